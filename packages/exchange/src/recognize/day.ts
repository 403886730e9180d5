import { parseTimeline } from '@cswb/core/timeline.js'

/** The one day a text names, `YYYY-MM-DD`; nothing where it names none, several, or could be read two ways. */
export function documentDay(text: string): string | undefined {
  const [clause, ...more] = parseTimeline(text).clauses
  if (!clause || more.length || clause.confidence < 0.8 || clause.label) return undefined
  const { earliestStart, latestStart, latestEnd } = clause.span
  return earliestStart && earliestStart === latestStart && latestStart === latestEnd ? earliestStart : undefined
}
