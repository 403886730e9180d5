import type { FieldSpec } from './fields.ts'

/** The fields of each kind this version knows; kinds and fields it does not know pass through untouched. */
export type FieldTable = Readonly<Record<string, Readonly<Record<string, FieldSpec>>>>

/** The spec of a field, or nothing for a field or kind that this version does not know. */
export function specOf(table: FieldTable, kind: string, field: string): FieldSpec | undefined {
  const fields = Object.hasOwn(table, kind) ? table[kind] : undefined
  return fields && Object.hasOwn(fields, field) ? fields[field] : undefined
}

/** The fields through which a record of this kind stands under another, most telling first. */
export function parentFields(table: FieldTable, kind: string): string[] {
  return Object.entries(table[kind] ?? {}).flatMap(([name, spec]) => (spec.parent ? [name] : []))
}
