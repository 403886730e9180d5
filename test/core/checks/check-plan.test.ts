import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkPlan, definePack, defineRule, packs, type CheckOptions, type Finding } from '@cswb/core/checks.js'
import { asOf, planOf, type Given } from './support.ts'

const check = (records: readonly Given[], options: Partial<CheckOptions> = {}) =>
  checkPlan(planOf(records), { asOf, ...options })
const only = (findings: readonly Finding[], rule: string) => findings.filter((finding) => finding.rule === rule)
const noLead = (records: readonly Given[], on = asOf) =>
  only(check(records, { packs: ['plan'], asOf: on }), 'plan/no-lead')

test('a finding names its rule, pack, records, field, source, and speaks both languages', () => {
  const [finding] = noLead([{ id: 'a', kind: 'action', ref: '3.4' }])
  assert.ok(finding)
  assert.equal(finding.id, 'plan/no-lead:a#leads')
  assert.deepEqual(JSON.parse(JSON.stringify(finding)), {
    id: 'plan/no-lead:a#leads',
    rule: 'plan/no-lead',
    pack: 'plan',
    severity: 'warning',
    records: ['a'],
    field: 'leads',
    message: {
      en: 'Nobody is named yet to lead action 3.4.',
      fr: 'Personne n’est encore désigné comme responsable de l’action 3.4.',
    },
    suggestion: finding.suggestion,
    source: finding.source,
  })
  assert.match(finding.source.en, /Booklet 3/)
})

test('a finding keeps its id from run to run, whatever else is in the plan and in whatever order', () => {
  const a = { id: 'a', kind: 'action', ref: '1' }
  const b = { id: 'b', kind: 'action', ref: '1' }
  const idOf = (records: Given[]) =>
    only(check(records, { packs: ['plan'] }), 'plan/duplicate-refs').map(({ id }) => id)
  assert.deepEqual(idOf([a, b]), ['plan/duplicate-refs:a+b#ref'])
  assert.deepEqual(idOf([b, { id: 'z', kind: 'note' }, a]), ['plan/duplicate-refs:a+b#ref'])
})

test('things are named by their ref, else by a short title, and long lists are cut short', () => {
  const long = 'Bring together all who work with young people in the evening to agree on who calls whom'
  assert.equal(
    noLead([{ id: 'a', kind: 'action', title: { en: long, fr: 'Soirées' } }])[0]?.message.en,
    'Nobody is named yet to lead action “Bring together all who work with young people in the…”.',
  )
  assert.equal(
    noLead([{ id: 'a', kind: 'action', title: { en: long, fr: 'Soirées' } }])[0]?.message.fr,
    'Personne n’est encore désigné comme responsable de l’action «\u00a0Soirées\u00a0».',
  )
  assert.match(noLead([{ id: 'a', kind: 'action' }])[0]?.message.en ?? '', /action \(untitled\)\.$/)
  const odd = only(
    check([{ id: 'k', kind: 'acknowledgement', about: 'gone', reason: 'Seen' }], { packs: ['plan'] }),
    'plan/dangling-references',
  )
  assert.equal(
    odd[0]?.message.en,
    'In the field “About” of (accepted finding), 1 link leads to something that is not in the plan.',
  )
  assert.equal(
    odd[0]?.message.fr,
    'Dans le champ «\u00a0Au sujet de\u00a0» de (constat accepté), 1 lien mène à un élément absent du plan.',
  )
  const tasks = Array.from({ length: 12 }, (_, at) => ({
    id: `t${at}`,
    kind: 'action',
    ref: `1.${at + 1}`,
    parent: 'a',
    status: 'In progress',
  }))
  const [finding] = only(
    check([{ id: 'a', kind: 'action', ref: '1', status: 'Completed' }, ...tasks]),
    'plan/completed-with-open-tasks',
  )
  assert.match(finding?.message.en ?? '', /its tasks 1\.1, 1\.2, 1\.3, 1\.4, 1\.5, 1\.6 and 6 more are/)
  assert.match(finding?.message.fr ?? '', /1\.5, 1\.6 et 6 autres sont/)
})

const lone = { id: 'a', kind: 'action', ref: '3.4' }
const accepted = { id: 'k', kind: 'acknowledgement', rule: 'plan/no-lead', about: 'a', reason: 'The council leads.' }

