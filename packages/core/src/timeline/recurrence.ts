import { symbolAt, tokenAt, type Reader } from './atom.ts'
import * as is from './symbols.ts'
import type { Recurrence, RecurrenceUnit } from './types.ts'

/** Units and how often, by the order of the words. */
const units: [unit: RecurrenceUnit, every: number][] = [
  ['day', 1],
  ['week', 1],
  ['month', 1],
  ['quarter', 1],
  ['term', 1],
  ['year', 1],
  ['month', 6],
  ['year', 2],
  ['month', 6],
  ['month', 2],
  ['week', 2],
]
/** From here on, the words can be read two ways ("biannual"). */
const ambiguousFrom = 8

export interface Recurring {
  recurrence: Recurrence
  ambiguous: boolean
  next: number
}

function recurrenceOf(at: number, times = 1): Recurrence {
  const [unit, every] = units[at] ?? ['year', 1]
  return { every: every * times, unit }
}

const counts = is.setOf(is.NUMBER, is.LONG, is.COUNT)
const named = is.setOf(is.FISCAL, is.SCHOOL, is.SEASON, is.MONTH)

/** "annually", "every two years", "chaque trimestre", "each June". */
export function recurrenceAt(r: Reader, at: number): Recurring | undefined {
  const { s, v } = tokenAt(r, at)
  if (s === is.OFTEN) return { recurrence: recurrenceOf(v), ambiguous: v >= ambiguousFrom, next: at + 1 }
  if (s !== is.EACH) return undefined
  const counted = counts[symbolAt(r, at + 1)] && symbolAt(r, at + 2) === is.UNIT
  const last = tokenAt(r, counted ? at + 2 : at + 1)
  if (last.s !== is.UNIT && !named[last.s]) return undefined
  const recurrence = last.s === is.UNIT ? recurrenceOf(last.v, (counted && tokenAt(r, at + 1).v) || 1) : recurrenceOf(5)
  if (last.s === is.MONTH) recurrence.at = [`--${String(last.v + 1).padStart(2, '0')}`]
  return { recurrence, ambiguous: false, next: counted ? at + 3 : at + 2 }
}
