import type { Change, Op } from '@cswb/core/change.js'
import type { PartedChange, Withdrawal } from '@cswb/core/protocol.js'
import type { Unsent } from './ledger.ts'

/** A part of a change that is too large for one request. */
export interface Part {
  readonly change: string
  readonly client: string
  readonly number: number
  readonly ops: readonly Op[]
}

const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length

/**
 * What goes into one request of the size the host takes: as many of the changes as fit, the first in any case. One that
 * does not fit by itself goes ahead in parts, and stands in the request without its ops.
 */
export function bodyOf(
  { changes, withdrawn, client }: Unsent,
  { bodyBytes = Infinity }: Readonly<Record<string, number>>,
): { changes: (PartedChange | Withdrawal)[]; parts: Part[] } {
  // What stands around the changes is small.
  const room = bodyBytes - 1000
  const body: (PartedChange | Withdrawal)[] = []
  const parts: Part[] = []
  let size = 0
  for (const change of changes) {
    if (withdrawn.has(change.id)) {
      body.push({ id: change.id, clientSeq: change.clientSeq, withdrawn: true })
      continue
    }
    const own = bytes(change)
    if (own > room && !body.length) {
      const pieces = inPieces(change.ops, room)
      parts.push(...pieces.map((ops, at) => ({ change: change.id, client, number: at + 1, ops })))
      return { changes: [{ ...change, ops: [], parts: pieces.length }], parts }
    }
    size += own + 1
    if (size > room && body.length) break
    body.push(change)
  }
  return { changes: body, parts }
}

function inPieces(ops: Change['ops'], room: number): Op[][] {
  const pieces: Op[][] = [[]]
  let size = 0
  for (const op of ops) {
    const own = bytes(op) + 1
    if (size + own > room && pieces.at(-1)?.length) {
      pieces.push([])
      size = 0
    }
    size += own
    pieces.at(-1)?.push(op)
  }
  return pieces
}
