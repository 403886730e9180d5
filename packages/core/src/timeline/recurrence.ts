import { is, type Reader } from './atoms.ts'
import type { Recurrence, RecurrenceUnit } from './types.ts'

const units: readonly RecurrenceUnit[] = ['day', 'week', 'month', 'quarter', 'term', 'year', 'month']

/** How often, by the order of the words; the last three can be read two ways. */
const everies: readonly (readonly [number, RecurrenceUnit])[] = [
  [1, 'day'],
  [1, 'week'],
  [1, 'month'],
  [1, 'quarter'],
  [1, 'term'],
  [1, 'year'],
  [6, 'month'],
  [2, 'year'],
  [6, 'month'],
  [2, 'month'],
  [2, 'week'],
]
const ambiguousFrom = 8

export interface Recurring {
  recurrence: Recurrence
  ambiguous: boolean
  next: number
}

const pad = (n: number) => String(n).padStart(2, '0')

/** "annually", "every two years", "chaque trimestre", "each June". */
export function recurrenceAt(r: Reader, at: number): Recurring | undefined {
  const word = is(r, at, 'every')
  const found = word && everies[word.value]
  if (found)
    return { recurrence: { every: found[0], unit: found[1] }, ambiguous: word.value >= ambiguousFrom, next: word.next }
  const each = is(r, at, 'each')
  if (!each) return undefined
  const t = r.tokens[each.next]
  const spelled = is(r, each.next, 'count')
  const counted = t?.kind === 'number' && t.value < 100 ? t.value : spelled ? spelled.value + 1 : undefined
  const next = counted === undefined ? each.next : (spelled?.next ?? each.next + 1)
  const unit = is(r, next, 'unit')
  if (unit) {
    const every = (counted ?? 1) * (unit.value === 6 ? 6 : 1)
    return { recurrence: { every, unit: units[unit.value] ?? 'year' }, ambiguous: false, next: unit.next }
  }
  if (counted !== undefined) return undefined
  const month = is(r, next, 'month')
  if (month)
    return {
      recurrence: { every: 1, unit: 'year', at: [`--${pad(month.value + 1)}`] },
      ambiguous: false,
      next: month.next,
    }
  const yearly = is(r, next, 'school') ?? is(r, next, 'fiscal') ?? is(r, next, 'season')
  return yearly && { recurrence: { every: 1, unit: 'year' }, ambiguous: false, next: yearly.next }
}
