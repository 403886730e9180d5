import type { FieldSpec } from './fields.ts'

/** The fields of each kind this version knows; kinds and fields it does not know pass through untouched. */
export type FieldTable = Readonly<Record<string, Readonly<Record<string, FieldSpec>>>>

/** The fields of a kind: none for a kind that this version does not know. */
export function specsOf(table: FieldTable, kind: string): Readonly<Record<string, FieldSpec>> {
  return (Object.hasOwn(table, kind) ? table[kind] : undefined) ?? {}
}

/** The spec of a field, or nothing for a field or kind that this version does not know. */
export function specOf(table: FieldTable, kind: string, field: string): FieldSpec | undefined {
  const fields = specsOf(table, kind)
  return Object.hasOwn(fields, field) ? fields[field] : undefined
}

const parents = new WeakMap<object, string[]>()

/** The fields through which a record of this kind stands under another, most telling first. */
export function parentFields(table: FieldTable, kind: string): string[] {
  const fields = specsOf(table, kind)
  let names = parents.get(fields)
  if (!names)
    parents.set(fields, (names = Object.entries(fields).flatMap(([name, spec]) => (spec.parent ? [name] : []))))
  return names
}
