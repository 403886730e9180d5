import {
  changesPage,
  historyPage,
  logRequest,
  partRequest,
  partResponse,
  pushRequest,
  pushResponse,
  readCursor,
  snapshot,
  writeCursor,
  type Cursor,
  type PushResult,
} from '@cswb/core/protocol.js'
import type { Op } from '@cswb/core/change.js'
import { readBatch, readLog, readPart } from '../http/batch.ts'
import { jsonBody } from '../http/body.ts'
import { cached, ownOnly } from '../http/cache.ts'
import type { Ask, Endpoint } from '../http/endpoint.ts'
import type { Host } from '../http/host.ts'
import type { Logger } from '../logger.ts'
import type { Appended } from '../log/append.ts'
import { badId, isId, shown } from '../log/check.ts'
import { keepPart } from '../log/parts.ts'
import { rowChange, rowJson, rowsAfter, type LogRow } from '../log/rows.ts'
import { accessTo, type Access, type PlanRow } from '../plans/access.ts'
import { retitle } from '../plans/plans.ts'
import { describe } from '../problem/describe.ts'
import { Refusal } from '../problem/refusal.ts'

const planOf = (ask: Ask): string => ask.req.param('plan') ?? ''

/** A whole number of a parameter. */
function numberIn(ask: Ask, name: string, otherwise: number, most = otherwise): number {
  const text = ask.req.query(name)
  if (text === undefined) return otherwise
  if (!/^[1-9]\d{0,9}$/.test(text))
    throw new Refusal('invalid', {
      places: [{ pointer: `?${name}`, fault: { code: 'not-a-number', found: shown(text) } }],
    })
  return Math.min(Number(text), most)
}

/**
 * The cursor in a text, if it is one of this plan as it is.
 * @throws Refusal `epoch-changed` where the log was begun anew, or ends before the cursor
 */
export function cursorIn(text: string, { epoch, head }: PlanRow, logger: Logger): Cursor {
  const cursor = readCursor(text)
  if (!cursor)
    throw new Refusal('invalid', {
      places: [{ pointer: '?since', fault: { code: 'not-a-cursor', found: shown(text) } }],
    })
  if (cursor.epoch === epoch && cursor.seq > head)
    logger('warn', 'cursor-ahead', { advice: 'If a backup was restored, run cswb-host new-epoch.' })
  if (cursor.epoch !== epoch || cursor.seq > head) throw new Refusal('epoch-changed', { epoch, head })
  return cursor
}

/** Answers for each change, and tells those who listen. */
async function answer(ask: Ask, host: Host, access: Access, appended: Appended): Promise<Response> {
  const { epoch, head, outcomes, rows } = appended
  host.feed.committed(access.plan.id, epoch, head, rows)
  await retitle(host, access.plan, appended)
  const results = outcomes.map((outcome): PushResult => {
    if (outcome.status !== 'rejected') return outcome
    const { id, status, complaint } = outcome
    return { id, status, problem: describe(complaint, ask.get('language')) }
  })
  return ask.json({ epoch, head, results })
}

const push: Endpoint = {
  method: 'post',
  path: '/v1/plans/{plan}/changes',
  summary: 'Send changes',
  description:
    'A batch of one client, in the order of `clientSeq`. It may be sent again, whole or regrouped: changes the host has are answered as `duplicate`. A change that does not fit, or that the person may not make, is rejected alone and uses its number up. Where numbers do not follow the last one, nothing of the batch is taken.',
  who: 'contributor',
  body: pushRequest,
  requestHeaders: { 'CSWB-Schema': 'The version of the data schema that the client speaks.' },
  answers: { 200: { description: 'What became of each change, in the order of the batch.', schema: pushResponse } },
  problems: [
    'invalid',
    'client-seq-gap',
    'client-forked',
    'parts-missing',
    'schema-too-new',
    'schema-too-old',
    'too-large',
  ],
  async handle(ask, host) {
    const access = await accessTo(host.database, ask.get('actor'), planOf(ask), 'contributor')
    const batch = readBatch(await jsonBody(ask, host.limits.bodyBytes), host.limits)
    return answer(ask, host, access, await host.log.push(access, batch))
  },
}

