import type { PlanSession } from '@cswb/core'
import { make } from './dom.ts'

/** Saves the plan with its whole history as a file among the person's downloads. */
export async function savePlanFile(session: PlanSession, title: string): Promise<void> {
  const { writePlanDocument } = await import('@cswb/core/document.js')
  const text = writePlanDocument(await session.toDocument())
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const name =
    title
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'plan'
  make('a', { href: address, download: `${name}.cswb.json` }).click()
  // The download has read the address by then; browsers do not say when.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
