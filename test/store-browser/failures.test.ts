import { assert } from '@open-wc/testing'
import type { PlanEvent } from '@cswb/core'
import { BrowserShelf } from '../../packages/store/src/browser/browser-shelf.ts'
import { Plans } from '../../packages/store/src/plans.ts'
import { describeStoreError } from '../../packages/store/src/store-error-words.ts'
import { failing, until } from '../store/promises/given.ts'
import { failure, Faulty } from './faulty.ts'

const author = { name: 'Ada Roy' }
const records = [{ id: 'a1', kind: 'action', title: 'Light the paths' }]
const names: string[] = []

async function start(faulty = new Faulty()) {
  const name = `failures ${crypto.randomUUID()}`
  names.push(name)
  const shelf = new BrowserShelf(name, { open: faulty.open, patience: 2500 })
  const plans = new Plans(shelf)
  const plan = await plans.create({ title: 'Campus', slug: 'campus', records, author })
  return { name, faulty, shelf, plans, plan }
}

const edit = (status: string) => (each: { set(id: string, fields: { status: string }): void }) =>
  each.set('a1', { status })

async function raw(name: string, version?: number): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version)
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}

async function deleted(name: string): Promise<void> {
  const request = indexedDB.deleteDatabase(name)
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve())
    request.addEventListener('blocked', () => reject(new Error('the deletion is blocked')))
  })
}

