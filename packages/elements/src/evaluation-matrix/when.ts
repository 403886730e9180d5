import { formatTimeline, parseTimeline, type Timeline } from '@cswb/core/timeline.js'
import { saysNoMore } from '../internal/says-no-more.ts'
import type { MatrixContext } from './context.ts'

const read = (text: string, { reading }: MatrixContext): Timeline => parseTimeline(text, reading)

/** What the words of a timeline were read as, where that says more than they do. */
export function readingOf(text: string, context: MatrixContext): string {
  const timeline = read(text, context)
  if (!timeline.clauses.some(({ span, recurrence }) => recurrence || Object.keys(span).length)) return ''
  const said = formatTimeline(timeline, context.format.spoken)
  return saysNoMore(said, text) ? '' : said
}

/** When something is due: the last day that its words name, over and over, or not known. */
export type When = { readonly day: string } | 'again' | undefined

export function whenOf(text: string, context: MatrixContext): When {
  if (!text) return undefined
  const { clauses } = read(text, context)
  if (clauses.some(({ recurrence }) => recurrence)) return 'again'
  const days = clauses.flatMap(({ span }) => span.latestEnd ?? span.earliestEnd ?? span.latestStart ?? [])
  const day = days.sort().at(-1)
  return day === undefined ? undefined : { day }
}
