import type {
  ChangeOptions,
  PlanEvent,
  PlanReader,
  PlanSession,
  RejectedChange,
  SyncStatus,
  UndoReport,
  UnsavedEdit,
} from '@cswb/core'
import {
  EditBuilder,
  Fold,
  historyOf,
  logAt,
  sameJson,
  undoOps,
  type Author,
  type Change,
  type Conflict,
  type Edit,
  type HistoryEntry,
} from '@cswb/core/change.js'
import type { PlanDocument } from '@cswb/core/document.js'
import { v7 } from 'uuid'
import { admit, inOrder } from './admit.ts'
import { failureOf, newEdit, plainEdit } from './edit.ts'
import { nobody } from './first-change.ts'
import { foldOf } from './fold-of.ts'
import { type HostSide, readOnlyAt } from './host-side.ts'
import { whenIdle } from './idle.ts'
import { Listeners } from './listeners.ts'
import type { HostLink, NewChange, News, Opening, PlanEntry, PlanStore, Row } from './plan-store.ts'
import { Reading } from './reading.ts'
import { rules } from './rules.ts'
import { StoreError, type StoreErrorCode } from './store-error.ts'
import { documentOfRecords, documentWithLog } from './to-document.ts'
import { UndoSteps } from './undo-steps.ts'

/** So many rows after a snapshot are read quickly; with more, a new one is worth writing. */
const longTail = 64

/** A plan open for work, over any store: what the log folds to, and one queue of edits. */
export class Session extends Reading implements PlanSession {
  readonly id: string
  readonly drafts: PlanStore['drafts']
  author: Author | undefined
  #store: PlanStore
  #fold: Fold
  #steps: UndoSteps
  /** Every row up to here is in the fold, and none after it. */
  #n = 0
  #tail = 0
  #rest: PlanEntry['rest'] = {}
  #link: HostLink | undefined
  #rebuilt = 0
  /** With a host: the changes it has not confirmed, as they were written. */
  #pending = new Map<string, Change>()
  #rejected = 0
  #host: HostSide | undefined
  #listeners = new Listeners()
  #queue: Promise<unknown> = Promise.resolve()
  #saving = false
  #unreadable: 'newer-schema' | 'damaged' | undefined
  #trouble: StoreErrorCode | undefined
  #persisted: boolean | undefined
  #remembered: string | undefined
  #hearing = false
  #closed = false
  #unwatch: () => void
  #cancelSnapshot: (() => void) | undefined

  /** Opens the plan of a store: its snapshot where there is a usable one, and the rows after it. */
  static async open(store: PlanStore, author?: Author): Promise<Session> {
    try {
      const opening = await store.read()
      const fold = foldOf(opening)
      const { kept, ...whole } = opening
      const pending = kept?.pending?.length ? await store.find(kept.pending) : []
      return fold
        ? new Session(store, { ...opening, pending }, fold, author)
        : new Session(store, { ...whole, rows: await store.since(0) }, new Fold(), author)
    } catch (error) {
      store.close()
      throw error
    }
  }

  private constructor(store: PlanStore, opening: Opening, fold: Fold, author: Author | undefined) {
    super()
    const { entry, kept, rows, pending = [] } = opening
    this.id = entry.id
    this.author = author ?? opening.author
    this.#store = store
    this.drafts = store.drafts
    this.#fold = fold
    this.#steps = new UndoSteps(entry.client, kept)
    this.#note(entry)
    this.#pending = new Map(admit(pending).changes.map((change) => [change.id, change]))
    this.#rejected = kept?.rejected ?? 0
    this.#persisted = opening.persisted
    this.#n = kept?.n ?? 0
    this.#takeIn(rows)
    this.#unwatch = store.watch({ news: () => this.#catchUp(), lost: (code) => this.#report(code) })
  }

  protected get view(): PlanReader {
    return this.#fold.view
  }
  conflicts(): readonly Conflict[] {
    return this.#fold.conflicts()
  }

