import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PlanView, type PlanRecord } from '@cswb/core'
import { rollUp } from '@cswb/core/rollup.js'
import { action, asOf, make, plan, times } from './plans.ts'

const over = (...records: PlanRecord[]) => rollUp(new PlanView([plan({ documentDate: asOf }), ...records]), { asOf })
const round = (value: number | undefined) => Math.round((value ?? Number.NaN) * 1000) / 1000

test('standing work never enters percent complete: 7 of 8 one-off actions and 16 standing are not 96 %', () => {
  const { tally } = over(
    ...times(7, { status: 'Completed' }),
    ...times(16, { status: 'Ongoing' }),
    action({ status: 'Planned', timeline: 'by December 2021' }),
  ).plan
  assert.deepEqual([tally.actions, tally.counts['one-off'].actions, tally.counts.completed.actions], [24, 8, 7])
  assert.equal(tally.counts.active.actions, 16)
  assert.deepEqual(tally.progress, [87.5, 87.5])
})

test('6, 11 and 7 of 24 are 25, 46 and 29 %', () => {
  const { tally } = over(
    ...times(6, { status: 'Completed' }),
    ...times(11, { status: 'In progress' }),
    ...times(7, { status: 'Not started' }),
  ).plan
  const { 'one-off': one } = tally.stages
  const share = (count: number) => Math.round((100 * count) / tally.counts['one-off'].actions)
  assert.deepEqual([share(one.completed), share(one['in-progress']), share(one['not-started'])], [25, 46, 29])
  assert.deepEqual(tally.progress?.map(Math.round), [25, 71])
})

test('a plan of many areas sums to what its areas say', () => {
  const stages = ['Completed', 'In progress', 'Not started', 'On hold', 'Cancelled']
  const areas = [
    [8, 14, 0, 0, 2],
    [2, 26, 3, 0, 3],
    [5, 32, 0, 2, 2],
  ]
  const records = areas.flatMap((counts, at) => [
    make('theme', { id: `t${at}` }),
    ...counts.flatMap((count, stage) => times(count, { theme: `t${at}`, status: stages[stage] })),
  ])
  const all = over(...records)
  assert.deepEqual(
    areas.map((_, at) => all.get(`t${at}`)?.tally.actions),
    [24, 34, 41],
  )
  const { stages: by, actions } = all.plan.tally
  assert.equal(actions, 99)
  assert.deepEqual(
    [
      by['one-off'].completed,
      by['one-off']['in-progress'],
      by['one-off']['not-started'],
      by['one-off']['on-hold'],
      by['one-off'].cancelled,
    ],
    [15, 72, 3, 2, 7],
  )
})

test('of 558 actions, 59 completed are 11 % and 337 under way 60 %', () => {
  const { counts } = over(
    ...times(59, { status: 'Completed' }),
    ...times(337, { status: 'In progress' }),
    ...times(162),
  ).plan.tally
  const share = (count: number) => Math.round((100 * count) / counts['one-off'].actions)
  assert.deepEqual([share(counts.completed.actions), share(counts['in-progress'].actions)], [11, 60])
})

test('cancelled work leaves the denominator and stays in the count', () => {
  const { tally } = over(...times(3, { status: 'Completed' }), ...times(2, { status: 'Cancelled' })).plan
  assert.deepEqual([tally.actions, tally.counts.all.actions, tally.counts['one-off'].actions], [5, 3, 3])
  assert.equal(tally.stages['one-off'].cancelled, 2)
  assert.deepEqual(tally.progress, [100, 100])
})

test('progress is bounded by what people said, by weight', () => {
  const { progress } = over(
    action({ status: 'Completed', weight: 3 }),
    action({ status: 'In progress', progress: 50 }),
    action({ status: 'In progress' }),
    action({ status: 'Ongoing', weight: 100 }),
  ).plan.tally
  assert.deepEqual(progress, [70, 90])
  assert.equal(over(action({ status: 'Ongoing' })).plan.tally.progress, undefined)
  assert.equal(over(action({ weight: 0 })).plan.tally.progress, undefined)
})

test('fractions of weight are kept', () => {
  const { counts, progress } = over(
    action({ weight: 0.1, status: 'Completed' }),
    action({ weight: 0.2, status: 'Not started' }),
  ).plan.tally
  assert.equal(round(counts.all.weight), 0.3)
  assert.equal(round(progress?.[0]), 33.333)
})

test('dates that are not sure are counted apart from no date', () => {
  const { tally } = over(
    action({ timeline: 'approximately June 2020', status: 'In progress' }),
    action({ timeline: '2/1/12' }),
    action({ timeline: 'TBD' }),
  ).plan
  assert.deepEqual([tally.schedules['no-date'], tally.unsure], [3, 2])
})

test('unknown is neither completed nor late nor past its date', () => {
  const { counts } = over(
    action({ status: 'Completed' }),
    action({ timeline: 'by August 2020' }),
    action({ timeline: 'by December 2020' }),
    action({ timeline: 'by December 2020', status: 'In progress' }),
    action({ timeline: 'TBD' }),
  ).plan.tally
  assert.equal(counts.unknown.actions, 2)
  assert.equal(counts['on-track'].actions, 1)
})
