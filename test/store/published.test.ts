import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { PlanDocumentError } from '@cswb/core/document.js'
import { describeStoreError, openPlan, StoreError } from '@cswb/store'
import { failing } from './promises/given.ts'

const plan = {
  format: 'cswb-plan/1',
  plan: 'p',
  records: [
    { id: 'p', kind: 'plan', title: 'Campus' },
    { id: 't', kind: 'theme', title: 'Lighting' },
    { id: 'a', kind: 'action', title: 'Light the paths', theme: 't', leads: ['o'] },
    { id: 'o', kind: 'organization', name: 'Facilities' },
  ],
}
const answering =
  (body: unknown, status = 200) =>
  async () =>
    new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })
const bad = (name: string) => readFileSync(new URL(`../fixtures/bad/${name}`, import.meta.url), 'utf8')

test('a published plan opens from its address, by the fetch it is given, and reads like any plan', async () => {
  const asked: unknown[] = []
  const session = await openPlan({
    src: '/plan.json',
    fetch: async (...given) => (asked.push(given), Response.json(plan)),
  })
  assert.deepEqual(asked, [['/plan.json', { headers: { accept: 'application/json' } }]])
  assert.deepEqual(
    [session.id, session.editable, session.sync.storage, session.canUndo],
    ['p', false, 'published', false],
  )
  assert.deepEqual(
    session.children('t').map(({ id }) => id),
    ['a'],
  )
  assert.deepEqual(
    session.referring('o').map(({ id }) => id),
    ['a'],
  )
  assert.equal(session.all('action').length, 1)
  assert.equal(session.get('a')?.['title'], 'Light the paths')
  assert.equal([...session.records()].length, 4)
  assert.deepEqual(session.conflicts(), [])
  assert.deepEqual(await session.toDocument(), plan)
  await session.close()
})

test('a document at hand opens for reading; with its log it tells its history', async () => {
  const change = {
    id: 'c1',
    plan: 'p',
    client: 'x',
    clientSeq: 1,
    schema: 1,
    by: { name: 'Ada' },
    at: '2026-05-01T10:00:00Z',
  }
  const ops = plan.records.map(({ id, kind, ...fields }) => ({
    record: id,
    kind,
    field: 'add',
    value: fields,
    was: [],
  }))
  const session = await openPlan({ document: { ...plan, changes: [{ ...change, ops }] } })
  const [entry] = await session.history({ record: 'a', field: 'title' })
  assert.deepEqual([entry?.by.name, entry?.after], ['Ada', 'Light the paths'])
  assert.equal((await session.at('2026-05-02')).get('a')?.['title'], 'Light the paths')
  assert.equal((await session.at('2026-04-30')).get('a'), undefined)
  assert.equal((await session.toDocument({ log: false })).changes, undefined)
  const bare = await openPlan({ document: plan })
  assert.deepEqual(await bare.history(), [])
  assert.equal((await bare.at('1999-01-01')).get('a')?.['title'], 'Light the paths')
})

test('a published plan cannot be edited, and says so', async () => {
  const session = await openPlan({ document: plan })
  for (const refused of [
    session.change(() => {}),
    session.undo(),
    session.redo(),
    session.retry({ id: 'x', schema: 1, at: '', ops: [] }),
  ]) {
    assert.equal((await failing(refused)).code, 'read-only')
  }
})

for (const [status, code] of [
  [404, 'source-missing'],
  [410, 'source-missing'],
  [401, 'source-refused'],
  [403, 'source-refused'],
  [500, 'source-failed'],
  [429, 'source-failed'],
] as const) {
  test(`an address that answers ${status} is "${code}", and the sentence names it`, async () => {
    const error = await failing(openPlan({ src: 'https://city.example/plan.json', fetch: answering('', status) }))
    assert.ok(error instanceof StoreError)
    assert.equal(error.code, code)
    for (const language of ['en', 'fr'] as const)
      assert.match(describeStoreError(error, language), /https:\/\/city\.example\/plan\.json/)
  })
}

test('an address that cannot be reached, or breaks off half way, is unreachable', async () => {
  const offline = async () => {
    throw new TypeError('Failed to fetch')
  }
  assert.equal((await failing(openPlan({ src: '/plan.json', fetch: offline }))).code, 'source-unreachable')
  const body = new ReadableStream({
    pull(controller) {
      controller.error(new TypeError('network error'))
    },
  })
  const error = await failing(openPlan({ src: '/plan.json', fetch: async () => new Response(body) }))
  assert.deepEqual([error.code, error.about], ['source-unreachable', '/plan.json'])
})

test('an opening that the page calls off is called off, not failed', async () => {
  const control = new AbortController()
  const slow: typeof fetch = (_, options) =>
    new Promise((_resolve, reject) => options?.signal?.addEventListener('abort', () => reject(control.signal.reason)))
  const opening = failing<DOMException>(openPlan({ src: '/plan.json', fetch: slow, signal: control.signal }))
  control.abort()
  assert.equal((await opening).name, 'AbortError')
})

for (const [name, code] of [
  ['not-json.json', 'not-json'],
  ['sign-in-page.json', 'not-json'],
  ['not-a-plan.json', 'format-missing'],
  ['newer-format.json', 'format-newer'],
] as const) {
  test(`a document that is broken (${name}) comes through as what is wrong in it`, async () => {
    const error = await failing<PlanDocumentError>(openPlan({ src: '/plan.json', fetch: answering(bad(name)) }))
    assert.ok(error instanceof PlanDocumentError)
    assert.equal(error.problems[0]?.code, code)
  })
}

test('everything wrong in a document is said at once', async () => {
  const error = await failing<PlanDocumentError>(
    openPlan({ src: '/plan.json', fetch: answering(bad('six-mistakes.json')) }),
  )
  assert.equal(error.problems.length, 6)
})
