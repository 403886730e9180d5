import type { Atom } from './atom.ts'
import { addDays, day, isDay, monthLength, months, parts, type Period } from './calendar.ts'
import type { SeasonConvention, TimelineOptions } from './types.ts'

/** First month and length of winter, spring, summer and fall. A season that starts in December starts in the year before. */
const seasons: Record<SeasonConvention | 'terms', readonly number[]> = {
  // People in a university say "spring" for March to June and "summer" for the months without most students.
  'academic-canada': [1, 4, 3, 4, 6, 3, 9, 4],
  northern: [12, 3, 3, 3, 6, 3, 9, 3],
  southern: [6, 3, 9, 3, 12, 3, 3, 3],
  // As Canadian universities name them; a summer term may span spring.
  terms: [1, 4, 5, 2, 5, 4, 9, 4],
}

/** Month in which a fiscal year starts where the plan does not say: that of Ontario's and Canada's governments. */
export const usualFiscalStart = 4

/** Whether a quarter or half counts from the fiscal year's start. */
export const isFiscal = (atom: Atom, options: TimelineOptions) => atom.fiscal || (options.fiscalYearStart ?? 1) !== 1

function season({ value, term, split }: Atom, year: number, convention: SeasonConvention): Period {
  const table = seasons[term && convention === 'academic-canada' ? 'terms' : convention]
  const month = table[value * 2] ?? 1
  const length = table[value * 2 + 1] ?? 12
  if (split && (value === 0 || month === 12))
    return [day(year, 12, 1), months(year + 1, 1, month === 12 ? length - 1 : length)[1]]
  return months(month === 12 ? year - 1 : year, month, length)
}

/** The first, middle or last third of a period. */
function third([first, last]: Period, part: number): Period {
  const [y, m] = parts(first)
  const [y2, m2, d2] = parts(last)
  const length = (y2 - y) * 12 + m2 - m + 1
  if (first === last) return [first, last]
  if (length === 1) return [day(y, m, 1 + 10 * part), day(y, m, part === 2 ? d2 : 10 + 10 * part)]
  // Late in a year is its last quarter; else early, mid and late are thirds.
  const share = length === 12 && part === 2 ? 3 : Math.ceil(length / 3)
  return months(y, m + Math.floor(((length - share) * part) / 2), share)
}

function whole(atom: Atom, year: number, options: TimelineOptions): Period | undefined {
  const { unit, value } = atom
  switch (unit) {
    case 'exact':
      return atom.period
    case 'day': {
      if (!isDay(year, value, atom.day)) return undefined
      const one = day(year, value, atom.day)
      return [one, atom.term ? addDays(one, 6) : one]
    }
    case 'week': {
      // Weeks count from the first day of the month; the fifth stands for the last.
      const from = atom.day < 5 ? atom.day * 7 - 6 : monthLength(year, value) - 6
      return [day(year, value, from), day(year, value, from + 6)]
    }
    case 'month':
      return months(year, value)
    case 'quarter':
    case 'half': {
      const start = isFiscal(atom, options) ? (options.fiscalYearStart ?? usualFiscalStart) : 1
      const length = unit === 'half' ? 6 : 3
      return months(year, start + length * (value - 1), length)
    }
    case 'season':
      return season(atom, year, options.seasonConvention ?? 'academic-canada')
    case 'year':
      return months(year, 1, 12)
    case 'fiscal':
      return months(year, options.fiscalYearStart ?? usualFiscalStart, 12)
    case 'school':
      return months(year, 9, 12)
    case 'none':
      return undefined
  }
}

/** The stretch of the calendar a date means in a year; undefined where there is no such day. */
export function periodOf(atom: Atom, year: number, options: TimelineOptions): Period | undefined {
  const found = whole(atom, year, options)
  if (!found || atom.part < 0) return found
  const one = third(found, atom.part)
  return atom.partTo > atom.part ? [one[0], third(found, atom.partTo)[1]] : one
}

/** The last of what a date means: the ninth of "6-9 May", 2024 of "2021-24". */
export function lastPeriodOf(atom: Atom, year: number, options: TimelineOptions): Period | undefined {
  const { unit, last } = atom
  if (unit !== 'day') return periodOf(atom, last, options)
  return isDay(year, atom.value, last) ? [day(year, atom.value, last), day(year, atom.value, last)] : undefined
}

/** Whether a later period leaves no gap after an earlier one. */
export const adjoins = (a: Period, b: Period) => a[0] <= b[0] && b[0] <= addDays(a[1], 1)
