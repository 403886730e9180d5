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

const counts = is.setOf('dnc')
const isWord = is.setOf('WuA')
const named = is.setOf('FHSM')

/** The 3 of "3 times a year", "trois rencontres par an": a number and a word or two before a token. */
function timesBefore(r: Reader, at: number): number {
  for (let before = at - 2; before >= at - 3 && isWord[symbolAt(r, before + 1)]; before--) {
    const { s, v } = tokenAt(r, before)
    if (s === is.NUMBER || s === is.COUNT) return v
  }
  return 0
}

/** "first Monday of the month", from its day on. */
function monthlyAt(r: Reader, at: number): Recurring | undefined {
  let next = at + 1
  while (next < at + 4 && symbolAt(r, next) === is.FILLER) next++
  const { s, v } = tokenAt(r, next)
  return next > at + 1 && s === is.UNIT && v === 2
    ? { recurrence: recurrenceOf(v), ambiguous: false, next: next + 1 }
    : undefined
}

/** "annually", "every two years", "chaque trimestre", "each June", "3 times a year". */
export function recurrenceAt(r: Reader, at: number): Recurring | undefined {
  const { s, v } = tokenAt(r, at)
  if (s === is.FILLER && v === 3) return monthlyAt(r, at)
  if (s !== is.EACH && s !== is.AT && s !== is.OFTEN) return undefined
  const times = timesBefore(r, at)
  if (s === is.OFTEN) {
    const recurrence = recurrenceOf(v)
    if (times > 1 && recurrence.every === 1) recurrence.times = times
    return { recurrence, ambiguous: v >= ambiguousFrom, next: at + 1 }
  }
  if (s === is.AT && !times) return undefined
  const counted = counts[symbolAt(r, at + 1)] && symbolAt(r, at + 2) === is.UNIT
  const last = tokenAt(r, counted ? at + 2 : at + 1)
  const weekday = last.s === is.FILLER && last.v === 3
  if (last.s !== is.UNIT && !weekday && !named[last.s]) return undefined
  const recurrence =
    last.s === is.UNIT ? recurrenceOf(last.v, (counted && tokenAt(r, at + 1).v) || 1) : recurrenceOf(weekday ? 1 : 5)
  if (times > 1) recurrence.times = times
  if (last.s === is.MONTH) recurrence.at = [`--${String(last.v + 1).padStart(2, '0')}`]
  return { recurrence, ambiguous: false, next: counted ? at + 3 : at + 2 }
}
