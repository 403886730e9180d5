import type { Author, Change, Op } from '../change/change.ts'
import type { Edit } from '../change/edit.ts'
import type { HistoryEntry } from '../change/history.ts'
import type { Conflict } from '../change/state.ts'
import type { Skipped } from '../change/undo.ts'
import type { PlanDocument } from '../document/document.ts'
import type { PlanReader } from '../plan/view.ts'

/** Where a plan's edits land: this browser's storage, memory only (gone with the page), or nowhere (read-only). */
export type Storage = 'browser' | 'memory' | 'published'

/**
 * `connecting`; `synced`, with everything of the host here (and of ours there, where nothing is pending); `sending`;
 * `offline`, to be tried again by itself; `signed-out`, which waits for a sign-in; `refused`: the host will not have it,
 * and `problem` says why; `apart`: opened without its host, so that what is written stays here until it is opened with it.
 * In all of them the plan can be worked on.
 */
export type HostState = 'connecting' | 'synced' | 'sending' | 'offline' | 'signed-out' | 'refused' | 'apart'

/** A change that the host did not take, with its reason in the host's words. It is kept, and no part of the plan. */
export interface RejectedChange {
  readonly change: Change
  readonly reason: { readonly type: string; readonly title?: string | undefined; readonly detail?: string | undefined }
  /** Whether a person has put it aside. */
  readonly seen: boolean
}

/** Where the plan is saved, and how that goes. */
export interface SyncStatus {
  /** `saved`: everything acknowledged is stored. `saving`: an edit is on its way. `lost`: storage was closed or deleted under the page. */
  readonly state: 'saved' | 'saving' | 'lost'
  readonly storage: Storage
  /** Whether the browser promised not to clear this storage by itself; unknown until it was asked. */
  readonly persisted: boolean | undefined
  readonly conflicts: number
  /** How it goes with the plan's host; absent where it has none, and is saved here alone. */
  readonly host?: HostState
  /** Changes that are stored here and not yet at the host. */
  readonly pending: number
  /** Changes the host did not take and nobody has put aside: `rejected()` tells which. */
  readonly rejected: number
  /** When everything the host has was last here, by this device's clock. */
  readonly lastSynced?: string
  /** The code of what last went wrong with storage, until something goes right; or of why the plan cannot be edited. */
  readonly problem?: string
}

/**
 * Which records changed, and whose doing it was: this session, another tab or session of this browser, an opened file,
 * or the host, which brings what others did. `status`: only `sync` says something else.
 */
export interface PlanEvent {
  readonly records: ReadonlySet<string>
  readonly origin: 'own' | 'tab' | 'file' | 'host' | 'status'
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

/**
 * An edit that could not be stored, whole. It can be offered again with `retry`, or saved in a plan file
 * with `toDocument({ include })`.
 */
export interface UnsavedEdit {
  readonly id: string
  readonly schema: number
  readonly at: string
  readonly by?: Author
  readonly why?: string
  readonly intent?: string
  readonly undoes?: string
  readonly ops: readonly Op[]
}

/**
 * What somebody is typing and has not said yet, kept beside the plan on this device: it outlives a crash of the page, and is
 * no part of the plan or its log. A place is `record/field`, or `record/field@fr` for one language of a text.
 */
export interface Drafts {
  all(): Promise<ReadonlyMap<string, string>>
  /** Keeps the text of a place; without one, forgets it. */
  keep(place: string, text: string | undefined): Promise<void>
}

/** A plan that is open. Elements see this and nothing of storage. */
export interface PlanSession extends PlanReader {
  /** The plan's id: the id of its record of kind `plan`. */
  readonly id: string
  /** Whether `change` can be called: false for a published plan, one written by newer software, one with unreadable rows, or once closed. */
  readonly editable: boolean
  readonly sync: SyncStatus
  /** Who is written down as the author of this session's changes; set it before the first one. A browser remembers the last. */
  author: Author | undefined

  /** Absent where nothing can be written. */
  readonly drafts?: Drafts | undefined

  conflicts(): readonly Conflict[]
  /**
   * With a host: what was written in this browser and the host has not confirmed, oldest first. The session has it even
   * when the storage below it is gone: `retry` offers it to the plan opened anew, where what is there is not made twice.
   */
  unsent(): readonly Change[]
  /** What the host did not take, oldest first. It can be read, copied and edited again; it is never thrown away. */
  rejected(): Promise<readonly RejectedChange[]>
  /** Puts a rejected change aside: it stays in `rejected()`, and `sync` no longer counts it. */
  putAside(change: string): Promise<void>
  /** Tries the host at once: after signing in again, or when a person asks to. Does nothing without a host. */
  reconnect(): void
  history(about?: { record?: string; field?: string }): Promise<readonly HistoryEntry[]>
  /** The plan as it stood at a moment. */
  at(moment: Date | string): Promise<PlanReader>

  /**
   * Makes one change of everything the callback edits. Resolves when it is durable where the session promises
   * (for memory: when it is applied); with nothing to change, resolves to nothing. A failed change leaves the plan
   * as it was, and what could not be stored is in the error. Changes are made one after the other, each callback
   * when its turn comes; it may not be asynchronous.
   * @throws EditError, or PlanDocumentError for values that do not fit their fields, before anything is written;
   * an error with `code` and `edit` when it cannot be stored.
   */
  change(edit: (edit: Edit) => void, options?: ChangeOptions): Promise<Change | undefined>
  /** Offers an edit again that could not be stored. An edit that is in the plan already is not made twice. */
  retry(edit: UnsavedEdit): Promise<Change | undefined>
  /** Whether there is a change to take back, or to make again. */
  readonly canUndo: boolean
  readonly canRedo: boolean
  undo(): Promise<UndoReport>
  redo(): Promise<UndoReport>

  /** Calls the listener after every change, whoever made it, until the returned function is called. */
  subscribe(listener: (event: PlanEvent) => void): () => void
  /** The plan as a file: with its whole log unless `log: false` (then storage is not read), and with edits that could not be stored. */
  toDocument(options?: { log?: boolean; include?: readonly UnsavedEdit[] }): Promise<PlanDocument>
  close(): Promise<void>
}
