import { make } from '../dom.ts'
import { Slices } from '../slices.ts'
import { fillRow, headOf, rowOf } from './row.ts'
import { anchorOf, fold, same, type Column, type Group, type RecordTableSpec, type Row } from './spec.ts'

/** The rows that a screen holds are drawn before anything else: by what most rows need, and what stands above them, in pixels. */
const usual = { row: 90, above: 320 }
const rowsUnder = (above: number) => Math.min(Math.max(Math.ceil((innerHeight - above) / usual.row), 6), 30)
/** Rows that come into view together, in a table of many. */
const chunk = 50
/** Up to here, all rows are put in another place at once. */
const few = 60
/** From here on, what is off the screen is not laid out. Below it, plain tables are as quick. */
const many = 100

interface RowView<R> {
  readonly element: HTMLTableRowElement
  row: R
  /** The row's, when it was drawn. */
  inputs: readonly unknown[]
}

interface GroupView {
  readonly element: HTMLElement
  readonly head: HTMLElement
  readonly table: HTMLTableElement
  inputs: readonly unknown[] | undefined
}

/**
 * Records as native tables, one a group. Every row is in the page: those of the first screen at once, the rest in short
 * slices. A later `show` touches only what changed.
 */
export class RecordTable<R extends Row> {
  /** What holds the groups; to be placed once. */
  readonly element: HTMLElement = make('div', { class: 'groups', part: 'groups' })
  #spec: RecordTableSpec<R> | undefined
  #template: HTMLTableRowElement | undefined
  #rows = new Map<string, RowView<R>>()
  #groups = new Map<string, GroupView>()
  #slices = new Slices()
  /** Rows that were gone through since the last `show`. */
  #placed = 0

