import { assert } from '@open-wc/testing'
import type { Change } from '@cswb/core/change.js'
import { BrowserShelf } from '../../packages/store/src/browser/browser-shelf.ts'
import { Plans } from '../../packages/store/src/plans.ts'
import { dump, until } from '../store/promises/given.ts'
import { Faulty } from './faulty.ts'

const author = { name: 'Ada Roy' }
const records = Array.from({ length: 1200 }, (_, at) => ({ id: `a${at}`, kind: 'action', title: `Action ${at}` }))
const names: string[] = []

async function start(faulty = new Faulty()) {
  const name = `storage ${crypto.randomUUID()}`
  names.push(name)
  const plans = new Plans(new BrowserShelf(name, { open: faulty.open }))
  const plan = await plans.create({ title: 'Campus', slug: 'campus', records, author })
  return { name, faulty, plans, plan }
}

/** Works on the stored rows directly, as no part of the product does. */
async function stored<T>(name: string, store: string, work: (rows: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(name)
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.addEventListener('success', () => resolve(opening.result))
    opening.addEventListener('error', () => reject(opening.error))
  })
  const tx = database.transaction(store, 'readwrite')
  const request = work(tx.objectStore(store))
  await new Promise((resolve) => tx.addEventListener('complete', resolve))
  database.close()
  return request.result
}

