import type { Draft, Origin } from './exchange.ts'

/** The key of a place in the source: a block, or a cell of one. */
export const placeKey = ({ block, row, column }: Pick<Origin, 'block' | 'row' | 'column'>): string =>
  row === undefined ? `${block}` : `${block}/${row}/${column ?? 0}`

const highlight = 'cswb-import-source'

/**
 * Ties each record to the places it was read from: pointing at one, or coming to it by keyboard, marks the other,
 * down to the words, and brings it into view inside its own pane. The page does not move.
 */
export class Marks {
  #source: HTMLElement
  #reading: HTMLElement
  #origins = new Map<string, readonly Origin[]>()
  #records = new Map<string, Set<string>>()
  #cells = new Map<string, HTMLElement>()
  #rows = new Map<string, HTMLElement>()
  #marked: HTMLElement[] = []

  constructor(draft: Draft, source: HTMLElement, reading: HTMLElement) {
    this.#source = source
    this.#reading = reading
    for (const { id, from } of [...draft.records, ...draft.notes]) {
      this.#origins.set(id, from)
      for (const origin of from) {
        const key = placeKey(origin)
        this.#records.set(key, (this.#records.get(key) ?? new Set()).add(id))
      }
    }
    for (const pane of [source, reading]) {
      for (const type of ['pointerover', 'focusin'] as const)
        pane.addEventListener(type, ({ target }) => this.#from(target as Element))
      pane.addEventListener('pointerleave', () => this.#clear())
      pane.addEventListener('focusout', () => this.#clear())
    }
  }

  /** The records that were read from a place. */
  recordsAt(key: string): ReadonlySet<string> | undefined {
    return this.#records.get(key)
  }

  addCell(key: string, cell: HTMLElement): void {
    cell.dataset['place'] = key
    this.#cells.set(key, cell)
  }

  addRecord(id: string, element: HTMLElement): void {
    element.dataset['record'] = id
    this.#rows.set(id, element)
  }

  /** Takes a person from a record to where it stands in the source. */
  goToSource(id: string): void {
    const cell = this.#placesOf(id)[0]
    cell?.focus({ preventScroll: true })
    if (cell) bringIntoView(this.#source, cell)
  }

  /** Takes a person from a cell to what it was read as. */
  goFromCell(key: string): void {
    const [id] = this.#records.get(key) ?? []
    if (id !== undefined) this.goToRecord(id)
  }

  goToRecord(id: string): void {
    const row = this.#rows.get(id)
    row?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
    if (row) bringIntoView(this.#reading, row)
  }

  #placesOf(id: string) {
    const keys = new Set((this.#origins.get(id) ?? []).map(placeKey))
    return [...keys].flatMap((key) => this.#cells.get(key) ?? [])
  }

  #from(target: Element) {
    const record = target.closest<HTMLElement>('[data-record]')?.dataset['record']
    const place = target.closest<HTMLElement>('[data-place]')?.dataset['place']
    this.#clear()
    if (record !== undefined) {
      this.#mark(this.#source, this.#placesOf(record), this.#rows.get(record))
      this.#words(this.#origins.get(record) ?? [])
    } else if (place !== undefined) {
      const rows = [...(this.#records.get(place) ?? [])].flatMap((id) => this.#rows.get(id) ?? [])
      this.#mark(this.#reading, rows, this.#cells.get(place))
    }
  }

  #mark(pane: HTMLElement, there: readonly HTMLElement[], here: HTMLElement | undefined) {
    if (!there.length) return
    this.#marked = here ? [...there, here] : [...there]
    for (const each of this.#marked) each.classList.add('marked')
    if (there[0]) bringIntoView(pane, there[0])
  }

  /** Marks the words themselves, where the browser can mark words without touching the page. */
  #words(origins: readonly Origin[]) {
    if (typeof Highlight === 'undefined') return
    const ranges = origins.flatMap((origin) => {
      const cell = this.#cells.get(placeKey(origin))
      return cell && origin.range ? rangesIn(cell, origin.range) : []
    })
    if (ranges.length) CSS.highlights.set(highlight, new Highlight(...ranges))
  }

  #clear() {
    for (const each of this.#marked) each.classList.remove('marked')
    this.#marked = []
    if (typeof Highlight !== 'undefined') CSS.highlights.delete(highlight)
  }
}

/** A part of a cell's text: its lines stand one after the other, with one character between them. */
function rangesIn(cell: HTMLElement, [from, to]: readonly [number, number]): Range[] {
  let start = 0
  return [...cell.querySelectorAll('.line')].flatMap((line) => {
    const text = line.firstChild
    const length = text?.textContent?.length ?? 0
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, length)]
    start += length + 1
    if (!text || first >= last) return []
    const range = new Range()
    range.setStart(text, first)
    range.setEnd(text, last)
    return [range]
  })
}

/** Scrolls a pane, and nothing around it, until the element is in view. */
function bringIntoView(pane: HTMLElement, element: HTMLElement): void {
  const [around, inside] = [pane.getBoundingClientRect(), element.getBoundingClientRect()]
  const room = 24
  // What counts is the part of the pane that is in the window.
  const top = Math.max(around.top, 0) + room
  const bottom = Math.min(around.bottom, innerHeight) - room
  if (bottom - top < room) return
  if (inside.top < top) pane.scrollTop += inside.top - top
  else if (inside.bottom > bottom) pane.scrollTop += Math.min(inside.bottom - bottom, inside.top - top)
}
