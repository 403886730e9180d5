import type { LocalText, Storage, UnsavedEdit } from '@cswb/core'
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
}

/** One row of the log: its place (1, 2, 3 … in this store) and a change as it was stored, unchecked. */
export interface Row {
  readonly n: number
  readonly change: unknown
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
}

export interface Opening {
  readonly entry: PlanEntry
  /** The rows after the snapshot, or all of them. */
  readonly rows: readonly Row[]
  readonly kept?: Kept | undefined
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

/** Where one open plan lives. Every method is one transaction: it happens whole or not at all, and rejects with a StoreError. */
export interface PlanStore {
  readonly id: string
  readonly storage: PlanInfo['storage']
  read(): Promise<Opening>
  /** Every row after place `n`. */
  since(n: number): Promise<readonly Row[]>
  /** The changes with these ids, those that are there. */
  find(ids: readonly string[]): Promise<readonly unknown[]>
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
  /** Keeps a snapshot; absent where rows are at hand anyway. */
  keep?(kept: Kept): Promise<void>
  /** Asks the browser not to clear this storage by itself. */
  persist?(): Promise<boolean>
}

/** Where plans live: one shelf for memory, one for each database. */
export interface Shelf {
  list(): Promise<readonly PlanInfo[]>
  author(): Promise<Author | undefined>
  /** The id of the plan with this id or slug. */
  find(idOrSlug: string): Promise<string | undefined>
  /** Puts a plan here with its first changes, and remembers who did. With `slug` taken, rejects, unless it may be numbered. */
  create(entry: PlanEntry, changes: readonly Change[], numberSlug: boolean, author?: Author): Promise<void>
  open(id: string): PlanStore
  remove(id: string): Promise<void>
}
