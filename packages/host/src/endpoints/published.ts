import { createEditionRequest, edition, publication } from '@cswb/core/protocol.js'
import * as z from 'zod/mini'
import { bodyOf } from '../http/body.ts'
import { cached } from '../http/cache.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { isId } from '../log/check.ts'
import { Refusal } from '../problem/refusal.ts'
import { ofPlan } from './of-plan.ts'

const document = z.object({ format: z.literal('cswb-plan/1'), records: z.array(z.unknown()) })

const published = ofPlan({
  method: 'get',
  path: '/v1/plans/{plan}/published',
  summary: 'Read the plan as viewers may have it',
  description:
    'A `cswb-plan/1` document as the plan stands now: marked fields only, small numbers taken out, no log. Open to everybody where the plan is open.',
  who: 'public',
  requestHeaders: { 'If-None-Match': 'The ETag of the last one.' },
  answers: {
    200: { description: 'The document.', schema: document, headers: { ETag: '`"epoch:seq:published:schema"`' } },
    304: { description: 'Nothing changed.' },
  },
  problems: [],
  handle(ask, { publisher }, { plan }) {
    if (plan.open && !ask.res.headers.has('Access-Control-Allow-Origin')) ask.header('Access-Control-Allow-Origin', '*')
    return cached(
      ask,
      `"${plan.epoch}:${plan.head}:published:1"`,
      `${plan.open ? 'public' : 'private'}, no-cache`,
      () => publisher.text(plan),
    )
  },
})

const publish = ofPlan({
  method: 'post',
  path: '/v1/plans/{plan}/editions',
  summary: 'Freeze the published view into an edition',
  description:
    'Open to everybody from then on, at an address that never says anything else. Asking again with the same words at the same point of the log gives the same edition.',
  who: 'administrator',
  body: createEditionRequest,
  answers: { 200: { description: 'The edition.', schema: edition } },
  problems: ['invalid'],
  async handle(ask, { limits, publisher }, access) {
    return ask.json(await publisher.publish(access, await bodyOf(ask, limits.bodyBytes, createEditionRequest)))
  },
})

const pointer: Endpoint = {
  method: 'get',
  path: '/v1/public/{slug}',
  summary: 'The editions of a plan, by its slug or id',
  who: 'anybody',
  answers: { 200: { description: 'Newest first.', schema: publication } },
  problems: ['not-found'],
  async handle(ask, { database, publisher }) {
    const name = ask.req.param('slug')
    if (!isId(name)) throw new Refusal('not-found')
    const [plan] = await database.query<{ id: string; slug: string }>(
      'select id, slug from plan where id = $1 or slug = $1 order by id = $1 desc limit 1',
      [name],
    )
    const editions = plan ? await publisher.editions(plan.id) : []
    // A plan that published nothing is nobody's business.
    const [newest] = editions
    if (!plan || !newest) throw new Refusal('not-found')
    ask.header('Cache-Control', 'public, max-age=60, stale-while-revalidate=86400')
    return ask.json({ slug: plan.slug, title: newest.title, editions })
  },
}

const file: Endpoint = {
  method: 'get',
  path: '/v1/public/{slug}/{edition}.json',
  summary: 'An edition',
  who: 'anybody',
  answers: {
    200: { description: 'The document; it never changes.', schema: document, headers: { ETag: 'Its hash.' } },
  },
  problems: ['not-found'],
  async handle(ask, { publisher }) {
    const [id = ''] = (ask.req.param('edition') ?? '').split('.json')
    const name = ask.req.param('slug')
    const found = isId(name) && isId(id) ? await publisher.edition(name, id) : undefined
    if (!found) throw new Refusal('not-found')
    return cached(ask, `"${found.hash}"`, 'public, max-age=31536000, immutable', () => found.body)
  },
}

export const publishedEndpoints: readonly Endpoint[] = [published, publish, pointer, file]
