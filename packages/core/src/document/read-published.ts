import { commonFields } from '../generated/common-fields.ts'
import type { FieldTable } from '../kind/spec.ts'
import { View, type PlanReader } from '../plan/view.ts'
import { documentIn, parseJson, type PlanDocument } from './document.ts'

/**
 * Reads a published plan, as text or as parsed JSON. What the rarer kinds hold is loaded only when the plan has some, and
 * what checks a log only when there is one, so that a page with a table of actions does not wait for them.
 * @throws PlanDocumentError as `readPlanDocument`
 */
export async function readPublished(input: unknown): Promise<{ document: PlanDocument; view: PlanReader }> {
  const value = typeof input === 'string' ? parseJson(input) : input
  const { records, changes } = (value ?? {}) as { records?: unknown; changes?: unknown }
  const isCommon = (record: { kind?: unknown } | null) => Object.hasOwn(commonFields, String(record?.kind))
  const table: FieldTable =
    Array.isArray(records) && !records.every(isCommon)
      ? { ...commonFields, ...(await import('../generated/rare-fields.ts')).rareFields }
      : commonFields
  const checkLog = changes === undefined ? () => [] : (await import('../change/check-change.ts')).checkChanges
  const document = documentIn(value, table, checkLog)
  return { document, view: new View(document.records, table) }
}
