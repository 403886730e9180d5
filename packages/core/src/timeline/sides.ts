import type { Mode } from './atom.ts'
import { addDays, type Period } from './calendar.ts'
import type { Span } from './types.ts'

/** The start of a span, without its end. */
export const startOf = ({ earliestStart, latestStart }: Span): Span => ({
  ...(earliestStart && { earliestStart }),
  ...(latestStart && { latestStart }),
})

/** The end of a span, without its start. */
export const endOf = ({ earliestEnd, latestEnd }: Span): Span => ({
  ...(earliestEnd && { earliestEnd }),
  ...(latestEnd && { latestEnd }),
})

/** Whether it starts and ends somewhere in one stretch. */
export const isSingle = ({ earliestStart, latestStart, earliestEnd, latestEnd }: Span): boolean =>
  earliestStart !== undefined && earliestStart === earliestEnd && latestStart === latestEnd

/** What runs from one period to another, as the words that lead to it mean it. */
export function spanOf([es, ls]: Period, [ee, le]: Period, mode: Mode, exact: boolean, single: boolean): Span {
  if (mode === 'end') return { earliestEnd: exact ? le : es, latestEnd: le }
  if (mode === 'start-by') return { latestStart: le }
  if (mode === 'before') return { latestEnd: addDays(ee, -1) }
  if (mode === 'after') return { earliestStart: le }
  if (mode === 'start' && single) return { earliestStart: es, latestStart: ls }
  return { earliestStart: es, latestStart: ls, earliestEnd: ee, latestEnd: le }
}
