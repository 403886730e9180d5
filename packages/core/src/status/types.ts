import type { Reason } from '../timeline/types.ts'

export type Stage = 'not-started' | 'in-progress' | 'completed' | 'cancelled' | 'on-hold' | 'unknown'

/** One-off unless the words say that the work comes back (recurring) or has no end (standing). */
export type Nature = 'one-off' | 'recurring' | 'standing'

/** A response to a recommendation, which is not a status. A plan's own words may name others. */
export type Decision = 'supported' | 'in-part' | 'not-supported' | 'pending' | (string & {})

/** A status word and what it means. Letter case and accents do not matter. */
export interface StatusWord {
  readonly says: string
  readonly stage?: Stage
  readonly nature?: Nature
  readonly decision?: string
}

/** What words say of the state of a piece of work. */
export interface StatusReading {
  /** The words as written. */
  text: string
  stage: Stage
  nature: Nature
  decision?: Decision
  /** Who is to do it, where the status says so ("In progress: Division 4 to implement"). */
  owner?: string
  /** The day the status gives, `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where it says no more. */
  on?: string
  /** 0 (nothing was understood) to 1; 0.8 and more is sure. */
  confidence: number
  reasons: Reason[]
}