test('an accepted finding stays, marked with who accepted it, why and until when', () => {
  const [finding] = noLead([lone, { ...accepted, field: 'leads', by: 'Ana', on: '2026-01-01', until: '2026-12-31' }])
  assert.deepEqual(finding?.acknowledged, {
    record: 'k',
    reason: 'The council leads.',
    by: 'Ana',
    on: '2026-01-01',
    until: '2026-12-31',
  })
  assert.equal(noLead([lone])[0]?.acknowledged, undefined)
})

test('an accepted finding speaks again after its end, and not a day before', () => {
  const records = [lone, { ...accepted, until: '2026-06-30' }]
  assert.ok(noLead(records, '2026-06-30')[0]?.acknowledged)
  assert.equal(noLead(records, '2026-07-01')[0]?.acknowledged, undefined)
})

test('an acceptance reaches what it is about, and nothing else', () => {
  const records = [lone, { id: 'b', kind: 'action', ref: '3.5' }]
  const marked = (acknowledgement: Given) =>
    noLead([...records, acknowledgement]).flatMap(({ records: [id], acknowledged }) => (acknowledged ? [id] : []))
  assert.deepEqual(marked(accepted), ['a'])
  assert.deepEqual(marked({ ...accepted, about: undefined }), ['a', 'b'])
  assert.deepEqual(marked({ ...accepted, field: 'timeline' }), [])
  assert.deepEqual(marked({ ...accepted, rule: 'plan/no-timeline' }), [])
})

test('of several acceptances the last speaks, and ten thousand are no burden', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({ ...accepted, id: `k${at}`, reason: `No. ${at}` }))
  assert.equal(noLead([lone, ...many])[0]?.acknowledged?.record, 'k9999')
  assert.equal(noLead([lone, ...many, { ...accepted, id: 'any', about: undefined }])[0]?.acknowledged?.record, 'any')
  assert.equal(noLead([lone, { ...accepted, id: 'any', about: undefined }, accepted])[0]?.acknowledged?.record, 'k')
})

test('an acceptance that is malformed or about something gone accepts nothing and breaks nothing', () => {
  for (const odd of [
    { about: 'gone' },
    { about: 7 },
    { reason: '' },
    { reason: undefined },
    { rule: undefined },
    { rule: ['plan/no-lead'] },
    { until: 'next year', about: 'gone' },
  ]) {
    const [finding] = noLead([lone, { ...accepted, ...odd }])
    assert.ok(finding)
    assert.equal(finding.acknowledged, undefined, JSON.stringify(odd))
  }
})

test('one of several things that a rule asks for can be accepted by itself', () => {
  const records = [
    { id: 'p', kind: 'plan' },
    { id: 'a', kind: 'action', areas: ['prevention', 'social-development'] },
    {
      id: 'k',
      kind: 'acknowledgement',
      rule: 'plan/empty-areas',
      field: 'areas/risk-intervention',
      reason: 'Elsewhere',
    },
  ]
  assert.deepEqual(
    only(check(records), 'plan/empty-areas').map(({ part, acknowledged }) => [part, Boolean(acknowledged)]),
    [
      ['risk-intervention', true],
      ['incident-response', false],
    ],
  )
})

test('the reminders of a province come for its municipal plans, and for others when asked for', () => {
  const packsOf = (plan: Given, options: Partial<CheckOptions> = {}) => [
    ...new Set(check([{ kind: 'plan', ...plan }], options).map(({ pack }) => pack)),
  ]
  const ontario = (plan: Record<string, unknown>) => packsOf({ id: 'p', ...plan }).includes('ontario')
  assert.ok(ontario({ tier: 'single', jurisdictions: ['City of Stratford, ON'] }))
  assert.ok(ontario({ tier: 'upper', jurisdictions: ['Halton Region', 'Ontario'] }))
  assert.ok(!ontario({ tier: 'single', jurisdictions: ['Winnipeg'] }))
  assert.ok(!ontario({ jurisdictions: ['Ontario'] }), 'a university of the province is not bound')
  assert.ok(!ontario({ tier: 'single', jurisdictions: ['Ontario Street Association'] }))
  assert.deepEqual(packsOf({ id: 'p' }, { packs: ['ontario'] }), ['ontario'])
})

