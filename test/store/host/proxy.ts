// A bad line between a device and its host: each connection is cut, delayed, trickled or answered with rubbish by lot.
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export type LineFault = 'none' | 'refused' | 'cut-out' | 'cut-in' | 'late' | 'trickle' | 'failed'

export class BadLine {
  readonly counts: Record<LineFault, number> = {
    none: 0,
    refused: 0,
    'cut-out': 0,
    'cut-in': 0,
    late: 0,
    trickle: 0,
    failed: 0,
  }
  /** Of all connections this part meets with a fault. */
  rate = 0
  url = ''
  #random: () => number
  #sockets = new Set<Socket>()
  #server = createServer((socket) => this.#serve(socket))
  #port: number

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
    for (const socket of this.#sockets) socket.destroy()
  }

  async close(): Promise<void> {
    this.cut()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #serve(socket: Socket): void {
    const faults = Object.keys(this.counts).slice(1) as LineFault[]
    const drawn = this.#random() < this.rate ? faults[Math.floor(this.#random() * faults.length)] : undefined
    const fault = drawn ?? 'none'
    this.counts[fault]++
    this.#keep(socket)
    if (fault === 'refused') return void socket.destroy()
    if (fault === 'failed') {
      const body = 'The gateway is tired.'
      return void socket.end(
        `HTTP/1.1 503 Unavailable\r\nconnection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      )
    }
    const line = this.#keep(connect(this.#port, '127.0.0.1'))
    const end = () => {
      socket.destroy()
      line.destroy()
    }
    const left = {
      out: fault === 'cut-out' ? this.#bytes() : Infinity,
      in: fault === 'cut-in' ? this.#bytes() : Infinity,
    }
    const pass = (from: Socket, to: Socket, way: 'out' | 'in') => {
      from.on('data', (data: Buffer) => {
        const part = data.subarray(0, left[way])
        left[way] -= data.length
        if (fault === 'trickle') trickle(to, part)
        else if (fault === 'late') setTimeout(() => to.write(part), 10)
        else to.write(part)
        if (left[way] <= 0) setTimeout(end)
      })
      from.on('end', () => setTimeout(() => to.end(), fault === 'late' ? 20 : 0))
      from.on('close', () => setTimeout(end, fault === 'late' ? 20 : 0))
    }
    pass(socket, line, 'out')
    pass(line, socket, 'in')
  }

  #bytes(): number {
    return Math.floor(this.#random() * 1500)
  }

  #keep(socket: Socket): Socket {
    this.#sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => this.#sockets.delete(socket))
    return socket
  }
}

function trickle(to: Socket, data: Buffer): void {
  for (let at = 0; at < data.length; at += Math.ceil(data.length / 5))
    to.write(data.subarray(at, at + Math.ceil(data.length / 5)))
}
