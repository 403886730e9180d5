import type { Atom } from './atoms.ts'
import { addDays, day, isDay, months, parts, type Period } from './calendar.ts'
import type { SeasonConvention, TimelineOptions } from './types.ts'

/** First month and length of winter, spring, summer and fall. A season that starts in December starts in the year before. */
const seasons: Record<SeasonConvention, readonly (readonly [month: number, length: number])[]> = {
  // People in a university say "spring" for March to June and "summer" for the months without most students.
  'academic-canada': [
    [1, 4],
    [3, 4],
    [6, 3],
    [9, 4],
  ],
  northern: [
    [12, 3],
    [3, 3],
    [6, 3],
    [9, 3],
  ],
  southern: [
    [6, 3],
    [9, 3],
    [12, 3],
    [3, 3],
  ],
}
/** Terms as Canadian universities name them: winter, spring, summer (which may span spring), fall. */
const terms = [
  [1, 4],
  [5, 2],
  [5, 4],
  [9, 4],
] as const

/** Month in which a fiscal year starts where the plan does not say: that of Ontario's and Canada's governments. */
export const usualFiscalStart = 4

/** Whether a quarter or half counts from the fiscal year's start. */
export const isFiscal = (atom: Atom, options: TimelineOptions) =>
  atom.fiscal === true || (options.fiscalYearStart ?? 1) !== 1

function season(atom: Atom, year: number, convention: SeasonConvention): Period {
  const value = atom.value ?? 0
  const [month, length] = (atom.term && convention === 'academic-canada' ? terms : seasons[convention])[value] ?? [
    1, 12,
  ]
  if (atom.split && (value === 0 || month === 12)) {
    const end = months(year + 1, month === 12 ? 1 : month, month === 12 ? length - 1 : length)
    return [day(year, 12, 1), end[1]]
  }
  return months(month === 12 ? year - 1 : year, month, length)
}

function third([first, last]: Period, part: number): Period {
  const [y, m] = parts(first)
  const [y2, m2] = parts(last)
  const length = (y2 - y) * 12 + m2 - m + 1
  if (first === last) return [first, last]
  if (length === 1)
    return part === 0 ? [first, day(y, m, 10)] : part === 1 ? [day(y, m, 11), day(y, m, 20)] : [day(y, m, 21), last]
  const share = Math.ceil(length / 3)
  return months(y, part === 0 ? m : part === 2 ? m + length - share : m + Math.floor((length - share) / 2), share)
}

/** The stretch of the calendar a date means in a year; undefined where there is no such day. */
export function periodOf(atom: Atom, year: number, options: TimelineOptions): Period | undefined {
  const whole = wholeOf(atom, year, options)
  return whole && atom.part !== undefined ? third(whole, atom.part) : whole
}

function wholeOf(atom: Atom, year: number, options: TimelineOptions): Period | undefined {
  const value = atom.value ?? 1
  const fiscalStart = options.fiscalYearStart ?? usualFiscalStart
  const start = isFiscal(atom, options) ? fiscalStart : 1
  switch (atom.unit) {
    case 'exact':
      return atom.period
    case 'day': {
      const first = atom.day ?? 1
      const last = atom.lastDay ?? first
      if (!isDay(year, value, first) || !isDay(year, value, last)) return undefined
      return [day(year, value, first), day(year, value, last)]
    }
    case 'month':
      return months(year, value)
    case 'quarter':
      return months(year, start + 3 * (value - 1), 3)
    case 'half':
      return months(year, start + 6 * (value - 1), 6)
    case 'season':
      return season(atom, year, options.seasonConvention ?? 'academic-canada')
    case 'year':
      return months(year, 1, ((atom.value ?? year) - year + 1) * 12)
    case 'fiscal':
      return months(year, fiscalStart, 12)
    case 'school':
      return months(year, 9, 12)
    case 'none':
      return undefined
  }
}

/** Whether a later period leaves no gap after an earlier one. */
export const adjoins = (a: Period, b: Period) => a[0] <= b[0] && b[0] <= addDays(a[1], 1)
