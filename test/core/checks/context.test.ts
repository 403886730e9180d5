import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CheckContext } from '@cswb/core/checks.js'
import { asOf, planOf } from './support.ts'

const timeline = '6.1: Completed\n6.2: On hold'
const shared = planOf([
  { id: 'a', kind: 'action', ref: '6.1', timeline },
  { id: 'b', kind: 'action', ref: '6.2', timeline },
  { id: 'c', kind: 'action', ref: '6.1', timeline },
  { id: 'd', kind: 'action', timeline },
])

test('a cell that serves several actions says of each what is said of it, whoever is read first', () => {
  for (const order of ['abcd', 'dcba', 'badc']) {
    const context = new CheckContext(planOf([...shared.records()]), asOf)
    const stages = Object.fromEntries(
      [...order].map((id) => [id, context.leaf(context.get('action', id) ?? { id, kind: 'action' }).stage]),
    )
    assert.deepEqual([stages['a'], stages['b'], stages['c']], ['completed', 'on-hold', 'completed'], order)
  }
})

test('the same words are read by the conventions of their own plan', () => {
  const end = (plan: Record<string, unknown>) => {
    const action = { id: 'a', kind: 'action', timeline: 'Q1 2021' }
    return new CheckContext(planOf([{ id: 'p', kind: 'plan', ...plan }, action]), asOf).leaf(action).read.span.latestEnd
  }
  assert.equal(end({}), '2021-03-31')
  assert.equal(end({ fiscalYearStart: 4 }), '2021-06-30')
  assert.equal(end({}), '2021-03-31')
})

test('the records that name another are found by kind and field, each once', () => {
  const context = new CheckContext(
    planOf([
      { id: 'r', kind: 'risk' },
      { id: 'a', kind: 'action', risks: ['r', 'r', 'gone'] },
      { id: 't', kind: 'theme', risks: ['r'] },
      { id: 'b', kind: 'action', risks: 'r' },
      { id: 'c', kind: 'action', risks: 7 },
    ]),
    asOf,
  )
  assert.deepEqual(
    context.naming('action', 'risks', 'r').map(({ id }) => id),
    ['a', 'b'],
  )
  assert.deepEqual(context.naming('action', 'risks', 'nobody'), [])
  assert.equal(context.get('theme', 'r'), undefined, 'of another kind')
  assert.equal(context.get('risk', ['r']), undefined)
})
