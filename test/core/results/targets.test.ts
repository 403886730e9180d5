import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, attendance, having, performance, type Told } from './helpers.ts'

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

test('on its very day a target is still the next one due, and nothing is missed yet', () => {
  const told = having(attendance, {
    targets: [
      { value: 90, by: '2024-06-30' },
      { value: 95, by: '2026-12-31' },
    ],
    measurements: at(84, '2024-06-30'),
  })
  const result = performance(told, '2024-06-30')
  assert.deepEqual([result.target?.value, result.target?.outcome, result.attainment], [90, 'ahead', 'off-course'])
  assert.ok(!result.reasons.includes('missed') && !result.reasons.includes('due-not-measured'))
  assert.equal(performance(told, '2024-07-01').target?.value, 95)
  const end = having(told, { indicator: { path: 'at-the-end' }, measurements: [] })
  assert.equal(
    performance(having(end, { targets: [{ value: 90, by: '2024-06-30' }] }), '2024-06-30').attainment,
    'not-yet-due',
  )
})

test('a value of a period that still runs decides no target', () => {
  const running = { value: 84, until: '2026-12-31', releasedOn: '2026-03-01', provisional: true }
  const told = having(attendance, { targets: [{ value: 90, by: '2025-12-31' }], measurements: [running] })
  const result = performance(told, '2026-04-01')
  assert.equal(result.target?.outcome, 'unknown')
  assert.ok(!result.reasons.includes('missed'))
  const ahead = performance(having(attendance, { measurements: [running] }), '2026-04-01')
  assert.equal(ahead.expected?.on, '2026-04-01')
})

test('a target from before the baseline is no part of the path', () => {
  const targets = [
    { value: 99, by: '2018-12-31' },
    { value: 90, by: '2026-12-31' },
  ]
  const [a, b] = [targets, targets.slice(1)].map((targets) =>
    performance(having(attendance, { targets, measurements: at(84, '2023-12-31') }), '2024-06-30'),
  )
  assert.deepEqual(a?.expected, b?.expected)
})

test('of two targets for one day, set on the same day or nobody knows when, the later record counts', () => {
  for (const setOn of [undefined, '2021-01-01']) {
    const targets = [
      { value: 95, by: '2026-12-31', setOn },
      { value: 90, by: '2026-12-31', setOn },
    ]
    assert.equal(performance(having(attendance, { targets }), '2024-01-01').target?.value, 90)
  }
  const known = [
    { value: 95, by: '2026-12-31', setOn: '2021-01-01' },
    { value: 90, by: '2026-12-31' },
  ]
  assert.equal(performance(having(attendance, { targets: known }), '2024-01-01').target?.value, 95)
})
