import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import {
  createPlan,
  describeStoreError,
  listPlans,
  openPlan,
  openPlanFile,
  removePlan,
  StoreError,
  type StoreErrorCode,
} from '@cswb/store'
import { failing } from './promises/given.ts'

const source = readFileSync(new URL('../../packages/store/src/store-error.ts', import.meta.url), 'utf8')
const codes = [...source.slice(0, source.indexOf('class')).matchAll(/\| '([a-z-]+)'/g)].map(
  (match) => match[1] as StoreErrorCode,
)

test('every failure has a sentence in English and in French that says what to do, and names what it is about', () => {
  assert.ok(codes.length > 20)
  const seen = new Set<string>()
  for (const code of codes) {
    for (const language of ['en', 'fr'] as const) {
      const sentence = describeStoreError(new StoreError(code, { about: 'THIS' }), language)
      assert.match(sentence, /^\p{Lu}.*\.$/u)
      assert.doesNotMatch(sentence, /undefined|IndexedDB/)
      assert.ok(!seen.has(sentence), sentence)
      seen.add(sentence)
      assert.equal(describeStoreError(code, language), describeStoreError(new StoreError(code), language))
      if (/^(source|plan|slug|no-history)/.test(code)) assert.match(sentence, /THIS/)
    }
  }
})

test('where there is no storage, plans live in memory: made, listed by nobody, opened by name, filed, removed', async () => {
  assert.equal((await failing(createPlan({ title: 'Campus' }))).code, 'unavailable')
  assert.equal((await failing(listPlans())).code, 'unavailable')
  const plan = await createPlan({ title: 'Campus', slug: 'campus', store: 'memory', author: { name: 'Ada' } })
  await plan.change((edit) => edit.add('theme', { title: 'Lighting' }))
  const again = await openPlan({ plan: 'campus' })
  assert.deepEqual([again.id, again.all('theme').length, again.sync.storage], [plan.id, 1, 'memory'])
  const file = JSON.stringify(await plan.toDocument())
  await removePlan('campus')
  const { session, known } = await openPlanFile(new Blob([file]), { store: 'memory' })
  assert.deepEqual([known, session.all('theme').length, (await session.toDocument()).changes?.length], [false, 1, 2])
  await Promise.all([plan.close(), again.close(), session.close()])
})

test('a plan can be made from a document without a log; its records and their order stay', async () => {
  const document = JSON.parse(readFileSync(new URL('../fixtures/plans/campus.json', import.meta.url), 'utf8'))
  const plan = await createPlan({ from: document, store: 'memory' })
  assert.equal(plan.id, document.plan)
  assert.equal([...plan.records()].length, document.records.length)
  for (const { id, ...fields } of document.records) {
    const { order: _, ...kept } = plan.get(id) ?? {}
    const { order: __, ...wanted } = fields
    assert.deepEqual(kept, { id, ...wanted })
  }
  const published = await openPlan({ document })
  for (const kind of ['theme', 'action', 'organization']) {
    assert.ok(plan.all(kind).length > 0)
    assert.deepEqual(
      plan.all(kind).map(({ id }) => id),
      published.all(kind).map(({ id }) => id),
    )
  }
  await plan.close()
})
