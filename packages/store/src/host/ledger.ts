// What keeps the log here in step with a host's, as work on the log within one transaction.
import type { Change } from '@cswb/core/change.js'
import type { PushResult, SequencedChange } from '@cswb/core/protocol.js'
import { checkChanges } from '@cswb/core/change.js'
import { v7 } from 'uuid'
import { unplaced } from '../admit.ts'
import type { HostLink, LogWork, PlanEntry, Row } from '../plan-store.ts'

/** What goes out next: of one installation, in its order. */
export interface Unsent {
  readonly client: string
  /** Whether this installation's own changes; others' came with the plan or a file, and go as a log. */
  readonly own: boolean
  readonly changes: readonly Change[]
  /** Those among them that the host once refused: it is told that their numbers are given up. */
  readonly withdrawn: ReadonlySet<string>
}

/** So many rows of an installation are looked through at a time. */
const atOnce = 1000

const linkOf = (log: LogWork): HostLink => log.entry.host ?? { url: '', slug: '', seq: 0, sent: {}, own: [] }
const setLink = (log: LogWork, link: Partial<HostLink>, entry: Partial<PlanEntry> = {}) =>
  log.setEntry({ ...log.entry, ...entry, host: { ...linkOf(log), ...link } })
const takenOut = (log: LogWork) => ({ rebuilt: (log.entry.rebuilt ?? 0) + 1 })

/** A row that can be read; what cannot stays where it is, and is nobody's business but its owner's. */
export const changeOf = ({ change }: Row): Change | undefined =>
  checkChanges([change]).length ? undefined : (change as Change)
const placed = (row: Row) => changeOf(row)?.seq !== undefined
const answered = (row: Row) => placed(row) || row.rejected !== undefined

/** The next changes without an answer: the longest run of one installation, by their place in the log. */
export async function unsentIn(log: LogWork, limit: number, onlyOwn = false): Promise<Unsent | undefined> {
  const { sent, own } = linkOf(log)
  const clients = Object.entries(sent).filter(([client]) => !onlyOwn || own.includes(client))
  const each = clients.map(([client, after]) => log.byClient(client, after, atOnce))
  const waiting = (await Promise.all(each)).flat().sort((a, b) => a.n - b.n)
  const first = waiting.find((row) => !answered(row))
  const client = first && changeOf(first)?.client
  if (client === undefined) return undefined
  const ahead = (row: Row) => changeOf(row)?.client === client && !placed(row)
  const start = waiting.findIndex(ahead)
  const end = waiting.findIndex((row, at) => at > start && !answered(row) && changeOf(row)?.client !== client)
  const run = waiting
    .slice(start, end < 0 ? undefined : end)
    .filter(ahead)
    .slice(0, limit)
  return {
    client,
    own: own.includes(client),
    changes: run.flatMap((row) => changeOf(row) ?? []),
    withdrawn: new Set(run.flatMap((row) => (row.rejected ? [changeOf(row)?.id ?? ''] : []))),
  }
}

/** Writes down what the host answered; how many changes that settled. */
export async function settle(log: LogWork, results: readonly PushResult[]): Promise<number> {
  const rows = await Promise.all(results.map(({ id }) => log.byId(id)))
  let settled = 0
  let actor = linkOf(log).actor
  let rebuilt = false
  const now = new Map<string, Row>()
  for (const [at, result] of results.entries()) {
    const row = rows[at]
    const change = row && changeOf(row)
    if (!row || !change) continue
    settled++
    if (placed(row)) continue
    if (result.status === 'rejected') {
      if (row.rejected) continue
      const { type, title, detail } = result.problem
      now.set(change.id, { ...row, rejected: { type, title, detail } })
      rebuilt = true
    } else {
      const { seq, receivedAt, by } = result
      if (result.status === 'applied' && linkOf(log).own.includes(change.client)) actor = by
      rebuilt ||= row.rejected !== undefined || row.absent === true
      now.set(change.id, { n: row.n, change: { ...change, seq, receivedAt, by } })
    }
  }
  for (const row of now.values()) log.put(row)
  const sent = await advanced(log, now)
  setLink(log, { sent, actor }, rebuilt ? takenOut(log) : {})
  return settled
}

/**
 * Takes in what the host has next, and moves the cursor to `next`. What does not follow on what is here is left alone:
 * whether it did.
 */
