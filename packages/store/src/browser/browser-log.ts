import type { LogWork, PlanEntry, Row } from '../plan-store.ts'
import type { Transaction } from './connection.ts'
import { entryKey, wholePlan } from './rows.ts'

/** The log of one plan within one transaction of IndexedDB. */
export class BrowserLog implements LogWork {
  entry: PlanEntry
  #tx: Transaction<'readwrite'>
  #last: number
  #writing: Promise<unknown>[] = []

  constructor(tx: Transaction<'readwrite'>, entry: PlanEntry, last: number) {
    this.#tx = tx
    this.entry = entry
    this.#last = last
  }

  setEntry(entry: PlanEntry): void {
    this.entry = entry
    this.#writing.push(this.#tx.objectStore('meta').put(entry, entryKey(entry.id)))
  }

  all(): Promise<readonly Row[]> {
    return this.#tx.objectStore('log').getAll(wholePlan(this.entry.id))
  }

  byId(id: string): Promise<Row | undefined> {
    return this.#tx.objectStore('log').index('id').get([this.entry.id, id])
  }

  byClient(client: string, after: number, limit?: number): Promise<readonly Row[]> {
    const plan = this.entry.id
    const numbers = IDBKeyRange.bound([plan, client, after], [plan, client, Infinity], true)
    return this.#tx.objectStore('log').index('client').getAll(numbers, limit)
  }

  put({ n = ++this.#last, ...row }: Omit<Row, 'n'> & { readonly n?: number }): void {
    this.#writing.push(this.#tx.objectStore('log').put({ ...row, plan: this.entry.id, n }))
  }

  replace(rows: readonly Row[]): void {
    const all = wholePlan(this.entry.id)
    this.#writing.push(this.#tx.objectStore('log').delete(all), this.#tx.objectStore('snapshot').delete(all))
    this.#last = 0
    for (const { n: _, ...row } of rows) this.put(row)
  }

  /** Waits for what was put; whether anything was. */
  async written(): Promise<boolean> {
    await Promise.all(this.#writing)
    return this.#writing.length > 0
  }
}
