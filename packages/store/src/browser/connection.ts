import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import type { Author } from '@cswb/core/change.js'
import type { Kept, PlanEntry, Row } from '../plan-store.ts'
import { StoreError } from '../store-error.ts'
import { storageFailure } from './failure.ts'

/** The three stores, for ever: what rows hold changes by the schema number inside them, never by a version of the database. */
export interface Schema extends DBSchema {
  log: {
    key: [plan: string, n: number]
    value: Row & { plan: string }
    indexes: { id: [plan: string, id: string]; client: [plan: string, client: string, clientSeq: number] }
  }
  snapshot: { key: [plan: string, part: number]; value: SnapshotPart }
  meta: { key: 'author' | ['plan', string] | ['draft', string, string]; value: Author | PlanEntry | string }
}
type StoreName = 'log' | 'snapshot' | 'meta'

/** A snapshot in parts: the first says how many there are, and all say which snapshot they are of. */
export interface SnapshotPart {
  readonly n: number
  readonly head?: Omit<Kept, 'snapshot'> & { readonly parts: number }
  /** Records as JSON, which browsers read three times faster than as many small objects. */
  readonly records: string
}

export type Transaction<M extends IDBTransactionMode = 'readonly'> = IDBPTransaction<Schema, StoreName[], M>
type Database = IDBPDatabase<Schema>

/** Opens a database of plans. */
export const openStorage = openDB<Schema>

export interface ConnectionOptions {
  readonly open?: typeof openStorage
  /** How long storage may take to open, in milliseconds. A blocked opening often says nothing at all. */
  readonly patience?: number
}

/** The one connection of this page to a database, opened when first needed and closed when nobody needs it. */
export class Connection {
  readonly name: string
  #open: typeof openStorage
  #patience: number
  #database: Promise<Database> | undefined
  #users = 0
  #listeners = new Set<(code: 'lost' | 'version-change') => void>()

  constructor(name: string, { open = openStorage, patience = 5000 }: ConnectionOptions = {}) {
    this.name = name
    this.#open = open
    this.#patience = patience
  }

  /** Holds the connection open, and hears when it is lost, until the returned function is called. */
  hold(lost: (code: 'lost' | 'version-change') => void): () => void {
    this.#users++
    this.#listeners.add(lost)
    return () => {
      if (this.#listeners.delete(lost)) this.#release()
    }
  }

  /**
   * Runs one transaction and resolves when it is complete: then it is stored, whole. A lost connection is opened
   * again and the work repeated, once.
   */
  async run<M extends 'readonly' | 'readwrite', T>(
    mode: M,
    work: (tx: Transaction<M>) => Promise<T>,
    durability: 'strict' | 'relaxed' = 'strict',
  ): Promise<T> {
    this.#users++
    try {
      return await this.#attempt(mode, work, durability).catch((error: StoreError) => {
        if (error.code !== 'lost') throw error
        return this.#attempt(mode, work, durability)
      })
    } finally {
      this.#release()
    }
  }

  async #attempt<M extends 'readonly' | 'readwrite', T>(
    mode: M,
    work: (tx: Transaction<M>) => Promise<T>,
    durability: 'strict' | 'relaxed',
  ): Promise<T> {
    const database = (this.#database ??= this.#connect())
    try {
      const tx = (await database).transaction(['log', 'snapshot', 'meta'] as StoreName[], mode, { durability })
      const working = work(tx).catch((error: unknown) => {
        abort(tx)
        throw error
      })
      const [worked, done] = await Promise.allSettled([working, tx.done])
      if (worked.status === 'fulfilled' && done.status === 'fulfilled') return worked.value
      // Of two reasons, "aborted" is the one that says nothing.
      const reasons = [done, worked].flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []))
      throw reasons.find((reason) => !(reason instanceof DOMException && reason.name === 'AbortError')) ?? reasons[0]
    } catch (error) {
      const failure = storageFailure(error, false)
      if (failure.code === 'lost') this.#drop(database)
      throw failure
    }
  }

  /** Called before anything is awaited, so that two callers share one opening. */
  #connect(): Promise<Database> {
    let timer: ReturnType<typeof setTimeout> | undefined
    let database: Promise<Database> | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new StoreError('blocked')), this.#patience)
    })
    const opened = (async () =>
      this.#open(this.name, 1, {
        upgrade: createStores,
        blocking: (_, __, event) => {
          ;(event.target as IDBDatabase).close()
          this.#lose(database, 'version-change')
        },
        terminated: () => this.#lose(database, 'lost'),
      }))()
    database = Promise.race([opened, late])
      .finally(() => clearTimeout(timer))
      .catch((error: unknown) => {
        // What opens too late serves nobody and would stand in others' way.
        void opened.then(
          (each) => each.close(),
          () => {},
        )
        if (this.#database === database) this.#database = undefined
        throw storageFailure(error, true)
      })
    return database
  }

  #lose(database: Promise<Database> | undefined, code: 'lost' | 'version-change'): void {
    if (this.#database === database) this.#database = undefined
    for (const listener of this.#listeners) listener(code)
  }

  #release(): void {
    if (--this.#users === 0) this.#drop(this.#database)
  }

  #drop(database: Promise<Database> | undefined): void {
    if (this.#database === database) this.#database = undefined
    void database?.then(
      (each) => each.close(),
      () => {},
    )
  }
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort()
  } catch {
    // It has ended already, which is what was wanted.
  }
}

function createStores(database: Database): void {
  const log = database.createObjectStore('log', { keyPath: ['plan', 'n'] })
  log.createIndex('id', ['plan', 'change.id'], { unique: true })
  log.createIndex('client', ['plan', 'change.client', 'change.clientSeq'])
  database.createObjectStore('snapshot')
  database.createObjectStore('meta')
}
