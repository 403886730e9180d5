import type { FieldSpec } from '../kind/fields.ts'
import type { Json } from './change.ts'

/** How the values of a field are spread over registers: one for the field, one an element, or one a language. */
export const elementKey = (field: string, element: string) => `${field}#${element}`
export const languageKey = (field: string, language: string) => `${field}@${language}`

/** Whether a field's values are merged element by element. */
const isSet = (spec: FieldSpec | undefined, value: Json): value is readonly Json[] =>
  spec?.merge === 'set' && Array.isArray(value)
const isLocalized = (spec: FieldSpec | undefined, value: Json): value is { readonly [language: string]: Json } =>
  spec?.type === 'text' && typeof value === 'object' && value !== null && !Array.isArray(value)

/** The registers that a whole value of a field is written to, with what each holds. */
export function spread(field: string, value: Json, spec: FieldSpec | undefined): [key: string, value: Json][] {
  if (isSet(spec, value))
    return [...new Set(value)].map((element, place) => [elementKey(field, String(element)), place])
  if (isLocalized(spec, value))
    return Object.entries(value).map(([language, words]) => [languageKey(field, language), words])
  return [[field, value]]
}

/** The field that a register belongs to, and its element or language where it has one. */
export function baseOf(
  key: string,
  specFor: (field: string) => FieldSpec | undefined,
): { field: string; part?: string } {
  const hash = key.indexOf('#')
  if (hash > 0 && specFor(key.slice(0, hash))?.merge === 'set')
    return { field: key.slice(0, hash), part: key.slice(hash + 1) }
  const at = key.lastIndexOf('@')
  if (at > 0 && specFor(key.slice(0, at))?.type === 'text') return { field: key.slice(0, at), part: key.slice(at + 1) }
  return { field: key }
}
