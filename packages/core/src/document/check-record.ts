import type { FieldSpec } from '../kind/fields.ts'
import { specsOf, type FieldTable } from '../kind/spec.ts'
import type { Problem } from './problem.ts'

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const isText = (value: unknown): value is string => typeof value === 'string'
const isId = (value: unknown): value is string => isText(value) && value !== ''
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown, each: (item: unknown) => boolean): boolean => Array.isArray(value) && value.every(each)

/** Whether a value fits a field: the same answer as the zod schema of the kind, which pages do not load. */
export const fits: Record<FieldSpec['type'], (value: unknown, spec: FieldSpec) => boolean> = {
  text: (value) => isText(value) || (isObject(value) && Object.values(value).every(isText)),
  word: isText,
  words: (value) => listOf(value, isText),
  choice: (value, { options }) => isText(value) && !!options?.includes(value),
  choices: (value, { options }) => listOf(value, (item) => isText(item) && !!options?.includes(item)),
  // Engines differ on 30 February: some carry it over, some call it no date. `toJSON` answers in both.
  date: (value) => isText(value) && day.test(value) && !!new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value),
  number: (value, { min = -Infinity, max = Infinity }) =>
    typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max,
  flag: (value) => typeof value === 'boolean',
  reference: isId,
  references: (value) => listOf(value, isId),
  parties: (value) => listOf(value, isId),
  data: (value) => value !== undefined,
}

/** Checks one record as it comes from outside. Fields and kinds that are not known pass. */
export function checkRecord(value: unknown, path: string, table: FieldTable): Problem[] {
  if (!isObject(value)) return [{ code: 'record-not-an-object', path, found: show(value) }]
  const { id, kind } = value
  const about = { ...(isText(id) ? { record: id } : {}), ...(isText(kind) ? { kind } : {}) }
  const problems: Problem[] = []
  if (!isId(id)) problems.push({ code: 'id-missing', path, found: show(id), ...about })
  if (!isId(kind)) problems.push({ code: 'kind-missing', path, found: show(kind), ...about })
  const specs = isText(kind) ? Object.entries(specsOf(table, kind)) : []
  for (const [field, spec] of specs) {
    const found = value[field]
    if (found === undefined && !spec.required) continue
    const { type, options, min, max } = spec
    const wanted = {
      type,
      ...(options && { options }),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
    }
    if (found === undefined) problems.push({ code: 'field-missing', path: `${path}.${field}`, field, wanted, ...about })
    else if (!fits[type](found, spec))
      problems.push({ code: 'field-wrong', path: `${path}.${field}`, field, found: show(found), wanted, ...about })
  }
  return problems
}

/** A value as a person would recognise it in the file, shortened. */
export function show(value: unknown): string {
  if (value === undefined) return '—'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