  show(spec: RecordTableSpec<R>): void {
    const known = this.#spec?.columns === spec.columns && this.#spec.grid === spec.grid
    const whole = this.#spec !== undefined && this.complete
    if (!known) this.#clear(spec)
    if (this.#spec?.heads !== spec.heads) for (const { table } of this.#groups.values()) headed(table, spec)
    this.#spec = spec
    const first = rowsUnder(spec.gently ? Math.max(this.element.getBoundingClientRect().top, 0) : usual.above)
    if (spec.gently) this.#empty()
    this.#removeOthers(spec)
    this.#slices.start(this.#draw(spec, first), first)
    // What was complete stays complete: a page that is read or printed does not lose its rows for a moment.
    const small = () => this.#rows.size <= few && !areMore(spec, few)
    if (whole && ((known && !spec.gently) || small())) this.#slices.finish()
    void this.drawn().then(() => (this.element.style.minBlockSize = ''))
  }

  /** Draws a row again, if it is drawn. */
  refill(row: R): void {
    const view = this.#rows.get(row.id)
    if (!view || !this.#spec) return
    fillRow(view.element, this.#spec.columns, row, view.row)
    view.row = row
    view.inputs = row.inputs
  }

  /** The row of a record, as last drawn. */
  row(id: string): R | undefined {
    return this.#rows.get(id)?.row
  }

  /** Every row it shows, drawn or still to be drawn. */
  get rows(): readonly R[] {
    return this.groups.flatMap(({ rows }) => rows)
  }

  get columns(): readonly Column<R>[] {
    return this.#spec?.columns ?? []
  }

  get groups(): readonly Group<R>[] {
    return this.#spec?.groups ?? []
  }

  /** What the fragment of an address (`#cswb-…`) leads to: a row or a heading. */
  target(fragment: string): HTMLElement | undefined {
    const [, id] = /^#cswb-(.+)/.exec(fragment) ?? []
    if (id === undefined) return undefined
    const found = this.#rows.get(id)?.element ?? this.#groups.get(id)?.head.firstElementChild
    return found instanceof HTMLElement ? found : undefined
  }

  /** Draws whatever is left, at once. */
  finish(): void {
    this.#slices.finish()
  }

  /** Resolves when every row is in the page. */
  drawn(): Promise<void> {
    return this.#slices.done()
  }

  get complete(): boolean {
    return !this.#slices.busy
  }

  #clear(spec: RecordTableSpec<R>) {
    this.element.replaceChildren()
    this.#rows.clear()
    this.#groups.clear()
    this.#template = rowOf(spec.columns, spec.grid)
  }

  /** Puts all rows out of sight, to be placed anew; the page keeps its length until they are. Taking them out would cost more. */
  #empty() {
    const { element } = this
    element.style.minBlockSize = `${element.offsetHeight}px`
    for (const { table } of this.#groups.values()) for (const body of table.tBodies) body.className = 'old'
  }

  #removeOthers({ groups, kept, gently }: RecordTableSpec<R>) {
    const ids = new Set(groups.map(({ id }) => id))
    for (const [id, { element }] of this.#groups) if (!ids.has(id) && this.#groups.delete(id)) element.remove()
    if (gently || !this.#rows.size) return
    const shown = new Set(groups.flatMap((group) => group.rows.map(({ id }) => id)))
    const others = [...this.#rows].filter(([id]) => !shown.has(id))
    const known = others.length ? kept?.() : undefined
    for (const [id, { element }] of others) {
      element.remove()
      if (!known?.has(id)) this.#rows.delete(id)
    }
  }

  *#draw(spec: RecordTableSpec<R>, first: number) {
    this.element.classList.toggle('many', areMore(spec, many))
    let before: Element | undefined
    this.#placed = 0
    for (const group of spec.groups) {
      const view = this.#group(group, spec)
      place(this.element, view.element, before)
      before = view.element
      yield
      fold(view.table, !!spec.folded?.has(group.id))
      yield* this.#drawRows(view.table, group.rows, spec, first)
    }
  }

  *#drawRows(table: HTMLTableElement, rows: readonly R[], spec: RecordTableSpec<R>, first: number) {
    if (!rows.length) table.hidden = true
    table.classList.toggle('chunked', rows.length > many)
    for (let start = 0; start < rows.length; start += chunk) {
      const there = table.tBodies[start / chunk]
      const known = there?.className ? undefined : there
      const body = known ?? make('tbody', { role: 'rowgroup' })
      // What the first screen shows is placed row by row; further down whole chunks are, which costs far less.
      if (!known && this.#placed < first) table.insertBefore(body, there ?? null)
      let before: Element | undefined
      for (const row of rows.slice(start, start + chunk)) {
        const element = this.#row(row, spec)
        place(body, element, before)
        before = element
        this.#placed++
        yield
      }
      if (body.parentNode !== table) table.insertBefore(body, table.tBodies[start / chunk] ?? null)
    }
    while (table.tBodies.length > Math.ceil(rows.length / chunk)) {
      table.tBodies[table.tBodies.length - 1]?.remove()
      yield
    }
  }

  #row(row: R, { columns }: RecordTableSpec<R>): HTMLTableRowElement {
    const known = this.#rows.get(row.id)
    if (known) {
      if (known.row !== row && !same(known.inputs, row.inputs)) {
        fillRow(known.element, columns, row)
        known.inputs = row.inputs
      }
      known.row = row
      return known.element
    }
    const element = this.#template?.cloneNode(true) as HTMLTableRowElement
    fillRow(element, columns, row)
    this.#rows.set(row.id, { element, row, inputs: row.inputs })
    return element
  }

  #group(group: Group<R>, spec: RecordTableSpec<R>): GroupView {
    const { columns, label } = spec
    let view = this.#groups.get(group.id)
    if (!view) {
      const head = make('div', { class: 'head' })
      const table = make('table', { part: 'table', role: spec.grid ? 'grid' : 'table' }, headOf(columns))
      view = { element: make('div', { class: 'group', part: 'group' }, head, table), head, table, inputs: undefined }
      headed(table, spec)
      this.#groups.set(group.id, view)
    }
    const { head, table } = view
    if (view.inputs && same(view.inputs, group.inputs)) return view
    view.inputs = group.inputs
    head.replaceChildren()
    group.head(head)
    const anchor = anchorOf(group.id)
    if (head.querySelector(`#${CSS.escape(anchor)}`)) table.setAttribute('aria-labelledby', anchor)
    else table.setAttribute('aria-label', label)
    return view
  }
}

function headed<R extends Row>({ tHead }: HTMLTableElement, { heads }: RecordTableSpec<R>) {
  if (tHead) heads?.(tHead)
}

function place(parent: Element, child: Element, before: Element | undefined) {
  const at = before ? before.nextSibling : parent.firstChild
  if (at !== child) parent.insertBefore(child, at)
}

/** Whether there are more rows than these; looks at no more groups than it must. */
const areMore = <R extends Row>({ groups }: RecordTableSpec<R>, than: number): boolean => {
  let count = 0
  return groups.some(({ rows }) => (count += rows.length) > than)
}
