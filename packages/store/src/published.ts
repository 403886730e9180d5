import type { PlanReader, PlanSession, SyncStatus } from '@cswb/core'
import type { Author, HistoryEntry } from '@cswb/core/change.js'
import { type PlanDocument, planFormat, planIdOf, readPublished } from '@cswb/core/published.js'
import { Reading } from './reading.ts'
import { StoreError, type StoreErrorCode } from './store-error.ts'

export interface PublishedOptions {
  /** Used instead of the page's own `fetch`, to add a sign-in. */
  readonly fetch?: typeof fetch | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * Opens a published plan for reading.
 * @throws StoreError `source-…` when it cannot be had, PlanDocumentError when it cannot be read; an abort as it is.
 */
export async function openPublished(
  src: string | URL,
  { fetch: get = fetch, signal }: PublishedOptions = {},
): Promise<PlanSession> {
  const about = String(src)
  const fail = (code: StoreErrorCode, cause?: unknown) => new StoreError(code, { about, cause })
  const answer = await get(src, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) }).catch(
    (cause: unknown) => {
      throw signal?.aborted ? cause : fail('source-unreachable', cause)
    },
  )
  if (!answer.ok) {
    const { status } = answer
    throw fail(
      status === 404 || status === 410
        ? 'source-missing'
        : status === 401 || status === 403
          ? 'source-refused'
          : 'source-failed',
      status,
    )
  }
  const text = await answer.text().catch((cause: unknown) => {
    throw signal?.aborted ? cause : fail('source-unreachable', cause)
  })
  return openPublishedDocument(text)
}

/**
 * Opens a published plan that is at hand, as text or as parsed JSON, for reading.
 * @throws PlanDocumentError when it cannot be read
 */
export const openPublishedDocument = async (document: unknown): Promise<PlanSession> =>
  new PublishedSession(await readPublished(document))

/** A plan document, open for reading. */
export class PublishedSession extends Reading implements PlanSession {
  readonly id: string
  readonly editable = false
  readonly canUndo = false
  readonly canRedo = false
  readonly sync: SyncStatus = {
    state: 'saved',
    storage: 'published',
    persisted: undefined,
    conflicts: 0,
    pending: 0,
    rejected: 0,
  }
  author: Author | undefined
  #document: PlanDocument
  protected readonly view: PlanReader

  constructor({ document, view }: { document: PlanDocument; view: PlanReader }) {
    super()
    this.id = planIdOf(document) ?? ''
    this.#document = document
    this.view = view
  }

  conflicts(): [] {
    return []
  }
  unsent(): [] {
    return []
  }
  async rejected(): Promise<[]> {
    return []
  }
  reconnect(): void {}

  /** What the document's log tells, where it carries one. */
  async history(about?: { record?: string; field?: string }): Promise<readonly HistoryEntry[]> {
    const { changes } = this.#document
    return changes ? (await import('@cswb/core/change.js')).historyOf(changes, about) : []
  }

  /** The plan as its log tells it; a document without a log has one moment only. */
  async at(moment: Date | string): Promise<PlanReader> {
    const { changes } = this.#document
    if (!changes) return this.view
    const { Fold, logAt } = await import('@cswb/core/change.js')
    return new Fold(logAt(changes, moment)).view
  }

  change = refuse
  putAside = refuse
  retry = refuse
  undo = refuse
  redo = refuse

  subscribe(): () => void {
    return () => {}
  }

  async toDocument({ log = true }: { log?: boolean } = {}): Promise<PlanDocument> {
    const { changes, ...rest } = this.#document
    return { ...rest, format: planFormat, ...(log && changes ? { changes } : {}) }
  }

  async close(): Promise<void> {}
}

async function refuse(): Promise<never> {
  throw new StoreError('read-only')
}
