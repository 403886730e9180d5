import type { Role } from '@cswb/core/protocol.js'
import type { Ask, Endpoint } from '../http/endpoint.ts'
import type { Host } from '../http/host.ts'
import { accessTo, type Access } from '../plans/access.ts'

/** An address below a plan. */
interface PlanEndpoint extends Omit<Endpoint, 'who' | 'handle'> {
  /** The least role in the plan. */
  readonly who: Role
  handle(ask: Ask, host: Host, access: Access): Response | Promise<Response>
}

/** The role that the document says is the role that is asked for, before anything else is looked at. */
export const ofPlan = ({ handle, ...endpoint }: PlanEndpoint): Endpoint => ({
  ...endpoint,
  async handle(ask, host) {
    const plan = ask.req.param('plan') ?? ''
    return handle(ask, host, await accessTo(host.database, ask.get('actor'), plan, endpoint.who))
  },
})
