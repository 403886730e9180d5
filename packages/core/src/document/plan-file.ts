import type { Change } from '../change/change.ts'
import { Fold } from '../change/fold.ts'
import { sameJson } from '../change/register.ts'
import { fieldTable } from '../generated/fields.ts'
import type { FieldTable } from '../kind/spec.ts'
import type { PlanRecord } from '../plan/view.ts'
import type { PlanDocument } from './document.ts'
import { PlanDocumentError, type Problem } from './problem.ts'
import { readPlanDocument } from './read-document.ts'

/**
 * Reads a plan file that is to be worked on: as `readPlanDocument`, and where the file carries its log,
 * the records have to be what the log says.
 * @throws PlanDocumentError with every problem found; nothing is half read.
 */
export function readPlanFile(input: unknown, table: FieldTable = fieldTable): PlanDocument {
  const document = readPlanDocument(input, table)
  const problems = document.changes ? recordsThatDiffer(document.records, document.changes, table) : []
  if (problems.length) throw new PlanDocumentError(problems)
  return document
}

/** The log is the truth: records that say something else were edited behind its back, and choosing for a person would lose words. */
function recordsThatDiffer(records: readonly PlanRecord[], changes: readonly Change[], table: FieldTable): Problem[] {
  const { view } = new Fold(changes, undefined, table)
  const differs = records.flatMap((record, index): Problem[] => {
    const folded = view.get(record.id)
    return folded && sameJson(folded, record)
      ? []
      : [{ code: 'records-differ', path: `records[${index}]`, record: record.id, kind: record.kind }]
  })
  const listed = new Set(records.map(({ id }) => id))
  for (const { id, kind } of view.records())
    if (!listed.has(id)) differs.push({ code: 'records-differ', path: 'records', record: id, kind })
  return differs
}