describe('plans in IndexedDB', () => {
  after(() => {
    for (const name of names) indexedDB.deleteDatabase(name)
  })

  it('an edit is one strict put of one row of the log', async () => {
    const { faulty, plan } = await start()
    await plan.change((edit) => edit.set('a1', { status: 'First' }))
    const before = faulty.transactions.length
    await plan.change((edit) => {
      edit.set('a1', { status: 'Done' })
      edit.set('a2', { status: 'Done' })
    })
    const writing = faulty.transactions.slice(before).filter(({ mode }) => mode === 'readwrite')
    assert.deepEqual(writing, [{ mode: 'readwrite', durability: 'strict', puts: ['log'] }])
    await plan.close()
  })

  it('all sessions of a page share one connection, opened once and closed with the last', async () => {
    const { name, faulty, plans, plan } = await start()
    await plan.close()
    const before = faulty.opened
    const sessions = await Promise.all([plans.open('campus'), plans.open('campus'), plans.open('campus')])
    await Promise.all(sessions.map((session, at) => session.change((edit) => edit.set('a1', { status: `${at}` }))))
    assert.strictEqual(faulty.opened, before + 1)
    await Promise.all(sessions.map((session) => session.close()))
    const deletion = indexedDB.deleteDatabase(name)
    await new Promise<void>((resolve, reject) => {
      deletion.addEventListener('success', () => resolve())
      deletion.addEventListener('blocked', () => reject(new Error('a connection was left open')))
    })
  })

  it('after many edits a snapshot is kept, and opening reads it and the rows after it alone', async () => {
    const { name, plans, plan } = await start()
    for (let at = 0; at < 70; at++) await plan.change((edit) => edit.set(`a${at}`, { status: `S${at}` }))
    await plan.undo()
    await until(
      async () => (await stored(name, 'snapshot', (rows) => rows.count())) === 3,
      'the snapshot, in its three parts',
    )
    await plan.change((edit) => edit.set('a0', { status: 'After' }))
    const parts = await stored<{ n: number }[]>(name, 'snapshot', (rows) => rows.getAll())
    const { n } = parts[0] ?? { n: 0 }
    assert.ok(n >= 64)
    const asItWas = dump(plan)
    const whole = await plan.toDocument()
    await plan.close()

    const again = await plans.open('campus')
    assert.strictEqual(dump(again), asItWas)
    assert.deepEqual(await again.toDocument(), whole)
    await again.undo()
    assert.strictEqual(again.get('a0')?.['status'], 'S0')
    await again.undo()
    assert.strictEqual(again.get('a68')?.['status'], undefined)
    await again.redo()
    await again.redo()
    assert.strictEqual(dump(again), asItWas)
    await again.close()

    // The rows under the snapshot are not needed to open: hidden, the plan reads the same.
    const rows = await stored<{ plan: string; n: number }[]>(name, 'log', (log) => log.getAll())
    await stored(name, 'log', (log) => log.delete(IDBKeyRange.bound([plan.id, 0], [plan.id, n])))
    const quick = await plans.open('campus')
    assert.strictEqual(dump(quick), asItWas)
    await quick.close()
    for (const row of rows) await stored(name, 'log', (log) => log.put(row))

    // A snapshot that is not whole, or was folded by other rules, is not used: the log says the same.
    const first = parts[0] as { n: number; head: object; records: string }
    const broken = [
      { ...first, head: { ...first.head, parts: 9 } },
      { ...first, head: { ...first.head, rules: 'others' }, records: '[]' },
      { ...first, head: { ...first.head }, records: '[{"id":"a1","kind":"action","registers":{"title":"nonsense"}}]' },
      { ...first, records: 'no JSON' },
    ]
    for (const part of broken) {
      await stored(name, 'snapshot', (snapshot) => snapshot.put(part, [plan.id, 0]))
      const whole = await plans.open('campus')
      assert.strictEqual(dump(whole), asItWas)
      await until(async () => {
        const [now] = await stored<{ n: number; records: string; head: object }[]>(name, 'snapshot', (snapshot) =>
          snapshot.getAll(),
        )
        return JSON.stringify(now) !== JSON.stringify(part)
      }, 'a good snapshot in its place')
      await whole.close()
    }
  }).timeout(30_000)

  it('the browser is asked to keep the storage after the first real edit, not before', async () => {
    const own = Object.getOwnPropertyDescriptor(navigator, 'storage')
    let asked = 0
    const storage = { persisted: async () => false, persist: async () => ++asked > 0 }
    Object.defineProperty(navigator, 'storage', { configurable: true, value: storage })
    try {
      const { plans, plan } = await start()
      const open = await plans.open('campus')
      assert.deepEqual([asked, plan.sync.persisted], [0, undefined])
      await plan.change((edit) => edit.set('a1', { status: 'Done' }))
      await until(() => plan.sync.persisted === true, 'the answer')
      await plan.change((edit) => edit.set('a1', { status: 'More' }))
      assert.strictEqual(asked, 1)
      await Promise.all([plan.close(), open.close()])
    } finally {
      if (own) Object.defineProperty(navigator, 'storage', own)
      else Reflect.deleteProperty(navigator, 'storage')
    }
  })

  it('a tab that people come back to reads what it slept through', async () => {
    const { name, plan } = await start()
    const [row] = await stored<{ plan: string; n: number; change: Change }[]>(name, 'log', (log) => log.getAll())
    const ops = [{ record: 'a1', kind: 'action', field: 'status', value: 'Unheard', was: [] }]
    const change = { ...row?.change, id: 'unheard', clientSeq: 2, intent: 'edit', ops }
    await stored(name, 'log', (log) => log.put({ plan: plan.id, n: 2, change }))
    assert.strictEqual(plan.get('a1')?.['status'], undefined)
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'visible' })
    document.dispatchEvent(new Event('visibilitychange'))
    Reflect.deleteProperty(document, 'visibilityState')
    await until(() => plan.get('a1')?.['status'] === 'Unheard', 'the row to be read')
    await plan.close()
  })

  it('what another tab stored in between is taken in with the own edit, in its order', async () => {
    const { name, plan } = await start()
    await plan.change((edit) => edit.set('a1', { status: 'One' }))
    const rows = await stored<{ plan: string; n: number; change: Change }[]>(name, 'log', (log) => log.getAll())
    const last = rows.at(-1)?.change as Change
    const ops = [{ record: 'a2', kind: 'action', field: 'status', value: 'Unheard', was: [] }]
    const change = { ...last, id: 'unheard', clientSeq: 3, ops }
    await stored(name, 'log', (log) => log.put({ plan: plan.id, n: 3, change }))
    const heard: string[] = []
    plan.subscribe(({ origin, records: ids }) => ids.size && heard.push(`${origin} ${[...ids].join()}`))
    const own = await plan.change((edit) => edit.set('a1', { status: 'Two' }))
    assert.deepEqual([heard, own?.clientSeq, plan.get('a2')?.['status']], [['tab a2', 'own a1'], 4, 'Unheard'])
    await plan.close()
  })
})
