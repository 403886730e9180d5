import type { Drafts, LocalText } from '@cswb/core'
import type { Author, Change } from '@cswb/core/change.js'
import { incoming } from '../admit.ts'
import type { Kept, LogWork, NewChange, News, Opening, PlanEntry, PlanStore, Row, Watcher } from '../plan-store.ts'
import { StoreError } from '../store-error.ts'
import type { Connection, Transaction } from './connection.ts'
import { announce, draftsOf, entryKey, keptOf, listen, partsOf, rowsAfter, rowsOf, wholePlan } from './rows.ts'

/** The last row that this session wrote, after which its next one goes if nobody else writes. */
interface Next extends Pick<PlanEntry, 'client' | 'rebuilt'> {
  readonly n: number
  readonly clientSeq: number
}

/** One plan in IndexedDB. An edit is one put of one row; acknowledged means that its transaction is complete. */
export class BrowserStore implements PlanStore {
  readonly storage = 'browser'
  readonly id: string
  readonly drafts: Drafts
  #connection: Connection
  #channel: BroadcastChannel
  #watcher: Watcher | undefined
  /** News that came while nobody was listening yet. */
  #missed = false
  #release: () => void
  #made: string | undefined
  #next: Next | undefined

  constructor(id: string, connection: Connection) {
    this.id = id
    this.#connection = connection
    this.drafts = {
      all: () =>
        connection.run('readonly', async (tx) => {
          const [keys, texts] = await Promise.all([
            tx.objectStore('meta').getAllKeys(draftsOf(id)),
            tx.objectStore('meta').getAll(draftsOf(id)),
          ])
          return new Map(keys.map((key, at) => [String(key[2]), String(texts[at])]))
        }),
      keep: (place, text) =>
        connection.run('readwrite', async (tx) => {
          const meta = tx.objectStore('meta')
          await (text === undefined ? meta.delete(['draft', id, place]) : meta.put(text, ['draft', id, place]))
        }),
    }
    this.#release = connection.hold((code) => this.#watcher?.lost(code))
    this.#channel = listen(connection.name, id, () => (this.#watcher ? this.#watcher.news() : (this.#missed = true)))
  }

