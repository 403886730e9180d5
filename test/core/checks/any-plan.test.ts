import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { fieldTable, type FieldTable } from '@cswb/core/kinds.js'
import { checkPlan, nextSteps, packs, phasesOf } from '@cswb/core/checks.js'
import type { FieldSpec } from '@cswb/core'
import { asOf, planOf, type Given } from './support.ts'

const all = packs.map(({ name }) => name)
const ids = Array.from({ length: 12 }, (_, at) => `r${at}`)
const table: FieldTable = fieldTable
const kinds = [...Object.keys(table), 'kind-of-tomorrow']

const words = fc.constantFrom(
  '',
  ' ',
  'TBD',
  'by August 2020',
  '2/1/12',
  'June 2022 - March 2020',
  'Completed/Ongoing',
  'In progress',
  'Behind schedule',
  '2026-02-31',
  'Ontario',
  'quarterly',
  'City of Stratford, ON',
)
const anything: fc.Arbitrary<unknown> = fc.oneof(
  words,
  fc.constantFrom(undefined, null, 0, -1, Number.NaN, true, [], {}, [null], ['role:x', ''], { en: 7 }, { fr: null }),
)
const id = fc.constantFrom(...ids, 'gone', '')
const day = fc.constantFrom('2019-01-01', '2022-06-30', '2026-11-22', '2026-11-30', '2031-01-01', '2026-13-45')

/** Something the field may hold, and often something it may not. */
const valueOf = (spec: FieldSpec): fc.Arbitrary<unknown> => {
  const fitting: Record<FieldSpec['type'], fc.Arbitrary<unknown>> = {
    text: fc.oneof(words, fc.record({ en: words, fr: words })),
    word: words,
    words: fc.array(words, { maxLength: 3 }),
    choice: fc.constantFrom(...(spec.options ?? ['x'])),
    choices: fc.uniqueArray(fc.constantFrom(...(spec.options ?? ['x']))),
    date: day,
    number: fc.constantFrom(0, 1, 50, 99.5, 100),
    flag: fc.boolean(),
    reference: id,
    references: fc.array(id, { maxLength: 4 }),
    parties: fc.array(id, { maxLength: 4 }),
    data: anything,
  }
  return fc.oneof({ arbitrary: fitting[spec.type], weight: 9 }, { arbitrary: anything, weight: 1 })
}

const recordOf = (kind: string): fc.Arbitrary<Given> =>
  fc
    .record(Object.fromEntries(Object.entries(table[kind] ?? {}).map(([name, spec]) => [name, valueOf(spec)])), {
      requiredKeys: [],
    })
    .map((fields) => ({ id: '', ...fields, kind }))

const plans = fc
  .array(fc.constantFrom(...kinds).chain(recordOf), { maxLength: ids.length })
  .map((records) => records.map((record, at) => ({ ...record, id: ids[at] ?? '' })))

test('whatever a plan holds, the checks answer, in whole sentences', () => {
  fc.assert(
    fc.property(plans, (records) => {
      const plan = planOf(records)
      const findings = checkPlan(plan, { asOf, packs: all })
      for (const finding of findings) {
        for (const text of [finding.message.en, finding.message.fr, finding.suggestion.en, finding.suggestion.fr]) {
          assert.ok(text.length > 10, finding.id)
          assert.doesNotMatch(text, /undefined|null|NaN|\[object/, `${finding.id}: ${text}`)
        }
        for (const record of finding.records) assert.ok(plan.get(record), `${finding.id} is about records of the plan`)
      }
      assert.equal(new Set(findings.map((finding) => finding.id)).size, findings.length, 'no finding is made twice')
      assert.ok(phasesOf(plan, asOf).length)
      assert.ok(nextSteps(findings, plan, { asOf }).length <= 5)
    }),
    { numRuns: 500 },
  )
})

test('the order of a plan’s records changes no finding', () => {
  fc.assert(
    fc.property(plans, (records) => {
      const idsOf = (some: readonly Given[]) =>
        checkPlan(planOf(some), { asOf, packs: all })
          .map((finding) => finding.id)
          .sort()
      // Which plan record speaks, and which committee is named, goes by order; so one of each.
      const kept = records.filter(
        ({ kind }, at) => kind !== 'plan' || records.findIndex((r) => r.kind === 'plan') === at,
      )
      assert.deepEqual(idsOf(kept.toReversed()), idsOf(kept))
    }),
    { numRuns: 200 },
  )
})

test('a plan without any record has nothing to answer for', () => {
  assert.deepEqual(checkPlan(planOf([]), { asOf, packs: all }), [])
})

test('the plans of the fixtures contradict themselves nowhere, and each meets five steps at most', () => {
  for (const name of ['campus', 'implementation', 'empty']) {
    const file = new URL(`../../fixtures/plans/${name}.json`, import.meta.url)
    const { records } = JSON.parse(readFileSync(file, 'utf8')) as { records: Given[] }
    const plan = planOf(records)
    const findings = checkPlan(plan, { asOf: '2020-09-10', packs: all })
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error').map((finding) => finding.id),
      [],
    )
    assert.ok(nextSteps(findings, plan, { asOf: '2020-09-10' }).length <= 5)
  }
})
