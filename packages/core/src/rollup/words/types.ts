import type { Schedule } from '../../status/read-action.ts'
import type { Nature, Stage } from '../../status/types.ts'
import type { Freshness } from '../freshness.ts'
import type { Condition, Verdict } from '../policy.ts'

/** Words, or words that name a record of the plan. */
export type Part = string | { readonly text: string; readonly record: string }

/** A sentence or a few: in parts, so that records can be linked, and as plain text. */
export interface Explanation {
  readonly parts: readonly Part[]
  readonly sentence: string
}

/** What is told of one action. Days and dates are in words already. */
export interface LeafFacts {
  readonly stage: Stage
  readonly nature: Nature
  readonly schedule: Schedule
  readonly freshness: Freshness
  /** When it is or was due ("in August 2020", "by June 3, 2021"); '' where it has no end. */
  readonly due: string
  /** When it starts ("in January 2021"); '' where that is not known. */
  readonly starts: string
  /** The step that the date is for, as written; '' where it is for the whole action. */
  readonly step: string
  /** The timeline as written. */
  readonly timeline: string
  /** The words of status that say it is behind, as written; '' where none do. */
  readonly behind: string
  /** The day of the report; '' where it is not known. */
  readonly reportedOn: string
  /** Whether there is a date, which is not sure. */
  readonly unsure: boolean
}

export interface OverrideFacts {
  readonly schedule: Schedule
  readonly derived: Schedule
  readonly by: string
  readonly until: string
  readonly reason: string
}

/** Everything that explanations say in one language. To add a language, write another of these. */
export interface RollUpWords {
  /** The language tag: texts of the plan are taken in this language where they have it. */
  readonly language: string
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly schedules: Readonly<Record<Schedule, string>>
  /** `YYYY-MM-DD` in words. */
  day(day: string): string
  /** The day, month or year between two days: "in August 2020", "on June 3, 2020". */
  within(first: string, last: string): string
  /** Some time between the months of two days: "between January 2021 and April 2021". */
  between(first: string, last: string): string
  /** Not later than a day: "by the end of August 2020". */
  by(day: string): string
  quoted(words: string): string
  percent(share: number): string
  /** "and", between the last two of a list, with its spaces. */
  readonly and: string
  /** With its spaces. */
  readonly colon: string
  more(count: number): string
  readonly untitled: string
  tally: {
    readonly nothing: string
    completed(count: number, of: number): string
    standing(count: number, active: number): string
    recurring(count: number, active: number): string
    late(count: number): string
    passed(count: number): string
    due(count: number): string
    undated(count: number): string
    unsure(count: number): string
    held(count: number): string
    never(count: number): string
    stale(count: number): string
    cancelled(count: number): string
    progress(low: string, high: string): string
  }
  /** What is so of an action, without its name: "was due in August 2020; nobody has said whether it is complete". */
  leaf(facts: LeafFacts): string
  override(facts: OverrideFacts): string
  /** A condition that is met: the value and threshold are counts, or shares (0 to 1) of the weight or of the number of actions. */
  met(condition: Condition, value: number, threshold: number, byWeight: boolean): string
  /** Why there is no verdict. */
  none(minimum: number, inScope: number): string
  /** What stands before the names of actions that are enough for the verdict, and after them. */
  decides(count: number): readonly [before: string, after: string]
  /** What stands before the names of those that would change it, and after them. */
  change(becomes: Verdict): readonly [before: string, after: string]
  policy(label: string): string
}
