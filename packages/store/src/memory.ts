import type { LocalText } from '@cswb/core'
import type { Author, Change } from '@cswb/core/change.js'
import { v7 } from 'uuid'
import { incoming } from './admit.ts'
import type { NewChange, PlanEntry, PlanInfo, PlanStore, Row, Shelf, Watcher } from './plan-store.ts'
import { freeSlug } from './slug.ts'
import { StoreError } from './store-error.ts'

interface MemoryPlan {
  entry: PlanEntry
  readonly log: Change[]
  readonly watchers: Map<PlanStore, Watcher>
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

  async find(idOrSlug: string): Promise<string | undefined> {
    if (this.#plans.has(idOrSlug)) return idOrSlug
    return [...this.#plans.values()].find(({ entry }) => entry.slug === idOrSlug)?.entry.id
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
    this.#plans.set(entry.id, { entry: { ...entry, slug }, log: [...changes], watchers: new Map() })
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
  #plan: () => MemoryPlan
  #author: { get(): Author | undefined; set(author: Author): void }

  constructor(id: string, plan: () => MemoryPlan, author: { get(): Author | undefined; set(author: Author): void }) {
    this.id = id
    this.#plan = plan
    this.#author = author
  }

  async read() {
    return { entry: this.#plan().entry, rows: await this.since(0), author: this.#author.get() }
  }

  async since(n: number): Promise<Row[]> {
    return this.#plan()
      .log.slice(n)
      .map((change, at) => ({ n: n + at + 1, change }))
  }

  async find(ids: readonly string[]): Promise<Change[]> {
    return this.#plan().log.filter(({ id }) => ids.includes(id))
  }

  async append(edit: NewChange, after: number): Promise<{ change: Change; rows: Row[] }> {
    const { entry, log } = this.#plan()
    const known = log.find(({ id }) => id === edit.id)
    if (known) return { change: known, rows: await this.since(after) }
    const own = log.filter(({ client }) => client === entry.client).map(({ clientSeq }) => clientSeq)
    const change: Change = { ...edit, plan: this.id, client: entry.client, clientSeq: Math.max(0, ...own) + 1 }
    log.push(change)
    this.#tell()
    return { change, rows: await this.since(after) }
  }

  async take(changes: readonly Change[], rest: PlanEntry['rest']): Promise<Row[]> {
    const plan = this.#plan()
    const before = plan.log.length
    const { fresh, cloned } = incoming(changes, new Set(plan.log.map(({ id }) => id)), plan.entry.client)
    plan.log.push(...fresh)
    plan.entry = { ...plan.entry, rest: { ...rest, ...plan.entry.rest }, ...(cloned ? { client: v7() } : {}) }
    if (fresh.length) this.#tell()
    return this.since(before)
  }

  async retitle(title: LocalText): Promise<void> {
    const plan = this.#plan()
    plan.entry = { ...plan.entry, title }
  }

  async remember(author: Author): Promise<void> {
    this.#author.set(author)
  }

  watch(watcher: Watcher): () => void {
    const { watchers } = this.#plan()
    watchers.set(this, watcher)
    return () => watchers.delete(this)
  }

  close(): void {}

  #tell(): void {
    for (const [store, watcher] of this.#plan().watchers) if (store !== this) queueMicrotask(() => watcher.news())
  }
}
