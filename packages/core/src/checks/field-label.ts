import * as labels from '../generated/labels.ts'
import type { Words } from '../kind/fields.ts'

const byKind: Readonly<Record<string, { fields: Readonly<Record<string, Words>> } | undefined>> = labels

/** What people call a field of a kind; its own name where this version knows no label. */
export function fieldLabel(kind: string, field: string): Words {
  const camel = kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return byKind[`${camel}Labels`]?.fields[field] ?? { en: field, fr: field }
}
