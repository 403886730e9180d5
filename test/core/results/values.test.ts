import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PlanView } from '@cswb/core'
import { readIndicator } from '@cswb/core/results.js'
import { attendance, having, performance, planWith, years, type Told } from './helpers.ts'

test('what was released later does not exist yet', () => {
  const told = having(attendance, {
    measurements: [
      { value: 84, period: '2022', releasedOn: '2023-05-01' },
      { value: 89, period: '2023', releasedOn: '2024-05-01' },
    ],
  })
  assert.equal(performance(told, '2023-04-30').latest, undefined)
  assert.equal(performance(told, '2024-04-30').latest?.value, 84)
  assert.equal(performance(told, '2024-05-01').latest?.value, 89)
})

test('where nobody says when it was released, a value is known once its period is over', () => {
  const told = having(attendance, { measurements: years(2023, [84]) })
  assert.equal(performance(told, '2023-12-30').latest, undefined)
  assert.equal(performance(told, '2023-12-31').latest?.value, 84)
})

test('the final value of a period takes the place of the provisional one', () => {
  const told = having(attendance, {
    measurements: [
      { value: 85, period: '2023', releasedOn: '2024-06-01' },
      { value: 84, period: '2023', releasedOn: '2024-02-01', provisional: true },
    ],
  })
  assert.deepEqual(
    [performance(told, '2024-03-01').latest?.value, performance(told, '2024-03-01').latest?.provisional],
    [84, true],
  )
  assert.deepEqual(
    [performance(told, '2024-07-01').latest?.value, performance(told, '2024-07-01').latest?.provisional],
    [85, false],
  )
  assert.equal(performance(told, '2024-07-01').total.points.length, 1)
})

test('periods are read from words, by the fiscal year of the plan', () => {
  const told = having(attendance, { measurements: [{ value: 84, period: '2022-23' }] })
  assert.deepEqual(
    [performance(told, '2024-01-01').latest?.from, performance(told, '2024-01-01').latest?.until],
    ['2022-04-01', '2023-03-31'],
  )
  const september = performance({ ...told, plan: { fiscalYearStart: 9 } }, '2024-01-01').latest
  assert.deepEqual([september?.from, september?.until], ['2022-09-01', '2023-08-31'])
})

test('a value that nobody dated is left out and named', () => {
  const result = performance(having(attendance, { measurements: [{ value: 84, period: 'recently' }] }), '2024-01-01')
  assert.deepEqual([result.latest, result.undated, result.attainment], [undefined, ['m1'], 'no-data'])
})

test('percentages come from numerator and denominator, rates by the number in their unit', () => {
  const part = { numerator: 21, denominator: 25, until: '2023-12-31' }
  assert.equal(performance({ measurements: [part] }, '2024-01-01').latest?.value, 84)
  const rate = { scale: 'rate', unit: 'per 1,000 residents' } as const
  assert.equal(performance({ indicator: rate, measurements: [part] }, '2024-01-01').latest?.value, 840)
  const unread = { scale: 'rate', unit: 'how often' } as const
  assert.equal(performance({ indicator: unread, measurements: [part] }, '2024-01-01').latest, undefined)
})

test('groups stand beside the whole and are never added up', () => {
  const told = having(attendance, {
    measurements: [
      { value: 84, period: '2023' },
      { value: 78, period: '2023', group: 'Newcomers' },
      { value: 88, period: '2022', group: ' newcomers' },
      { value: 90, period: '2023', group: { fr: 'Filles', en: 'Girls' } },
    ],
  })
  const result = performance(told, '2024-06-30')
  assert.deepEqual(
    result.groups.map(({ group, points }) => [group, points.map(({ value }) => value)]),
    [
      [{ fr: 'Filles', en: 'Girls' }, [90]],
      ['Newcomers', [88, 78]],
    ],
  )
  assert.equal(result.latest?.value, 84)
  assert.ok(!result.reasons.includes('only-groups'))
  assert.deepEqual(performance(attendance, '2024-06-30').reasons, [])
  const alone = performance({ ...told, measurements: [{ value: 78, period: '2023', group: 'Girls' }] }, '2024-06-30')
  assert.deepEqual([alone.attainment, alone.reasons], ['no-data', ['only-groups']])
})

test('reading asks for a day', () => {
  const plan = planWith(attendance)
  const [indicator] = plan.all('indicator')
  assert.ok(indicator)
  assert.throws(() => readIndicator(plan, indicator, { asOf: 'today' }), /asOf must be a day/)
})

