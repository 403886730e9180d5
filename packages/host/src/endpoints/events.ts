import type { Role } from '@cswb/core/protocol.js'
import type { Endpoint } from '../http/endpoint.ts'
import { cursorIn } from '../http/parameters.ts'
import { eventStream } from '../feed/stream.ts'
import { accessTo } from '../plans/access.ts'
import { Refusal } from '../problem/refusal.ts'
import { ofPlan } from './of-plan.ts'

const events = ofPlan({
  method: 'get',
  path: '/v1/plans/{plan}/events',
  summary: 'Hear of changes as they come',
  description:
    'Server-sent events: `change` carries one change, whole; `head` says that there are changes up to a number which the stream does not carry (large ones, and all of them for viewers and the public); `reset` and `access` end the stream. Ids are cursors, so a stream resumes where it stopped. A comment every 20 s says that it is alive.',
  who: 'public',
  query: { since: '`epoch:seq`; from now on where it is absent.' },
  requestHeaders: { 'Last-Event-ID': 'The id of the last event seen; it wins over `since`.' },
  answers: { 200: { description: 'The stream.', type: 'text/event-stream' } },
  problems: ['invalid', 'epoch-changed'],
  handle(ask, host, { actor, plan, role }) {
    if (host.closing.aborted) throw new Refusal('unavailable')
    const since = ask.req.header('last-event-id') ?? ask.req.query('since')
    const cursor = since ? cursorIn(since, plan, host.logger) : { epoch: plan.epoch, seq: plan.head }
    const { channel, leave } = host.feed.use(plan.id, plan.epoch, plan.head)
    const reader = {
      role: (): Promise<Role | null> =>
        accessTo(host.database, actor, plan.id, 'public').then(
          (access) => access.role,
          (error: unknown) => {
            if (error instanceof Refusal) return null
            throw error
          },
        ),
      expires: actor?.expires === undefined ? Number.POSITIVE_INFINITY : actor.expires * 1_000,
    }
    ask.header('Cache-Control', 'no-store')
    ask.header('X-Accel-Buffering', 'no')
    return ask.body(eventStream(channel, cursor, role, reader, host.closing, leave), 200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
    })
  },
})

export const eventEndpoints: readonly Endpoint[] = [events]
