import type { Day } from './types.ts'

/** First and last day of a stretch of the calendar. */
export type Period = readonly [first: Day, last: Day]

/** A number of two digits. */
export const two = (n: number) => (n < 10 ? `0${n}` : `${n}`)

/** `-MM-DD` of every day, by 32 times the month plus the day. */
const ends = Array.from({ length: 13 * 32 }, (_, at) => `-${two(at >> 5)}-${two(at & 31)}`)

export const day = (y: number, m: number, d: number): Day =>
  (y > 999 ? y : String(y).padStart(4, '0')) + (ends[m * 32 + d] ?? '')

export const monthLength = (y: number, m: number) =>
  m === 2
    ? y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0)
      ? 29
      : 28
    : m === 4 || m === 6 || m === 9 || m === 11
      ? 30
      : 31

export const isDay = (y: number, m: number, d: number) => m >= 1 && m <= 12 && d >= 1 && d <= monthLength(y, m)

/** `count` whole months from month `m` of year `y`; `m` may lie outside 1 to 12. */
export function months(y: number, m: number, count = 1): Period {
  const first = y * 12 + m - 1
  const last = first + count - 1
  const lastYear = Math.floor(last / 12)
  return [
    day(Math.floor(first / 12), (first % 12) + 1, 1),
    day(lastYear, (last % 12) + 1, monthLength(lastYear, (last % 12) + 1)),
  ]
}

export const parts = (at: Day): [y: number, m: number, d: number] => [
  +at.slice(0, 4),
  +at.slice(5, 7),
  +at.slice(8, 10),
]

/** The day `count` months later, or the month's last day where it is shorter. */
export function addMonths(at: Day, count: number): Day {
  const [y, m, d] = parts(at)
  const total = y * 12 + m - 1 + count
  const year = Math.floor(total / 12)
  const month = total - year * 12 + 1
  return day(year, month, Math.min(d, monthLength(year, month)))
}

/** The day `count` days later. */
export function addDays(at: Day, count: number): Day {
  let [y, m, d] = parts(at)
  d += count
  while (d < 1) {
    if (--m < 1) [y, m] = [y - 1, 12]
    d += monthLength(y, m)
  }
  while (d > monthLength(y, m)) {
    d -= monthLength(y, m)
    if (++m > 12) [y, m] = [y + 1, 1]
  }
  return day(y, m, d)
}
