import { createHash } from 'node:crypto'
import { planFormat, publishPlan, writePlanDocument, type PlanDocument } from '@cswb/core/document.js'
import { paths, type CreateEditionRequest, type Edition } from '@cswb/core/protocol.js'
import { hideSmallNumbers } from '@cswb/core/results.js'
import type { Database, Row } from '../db/database.ts'
import type { Access, PlanRow } from '../plans/access.ts'
import type { Folds } from '../plans/folds.ts'

/** Plans whose published text is kept at hand. */
const atHand = 32

interface EditionRow extends Row {
  readonly id: string
  readonly title: string
  readonly period: string | null
  readonly epoch: string
  readonly seq: number
  readonly published_at: string
  readonly hash: string
}

/** Makes what viewers and the public may have: marked fields only, small numbers taken out, no log. */
export class Publisher {
  #database: Database
  #folds: Folds
  #texts = new Map<string, { tag: string; text: string }>()

  constructor(database: Database, folds: Folds) {
    this.#database = database
    this.#folds = folds
  }

  /** The published view as it stands, as JSON text. */
  async text({ id, epoch, head }: PlanRow): Promise<string> {
    const tag = `${epoch}:${head}`
    const known = this.#texts.get(id)
    if (known?.tag === tag) return known.text
    const { document } = await this.#document(id, epoch, head)
    const text = writePlanDocument(document)
    this.#texts.delete(id)
    this.#texts.set(id, { tag, text })
    const [oldest] = this.#texts.keys()
    if (this.#texts.size > atHand && oldest !== undefined) this.#texts.delete(oldest)
    return text
  }

  /** Freezes the plan as it stands into an edition. The same title, period and point in the log are the same edition. */
  async publish(access: Access, request: CreateEditionRequest): Promise<Edition> {
    const { id: plan, epoch, head } = access.plan
    const { document, seq } = await this.#document(plan, epoch, head)
    const { title, period } = request
    const frozen: PlanDocument = { ...document, edition: { title, ...(period === undefined ? {} : { period }), seq } }
    const body = writePlanDocument(frozen)
    const hash = createHash('sha256').update(body).digest('hex')
    const id = hash.slice(0, 32)
    await this.#database.transaction((transaction) =>
      transaction.write(
        `insert into edition (plan, id, title, period, epoch, seq, published_at, published_by, hash, body)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
        [
          plan,
          id,
          JSON.stringify(title),
          period === undefined ? null : JSON.stringify(period),
          epoch,
          seq,
          new Date().toISOString(),
          access.actor?.id ?? '',
          hash,
          body,
        ],
      ),
    )
    const [made] = (await this.editions(plan)).filter((edition) => edition.id === id)
    if (!made) throw new Error('The edition was not kept.')
    return made
  }

  /** A plan's editions, newest first. */
  async editions(plan: string): Promise<Edition[]> {
    const rows = await this.#database.query<EditionRow>(
      `select id, title, period, epoch, seq, published_at, hash from edition
       where plan = $1 order by published_at desc, id`,
      [plan],
    )
    return rows.map(({ id, title, period, epoch, seq, published_at, hash }) => ({
      id,
      title: JSON.parse(title) as Edition['title'],
      ...(period === null ? {} : { period: JSON.parse(period) as Edition['title'] }),
      epoch,
      seq,
      publishedAt: published_at,
      hash,
      path: paths.edition(plan, id),
    }))
  }

  /** The file of an edition, by the plan's id, or its slug. */
  async edition(plan: string, id: string): Promise<{ hash: string; body: string } | undefined> {
    const [row] = await this.#database.query<{ hash: string; body: string }>(
      'select hash, body from edition join plan on plan.id = edition.plan where (plan.id = $1 or plan.slug = $1) and edition.id = $2',
      [plan, id],
    )
    return row
  }

  async #document(plan: string, epoch: string, head: number): Promise<{ document: PlanDocument; seq: number }> {
    const { fold, seq } = await this.#folds.at(plan, epoch, head)
    const document = hideSmallNumbers(fold.view, publishPlan(fold.view))
    const records = [...document.records].sort((a, b) => (a.id < b.id ? -1 : 1))
    return { document: { ...document, format: planFormat, records }, seq }
  }
}
