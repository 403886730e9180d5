import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, attendance, having, performance, type Told } from './helpers.ts'

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

test('what is to be maintained at the end is not due before, and a missing tolerance is named', () => {
  const told: Told = {
    indicator: { direction: 'maintain', path: 'at-the-end', tolerance: 2, baseline: 90, baselineOn: '2019-12-31' },
    targets: [{ value: 90, by: '2026-12-31' }],
    measurements: at(80, '2023-12-31'),
  }
  assert.equal(performance(told, '2024-06-30').attainment, 'not-yet-due')
  assert.deepEqual(performance(told, '2024-06-30').reasons, [])
  const bare = performance(having(told, { indicator: { tolerance: undefined, path: 'linear' } }), '2024-06-30')
  assert.deepEqual([bare.attainment, bare.reasons], ['off-course', ['no-tolerance']])
  // Kept without a day to keep it by, and without a baseline.
  const open: Told = {
    indicator: { direction: 'maintain' },
    targets: [{ value: 90 }],
    measurements: at(90, '2023-12-31'),
  }
  assert.equal(performance(open, '2024-06-30').attainment, 'met')
})

test('without a day for baseline or target no path can be drawn, and it says which', () => {
  const value = at(84, '2023-12-31')
  const undated = performance({ ...attendance, targets: [{ value: 90 }], measurements: value }, '2024-06-30')
  assert.deepEqual([undated.attainment, undated.reasons], ['not-yet-due', ['target-undated']])
  const told = having(attendance, { indicator: { baselineOn: undefined }, measurements: value })
  assert.deepEqual(
    [performance(told, '2024-06-30').attainment, performance(told, '2024-06-30').reasons],
    ['not-yet-due', ['baseline-undated']],
  )
  assert.equal(performance(told, '2027-06-30').attainment, 'no-data')
})

test('who is accountable is said to be assumed only where nobody says it', () => {
  assert.equal(performance({}, '2024-06-30').accountabilityAssumed, true)
  assert.equal(performance({ indicator: { accountability: 'performance' } }, '2024-06-30').accountabilityAssumed, false)
})
