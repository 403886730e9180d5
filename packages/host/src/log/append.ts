import { Fold, schemaVersion, type Author, type Change } from '@cswb/core/change.js'
import { reaches, type PartedChange, type PushRequest } from '@cswb/core/protocol.js'
import type { Database, Transaction } from '../db/database.ts'
import { authorOf, type Access } from '../plans/access.ts'
import type { Folds } from '../plans/folds.ts'
import { Refusal, type Complaint, type Details } from '../problem/refusal.ts'
import type { Appended, Outcome } from './appended.ts'
import { appendAtOnce } from './at-once.ts'
import { checkChange } from './check.ts'
import { contributorMay } from './may.ts'
import { assembled, dropParts } from './parts.ts'
import { rowChange, touchesOf, writtenOut, type LogRow } from './rows.ts'

/** A row to be written. */
interface NewRow extends LogRow {
  readonly change: Change
}
interface Rejection {
  readonly id: string
  readonly clientSeq: number
  readonly complaint: Complaint
  readonly body: string
}
interface PlanLock extends Record<string, unknown> {
  readonly epoch: string
  readonly head: number
  readonly now: string
}

/** Where changes go into the log, one plan after the other, whole batches at a time. */
export class Log {
  #database: Database
  #folds: Folds

  constructor(database: Database, folds: Folds) {
    this.#database = database
    this.#folds = folds
  }

  /**
   * Takes in a batch of one client. Ids and numbers are known to be readable.
   * @throws Refusal for the whole batch where its numbers do not follow, and nothing is written
   */
  async push(access: Access, request: PushRequest): Promise<Appended> {
    return (await appendAtOnce(this.#database, access, request)) ?? this.#pushInSteps(access, request)
  }

  #pushInSteps(access: Access, { client, changes }: PushRequest): Promise<Appended> {
    return this.#append(access, changes, [client], async (transaction, plan, known) => {
      const { fresh, last } = inTurn(changes, known.ids, known.lastSeq(client), client)
      const rows: NewRow[] = []
      const rejections: Rejection[] = []
      for (const item of fresh) {
        const at = changes.indexOf(item)
        const { id, clientSeq } = item
        if ('withdrawn' in item) {
          rejections.push({ id, clientSeq, complaint: { code: 'withdrawn' }, body: JSON.stringify(item) })
          continue
        }
        const change = await assembled(transaction, access, item)
        const complaint = await this.#faultIn(transaction, access, plan, change, client, at, rows)
        if (complaint) rejections.push({ id, clientSeq, complaint, body: JSON.stringify(change) })
        else rows.push(rowOf(change, authorOf(access), plan, rows.length, plan.now))
      }
      await writeRejections(transaction, access, client, plan.now, rejections)
      if (fresh.length) await countTo(transaction, access.plan.id, new Map([[client, last]]))
      return { rows, rejected: new Map(rejections.map(({ id, complaint }) => [id, complaint])) }
    })
  }

  /** Takes in a log that was made elsewhere, with its authors, clients and numbers. */
  import(access: Access, changes: readonly PartedChange[]): Promise<Appended> {
    return this.#append(access, changes, [], async (transaction, plan, known) => {
      const rows: NewRow[] = []
      const rejected = new Map<string, Complaint>()
      const counts = new Map<string, number>()
      const taken = new Set(known.ids.keys())
      for (const [at, item] of changes.entries()) {
        if (taken.has(item.id)) continue
        taken.add(item.id)
        const change = await assembled(transaction, access, item)
        const places = checkChange(change, access.plan.id, undefined, `/changes/${at}`)
        if (places.length) rejected.set(item.id, { code: 'invalid', places })
        else {
          rows.push(rowOf(change, change.by, plan, rows.length, heardAt(change, plan.now)))
          counts.set(change.client, Math.max(counts.get(change.client) ?? 0, change.clientSeq))
        }
      }
      await countTo(transaction, access.plan.id, counts)
      return { rows, rejected }
    })
  }

  /** One transaction that holds the plan: what is there already, what `decide` adds to it, and the answer. */
  async #append(
    access: Access,
    changes: PushRequest['changes'],
    clients: readonly string[],
    decide: (
      transaction: Transaction,
      plan: PlanLock,
      known: Known,
    ) => Promise<{ rows: NewRow[]; rejected: ReadonlyMap<string, Complaint> }>,
  ): Promise<Appended> {
    const { id } = access.plan
    return this.#database.transaction(async (transaction) => {
      const [plan] = await transaction.query<PlanLock>(
        `select epoch, head, to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now
           from plan where id = $1 for update`,
        [id],
      )
      if (!plan) throw new Refusal('plan-missing')
      const known = await knownOf(transaction, id, changes, clients)
      const { rows, rejected } = await decide(transaction, plan, known)
      await writeRows(transaction, access, plan, rows)
      await dropParts(transaction, access, changes)
      const applied = new Map(rows.map((row) => [row.change.id, row]))
      const outcomes = changes.map(({ id: each }) => outcomeOf(each, applied, rejected, known))
      return { epoch: plan.epoch, head: plan.head + rows.length, outcomes, rows }
    })
  }

  /** What is wrong with a change, or beyond the rights of the person, seen after the changes before it in the batch. */
  async #faultIn(
    transaction: Transaction,
    access: Access,
    plan: PlanLock,
    change: Change,
    client: string,
    at: number,
    rows: readonly NewRow[],
  ): Promise<Complaint | undefined> {
    const places = checkChange(change, access.plan.id, client, `/changes/${at}`)
    if (places.length) return { code: 'invalid', places }
    if (reaches(access.role, 'editor')) return undefined
    const { fold } = await this.#folds.at(access.plan.id, plan.epoch, plan.head, transaction)
    // What is not committed is seen here alone.
    const now = rows.length ? new Fold(rows.map(rowChange), fold.snapshot()) : fold
    const beyond = contributorMay(change, now, access.organization, `/changes/${at}`)
    return beyond.length ? { code: 'forbidden', places: beyond, about: 'editor' } : undefined
  }
}

