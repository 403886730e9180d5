import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PlanView } from '@cswb/core'
import { readIndicator } from '@cswb/core/results.js'
import { performance, planWith, years, type Told } from './helpers.ts'

/** From 81 in 2019 to 90 by the end of 2026. */
const attendance: Told = {
  indicator: { direction: 'up', path: 'linear', baseline: 81, baselineOn: '2019-12-31' },
  targets: [{ value: 90, by: '2026-12-31' }],
}
const having = (told: Told, more: Told): Told => ({
  ...told,
  ...more,
  indicator: { ...told.indicator, ...more.indicator },
})
const at = (value: number, until: string) => [{ value, until }]

test('a value is judged by what the path asks for on its own day', () => {
  const behind = performance(having(attendance, { measurements: at(84, '2023-12-31') }), '2024-06-30')
  assert.equal(behind.attainment, 'off-course')
  assert.equal(behind.expected?.on, '2023-12-31')
  assert.ok(Math.abs((behind.expected?.value ?? 0) - (81 + (9 * 1461) / 2557)) < 1e-9)
  assert.ok((behind.expectedNow ?? 0) > (behind.expected?.value ?? 0))
  assert.equal(behind.progress, 3 / 9)
  const ahead = performance(having(attendance, { measurements: at(87, '2023-12-31') }), '2024-06-30')
  assert.equal(ahead.attainment, 'on-course')
})

test('a value within the tolerance of the path is on course', () => {
  const told = having(attendance, { measurements: at(84, '2023-12-31') })
  assert.equal(performance(having(told, { indicator: { tolerance: 3 } }), '2024-06-30').attainment, 'on-course')
  assert.equal(performance(having(told, { indicator: { tolerance: 2 } }), '2024-06-30').attainment, 'off-course')
})

test('a target that is reached is met, before its day and on it', () => {
  for (const day of ['2024-06-30', '2027-06-30'])
    assert.equal(
      performance(having(attendance, { measurements: at(90, day.replace('06-30', '01-31')) }), day).attainment,
      'met',
    )
})

test('a target that was not reached on its day is off course, and says that it was missed', () => {
  const missed = performance(having(attendance, { measurements: at(88, '2026-12-31') }), '2027-02-01')
  assert.equal(missed.attainment, 'off-course')
  assert.deepEqual(missed.reasons, ['missed'])
  assert.deepEqual([missed.target?.outcome, missed.target?.decidedBy], ['missed', 'm1'])
})

test('a target whose day has passed without a value of that day is not called missed', () => {
  const told = having(attendance, { measurements: at(88, '2025-12-31') })
  const waiting = performance(told, '2027-02-01')
  assert.notEqual(waiting.attainment, 'met')
  assert.ok(waiting.reasons.includes('due-not-measured') && !waiting.reasons.includes('missed'))
  assert.equal(performance(having(told, { indicator: { path: 'at-the-end' } }), '2027-02-01').attainment, 'no-data')
})

test('a target reached late is met and says so; one reached and lost again too', () => {
  const late = performance(
    having(attendance, { measurements: [...at(88, '2026-12-31'), ...at(91, '2027-12-31')] }),
    '2028-02-01',
  )
  assert.deepEqual([late.attainment, late.reasons, late.target?.outcome], ['met', ['met-late'], 'missed'])
  const lost = performance(
    having(attendance, { measurements: [...at(91, '2026-12-31'), ...at(85, '2027-12-31')] }),
    '2028-02-01',
  )
  assert.deepEqual([lost.attainment, lost.reasons, lost.target?.outcome], ['met', ['since-lost'], 'met'])
})

test('with a path that counts at the end, nothing is due before the end', () => {
  const told = having(attendance, { indicator: { path: 'at-the-end' }, measurements: at(81, '2025-12-31') })
  assert.equal(performance(told, '2026-02-01').attainment, 'not-yet-due')
  assert.equal(performance(having(told, { measurements: [] }), '2026-02-01').attainment, 'not-yet-due')
})

test('a path that nobody stated is assumed to be even, and says so', () => {
  const { indicator } = attendance
  const { path: _, ...unstated } = indicator ?? {}
  const result = performance({ ...attendance, indicator: unstated, measurements: at(84, '2023-12-31') }, '2024-06-30')
  assert.equal(result.attainment, 'off-course')
  assert.ok(result.reasons.includes('no-path'))
})

test('what is missing is told as missing', () => {
  const value = at(84, '2023-12-31')
  const cases: [Told, string][] = [
    [having(attendance, { measurements: [] }), 'no-data'],
    [having(attendance, { measurements: at(81, '2019-12-31') }), 'no-data'],
    [{ ...attendance, targets: [], measurements: value }, 'no-target'],
    [{ ...attendance, targets: [{ text: 'Improve', by: '2026-12-31' }], measurements: value }, 'no-target'],
    [{ indicator: { direction: 'up' }, targets: attendance.targets ?? [], measurements: value }, 'no-baseline'],
    [{ targets: attendance.targets ?? [], measurements: value }, 'no-baseline'],
    [having(attendance, { measurements: [{ value: 84, until: '2023-12-31', suppressed: true }] }), 'suppressed'],
    [{ ...attendance, targets: [{ value: 90 }], measurements: value }, 'not-yet-due'],
    [{ indicator: {} }, 'no-target'],
  ]
  for (const [told, attainment] of cases)
    assert.equal(performance(told, '2024-06-30').attainment, attainment, JSON.stringify(told))
})

