import { Fold, fieldTable, schemaVersion, type Snapshot } from '@cswb/core/change.js'
import { createHash } from 'node:crypto'
import type { Database, Queries } from '../db/database.ts'
import { rowChange, rowsAfter } from '../log/rows.ts'
import { Refusal } from '../problem/refusal.ts'

/** Plans whose fold is kept at hand. */
const atHand = 32
/** Rows read at once, and after how many of them a new snapshot is worth writing. */
const page = 1_000

/** A snapshot folded by other rules is of no use. */
const rules = createHash('sha256')
  .update(`${schemaVersion} ${JSON.stringify(fieldTable)}`)
  .digest('hex')
  .slice(0, 16)

/** A fold and how far it goes: both move on together. */
export interface Folded {
  readonly epoch: string
  seq: number
  readonly fold: Fold
}

/** The folds of the plans this process works with, brought up to date when asked. They can always be made again. */
export class Folds {
  #database: Database
  #folds = new Map<string, Folded>()
  #coming = new Map<string, Promise<Folded>>()

  constructor(database: Database) {
    this.#database = database
  }

  /**
   * The plan as it stands after change number `seq`, or a later one.
   * @param transaction where to read, if the caller holds the plan in one; it waits for nobody else's reading
   */
  at(plan: string, epoch: string, seq: number, transaction?: Queries): Promise<Folded> {
    const known = this.#folds.get(plan)
    if (known?.epoch === epoch && known.seq >= seq) return Promise.resolve(known)
    if (transaction) return this.#bring(plan, epoch, seq, transaction)
    const name = JSON.stringify([plan, epoch, seq])
    const coming = this.#coming.get(name)
    if (coming) return coming
    const next = this.#bring(plan, epoch, seq, this.#database).finally(() => this.#coming.delete(name))
    this.#coming.set(name, next)
    return next
  }

  /**
   * The plan as it stood after a change, or at a time of this host's clock; now where none is named, or it is still to come.
   * What is past is folded for the one who asks, and not kept.
   */
  async asOf(plan: string, epoch: string, head: number, moment: number | Date = head): Promise<Folded> {
    const wanted = typeof moment === 'number' ? moment : await this.#lastBefore(plan, head, moment)
    if (wanted >= head) return this.at(plan, epoch, head)
    const folded = await this.#load(plan, epoch, wanted, this.#database)
    while (folded.seq < wanted) {
      const rows = await rowsAfter(this.#database, plan, folded.seq, Math.min(page, wanted - folded.seq))
      const last = rows.at(-1)
      if (!last) throw new Refusal('epoch-changed', { epoch, head })
      folded.fold.apply(rows.map(rowChange))
      folded.seq = last.seq
    }
    return folded
  }

  /** The number of the last change that was there by a time: of a log, no change is earlier than the ones before it. */
  async #lastBefore(plan: string, head: number, time: Date): Promise<number> {
    const [later] = await this.#database.query<{ seq: number | null }>(
      'select min(seq) as seq from change where plan = $1 and received_at collate "C" > $2',
      [plan, time.toISOString()],
    )
    return (later?.seq ?? head + 1) - 1
  }

  async #bring(plan: string, epoch: string, seq: number, queries: Queries): Promise<Folded> {
    const known = this.#folds.get(plan)
    const folded = known?.epoch === epoch ? known : await this.#load(plan, epoch, seq, queries)
    let read = 0
    while (folded.seq < seq) {
      const rows = await rowsAfter(queries, plan, folded.seq, page)
      const last = rows.at(-1)
      if (!last) throw new Error(`The log of a plan ends with ${folded.seq}, and its head is ${seq}.`)
      // Changes may be taken in twice, so two that bring the same fold on do not disturb each other.
      folded.fold.apply(rows.map(rowChange))
      folded.seq = Math.max(folded.seq, last.seq)
      read += rows.length
    }
    this.#folds.delete(plan)
    this.#folds.set(plan, folded)
    const [oldest] = this.#folds.keys()
    if (this.#folds.size > atHand && oldest !== undefined) this.#folds.delete(oldest)
    if (read >= page) this.#keep(plan, folded)
    return folded
  }

  async #load(plan: string, epoch: string, seq: number, queries: Queries): Promise<Folded> {
    const [row] = await queries.query<{ seq: number; body: string }>(
      'select seq, body from snapshot where plan = $1 and epoch = $2 and rules = $3 and seq <= $4',
      [plan, epoch, rules, seq],
    )
    if (!row) return { epoch, seq: 0, fold: new Fold() }
    return { epoch, seq: row.seq, fold: new Fold([], JSON.parse(row.body) as Snapshot) }
  }

  /** Writes a snapshot for other processes and later starts. It is a cache: nobody waits for it, and failing is no matter. */
  #keep(plan: string, { epoch, seq, fold }: Folded): void {
    this.#database
      .query(
        `insert into snapshot (plan, epoch, seq, rules, body) values ($1, $2, $3, $4, $5)
         on conflict (plan) do update set epoch = $2, seq = $3, rules = $4, body = $5`,
        [plan, epoch, seq, rules, JSON.stringify(fold.snapshot())],
      )
      .catch(() => {})
  }
}
