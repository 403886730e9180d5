// What stays here when a person may no longer read the plan: what they wrote and nobody has received, and what is published.
import type { Change } from '@cswb/core/change.js'
import type { PlanDocument } from '@cswb/core/published.js'
import { v7 } from 'uuid'
import { firstChange } from '../first-change.ts'
import type { HostLink, LogWork, Rejection } from '../plan-store.ts'
import { changeOf } from './ledger.ts'

/** Why what was written here was never sent. Elements have words for the type. */
const rightsEnded: Rejection = { type: 'urn:cswb:problem:rights-ended' }

/**
 * Lets go of the log, and of everything folded from it. What was written here and never reached the host is kept apart,
 * as what a host did not take. In place of the log stands the published view, where there is one.
 */
export async function letGo(log: LogWork, link: Partial<HostLink>, view?: Change): Promise<void> {
  const { host, rebuilt = 0 } = log.entry
  if (!host) return
  const kept = (await log.all()).flatMap((row) => {
    const change = changeOf(row)
    // What cannot be read stays: nobody can tell what it is.
    if (!change) return row
    if (row.published || row.absent || change.seq !== undefined) return []
    return { ...row, rejected: row.rejected ?? rightsEnded }
  })
  log.replace([...(view ? [{ n: 0, change: view, published: true }] : []), ...kept])
  // What is numbered from now on follows on nothing that was.
  const client = host.published ? log.entry.client : v7()
  const sent = { [client]: 0, ...host.sent }
  const own = [...new Set([...host.own, client])]
  const next = { ...host, sent, own, behind: undefined, ...link, published: true }
  log.setEntry({ ...log.entry, client, host: next, rebuilt: rebuilt + 1 })
}

/** Keeps apart what came after that, from a tab that did not know yet. */
export async function keepApart(log: LogWork): Promise<void> {
  const { own = [] } = log.entry.host ?? {}
  // What stood before it was kept apart then.
  const rows = await log.byClient(own.at(-1) ?? '', 0)
  const fresh = rows.filter((row) => !row.rejected && changeOf(row)?.seq === undefined)
  if (!fresh.length) return
  for (const row of fresh) log.put({ ...row, rejected: rightsEnded })
  log.setEntry({ ...log.entry, rebuilt: (log.entry.rebuilt ?? 0) + 1 })
}

/** A published view as a change, so that it is stored, shown and searched like any plan. */
export const publishedChange = ({ records }: PlanDocument, plan: string, head: number): Change => {
  const change = firstChange(records, 'published')
  return { ...change, plan, seq: Math.max(head, 1), receivedAt: change.at }
}
