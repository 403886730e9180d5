import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PlanView, type PlanRecord } from '@cswb/core'
import { publishPlan } from '@cswb/core/document.js'
import { hideSmallNumbers } from '@cswb/core/results.js'

const published = (records: PlanRecord[], threshold = 5) => {
  const plan = new PlanView([{ id: 'p', kind: 'plan', title: 'Plan', threshold }, ...records])
  return new Map(hideSmallNumbers(plan, publishPlan(plan)).records.map((record) => [record.id, record]))
}
const people: PlanRecord = {
  id: 'i',
  kind: 'indicator',
  title: 'People reached',
  scale: 'count',
  unit: 'people',
  baseline: 3,
}
const measured = (id: string, value: number, more: object = {}): PlanRecord => ({
  id,
  kind: 'measurement',
  indicator: 'i',
  until: '2025-12-31',
  value,
  ...more,
})

test('a small number of people is not published, and neither is the threshold', () => {
  const records = published([
    people,
    measured('few', 4, { period: '2025' }),
    measured('many', 40, { until: '2024-12-31' }),
  ])
  assert.deepEqual(records.get('few'), {
    id: 'few',
    kind: 'measurement',
    indicator: 'i',
    until: '2025-12-31',
    period: '2025',
    suppressed: true,
  })
  assert.equal(records.get('many')?.['value'], 40)
  assert.equal(records.get('i')?.['baseline'], undefined)
  assert.equal(records.get('p')?.['threshold'], undefined)
})

test('a group that would give a hidden one away is hidden with it', () => {
  const records = published([
    people,
    measured('all', 50),
    measured('women', 27, { group: 'Women' }),
    measured('men', 20, { group: 'Men' }),
    measured('others', 3, { group: 'Others' }),
  ])
  assert.deepEqual(
    ['all', 'women', 'men', 'others'].map((id) => records.get(id)?.['value']),
    [50, 27, undefined, undefined],
  )
})

test('an earlier version of a hidden value is hidden too', () => {
  const records = published([
    people,
    measured('provisional', 6, { provisional: true, releasedOn: '2026-01-10' }),
    measured('final', 4, { releasedOn: '2026-03-10' }),
  ])
  assert.equal(records.get('provisional')?.['value'], undefined)
  assert.equal(records.get('final')?.['value'], undefined)
})

test('what is marked as suppressed loses its numbers whatever the threshold; meetings are counted in the open', () => {
  const records = published(
    [
      { id: 'i', kind: 'indicator', title: 'Meetings', scale: 'count', unit: 'meetings' },
      measured('marked', 900, { suppressed: true }),
      measured('two', 2, { until: '2024-12-31' }),
    ],
    0,
  )
  assert.equal(records.get('marked')?.['value'], undefined)
  assert.equal(records.get('two')?.['value'], 2)
})

test('a measurement of an indicator that is gone is treated as one of people', () => {
  const records = published([measured('orphan', 2)])
  assert.equal(records.get('orphan')?.['value'], undefined)
})
