import {
  changesPage,
  headers,
  logRequest,
  partRequest,
  partResponse,
  pushRequest,
  pushResponse,
  writeCursor,
  type PushResult,
} from '@cswb/core/protocol.js'
import { readBatch, readLog, readPart, readVersion } from '../http/batch.ts'
import { jsonBody } from '../http/body.ts'
import { cached, ownOnly } from '../http/cache.ts'
import type { Ask, Endpoint } from '../http/endpoint.ts'
import type { Host } from '../http/host.ts'
import { cursorIn, numberIn } from '../http/parameters.ts'
import type { Appended } from '../log/appended.ts'
import { isId } from '../log/check.ts'
import { keepPart } from '../log/parts.ts'
import { rowJson, rowsAfter } from '../log/rows.ts'
import type { Access } from '../plans/access.ts'
import { retitle } from '../plans/plans.ts'
import { describe } from '../problem/describe.ts'
import { Refusal } from '../problem/refusal.ts'
import { ofPlan } from './of-plan.ts'

const speaks = {
  [headers.schema]: 'The version of the data schema that the client speaks: one the host does not take stops it here.',
}

/** What somebody writes, once it is known that the host speaks their version. */
function written(ask: Ask, host: Host): Promise<unknown> {
  readVersion(ask.req.header(headers.schema))
  return jsonBody(ask, host.limits.bodyBytes)
}

/** Takes changes in, answers for each, and tells those who listen. */
const taking =
  (take: (host: Host, access: Access, body: unknown) => Promise<Appended>) =>
  async (ask: Ask, host: Host, access: Access): Promise<Response> => {
    const appended = await take(host, access, await written(ask, host))
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

const push = ofPlan({
  method: 'post',
  path: '/v1/plans/{plan}/changes',
  summary: 'Send changes',
  description:
    'A batch of one client, in the order of `clientSeq`. It may be sent again, whole or regrouped: changes the host has are answered as `duplicate`. A change that does not fit, or that the person may not make, is rejected alone and uses its number up. Where numbers do not follow the last one, nothing of the batch is taken.',
  who: 'contributor',
  body: pushRequest,
  requestHeaders: speaks,
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
  handle: taking(({ log, limits }, access, body) => log.push(access, readBatch(body, limits))),
})

const part = ofPlan({
  method: 'put',
  path: '/v1/plans/{plan}/parts/{change}/{number}',
  summary: 'Send a part of a large change ahead',
  description:
    'Parts 1, 2, 3 … hold the ops of one change, in order. The change itself then comes in a batch with no ops and with `parts`, their number: it is one change, under one `seq`, to everyone who looks.',
  who: 'contributor',
  body: partRequest,
  requestHeaders: speaks,
  answers: { 200: { description: 'The part is kept for a day.', schema: partResponse } },
  problems: ['invalid', 'schema-too-new', 'schema-too-old', 'too-large'],
  async handle(ask, host, access) {
    const change = ask.req.param('change') ?? ''
    const number = Number(ask.req.param('number'))
    if (!isId(change) || !Number.isInteger(number) || number < 1 || number > host.limits.parts)
      throw new Refusal('invalid', { places: [{ pointer: '', fault: { code: 'too-many', limit: host.limits.parts } }] })
    await keepPart(host.database, access, change, number, readPart(await written(ask, host)))
    return ask.json({ change, part: number })
  },
})

const log = ofPlan({
  method: 'post',
  path: '/v1/plans/{plan}/log',
  summary: 'Bring in a log that was made elsewhere',
  description:
    'For a plan that lived in a browser, and for changes of a device that is gone. Authors, clients, numbers and times are kept as they are said. Changes the host has are left alone.',
  who: 'administrator',
  body: logRequest,
  requestHeaders: speaks,
  answers: { 200: { description: 'What became of each change.', schema: pushResponse } },
  problems: ['invalid', 'parts-missing', 'schema-too-new', 'schema-too-old', 'too-large'],
  handle: taking((host, access, body) => host.log.import(access, readLog(body, host.limits))),
})

const feed = ofPlan({
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
  handle(ask, host, { plan }) {
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
})

export const changeEndpoints: readonly Endpoint[] = [push, part, log, feed]
