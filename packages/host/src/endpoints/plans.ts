import {
  changePlanRequest,
  createPlanRequest,
  member,
  memberRequest,
  membersResponse,
  meta,
  planInfo,
  plansResponse,
  protocolVersion,
  type Meta,
} from '@cswb/core/protocol.js'
import { bodyOf } from '../http/body.ts'
import { ownOnly } from '../http/cache.ts'
import type { Ask, Endpoint } from '../http/endpoint.ts'
import { schemas } from '../log/append.ts'
import { badId, isId } from '../log/check.ts'
import { accessTo } from '../plans/access.ts'
import { changeMembers, createPlan, infoOf, membersOf, plansOf, setPlan } from '../plans/plans.ts'
import { Refusal } from '../problem/refusal.ts'
import { ofPlan } from './of-plan.ts'

function signedIn(ask: Ask) {
  const actor = ask.get('actor')
  if (!actor) throw new Refusal('signed-out')
  return actor
}

/** @throws Refusal `invalid` where it cannot be an id here */
function idIn(value: string | undefined, pointer: string): string {
  if (!isId(value)) throw new Refusal('invalid', { places: [badId(pointer, value)] })
  return value
}

const about: Endpoint = {
  method: 'get',
  path: '/v1/meta',
  summary: 'What the host speaks and allows',
  who: 'anybody',
  answers: { 200: { description: 'Versions and limits.', schema: meta } },
  problems: [],
  handle: (ask, { limits, development }) =>
    ask.json({
      protocol: [protocolVersion],
      schema: schemas,
      limits,
      mode: development ? 'development' : 'production',
    } satisfies Meta),
}

const list: Endpoint = {
  method: 'get',
  path: '/v1/plans',
  summary: 'The plans you are a member of',
  who: 'signed in',
  answers: { 200: { description: 'By slug.', schema: plansResponse } },
  problems: [],
  async handle(ask, { database }) {
    const actor = signedIn(ask)
    const ids = await plansOf(database, actor)
    const plans = await Promise.all(ids.map((id) => accessTo(database, actor, id, 'public')))
    ask.header('Cache-Control', ownOnly)
    return ask.json({ plans: plans.map(infoOf) })
  },
}

const create: Endpoint = {
  method: 'post',
  path: '/v1/plans',
  summary: 'Make an empty plan',
  description:
    'You become its administrator. Its records come as changes, or as a log that was made elsewhere. Asking again changes nothing.',
  who: 'host administrator',
  body: createPlanRequest,
  answers: { 200: { description: 'The plan.', schema: planInfo } },
  problems: ['invalid', 'plan-exists', 'slug-taken'],
  async handle(ask, { database, limits }) {
    const actor = signedIn(ask)
    if (!actor.administrator) throw new Refusal('forbidden', { about: 'administrator' })
    const request = await bodyOf(ask, limits.bodyBytes, createPlanRequest)
    idIn(request.id, '/id')
    await createPlan(database, actor, request)
    return ask.json(infoOf(await accessTo(database, actor, request.id, 'public')))
  },
}

const read = ofPlan({
  method: 'get',
  path: '/v1/plans/{plan}',
  summary: 'A plan, and what you may do with it',
  who: 'public',
  answers: { 200: { description: 'The plan.', schema: planInfo } },
  problems: [],
  handle(ask, _host, access) {
    ask.header('Cache-Control', ownOnly)
    return ask.json(infoOf(access))
  },
})

const change = ofPlan({
  method: 'patch',
  path: '/v1/plans/{plan}',
  summary: 'Set a plan’s slug, or open its published view',
  who: 'administrator',
  body: changePlanRequest,
  answers: { 200: { description: 'The plan.', schema: planInfo } },
  problems: ['invalid', 'slug-taken'],
  async handle(ask, { database, feed, limits }, { plan }) {
    const { slug = plan.slug, open = plan.open } = await bodyOf(ask, limits.bodyBytes, changePlanRequest)
    await setPlan(database, plan.id, slug, open)
    feed.accessChanged(plan.id)
    return ask.json(infoOf(await accessTo(database, ask.get('actor'), plan.id, 'administrator')))
  },
})

const members = ofPlan({
  method: 'get',
  path: '/v1/plans/{plan}/members',
  summary: 'Who may do what with a plan',
  who: 'administrator',
  answers: { 200: { description: 'Everybody, by id.', schema: membersResponse } },
  problems: [],
  async handle(ask, { database }, { plan }) {
    ask.header('Cache-Control', ownOnly)
    return ask.json({ members: await membersOf(database, plan.id) })
  },
})

const put = ofPlan({
  method: 'put',
  path: '/v1/plans/{plan}/members/{member}',
  summary: 'Give somebody a role',
  who: 'administrator',
  body: memberRequest,
  answers: { 200: { description: 'The member.', schema: member } },
  problems: ['invalid', 'last-administrator'],
  async handle(ask, { database, feed, limits }, { plan }) {
    const id = idIn(ask.req.param('member'), '')
    const one = { id, ...(await bodyOf(ask, limits.bodyBytes, memberRequest)) }
    await changeMembers(database, plan.id, one)
    feed.accessChanged(plan.id)
    return ask.json(one)
  },
})

const remove = ofPlan({
  method: 'delete',
  path: '/v1/plans/{plan}/members/{member}',
  summary: 'Take somebody’s role away',
  who: 'administrator',
  answers: { 204: { description: 'They are no member, or were none.' } },
  problems: ['last-administrator'],
  async handle(ask, { database, feed }, { plan }) {
    await changeMembers(database, plan.id, { gone: idIn(ask.req.param('member'), '') })
    feed.accessChanged(plan.id)
    return ask.body(null, 204)
  },
})

export const planEndpoints: readonly Endpoint[] = [about, list, create, read, change, members, put, remove]
