import type { Change } from '@cswb/core/change.js'
import type { Queries, Row } from '../db/database.ts'
import type { Complaint } from '../problem/refusal.ts'
import { atOnce } from './rows.ts'

/** A change that was rejected, as it was sent, with a complaint that is not told in a language yet. */
export interface Rejected {
  readonly id: string
  readonly receivedAt: string
  readonly complaint: Complaint
  readonly change: Change
}

interface RejectionRow extends Row {
  readonly id: string
  readonly received_at: string
  readonly problem: string
  readonly body: string
  readonly more: boolean
}

/** Somebody's rejected changes after an id, in the order of ids: at most so many, and fewer where they are large. */
export async function rejectionsAfter(
  database: Queries,
  plan: string,
  member: string,
  after: string,
  limit: number,
): Promise<{ rows: Rejected[]; more: boolean }> {
  const found = await database.query<RejectionRow>(
    `select id, received_at, problem, body, place < total as more from (
       select id, received_at, problem, body,
         row_number() over (order by id collate "C") as place, count(*) over () as total,
         sum(octet_length(body)) over (order by id collate "C") - octet_length(body) as before
       from rejection where plan = $1 and member = $2 and id collate "C" > $3 and problem not like '{"code":"withdrawn"%'
     ) as sized where place <= $4 and before < $5 order by place`,
    [plan, member, after, limit, atOnce],
  )
  const rows = found.map(({ id, received_at, problem, body }) => ({
    id,
    receivedAt: received_at,
    complaint: JSON.parse(problem) as Complaint,
    change: JSON.parse(body) as Change,
  }))
  return { rows, more: found.at(-1)?.more ?? false }
}
