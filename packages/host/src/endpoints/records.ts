import type { Op } from '@cswb/core/change.js'
import { historyPage, rejectionsPage, snapshot } from '@cswb/core/protocol.js'
import { cached, ownOnly } from '../http/cache.ts'
import type { Ask, Endpoint } from '../http/endpoint.ts'
import { badParameter, momentIn, numberIn } from '../http/parameters.ts'
import { badId, isId } from '../log/check.ts'
import { rejectionsAfter } from '../log/rejections.ts'
import { rowChange, type LogRow } from '../log/rows.ts'
import { describe } from '../problem/describe.ts'
import { Refusal } from '../problem/refusal.ts'
import { ofPlan } from './of-plan.ts'

/** The kinds a snapshot is asked for, sorted; nothing for all. */
function kindsIn(ask: Ask): string[] | undefined {
  const text = ask.req.query('kinds')
  if (text === undefined) return undefined
  const kinds = [...new Set(text.split(','))].sort()
  if (!kinds.every(isId)) throw badParameter('?kinds', 'not-kinds', text)
  return kinds
}

const fold = ofPlan({
  method: 'get',
  path: '/v1/plans/{plan}/snapshot',
  summary: 'Read the plan as the log makes it, now or as it stood',
  description: 'Registers with their heads, so that the changes after `seq` can be folded in.',
  who: 'contributor',
  query: {
    at: 'As it stood after the change with this `seq`; or at a time of the host’s clock, such as `2026-01-31T17:00:00Z`. Now where it is absent, or ahead of the log.',
    kinds: 'Only records of these kinds, separated by commas.',
  },
  requestHeaders: { 'If-None-Match': 'The ETag of the last snapshot.' },
  answers: {
    200: { description: 'The fold.', schema: snapshot, headers: { ETag: '`"epoch:seq:scope:schema"`' } },
    304: { description: 'Nothing was added.' },
  },
  problems: ['invalid'],
  async handle(ask, { folds }, { plan }) {
    const { epoch, head } = plan
    const kinds = kindsIn(ask)
    const { fold: made, seq } = await folds.asOf(plan.id, epoch, head, momentIn(ask))
    const scope = kinds ? encodeURIComponent(kinds.join()) : 'plan'
    return cached(ask, `"${epoch}:${seq}:${scope}:1"`, ownOnly, () => {
      const { records } = made.snapshot()
      const wanted = kinds ? records.filter(({ kind }) => kinds.includes(kind)) : records
      return JSON.stringify({ epoch, seq, schema: 1, records: wanted })
    })
  },
})

const history = ofPlan({
  method: 'get',
  path: '/v1/plans/{plan}/records/{record}/history',
  summary: 'Read who changed a record',
  who: 'contributor',
  query: { before: 'Only changes before this number.', limit: 'At most so many changes.' },
  answers: { 200: { description: 'The changes that touch the record, newest first.', schema: historyPage } },
  problems: ['invalid'],
  async handle(ask, host, { plan }) {
    const record = ask.req.param('record')
    if (!isId(record)) throw new Refusal('invalid', { places: [badId('', record)] })
    const limit = numberIn(ask, 'limit', 100, host.limits.pageChanges)
    const before = numberIn(ask, 'before', 2_147_483_647)
    const rows = await host.database.query<LogRow>(
      `select change.seq, received_at, body from touch join change on change.plan = touch.plan and change.seq = touch.seq
       where touch.plan = $1 and touch.record = $2 and touch.seq < $3 order by touch.seq desc limit $4`,
      [plan.id, record, before, limit + 1],
    )
    const changes = rows.slice(0, limit).map((row) => {
      const change = rowChange(row)
      return { ...change, ops: change.ops.filter((op: Op) => op.record === record) }
    })
    const last = changes.at(-1)
    ask.header('Cache-Control', ownOnly)
    return ask.json({
      epoch: plan.epoch,
      record,
      changes,
      ...(rows.length > limit && last ? { before: last.seq } : {}),
    })
  },
})

const rejections = ofPlan({
  method: 'get',
  path: '/v1/plans/{plan}/rejections',
  summary: 'Read which of your changes were rejected, and why',
  description:
    'Whole, as they were sent: what somebody wrote can be had back although it is not in the log, from any device, and after their role was taken down.',
  who: 'viewer',
  query: { after: 'Only changes whose ids come after this one.', limit: 'At most so many; a page may hold fewer.' },
  answers: { 200: { description: 'By the ids of the changes.', schema: rejectionsPage } },
  problems: ['invalid'],
  async handle(ask, host, { actor, plan }) {
    const after = ask.req.query('after')
    if (after !== undefined && !isId(after)) throw new Refusal('invalid', { places: [badId('?after', after)] })
    const limit = numberIn(ask, 'limit', host.limits.pageChanges)
    const { rows, more } = await rejectionsAfter(host.database, plan.id, actor?.id ?? '', after ?? '', limit)
    ask.header('Cache-Control', ownOnly)
    return ask.json({
      rejections: rows.map(({ complaint, ...row }) => ({ ...row, problem: describe(complaint, ask.get('language')) })),
      more,
    })
  },
})

export const recordEndpoints: readonly Endpoint[] = [fold, history, rejections]
