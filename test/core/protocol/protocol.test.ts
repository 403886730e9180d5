import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  changesPage,
  paths,
  problemDetails,
  pushRequest,
  reaches,
  readCursor,
  roles,
  writeCursor,
} from '@cswb/core/protocol.js'

test('a cursor that is written is read back, and nothing else is read as one', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/), fc.nat(2 ** 31 - 1), (epoch, seq) => {
      assert.deepEqual(readCursor(writeCursor({ epoch, seq })), { epoch, seq })
    }),
  )
  for (const text of [
    '',
    '1',
    ':',
    'e:',
    ':1',
    'e:-1',
    'e:01',
    'e:1.5',
    'e:1e3',
    'e:1 ',
    'a b:1',
    'e:9999999999999999',
  ])
    assert.equal(readCursor(text), undefined, text)
})

test('ids that hold signs of addresses stay one part of a path', () => {
  assert.equal(paths.history('a/b?c', '../x y'), '/v1/plans/a%2Fb%3Fc/records/..%2Fx%20y/history')
  assert.equal(paths.edition('plan', '0f'), '/v1/public/plan/0f.json')
})

test('each role may do what the ones before it may', () => {
  for (const [at, role] of roles.entries())
    for (const [wanted, other] of roles.entries()) assert.equal(reaches(role, other), at >= wanted)
})

const change = {
  id: 'c1',
  plan: 'p',
  client: 'x',
  clientSeq: 1,
  schema: 1,
  by: { name: 'Ana' },
  at: '2026-01-01T00:00:00Z',
  ops: [{ record: 'r', kind: 'action', field: 'title', value: 'T', was: [] }],
}

test('a batch holds changes, changes in parts and numbers given up; what a later version adds passes', () => {
  const batch = {
    client: 'x',
    changes: [
      { ...change, mood: 'new' },
      { ...change, id: 'c2', clientSeq: 2, ops: [], parts: 2 },
      { id: 'c3', clientSeq: 3, withdrawn: true },
    ],
  }
  assert.ok(pushRequest.safeParse(batch).success)
  assert.ok(!pushRequest.safeParse({ client: 'x', changes: [] }).success)
  assert.ok(!pushRequest.safeParse({ client: 'x', changes: [{ id: 'c3', clientSeq: 0, withdrawn: true }] }).success)
})

test('a page of the log has the number and the time of every change', () => {
  const page = { epoch: 'e', next: 'e:1', head: 1, more: false }
  assert.ok(changesPage.safeParse({ ...page, changes: [{ ...change, seq: 1, receivedAt: 'now' }] }).success)
  assert.ok(!changesPage.safeParse({ ...page, changes: [change] }).success)
})

test('a problem names one of the known codes', () => {
  const problem = { type: 'urn:cswb:problem:invalid', status: 400, title: 'T', detail: 'D' }
  assert.ok(problemDetails.safeParse({ ...problem, code: 'invalid' }).success)
  assert.ok(!problemDetails.safeParse({ ...problem, code: 'oops' }).success)
})
