import type { Drafts, LocalText, Storage, UnsavedEdit } from '@cswb/core'
import type { Author, Change, Snapshot } from '@cswb/core/change.js'

/** A plan as a list names it. */
export interface PlanInfo {
  readonly id: string
  /** A short name for addresses, unique in this browser. */
  readonly slug: string
  readonly title: LocalText
  readonly storage: Exclude<Storage, 'published'>
}

/** What is kept of a plan beside its log. */
export interface PlanEntry {
  readonly id: string
  readonly slug: string
  readonly title: LocalText
  /** This installation's name in the plan's log, made for this plan alone. */
  readonly client: string
  /** Made anew each time the plan is put here: tells a plan that was removed and brought back from the one that was open. */
  readonly made: string
  /** What the plan's document says besides its records and changes. */
  readonly rest: Readonly<Record<string, unknown>>
  /** Where the plan stands with its host; absent for a plan that lives here alone. */
  readonly host?: HostLink | undefined
  /** How often rows were taken out of the plan again: whoever folded them before then folds anew. */
  readonly rebuilt?: number | undefined
}

/** What is here of a host's log, and what of this log the host has. */
export interface HostLink {
  /** The address of the host, and the plan's short name there. */
  readonly url: string
  readonly slug: string
  /** The host's order up to `seq` is here. Another epoch is another order: the host was restored from a backup. */
  readonly epoch?: string | undefined
  readonly seq: number
  /** The installations whose changes go out from here, each with the number up to which the host has answered for them. */
  readonly sent: Readonly<Record<string, number>>
  /** The names this installation has had at the host. */
  readonly own: readonly string[]
  /** The plan began here with a snapshot: the changes before it, from `next` up to `until`, are still being fetched. */
  readonly behind?: { readonly next: number; readonly until: number } | undefined
  /** How the host is asked, for whoever opens the plan again without saying so. */
  readonly credentials?: RequestCredentials | undefined
  /** What is here is the published view of the plan, as it stood at `seq`: this person may not read its log. */
  readonly published?: boolean | undefined
  /** Whether the plan was here before it had a host. */
  readonly attached?: boolean | undefined
  /** What the person signed in may do there, as the host last said, and who that is. */
  readonly role?: string | undefined
  readonly actor?: Author | undefined
  /** When all that the host has was last here. By this device's clock: for people to read, nothing else. */
  readonly syncedAt?: string | undefined
}

/** Why the host did not take a change: its own words, as RFC 9457 has them. */
export interface Rejection {
  readonly type: string
  readonly title?: string | undefined
  readonly detail?: string | undefined
}

/** One row of the log: its place (1, 2, 3 … in this store) and a change as it was stored, unchecked. */
export interface Row {
  readonly n: number
  readonly change: unknown
  /** The host did not take it: it is kept and told, and no part of the plan. */
  readonly rejected?: Rejection | undefined
  /** Whether a person has put the rejection aside. */
  readonly seen?: boolean | undefined
  /** Somebody else's, and no longer at the host since it was restored: kept, and no part of the plan. */
  readonly absent?: boolean | undefined
  /** A published view, written down as one change: the host says another one, and nobody wrote it here. */
  readonly published?: boolean | undefined
}

/** A fold of the rows up to `n`, kept so that opening need not read them. */
export interface Kept {
  readonly n: number
  /** Which rules folded it: with others it is of no use. */
  readonly rules: string
  /** The ids on the undo stacks of `client`. */
  readonly client: string
  readonly undo: readonly string[]
  readonly redo: readonly string[]
  readonly snapshot: Snapshot
  /** Of the rows up to `n`: those that no host has, how many were rejected, and how often rows had been taken out by then. */
  readonly pending?: readonly string[] | undefined
  readonly rejected?: number | undefined
  readonly rebuilt?: number | undefined
}