describe('when the browser’s storage fails', () => {
  after(() => {
    for (const name of names) indexedDB.deleteDatabase(name)
  })

  for (const error of [
    failure('SecurityError'),
    new ReferenceError('indexedDB is not defined'),
    failure('InvalidStateError', 'A mutation operation was attempted on a database that did not allow mutations.'),
  ]) {
    it(`without any storage (${error.name}) it says so, and the plan can be made in memory instead`, async () => {
      const faulty = new Faulty()
      faulty.failOpening = error
      const plans = new Plans(new BrowserShelf('none', { open: faulty.open }))
      for (const refused of [
        plans.create({ title: 'Campus' }),
        plans.list(),
        plans.open('campus'),
        plans.openFile('{"format":"cswb-plan/1","records":[{"id":"p","kind":"plan"}]}'),
      ]) {
        assert.strictEqual((await failing(refused)).code, 'unavailable')
      }
      const plan = await plans.create({ title: 'Campus', store: 'memory', author })
      assert.deepEqual([plan.sync.storage, plan.editable], ['memory', true])
      await plan.close()
    })
  }

  it('a storage that does not answer is given up after a while, and works again once it does', async () => {
    const { name, plans, plan } = await start()
    await plan.close()
    const holder = await raw(name)
    const deletion = new Promise<void>((resolve) =>
      indexedDB.deleteDatabase(name).addEventListener('success', () => resolve()),
    )
    const began = Date.now()
    assert.strictEqual((await failing(plans.list())).code, 'blocked')
    assert.ok(Date.now() - began < 6000)
    holder.close()
    await deletion
    assert.deepEqual(await plans.list(), [])
  })

  it('a database deleted under the page: the edit and what is seen are kept, for a plan file', async () => {
    const { name, plans, plan } = await start()
    const events: PlanEvent[] = []
    plan.subscribe((event) => events.push(event))
    await plan.change(edit('Stored'))
    await deleted(name)
    await until(() => plan.sync.problem === 'version-change', 'the session to notice')
    assert.deepEqual([plan.sync.state, plan.get('a1')?.['status']], ['lost', 'Stored'])
    assert.ok(events.some(({ origin }) => origin === 'status'))
    const refused = await failing(plan.change(edit('Typed')))
    assert.deepEqual([refused.code, plan.get('a1')?.['status'], plan.sync.problem], ['gone', 'Stored', 'gone'])
    const rescued = await plan.toDocument({ log: false, include: refused.edit ? [refused.edit] : [] })
    const { session } = await plans.openFile(JSON.stringify(rescued), { author })
    assert.strictEqual(session.get('a1')?.['status'], 'Typed')
    await Promise.all([plan.close(), session.close()])
  })

  it('a tab with newer software takes the database over: this one lets go at once and says why', async () => {
    const { name, plans, plan } = await start()
    const newer = await raw(name, 7)
    await until(() => plan.sync.problem === 'version-change', 'the session to notice')
    const refused = await failing(plan.change(edit('Typed')))
    assert.deepEqual(
      [refused.code, refused.edit?.ops[0]?.value, plan.get('a1')?.['status']],
      ['newer-database', 'Typed', undefined],
    )
    assert.strictEqual((await failing(plans.open('campus'))).code, 'newer-database')
    newer.close()
    await plan.close()
  })

  for (const lost of [
    failure('InvalidStateError', 'The database connection is closing.'),
    failure('UnknownError', 'Connection to Indexed Database server lost. Refresh the page to try again'),
    failure('AbortError'),
  ]) {
    it(`a lost connection (${lost.name}) is opened again and the edit made, once`, async () => {
      const { faulty, plan } = await start()
      faulty.failTransactions = { error: lost, times: 1 }
      await plan.change(edit('Done'))
      assert.deepEqual(
        [plan.get('a1')?.['status'], plan.sync.problem, (await plan.toDocument()).changes?.length],
        ['Done', undefined, 2],
      )
      faulty.failTransactions = { error: lost, times: 2 }
      const refused = await failing(plan.change(edit('Later')))
      assert.deepEqual(
        [refused.code, plan.get('a1')?.['status'], plan.sync.state, plan.sync.problem],
        ['lost', 'Done', 'lost', 'lost'],
      )
      const change = refused.edit && (await plan.retry(refused.edit))
      assert.strictEqual(change?.id, refused.edit?.id)
      assert.deepEqual([plan.get('a1')?.['status'], plan.sync.state, plan.sync.problem], ['Later', 'saved', undefined])
      await plan.close()
    })
  }

  it('a connection lost after the edit was stored does not make it twice', async () => {
    const { faulty, plan } = await start()
    faulty.breakWriting = (tx) => {
      faulty.breakWriting = undefined
      const done = tx.done.then(() => {
        throw failure('AbortError')
      })
      return { ...tx, done }
    }
    await plan.change(edit('Done'))
    assert.deepEqual([plan.get('a1')?.['status'], (await plan.toDocument()).changes?.length], ['Done', 2])
    await plan.undo()
    assert.deepEqual([plan.get('a1')?.['status'], plan.canUndo], [undefined, false])
    await plan.close()
  })

  it('a connection that the browser ends is said, and comes back with the next edit', async () => {
    const { faulty, plan } = await start()
    const before = faulty.opened
    faulty.callbacks.terminated?.()
    assert.deepEqual([plan.sync.state, plan.sync.problem], ['lost', 'lost'])
    await plan.change(edit('Done'))
    assert.deepEqual(
      [plan.sync.state, plan.sync.problem, plan.get('a1')?.['status'], faulty.opened],
      ['saved', undefined, 'Done', before + 1],
    )
    await plan.close()
  })

  for (const message of [
    'Internal error opening backing store for indexedDB.open.',
    'The operation failed for reasons unrelated to the database itself',
  ]) {
    it(`damaged storage is called that (${message.slice(0, 30)}…), and an edit made under it is kept`, async () => {
      const { faulty, plan } = await start()
      faulty.failOpening = failure('UnknownError', message)
      faulty.callbacks.terminated?.()
      const refused = await failing(plan.change(edit('Typed')))
      assert.deepEqual([refused.code, refused.edit?.ops[0]?.value, plan.sync.problem], ['damaged', 'Typed', 'damaged'])
      const rescued = await plan.toDocument({ log: false, include: refused.edit ? [refused.edit] : [] })
      assert.strictEqual(rescued.records.find(({ id }) => id === 'a1')?.['status'], 'Typed')
      await plan.close()
    })
  }

  it('full storage refuses the edit whole, however the browser says it, and takes it when there is room', async () => {
    const { faulty, plan } = await start()
    const quota = failure('QuotaExceededError')
    const atTheRequest = (tx: {
      objectStore(name: string): Record<string, unknown>
      done: Promise<void>
      abort(): void
    }) => {
      const objectStore = (name: string) => {
        const store = tx.objectStore(name)
        return new Proxy(store, {
          get: (target, key) => (key === 'put' ? () => Promise.reject(quota) : Reflect.get(target, key)),
        })
      }
      return { ...tx, objectStore }
    }
    const atTheEnd = (tx: {
      objectStore(name: string): Record<string, unknown>
      done: Promise<void>
      abort(): void
    }) => {
      const done = (async () => {
        await new Promise((resolve) => setTimeout(resolve, 0))
        tx.abort()
        await tx.done.catch(() => {})
        throw quota
      })()
      const objectStore = (name: string) => {
        const store = tx.objectStore(name)
        return new Proxy(store, {
          get: (target, key) => (key === 'put' ? () => Promise.resolve() : Reflect.get(target, key)),
        })
      }
      return { ...tx, objectStore, done }
    }
    for (const [at, breakIt] of [atTheRequest, atTheEnd].entries()) {
      faulty.breakWriting = breakIt
      const refused = await failing(plan.change(edit(`Try ${at}`)))
      assert.deepEqual([refused.code, plan.sync.problem, plan.sync.state], ['full', 'full', 'saved'])
      assert.strictEqual((await plan.toDocument()).changes?.length, at + 1)
      faulty.breakWriting = undefined
      if (refused.edit) await plan.retry(refused.edit)
      assert.deepEqual([plan.get('a1')?.['status'], plan.sync.problem], [`Try ${at}`, undefined])
    }
    await plan.close()
  })

  it('whatever else goes wrong, the edit is given back', async () => {
    const { faulty, plan } = await start()
    faulty.failTransactions = { error: failure('OperationError', 'something new'), times: 1 }
    const refused = await failing(plan.change(edit('Typed')))
    assert.deepEqual([refused.code, refused.edit?.ops[0]?.value], ['failed', 'Typed'])
    assert.ok(describeStoreError(refused, 'en').includes('kept'))
    await plan.close()
  })
})
