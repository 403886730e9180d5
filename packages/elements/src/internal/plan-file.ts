import type { PlanSession, UnsavedEdit } from '@cswb/core'
import { download, fileName } from './download.ts'

/** Saves the plan with its whole history as a file among the person's downloads, and with edits that could not be stored. */
export async function savePlanFile(
  session: PlanSession,
  title: string,
  include: readonly UnsavedEdit[] = [],
): Promise<void> {
  const { writePlanDocument } = await import('@cswb/core/write.js')
  const text = writePlanDocument(await session.toDocument({ include }))
  download(`${fileName(title)}.cswb.json`, text, 'application/json')
}
