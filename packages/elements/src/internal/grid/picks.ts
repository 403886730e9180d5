import { anchorOf } from '../record-table/spec.ts'
import { allRows } from './places.ts'

/** The rows that are picked, so that something can be done with all of them. */
export class Picks {
  readonly ids: ReadonlySet<string> = new Set<string>()
  /** Whether every tap picks a row, as long as this is so: for those who have no keys to hold down. */
  picking = false
  /** Whether they stay picked when somebody goes on. */
  kept = false
  #groups: HTMLElement
  #changed: () => void

  constructor(groups: HTMLElement, changed: () => void) {
    this.#groups = groups
    this.#changed = changed
  }

  set(ids: Iterable<string>, kept = true): void {
    const before = [...this.ids]
    const own = this.ids as Set<string>
    own.clear()
    for (const id of ids) own.add(id)
    this.kept = kept && own.size > 0
    for (const id of before) if (!own.has(id)) this.#mark(id)
    this.draw()
    this.#changed()
  }

  clear(): void {
    if (this.ids.size) this.set([])
  }

  toggle(id: string): void {
    this.set(this.ids.has(id) ? [...this.ids].filter((each) => each !== id) : [...this.ids, id])
  }

  /** Picks all rows between two. */
  reach(to: string, from: string): void {
    const order = [...allRows(this.#groups, 1)].map((row) => row.id.slice(anchorOf('').length))
    const [a, b] = [order.indexOf(this.#start ?? from), order.indexOf(to)]
    this.#start ??= from
    const start = this.#start
    if (a >= 0 && b >= 0) this.set(order.slice(Math.min(a, b), Math.max(a, b) + 1), false)
    this.#start = start
  }
  #start: string | undefined

  /** Rows that were drawn anew are marked again. */
  draw(): void {
    if (!this.ids.size) this.#start = undefined
    for (const id of this.ids) this.#mark(id)
  }

  #mark(id: string) {
    const row = this.#groups.querySelector(`#${CSS.escape(anchorOf(id))}`)
    if (this.ids.has(id)) row?.setAttribute('aria-selected', 'true')
    else row?.removeAttribute('aria-selected')
  }
}