const part: Endpoint = {
  method: 'put',
  path: '/v1/plans/{plan}/parts/{change}/{number}',
  summary: 'Send a part of a large change ahead',
  description:
    'Parts 1, 2, 3 … hold the ops of one change, in order. The change itself then comes in a batch with no ops and with `parts`, their number: it is one change, under one `seq`, to everyone who looks.',
  who: 'contributor',
  body: partRequest,
  answers: { 200: { description: 'The part is kept for a day.', schema: partResponse } },
  problems: ['invalid', 'too-large'],
  async handle(ask, host) {
    const access = await accessTo(host.database, ask.get('actor'), planOf(ask), 'contributor')
    const change = ask.req.param('change') ?? ''
    const number = Number(ask.req.param('number'))
    if (!isId(change) || !Number.isInteger(number) || number < 1 || number > host.limits.parts)
      throw new Refusal('invalid', { places: [{ pointer: '', fault: { code: 'too-many', limit: host.limits.parts } }] })
    const ops = readPart(await jsonBody(ask, host.limits.bodyBytes))
    await keepPart(host.database, access, change, number, ops)
    return ask.json({ change, part: number })
  },
}

const log: Endpoint = {
  method: 'post',
  path: '/v1/plans/{plan}/log',
  summary: 'Bring in a log that was made elsewhere',
  description:
    'For a plan that lived in a browser, and for changes of a device that is gone. Authors, clients, numbers and times are kept as they are said. Changes the host has are left alone.',
  who: 'administrator',
  body: logRequest,
  answers: { 200: { description: 'What became of each change.', schema: pushResponse } },
  problems: ['invalid', 'parts-missing', 'schema-too-new', 'schema-too-old', 'too-large'],
  async handle(ask, host) {
    const access = await accessTo(host.database, ask.get('actor'), planOf(ask), 'administrator')
    const changes = readLog(await jsonBody(ask, host.limits.bodyBytes), host.limits)
    return answer(ask, host, access, await host.log.import(access, changes))
  },
}

const feed: Endpoint = {
  method: 'get',
  path: '/v1/plans/{plan}/changes',
  summary: 'Read the log after a cursor',
  who: 'contributor',
  query: {
    since: '`epoch:seq`; from the beginning where it is absent.',
    limit: 'At most so many changes; a page may hold fewer.',
  },
  requestHeaders: {
    'If-None-Match': 'The ETag of the same page as it was: answered with 304 while nothing was added.',
  },
  answers: {
    200: {
      description: 'The changes, in the order of `seq`, without gaps.',
      schema: changesPage,
      headers: { ETag: 'Of this page.' },
    },
    304: { description: 'Nothing was added.' },
  },
  problems: ['invalid', 'epoch-changed'],
  async handle(ask, host) {
    const { plan } = await accessTo(host.database, ask.get('actor'), planOf(ask), 'contributor')
    const { epoch, head } = plan
    const { seq } = cursorIn(ask.req.query('since') ?? writeCursor({ epoch, seq: 0 }), plan, host.logger)
    const limit = numberIn(ask, 'limit', host.limits.pageChanges)
    return cached(ask, `"${epoch}:${seq}:${head}:${limit}"`, ownOnly, async () => {
      const rows = await rowsAfter(host.database, plan.id, seq, limit)
      const last = rows.at(-1)?.seq ?? seq
      const end = Math.max(head, last)
      const next = writeCursor({ epoch, seq: last })
      return `{"epoch":"${epoch}","changes":[${rows.map(rowJson).join(',')}],"next":"${next}","head":${end},"more":${last < end}}`
    })
  },
}

const fold: Endpoint = {
  method: 'get',
  path: '/v1/plans/{plan}/snapshot',
  summary: 'Read the plan as the log makes it',
  description: 'Registers with their heads, so that the changes after `seq` can be folded in.',
  who: 'contributor',
  requestHeaders: { 'If-None-Match': 'The ETag of the last snapshot.' },
  answers: {
    200: { description: 'The fold.', schema: snapshot, headers: { ETag: '`"epoch:seq:scope:schema"`' } },
    304: { description: 'Nothing was added.' },
  },
  problems: [],
  async handle(ask, host) {
    const { plan } = await accessTo(host.database, ask.get('actor'), planOf(ask), 'contributor')
    const { epoch, head } = plan
    const { fold: made, seq } = await host.folds.at(plan.id, epoch, head)
    return cached(ask, `"${epoch}:${seq}:plan:1"`, ownOnly, () =>
      JSON.stringify({ epoch, seq, schema: 1, ...made.snapshot() }),
    )
  },
}

const history: Endpoint = {
  method: 'get',
  path: '/v1/plans/{plan}/records/{record}/history',
  summary: 'Read who changed a record',
  who: 'contributor',
  query: { before: 'Only changes before this number.', limit: 'At most so many changes.' },
  answers: { 200: { description: 'The changes that touch the record, newest first.', schema: historyPage } },
  problems: ['invalid'],
  async handle(ask, host) {
    const { plan } = await accessTo(host.database, ask.get('actor'), planOf(ask), 'contributor')
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
}

export const changeEndpoints: readonly Endpoint[] = [push, part, log, feed, fold, history]
