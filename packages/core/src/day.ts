import { isDay, parts } from './timeline/calendar.ts'
import type { Day } from './timeline/types.ts'

const pattern = /^\d{4}-\d\d-\d\d$/

/** A day of the calendar as records hold it, `YYYY-MM-DD`; nothing for what is not one. */
export const dayOf = (value: unknown): Day | undefined =>
  typeof value === 'string' && pattern.test(value) && isDay(...parts(value)) ? value : undefined

/**
 * The day that a reading is for.
 * @throws RangeError where it is no day of the calendar
 */
export function givenDay(value: unknown): Day {
  const day = dayOf(value)
  if (day !== undefined) return day
  throw new RangeError(`asOf must be a day of the calendar such as 2026-03-31, not ${show(value)}.`)
}

const show = (value: unknown) => (typeof value === 'string' ? `"${value.slice(0, 40)}"` : String(value))
