import assert from 'node:assert/strict'
import { test } from 'node:test'
import { liveRollUp, rollUp } from '@cswb/core/rollup.js'
import { createPlan } from '@cswb/store'

const asOf = '2020-09-10'
const record = (id: string, kind: string, fields = {}) => ({ id, kind, ...fields })

test('a roll-up follows an open plan: edits, undo, and a policy that changes, until it is closed', async () => {
  const session = await createPlan({
    title: 'Park',
    author: { name: 'Ada' },
    store: 'memory',
    records: [
      record('t1', 'theme'),
      record('t2', 'theme'),
      record('a', 'action', { theme: 't1', timeline: 'by August 2020' }),
      record('b', 'action', { theme: 't2', timeline: 'by December 2020' }),
    ],
  })
  const live = liveRollUp(session, { asOf })
  const told: string[][] = []
  const stop = live.subscribe((groups) => told.push([...groups].sort()))
  const count = (id: string, what: 'completed' | 'date-passed') => live.rollUp.get(id)?.tally.counts[what].actions

  assert.deepEqual([count('t1', 'completed'), count('t1', 'date-passed')], [0, 1])
  await session.change((edit) => edit.add('update', { about: 'a', on: asOf, status: 'Completed' }))
  assert.deepEqual([count('t1', 'completed'), count('t1', 'date-passed')], [1, 0])
  assert.deepEqual(told.at(-1), [session.id, 't1'].sort())

  await session.change((edit) => edit.set('a', { title: 'A bench' }))
  assert.equal(told.length, 1, 'a title changes no count')

  await session.change((edit) => edit.move('b', { under: { theme: 't1' } }))
  assert.deepEqual(told.at(-1), ['t1', 't2'])
  assert.equal(live.rollUp.get('t1')?.tally.actions, 2)
  await session.undo()
  assert.equal(live.rollUp.get('t1')?.tally.actions, 1)

  assert.equal(live.rollUp.plan.verdict, 'none')
  await session.change((edit) => edit.set(session.id, { policy: 'worst-of' }))
  assert.equal(live.rollUp.plan.verdict, 'not-enough-information')
  assert.deepEqual(live.rollUp.plan.tally, rollUp(session, { asOf }).plan.tally)

  stop()
  const before = told.length
  await session.change((edit) => edit.remove('b'))
  assert.equal(told.length, before)
  assert.equal(live.rollUp.get('t2')?.tally.actions, 0, 'it still follows')
  live.close()
  await session.change((edit) => edit.remove('a'))
  assert.equal(live.rollUp.plan.tally.actions, 1, 'it no longer follows')
  await session.close()
})
