import { type Change, checkChanges, schemaVersion } from '@cswb/core/change.js'
import { v7 } from 'uuid'
import type { PlanEntry, Row } from './plan-store.ts'

export interface Admitted {
  readonly changes: readonly Change[]
  /** Rows that are no change: never shown, never thrown away. */
  readonly damaged: readonly unknown[]
  /** Why a plan with these rows may be read but not edited. */
  readonly problem: 'newer-schema' | 'damaged' | undefined
}

/**
 * Checks stored rows as they come in, by the same rules as a file's. Changes of a newer schema are read as far as they are
 * understood; rows that are no part of the plan are passed over.
 */
export function admit(rows: readonly Row[]): Admitted {
  const changes: Change[] = []
  const damaged: unknown[] = []
  for (const { change: value, rejected, absent } of rows) {
    if (rejected || absent) continue
    if (checkChanges([value]).length) damaged.push(value)
    else changes.push(value as Change)
  }
  const newer = changes.some(({ schema }) => schema > schemaVersion)
  return { changes, damaged, problem: newer ? 'newer-schema' : damaged.length ? 'damaged' : undefined }
}

/** A log as it is told: by the host's order where there is one, then what has not been there yet as it was written here. */
export const inOrder = (changes: readonly Change[]): readonly Change[] =>
  changes.some(({ seq }) => seq !== undefined)
    ? changes.toSorted((a, b) => (a.seq ?? Infinity) - (b.seq ?? Infinity) || 0)
    : changes

/**
 * The changes of a file that are not here yet, each once, and the entry that goes with them. A stranger's change under
 * our own name means two installations share it: ours is a new one then. For a plan with a host they are changes
 * to be offered to it: what another host, or the same at another time, made of them counts for nothing.
 */
export function incoming(
  changes: readonly Change[],
  known: ReadonlySet<string>,
  before: PlanEntry,
  rest: PlanEntry['rest'],
): { fresh: Change[]; entry: PlanEntry } {
  const unknown = new Map(changes.filter(({ id }) => !known.has(id)).map((change) => [change.id, change]))
  const fresh = [...unknown.values()]
  const cloned = fresh.some(({ client }) => client === before.client)
  const entry = { ...before, rest: { ...rest, ...before.rest }, ...(cloned ? { client: v7() } : {}) }
  if (!entry.host) return { fresh, entry }
  const sent = { ...entry.host.sent, [entry.client]: entry.host.sent[entry.client] ?? 0 }
  for (const { client, clientSeq } of fresh) sent[client] = Math.min(sent[client] ?? Infinity, clientSeq - 1)
  return { fresh: fresh.map(unplaced), entry: { ...entry, host: { ...entry.host, sent } } }
}

/** A change as it was before any host had it. */
export function unplaced(change: Change): Change {
  const { seq, receivedAt, ...rest } = change
  return seq === undefined && receivedAt === undefined ? change : rest
}
