// What the pages of people at work hold: a plan with its table to write in, as a host's site would show it.
import '@cswb/elements/action-table/define.js'
import '@cswb/elements/plan/define.js'
import '@cswb/elements/record/define.js'
import type { PlanSession } from '@cswb/core'
import type { Author } from '@cswb/core/change.js'
import { createPlan, openPlan, openPlanFile } from '@cswb/store'

/** Which plan, and of which host, as whom; without a host, of this browser. */
export interface Showing {
  readonly plan: string
  readonly url?: string
  readonly token?: string
  /** Also shows the forms of all records. */
  readonly forms?: boolean
}

export function show({ plan, url, token = '', forms = false }: Showing): void {
  const provider = document.createElement('cswb-plan')
  const table = document.createElement('cswb-action-table')
  table.editable = true
  provider.plan = plan
  if (url !== undefined) {
    provider.host = url
    provider.getToken = () => token
  }
  provider.append(table)
  if (forms) provider.append(document.createElement('cswb-record'))
  document.body.replaceChildren(provider)
}

/** Makes a plan in this browser; gives its id. */
export async function make(slug: string, records: readonly object[], author?: Author): Promise<string> {
  const all = records as NonNullable<Extract<Parameters<typeof createPlan>[0], { records?: unknown }>['records']>
  return closed(await createPlan({ title: 'Safer streets', slug, records: all, ...(author && { author }) }))
}

/** Everything a plan of this browser says, as its file holds it. */
export async function recordsOf(plan: string): Promise<readonly object[]> {
  const session = await openPlan({ plan })
  const records = [...session.records()]
  await session.close()
  return records
}

/** Takes a copy of a plan into this browser; gives its id. */
export const take = async (file: string, author: Author): Promise<string> =>
  closed((await openPlanFile(file, { author })).session)

async function closed(session: PlanSession): Promise<string> {
  await session.close()
  return session.id
}