export interface Opening {
  readonly entry: PlanEntry
  /** The rows after the snapshot, or all of them. */
  readonly rows: readonly Row[]
  readonly kept?: Kept | undefined
  /** The rows that the snapshot calls pending. */
  readonly pending?: readonly Row[]
  /** Who wrote last in this browser. */
  readonly author?: Author | undefined
  readonly persisted?: boolean | undefined
}

/** An edit with its author, ready to be numbered. */
export type NewChange = UnsavedEdit & Required<Pick<UnsavedEdit, 'by'>>

export interface Watcher {
  /** There are, or may be, new rows. */
  news(): void
  /** The connection is gone, and why. */
  lost(code: 'lost' | 'version-change'): void
}

export interface News {
  readonly entry: PlanEntry
  readonly rows: readonly Row[]
  readonly found: readonly Row[]
}

/** The log of one plan within one transaction. Nothing but its own promises may be awaited in it. */
export interface LogWork {
  readonly entry: PlanEntry
  setEntry(entry: PlanEntry): void
  all(): Promise<readonly Row[]>
  byId(id: string): Promise<Row | undefined>
  /** An installation's rows numbered above `after`, in order, at most so many. */
  byClient(client: string, after: number, limit?: number): Promise<readonly Row[]>
  /** Writes a row; without a place, as the last. */
  put(row: Omit<Row, 'n'> & { readonly n?: number }): void
  /** Has these rows in place of all there are, and no snapshot of those. */
  replace(rows: readonly Row[]): void
}

/** Where one open plan lives. Every method is one transaction: it happens whole or not at all, and rejects with a StoreError. */
export interface PlanStore {
  readonly id: string
  readonly storage: PlanInfo['storage']
  readonly drafts: Drafts
  read(): Promise<Opening>
  /** Every row after place `n`. */
  since(n: number): Promise<readonly Row[]>
  /** The rows of the changes with these ids, those that are there. */
  find(ids: readonly string[]): Promise<readonly Row[]>
  /** What is kept of the plan now, every row after place `n`, and the rows of these ids, all at one moment. */
  news(n: number, ids: readonly string[]): Promise<News>
  /**
   * Adds one change of this installation, with its next number. Resolves when it is durable, to the change and every row
   * after place `after`, its own the last. The same id again changes nothing.
   */
  append(edit: NewChange, after: number): Promise<{ change: Change; rows: readonly Row[] }>
  /** Adds the changes of a file that are not there yet; resolves to those. */
  take(changes: readonly Change[], rest: PlanEntry['rest']): Promise<readonly Row[]>
  /** Notes the plan's title for lists. */
  retitle(title: LocalText): Promise<void>
  remember(author: Author): Promise<void>
  watch(watcher: Watcher): () => void
  close(): void
  /**
   * Works on the log itself, in one transaction: for what keeps it in step with a host. Sessions are told afterwards.
   * What the host would say again if asked, were it lost with the machine, may be written `relaxed`, which is faster.
   */
  transact<T>(work: (log: LogWork) => Promise<T>, durability?: 'strict' | 'relaxed'): Promise<T>
  /** Keeps a snapshot; absent where rows are at hand anyway. */
  keep?(kept: Kept): Promise<void>
  /** Asks the browser not to clear this storage by itself. */
  persist?(): Promise<boolean>
}

/** Where plans live: one shelf for memory, one for each database. */
export interface Shelf {
  list(): Promise<readonly PlanInfo[]>
  author(): Promise<Author | undefined>
  /** The id of the plan with this id or slug; of a host's, when its address is given, and its slug there. */
  find(idOrSlug: string, host?: string): Promise<string | undefined>
  /** Puts a plan here with its first changes, and remembers who did. With `slug` taken, rejects, unless it may be numbered. */
  create(entry: PlanEntry, changes: readonly Change[], numberSlug: boolean, author?: Author): Promise<void>
  open(id: string): PlanStore
  remove(id: string): Promise<void>
}