interface Known {
  /** What is known under each id: a row of the log, or why it was rejected. */
  readonly ids: ReadonlyMap<string, LogRow | Complaint>
  lastSeq(client: string): number
}

async function knownOf(
  transaction: Transaction,
  plan: string,
  changes: PushRequest['changes'],
  clients: readonly string[],
): Promise<Known> {
  const rows = await transaction.query<{ what: string; id: string; seq: number; received_at: string; body: string }>(
    `select 'change' as what, id, seq, received_at, body from change where plan = $1 and id = any($2)
     union all select 'rejection', id, 0, '', problem from rejection where plan = $1 and id = any($2)
     union all select 'client', id, last_seq, '', '' from client where plan = $1 and id = any($3)`,
    [plan, changes.map(({ id }) => id), clients],
  )
  const ids = new Map<string, LogRow | Complaint>()
  const counts = new Map<string, number>()
  for (const { what, id, seq, received_at, body } of rows) {
    if (what === 'client') counts.set(id, seq)
    else ids.set(id, what === 'change' ? { seq, received_at, body } : (JSON.parse(body) as Complaint))
  }
  return { ids, lastSeq: (client) => counts.get(client) ?? 0 }
}

/** The changes that are not known yet, once each, if their numbers follow the last one. */
function inTurn(changes: PushRequest['changes'], known: Known['ids'], lastSeq: number, client: string) {
  let last = lastSeq
  const seen = new Set<string>()
  const fresh = changes.filter((item) => {
    if (known.has(item.id) || seen.has(item.id)) return false
    seen.add(item.id)
    const details: Details = { expected: last + 1, change: item.id, about: client }
    if (item.clientSeq <= last) throw new Refusal('client-forked', details)
    if (item.clientSeq > last + 1) throw new Refusal('client-seq-gap', details)
    last++
    return true
  })
  return { fresh, last }
}

