import { PlanView, type PlanReader, type PlanRecord } from '@cswb/core'
import { planFormat, publishPlan, type PlanDocument } from '@cswb/core/document.js'
import { outlineOf } from './outline.ts'

/** The kinds a table of actions is made of; what else a plan holds is of no one action. */
const everywhere = new Set(['plan', 'word', 'field'])

/**
 * A plan as readers may have it, as one document: public fields only. With `rows`, what is needed to read these actions:
 * they, the actions they are tasks of, their themes, updates and overrides, and the parties they name.
 */
export function planToDocument(plan: PlanReader, { rows }: { readonly rows?: ReadonlySet<string> } = {}): PlanDocument {
  const whole = publishPlan(plan)
  if (!rows) return whole
  const view = new PlanView(whole.records)
  const kept = new Set<string>()
  for (const group of outlineOf(view, rows)) {
    if (group.theme) kept.add(group.theme.id)
    for (const { action } of group.rows) kept.add(action.id)
  }
  const named = namedBy(whole.records, kept)
  const isOf = (record: PlanRecord) =>
    (record.kind === 'update' || record.kind === 'override') && kept.has(String(record['about']))
  return {
    format: planFormat,
    ...(whole.plan ? { plan: whole.plan } : {}),
    records: whole.records.filter(
      (record) => kept.has(record.id) || everywhere.has(record.kind) || named.has(record.id) || isOf(record),
    ),
  }
}

/** The organizations, groups and committees that these records or the plan itself name. */
function namedBy(records: readonly PlanRecord[], ids: ReadonlySet<string>): Set<string> {
  const parties = new Set(records.flatMap(({ id, kind }) => (kind === 'organization' || kind === 'body' ? [id] : [])))
  const words = (record: PlanRecord) => Object.values(record).flat()
  return new Set(
    records
      .filter((record) => ids.has(record.id) || record.kind === 'plan')
      .flatMap(words)
      .filter((value): value is string => typeof value === 'string' && parties.has(value)),
  )
}
