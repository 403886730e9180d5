import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { PlanView, type PlanRecord } from '@cswb/core'
import {
  describeProgress,
  describeTally,
  explainLeaf,
  explainVerdict,
  rollUp,
  type Explanation,
  type RollUpWords,
} from '@cswb/core/rollup.js'
import fc from 'fast-check'
import { en } from '../../../packages/core/src/rollup/words/en.ts'
import { fr } from '../../../packages/core/src/rollup/words/fr.ts'
import { over, records } from './arbitrary.ts'
import { action, asOf, make, plan, times } from './plans.ts'

const campus = new PlanView(
  JSON.parse(readFileSync(new URL('../../fixtures/plans/campus.json', import.meta.url), 'utf8'))
    .records as PlanRecord[],
)
const dated = plan({ documentDate: asOf })
const late = { timeline: 'by August 2020', status: 'In progress', updatedOn: '2020-09-02' }
const fine = { timeline: 'by December 2020', status: 'In progress' }
/** Spaces that do not break, made plain. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

/** What is told of one action of the campus plan. */
function told(ref: string, language: 'en' | 'fr', day = asOf): string {
  const all = rollUp(campus, { asOf: day })
  const leaf = all.leaves(all.plan.id).find(({ id }) => campus.get(id)?.['ref'] === ref)
  assert.ok(leaf, ref)
  return plain(explainLeaf(leaf, campus, language).sentence)
}

test('nobody is accused where a date has passed and nobody has said', () => {
  assert.match(
    told('3.4', 'en'),
    /^3\.4: “Review of systems .* was due in August 2020; nobody has said whether it is complete\.$/,
  )
  assert.match(
    told('3.4', 'fr'),
    /^3\.4 : « Examen des systèmes .* était prévu en août 2020; personne n’a dit si c’est terminé\.$/,
  )
})

test('what was reported is told with its day', () => {
  assert.equal(told('3.2', 'en'), '3.2: completed, as reported on September 10, 2020.')
  assert.equal(told('3.2', 'fr'), '3.2 : terminée, tel que déclaré le 10 septembre 2020.')
  assert.equal(
    told('1.2', 'en', '2022-03-01'),
    '1.2: standing work without a date; last reported on September 10, 2020 as in progress.',
  )
  assert.equal(told('6.1', 'en'), '6.1: without a date; nobody has reported on it yet.')
})

const leafTold = (fields: Record<string, unknown>, others: PlanRecord[] = [], language: 'en' | 'fr' = 'en') => {
  const view = new PlanView([dated, action({ id: 'a', ref: '1', ...fields }), ...others])
  const leaf = rollUp(view, { asOf }).leaf('a')
  assert.ok(leaf)
  return plain(explainLeaf(leaf, view, language).sentence)
}

test('late is told with the report it rests on, or with its words', () => {
  assert.equal(leafTold(late), '1: it was due in August 2020, and was reported on September 2, 2020 as in progress.')
  assert.equal(
    leafTold({ ...fine, status: 'Behind schedule' }),
    '1: reported as behind: “Behind schedule”; due in December 2020.',
  )
  assert.equal(
    leafTold({ ...fine, status: 'En retard' }, [], 'fr'),
    '1 : un retard est déclaré : « En retard »; à terminer en décembre 2020.',
  )
})

test('a date that is not sure is quoted, not judged', () => {
  assert.equal(
    leafTold({ timeline: 'approximately June 2020', status: 'In progress' }),
    '1: the date “approximately June 2020” is not sure; in progress.',
  )
})

test('a date that is written but cannot be read for sure is never called missing', () => {
  for (const timeline of ['2/1/12', 'Year 2', 'by June', '6 months after adoption']) {
    assert.equal(leafTold({ timeline }), `1: the date “${timeline}” is not sure; nobody has reported on it yet.`)
    assert.equal(
      leafTold({ timeline }, [], 'fr'),
      `1 : la date « ${timeline} » n’est pas sûre; personne n’en a encore rendu compte.`,
    )
  }
  assert.equal(leafTold({ timeline: 'TBD' }), '1: without a date; nobody has reported on it yet.')
})

test('both words of an override are told, with the name, the end and the reason', () => {
  const override = make('override', {
    about: 'a',
    schedule: 'on-track',
    reason: { en: 'Agreed with the dean', fr: 'Convenu avec la doyenne' },
    by: 'R. Roy',
    until: '2020-10-01',
  })
  assert.equal(
    leafTold({ timeline: 'by August 2020' }, [override]),
    '1: on track, as R. Roy says until October 1, 2020: “Agreed with the dean”; by its dates and reports: date passed. It was due in August 2020; nobody has said whether it is complete.',
  )
  assert.equal(
    leafTold({ timeline: 'by August 2020' }, [override], 'fr'),
    '1 : en bonne voie, selon R. Roy jusqu’au 1er octobre 2020 : « Convenu avec la doyenne »; selon les dates et les rapports : échéance passée. Elle était prévue en août 2020; personne n’a dit si c’est terminé.',
  )
})

test('an action without a ref is called by its short title', () => {
  assert.match(
    leafTold({ ref: undefined, title: { en: `Write ${'very '.repeat(30)}much`, fr: 'x' } }),
    /^“Write very .*very…”: /,
  )
  assert.match(leafTold({ ref: undefined }), /^\(untitled\): /)
})

