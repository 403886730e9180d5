import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PlanView, type PlanRecord } from '@cswb/core'
import { rollUp } from '@cswb/core/rollup.js'
import { action, asOf, make, plan } from './plans.ts'

const over = (...records: PlanRecord[]) => rollUp(new PlanView([plan(), ...records]), { asOf })
const idsIn = (...records: PlanRecord[]) => {
  const all = over(...records)
  return (group: string) => all.leaves(group).map(({ id }) => id)
}
const theme = (id: string, fields = {}) => make('theme', { id, ...fields })

test('a theme counts its actions and those of the themes under it', () => {
  const members = idsIn(
    theme('t1'),
    theme('t2', { parent: 't1' }),
    theme('t3'),
    action({ id: 'a1', theme: 't1' }),
    action({ id: 'a2', theme: 't2' }),
  )
  assert.deepEqual(
    [members('t1'), members('t2'), members('t3'), members('p')],
    [['a1', 'a2'], ['a2'], [], ['a1', 'a2']],
  )
})

test('a group or committee counts what it leads, what it is a partner in, and what its themes hold', () => {
  const members = idsIn(
    make('body', { id: 'b' }),
    theme('t1', { body: 'b' }),
    theme('t2', { parent: 't1' }),
    action({ id: 'a1', leads: ['b'] }),
    action({ id: 'a2', partners: ['b'], theme: 't1' }),
    action({ id: 'a3', theme: 't2' }),
    action({ id: 'a4' }),
  )
  assert.deepEqual(members('b').sort(), ['a1', 'a2', 'a3'])
})

test('an action that is linked twice counts once', () => {
  const twice = action({ id: 'a', leads: ['o', 'o'], partners: ['o'], areas: ['prevention', 'prevention'] })
  const all = over(make('organization', { id: 'o' }), twice, make('recommendation', { id: 'r', actions: ['a', 'a'] }))
  for (const id of ['o', 'r', 'area:prevention', 'p']) assert.equal(all.get(id)?.tally.actions, 1, id)
})

test('an action counts in its own planning areas, else in those of the nearest theme that names any', () => {
  const members = idsIn(
    theme('t1', { areas: ['prevention'] }),
    theme('t2', { parent: 't1' }),
    action({ id: 'a1', theme: 't2' }),
    action({ id: 'a2', theme: 't1', areas: ['incident-response'] }),
    action({ id: 'a3' }),
  )
  assert.deepEqual([members('area:prevention'), members('area:incident-response')], [['a1'], ['a2']])
})

test('all four planning areas of the framework are there, also empty ones; others while they have actions', () => {
  const areas = (...records: PlanRecord[]) =>
    over(...records)
      .groups()
      .flatMap(({ id, kind }) => (kind === 'area' ? id : []))
  const four = ['social-development', 'prevention', 'risk-intervention', 'incident-response'].map(
    (each) => `area:${each}`,
  )
  assert.deepEqual(areas(), four)
  assert.deepEqual(areas(action({ areas: ['recovery'] })), [...four, 'area:recovery'])
  assert.equal(over().get('area:recovery'), undefined)
})

test('tasks inform their parent alone, and only direct ones', () => {
  const members = idsIn(
    make('organization', { id: 'o' }),
    make('recommendation', { id: 'r', actions: ['task'] }),
    theme('t'),
    action({ id: 'a', theme: 't' }),
    action({ id: 'task', parent: 'a', theme: 't', leads: ['o'] }),
    action({ id: 'step', parent: 'task' }),
  )
  assert.deepEqual([members('a'), members('task')], [['task'], ['step']])
  assert.deepEqual([members('p'), members('t'), members('o'), members('r')], [['a'], ['a'], [], []])
})

test('an action without tasks is no group', () => {
  const all = over(action({ id: 'a' }))
  assert.equal(all.get('a'), undefined)
  assert.ok(all.leaf('a'))
})

test('references that lead nowhere and circles break nothing, and every action is in some count', () => {
  const all = over(
    theme('t1', { parent: 't2' }),
    theme('t2', { parent: 't1' }),
    theme('t3', { parent: 'gone' }),
    action({ id: 'a1', theme: 't1', leads: ['gone', 'role:Coordinator'], parent: 'gone' }),
    action({ id: 'a2', parent: 'a3', theme: 't3' }),
    action({ id: 'a3', parent: 'a2' }),
    action({ id: 'a4', parent: 'a2' }),
    action({ id: 'a5', parent: 'a5', theme: 'p', leads: ['t1'] }),
    make('recommendation', { id: 'r', actions: ['gone', 'a1'] }),
  )
  assert.deepEqual(
    all
      .leaves('p')
      .map(({ id }) => id)
      .sort(),
    ['a1', 'a2', 'a3', 'a5'],
  )
  assert.deepEqual(all.leaves('t1'), all.leaves('t2'))
  assert.deepEqual(
    all.leaves('t1').map(({ id }) => id),
    ['a1'],
    'a theme named as a lead does not count the action',
  )
  assert.deepEqual(
    all.leaves('a2').map(({ id }) => id),
    ['a4'],
  )
  assert.equal(all.get('gone'), undefined)
  assert.equal(all.get('role:Coordinator'), undefined)
})

test('themes and actions as deep as anybody makes them are rolled up', () => {
  const depth = 3000
  const themes = Array.from({ length: depth }, (_, at) => theme(`t${at}`, at ? { parent: `t${at - 1}` } : {}))
  const tasks = Array.from({ length: depth }, (_, at) =>
    action({ id: `a${at}`, theme: `t${depth - 1}`, ...(at && { parent: `a${at - 1}` }) }),
  )
  const all = over(...themes, ...tasks)
  assert.equal(all.get('t0')?.tally.actions, 1)
  assert.equal(all.get('a0')?.tally.actions, 1)
})

test('leaves come in plan order: theme by theme, each theme’s own actions first', () => {
  const members = idsIn(
    theme('t2', { order: 'b' }),
    theme('t1', { order: 'a' }),
    theme('t1b', { order: 'a', parent: 't1' }),
    action({ id: 'x', order: 'a', theme: 't2' }),
    action({ id: 'y', order: 'b', theme: 't1' }),
    action({ id: 'z', order: 'a', theme: 't1b' }),
    action({ id: 'w', order: 'a' }),
  )
  assert.deepEqual(members('p'), ['y', 'z', 'x', 'w'])
})

test('a plan without a record of its own is still rolled up', () => {
  const all = rollUp(new PlanView([action({ id: 'a' })]), { asOf })
  assert.deepEqual([all.plan.id, all.plan.tally.actions, all.get('plan')?.tally.actions], ['plan', 1, 1])
})

test('a day that is none is refused, with what was given', () => {
  for (const day of ['', '2020-13-01', 'today'])
    assert.throws(
      () => rollUp(new PlanView([]), { asOf: day }),
      (error: Error) => error.message.includes(JSON.stringify(day)),
    )
})