test('every rule of law says when it was read, and that it is no legal advice', () => {
  const ontario = packs.find(({ name }) => name === 'ontario')
  assert.ok(ontario?.rules.length)
  for (const { id, source } of ontario.rules) {
    assert.equal(source.readOn, '2026-11', id)
    assert.match(source.address ?? '', /^https:\/\//, id)
    assert.match(source.en, /not legal advice/, id)
    assert.match(source.fr, /et non avis juridique/, id)
  }
})

test('a rule speaks only for rules that exist', () => {
  const known = new Set(packs.flatMap(({ rules }) => rules.map(({ id }) => id)))
  for (const { id, speaksFor = [] } of packs.flatMap(({ rules }) => rules))
    for (const other of speaksFor) assert.ok(known.has(other) && other !== id, `${id} speaks for ${other}`)
})

test('packs and rules speak French with its spaces', () => {
  for (const { label, when, rules } of packs)
    for (const fr of [label.fr, when?.fr ?? '', ...rules.map(({ asks }) => asks.fr)])
      assert.doesNotMatch(fr, / [:;»%?!]|« |\u00a0[?!]|'/, fr)
})

test('a pack that does not exist is named in the error, with those that do', () => {
  assert.throws(() => check([], { packs: ['quebec'] }), {
    name: 'RangeError',
    message: /no pack of checks "quebec"\. There are: .*ontario/,
  })
})

test('a pack of one’s own needs no shipping', () => {
  const pack = {
    ...definePack({ name: 'house', label: { en: 'House', fr: 'Maison' }, source: { en: 'Us', fr: 'Nous' } }),
    rules: [
      defineRule({
        id: 'house/shout',
        severity: 'info',
        source: { en: 'Us', fr: 'Nous' },
        phases: ['drafting'],
        asks: { en: 'Is anything shouted?', fr: 'Crie-t-on : « oui »?' },
        *find(context) {
          for (const theme of context.all('theme')) yield { records: [theme.id], data: { loud: 1200 } }
        },
        message: {
          en: ({ it, data, number }) => `${it} is ${number(data.loud)} times too loud.`,
          fr: ({ it, data, number }) => `${it} est ${number(data.loud)} fois trop fort : 25 %.`,
        },
        suggestion: { en: 'Lower it.', fr: 'Baisser.' },
      }),
    ],
  }
  const [finding] = check([{ id: 't', kind: 'theme', ref: '1' }], { packs: [pack] })
  assert.equal(finding?.message.en, '1 is 1,200 times too loud.')
  assert.match(finding?.message.fr ?? '', /1\s200 fois trop fort\u00a0: 25\u00a0%\.$/)
  assert.equal(finding?.by.asks.fr, 'Crie-t-on\u00a0: «\u00a0oui\u00a0»?')
})

test('spans of time can be set', () => {
  const records = [{ id: 'a', kind: 'action', ref: '1', timeline: 'TBD', updatedOn: '2026-09-01' }]
  const found = (undatedFor: number) => only(check(records, { settings: { undatedFor } }), 'plan/undated').length
  assert.deepEqual([found(60), found(90)], [1, 0])
})

test('checking again sees every change: of a record, of what is said about it, of the plan’s conventions, of the day', () => {
  const plan = { id: 'p', kind: 'plan', publishedOn: '2025-01-01' }
  const action = { id: 'a', kind: 'action', ref: '1', timeline: 'by August 2026', status: 'Underway' }
  const late = (records: readonly Given[], on = asOf) =>
    only(check(records, { asOf: on }), 'plan/late-unexplained').length
  assert.equal(late([plan, action]), 1)
  assert.equal(late([plan, { ...action, timeline: 'by August 2027' }]), 0)
  assert.equal(late([plan, action]), 1)
  const update = { id: 'u', kind: 'update', about: 'a', on: '2026-10-01', status: 'Completed' }
  assert.equal(late([plan, action, update]), 0)
  assert.equal(late([plan, action, { ...update, state: 'draft' }]), 1)
  assert.equal(late([plan, action, { id: 'w', kind: 'word', says: 'Underway', stage: 'completed' }]), 0)
  assert.equal(late([plan, action], '2026-08-31'), 0)
  assert.equal(late([plan, action]), 1)
})
