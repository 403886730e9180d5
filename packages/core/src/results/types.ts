import type { Day } from '../timeline/types.ts'

/** Where a performance indicator stands against its target. See `docs/results.md`. */
export type Attainment =
  | 'met'
  | 'on-course'
  | 'off-course'
  | 'not-yet-due'
  | 'no-data'
  | 'suppressed'
  | 'no-baseline'
  | 'no-target'

/** Where a whole community is going. No agency is scored by it. */
export type Trend = 'improving' | 'worsening' | 'no-clear-change' | 'no-data' | 'suppressed' | 'no-direction'

export type Direction = 'up' | 'down' | 'maintain'

/** Why a value is not shown: somebody said so, the numbers are small, or it would give away a small one beside it. */
export type Hidden = 'stated' | 'small' | 'complementary'

/** Why a result reads as it does, as a code; `explainResult` says it in words. */
export type ResultReason =
  | 'baseline-hidden' // the baseline is a small number of people, and is not shown
  | 'baseline-undated' // there is a baseline, and nobody says of when: no path can be drawn
  | 'direction-assumed' // nobody says what is better; it was read from baseline and target
  | 'due-not-measured' // the target's date has passed; what was measured lies before it
  | 'few-points' // fewer values than a band of normal variation needs
  | 'met-late' // not reached on the target's date, and reached since
  | 'missed' // measured at or after the target's date, and not reached
  | 'since-lost' // reached on the target's date, and lost since
  | 'no-tolerance' // to be maintained, and nobody says within what
  | 'no-path' // no path was stated; an even one was assumed
  | 'only-groups' // values of groups, none of the whole
  | 'target-undated' // nobody says by when
  | 'target-without-value' // words, and no number to compare with
  | 'two-targets' // two targets for the same day, neither replacing the other; the newer one counts
  | 'wrong-side' // the target is worse than the baseline, by what is said to be better
  | 'within-tolerance' // changed, by less than the indicator's tolerance
  | 'within-variation' // inside the band of normal variation
  | 'outside-variation' // the latest value lies outside the band
  | 'long-run' // eight values or more in a row on one side of the usual level
  | 'run' // few values, the last three each further than the one before
  | 'unsure-period' // a period's words can be read in two ways

/** One value of an indicator. Values that are not to be shown are not in it. */
export interface Point {
  /** Id of the measurement; absent for the baseline. */
  readonly measurement?: string
  /** First day measured, where known. */
  readonly from?: Day
  /** Last day measured. Points are in the order of these. */
  readonly until: Day
  readonly value: number
  readonly numerator?: number
  readonly denominator?: number
  /** Not final. */
  readonly provisional: boolean
}

/** The period of a value that is not shown. */
export interface Gap {
  readonly measurement: string
  readonly from?: Day
  readonly until: Day
}

/** The values of one group (or of the whole), oldest first. */
export interface Series {
  readonly points: readonly Point[]
  /** Ids of measurements whose value is not shown, and why. */
  readonly hidden: ReadonlyMap<string, Hidden>
  /** Of when the values are that are not shown, oldest first: a chart leaves a marked gap there. */
  readonly gaps: readonly Gap[]
  /** The newest measurement, shown or not. */
  readonly newest?: { readonly measurement: string; readonly until: Day; readonly hidden?: Hidden }
}

/** A group's series beside the total. */
export interface GroupSeries extends Series {
  /** The group as written. */
  readonly group: unknown
}

/** A target in force, with what became of it and what it replaced. */
export interface TargetStep {
  /** Id of the record. */
  readonly target: string
  readonly value?: number
  readonly by?: Day
  /** ahead: its date is still to come, or unknown. unknown: past, and nothing measured then or later. */
  readonly outcome: 'met' | 'missed' | 'unknown' | 'ahead'
  /** The measurement that decided it. */
  readonly decidedBy?: string
  /** What it replaced, newest first, with the reason given for each change. */
  readonly history: readonly TargetRevision[]
}

export interface TargetRevision {
  readonly target: string
  readonly value?: number
  readonly by?: Day
  /** When it was replaced, where the newer target says so. */
  readonly until?: Day
  /** Why it was replaced, as written. */
  readonly reason?: unknown
}

/** When the next value should be there, by the words of the indicator's frequency. */
export interface NextDue {
  /** Last day of the next period. */
  readonly periodEnds: Day
  /** Whether more than the grace has passed since. */
  readonly overdue: boolean
}

/** What both sorts of results hold. */
export interface Reading {
  /** Id of the indicator. */
  readonly indicator: string
  readonly asOf: Day
  /** Who is accountable is not said on the record; performance was assumed. */
  readonly accountabilityAssumed: boolean
  readonly baseline?: { readonly value: number; readonly on?: Day }
  readonly total: Series
  /** Beside the total, never added up: groups may overlap. */
  readonly groups: readonly GroupSeries[]
  /** The newest value that may be shown. */
  readonly latest?: Point
  /** Ids of measurements that nobody dated, and that count for nothing here. */
  readonly undated: readonly string[]
  readonly next?: NextDue
  readonly reasons: readonly ResultReason[]
}

export interface PerformanceResult extends Reading {
  readonly accountability: 'performance'
  readonly attainment: Attainment
  readonly direction?: Direction
  /**
   * (latest − baseline) / (target − baseline): 0 at the baseline, 1 at the target, below and above where the values
   * are. Absent where the two are equal, where one is missing, for what is to be maintained, and for a target on the
   * wrong side.
   */
  readonly progress?: number
  /** The value that the path asks for on the day the latest value is of: what it is judged by. */
  readonly expected?: { readonly value: number; readonly on: Day }
  /** The value that the path asks for on `asOf`. */
  readonly expectedNow?: number
  /** The target the attainment is about: the next one due, else one without a date, else the last one that was due. */
  readonly target?: TargetStep
  /** Every target in force, by date. */
  readonly targets: readonly TargetStep[]
}

export interface PopulationResult extends Reading {
  readonly accountability: 'population'
  readonly trend: Trend
  readonly direction?: Direction
  /** The band of normal variation, once there are eight values or more. */
  readonly band?: Band
}

/** The usual level, and the limits between which values vary without anything having changed. */
export interface Band {
  readonly center: number
  readonly low: number
  readonly high: number
}

export type IndicatorResult = PerformanceResult | PopulationResult

export interface ResultOptions {
  /** The day the reading is for, `YYYY-MM-DD`. What was released later does not exist yet. */
  readonly asOf: Day
  /** Days after a period in which its value is not missed yet. Default 90. */
  readonly grace?: number
}
