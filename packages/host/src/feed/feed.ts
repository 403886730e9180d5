import type { Database } from '../db/database.ts'
import type { LogRow } from '../log/rows.ts'
import type { Limits } from '../options.ts'
import { Channel } from './channel.ts'

/** What processes tell each other. A lost message costs time, never data: every few seconds each one looks itself. */
const channelName = 'cswb_feed'
const pollEvery = 5_000
/** Messages about one plan are gathered for so long, after the first, ms. */
const gather = 50

type Message = { readonly plan: string; readonly epoch: string; readonly head: number } | { readonly access: string }

/** Tells the event streams of this process what happens to their plans, here or in any other process on the database. */
export class Feed {
  #database: Database
  #limits: Limits
  #channels = new Map<string, { channel: Channel; users: number }>()
  #told = new Map<string, { timer: NodeJS.Timeout; next: Message | undefined }>()
  #timer: NodeJS.Timeout | undefined
  #onTrouble: (error: unknown) => void

  constructor(database: Database, limits: Limits, onTrouble: (error: unknown) => void) {
    this.#database = database
    this.#limits = limits
    this.#onTrouble = onTrouble
  }

  async start(): Promise<void> {
    const poll = () => void this.#poll().catch(this.#onTrouble)
    await this.#database.listen(channelName, (payload) => this.#hear(payload), poll)
    this.#timer = setInterval(poll, pollEvery)
    this.#timer.unref()
  }

  stop(): void {
    clearInterval(this.#timer)
    for (const { timer } of this.#told.values()) clearTimeout(timer)
    this.#told.clear()
  }

  /** The channel of a plan, for as long as somebody uses it. */
  use(plan: string, epoch: string, head: number): { channel: Channel; leave: () => void } {
    const known = this.#channels.get(plan)
    const entry = known ?? { channel: new Channel(this.#database, plan, epoch, head, this.#limits), users: 0 }
    if (known) known.channel.moved(epoch, head)
    else this.#channels.set(plan, entry)
    entry.users++
    const leave = () => {
      if (--entry.users === 0) this.#channels.delete(plan)
    }
    return { channel: entry.channel, leave }
  }

  /** Changes were committed by this process. */
  committed(plan: string, epoch: string, head: number, rows: readonly LogRow[]): void {
    if (!rows.length) return
    this.#channels.get(plan)?.channel.moved(epoch, head, rows)
    this.#tell(plan, { plan, epoch, head })
  }

  /** Somebody's rights in a plan changed. */
  accessChanged(plan: string): void {
    this.#channels.get(plan)?.channel.accessMoved()
    this.#send({ access: plan })
  }

  /** At once when it has been quiet, else gathered. */
  #tell(plan: string, message: Message): void {
    const told = this.#told.get(plan)
    if (told) {
      told.next = message
      return
    }
    this.#send(message)
    const timer = setTimeout(() => {
      const next = this.#told.get(plan)?.next
      this.#told.delete(plan)
      if (next) this.#tell(plan, next)
    }, gather)
    this.#told.set(plan, { timer, next: undefined })
  }

  #send(message: Message): void {
    this.#database.notify(channelName, JSON.stringify(message)).catch(this.#onTrouble)
  }

  #hear(payload: string): void {
    const message = JSON.parse(payload) as Message
    if ('access' in message) this.#channels.get(message.access)?.channel.accessMoved()
    else this.#channels.get(message.plan)?.channel.moved(message.epoch, message.head)
  }

  async #poll(): Promise<void> {
    if (!this.#channels.size) return
    const rows = await this.#database.query<{ id: string; epoch: string; head: number }>(
      'select id, epoch, head from plan where id = any($1)',
      [[...this.#channels.keys()]],
    )
    for (const { id, epoch, head } of rows) this.#channels.get(id)?.channel.moved(epoch, head)
  }
}
