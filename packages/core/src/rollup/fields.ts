// Records come from many places and a value may not fit its field; what does not fit counts as not said.

/** The strings of a list, each once. */
export const wordsOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? [...new Set(value.filter((each): each is string => typeof each === 'string' && each !== ''))]
    : []

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** A percentage from 0 to 100, or nothing. */
export const percentOf = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 && value <= 100 ? value : undefined
