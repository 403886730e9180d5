import type { PlanSession } from '@cswb/core'
import { download, fileName } from './download.ts'

/** Saves the plan with its whole history as a file among the person's downloads. */
export async function savePlanFile(session: PlanSession, title: string): Promise<void> {
  const { writePlanDocument } = await import('@cswb/core/write.js')
  const text = writePlanDocument(await session.toDocument())
  download(`${fileName(title)}.cswb.json`, text, 'application/json')
}
