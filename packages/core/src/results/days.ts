import type { Day } from '../timeline/types.ts'

/** A number as records hold it; nothing for what is not one. */
export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

/** Days since 1970-01-01. */
export const dayNumber = (day: Day): number => Date.parse(day) / 86_400_000
