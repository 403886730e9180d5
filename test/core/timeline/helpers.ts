import assert from 'node:assert/strict'
import { parseTimeline, type Clause, type Span, type TimelineOptions } from '@cswb/core/timeline.js'

/** A span as `earliestStart..latestStart/earliestEnd..latestEnd`; a side that is one day is written once, an open one is empty. */
export function bounds(span: Span): string {
  const side = (a?: string, b?: string) => (a === b ? (a ?? '') : `${a ?? ''}..${b ?? ''}`)
  return `${side(span.earliestStart, span.latestStart)}/${side(span.earliestEnd, span.latestEnd)}`
}

export function only(text: string, options?: TimelineOptions): Clause {
  const { clauses } = parseTimeline(text, options)
  assert.equal(clauses.length, 1, `${text}: ${clauses.length} clauses`)
  return clauses[0] as Clause
}

/** Asserts that each phrase is read, surely, as one clause with these bounds. */
export function sure(phrases: Record<string, string>, options?: TimelineOptions) {
  for (const [phrase, expected] of Object.entries(phrases)) {
    const clause = only(phrase, options)
    assert.equal(bounds(clause.span), expected, phrase)
    assert.ok(clause.confidence >= 0.8, `${phrase}: confidence ${clause.confidence}`)
  }
}

export const codes = (clause: Clause) => clause.reasons.map((reason) => reason.code)

/** A month as the bounds of something that starts and ends in it. */
export const within = (first: string, last: string) => `${first}..${last}/${first}..${last}`
