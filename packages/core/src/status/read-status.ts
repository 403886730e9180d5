import { readClauses } from '../timeline/clauses.ts'
import { unitOf } from '../timeline/units.ts'
import type { Clause, TimelineOptions } from '../timeline/types.ts'
import { combine } from './find-status.ts'
import type { StatusReading } from './types.ts'

/** The status of a clause, and the day that goes with it. */
function dated(clause: Clause): StatusReading[] {
  if (!clause.status) return []
  const { earliestStart, latestStart, earliestEnd, latestEnd } = clause.span
  const one =
    earliestStart !== undefined &&
    earliestStart === earliestEnd &&
    latestStart !== undefined &&
    latestStart === latestEnd
  const on = one ? unitOf(earliestStart, latestStart) : undefined
  return [on === undefined ? clause.status : { ...clause.status, on }]
}

/**
 * Reads the words of a status, in English and French, several in one cell where there are several.
 *
 * The words are kept as written. "Completed/Ongoing" is a completed first step of standing work; "Supported" is a
 * decision and no stage. Words that neither the vocabulary nor `options.words` know leave the stage `unknown`, with
 * confidence 0. Never throws. Dates inside are read with the same options as a timeline's.
 *
 * @example readStatus('Completed on 2022-08-10') // stage 'completed', on '2022-08-10'
 */
export function readStatus(text: string, options: TimelineOptions = {}): StatusReading {
  const clauses = readClauses(text, options)
  const found = combine(clauses.flatMap(dated), text)
  const comesBack = clauses.some((clause) => clause.recurrence)
  if (found) return { ...found, text, nature: found.nature === 'one-off' && comesBack ? 'recurring' : found.nature }
  const unset = clauses.flatMap((clause) => clause.reasons).find((reason) => reason.code === 'to-be-determined')
  return {
    text,
    stage: 'unknown',
    nature: comesBack ? 'recurring' : 'one-off',
    confidence: unset || comesBack ? 0.9 : 0,
    reasons: unset ? [unset] : text.trim() === '' || comesBack ? [] : [{ code: 'unknown-words', words: text }],
  }
}
