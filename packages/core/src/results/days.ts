import type { Day } from '../timeline/types.ts'

const dayPattern = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** A day as records hold it; nothing for what is not one. */
export const dayOf = (value: unknown): Day | undefined =>
  typeof value === 'string' && dayPattern.test(value) ? value : undefined

/** A number as records hold it; nothing for what is not one. */
export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

/** Days since 1970-01-01. */
export const dayNumber = (day: Day): number => Date.parse(day) / 86_400_000