test('without a baseline a target can still be met or missed', () => {
  const told: Told = { indicator: { direction: 'up' }, targets: [{ value: 90, by: '2023-12-31' }] }
  assert.equal(performance({ ...told, measurements: at(92, '2023-12-31') }, '2024-06-30').attainment, 'met')
  assert.equal(performance({ ...told, measurements: at(88, '2023-12-31') }, '2024-06-30').attainment, 'off-course')
})

test('before the first value is due by its frequency, nothing is missing', () => {
  const told = having(attendance, { indicator: { frequency: 'Every two years' } })
  assert.equal(performance(told, '2021-06-30').attainment, 'not-yet-due')
  const later = performance(told, '2022-06-30')
  assert.deepEqual([later.attainment, later.next], ['no-data', { periodEnds: '2021-12-31', overdue: true }])
})

test('a target on the wrong side of the baseline says so and is not called met', () => {
  const told: Told = {
    indicator: { scale: 'count', direction: 'up', baseline: 500, baselineOn: '2019-12-31' },
    targets: [{ value: 400, by: '2026-12-31' }],
    measurements: at(450, '2023-12-31'),
  }
  const result = performance(told, '2024-06-30')
  assert.deepEqual([result.attainment, result.reasons, result.progress], ['no-target', ['wrong-side'], undefined])
  const mended = performance(having(told, { indicator: { direction: 'down' } }), '2024-06-30')
  assert.deepEqual([mended.attainment, mended.progress], ['off-course', 0.5])
})

test('which way is better is read from baseline and target where nobody says it', () => {
  const { direction: _, ...rest } = attendance.indicator ?? {}
  const result = performance({ ...attendance, indicator: rest, measurements: at(84, '2023-12-31') }, '2024-06-30')
  assert.deepEqual([result.direction, result.reasons], ['up', ['direction-assumed']])
})

test('progress is left out where baseline and target are equal', () => {
  const told = having(attendance, { indicator: { baseline: 90 }, measurements: at(90, '2023-12-31') })
  const result = performance(told, '2024-06-30')
  assert.deepEqual([result.attainment, result.progress], ['met', undefined])
  assert.equal(performance({ ...told, measurements: at(89, '2023-12-31') }, '2024-06-30').attainment, 'off-course')
})

test('what is to be maintained is on course within its tolerance, on both sides', () => {
  const told: Told = {
    indicator: { direction: 'maintain', tolerance: 2, baseline: 90, baselineOn: '2019-12-31' },
    targets: [{ value: 90, by: '2026-12-31' }],
  }
  for (const [value, attainment] of [
    [88, 'on-course'],
    [92, 'on-course'],
    [87, 'off-course'],
    [93, 'off-course'],
  ] as const)
    assert.equal(performance({ ...told, measurements: at(value, '2023-12-31') }, '2024-06-30').attainment, attainment)
  assert.equal(performance({ ...told, measurements: at(91, '2026-12-31') }, '2027-06-30').attainment, 'met')
  assert.equal(performance({ ...told, measurements: at(94, '2026-12-31') }, '2027-06-30').attainment, 'off-course')
})

test('of several targets the next one due is judged, by a path through the ones before', () => {
  const told = having(attendance, {
    targets: [
      { value: 90, by: '2026-12-31' },
      { value: 88, by: '2022-12-31' },
    ],
    measurements: [...at(86, '2022-12-31'), ...at(88.9, '2024-12-31')],
  })
  const result = performance(told, '2025-02-01')
  assert.deepEqual(
    result.targets.map((step) => [step.target, step.outcome]),
    [
      ['t2', 'missed'],
      ['t1', 'ahead'],
    ],
  )
  assert.equal(result.target?.target, 't1')
  // Half way from 88 to 90; an even path from the baseline would have asked for 87.4.
  assert.ok(Math.abs((result.expected?.value ?? 0) - 89) < 0.01)
  assert.equal(result.attainment, 'off-course')
  assert.equal(performance(told, '2022-06-30').target?.target, 't2')
})

test('a revised target replaces the old one from the day it was set, and keeps its reason', () => {
  const told = having(attendance, {
    targets: [
      { value: 95, by: '2025-12-31', setOn: '2019-12-31' },
      { value: 90, by: '2026-12-31', setOn: '2022-03-15', replaces: 't1', reason: 'Schools were closed' },
    ],
    measurements: at(84, '2021-12-31'),
  })
  assert.deepEqual(
    [performance(told, '2022-03-14').target?.value, performance(told, '2022-03-15').target?.value],
    [95, 90],
  )
  const [step, ...others] = performance(told, '2023-01-01').targets
  assert.deepEqual(others, [])
  assert.deepEqual(step?.history, [
    { target: 't1', value: 95, by: '2025-12-31', until: '2022-03-15', reason: 'Schools were closed' },
  ])
})

test('targets that replace each other in a circle leave the newest in force', () => {
  const told = having(attendance, {
    targets: [
      { value: 95, by: '2025-12-31', setOn: '2020-01-01', replaces: 't2' },
      { value: 90, by: '2026-12-31', setOn: '2021-01-01', replaces: 't1' },
    ],
  })
  assert.deepEqual(
    performance(told, '2023-01-01').targets.map(({ value }) => value),
    [90],
  )
})

test('of two targets for one day the newer counts, and it says that there are two', () => {
  const targets = [
    { value: 95, by: '2026-12-31', setOn: '2020-01-01' },
    { value: 90, by: '2026-12-31', setOn: '2021-01-01' },
  ]
  const result = performance(having(attendance, { targets, measurements: at(84, '2023-12-31') }), '2024-01-01')
  assert.deepEqual([result.target?.value, result.reasons], [90, ['two-targets']])
})

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
