import { readClauses } from './clauses.ts'
import type { Timeline, TimelineOptions } from './types.ts'

/**
 * Reads the words of a timeline, as people write them in plans, in English and French.
 *
 * The text is kept as it is; the clauses' ranges (UTF-16) tile it. What is not understood stays, with confidence 0 and
 * a reason; ambiguous numeric dates are marked and never guessed. Never throws, takes time linear in the text's length,
 * and reads no clock: relative phrases rest on `options.anchors`.
 *
 * @example parseTimeline('Sept -Dec 2019 – start the conversation').clauses[0]?.span
 * // { earliestStart: '2019-09-01', latestStart: '2019-09-30', earliestEnd: '2019-12-01', latestEnd: '2019-12-31' }
 */
export function parseTimeline(text: string, options: TimelineOptions = {}): Timeline {
  return { text, clauses: readClauses(text, options) }
}
