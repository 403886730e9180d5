import { fieldTable } from '../generated/fields.ts'
import { specsOf, type FieldTable } from '../kind/spec.ts'
import type { PlanReader, PlanRecord } from '../plan/view.ts'
import { planFormat, type PlanDocument } from './document.ts'

/**
 * The plan as readers may have it: marked fields of known kinds only. Unmarked, custom and unknown
 * fields never leave, nor do kinds without a public field, nor the log. Private by default.
 */
export function publishPlan(plan: PlanReader, table: FieldTable = fieldTable): PlanDocument {
  const records: PlanRecord[] = []
  for (const record of plan.records()) {
    const specs = Object.entries(specsOf(table, record.kind))
    const fields = specs.flatMap(([name, spec]) =>
      spec.public && record[name] !== undefined ? [[name, record[name]] as const] : [],
    )
    if (fields.some(([name]) => name !== 'order'))
      records.push({ id: record.id, kind: record.kind, ...Object.fromEntries(fields) } as PlanRecord)
  }
  const id = plan.all('plan')[0]?.id
  return { format: planFormat, ...(id ? { plan: id } : {}), records }
}
