import type { PlanSession } from '@cswb/core'
import type { Edit } from '@cswb/core/change.js'
import type { PlanDocument } from '@cswb/core/document.js'
import { writePlanDocument } from '@cswb/core/write.js'
import { createPlan, openPlanFile, removePlan } from '@cswb/store'

type Fields = { id: string; kind: string; [field: string]: unknown }
type Records = NonNullable<Extract<Parameters<typeof createPlan>[0], { records?: unknown }>['records']>

const memory = { store: 'memory' } as const

/** A plan begun by the coordinator, as a file. */
export async function planFile(records: readonly Fields[], title: unknown = 'Safer streets'): Promise<PlanDocument> {
  const id = `plan-${crypto.randomUUID()}`
  const all = [{ id, kind: 'plan', title }, ...records] as Records
  const session = await createPlan({ title: '', records: all, ...memory, author: { name: 'Coordinator' } })
  return fileOf(session)
}

/** The plan of a file, as somebody edits a copy of it elsewhere; gives the file they send back. */
export async function editedBy(
  name: string,
  file: PlanDocument,
  ...edits: readonly [edit: (edit: Edit) => void, why?: string][]
): Promise<PlanDocument> {
  const { session } = await openPlanFile(writePlanDocument(file), { ...memory, author: { name } })
  for (const [edit, why] of edits) await session.change(edit, why === undefined ? {} : { why })
  return fileOf(session)
}

/** Copies of one plan, merged: open for work by the coordinator, gone with the page. */
export async function merged(...files: readonly PlanDocument[]): Promise<PlanSession> {
  let session: PlanSession | undefined
  for (const file of files) {
    const opened = await openPlanFile(writePlanDocument(file), { ...memory, author: { name: 'Coordinator' } })
    await session?.close()
    session = opened.session
  }
  if (!session) throw new Error('There is nothing to merge.')
  return session
}

async function fileOf(session: PlanSession): Promise<PlanDocument> {
  const file = await session.toDocument()
  await session.close()
  await removePlan(session.id)
  return file
}
