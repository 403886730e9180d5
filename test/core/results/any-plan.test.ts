import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { PlanView, type PlanRecord } from '@cswb/core'
import { fieldTable, type FieldTable } from '@cswb/core/kinds.js'
import { aggregate, explainCounts, explainResult, readResults } from '@cswb/core/results.js'

const asOf = '2026-11-22'
const table: FieldTable = fieldTable
const kinds = ['plan', 'theme', 'action', 'model', 'node', 'indicator', 'target', 'measurement'] as const
const ids = Array.from({ length: 14 }, (_, at) => `r${at}`)

/** What fields of these kinds hold, and what they should not. */
const value = fc.oneof(
  { arbitrary: fc.constantFrom(...ids), weight: 6 },
  { arbitrary: fc.constantFrom(0, 3, 40, 81, 90.5, -2), weight: 4 },
  { arbitrary: fc.constantFrom('2019-12-31', '2024-06-30', '2027-12-31'), weight: 4 },
  fc.constantFrom(
    '2024',
    '2024-2025',
    'Annually',
    'up',
    'down',
    'maintain',
    'percent',
    'count',
    'population',
    'linear',
  ),
  fc.constantFrom(undefined, null, true, '', Number.NaN, [], {}, [null], { en: 7 }, { fr: 'Jeunes' }, '2026-13-45'),
  fc.array(fc.constantFrom(...ids), { maxLength: 3 }),
)
const record = fc
  .constantFrom(...kinds)
  .chain((kind) =>
    fc
      .record(Object.fromEntries(Object.keys(table[kind] ?? {}).map((name) => [name, value])), { requiredKeys: [] })
      .map((fields) => ({ ...fields, kind })),
  )

test('whatever a plan holds, its results are read and told in whole sentences', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: ids.length }), fc.constantFrom('r0', 'r1', 'r2'), (fields, indicator) => {
      // Most measurements and targets are of an indicator that is there.
      const records = fields.map((each, at) => ({
        ...(each.kind === 'target' || each.kind === 'measurement' ? { ...each, indicator } : each),
        id: ids[at] ?? '',
      })) as PlanRecord[]
      const plan = new PlanView(records)
      const results = readResults(plan, { asOf })
      for (const result of results.all)
        for (const language of ['en', 'fr'] as const)
          assert.doesNotMatch(explainResult(result, plan, language), /undefined|NaN|null|\[object|Infinity/)
      for (const { id } of records) {
        const { performance, population, proposed, retired, indicators } = results.resultsOf(id)
        assert.equal(performance.total + population.total + proposed + retired, indicators.length)
        assert.ok(explainCounts(results.resultsOf(id), 'en').endsWith('.'))
      }
      aggregate(plan, plan.all('measurement'))
    }),
    { numRuns: 1000 },
  )
})