test('careless values are no reason to fail', () => {
  const careless = { value: '84', by: 'soon', until: 7, baseline: null, direction: 'sideways', frequency: [] }
  const plan = new PlanView([
    { id: 'i', kind: 'indicator', ...careless },
    { id: 't', kind: 'target', indicator: 'i', ...careless },
    { id: 'm', kind: 'measurement', indicator: 'i', ...careless },
  ])
  const [indicator] = plan.all('indicator')
  assert.ok(indicator)
  const result = readIndicator(plan, indicator, { asOf: '2024-01-01' })
  assert.equal(result.accountability === 'performance' && result.attainment, 'no-target')
})

test('of two values of one period the final one counts, else the later record', () => {
  const values = (a: object, b: object) =>
    performance(
      {
        measurements: [
          { value: 1, period: '2023', ...a },
          { value: 2, period: '2023', ...b },
        ],
      },
      '2024-06-30',
    ).latest?.value
  assert.equal(values({}, { provisional: true }), 1)
  assert.equal(values({ provisional: true }, {}), 2)
  assert.equal(values({}, {}), 2)
  assert.equal(values({ releasedOn: '2024-02-01' }, { releasedOn: '2024-01-01' }), 1)
  assert.equal(values({ releasedOn: '2024-02-01', provisional: true }, { releasedOn: '2024-01-01' }), 1)
})

test('of a year and a quarter that end together, the year is the latest', () => {
  const measurements = [
    { value: 400, period: '2023' },
    { value: 90, period: 'Q4 2023' },
  ]
  for (const each of [measurements, measurements.toReversed()])
    assert.equal(performance({ measurements: each }, '2024-06-30').latest?.value, 400)
})

test('dates of a period win over its words, and a start behind its end is left out', () => {
  const dated = performance(
    { measurements: [{ value: 1, period: '2020', from: '2022-04-01', until: '2023-03-31' }] },
    '2024-06-30',
  )
  assert.deepEqual([dated.latest?.from, dated.latest?.until], ['2022-04-01', '2023-03-31'])
  const turned = performance({ measurements: [{ value: 1, from: '2024-04-01', until: '2023-03-31' }] }, '2024-06-30')
  assert.deepEqual([turned.latest?.from, turned.latest?.until], [undefined, '2023-03-31'])
  const since = performance({ measurements: [{ value: 1, period: 'as of June 2023' }] }, '2024-06-30')
  assert.equal(since.latest?.until, '2023-06-30')
})

test('words that can be read in two ways are said to be unsure, and no frequency is taken from them', () => {
  const told: Told = { indicator: { frequency: 'biannual' }, measurements: [{ value: 1, period: '2022-2023' }] }
  const result = performance(told, '2026-06-30')
  assert.ok(result.reasons.includes('unsure-period'))
  assert.equal(result.next, undefined)
  assert.ok(!performance({ measurements: years(2022, [1]) }, '2026-06-30').reasons.includes('unsure-period'))
})

test('a value is overdue once its period and the grace are over, and not before', () => {
  const told: Told = { indicator: { frequency: 'Quarterly' }, measurements: [{ value: 1, period: 'Q1 2024' }] }
  assert.deepEqual(performance(told, '2024-09-28').next, { periodEnds: '2024-06-30', overdue: false })
  assert.deepEqual(performance(told, '2024-09-29').next, { periodEnds: '2024-06-30', overdue: true })
  const weekly: Told = { indicator: { frequency: 'Weekly' }, measurements: [{ value: 1, until: '2024-03-31' }] }
  assert.equal(performance(weekly, '2024-04-01').next?.periodEnds, '2024-04-07')
})

test('a fraction needs both its numbers, and something to divide by', () => {
  const latest = (indicator: object, measurement: object) =>
    performance({ indicator, measurements: [{ period: '2023', ...measurement }] }, '2024-06-30').latest?.value
  assert.equal(latest({}, { numerator: 21 }), undefined)
  assert.equal(latest({}, { denominator: 25 }), undefined)
  assert.equal(latest({}, { numerator: 21, denominator: 0 }), undefined)
  assert.equal(latest({ scale: undefined, unit: '% of days' }, { numerator: 21, denominator: 25 }), 84)
  assert.equal(latest({ scale: undefined, unit: 'days' }, { numerator: 21, denominator: 25 }), undefined)
  assert.equal(latest({ scale: 'ratio' }, { numerator: 21, denominator: 25 }), 0.84)
  assert.equal(latest({ scale: 'score', unit: '%' }, { numerator: 21, denominator: 25 }), undefined)
})