const isComplaint = (known: LogRow | Complaint): known is Complaint => 'code' in known

function outcomeOf(
  id: string,
  applied: ReadonlyMap<string, NewRow>,
  rejected: ReadonlyMap<string, Complaint>,
  known: Known,
): Outcome {
  const row = applied.get(id)
  if (row) return { id, status: 'applied', seq: row.seq, receivedAt: row.received_at, by: row.change.by }
  const before: LogRow | Complaint | undefined = rejected.get(id) ?? known.ids.get(id)
  if (!before) throw new Error('A change of the batch has no outcome.')
  if (isComplaint(before)) return { id, status: 'rejected', complaint: before }
  const { seq, receivedAt, by } = rowChange(before)
  return { id, status: 'duplicate', seq, receivedAt, by }
}

/** When a change of a log from elsewhere was made: as it says, unless that is still to come. */
function heardAt({ receivedAt, at }: Change, now: string): string {
  const claimed = Date.parse(String(receivedAt ?? at))
  return claimed >= 0 && claimed < Date.parse(now) ? new Date(claimed).toISOString() : now
}

function rowOf(change: Change, by: Author, plan: PlanLock, place: number, receivedAt: string): NewRow {
  return {
    change: { ...change, by },
    seq: plan.head + place + 1,
    received_at: receivedAt,
    body: writtenOut(change, by),
  }
}

async function writeRows(
  transaction: Transaction,
  access: Access,
  plan: PlanLock,
  rows: readonly NewRow[],
): Promise<void> {
  if (!rows.length) return
  const touches = touchesOf(rows)
  await transaction.write(
    `with added as (
       insert into change (plan, seq, id, client, client_seq, member, received_at, body)
       select $1, seq, id, client, client_seq, $2, received_at, body
       from unnest($3::int[], $4::text[], $5::text[], $6::int[], $7::text[], $8::text[])
         as row (seq, id, client, client_seq, received_at, body)
     ), touched as (
       insert into touch (plan, record, seq) select $1, record, seq from unnest($9::text[], $10::int[]) as row (record, seq)
     )
     update plan set head = $11 where id = $1`,
    [
      access.plan.id,
      access.actor?.id ?? '',
      rows.map(({ seq }) => seq),
      rows.map(({ change }) => change.id),
      rows.map(({ change }) => change.client),
      rows.map(({ change }) => change.clientSeq),
      rows.map(({ received_at }) => received_at),
      rows.map(({ body }) => body),
      touches.map(({ record }) => record),
      touches.map(({ seq }) => seq),
      plan.head + rows.length,
    ],
  )
}

async function writeRejections(
  transaction: Transaction,
  access: Access,
  client: string,
  now: string,
  rejections: readonly Rejection[],
): Promise<void> {
  for (const { id, clientSeq, complaint, body } of rejections) {
    await transaction.write(
      `insert into rejection (plan, id, client, client_seq, member, received_at, problem, body)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [access.plan.id, id, client, clientSeq, access.actor?.id ?? '', now, JSON.stringify(complaint), body],
    )
  }
}

/** Notes the last numbers of clients; they never go down. */
async function countTo(transaction: Transaction, plan: string, counts: ReadonlyMap<string, number>): Promise<void> {
  if (!counts.size) return
  await transaction.write(
    `insert into client (plan, id, last_seq)
     select $1, id, last_seq from unnest($2::text[], $3::int[]) as row (id, last_seq)
     on conflict (plan, id) do update set last_seq = greatest(client.last_seq, excluded.last_seq)`,
    [plan, [...counts.keys()], [...counts.values()]],
  )
}

/** The versions of the data schema that are taken. */
export const schemas = { min: 1, current: schemaVersion }
