import type { Cases } from '../support.ts'

const node = (id: string, level: string, more: object = {}) => ({
  id,
  kind: 'node',
  model: 'm',
  level,
  title: `Part ${id}`,
  ...more,
})
const link = (id: string, from: string, to: string, more: object = {}) => ({
  id,
  kind: 'link',
  model: 'm',
  from,
  to,
  ...more,
})
const model = { id: 'm', kind: 'model', title: 'Belonging' }

/** Input, activity, output, immediate and long-term outcome, each leading to the next. */
const nodes = [
  node('i', 'input'),
  node('a', 'activity'),
  node('o', 'output'),
  node('n', 'immediate'),
  node('l', 'long-term'),
]
const [ia, ao, on, nl] = [link('ia', 'i', 'a'), link('ao', 'a', 'o'), link('on', 'o', 'n'), link('nl', 'n', 'l')]
const whole = [model, ...nodes, ia, ao, on, nl]
const without = (...ids: string[]) => whole.filter(({ id }) => !ids.includes(id))

export const cases: Cases = {
  'logic-model/backward-link': [
    {
      broken: [...whole, link('x', 'n', 'a')],
      mend: [{ id: 'x', type: 'feedback' }],
      finds: ['x+n+a'],
      says: 'A link leads backward, from the immediate outcome “Part n” to the activity “Part a”.',
      dit: 'Un lien mène en arrière, du résultat immédiat «\u00a0Part n\u00a0» à l’activité «\u00a0Part a\u00a0».',
    },
    {
      broken: [...whole, link('x', 'l', 'n'), node('k', 'assumption'), link('y', 'l', 'k')],
      mend: [{ id: 'x', from: 'n', to: 'l' }],
      finds: ['x+l+n'],
      dit: 'Un lien mène en arrière, du résultat à long terme «\u00a0Part l\u00a0» au résultat immédiat «\u00a0Part n\u00a0».',
    },
  ],
  'logic-model/causal-cycle': [
    {
      broken: [...whole, node('n2', 'immediate'), link('x', 'n', 'n2'), link('y', 'n2', 'n')],
      mend: [{ id: 'y', type: 'feedback' }],
      finds: ['n+n2'],
      says: 'The links between “Part n” and “Part n2” lead around in a circle.',
    },
    {
      broken: [...whole, link('x', 'o', 'o')],
      remove: ['x'],
      finds: ['o'],
      says: 'A link leads from “Part o” to itself.',
    },
  ],
  'logic-model/activity-without-output': {
    broken: without('ao'),
    mend: [ao],
    finds: ['a'],
    says: 'No output follows from the activity “Part a” yet.',
  },
  'logic-model/output-without-outcome': { broken: without('on'), mend: [on], finds: ['o'] },
  'logic-model/outcome-without-cause': {
    broken: without('on'),
    mend: [on],
    finds: ['n'],
    says: 'Nothing leads to the immediate outcome “Part n” yet.',
    dit: 'Le résultat immédiat «\u00a0Part n\u00a0» ne découle encore de rien.',
  },
  'logic-model/output-without-activity': { broken: without('ao'), mend: [ao], finds: ['o'] },
  'logic-model/outcome-leads-nowhere': {
    broken: without('nl'),
    mend: [nl],
    finds: ['n'],
    says: 'The immediate outcome “Part n” leads to no further outcome yet.',
  },
  'logic-model/orphan': {
    broken: [...whole, node('x', 'output'), node('k', 'assumption')],
    mend: [link('ax', 'a', 'x')],
    finds: ['x'],
    says: 'The output “Part x” is linked to nothing yet.',
    dit: 'L’extrant «\u00a0Part x\u00a0» n’est encore lié à rien.',
  },
  'logic-model/input-unused': {
    broken: [...without('ia'), link('x', 'i', 'o')],
    mend: [ia],
    finds: ['i'],
  },
  'logic-model/activity-without-input': [
    { broken: without('ia'), mend: [ia], finds: ['a'] },
    // A model that names no inputs is not asked for them.
    { broken: without('ia'), remove: ['i'], finds: ['a'] },
  ],
  'logic-model/skipped-level': {
    broken: [...whole, link('x', 'a', 'l')],
    remove: ['x'],
    finds: ['x+a+l'],
    says: 'A link leads from the activity “Part a” straight to the long-term outcome “Part l”; what happens between is not told yet.',
    dit: 'Un lien mène de l’activité «\u00a0Part a\u00a0» directement au résultat à long terme «\u00a0Part l\u00a0»; ce qui se passe entre les deux n’est pas encore dit.',
  },
  'logic-model/link-across-models': {
    broken: [...whole, { id: 'm2', kind: 'model' }, { ...node('x', 'long-term'), model: 'm2' }, link('nx', 'n', 'x')],
    mend: [{ id: 'x', model: 'm' }],
    finds: ['nx+n+x'],
  },
  'logic-model/too-many-nodes': {
    broken: [...whole, ...Array.from({ length: 26 }, (_, at) => node(`o${at}`, 'output'))],
    remove: ['o3'],
    finds: ['m'],
    says: 'The logic model “Belonging” has 31 parts; past 30 few people read it.',
  },
  'logic-model/model-header': [
    {
      broken: [model],
      mend: [
        { id: 'm', theme: 't', groups: ['Youth'] },
        { id: 't', kind: 'theme' },
      ],
      finds: ['m#risks', 'm#groups'],
      says: 'The logic model “Belonging” does not say yet which priority or risks it is for.',
    },
    {
      broken: [{ ...model, groups: ['Youth'], risks: ['r', 'gone'] }],
      mend: [{ id: 'r', kind: 'risk' }],
      finds: ['m#risks'],
    },
  ],
  'logic-model/model-without-outcome': {
    broken: [model, node('a', 'activity')],
    mend: [node('n', 'intermediate')],
    finds: ['m'],
  },
  'logic-model/no-assumptions': { broken: whole, mend: [node('k', 'external-factor')], finds: ['m'] },
  'logic-model/no-unwanted-effects': {
    broken: whole,
    mend: [node('u', 'immediate', { unintended: true })],
    finds: ['m'],
  },
  'logic-model/risk-without-path': [
    {
      broken: [{ ...model, risks: ['r'] }, { id: 'r', kind: 'risk', title: 'Isolation' }, ...nodes, ao, on, nl],
      mend: [{ id: 'l', risks: ['r'] }],
      finds: ['r+m'],
      says: 'In the logic model “Belonging”, no activity leads to an outcome that is said to reduce the risk “Isolation”.',
    },
    {
      broken: [
        { ...model, risks: ['r'] },
        { id: 'r', kind: 'risk', title: 'Isolation' },
        node('a', 'activity'),
        node('n', 'immediate', { risks: ['r'] }),
      ],
      mend: [link('an', 'a', 'n')],
      finds: ['r+m'],
    },
  ],
  'logic-model/activity-without-action': {
    broken: [...whole, { id: 'act', kind: 'action', ref: '1.1' }],
    mend: [{ id: 'a', actions: ['act'] }],
    finds: ['a#actions'],
  },
  'logic-model/outcome-not-a-change': {
    broken: [model, node('n', 'immediate', { title: 'A strategy for youth' }), node('e', 'immediate', { title: '' })],
    mend: [{ id: 'n', title: 'Young people have better access to counselling' }],
    finds: ['n#title'],
    says: 'The immediate outcome “A strategy for youth” may not say yet what becomes different, and for whom.',
  },
  'logic-model/output-reads-as-outcome': [
    {
      broken: [model, node('o', 'output', { title: 'Increased trust' })],
      mend: [{ id: 'o', title: 'Twelve meetings held' }],
      finds: ['o#title'],
    },
    {
      broken: [model, node('o', 'output', { title: { fr: 'Meilleure entente' } })],
      mend: [{ id: 'o', title: { fr: 'Douze rencontres tenues' } }],
      finds: ['o#title'],
    },
  ],
}
