import { type HostEvent, paths, writeCursor } from '@cswb/core/protocol.js'
import { createParser } from 'eventsource-parser'
import { eventOf } from './answers.ts'
import type { Pace } from './pace.ts'
import type { Wire } from './wire.ts'

/** The events of a plan after a cursor, as its host sends them, until the stream ends, breaks or falls silent. */
export class EventStream {
  /** Whether anything came at all: through some proxies nothing does. */
  heard = false
  /** Resolves when the stream has ended, for whatever reason. */
  readonly ended: Promise<void>
  #stop = new AbortController()

  constructor(
    wire: Wire,
    plan: string,
    since: { epoch: string; seq: number },
    { silence }: Pace,
    tell: (event: HostEvent) => void,
  ) {
    this.ended = this.#read(wire, plan, writeCursor(since), silence, tell).catch(() => {})
  }

  close(): void {
    this.#stop.abort()
  }

  async #read(wire: Wire, plan: string, since: string, silence: number, tell: (event: HostEvent) => void) {
    const { signal } = this.#stop
    let timer = setTimeout(() => this.close(), silence)
    try {
      const { body } = await wire.open(paths.events(plan), { query: { since }, signal })
      const parser = createParser({
        onEvent: ({ event, data }) => {
          const said = eventOf(event, data)
          if (said && !signal.aborted) tell(said)
        },
      })
      const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
      // Not every body ends when its request is aborted.
      signal.addEventListener('abort', () => void reader?.cancel().catch(() => {}))
      for (;;) {
        const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
        if (done || value === undefined || signal.aborted) return
        this.heard = true
        clearTimeout(timer)
        timer = setTimeout(() => this.close(), silence)
        parser.feed(value)
      }
    } finally {
      clearTimeout(timer)
      this.close()
    }
  }
}
