import type { Author, Change } from '@cswb/core/change.js'
import type { PlanEntry, PlanInfo, PlanStore, Shelf } from '../plan-store.ts'
import { findIn, freeSlug } from '../slug.ts'
import { StoreError } from '../store-error.ts'
import { BrowserStore } from './browser-store.ts'
import { Connection, type ConnectionOptions, type Transaction } from './connection.ts'
import { draftsOf, announce, entryKey, rowsOf, wholePlan } from './rows.ts'

const connections = new Map<string, Connection>()

/** Plans in this browser's IndexedDB. All shelves of one database in a page share one connection. */
export class BrowserShelf implements Shelf {
  #connection: Connection

  /** `options` is for tests: with it, the shelf has a connection of its own. */
  constructor(database: string, options?: ConnectionOptions) {
    const shared = options ? undefined : connections.get(database)
    this.#connection = shared ?? new Connection(database, options)
    if (!options) connections.set(database, this.#connection)
  }

  async list(): Promise<readonly PlanInfo[]> {
    const entries = await this.#connection.run('readonly', allEntries)
    return entries.map(({ id, slug, title }) => ({ id, slug, title, storage: 'browser' }))
  }

  async author(): Promise<Author | undefined> {
    return this.#connection.run(
      'readonly',
      async (tx) => (await tx.objectStore('meta').get('author')) as Author | undefined,
    )
  }

  async find(idOrSlug: string, host?: string): Promise<string | undefined> {
    return findIn(await this.#connection.run('readonly', allEntries), idOrSlug, host)
  }

  async create(entry: PlanEntry, changes: readonly Change[], numberSlug: boolean, author?: Author): Promise<void> {
    await this.#connection.run('readwrite', async (tx) => {
      const others = await allEntries(tx)
      if (others.some(({ id }) => id === entry.id)) throw new StoreError('plan-exists', { about: entry.slug })
      const slug = freeSlug(entry.slug, new Set(others.map((other) => other.slug)), numberSlug)
      const log = tx.objectStore('log')
      const rows = rowsOf(entry.id, changes, 0)
      const meta = tx.objectStore('meta')
      await Promise.all([
        meta.put({ ...entry, slug }, entryKey(entry.id)),
        ...(author ? [meta.put(author, 'author')] : []),
        ...rows.map((row) => log.put(row)),
      ])
    })
  }

  open(id: string): PlanStore {
    return new BrowserStore(id, this.#connection)
  }

  async remove(id: string): Promise<void> {
    await this.#connection.run('readwrite', async (tx) => {
      const rows = wholePlan(id)
      await Promise.all([
        tx.objectStore('log').delete(rows),
        tx.objectStore('snapshot').delete(rows),
        tx.objectStore('meta').delete(entryKey(id)),
        tx.objectStore('meta').delete(draftsOf(id)),
      ])
    })
    announce(this.#connection.name, id)
  }
}

async function allEntries(tx: Transaction<'readonly'> | Transaction<'readwrite'>): Promise<PlanEntry[]> {
  return (await tx.objectStore('meta').getAll(IDBKeyRange.bound(['plan', ''], ['plan', []]))) as PlanEntry[]
}
