import type { UnsavedEdit } from '@cswb/core'

/** What went wrong, by name. `describeStoreError` has a sentence for each, with the way on. */
export type StoreErrorCode =
  // a published plan
  | 'source-missing'
  | 'source-refused'
  | 'source-unreachable'
  | 'source-failed'
  // asking for a plan
  | 'plan-missing'
  | 'plan-exists'
  | 'slug-taken'
  | 'file-unreadable'
  | 'no-history'
  // editing
  | 'read-only'
  | 'author-missing'
  | 'closed'
  | 'newer-schema'
  // the browser's storage
  | 'unavailable'
  | 'blocked'
  | 'version-change'
  | 'newer-database'
  | 'lost'
  | 'full'
  | 'damaged'
  | 'gone'
  | 'failed'
  // the plan's host
  | 'host-unreachable'
  | 'host-signed-out'
  | 'host-refused'
  | 'host-plan-missing'
  | 'host-plan-taken'
  | 'host-read-only'
  | 'host-access-ended'
  | 'host-others'
  | 'host-outdated'
  | 'host-too-large'
  | 'host-failed'
  | 'host-apart'
  | 'host-another'

/** Thrown by everything in this package that reads or keeps plans, except what is wrong inside a document (`PlanDocumentError`). */
export class StoreError extends Error {
  override name = 'StoreError'
  readonly code: StoreErrorCode
  /** What it is about: the address, the plan, the slug. */
  readonly about: string | undefined
  /** The edit that was not stored, whole: give it to `retry`, or to `toDocument({ include })`. */
  readonly edit: UnsavedEdit | undefined

  constructor(
    code: StoreErrorCode,
    details: { about?: string | undefined; edit?: UnsavedEdit | undefined; cause?: unknown } = {},
  ) {
    super(
      [code, details.about].filter(Boolean).join(' '),
      details.cause === undefined ? undefined : { cause: details.cause },
    )
    this.code = code
    this.about = details.about
    this.edit = details.edit
  }
}
