import type { Change, SnapshotRecord } from '@cswb/core/change.js'
import type { Kept, Row } from '../plan-store.ts'
import type { SnapshotPart } from './connection.ts'

/** Where what is being typed into a plan is kept. */
export const draftsOf = (plan: string) => IDBKeyRange.bound(['draft', plan], ['draft', plan, []])
export const entryKey = (plan: string): ['plan', string] => ['plan', plan]

/** The keys of a plan's rows after place `n`. */
export const rowsAfter = (plan: string, n: number) => IDBKeyRange.bound([plan, n], [plan, Infinity], true)
export const wholePlan = (plan: string) => IDBKeyRange.bound([plan, -Infinity], [plan, Infinity])

export const rowsOf = (plan: string, changes: readonly Change[], last: number): (Row & { plan: string })[] =>
  changes.map((change, at) => ({ plan, n: last + at + 1, change }))

/** The cost is per value, not per byte: a few hundred records to a value. */
const partSize = 500

export function partsOf({ snapshot, ...head }: Kept): SnapshotPart[] {
  const parts: SnapshotPart[] = []
  for (let at = 0; at === 0 || at < snapshot.records.length; at += partSize) {
    parts.push({ n: head.n, records: JSON.stringify(snapshot.records.slice(at, at + partSize)) })
  }
  return parts.map((part, at) => (at === 0 ? { ...part, head: { ...head, parts: parts.length } } : part))
}

/** The snapshot of its parts: nothing unless they are all there, of one snapshot, and can be read. */
export function keptOf(parts: readonly SnapshotPart[]): Kept | undefined {
  const head = parts[0]?.head
  if (!head || head.parts !== parts.length || parts.some((part) => part.n !== head.n)) return undefined
  const { parts: _, ...rest } = head
  try {
    return { ...rest, snapshot: { records: parts.flatMap(({ records }) => JSON.parse(records) as SnapshotRecord[]) } }
  } catch {
    return undefined
  }
}

const channelName = (database: string, plan: string) => `${database} ${plan}`

/** Tells every other tab, and other sessions of this one, that a plan has changed. */
export function announce(database: string, plan: string, from?: BroadcastChannel): void {
  const channel = from ?? new BroadcastChannel(channelName(database, plan))
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin to name
  channel.postMessage('changed')
  if (!from) channel.close()
}

export function listen(database: string, plan: string, heard: () => void): BroadcastChannel {
  const channel = new BroadcastChannel(channelName(database, plan))
  channel.addEventListener('message', heard)
  return channel
}
