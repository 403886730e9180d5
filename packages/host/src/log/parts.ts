import type { Change, Op } from '@cswb/core/change.js'
import type { PartedChange, PushRequest } from '@cswb/core/protocol.js'
import type { Database, Transaction } from '../db/database.ts'
import type { Access } from '../plans/access.ts'
import { Refusal } from '../problem/refusal.ts'

/** So long an unused part is kept. */
const day = 24 * 60 * 60 * 1_000

/** Keeps a part of a large change for the person who sends it; the same number again replaces it. */
export async function keepPart(
  database: Database,
  access: Access,
  change: string,
  number: number,
  ops: readonly unknown[],
): Promise<void> {
  const now = new Date()
  await database.transaction(async (transaction) => {
    await transaction.write('delete from part where received_at < $1', [new Date(now.getTime() - day).toISOString()])
    await transaction.write(
      `insert into part (plan, member, change, number, received_at, ops) values ($1, $2, $3, $4, $5, $6)
       on conflict (plan, member, change, number) do update set received_at = $5, ops = $6`,
      [access.plan.id, access.actor?.id ?? '', change, number, now.toISOString(), JSON.stringify(ops)],
    )
  })
}

/**
 * The change with the ops that were sent ahead.
 * @throws Refusal `parts-missing` naming those that are not there
 */
export async function assembled(transaction: Transaction, access: Access, item: PartedChange): Promise<Change> {
  const { parts: count, ...change } = item
  if (count === undefined) return item
  const rows = await transaction.query<{ number: number; ops: string }>(
    'select number, ops from part where plan = $1 and member = $2 and change = $3 and number <= $4 order by number',
    [access.plan.id, access.actor?.id ?? '', item.id, count],
  )
  if (rows.length < count) {
    const there = new Set(rows.map(({ number }) => number))
    const missing = Array.from({ length: count }, (_, at) => at + 1).filter((number) => !there.has(number))
    throw new Refusal('parts-missing', { change: item.id, missing })
  }
  return { ...change, ops: rows.flatMap(({ ops }) => JSON.parse(ops) as Op[]) }
}

/** Throws away the parts of changes that are decided. */
export async function dropParts(
  transaction: Transaction,
  access: Access,
  changes: PushRequest['changes'],
): Promise<void> {
  const parted = changes.filter((each) => 'parts' in each).map(({ id }) => id)
  if (!parted.length) return
  await transaction.write('delete from part where plan = $1 and member = $2 and change = any($3)', [
    access.plan.id,
    access.actor?.id ?? '',
    parted,
  ])
}
