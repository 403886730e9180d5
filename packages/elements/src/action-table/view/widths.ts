import { slug } from '../../internal/record-table/row.ts'
import type { RecordTable } from '../../internal/record-table/record-table.ts'
import type { ActionRow } from '../model.ts'
import { fitting, roomFor, narrowest, within } from './memory.ts'

/** How near the edge of a head a pointer has to be, in pixels. */
const reach = 14

interface Drag {
  /** The columns on both sides of the edge. */
  readonly before: string
  readonly after: string
  readonly from: number
  readonly widths: Readonly<Record<string, number>>
}

/** How wide columns are, the same in every table: one sheet for all, and edges that a pointer can drag. */
export class Widths {
  #table: RecordTable<ActionRow>
  #sheet = new CSSStyleSheet()
  #names: readonly string[] = []
  #drag: Drag | undefined
  #keep: (widths: Readonly<Record<string, number>>, done: boolean) => void

  /** @param keep what to do with widths that a pointer makes; `done` when it lets go */
  constructor(
    root: ShadowRoot,
    table: RecordTable<ActionRow>,
    keep: (widths: Readonly<Record<string, number>>, done: boolean) => void,
  ) {
    this.#table = table
    this.#keep = keep
    root.adoptedStyleSheets.push(this.#sheet)
    const { element } = table
    element.addEventListener('pointerdown', this.#start)
    element.addEventListener('pointermove', this.#move)
    element.addEventListener('pointerup', this.#end)
    element.addEventListener('pointercancel', this.#end)
  }

  /** Makes the columns of every table this wide. */
  show(widths: Readonly<Record<string, number>>, names: readonly string[]): void {
    this.#names = names
    const rules = [...fitting(widths, names)].map(
      ([name, width]) => `.groups .col-${CSS.escape(slug(name))}{inline-size:${width.toFixed(2)}%}`,
    )
    this.#sheet.replaceSync(`@container (min-width: 40.01rem) { ${rules.join('')} }`)
  }

  /** How wide columns are now, in percent; nothing where rows are cards. */
  measured(): Record<string, number> {
    const heads = this.#heads()
    const whole = heads.reduce((sum, head) => sum + head.offsetWidth, 0)
    if (!whole || this.#table.element.clientWidth <= 40 * rem()) return {}
    return Object.fromEntries(
      heads.map((head, index) => [this.#names[index] ?? '', Math.round((head.offsetWidth / whole) * 1000) / 10]),
    )
  }

  #heads(): HTMLElement[] {
    const heads = [...this.#table.element.querySelectorAll('thead')].find((head) => head.checkVisibility())
    return [...(heads?.rows[0]?.cells ?? [])]
  }

  #start = (event: PointerEvent) => {
    const head = event.target instanceof Element && event.target.closest('thead th')
    if (!(head instanceof HTMLTableCellElement) || event.button !== 0 || event.pointerType === 'touch') return
    const { left, right } = head.getBoundingClientRect()
    const backwards = getComputedStyle(head).direction === 'rtl'
    const [before, after] = [this.#names[head.cellIndex], this.#names[head.cellIndex + 1]]
    if (before === undefined || after === undefined) return
    if ((backwards ? event.clientX - left : right - event.clientX) > reach) return
    event.preventDefault()
    this.#table.element.setPointerCapture(event.pointerId)
    this.#drag = { before, after, from: event.clientX * (backwards ? -1 : 1), widths: this.measured() }
  }

  #move = (event: PointerEvent) => {
    const drag = this.#drag
    if (!drag) return
    const sign = getComputedStyle(this.#table.element).direction === 'rtl' ? -1 : 1
    const { before, after, widths } = drag
    const moved = ((event.clientX * sign - drag.from) / this.#table.element.clientWidth) * 100
    const [first = 0, second = 0, title = 0] = [widths[before], widths[after], widths['title']]
    // What one gains the other loses; the title is as wide as the others let it be.
    const grown = Math.min(Math.max(moved, narrowest - first), second - narrowest)
    const next = { ...widths }
    if (before === 'title') next[after] = Math.min(within(second - grown), roomFor(second, title))
    else
      next[before] = after === 'title' ? Math.min(within(first + grown), roomFor(first, title)) : within(first + grown)
    if (before !== 'title' && after !== 'title') next[after] = within(second - grown)
    delete next['title']
    this.#keep(next, false)
  }

  #end = () => {
    if (!this.#drag) return
    this.#drag = undefined
    const { title: _, ...widths } = this.measured()
    this.#keep(widths, true)
  }
}

const rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize)
