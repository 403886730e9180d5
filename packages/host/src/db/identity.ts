import { randomBytes } from 'node:crypto'
import type { Transaction } from './database.ts'

/** A name for a stretch of a log that was never taken back. */
export const newEpoch = (): string => randomBytes(9).toString('base64url')

/** Begins a new epoch for every plan: clients take a new snapshot and offer their own changes again. */
export async function beginEpochs(transaction: Transaction): Promise<number> {
  const plans = await transaction.query<{ id: string }>('select id from plan order by id for update')
  for (const { id } of plans) await transaction.write('update plan set epoch = $2 where id = $1', [id, newEpoch()])
  return plans.length
}

/**
 * Sees whether this is the database that was here before. Another cluster, another timeline (a recovery to a point in
 * time, a promoted replica) or tables made anew mean that it was restored, and may lack what clients have seen.
 */
export async function noteIdentity(transaction: Transaction): Promise<void> {
  // A managed server may not show the first two.
  const [may] = await transaction.query<{ see: boolean }>(
    `select has_function_privilege('pg_control_system()', 'execute')
       and has_function_privilege('pg_control_checkpoint()', 'execute') as see`,
  )
  const cluster = may?.see
    ? `(select system_identifier from pg_control_system()), (select timeline_id from pg_control_checkpoint()), `
    : ''
  const [now] = await transaction.query<{ identity: string }>(
    `select concat_ws(' ', ${cluster}'change'::regclass::oid) as identity`,
  )
  const [known] = await transaction.query<{ identity: string }>('select identity from host for update')
  if (!now || known?.identity === now.identity) return
  if (known?.identity) await beginEpochs(transaction)
  await transaction.write('update host set identity = $1', [now.identity])
}
