import type { PlanRecord } from '@cswb/core'
import type { PlanDocument } from '@cswb/core/published.js'
import type { Draft } from './draft.ts'

/**
 * A draft as a plan to read, without accepting it into one. Ids are the draft's own (`action:2.1`), so that they are the
 * same whenever the same source is read.
 */
export function draftDocument(draft: Draft): PlanDocument {
  const records = draft.records.map(({ id, kind, fields }) => ({ ...fields, id, kind }) as PlanRecord)
  const said = draft.language ? { languages: [draft.language] } : {}
  const at = records.findIndex(({ kind }) => kind === 'plan')
  const plan = { ...said, ...(records[at] ?? { id: 'plan', kind: 'plan' }) }
  return { format: 'cswb-plan/1', plan: plan.id, records: [plan, ...records.filter((_, index) => index !== at)] }
}
