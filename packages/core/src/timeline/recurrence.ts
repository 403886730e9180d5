import type { Reader } from './grammar.ts'
import type { Recurrence, RecurrenceUnit } from './types.ts'

/** Units and how often, by the order of the words. */
const units = ['day', 'week', 'month', 'quarter', 'term', 'year', '6 month', '2 year', '6 month', '2 month', '2 week']
/** From here on, the words can be read two ways ("biannual"). */
const ambiguousFrom = 8

export interface Recurring {
  recurrence: Recurrence
  ambiguous: boolean
  next: number
}

function recurrenceOf(unit: number, times = 1): Recurrence {
  const [name, often = '1'] = (units[unit] ?? 'year').split(' ').reverse()
  return { every: +often * times, unit: name as RecurrenceUnit }
}

const each = /V(?:[dnc]?N|[FHS]|M)/y

/** "annually", "every two years", "chaque trimestre", "each June". */
export function recurrenceAt({ tokens, symbols }: Reader, at: number): Recurring | undefined {
  const word = tokens[at]
  if (word?.s === 'v') return { recurrence: recurrenceOf(word.v), ambiguous: word.v >= ambiguousFrom, next: at + 1 }
  each.lastIndex = at
  if (!each.test(symbols)) return undefined
  const next = each.lastIndex
  const last = tokens[next - 1]
  const recurrence = last?.s === 'N' ? recurrenceOf(last.v, (next - at > 2 && tokens[at + 1]?.v) || 1) : recurrenceOf(5)
  if (last?.s === 'M') recurrence.at = [`--${String(last.v + 1).padStart(2, '0')}`]
  return { recurrence, ambiguous: false, next }
}
