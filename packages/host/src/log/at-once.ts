import { reaches, type PartedChange, type PushRequest } from '@cswb/core/protocol.js'
import type { Database } from '../db/database.ts'
import { authorOf, type Access } from '../plans/access.ts'
import type { Appended } from './appended.ts'
import { checkChange } from './check.ts'
import { touchesOf, writtenOut, type LogRow } from './rows.ts'

/**
 * Takes in an ordinary batch with one call: whole changes that are right by themselves, of somebody who may write
 * anything, new to the host and next in number.
 * @returns nothing where the batch is not like that, and nothing was written: it has to be looked at change by change
 */
export async function appendAtOnce(
  database: Database,
  access: Access,
  { client, changes: items }: PushRequest,
): Promise<Appended | undefined> {
  const changes = items.filter((item) => !('withdrawn' in item) && !('parts' in item)) as PartedChange[]
  const [first] = changes
  const { id: plan } = access.plan
  if (!first || changes.length < items.length || !reaches(access.role, 'editor')) return undefined
  if (changes.some(({ clientSeq }, at) => clientSeq !== first.clientSeq + at)) return undefined
  const ids = changes.map(({ id }) => id)
  if (new Set(ids).size < ids.length) return undefined
  if (changes.some((change, at) => checkChange(change, plan, client, `/changes/${at}`).length)) return undefined
  const by = authorOf(access)
  const bodies = changes.map((change) => writtenOut(change, by))
  const touches = touchesOf(changes.map((change, at) => ({ seq: at + 1, change })))
  const [taken] = await database.write<{ epoch: string; before: number; received_at: string }>(
    'select epoch, before, received_at from take_in($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [
      plan,
      access.actor?.id ?? '',
      client,
      first.clientSeq,
      ids,
      bodies,
      touches.map(({ record }) => record),
      touches.map(({ seq }) => seq),
      // What a journal plays again has to say the same again; elsewhere the clock of the database is everybody's.
      database.kind === 'pglite' ? new Date().toISOString() : null,
    ],
  )
  if (!taken) return undefined
  const { epoch, before, received_at } = taken
  const rows = bodies.map((body, at): LogRow => ({ seq: before + at + 1, received_at, body }))
  const outcomes = ids.map((id, at) => ({
    id,
    status: 'applied' as const,
    seq: before + at + 1,
    receivedAt: received_at,
    by,
  }))
  return { epoch, head: before + rows.length, outcomes, rows }
}
