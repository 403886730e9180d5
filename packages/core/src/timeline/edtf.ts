import { edges, wholeSpan } from './units.ts'
import type { Clause, Timeline } from './types.ts'

/** A clause in the Extended Date/Time Format (ISO 8601-2, levels 1 and 2); '' where it has no date. */
export function clauseToEdtf(clause: Clause): string {
  const mark = clause.confidence < 0.8 ? '?' : ''
  const write = (span: Clause['span']) => {
    const { start, end, one } = edges(span)
    if (start === undefined && end === undefined) return ''
    return one
      ? `${start}${mark}`
      : `${start === undefined ? '..' : start + mark}/${end === undefined ? '..' : end + mark}`
  }
  const dates = clause.milestones.map(({ span }) => write(span))
  return dates.length && dates.every((date) => date !== '' && !date.includes('/'))
    ? `{${dates.join(',')}}`
    : write(clause.span)
}

/**
 * A timeline in the Extended Date/Time Format: `2019-10/2019-12`, `../2015-01`, `2018-01/..`, a list as
 * `{2022-06,2023-06}`, `?` where the reading is not sure. Several dated clauses give the interval that holds them all.
 * '' where nothing is dated.
 */
export function toEdtf(timeline: Timeline): string {
  const dated = timeline.clauses.filter((clause) => Object.keys(clause.span).length || clause.milestones.length)
  const [only] = dated
  if (!only) return ''
  if (dated.length === 1) return clauseToEdtf(only)
  return clauseToEdtf({
    ...only,
    milestones: [],
    span: wholeSpan(dated),
    confidence: Math.min(...dated.map((clause) => clause.confidence)),
  })
}
