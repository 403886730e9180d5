import type { Drafts, LocalText } from '@cswb/core'
import type { Author, Change } from '@cswb/core/change.js'
import { incoming } from './admit.ts'
import type {
  LogWork,
  NewChange,
  News,
  Opening,
  PlanEntry,
  PlanInfo,
  PlanStore,
  Row,
  Shelf,
  Watcher,
} from './plan-store.ts'
import { findIn, freeSlug } from './slug.ts'
import { StoreError } from './store-error.ts'

interface MemoryPlan {
  entry: PlanEntry
  /** Row `n` is at place `n - 1`. */
  log: Row[]
  readonly watchers: Map<PlanStore, Watcher>
  readonly drafts: Map<string, string>
}

/** Plans in memory: gone with the page. They keep every other promise of a store. */
export class MemoryShelf implements Shelf {
  #plans = new Map<string, MemoryPlan>()
  #author: Author | undefined

  async list(): Promise<readonly PlanInfo[]> {
    return [...this.#plans.values()].map(({ entry: { id, slug, title } }) => ({ id, slug, title, storage: 'memory' }))
  }

  async author(): Promise<Author | undefined> {
    return this.#author
  }

  async find(idOrSlug: string, host?: string): Promise<string | undefined> {
    return findIn(
      [...this.#plans.values()].map(({ entry }) => entry),
      idOrSlug,
      host,
    )
  }

  async create(
    entry: PlanEntry,
    changes: readonly Change[],
    numberSlug: boolean,
    author = this.#author,
  ): Promise<void> {
    if (this.#plans.has(entry.id)) throw new StoreError('plan-exists', { about: entry.slug })
    const taken = new Set([...this.#plans.values()].map((plan) => plan.entry.slug))
    const slug = freeSlug(entry.slug, taken, numberSlug)
    this.#author = author
    const [log, watchers, drafts] = [rowsOf(changes, 0), new Map(), new Map()]
    this.#plans.set(entry.id, { entry: { ...entry, slug }, log, watchers, drafts })
  }

  open(id: string): PlanStore {
    const made = this.#plans.get(id)?.entry.made
    const plan = (): MemoryPlan => {
      const found = this.#plans.get(id)
      if (!found || found.entry.made !== made) throw new StoreError('gone', { about: id })
      return found
    }
    return new MemoryStore(id, plan, {
      get: () => this.#author,
      set: (author) => (this.#author = author),
    })
  }

  async remove(id: string): Promise<void> {
    const watchers = [...(this.#plans.get(id)?.watchers.values() ?? [])]
    this.#plans.delete(id)
    for (const watcher of watchers) queueMicrotask(() => watcher.news())
  }
}

class MemoryStore implements PlanStore {
  readonly storage = 'memory'
  readonly id: string
  readonly drafts: Drafts = {
    all: async () => new Map(this.#plan().drafts),
    keep: async (place, text) => {
      if (text === undefined) this.#plan().drafts.delete(place)
      else this.#plan().drafts.set(place, text)
    },
  }
  #plan: () => MemoryPlan
  /** The log as it was read, to tell whether it has changed when somebody begins to listen. */
  #read: readonly [entry: PlanEntry, log: Row[], length: number] | undefined
  #author: { get(): Author | undefined; set(author: Author): void }

  constructor(id: string, plan: () => MemoryPlan, author: { get(): Author | undefined; set(author: Author): void }) {
    this.id = id
    this.#plan = plan
    this.#author = author
  }

  async read(): Promise<Opening> {
    const { entry, log } = this.#plan()
    this.#read = [entry, log, log.length]
    return { entry, rows: log.slice(), author: this.#author.get() }
  }

  async since(n: number): Promise<readonly Row[]> {
    return this.#plan().log.slice(n)
  }

  async find(ids: readonly string[]): Promise<readonly Row[]> {
    const wanted = new Set(ids)
    return this.#plan().log.filter((row) => wanted.has(changeOf(row).id))
  }

  async news(n: number, ids: readonly string[]): Promise<News> {
    return { entry: this.#plan().entry, rows: await this.since(n), found: await this.find(ids) }
  }

  async append(edit: NewChange, after: number): Promise<{ change: Change; rows: readonly Row[] }> {
    const { entry, log } = this.#plan()
    const changes = log.map(changeOf)
    const known = changes.find(({ id }) => id === edit.id)
    if (known) return { change: known, rows: log.slice(after) }
    const own = changes.filter(({ client }) => client === entry.client).map(({ clientSeq }) => clientSeq)
    const change: Change = { ...edit, plan: this.id, client: entry.client, clientSeq: Math.max(0, ...own) + 1 }
    log.push({ n: log.length + 1, change })
    this.#tell()
    return { change, rows: log.slice(after) }
  }

  async take(changes: readonly Change[], rest: PlanEntry['rest']): Promise<readonly Row[]> {
    const plan = this.#plan()
    const before = plan.log.length
    const { fresh, entry } = incoming(changes, new Set(plan.log.map((row) => changeOf(row).id)), plan.entry, rest)
    plan.log.push(...rowsOf(fresh, before))
    plan.entry = entry
    if (fresh.length) this.#tell()
    return plan.log.slice(before)
  }

  async transact<T>(work: (log: LogWork) => Promise<T>): Promise<T> {
    const plan = this.#plan()
    const { entry, log } = plan
    const copy = new MemoryLog(entry, [...log])
    const { length } = log
    const result = await work(copy)
    // Somebody else wrote meanwhile: the work begins anew, as one transaction waits for another.
    if (this.#plan().entry !== entry || plan.log !== log || log.length !== length) return this.transact(work)
    if (!copy.wrote) return result
    plan.entry = copy.entry
    plan.log = copy.rows
    this.#tell()
    return result
  }

  async retitle(title: LocalText): Promise<void> {
    const plan = this.#plan()
    plan.entry = { ...plan.entry, title }
  }

  async remember(author: Author): Promise<void> {
    this.#author.set(author)
  }

  watch(watcher: Watcher): () => void {
    const { watchers, entry, log } = this.#plan()
    watchers.set(this, watcher)
    const [before, rows, length] = this.#read ?? [entry, log, log.length]
    if (before !== entry || rows !== log || length !== log.length) queueMicrotask(() => watcher.news())
    return () => watchers.delete(this)
  }

  close(): void {}

  #tell(): void {
    for (const [store, watcher] of this.#plan().watchers) if (store !== this) queueMicrotask(() => watcher.news())
  }
}

class MemoryLog implements LogWork {
  entry: PlanEntry
  readonly rows: Row[]
  wrote = false

  constructor(entry: PlanEntry, rows: Row[]) {
    this.entry = entry
    this.rows = rows
  }

  setEntry(entry: PlanEntry): void {
    this.entry = entry
    this.wrote = true
  }
  async all(): Promise<readonly Row[]> {
    return this.rows
  }
  async byId(id: string): Promise<Row | undefined> {
    return this.rows.find((row) => changeOf(row).id === id)
  }
  async byClient(client: string, after: number, limit = Infinity): Promise<readonly Row[]> {
    const rows = this.rows.filter((row) => changeOf(row).client === client && changeOf(row).clientSeq > after)
    return rows.sort((a, b) => changeOf(a).clientSeq - changeOf(b).clientSeq).slice(0, limit)
  }
  put({ n = this.rows.length + 1, ...row }: Omit<Row, 'n'> & { n?: number }): void {
    this.rows[n - 1] = { n, ...row }
    this.wrote = true
  }
  replace(rows: readonly Row[]): void {
    this.rows.splice(0, Infinity, ...rows.map((row, at) => ({ ...row, n: at + 1 })))
    this.wrote = true
  }
}

const rowsOf = (changes: readonly Change[], last: number): Row[] =>
  changes.map((change, at) => ({ n: last + at + 1, change }))
/** What memory holds came from this page, checked. */
const changeOf = ({ change }: Row) => change as Change