  async read(): Promise<Opening> {
    const [opening, persisted] = await Promise.all([
      this.#connection.run('readonly', async (tx) => {
        const [entry, author, parts] = await Promise.all([
          this.#entry(tx),
          tx.objectStore('meta').get('author'),
          tx.objectStore('snapshot').getAll(wholePlan(this.id)),
        ])
        this.#made = entry.made
        const kept = keptOf(parts)
        const rows = await tx.objectStore('log').getAll(rowsAfter(this.id, kept?.n ?? 0))
        return { entry, rows, kept, author: author as Author | undefined }
      }),
      navigator.storage?.persisted?.().catch(() => false),
    ])
    return { ...opening, persisted: persisted || undefined }
  }

  async since(n: number): Promise<readonly Row[]> {
    return this.#connection.run('readonly', async (tx) => {
      const [, rows] = await Promise.all([this.#entry(tx), tx.objectStore('log').getAll(rowsAfter(this.id, n))])
      return rows
    })
  }

  async find(ids: readonly string[]): Promise<readonly Row[]> {
    return this.#connection.run('readonly', (tx) => this.#find(tx, ids))
  }

  async news(n: number, ids: readonly string[]): Promise<News> {
    return this.#connection.run('readonly', async (tx) => {
      const all = [this.#entry(tx), tx.objectStore('log').getAll(rowsAfter(this.id, n)), this.#find(tx, ids)] as const
      const [entry, rows, found] = await Promise.all(all)
      return { entry, rows, found }
    })
  }

  async append(edit: NewChange, after: number): Promise<{ change: Change; rows: readonly Row[] }> {
    const stored = (await this.#appendNext(edit, after)) ?? (await this.#appendAfter(edit, after))
    this.#tell()
    return stored
  }

  /** Where nobody else has written since, the next place is free: it is taken without looking, or not at all. */
  async #appendNext(edit: NewChange, after: number) {
    const next = this.#next
    if (next?.n !== after) return undefined
    const { client, rebuilt } = next
    const clientSeq = next.clientSeq + 1
    const row = { plan: this.id, n: after + 1, change: { ...edit, plan: this.id, client, clientSeq } as Change }
    this.#next = undefined
    let taken = false
    try {
      await this.#connection.run('readwrite', async (tx) => {
        const adding = tx.objectStore('log').add(row)
        adding.catch(({ name }: DOMException) => (taken = name === 'ConstraintError'))
        const [entry] = await Promise.all([this.#entry(tx), adding])
        taken = entry.client !== client || entry.rebuilt !== rebuilt
        if (taken) throw new Error('The log was written anew.')
      })
    } catch (error) {
      if (taken) return undefined
      throw error
    }
    this.#next = { n: row.n, client, clientSeq, rebuilt }
    return { change: row.change, rows: [row] }
  }

  async #appendAfter(edit: NewChange, after: number) {
    return this.#connection.run('readwrite', async (tx) => {
      const log = tx.objectStore('log')
      const [{ client, rebuilt }, known, others] = await Promise.all([
        this.#entry(tx),
        log.index('id').get([this.id, edit.id]),
        log.getAll(rowsAfter(this.id, after)),
      ])
      if (known) return { change: known.change as Change, rows: others }
      const numbers = IDBKeyRange.bound([this.id, client], [this.id, client, Infinity])
      const own = await log.index('client').openKeyCursor(numbers, 'prev')
      const change: Change = { ...edit, plan: this.id, client, clientSeq: (own?.key[2] ?? 0) + 1 }
      const row = { plan: this.id, n: (others.at(-1)?.n ?? after) + 1, change }
      await log.put(row)
      this.#next = { n: row.n, client, clientSeq: change.clientSeq, rebuilt }
      return { change, rows: [...others, row] }
    })
  }

  async take(changes: readonly Change[], rest: PlanEntry['rest']): Promise<readonly Row[]> {
    const rows = await this.#connection.run('readwrite', async (tx) => {
      const log = tx.objectStore('log')
      const [entry, last, keys] = await Promise.all([this.#entry(tx), this.#last(tx), idsOf(tx, this.id)])
      const { fresh, entry: noted } = incoming(changes, keys, entry, rest)
      const added = rowsOf(this.id, fresh, last)
      await Promise.all([tx.objectStore('meta').put(noted, entryKey(this.id)), ...added.map((row) => log.put(row))])
      return added
    })
    if (rows.length) this.#tell()
    return rows
  }

  async transact<T>(work: (log: LogWork) => Promise<T>, durability?: 'strict' | 'relaxed'): Promise<T> {
    const { BrowserLog } = await import('./browser-log.ts')
    const { result, wrote } = await this.#connection.run(
      'readwrite',
      async (tx) => {
        const [entry, last] = await Promise.all([this.#entry(tx), this.#last(tx)])
        const log = new BrowserLog(tx, entry, last)
        const done = await work(log)
        return { result: done, wrote: await log.written() }
      },
      durability,
    )
    if (wrote) this.#tell()
    return result
  }

  async keep(kept: Kept): Promise<void> {
    const write = async (tx: Transaction<'readwrite'>) => {
      const snapshot = tx.objectStore('snapshot')
      const [entry, first] = await Promise.all([this.#entry(tx), snapshot.get([this.id, 0])])
      // What was taken out since must not come back, and another tab may have written a later one.
      if ((entry.rebuilt ?? 0) !== (kept.rebuilt ?? 0)) return
      if (first && first.n > kept.n && first.head?.rules === kept.rules) return
      await Promise.all([
        snapshot.delete(wholePlan(this.id)),
        ...partsOf(kept).map((part, at) => snapshot.put(part, [this.id, at])),
      ])
    }
    await this.#connection.run('readwrite', write, 'relaxed')
  }

  async retitle(title: LocalText): Promise<void> {
    const write = async (tx: Transaction<'readwrite'>) =>
      void (await tx.objectStore('meta').put({ ...(await this.#entry(tx)), title }, entryKey(this.id)))
    await this.#connection.run('readwrite', write, 'relaxed')
  }

  async remember(author: Author): Promise<void> {
    await this.#connection.run(
      'readwrite',
      async (tx) => void (await tx.objectStore('meta').put(author, 'author')),
      'relaxed',
    )
  }

  async persist(): Promise<boolean> {
    return (await navigator.storage?.persist?.()) ?? false
  }

  /** A hidden tab may have slept through what the others said, so it looks again when people come back to it. */
  watch(watcher: Watcher): () => void {
    this.#watcher = watcher
    if (this.#missed) queueMicrotask(() => watcher.news())
    const back = () => {
      if (document.visibilityState === 'visible') watcher.news()
    }
    document.addEventListener('visibilitychange', back)
    addEventListener('pageshow', back)
    return () => {
      this.#watcher = undefined
      document.removeEventListener('visibilitychange', back)
      removeEventListener('pageshow', back)
    }
  }

  close(): void {
    this.#channel.close()
    this.#release()
  }

  /** What is kept of the plan: read in every transaction, since the plan or its database may be gone by now. */
  async #entry(tx: Transaction<'readonly'> | Transaction<'readwrite'>): Promise<PlanEntry> {
    const entry = (await tx.objectStore('meta').get(entryKey(this.id))) as PlanEntry | undefined
    if (!entry || (this.#made !== undefined && entry.made !== this.#made))
      throw new StoreError('gone', { about: this.id })
    return entry
  }

  async #find(tx: Transaction, ids: readonly string[]): Promise<readonly Row[]> {
    const byId = tx.objectStore('log').index('id')
    const rows = await Promise.all(ids.map((id) => byId.get([this.id, id])))
    return rows.filter((row) => row !== undefined)
  }

  async #last(tx: Transaction<'readonly'> | Transaction<'readwrite'>): Promise<number> {
    return (await tx.objectStore('log').openKeyCursor(rowsAfter(this.id, 0), 'prev'))?.key[1] ?? 0
  }

  #tell(): void {
    announce(this.#connection.name, this.id, this.#channel)
  }
}

async function idsOf(tx: Transaction<'readwrite'>, plan: string): Promise<Set<string>> {
  const cursorKeys: string[] = []
  const range = IDBKeyRange.bound([plan, ''], [plan, []])
  for (
    let cursor = await tx.objectStore('log').index('id').openKeyCursor(range);
    cursor;
    cursor = await cursor.continue()
  )
    cursorKeys.push(cursor.key[1])
  return new Set(cursorKeys)
}
