import type { LocalText, PlanRecord } from '@cswb/core'
import { type Author, type Change, EditBuilder, Fold, schemaVersion } from '@cswb/core/change.js'
import { planFormat, readPlanDocument } from '@cswb/core/document.js'
import { v7 } from 'uuid'

/** What is written where nobody said who they are. */
export const nobody: Author = { name: '—' }

/**
 * The change a plan begins with: its own record and whatever records it is given.
 * @throws PlanDocumentError with everything wrong with the records.
 */
export function firstChange(given: readonly PlanRecord[], client: string, title?: LocalText, author = nobody): Change {
  const { records } = readPlanDocument({ format: planFormat, records: given })
  const own = records.find(({ kind }) => kind === 'plan')
  const plan = own?.id ?? v7()
  const edit = new EditBuilder(new Fold(), v7)
  edit.add('plan', { ...own, ...(title === undefined ? {} : { title }) }, { id: plan })
  for (const record of records) if (record !== own) edit.add<string>(record.kind, record, { id: record.id })
  const ops = JSON.parse(JSON.stringify(edit.ops)) as Change['ops']
  return {
    id: v7(),
    plan,
    client,
    clientSeq: 1,
    schema: schemaVersion,
    by: author,
    at: new Date().toISOString(),
    intent: 'create',
    ops,
  }
}
