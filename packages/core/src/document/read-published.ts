import { commonFields } from '../generated/common-fields.ts'
import type { FieldTable } from '../kind/spec.ts'
import { View, type PlanReader } from '../plan/view.ts'
import { documentIn, parseJson, type PlanDocument } from './document.ts'

/**
 * Reads a published plan, as text or as parsed JSON. What the rarer kinds hold is loaded only when the plan has some,
 * so that a page with a table of actions does not wait for it.
 * @throws PlanDocumentError as `readPlanDocument`
 */
export async function readPublished(input: unknown): Promise<{ document: PlanDocument; view: PlanReader }> {
  const value = typeof input === 'string' ? parseJson(input) : input
  const { records } = (value ?? {}) as { records?: unknown }
  const isCommon = (record: { kind?: unknown } | null) => Object.hasOwn(commonFields, String(record?.kind))
  const table: FieldTable =
    Array.isArray(records) && !records.every(isCommon)
      ? { ...commonFields, ...(await import('../generated/rare-fields.ts')).rareFields }
      : commonFields
  const document = documentIn(value, table)
  return { document, view: new View(document.records, table) }
}
