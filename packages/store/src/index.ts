import type { LocalText, PlanRecord, PlanSession } from '@cswb/core'
import type { Author } from '@cswb/core/change.js'
import { type PlanDocument, readPublished } from '@cswb/core/published.js'
import type { HostOptions, HostSignIn } from './host/wire.ts'
import type { OpenedFile, Place } from './plans.ts'
import type { PlanInfo } from './plan-store.ts'
import { openPublished, PublishedSession, type PublishedOptions } from './published.ts'

export * from './errors.ts'
export type { HostOptions, HostSignIn, OpenedFile, Place, PlanInfo }

/** Everything but reading published plans is here, loaded when first used: readers never pay for editing. */
let loading: Promise<InstanceType<(typeof import('./plans.ts'))['Plans']>> | undefined
const plans = () => (loading ??= import('./plans.ts').then(({ Plans }) => new Plans()))

/** Which plan: one kept here by id or slug, one of a host by its id or slug there, a published one by its address, or a document at hand. */
export type OpenOptions =
  | { readonly plan: string; readonly author?: Author; readonly host?: HostOptions | HostSignIn | 'none' | undefined }
  | ({ readonly src: string | URL } & PublishedOptions)
  | { readonly document: unknown }

/**
 * Opens a plan. `plan` is an id or slug in this page's memory or this browser's storage, open for work;
 * with `host` it is kept there, and edits land in this browser first, with or without a connection. A plan that has a
 * host keeps in step with it from then on: `host` needs no `url` then, and may be left out; `'none'` leaves the host alone.
 * `src` is the address of a published plan, and `document` one at hand, both for reading.
 * @throws StoreError with a code, for which `describeStoreError` has the words; PlanDocumentError for a broken document.
 */
export async function openPlan(options: OpenOptions): Promise<PlanSession> {
  if ('src' in options) return openPublished(options.src, options)
  if ('document' in options) return new PublishedSession(await readPublished(options.document))
  const { plan, host, author } = options
  return (await plans()).open(plan, author, host)
}

/**
 * Gives a plan that lives here alone, by id or slug, to a host, with its whole log and every author kept, and opens it.
 * It stays here too, and from then on is kept in step. Only an administrator may send a log; who makes a plan is one.
 * @throws StoreError `plan-missing`, `host-…`, or of storage. Nothing here is lost in any case.
 */
export async function attachPlan(plan: string, host: HostOptions, author?: Author): Promise<PlanSession> {
  return (await plans()).attach(plan, host, author)
}

interface CreateCommon {
  /** A short name for addresses; made of the title unless given. */
  readonly slug?: string
  /** `browser` (the default) keeps the plan in this browser, `memory` only as long as the page. */
  readonly store?: Place
  readonly author?: Author
}
export interface CreateNew extends CreateCommon {
  readonly title: LocalText
  /** What the plan begins with; a record of kind `plan` among them is the plan's own. */
  readonly records?: readonly PlanRecord[]
}
export interface CreateFrom extends CreateCommon {
  /** A document: with its log the plan goes on from there, without one it begins anew. */
  readonly from: PlanDocument
  readonly title?: LocalText
}

/**
 * Makes a plan and opens it. All it begins with is one change, which undo does not take back. Records without an
 * `order` get one, in the order given.
 * @throws PlanDocumentError with everything wrong with the records; StoreError `plan-exists`, `slug-taken`, or of storage.
 */
export async function createPlan(options: CreateNew | CreateFrom): Promise<PlanSession> {
  return (await plans()).create(options)
}

/** The plans of this page's memory and of this browser. */
export async function listPlans(): Promise<readonly PlanInfo[]> {
  return (await plans()).list()
}

/**
 * Opens a plan file for work. A plan that is here already takes in the changes it does not have: two copies edited
 * apart merge like two devices, and nothing is dropped. A file without a log makes a new plan.
 * @throws PlanDocumentError for a broken file; StoreError `no-history` when a known plan's file has no log and says
 * something else, `newer-schema` when it was written by newer software, `file-unreadable`, or of storage. Nothing is half taken in.
 */
export async function openPlanFile(
  file: Blob | string,
  options?: { store?: Place; author?: Author },
): Promise<OpenedFile> {
  return (await plans()).openFile(file, options)
}

/** Removes a plan and its whole history, by id or slug. Sessions that have it open say so; there is no way back but a plan file. */
export async function removePlan(plan: string): Promise<void> {
  return (await plans()).remove(plan)
}
