// A bad gateway between a device and its host, over real HTTP: what it does to each request is drawn by lot.
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type GatewayFault =
  | 'none'
  | 'dropped'
  | 'truncated'
  | 'delayed'
  | 'duplicated'
  | 'failed'
  | 'failed after'
  | 'unanswered'
  | 'cut'
  | 'slow'

export class BadGateway {
  /** Of all requests this part meets with a fault. */
  rate = 0
  /** Nothing gets through at all. */
  down = false
  /** Whether the host takes the token. */
  signedIn = true
  url = ''
  readonly counts: Record<GatewayFault, number> = {
    none: 0,
    dropped: 0,
    truncated: 0,
    delayed: 0,
    duplicated: 0,
    failed: 0,
    'failed after': 0,
    unanswered: 0,
    cut: 0,
    slow: 0,
  }
  #port: number
  #random: () => number
  #agent = new Agent({ keepAlive: true })
  #server = createServer((asked, answer) => {
    this.#pass(asked, answer).catch(() => asked.socket.destroy())
  })

  /** @param port of the host, on this machine */
  constructor(port: number, random: () => number) {
    this.#port = port
    this.#random = random
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    return this
  }

  /** Cuts every connection there is. */
  cut(): void {
    this.#server.closeAllConnections()
  }

  async close(): Promise<void> {
    this.cut()
    await new Promise((resolve) => this.#server.close(resolve))
    this.#agent.destroy()
  }

  #draw(): GatewayFault {
    if (this.#random() >= this.rate) return 'none'
    const faults = Object.keys(this.counts).slice(1) as GatewayFault[]
    return faults[Math.floor(this.#random() * faults.length)] ?? 'none'
  }

  async #pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const parts: Buffer[] = []
    for await (const part of asked as AsyncIterable<Buffer>) parts.push(part)
    const body = Buffer.concat(parts)
    // What browsers ask first, once in a while, is no request of ours.
    const preflight = asked.method === 'OPTIONS'
    if (this.down) return void asked.socket.destroy()
    if (!this.signedIn && !preflight) return refuse(asked, answer, 401, 'signed-out')
    const fault = preflight ? 'none' : this.#draw()
    this.counts[fault]++
    if (fault === 'dropped') return void asked.socket.destroy()
    if (fault === 'failed') return refuse(asked, answer, 500, 'failed')
    if (fault === 'truncated') {
      await this.#send(asked, body.subarray(0, Math.floor(body.length * this.#random())), body.length)
      return void asked.socket.destroy()
    }
    if (fault === 'delayed') await time(40 * this.#random())
    if (fault === 'duplicated') this.#send(asked, body).then(ignore, () => {})
    const reply = await this.#send(asked, body)
    if (fault === 'unanswered' || fault === 'failed after') {
      ignore(reply)
      return fault === 'unanswered' ? void asked.socket.destroy() : refuse(asked, answer, 500, 'failed')
    }
    answer.on('close', () => reply.destroy())
    answer.writeHead(reply.statusCode ?? 500, reply.headers)
    answer.flushHeaders()
    let left = fault === 'cut' ? Math.floor(this.#random() * 900) : Infinity
    for await (const data of reply as AsyncIterable<Buffer>) {
      const part = data.subarray(0, left)
      const piece = fault === 'slow' ? Math.ceil(part.length / 4) : part.length
      for (let at = 0; at < part.length; at += piece) {
        answer.write(part.subarray(at, at + piece))
        if (fault === 'slow') await time(2)
      }
      left -= data.length
      if (left <= 0) return void asked.socket.destroy()
    }
    answer.end()
  }

  /** The host's answer; never, where less than the whole body goes. */
  #send({ method, url, headers }: IncomingMessage, body: Buffer, length = body.length): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const cut = length > body.length
      const sent = request({
        host: '127.0.0.1',
        port: this.#port,
        agent: cut ? undefined : this.#agent,
        method,
        path: url,
        headers: cut ? { ...headers, 'content-length': length } : headers,
      })
      sent.on('response', resolve).on('error', reject)
      if (!cut) return void sent.end(body)
      sent.write(body, () => {
        sent.destroy()
        reject(new Error('The request was cut.'))
      })
    })
  }
}

function refuse({ headers }: IncomingMessage, answer: ServerResponse, status: number, code: string): void {
  answer.writeHead(status, {
    'content-type': 'application/problem+json',
    'access-control-allow-origin': headers.origin ?? '*',
  })
  answer.end(JSON.stringify({ type: `urn:cswb:problem:${code}`, code, status, title: code, detail: code }))
}

/** An event stream never ends by itself; anything else is let come. */
function ignore(reply: IncomingMessage): void {
  if (reply.headers['content-type']?.startsWith('text/event-stream')) reply.destroy()
  else reply.resume()
}

const time = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
