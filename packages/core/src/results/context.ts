import { addDays, addMonths } from '../timeline/calendar.ts'
import { parseTimeline, wholeSpan } from '../timeline.ts'
import type { Day, Recurrence, TimelineOptions } from '../timeline.ts'
import type { Measurement } from '../kinds/measurement.ts'
import type { PlanReader } from '../plan/view.ts'
import { textIn } from '../text.ts'
import { dayOf, givenDay } from '../day.ts'
import { numberOf } from './days.ts'
import { thresholdOf } from './suppress.ts'
import type { ResultOptions } from './types.ts'

/** Days that a measurement covers. */
export interface Period {
  readonly from?: Day
  readonly until: Day
  /** Whether the dates are sure; words such as "2019-2020" can be read in two ways. */
  readonly sure: boolean
}

/** What reading results of one plan needs: its settings, and the words of periods and frequencies, each read once. */
export interface ResultContext {
  readonly plan: PlanReader
  readonly asOf: Day
  readonly grace: number
  readonly threshold: number
  /** The days a measurement is of; nothing where neither dates nor words say. */
  periodOf(measurement: Measurement): Period | undefined
  /** How often, by the words of a frequency, where they can be read in one way. */
  frequencyOf(text: unknown): Recurrence | undefined
}

/** @throws RangeError where `asOf` is no day */
export function resultContext(plan: PlanReader, { asOf, grace = 90 }: ResultOptions): ResultContext {
  givenDay(asOf)
  const record = plan.all('plan')[0]
  const start = numberOf(record?.fiscalYearStart)
  const options: TimelineOptions = {
    ...(start !== undefined && { fiscalYearStart: start }),
    ...(record?.seasons !== undefined && { seasonConvention: record.seasons }),
  }
  const periods = new Map<string, Period | undefined>()
  const frequencies = new Map<string, Recurrence | undefined>()
  return {
    plan,
    asOf,
    grace,
    threshold: thresholdOf(plan),
    periodOf: (measurement) => {
      const from = dayOf(measurement.from)
      const until = dayOf(measurement.until)
      if (until !== undefined) return { ...(from !== undefined && from <= until && { from }), until, sure: true }
      const words = textIn(measurement.period, 'en').text
      const read = once(periods, words, () => periodIn(words, options))
      if (read) return read
      const released = dayOf(measurement.releasedOn)
      return released === undefined ? undefined : { until: released, sure: !words.trim() }
    },
    frequencyOf: (text) => {
      const words = textIn(text, 'en').text
      return once(frequencies, words, () => frequencyIn(words, options))
    },
  }
}

function once<T>(known: Map<string, T>, words: string, read: () => T): T {
  if (!known.has(words)) known.set(words, read())
  return known.get(words) as T
}

function periodIn(words: string, options: TimelineOptions): Period | undefined {
  if (!words.trim()) return undefined
  const { clauses } = parseTimeline(words, options)
  const span = wholeSpan(clauses)
  const from = span.earliestStart
  // "As of June 2023" has a start only: the value is of then.
  const until = span.latestEnd ?? span.latestStart
  if (until === undefined) return undefined
  const sure = clauses.every((clause) => Object.keys(clause.span).length === 0 || clause.confidence >= 0.8)
  return { ...(from !== undefined && from <= until && { from }), until, sure }
}

function frequencyIn(words: string, options: TimelineOptions): Recurrence | undefined {
  if (!words.trim()) return undefined
  const clause = parseTimeline(words, options).clauses.find((clause) => clause.recurrence)
  return clause && clause.confidence >= 0.8 ? clause.recurrence : undefined
}

const monthsIn = { month: 1, quarter: 3, term: 4, year: 12 }

/** Months between two values, about: weeks and days are parts of months. */
export function monthsBetween({ every, unit }: Recurrence): number {
  return unit === 'day' ? every / 30 : unit === 'week' ? every / 4.35 : every * monthsIn[unit]
}

/** The last day of the next period, counted from the last day of one. */
export function periodAfter(until: Day, { every, unit }: Recurrence): Day {
  if (unit === 'day') return addDays(until, every)
  if (unit === 'week') return addDays(until, every * 7)
  // Month ends stay month ends: the day after is the first of a month.
  return addDays(addMonths(addDays(until, 1), every * monthsIn[unit]), -1)
}
