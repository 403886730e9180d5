import type { Author, Change } from '@cswb/core/change.js'
import type { SequencedChange } from '@cswb/core/protocol.js'
import type { Queries, Row } from '../db/database.ts'

/** A row of the log as it is read: the change stays text, since most readers only pass it on. */
export interface LogRow extends Row {
  readonly seq: number
  readonly received_at: string
  readonly body: string
}

/** A change as the host tells it, as JSON text: what was sent, with its number and time. */
export const rowJson = ({ seq, received_at, body }: LogRow): string =>
  `${body.slice(0, -1)},"seq":${seq},"receivedAt":"${received_at}"}`

/** The same, read. */
export const rowChange = ({ seq, received_at, body }: LogRow): SequencedChange => ({
  ...(JSON.parse(body) as Change),
  seq,
  receivedAt: received_at,
})

/** The change as the log keeps it: without what the row says, and by whoever really made it. */
export function writtenOut(change: Change, by: Author): string {
  const { seq: _, receivedAt: __, ...rest } = change
  return JSON.stringify({ ...rest, by })
}

/** Which change touches which record, each once. */
export const touchesOf = (
  rows: readonly { readonly seq: number; readonly change: Pick<Change, 'ops'> }[],
): { readonly seq: number; readonly record: string }[] =>
  rows.flatMap(({ seq, change }) =>
    [...new Set(change.ops.map(({ record }) => record))].map((record) => ({ seq, record })),
  )

/** Bytes of changes that are read at once, give or take the last one. */
export const atOnce = 4_000_000

/** The rows after a number, in order: at most so many, and fewer where they are large. */
export const rowsAfter = (database: Queries, plan: string, seq: number, limit: number): Promise<LogRow[]> =>
  database.query<LogRow>(
    `select seq, received_at, body from (
       select seq, received_at, body, sum(octet_length(body)) over (order by seq) - octet_length(body) as before
       from (select seq, received_at, body from change where plan = $1 and seq > $2 order by seq limit $3) as page
     ) as sized where before < $4 order by seq`,
    [plan, seq, limit, atOnce],
  )