test('a tally says its denominators', () => {
  const tally = (...all: PlanRecord[]) => rollUp(new PlanView([dated, ...all]), { asOf }).plan.tally
  const mixed = tally(
    ...times(7, { status: 'Completed' }),
    ...times(6, { status: 'Ongoing' }),
    action({ timeline: 'by August 2020', status: 'In progress' }),
    ...times(4, { timeline: 'TBD', status: 'In progress' }),
    ...times(2, { status: 'Cancelled' }),
  )
  assert.equal(
    describeTally(mixed, 'en').sentence,
    '7 of 12 one-off actions completed; 6 standing, active; 1 date passed; 4 without a date; 2 cancelled',
  )
  assert.equal(
    describeTally(mixed, 'fr').sentence,
    '7 actions ponctuelles sur 12 terminées; 6 permanentes, actives; 1 échéance passée; 4 sans date; 2 annulées',
  )
  const fulfilled = tally(
    ...times(7, { status: 'Completed' }),
    ...times(16, { status: 'Ongoing' }),
    action({ ...fine, status: 'Planned' }),
  )
  assert.equal(describeTally(fulfilled, 'en').sentence, '7 of 8 one-off actions completed; 16 standing, active')
  assert.equal(describeTally(tally(), 'en').sentence, 'no actions')
  assert.equal(describeProgress(mixed, 'en'), 'between 58% and 100% complete')
  assert.equal(describeProgress(tally(), 'en'), '')
})

test('a verdict is told with what is met, who is enough for it, and who would change it', () => {
  const view = new PlanView([
    dated,
    ...['1', '2', '3', '4', '5', '6'].map((ref) => action({ ref, ...late })),
    ...times(10, fine),
  ])
  const { plan: group } = rollUp(view, { asOf })
  assert.equal(
    explainVerdict(group, view, 'en').sentence,
    'Late: 0 of 16 one-off actions completed; 6 late. 38% of the work, by weight, is late (it counts from 25% on). ' +
      '1, 2, 3 and 4 are enough for that. With 1, 2 and 3 on track, it would read “needs attention”. Judged by the policy “Weighed”.',
  )
  assert.equal(
    plain(explainVerdict(group, view, 'fr').sentence),
    'En retard : 0 action ponctuelle sur 16 terminée; 6 en retard. 38 % du travail, selon la pondération, est en retard (cela compte à partir de 25 %). ' +
      '1, 2, 3 et 4 suffisent pour cela. Avec 1, 2 et 3 en bonne voie, ce serait « à surveiller ». Appréciation selon la règle « Pondérée ».',
  )
})

test('long lists name the first few and count the others', () => {
  const view = new PlanView([
    dated,
    ...Array.from({ length: 9 }, (_, at) => action({ ref: `${at + 1}`, timeline: 'by August 2020' })),
  ])
  assert.match(
    explainVerdict(rollUp(view, { asOf }).plan, view, 'en').sentence,
    /With 1, 2, 3 and 6 further actions on track/,
  )
})

test('too few actions for a verdict are told as such', () => {
  const view = new PlanView([dated, ...times(2, fine)])
  const { plan: group } = rollUp(view, { asOf })
  assert.equal(
    explainVerdict(group, view, 'en').sentence,
    'No verdict: 0 of 2 one-off actions completed. A verdict is given from 8 actions on; here are 2.',
  )
  assert.match(
    plain(explainVerdict(group, view, 'fr').sentence),
    /^Sans appréciation : .* à partir de 8 actions; il y en a 2\.$/,
  )
})

test('records are named as parts that can be linked, and the parts say the same as the sentence', () => {
  const view = new PlanView([dated, action({ id: 'x', ref: '7', timeline: 'by August 2020' }), ...times(9, fine)])
  const { parts, sentence } = explainVerdict(rollUp(view, { asOf }).plan, view, 'en')
  assert.ok(parts.some((part) => typeof part !== 'string' && part.record === 'x' && part.text === '7'))
  assert.equal(parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''), sentence)
})

test('words that mean something else in this field are never used, in any state of any plan', () => {
  const avoided =
    /\bhealth\b|\bat risk\b|\basset\b|\bundefined\b|\bNaN\b|\bnull\b| {2}|; ;|\(\)|“”|«\s*»|à risque|santé/i
  fc.assert(
    fc.property(records, fc.constantFrom('en' as const, 'fr' as const), (start, language) => {
      const view = new PlanView(start)
      const all = over(start, { policy: { name: 'default', minimum: 1 } })
      const explained: Explanation[] = all
        .groups()
        .flatMap((group) => [
          explainVerdict(group, view, language),
          ...all.leaves(group.id).map((leaf) => explainLeaf(leaf, view, language)),
        ])
      for (const { sentence } of explained) {
        assert.doesNotMatch(sentence, avoided)
        assert.match(sentence, /\.$/)
        if (language === 'fr') assert.doesNotMatch(sentence, / [:»%]|« /, 'spaces that may break')
      }
    }),
    { numRuns: 150, endOnFailure: true },
  )
})

test('both languages say everything, each in its own words', () => {
  const leaves = (value: object, path = ''): [string, unknown][] =>
    Object.entries(value).flatMap(([key, each]) =>
      each && typeof each === 'object'
        ? leaves(each as object, `${path}.${key}`)
        : [[`${path}.${key}`, each] as [string, unknown]],
    )
  const [english, french] = [new Map(leaves(en)), new Map(leaves(fr))]
  assert.deepEqual([...french.keys()], [...english.keys()])
  for (const [path, words] of english) if (typeof words === 'string') assert.notEqual(french.get(path), words, path)
})

test('another language can be given', () => {
  const spoken: RollUpWords = { ...en, language: 'x', tally: { ...en.tally, nothing: 'nenio' } }
  assert.equal(describeTally(rollUp(new PlanView([]), { asOf }).plan.tally, spoken).sentence, 'nenio')
})
