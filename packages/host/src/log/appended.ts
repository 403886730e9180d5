import type { Author } from '@cswb/core/change.js'
import type { Complaint } from '../problem/refusal.ts'
import type { LogRow } from './rows.ts'

/** What became of one change, with a complaint that is not told in a language yet. */
export type Outcome =
  | {
      readonly id: string
      readonly status: 'applied' | 'duplicate'
      readonly seq: number
      readonly receivedAt: string
      readonly by: Author
    }
  | { readonly id: string; readonly status: 'rejected'; readonly complaint: Complaint }

export interface Appended {
  readonly epoch: string
  readonly head: number
  readonly outcomes: readonly Outcome[]
  /** The new rows of the log. */
  readonly rows: readonly LogRow[]
}
