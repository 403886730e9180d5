// One contestant with all that belongs to it: its server, the streams that hear it, and its two pages.
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { contestants } from './contestants/all.ts'
import type { Contestant, Row, Running } from './contestants/contestant.ts'
import type { Pair, Screens } from './screens.ts'

/** Nobody is waited for longer, ms. */
const patience = 60_000
/** So many write at the same time. */
const writers = 8

export class Measured {
  readonly name: string
  /** From keystroke to screen, ms each. */
  readonly times: number[] = []
  /** Changes a second, of each round. */
  readonly rates: number[] = []
  #contestant: Contestant
  #running: Running
  #streams: ChildProcess
  #pair: Pair
  #rows: readonly Row[]
  #made = 0

  static async start(name: string, rows: readonly Row[], streams: number, screens: Screens): Promise<Measured> {
    const contestant = contestants[name]
    if (!contestant) throw new Error(`There is no contestant ${name}.`)
    const running = await contestant.start(rows)
    let child: ChildProcess | undefined
    try {
      child = fork(join(import.meta.dirname, 'streams.ts'), [name, JSON.stringify(running.address), String(streams)])
      await heardFrom(child, name)
      const pair = await screens.pair(name, running.address, rows)
      return new Measured(name, contestant, running, child, pair, rows)
    } catch (error) {
      child?.kill()
      await running.stop()
      throw error
    }
  }

  private constructor(
    name: string,
    contestant: Contestant,
    running: Running,
    streams: ChildProcess,
    pair: Pair,
    rows: readonly Row[],
  ) {
    this.name = name
    this.#contestant = contestant
    this.#running = running
    this.#streams = streams
    this.#pair = pair
    this.#rows = rows
  }

  /** Keys of a real keyboard, one after the other; the first ones of all warm up and do not count. */
  async type(round: number, keys: number): Promise<void> {
    const { typed, seen } = this.#pair
    const id = this.#rows[0]?.id ?? ''
    let text = `Round ${round} `
    await typed.bringToFront()
    await seen.bringToFront()
    await typed.evaluate((text) => keystrokes.begin(text), text)
    this.#streams.send('forget')
    const all = this.#everyStreamHears(keys)
    for (let key = 0; key < keys; key++) {
      text += 'x'
      const shown = seen.evaluate(([text, id]) => keystrokes.shown(text, id), [text, id] as const)
      await typed.keyboard.press('x')
      const at = await within(shown, `${this.name}: the ${key + 1}. key of round ${round} on the other screen`)
      const pressed = await typed.evaluate(() => keystrokes.pressed())
      if (round || key > 2) this.times.push(at - pressed)
      // Never in step with the frames of the screen.
      await setTimeout(20 + ((key * 7) % 17))
    }
    await all
  }

  /** Changes by several writers at once, counted when every stream has heard all of them. */
  async load(count: number): Promise<void> {
    const each = Math.ceil(count / writers)
    const address = this.#running.address
    const open = await Promise.all(
      Array.from({ length: writers }, () => this.#contestant.writer(address, this.#made++)),
    )
    this.#streams.send('forget')
    const all = this.#everyStreamHears(each * writers)
    const start = Date.now()
    await Promise.all(
      open.map(async (writer, at) => {
        for (let number = 0; number < each; number++) {
          const { id } = this.#rows[20 + at] ?? { id: '' }
          await writer.write({ id, title: `Written ${number} times by ${at}, in round ${this.rates.length}` })
        }
      }),
    )
    this.rates.push((each * writers * 1000) / ((await all) - start))
    for (const writer of open) writer.close()
  }

  /** When the last stream had heard the last of them, ms since 1970. */
  async #everyStreamHears(expect: number): Promise<number> {
    this.#streams.send({ expect })
    const { all } = await heardFrom<{ all: number }>(this.#streams, `${this.name}: ${expect} changes in all streams`)
    return all
  }

  async stop(): Promise<void> {
    this.#streams.kill()
    await this.#pair.typed.close().catch(() => {})
    await this.#pair.seen.close().catch(() => {})
    await this.#running.stop()
  }
}

async function heardFrom<T>(child: ChildProcess, what: string): Promise<T> {
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${what}: the streams ended.`)))
  const [message] = (await within(Promise.race([once(child, 'message'), ended]), what)) as [T]
  return message
}

function within<T>(work: Promise<T>, what: string): Promise<T> {
  const stop = new AbortController()
  const late = setTimeout(patience, undefined, { signal: stop.signal }).then(
    () => Promise.reject(new Error(`${what}: not within ${patience / 1000} s.`)),
    () => new Promise<never>(() => {}),
  )
  return Promise.race([work, late]).finally(() => stop.abort())
}