export async function takeIn(
  log: LogWork,
  changes: readonly SequencedChange[],
  next: { epoch: string; seq: number },
  syncedAt?: string,
): Promise<boolean> {
  const link = linkOf(log)
  const first = changes[0]?.seq ?? 0
  if (link.epoch !== next.epoch || first > link.seq + 1 || next.seq > link.seq + changes.length) return false
  const { now, rebuilt } = await merged(log, changes)
  const sent = now.size ? await advanced(log, now) : link.sent
  const seq = Math.max(link.seq, next.seq)
  if (!now.size && seq === link.seq && syncedAt === undefined) return true
  setLink(log, { seq, sent, ...(syncedAt ? { syncedAt } : {}) }, rebuilt ? takenOut(log) : {})
  return true
}

/** Takes in changes from before the snapshot that the plan here began with: what it says is known, who said it is not. */
export async function takeInEarlier(
  log: LogWork,
  changes: readonly SequencedChange[],
  epoch: string,
): Promise<boolean> {
  const { epoch: now, behind } = linkOf(log)
  const { seq } = changes.at(-1) ?? { seq: 0 }
  if (now !== epoch || !behind || changes[0]?.seq !== behind.next) return false
  const earlier = changes.filter((change) => change.seq <= behind.until)
  await merged(log, earlier)
  setLink(log, { behind: seq >= behind.until ? undefined : { ...behind, next: seq + 1 } })
  return true
}

async function merged(
  log: LogWork,
  changes: readonly SequencedChange[],
): Promise<{ now: Map<string, Row>; rebuilt: boolean }> {
  const rows = await Promise.all(changes.map(({ id }) => log.byId(id)))
  const now = new Map<string, Row>()
  let rebuilt = false
  for (const [at, change] of changes.entries()) {
    const row = rows[at]
    if (!row) log.put({ change })
    else if (changeOf(row)?.seq !== change.seq || row.absent || row.rejected) {
      rebuilt ||= row.rejected !== undefined || row.absent === true
      now.set(change.id, { n: row.n, change })
    }
  }
  for (const row of now.values()) log.put(row)
  return { now, rebuilt }
}

/** The numbers up to which every change has its answer, given the rows that have it just now. */
async function advanced(log: LogWork, now: ReadonlyMap<string, Row>): Promise<Record<string, number>> {
  const { sent } = linkOf(log)
  const moved = Object.entries(sent).map(async ([client, after]) => {
    const rows = await log.byClient(client, after, atOnce)
    let to = after
    for (const row of rows) {
      const change = changeOf(row)
      if (!change) break
      if (!answered(now.get(change.id) ?? row)) {
        // A copy of this installation may have given the same number to a change that is there.
        to = Math.min(to, change.clientSeq - 1)
        break
      }
      to = change.clientSeq
    }
    return [client, to] as const
  })
  return Object.fromEntries(await Promise.all(moved))
}

/**
 * Goes over to another order of the host's, given whole. What went out from here and is not in it is offered again;
 * what others wrote and is not in it is kept apart.
 */
export async function changeEpoch(log: LogWork, epoch: string, changes: readonly SequencedChange[]): Promise<void> {
  const link = linkOf(log)
  const there = new Map(changes.map((change) => [change.id, change]))
  const sent = Object.fromEntries(Object.keys(link.sent).map((client) => [client, Infinity]))
  const numbers = new Map<string, number>()
  if (link.published) log.replace((await log.all()).filter((row) => !row.published))
  for (const row of await log.all()) {
    const change = changeOf(row)
    if (!change) continue
    const found = there.get(change.id)
    const { client, clientSeq } = change
    if (client in sent) {
      if (found) numbers.set(client, Math.max(numbers.get(client) ?? 0, clientSeq))
      else sent[client] = Math.min(sent[client] ?? 0, clientSeq - 1)
    }
    there.delete(change.id)
    if (found) log.put({ n: row.n, change: found })
    else if (client in sent) log.put({ ...row, change: unplaced(change) })
    else log.put({ ...row, absent: true })
  }
  for (const change of there.values()) log.put({ change })
  for (const [client, to] of Object.entries(sent)) sent[client] = Math.min(to, numbers.get(client) ?? 0)
  setLink(log, { epoch, seq: changes.at(-1)?.seq ?? 0, sent, behind: undefined, published: undefined }, takenOut(log))
}

/** Gives this installation a new name, and its changes without an answer new numbers under it. */
export async function renumber(log: LogWork): Promise<void> {
  const link = linkOf(log)
  const client = v7()
  const rows = (await Promise.all(link.own.map((each) => log.byClient(each, link.sent[each] ?? 0)))).flat()
  let clientSeq = 0
  for (const row of rows.sort((a, b) => a.n - b.n)) {
    const change = changeOf(row)
    // A rejected change keeps its old number: nobody waits for it under the new name.
    if (change && !answered(row)) log.put({ ...row, change: { ...change, client, clientSeq: ++clientSeq } })
  }
  setLink(log, { sent: { ...link.sent, [client]: 0 }, own: [...link.own, client] }, { client })
}
