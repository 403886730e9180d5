// A bad network between a device and its host, as a `fetch`: what it does to each request is drawn by lot.

/** What befell requests; the tests say how often. */
export type Fault = 'none' | 'unsent' | 'unanswered' | 'twice' | 'cut' | 'failed' | 'garbled' | 'late' | 'slow'

export class BadNetwork {
  /** Of all requests this part meets with a fault. */
  rate: number
  /** Nothing gets through at all. */
  down = false
  /** Whether the host takes the token. */
  signedIn = true
  readonly counts: Record<Fault, number> = {
    none: 0,
    unsent: 0,
    unanswered: 0,
    twice: 0,
    cut: 0,
    failed: 0,
    garbled: 0,
    late: 0,
    slow: 0,
  }
  #sent = 0
  #random: () => number
  #through: typeof fetch

  constructor(through: typeof fetch, random: () => number, rate = 0) {
    this.#through = through
    this.#random = random
    this.rate = rate
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const faults = Object.keys(this.counts).slice(1) as Fault[]
    const fault = this.#random() < this.rate ? (faults[Math.floor(this.#random() * faults.length)] ?? 'none') : 'none'
    // Others have their turn even where everything is answered at once.
    if (++this.#sent % 10 === 0) await turns(1)
    if (this.down) throw new TypeError('The network is down.')
    if (!this.signedIn)
      return Response.json({ type: 'urn:cswb:problem:signed-out', code: 'signed-out' }, { status: 401 })
    this.counts[fault]++
    const send = () => this.#through(input, init)
    if (fault === 'unsent') throw new TypeError('The request was lost.')
    if (fault === 'failed') return new Response('Bad gateway', { status: 502 })
    if (fault === 'late') await turns(5)
    if (fault === 'twice') await (await send()).body?.cancel()
    const answer = await send()
    if (fault === 'unanswered') {
      await answer.body?.cancel()
      throw new TypeError('The answer was lost.')
    }
    if (!answer.body || !['cut', 'garbled', 'slow'].includes(fault)) return answer
    const { status, headers } = answer
    return new Response(answer.body.pipeThrough(this.#spoiling(fault)), { status, headers })
  }

  #spoiling(fault: Fault): TransformStream<Uint8Array, Uint8Array> {
    return new TransformStream({
      transform: async (chunk, controller) => {
        if (fault === 'slow') {
          for (let at = 0; at < chunk.length; at += Math.ceil(chunk.length / 4)) {
            await turns(1)
            controller.enqueue(chunk.slice(at, at + Math.ceil(chunk.length / 4)))
          }
          return
        }
        controller.enqueue(chunk.slice(0, Math.floor(chunk.length * this.#random())))
        if (fault === 'cut') controller.error(new TypeError('The connection was cut.'))
        else controller.terminate()
      },
    })
  }
}

/** Lets others go on so many times. */
export async function turns(count: number): Promise<void> {
  for (let at = 0; at < count; at++) await new Promise((resolve) => setTimeout(resolve))
}

/** Numbers from 0 to 1, the same for the same seed. */
export function lots(seed: number): () => number {
  let state = (seed * 2654435761 + 1) >>> 0
  return () => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32
}
