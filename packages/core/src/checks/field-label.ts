import * as labels from '../generated/labels.ts'
import type { Words } from '../kind/fields.ts'

interface KindLabels {
  one: Words
  fields: Readonly<Record<string, Words>>
}
const byKind: Readonly<Record<string, KindLabels | undefined>> = labels

const labelsOf = (kind: string) =>
  byKind[`${kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Labels`]

/** What people call one record of a kind; the kind’s own name where this version knows no label. */
export const kindLabel = (kind: string): Words => labelsOf(kind)?.one ?? { en: kind, fr: kind }

/** What people call a field of a kind; its own name where this version knows no label. */
export const fieldLabel = (kind: string, field: string): Words =>
  labelsOf(kind)?.fields[field] ?? { en: field, fr: field }
