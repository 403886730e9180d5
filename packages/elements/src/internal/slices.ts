/** The longest that one slice of work keeps the page from answering, in milliseconds. */
const budget = 8

/** Work in steps that gives way to the page: the first steps at once, the rest in short slices. */
export class Slices {
  #steps: Iterator<unknown> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #waiting: (() => void)[] = []

  /** Starts new work and drops what was left of the old. `first` steps are done before this returns. */
  start(steps: Iterator<unknown>, first: number): void {
    clearTimeout(this.#timer)
    this.#steps = steps
    for (let done = 0; done < first; done++) if (this.#step()) return
    this.#later()
  }

  /** Does all that is left, at once. */
  finish(): void {
    clearTimeout(this.#timer)
    while (this.#steps && !this.#step());
  }

  get busy(): boolean {
    return this.#steps !== undefined
  }

  /** Resolves when nothing is left to do. */
  done(): Promise<void> {
    return this.busy ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve()
  }

  #later() {
    this.#timer = setTimeout(() => {
      const until = performance.now() + budget
      while (performance.now() < until) if (this.#step()) return
      this.#later()
    })
  }

  #step() {
    if (this.#steps && !this.#steps.next().done) return false
    this.#steps = undefined
    for (const resolve of this.#waiting.splice(0)) resolve()
    return true
  }
}
