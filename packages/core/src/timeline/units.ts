import { monthLength, parts } from './calendar.ts'
import type { Clause, Day, Span, Timeline } from './types.ts'

/** The day, month (`YYYY-MM`) or year (`YYYY`) that two days bound; undefined where they bound none of these. */
export function unitOf(first: Day, last: Day): string | undefined {
  if (first === last) return first
  const [y, m, d] = parts(first)
  const [y2, m2, d2] = parts(last)
  if (y !== y2 || d !== 1 || d2 !== monthLength(y2, m2)) return undefined
  return m === m2 ? first.slice(0, 7) : m === 1 && m2 === 12 ? first.slice(0, 4) : undefined
}

/** The shortest date whose first day is `day`: its month where that starts or ends on it, else the day. */
export function edgeOf(day: Day, side: 'first' | 'last'): string {
  const [y, m, d] = parts(day)
  return d === (side === 'first' ? 1 : monthLength(y, m)) ? day.slice(0, 7) : day
}

/** The two edges of a stretch: one unit each where the bounds are whole units. */
export function edges({ earliestStart, latestStart, earliestEnd, latestEnd }: Span): {
  start?: string
  end?: string
  one: boolean
} {
  const one = earliestStart !== undefined && earliestStart === earliestEnd && latestStart === latestEnd
  if (one && latestStart !== undefined) {
    const unit = unitOf(earliestStart, latestStart)
    if (unit !== undefined) return { start: unit, end: unit, one: true }
    const [start, end] = [edgeOf(earliestStart, 'first'), edgeOf(latestStart, 'last')]
    // The first week of July does not start at any time in July.
    const months = start.length < 8 && end.length < 8
    return months ? { start, end, one: false } : { start: earliestStart, end: latestStart, one: false }
  }
  const start =
    earliestStart === undefined
      ? undefined
      : (!one && latestStart !== undefined && unitOf(earliestStart, latestStart)) || edgeOf(earliestStart, 'first')
  const end =
    latestEnd === undefined
      ? undefined
      : (!one && earliestEnd !== undefined && unitOf(earliestEnd, latestEnd)) || edgeOf(latestEnd, 'last')
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }), one: false }
}

const least = (days: (Day | undefined)[]) =>
  days.reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a), undefined)
const most = (days: (Day | undefined)[]) =>
  days.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined)

/**
 * All of a timeline as one span: from the first clause's start to the last one's end. The end is open where a clause
 * only starts, later than every end that is known.
 */
export function wholeSpan(timeline: Timeline | readonly Clause[]): Span {
  const clauses = ('clauses' in timeline ? timeline.clauses : timeline).filter(
    ({ span }) => Object.keys(span).length > 0,
  )
  const first = least(clauses.map(({ span }) => span.earliestStart))
  const last = most(clauses.map(({ span }) => span.latestEnd))
  const latestStart =
    clauses.find(({ span }) => first !== undefined && span.earliestStart === first)?.span.latestStart ??
    (first === undefined ? least(clauses.map(({ span }) => span.latestStart)) : undefined)
  const open = clauses.some(
    ({ span }) =>
      span.latestEnd === undefined && last !== undefined && (span.latestStart ?? span.earliestStart ?? '') > last,
  )
  const earliestEnd = open
    ? undefined
    : most(clauses.filter(({ span }) => span.latestEnd === last).map(({ span }) => span.earliestEnd))
  return {
    ...(first !== undefined && { earliestStart: first }),
    ...(latestStart !== undefined && { latestStart }),
    ...(earliestEnd !== undefined && { earliestEnd }),
    ...(last !== undefined && !open && { latestEnd: last }),
  }
}
