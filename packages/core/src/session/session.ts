import type { Author, Change } from '../change/change.ts'
import type { Edit } from '../change/edit.ts'
import type { HistoryEntry } from '../change/history.ts'
import type { Conflict } from '../change/state.ts'
import type { Skipped } from '../change/undo.ts'
import type { PlanDocument } from '../document/document.ts'
import type { PlanReader } from '../plan/view.ts'

/** Where a plan's edits land: this browser's storage, memory only (gone with the page), or nowhere (read-only). */
export type Storage = 'browser' | 'memory' | 'published'

/** Where the plan is saved, and how that goes. */
export interface SyncStatus {
  /** `saved`: everything acknowledged is stored. `saving`: an edit is on its way. `lost`: storage was closed or deleted under the page. */
  readonly state: 'saved' | 'saving' | 'lost'
  readonly storage: Storage
  /** Whether the browser promised not to clear this storage by itself; unknown until it was asked. */
  readonly persisted: boolean | undefined
  readonly conflicts: number
  /** The code of what last went wrong with storage, until something goes right. */
  readonly problem?: string
}

/** Which records changed, and whose doing it was: this session, another tab or session of this browser, or an opened file. */
export interface PlanEvent {
  readonly records: ReadonlySet<string>
  readonly origin: 'own' | 'tab' | 'file' | 'status'
}

export interface ChangeOptions {
  /** Why the change is made: kept in the history. */
  readonly why?: string
  /** What it is for: `edit` unless said. */
  readonly intent?: string
  readonly author?: Author
}

/** What an undo or redo did: the change it made, if anything could be taken back, and the fields it left alone. */
export interface UndoReport {
  readonly change: Change | undefined
  readonly skipped: readonly Skipped[]
}

/** A plan that is open. Elements see this and nothing of storage. */
export interface PlanSession extends PlanReader {
  /** The plan's id: the id of its record of kind `plan`. */
  readonly id: string
  /** Whether `change` can be called. */
  readonly editable: boolean
  readonly sync: SyncStatus
  /** Who is written down as the author of this session's changes; set it before the first one. */
  author: Author | undefined

  conflicts(): readonly Conflict[]
  history(about?: { record?: string; field?: string }): Promise<readonly HistoryEntry[]>
  /** The plan as it stood at a moment. */
  at(moment: Date | string): Promise<PlanReader>

  /**
   * Makes one change of everything the callback edits. Resolves when it is durable where the session promises
   * (for memory: when it is applied); with nothing to change, resolves to nothing. A failed change leaves the plan as it was.
   */
  change(edit: (edit: Edit) => void, options?: ChangeOptions): Promise<Change | undefined>
  /** Whether there is a change to take back, or to make again. */
  readonly canUndo: boolean
  readonly canRedo: boolean
  undo(): Promise<UndoReport>
  redo(): Promise<UndoReport>

  /** Calls the listener after every change, whoever made it, until the returned function is called. */
  subscribe(listener: (event: PlanEvent) => void): () => void
  /** The plan as a file: with its whole log unless `log: false`. */
  toDocument(options?: { log?: boolean }): Promise<PlanDocument>
  close(): Promise<void>
}
