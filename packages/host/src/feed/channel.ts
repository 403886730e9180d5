import type { Queries } from '../db/database.ts'
import { rowJson, rowsAfter, type LogRow } from '../log/rows.ts'
import type { Limits } from '../options.ts'

/** Rows of a plan that are kept written out, since every stream says the same. */
const keptRows = 256
const page = 200

/** What goes to a stream for one row: its number and the event, written out once. */
export interface Frame {
  readonly seq: number
  readonly text: string
}

/** The feed of one plan in this process: where its log is, and who waits for more. */
export class Channel {
  readonly plan: string
  epoch: string
  head: number
  /** Counts how often somebody's rights changed. */
  rights = 0
  #database: Queries
  #eventBytes: number
  #frames: Frame[] = []
  #waiting = new Set<() => void>()

  constructor(
    database: Queries,
    plan: string,
    epoch: string,
    head: number,
    { eventBytes }: Pick<Limits, 'eventBytes'>,
  ) {
    this.#database = database
    this.plan = plan
    this.epoch = epoch
    this.head = head
    this.#eventBytes = eventBytes
  }

  /** The log is known to go this far. Rows that follow the last known one may be handed along, so that nobody reads them again. */
  moved(epoch: string, head: number, rows: readonly LogRow[] = []): void {
    if (epoch !== this.epoch) {
      this.epoch = epoch
      this.head = head
      this.#frames = []
    } else if (head <= this.head) return
    else {
      if (rows[0]?.seq === this.head + 1) this.#keep(rows.map((row) => this.#frame(row)))
      this.head = head
    }
    this.#wake()
  }

  /** Somebody's rights changed: every stream asks for its own again. */
  accessMoved(): void {
    this.rights++
    this.#wake()
  }

  #wake(): void {
    for (const wake of this.#waiting) wake()
  }

  /** Resolves when there may be something new, or after some time, or when the stream ends. */
  news(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', done)
        this.#waiting.delete(done)
        resolve()
      }
      const timer = setTimeout(done, milliseconds)
      signal.addEventListener('abort', done, { once: true })
      this.#waiting.add(done)
      if (signal.aborted) done()
    })
  }

  /** The next frames after a number, some or none; in order and without gaps. */
  async after(seq: number): Promise<readonly Frame[]> {
    const [first] = this.#frames
    if (first && first.seq <= seq + 1) {
      const kept = this.#frames.slice(seq + 1 - first.seq)
      if (kept.length) return kept
    }
    const frames = (await rowsAfter(this.#database, this.plan, seq, page)).map((row) => this.#frame(row))
    this.#keep(frames)
    return frames
  }

  #keep(frames: readonly Frame[]): void {
    const last = this.#frames.at(-1)
    const fresh = last ? frames.filter(({ seq }) => seq > last.seq) : frames
    if (!fresh.length) return
    if (last && fresh[0]?.seq !== last.seq + 1) this.#frames = [...fresh]
    else this.#frames.push(...fresh)
    if (this.#frames.length > keptRows) this.#frames.splice(0, this.#frames.length - keptRows)
  }

  #frame(row: LogRow): Frame {
    const { seq } = row
    const { epoch } = this
    const id = `${epoch}:${seq}`
    const change = rowJson(row)
    return Buffer.byteLength(change) <= this.#eventBytes
      ? { seq, text: eventText('change', `{"epoch":"${epoch}","change":${change}}`, id) }
      : { seq, text: eventText('head', JSON.stringify({ epoch, head: seq }), id) }
  }
}

/** One server-sent event. JSON text has no line breaks of its own. */
export const eventText = (event: string, data: string, id?: string): string =>
  `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${data}\n\n`
