import { checkChanges } from '../change/check-change.ts'
import { fieldTable } from '../generated/fields.ts'
import type { FieldTable } from '../kind/spec.ts'
import { documentIn, parseJson, type PlanDocument } from './document.ts'

/**
 * Reads a `cswb-plan/1` document, as text or as parsed JSON.
 * @throws PlanDocumentError with every problem found, each naming its place; nothing is half read.
 */
export function readPlanDocument(input: unknown, table: FieldTable = fieldTable): PlanDocument {
  return documentIn(typeof input === 'string' ? parseJson(input) : input, table, checkChanges)
}
