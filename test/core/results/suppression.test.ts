import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainResult } from '@cswb/core/results.js'
import { performance, planWith, type Told } from './helpers.ts'

const people = { scale: 'count', unit: 'students', direction: 'up', baseline: 20, baselineOn: '2019-12-31' } as const
const told: Told = { plan: { threshold: 10 }, indicator: people, targets: [{ value: 40, by: '2026-12-31' }] }
const hidden = (measurements: Told['measurements'], indicator: Told['indicator'] = people) =>
  Object.fromEntries(
    [performance({ ...told, indicator, measurements: measurements ?? [] }, '2024-06-30')].flatMap(({ total, groups }) =>
      [total, ...groups].flatMap((series) => [...series.hidden]),
    ),
  )

test('a number of people below the threshold of the plan is not shown; nobody is', () => {
  assert.deepEqual(hidden([{ value: 9, period: '2023' }]), { m1: 'small' })
  assert.deepEqual(hidden([{ value: 1, period: '2023' }]), { m1: 'small' })
  assert.deepEqual(hidden([{ value: 0, period: '2023' }]), {})
  assert.deepEqual(hidden([{ value: 10, period: '2023' }]), {})
  assert.equal(
    performance({ ...told, measurements: [{ value: 9, period: '2023' }] }, '2024-06-30').attainment,
    'suppressed',
  )
})

test('numbers of what is not people are shown', () => {
  assert.deepEqual(hidden([{ value: 3, period: '2023' }], { scale: 'count', unit: 'meetings' }), {})
  assert.deepEqual(hidden([{ value: 3, period: '2023' }], { scale: 'percent' }), {})
})

test('a percentage of few people is not shown', () => {
  const percent = { scale: 'percent' } as const
  assert.deepEqual(hidden([{ numerator: 8, denominator: 12, period: '2023' }], percent), { m1: 'small' })
  assert.deepEqual(hidden([{ value: 90, denominator: 9, period: '2023' }], percent), { m1: 'small' })
  assert.deepEqual(hidden([{ numerator: 10, denominator: 12, period: '2023' }], percent), {})
  const meetings = { scale: 'percent', numerator: 'meetings held', denominator: 'meetings planned' } as const
  assert.deepEqual(hidden([{ numerator: 3, denominator: 4, period: '2023' }], meetings), {})
})

test('a value marked as suppressed is not shown, with or without a threshold', () => {
  const result = performance({ measurements: [{ value: 84, period: '2023', suppressed: true }] }, '2024-06-30')
  assert.deepEqual([...result.total.hidden], [['m1', 'stated']])
  assert.equal(result.latest, undefined)
})

test('one more group is hidden where the hidden one could be told by subtraction', () => {
  const groups = [
    { value: 60, period: '2023' },
    { value: 4, period: '2023', group: 'A' },
    { value: 31, period: '2023', group: 'B' },
    { value: 25, period: '2023', group: 'C' },
  ]
  assert.deepEqual(hidden(groups), { m2: 'small', m4: 'complementary' })
  // A zero beside it would hide nothing.
  const zero = { value: 0, period: '2023', group: 'D' }
  assert.deepEqual(hidden([...groups, zero]), { m2: 'small', m4: 'complementary' })
  // Without the whole, nothing can be taken away from it.
  assert.deepEqual(hidden(groups.slice(1)), { m1: 'small' })
})

test('a small baseline is not told either', () => {
  const small: Told = { ...told, indicator: { ...people, baseline: 7 }, measurements: [{ value: 31, period: '2023' }] }
  const result = performance(small, '2024-06-30')
  assert.deepEqual([result.attainment, result.baseline, result.progress], ['suppressed', undefined, undefined])
  assert.doesNotMatch(explainResult(result, planWith(small), 'en'), /\b7\b/)
})

test('the group hidden with another is the smallest one, wherever it stands', () => {
  const group = (value: number, group: string) => ({ value, period: '2023', group })
  const groups = [group(25, 'C'), group(4, 'A'), group(40, 'D'), group(31, 'B')]
  assert.deepEqual(hidden([...groups, { value: 100, period: '2023' }]), { m1: 'complementary', m2: 'small' })
  const equal = [group(25, 'D'), group(4, 'A'), group(25, 'B')]
  assert.deepEqual(hidden([...equal, { value: 54, period: '2023' }]), { m2: 'small', m3: 'complementary' })
})

test('shares without the numbers behind them give nothing away of each other', () => {
  const share = (value: number, more: object) => ({ value, period: '2023', ...more })
  const groups = [share(80, {}), share(70, { group: 'A', suppressed: true }), share(90, { group: 'B' })]
  assert.deepEqual(hidden(groups, { scale: 'percent' }), { m2: 'stated' })
})

test('a baseline that is no number of people is told, however small it is', () => {
  const rate = { ...people, scale: 'percent', unit: '%', baseline: 4 } as const
  const result = performance({ ...told, indicator: rate, measurements: [{ value: 31, period: '2023' }] }, '2024-06-30')
  assert.equal(result.baseline?.value, 4)
  const fromNothing = { ...people, baseline: 0 }
  assert.equal(performance({ ...told, indicator: fromNothing }, '2024-06-30').baseline?.value, 0)
})

test('what does not say what it counts is taken for people', () => {
  const few = [{ value: 3, period: '2023' }]
  assert.deepEqual(hidden(few, { scale: undefined }), { m1: 'small' })
  assert.deepEqual(hidden(few, { scale: undefined, unit: 'clients' }), { m1: 'small' })
  assert.deepEqual(hidden(few, { scale: 'count', unit: 'incidents' }), { m1: 'small' })
  assert.deepEqual(hidden(few, { scale: undefined, unit: '%' }), {})
  assert.deepEqual(hidden(few, { scale: 'score' }), {})
})

test('several hidden groups that together are few give themselves away, so one more is hidden', () => {
  const group = (value: number, group: string) => ({ value, period: '2023', group })
  const groups = [group(1, 'A'), group(2, 'B'), group(30, 'C'), group(40, 'D'), { value: 73, period: '2023' }]
  assert.deepEqual(hidden(groups), { m1: 'small', m2: 'small', m3: 'complementary' })
})

test('a whole that somebody hid cannot be added up from its groups', () => {
  const groups = [
    { value: 60, period: '2023', suppressed: true },
    { value: 25, period: '2023', group: 'A' },
    { value: 35, period: '2023', group: 'B' },
  ]
  assert.deepEqual(hidden(groups), { m1: 'stated', m2: 'complementary' })
})

test('a hidden quarter cannot be told from the year and its other quarters', () => {
  const quarters = [31, 4, 28, 40].map((value, at) => ({ value, period: `Q${at + 1} 2023` }))
  assert.deepEqual(hidden([...quarters, { value: 103, period: '2023' }]), { m2: 'small', m3: 'complementary' })
  // Without the year there is nothing to take the others away from.
  assert.deepEqual(hidden(quarters), { m2: 'small' })
})