  /** Has this plan's host told about in `sync`, and woken by what is written here, until the session is closed. */
  join(host: HostSide): void {
    this.#host = host
    host.follow(() => this.#tell(new Set(), 'status'))
  }

  /** The host it is kept with, where it has one. */
  get hostedAt(): Pick<HostLink, 'url' | 'credentials'> | undefined {
    return this.#link
  }

  reconnect(): void {
    this.#host?.reconnect()
  }

  unsent(): readonly Change[] {
    return [...this.#pending.values()]
  }

  async rejected(): Promise<readonly RejectedChange[]> {
    return (await this.#store.since(0)).flatMap(({ change, rejected: reason, seen = false }) =>
      reason ? [{ change: change as Change, reason, seen }] : [],
    )
  }

  async putAside(id: string): Promise<void> {
    await this.#store.transact(async (log) => {
      const row = await log.byId(id)
      if (!row?.rejected) return
      log.put({ ...row, seen: true })
      log.setEntry({ ...log.entry, rebuilt: (log.entry.rebuilt ?? 0) + 1 })
    })
    this.#catchUp()
  }

  get editable(): boolean {
    return !this.#closed && !this.#unreadable && !this.#readOnly
  }

  /** Why the host lets this person read only, where it does. */
  get #readOnly(): StoreErrorCode | undefined {
    return this.#link && readOnlyAt(this.#link)
  }

  get sync(): SyncStatus {
    const { state: host, problem: refusal } = this.#host ?? {}
    const problem = this.#trouble ?? this.#unreadable ?? refusal ?? this.#readOnly
    const lost = problem === 'lost' || problem === 'version-change' || problem === 'gone'
    return {
      state: this.#saving ? 'saving' : lost ? 'lost' : 'saved',
      storage: this.#store.storage,
      persisted: this.#persisted,
      conflicts: this.#fold.conflicts().length,
      pending: this.#pending.size,
      rejected: this.#rejected,
      ...(this.#link ? { host: host ?? 'connecting' } : {}),
      ...(this.#link?.syncedAt ? { lastSynced: this.#link.syncedAt } : {}),
      ...(problem ? { problem } : {}),
    }
  }

  async history(about?: { record?: string; field?: string }): Promise<readonly HistoryEntry[]> {
    return historyOf(await this.#log(), about)
  }

  async at(moment: Date | string): Promise<PlanReader> {
    return new Fold(logAt(await this.#log(), moment)).view
  }

  change(edit: (edit: Edit) => unknown, options: ChangeOptions = {}): Promise<Change | undefined> {
    return this.#inTurn(async () => {
      const builder = new EditBuilder(this.#fold, v7)
      if (edit(builder) instanceof Promise) {
        throw new TypeError(
          'The callback of change() has to be synchronous: get what it needs first, then call change().',
        )
      }
      const { author, why, intent = 'edit' } = options
      const said = why === undefined ? {} : { why }
      return this.#write({ ...newEdit(), ...said, intent, ops: builder.ops }, author)
    })
  }

  retry(edit: UnsavedEdit): Promise<Change | undefined> {
    return this.#inTurn(() => this.#write(edit))
  }

  get canUndo(): boolean {
    return this.editable && this.#steps.next('undo') !== undefined
  }
  get canRedo(): boolean {
    return this.editable && this.#steps.next('redo') !== undefined
  }
  undo(): Promise<UndoReport> {
    return this.#takeBack('undo')
  }
  redo(): Promise<UndoReport> {
    return this.#takeBack('redo')
  }

  subscribe(listener: (event: PlanEvent) => void): () => void {
    return this.#listeners.add(listener)
  }

  async toDocument(options: { log?: boolean; include?: readonly UnsavedEdit[] } = {}): Promise<PlanDocument> {
    const { log = true, include = [] } = options
    // Edits that were never stored have no number here: in the file they stand under a name of their own.
    const client = v7()
    const by = this.author ?? { name: '—' }
    const extra = include.map((edit, at): Change => ({ by, ...edit, plan: this.id, client, clientSeq: at + 1 }))
    if (!log || this.#link?.behind) return documentOfRecords(this.id, this.#rest, this.#fold, extra)
    return documentWithLog(this.id, this.#rest, await this.#store.since(0), extra)
  }

  /** Takes in the changes of a file of the same plan that are not here yet, and says which. */
  merge(changes: readonly Change[], rest: PlanEntry['rest']): Promise<readonly Change[]> {
    return this.#inTurn(async () => {
      const rows = await this.#store.take(changes, rest)
      this.#rest = { ...rest, ...this.#rest }
      const first = rows[0]?.n ?? 0
      // Others may have written since this session last looked.
      if (first > this.#n + 1) {
        const missed = (await this.#store.since(this.#n)).filter(({ n }) => n < first)
        this.#show(missed, 'tab')
      }
      this.#show(rows, 'file')
      this.#host?.wake()
      return rows.map(({ change }) => change as Change)
    })
  }

  async close(): Promise<void> {
    await this.#inTurn(async () => {
      if (this.#closed) return
      this.#closed = true
      await this.#host?.close()
      this.#cancelSnapshot?.()
      this.#unwatch()
      this.#store.close()
      this.#listeners.clear()
    })
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work)
    this.#queue = turn.catch(() => {})
    return turn
  }

  async #write(given: UnsavedEdit, author = this.author ?? this.#signedIn): Promise<Change | undefined> {
    if (!given.ops.length) return undefined
    const edit = plainEdit(given, this.id, author)
    const refusal = this.#closed
      ? 'closed'
      : (this.#unreadable ?? this.#readOnly ?? (edit.by?.name.trim() ? undefined : 'author-missing'))
    if (refusal) throw new StoreError(refusal, { about: this.id, edit })
    this.#saving = true
    this.#tell(new Set(), 'status')
    try {
      const { change, rows } = await this.#store.append(edit as NewChange, this.#n)
      this.#saving = false
      this.#trouble = undefined
      this.#written(change, rows)
      return change
    } catch (error) {
      this.#saving = false
      const failure = failureOf(error, edit)
      this.#report(failure.code)
      throw failure
    }
  }

  /** With a host, its sign-in says who it was. */
  get #signedIn(): Author | undefined {
    return this.#link && (this.#link.actor ?? nobody)
  }

  /** Takes in what was just stored, after what others stored before it. */
  #written(change: Change, rows: readonly Row[]): void {
    // Offered again, it may turn out to have been there already.
    const made = rows.at(-1)?.change === change
    this.#show(made ? rows.slice(0, -1) : rows, 'tab')
    if (!made) return this.#tell(new Set(), 'status')
    this.#tell(this.#takeIn(rows.slice(-1), change.client), 'own')
    this.#host?.wake()
    this.#afterwards(change)
  }

  /** What can wait until the edit is stored; none of it may fail it. */
  #afterwards({ by, ops }: Change): void {
    const quietly = (work: Promise<unknown> | undefined) => void work?.catch(() => {})
    if (this.#persisted === undefined) quietly(this.#askToPersist())
    if (by.name !== this.#remembered && !this.#link) quietly(this.#store.remember(by))
    this.#remembered = by.name
    const title = this.get(this.id)?.['title']
    if (title && ops.some(({ record }) => record === this.id)) quietly(this.#store.retitle(title as string))
  }

  async #askToPersist(): Promise<void> {
    const granted = await this.#store.persist?.()
    if (granted === undefined) return
    this.#persisted = granted
    this.#tell(new Set(), 'status')
  }

  #takeBack(which: 'undo' | 'redo'): Promise<UndoReport> {
    return this.#inTurn(async () => {
      const id = this.#steps.next(which)
      if (id === undefined) return { change: undefined, skipped: [] }
      const { ops, skipped } = await this.#withChanges((find) => {
        const change = find(id)
        return change ? undoOps(this.#fold, change, find) : { ops: [], skipped: [] }
      })
      if (!ops.length) {
        this.#steps.pass(id)
        this.#tell(new Set(), 'status')
      }
      return { change: await this.#write({ ...newEdit(), intent: which, undoes: id, ops }), skipped }
    })
  }

  /** Works with single changes of the log: those it asks for are fetched, and it is asked again until it misses none. */
  async #withChanges<T>(work: (find: (id: string) => Change | undefined) => T): Promise<T> {
    const known = new Map<string, Change | undefined>()
    for (;;) {
      const missing = new Set<string>()
      const result = work((id) => {
        if (!known.has(id)) missing.add(id)
        return known.get(id)
      })
      if (!missing.size) return result
      for (const id of missing) known.set(id, undefined)
      for (const change of admit(await this.#store.find([...missing])).changes) known.set(change.id, change)
    }
  }

  async #log(): Promise<readonly Change[]> {
    return inOrder(admit(await this.#store.since(0)).changes)
  }

  /** Reads what others have written. Failing to is said in `sync`, not thrown at anyone. */
  #catchUp(): void {
    if (this.#hearing) return
    this.#hearing = true
    void this.#inTurn(async () => {
      this.#hearing = false
      if (this.#closed) return
      try {
        const news = await this.#store.news(this.#n, [...this.#pending.keys()])
        if ((news.entry.rebuilt ?? 0) === this.#rebuilt) this.#hear(news)
        else this.#rebuild(await this.#store.news(0, []))
        if (this.#pending.size) this.#host?.wake()
        if (this.#trouble) this.#report(undefined)
      } catch (error) {
        this.#report(failureOf(error).code)
      }
    })
  }

  /** Takes in new rows, and what the host has confirmed of rows that were here. */
  #hear({ entry, rows, found }: News): void {
    const before = this.#link
    this.#note(entry)
    const confirmed = admit(found).changes.filter(({ seq }) => seq !== undefined)
    for (const { id } of confirmed) this.#pending.delete(id)
    const ids = confirmed.flatMap(({ ops }) => ops.map(({ record }) => record))
    const old = new Map(ids.map((id) => [id, this.get(id)]))
    const touched = [...this.#fold.apply(confirmed)].filter((id) => !sameJson(old.get(id), this.get(id)))
    if (touched.length) this.#tell(new Set(touched), 'host')
    const fromHost = admit(rows).changes.some(({ seq }) => seq !== undefined)
    this.#show(rows, fromHost ? 'host' : 'tab')
    if (!rows.length && !touched.length && before !== this.#link) this.#tell(new Set(), 'status')
  }

  /** Folds the whole log anew, for what was taken out of it, and tells which records read differently then. */
  #rebuild({ entry, rows }: News): void {
    const before = new Map([...this.view.records()].map((record) => [record.id, record]))
    this.#fold = new Fold()
    this.#steps = new UndoSteps(entry.client)
    this.#note(entry)
    this.#pending = new Map()
    this.#n = this.#rejected = 0
    this.#takeIn(rows)
    const after = new Map([...this.view.records()].map((record) => [record.id, record]))
    const ids = new Set([...before.keys(), ...after.keys()])
    this.#tell(new Set([...ids].filter((id) => !sameJson(before.get(id), after.get(id)))), this.#link ? 'host' : 'tab')
  }

  #note({ rest, host, rebuilt = 0 }: PlanEntry): void {
    this.#rest = rest
    this.#link = host
    this.#rebuilt = rebuilt
  }

  #show(rows: readonly Row[], origin: 'tab' | 'file' | 'host'): void {
    const before = this.#unreadable
    const records = this.#takeIn(rows)
    if (records.size) this.#tell(records, origin)
    else if (this.#unreadable !== before) this.#tell(records, 'status')
  }

  /** Puts rows into the fold and returns the records they touch. Rows come in their order: undo depends on it. */
  #takeIn(rows: readonly Row[], client?: string): Set<string> {
    const { changes, problem } = admit(rows)
    this.#rejected += rows.filter(({ rejected, seen }) => rejected && !seen).length
    for (const change of this.#link ? changes : [])
      if (change.seq === undefined) this.#pending.set(change.id, change)
      else this.#pending.delete(change.id)
    if (this.#unreadable !== 'newer-schema') this.#unreadable = problem ?? this.#unreadable
    this.#n = rows.at(-1)?.n ?? this.#n
    this.#tail += rows.length
    this.#steps.add(changes, client)
    if (this.#tail >= longTail && !this.#unreadable && !this.#cancelSnapshot && this.#store.keep) {
      this.#cancelSnapshot = whenIdle(() => void this.#inTurn(() => this.#keepSnapshot()))
    }
    return this.#fold.apply(changes)
  }

  /** Should this fail, nothing is lost: the log is the truth. */
  async #keepSnapshot(): Promise<void> {
    this.#cancelSnapshot = undefined
    if (this.#closed || this.#unreadable) return
    this.#tail = 0
    const standing = { pending: [...this.#pending.keys()], rejected: this.#rejected, rebuilt: this.#rebuilt }
    const kept = { n: this.#n, rules: rules(), ...standing, ...this.#steps.kept(), snapshot: this.#fold.snapshot() }
    await this.#store.keep?.(kept).catch(() => {})
  }

  #report(trouble: StoreErrorCode | undefined): void {
    this.#trouble = trouble
    this.#tell(new Set(), 'status')
  }

  #tell(records: ReadonlySet<string>, origin: PlanEvent['origin']): void {
    this.#listeners.tell({ records, origin })
  }
}
