import { wordsOf } from '../rollup/fields.ts'

export { dayOf } from '../day.ts'

/** The ids (or words) of a field that holds one or several, each once: none where it holds something else. */
export function ids(value: unknown): readonly string[] {
  if (typeof value === 'string') return value ? [value] : []
  return wordsOf(value)
}

/** Whether somebody has filled a field: words in any language, a number, yes or no, at least one item. */
export function filled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.some(filled)
  if (typeof value === 'object' && value !== null) return Object.values(value).some(filled)
  return value !== undefined && value !== null
}

/** The words of a text in every language it has, in lower case, for looking a word up. */
export function allWords(value: unknown): string {
  if (typeof value === 'string') return value.toLowerCase()
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value).map(allWords).join(' ')
}

const unset =
  /^\W*(?:tbd|tba|to be (?:determined|confirmed|established|developed|set)|à (?:déterminer|confirmer|établir|venir)|à d\.?|n\/a|s\.o\.?|unknown|inconnue?)\W*$/

/** Whether words say something, and not that it is still to be determined. */
export const said = (value: unknown): boolean => filled(value) && !unset.test(allWords(value).trim())
