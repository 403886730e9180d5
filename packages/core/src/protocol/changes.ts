import * as z from 'zod/mini'
import type { Author, Change, Op } from '../change/change.ts'
import type { Snapshot } from '../change/fold.ts'
import { changeSchema } from '../change/schema.ts'
import { problemDetails, type ProblemDetails } from './problem.ts'

const id = z.string().check(z.minLength(1))
const count = z.int().check(z.minimum(0))
const number = z.int().check(z.minimum(1))

/** A number given up: the client keeps the change to itself. It is answered as rejected with `withdrawn`. */
export const withdrawal = z.object({ id, clientSeq: number, withdrawn: z.literal(true) })
export type Withdrawal = z.infer<typeof withdrawal>

/** A change whose ops were sent in parts: `ops` is empty, and parts 1 to `parts` stand in for it, in order. */
export interface PartedChange extends Change {
  readonly parts?: number
}

/**
 * Unsent changes of one client, in the order of `clientSeq`. Changes the host has, or has rejected, may be among them.
 * Only ids and numbers are checked for the whole batch; any other fault rejects its change alone.
 */
export const pushRequest = z.object({
  client: id,
  changes: z.array(z.union([z.extend(changeSchema, { parts: z.optional(number) }), withdrawal])).check(z.minLength(1)),
})
export interface PushRequest {
  readonly client: string
  readonly changes: readonly (PartedChange | Withdrawal)[]
}

const author = z.object({ name: z.string(), id: z.optional(z.string()), organization: z.optional(z.string()) })

/**
 * What became of one change. `applied`: it is in the log for ever, under `seq`. `duplicate`: it was there before.
 * Both say what the host wrote down: `by` is the person signed in, whatever the change said. `rejected`: it is not in
 * the log, its number is used up, and `problem` says why; the same answer comes again however often it is offered.
 */
export const pushResult = z.discriminatedUnion('status', [
  z.object({ id, status: z.literal('applied'), seq: number, receivedAt: z.string(), by: author }),
  z.object({ id, status: z.literal('duplicate'), seq: number, receivedAt: z.string(), by: author }),
  z.object({ id, status: z.literal('rejected'), problem: problemDetails }),
])
export type PushResult =
  | {
      readonly id: string
      readonly status: 'applied' | 'duplicate'
      readonly seq: number
      readonly receivedAt: string
      readonly by: Author
    }
  | { readonly id: string; readonly status: 'rejected'; readonly problem: ProblemDetails }

/** One result for each change, in the order of the request. */
export const pushResponse = z.object({ epoch: z.string(), head: count, results: z.array(pushResult) })
export interface PushResponse {
  readonly epoch: string
  readonly head: number
  readonly results: readonly PushResult[]
}

/** One part of a large change. Sending it again replaces it; a part unused for a day is thrown away. */
export const partRequest = z.object({ client: id, ops: z.array(z.unknown()).check(z.minLength(1)) })
export interface PartRequest {
  readonly client: string
  readonly ops: readonly Op[]
}
export const partResponse = z.object({ change: id, part: number })
export type PartResponse = z.infer<typeof partResponse>

/**
 * A piece of a log that was made elsewhere (a plan that lived in a browser, changes of a device that is gone), in its
 * order: authors, clients and numbers are kept. Administrators only. Answered like a push.
 */
export const logRequest = z.object({ changes: z.array(z.extend(changeSchema, { parts: z.optional(number) })) })
export interface LogRequest {
  readonly changes: readonly PartedChange[]
}

/** A change as the host has it. */
export const sequencedChange = z.extend(changeSchema, { seq: number, receivedAt: z.string() })
export interface SequencedChange extends Change {
  readonly seq: number
  /** When the host got it, by the host's clock. ISO 8601. */
  readonly receivedAt: string
}

/** The changes after a cursor, without gaps: `next` is the cursor after them. */
export const changesPage = z.object({
  epoch: z.string(),
  changes: z.array(sequencedChange),
  /** `epoch:seq` of the last change here. */
  next: z.string(),
  head: count,
  /** Whether there is another page. */
  more: z.boolean(),
})
export interface ChangesPage {
  readonly epoch: string
  readonly changes: readonly SequencedChange[]
  readonly next: string
  readonly head: number
  readonly more: boolean
}

/** The changes that touch one record, newest first, each with its ops on that record only. */
export const historyPage = z.object({
  epoch: z.string(),
  record: id,
  changes: z.array(sequencedChange),
  /** Where there is more: give it as `before`. */
  before: z.optional(number),
})
export interface HistoryPage {
  readonly epoch: string
  readonly record: string
  readonly changes: readonly SequencedChange[]
  readonly before?: number
}

/**
 * Changes of whoever asks that were rejected, whole and as they were sent, with the reason; those they gave up
 * themselves are not among them. In the order of the changes' ids: give the last one as `after` while there is `more`.
 */
export const rejectionsPage = z.object({
  rejections: z.array(
    z.object({ id, receivedAt: z.string(), problem: problemDetails, change: z.looseObject({ id, client: id }) }),
  ),
  more: z.boolean(),
})
export interface RejectionsPage {
  readonly rejections: readonly {
    readonly id: string
    readonly receivedAt: string
    readonly problem: ProblemDetails
    /** As it was sent, so it may be no good change at all. */
    readonly change: Readonly<Record<string, unknown>>
  }[]
  readonly more: boolean
}

/** The fold of the log up to `seq`: `new Fold([], snapshot)` and later changes make the plan. */
export const snapshot = z.object({
  epoch: z.string(),
  seq: count,
  /** The version of the data schema. */
  schema: number,
  records: z.array(
    z.object({
      id,
      kind: id,
      kindFrom: id,
      registers: z.record(
        z.string(),
        z.object({
          heads: z.array(z.object({ change: id, value: z.json(), seq: z.optional(number) })),
          replaced: z.optional(z.array(id)),
        }),
      ),
    }),
  ),
})
export interface HostSnapshot extends Snapshot {
  readonly epoch: string
  readonly seq: number
  readonly schema: number
}
