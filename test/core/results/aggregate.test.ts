import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PlanView, type Records } from '@cswb/core'
import { aggregate } from '@cswb/core/results.js'

type Measurement = Records['measurement']

function together(
  indicators: readonly object[],
  measurements: readonly Partial<Measurement>[],
  plan: object = {},
): ReturnType<typeof aggregate> {
  const records = measurements.map(
    (each, at) => ({ id: `m${at}`, kind: 'measurement', indicator: 'i0', ...each }) as Measurement,
  )
  const view = new PlanView([
    { id: 'plan', kind: 'plan', ...plan },
    ...indicators.map((each, at) => ({ id: `i${at}`, kind: 'indicator', ...each })),
    ...records,
  ])
  return aggregate(view, records)
}
const percent = { scale: 'percent', numerator: 'Students present', denominator: 'Students enrolled' }

test('percentages are put together by their numbers, not by their average', () => {
  const whole = together(
    [percent],
    [
      { value: 90, numerator: 9, denominator: 10, group: 'A' },
      { value: 50, numerator: 500, denominator: 1000, group: 'B' },
    ],
  )
  assert.deepEqual([whole.why, whole.value], [undefined, (509 / 1010) * 100])
})

test('a percentage without its numbers is not averaged in', () => {
  const whole = together([percent], [{ value: 90 }, { numerator: 500, denominator: 1000, indicator: 'i0', group: 'B' }])
  assert.deepEqual([whole.why, whole.parts], ['group-and-total', ['m0']])
  const groups = together(
    [percent],
    [
      { value: 90, group: 'A' },
      { numerator: 500, denominator: 1000, group: 'B' },
    ],
  )
  assert.deepEqual([groups.why, groups.parts, groups.value], ['no-denominator', ['m0'], undefined])
})

test('counts are summed; scores are not', () => {
  const parts = [
    { value: 3, group: 'A' },
    { value: 4, group: 'B', provisional: true },
  ]
  const whole = together([{ scale: 'count' }], parts)
  assert.deepEqual(whole, { value: 7, parts: ['m0', 'm1'], provisional: true })
  assert.equal(together([{ scale: 'score' }], parts).why, 'no-denominator')
  assert.equal(together([{ scale: 'count' }], [{ value: 3, group: 'A' }, { group: 'B' }]).why, 'missing')
})

test('rates are put together by the number in their unit', () => {
  const rate = { scale: 'rate', unit: 'per 1,000 residents' }
  const parts = [
    { numerator: 3, denominator: 500, group: 'A' },
    { numerator: 5, denominator: 1500, group: 'B' },
  ]
  assert.equal(together([rate], parts).value, 4)
})

test('indicators with different definitions are never put together', () => {
  const parts = [
    { numerator: 30, denominator: 50 },
    { numerator: 40, denominator: 90, indicator: 'i1' },
  ]
  assert.equal(together([percent, { ...percent }], parts).value, 50)
  assert.equal(together([percent, { ...percent, denominator: 'Students aged 12' }], parts).why, 'different-definitions')
  // Two that say nothing of what they are made of may differ in all of it.
  assert.equal(together([{ scale: 'percent' }, { scale: 'percent' }], parts).why, 'different-definitions')
  assert.equal(together([percent], parts).why, 'different-definitions')
  assert.equal(together([percent], []).why, 'nothing')
})

test('the whole gives no small number away', () => {
  const groups = [
    { numerator: 4, denominator: 50, group: 'A' },
    { numerator: 40, denominator: 90, group: 'B' },
  ]
  const plan = { threshold: 10 }
  assert.deepEqual(
    [together([percent], groups, plan).why, together([percent], groups).value],
    ['suppressed', (44 / 140) * 100],
  )
  const two = [...groups, { numerator: 7, denominator: 60, group: 'C' }]
  assert.equal(together([percent], two, plan).value, (51 / 200) * 100)
})

test('small sums of things are told, and what is provisional stays so', () => {
  const meetings = together(
    [{ scale: 'count', unit: 'meetings' }],
    [
      { value: 1, group: 'A' },
      { value: 2, group: 'B' },
    ],
    {
      threshold: 10,
    },
  )
  assert.equal(meetings.value, 3)
  const parts = [
    { numerator: 30, denominator: 50, group: 'A' },
    { numerator: 40, denominator: 90, group: 'B', provisional: true },
  ]
  const whole = together([percent], parts)
  assert.ok(whole.why === undefined && whole.provisional)
  const final = together([percent], parts.slice(0, 1))
  assert.ok(final.why === undefined && !final.provisional)
})

test('a group stands beside a whole of another period or indicator without being counted twice', () => {
  const parts = [
    { numerator: 30, denominator: 50, period: '2022' },
    { numerator: 40, denominator: 90, period: '2023', group: 'A' },
  ]
  assert.equal(together([percent], parts).value, 50)
  const other = [
    { numerator: 30, denominator: 50 },
    { numerator: 40, denominator: 90, group: 'A', indicator: 'i1' },
  ]
  assert.equal(together([percent, percent], other).value, 50)
})

test('two indicators are one only by what both of them define', () => {
  const parts = [
    { numerator: 30, denominator: 50 },
    { numerator: 40, denominator: 90, indicator: 'i1' },
  ]
  const half = { scale: 'percent', numerator: 'Students present' }
  assert.equal(together([half, half], parts).value, 50)
  const formula = { scale: 'percent', formula: 'present over enrolled' }
  assert.equal(together([formula, formula], parts).value, 50)
})
