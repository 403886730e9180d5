import { eventTimes, reaches, type Cursor, type Role } from '@cswb/core/protocol.js'
import { eventText, type Channel } from './channel.ts'

/** What a stream needs to know of the person who reads it. */
export interface Reader {
  /** Their role now: asked again at every heartbeat, and when rights change. */
  role(): Promise<Role | null>
  /** When their sign-in ends, ms since 1970. */
  readonly expires: number
}

/**
 * Server-sent events from a cursor on, for as long as the client reads and the rights last. The client's reading sets the
 * pace: nothing is gathered for one that is slow.
 */
export function eventStream(
  channel: Channel,
  from: Cursor,
  role: Role,
  reader: Reader,
  closing: AbortSignal,
  leave: () => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const ended = new AbortController()
  const signal = AbortSignal.any([closing, ended.signal])
  const events = eventsOf(channel, from, role, reader, signal)
  const finish = () => {
    if (ended.signal.aborted) return
    ended.abort()
    leave()
  }
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = await events.next()
        if (!done) return controller.enqueue(encoder.encode(value))
        finish()
        controller.close()
      },
      cancel: finish,
    },
    { highWaterMark: 1 },
  )
}

async function* eventsOf(
  channel: Channel,
  from: Cursor,
  role: Role,
  reader: Reader,
  signal: AbortSignal,
): AsyncGenerator<string, void> {
  const { epoch } = channel
  const inFull = reaches(role, 'contributor')
  let { seq } = from
  yield `retry: ${eventTimes.retry}\n\n`
  let asked = Date.now()
  let { rights } = channel
  while (!signal.aborted) {
    if (channel.epoch !== epoch) {
      const { epoch: now, head } = channel
      return yield eventText('reset', JSON.stringify({ epoch: now, head }), `${now}:${head}`)
    }
    if (seq < channel.head) {
      if (inFull) {
        const frames = await channel.after(seq)
        // Another epoch may have begun while they were read.
        if (channel.epoch !== epoch) continue
        seq = frames.at(-1)?.seq ?? seq
        if (frames.length) yield frames.map(({ text }) => text).join('')
      } else {
        seq = channel.head
        yield eventText('head', JSON.stringify({ epoch, head: seq }), `${epoch}:${seq}`)
      }
      continue
    }
    const left = Math.min(eventTimes.heartbeat, reader.expires - Date.now())
    await channel.news(Math.max(left, 0), signal)
    if (signal.aborted) return
    const silent = Date.now() - asked >= eventTimes.heartbeat || Date.now() >= reader.expires
    if (!silent && rights === channel.rights) continue
    asked = Date.now()
    rights = channel.rights
    const now = asked >= reader.expires ? null : await reader.role()
    if (now !== role) return yield eventText('access', JSON.stringify({ role: now }))
    if (seq >= channel.head) yield ': alive\n\n'
  }
}
