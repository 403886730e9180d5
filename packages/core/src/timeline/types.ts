import type { StatusReading, StatusWord } from '../status/types.ts'

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string

/**
 * When something may start and end. A bound is absent where it is open or unknown: "by January 2015" has only ends;
 * "September 2020" starts and ends somewhere in that month, so both pairs hold the month's first and last day.
 */
export interface Span {
  earliestStart?: Day
  latestStart?: Day
  earliestEnd?: Day
  latestEnd?: Day
}

/** One dated step. The label is the clause's own label, '' where the words name none. */
export interface Milestone {
  label: string
  span: Span
}

export type RecurrenceUnit = 'day' | 'week' | 'month' | 'quarter' | 'term' | 'year'

/** Work that comes back: every `every` units (`times` times in them, where the words count), on the days or months of `at` (`--MM` or `--MM-DD`) where the words say. */
export interface Recurrence {
  every: number
  unit: RecurrenceUnit
  times?: number
  at?: string[]
}

/**
 * Why a reading is what it is, as a code and the words or dates it rests on, so that it can be told in any language
 * (`explainReason`).
 */
export interface Reason {
  code: ReasonCode
  /** The words of the text that the reason is about, as written. */
  words?: string
  /** Dates that the reason is about: readings of an ambiguous date, the date of an anchor. */
  dates?: Day[]
}

export type ReasonCode =
  | 'ambiguous-date'
  | 'ambiguous-recurrence'
  | 'anchor-missing'
  | 'anchor-used'
  | 'date-unsure'
  | 'end-before-start'
  | 'fiscal-quarter'
  | 'fiscal-year'
  | 'horizon'
  | 'impossible-date'
  | 'irregular'
  | 'maybe-fiscal'
  | 'not-understood'
  | 'ref-typo'
  | 'says-behind'
  | 'says-on-track'
  | 'season'
  | 'several-dates'
  | 'several-stages'
  | 'short-year'
  | 'start-assumed'
  | 'to-be-determined'
  | 'too-many-dates'
  | 'unknown-words'
  | 'year-carried'
  | 'year-missing'

/** A stretch of a timeline that speaks of one thing. */
export interface Clause {
  /** From and to in the text, in UTF-16 units. The ranges of a timeline's clauses follow each other without gap or overlap. */
  range: [from: number, to: number]
  /** What is dated: the words that are neither date, status, owner nor ref. '' where there are none. */
  label: string
  /** Refs of the actions the clause speaks for, `6.1`; [] where it names none. */
  refs: string[]
  span: Span
  /** The dates of a list ("June 2022 and 2023"); its span then runs from the first to the last. [] where there is no list. */
  milestones: Milestone[]
  recurrence?: Recurrence
  /** What the words say of the state of the work. Absent where they say nothing of it. */
  status?: StatusReading
  owner?: string
  /** 0 (nothing was understood) to 1; 0.8 and more is sure. */
  confidence: number
  reasons: Reason[]
}

/** A timeline's words, never altered, and what they were read as. */
export interface Timeline {
  text: string
  clauses: Clause[]
}

export type Language = 'en' | 'fr'
export type SeasonConvention = 'academic-canada' | 'northern' | 'southern'
export type NumericOrder = 'dmy' | 'mdy' | 'ymd'

export interface TimelineOptions {
  /** Read the words of one language only. Default: both. */
  language?: Language | 'both'
  /**
   * Month (1 to 12) in which the plan's fiscal year starts. Default: fiscal years start in April, as those of Ontario
   * and Canada, and bare quarters (Q1, T1) are calendar quarters; once it is given, bare quarters are fiscal ones.
   */
  fiscalYearStart?: number
  /** What a season or term means. Default `academic-canada`: winter 2021 is January to April 2021. */
  seasonConvention?: SeasonConvention
  /** Order of day, month and year in dates such as 2/1/12. Default: unknown, and such a date is marked ambiguous. */
  numericOrder?: NumericOrder
  /**
   * Dates (`YYYY-MM-DD`) that relative phrases rest on, by name. A name is used when all its words stand in the phrase
   * ("6 months prior to RAP expiry": `{ 'RAP expiry': '2023-12-31' }`). Two names are known without their words:
   * `document`, from which "next year" and "in six months" count, and `plan start`, from which "Year 2" counts.
   * `year` (`YYYY`) is used where a month has no year. Default: none; such phrases stay unresolved.
   */
  anchors?: Readonly<Record<string, string>>
  /** Status words that the plan defines; they win over the built-in ones. */
  words?: readonly StatusWord[]
}

export type { StatusWord }
