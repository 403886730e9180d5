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

const pattern = /v|[j/]N|f+N|V(?:[dncO](?:[-tj][dnc])?N|O?f|[NFHSM])/y
const starts = is.setOf('vj/fV')
const isWord = is.setOf('WuA')
const rate = /#[dn,.y]*$/

/** The 3 of "3 times a year", "trois rencontres par an", "3/year": a number and up to two words before a token. */
function timesBefore(r: Reader, at: number): number {
  for (
    let before = symbolAt(r, at) === is.SLASH ? at - 1 : at - 2;
    before >= at - 3 && (before === at - 1 || isWord[symbolAt(r, before + 1)]);
    before--
  ) {
    const { s, v } = tokenAt(r, before)
    if (s === is.NUMBER || s === is.COUNT) return v
  }
  return 0
}

/** "annually", "every two years", "chaque trimestre", "each June", "3 times a year", "Monday of the month". */
export function recurrenceAt(r: Reader, at: number): Recurring | undefined {
  const { s, v } = tokenAt(r, at)
  if (!starts[s]) return undefined
  pattern.lastIndex = at
  if (!pattern.test(r.symbols)) return undefined
  const next = pattern.lastIndex
  const [first, last] = [tokenAt(r, at + 1), tokenAt(r, next - 1)]
  const times = s === is.FILLER ? 0 : timesBefore(r, at)
  // "$2,025 per month"
  if (s !== is.OFTEN && rate.test(r.symbols.slice(Math.max(0, at - 6), at))) return undefined
  // "of the month" is one only behind a day of the week, "a year" behind a count.
  if (s === is.FILLER ? v !== 3 || last.v !== 2 : (s === is.AT || s === is.SLASH) && !times) return undefined
  if (last.s === is.FILLER && last.v !== 3) return undefined
  const kind = last.s === is.UNIT || s === is.OFTEN ? last.v : last.s === is.FILLER ? 1 : 5
  const [unit, every] = units[kind] ?? ['year', 1]
  const count = s !== is.EACH || next < at + 3 ? 1 : first.s === is.ORDINAL ? first.v + 1 : first.v
  const recurrence: Recurrence = { every: every * (count || 1), unit }
  if (times > 1 && every === 1) recurrence.times = times
  if (last.s === is.MONTH) recurrence.at = [`--${String(last.v + 1).padStart(2, '0')}`]
  return { recurrence, ambiguous: next > at + 3 || (s === is.OFTEN && v >= ambiguousFrom), next }
}
