/** The longest that one slice of work keeps the page from answering, in milliseconds. */
const budget = 12

const { port1, port2 } = new MessageChannel()
const queue: (() => void)[] = []
port1.addEventListener('message', () => queue.shift()?.())
port1.start()

/** Runs something when the page has had its turn. Browsers put off timers that follow each other, and this not. */
function soon(run: () => void): void {
  queue.push(run)
  port2.postMessage(0)
}

/** Runs something when what is drawn so far is on the screen; a page that nobody sees draws nothing, and does not wait long. */
export function afterPaint(run: () => void): void {
  const once = () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    soon(run)
  }
  // The next frame paints it, the one after that begins when it is seen.
  let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(once)))
  const timer = setTimeout(once, 100)
}

/** Work in steps that gives way to the page: the first steps at once, the rest in short slices after they are painted. */
export class Slices {
  #steps: Iterator<unknown> | undefined
  #waiting: (() => void)[] = []

  /** Starts new work and drops what was left of the old. `first` steps are done before this returns. */
  start(steps: Iterator<unknown>, first: number): void {
    this.#steps = steps
    for (let done = 0; done < first; done++) if (this.#step()) return
    afterPaint(() => this.#slice(steps))
  }

  /** Does all that is left, at once. */
  finish(): void {
    while (this.#steps && !this.#step());
  }

  get busy(): boolean {
    return this.#steps !== undefined
  }

  /** Resolves when nothing is left to do. */
  done(): Promise<void> {
    return this.busy ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve()
  }

  #slice(steps: Iterator<unknown>) {
    if (steps !== this.#steps) return
    const until = performance.now() + budget
    while (performance.now() < until) if (this.#step()) return
    soon(() => this.#slice(steps))
  }

  #step() {
    if (this.#steps && !this.#steps.next().done) return false
    this.#steps = undefined
    for (const resolve of this.#waiting.splice(0)) resolve()
    return true
  }
}
