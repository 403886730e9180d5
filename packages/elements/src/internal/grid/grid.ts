// The grid pattern over a record-table: cells that keys walk through and write in, and rows that can be picked.
// https://www.w3.org/WAI/ARIA/apg/patterns/grid/
import type { PlanSession } from '@cswb/core'
import { make } from '../dom.ts'
import type { Editing } from '../editing/editing.ts'
import { writeField } from '../fields/write-field.ts'
import { Format } from '../format.ts'
import { adopt } from '../panel/panel.styles.ts'
import { fieldsStyles } from '../fields/fields.styles.ts'
import type { RecordTable } from '../record-table/record-table.ts'
import { anchorOf, type Row } from '../record-table/spec.ts'
import { fill, stringsIn } from '../strings.ts'
import { CellEditor, type Begin } from './cell-editor.ts'
import { placeOf } from '../fields/field-editor.ts'
import { subjectOf, type CellField } from './cell-field.ts'
import { gridStrings } from './grid.strings.ts'
import { gridStyles } from './grid.styles.ts'
import { Picks } from './picks.ts'
import { allRows, cellAt, cellTo, onward, rowOf, type Cell } from './places.ts'

/** What an element tells the grid about its rows. */
export interface GridOf<R extends Row> {
  /** The plan, while it can be written. */
  session(): PlanSession | undefined
  /** The reader's language. */
  language(): string
  /** What a cell writes; nothing for one that is only read. */
  cell(row: R, column: string): CellField | undefined
  /** A key that the grid has no use for; true where the element has. */
  key?(event: KeyboardEvent): boolean
  /** Another cell is active, or other rows are picked. */
  moved?(): void
}

export class Grid<R extends Row> {
  /** What cells are written in; stands right before the tables. */
  readonly layer: HTMLElement = make('div', { class: 'cell-layer' })
  readonly picks: Picks
  #table: RecordTable<R>
  #editing: Editing
  #of: GridOf<R>
  #active: { row: string; column: string } | undefined
  /** What is being written, and what is still being stored. */
  #editors = new Set<CellEditor>()
  /** How many rows stood before the active one. */
  #index = 0
  #held = false
  #dropped = new Map<string, string>()

  constructor(root: ShadowRoot, table: RecordTable<R>, editing: Editing, of: GridOf<R>) {
    this.#table = table
    this.#editing = editing
    this.#of = of
    this.picks = new Picks(table.element, () => this.#moved())
    adopt(root, fieldsStyles)
    adopt(root, gridStyles)
    const { element } = table
    element.addEventListener('keydown', this.#key)
    element.addEventListener('pointerdown', this.#point)
    element.addEventListener('click', this.#click)
    element.addEventListener('dblclick', this.#open)
    element.addEventListener('focusin', this.#enter)
    element.addEventListener('focusout', () => this.#leave())
    this.layer.addEventListener('keydown', this.#write)
    this.layer.addEventListener('focusout', this.#rest)
    new ResizeObserver(() => this.#place()).observe(element)
  }

  /** The row that is active, as last drawn. */
  get row(): R | undefined {
    return this.#active && this.#table.row(this.#active.row)
  }

  get column(): string | undefined {
    return this.#active?.column
  }

  /** The rows that are picked, in their order; else the one that is active. */
  get rows(): readonly R[] {
    const { ids } = this.picks
    if (ids.size) return this.#table.rows.filter(({ id }) => ids.has(id))
    const { row } = this
    return row ? [row] : []
  }

  /** Whether something is being written that is not stored. */
  get writing(): boolean {
    return this.#editors.size > 0
  }

  /** Follows the table, whenever it was drawn. */
  drawn(): void {
    const on = !!this.#of.session()
    this.#table.element.classList.toggle('editable', on)
    if (!on) return
    for (const table of this.#table.element.querySelectorAll('table')) this.#stop(table)
    this.picks.draw()
    const index = this.#table.rows.findIndex(({ id }) => id === this.#active?.row)
    if (index >= 0) this.#index = index
    this.#place()
    // A row that was moved, or drawn anew, has lost the focus.
    if (this.#held && !this.layer.contains(this.#focused)) this.#again()
  }

  /** Makes a cell active and brings it into view. */
  go(row: string, column?: string): void {
    const cell = this.#cellOf(row, column ?? this.#active?.column)
    if (cell) this.#focus(cell)
  }

  /** Writes in a cell. */
  edit(row: string, column: string, begin: Begin = 'all'): void {
    const cell = this.#cellOf(row, column)
    if (!cell) return
    this.#activate(cell)
    cell.scrollIntoView({ block: 'nearest' })
    this.#begin(cell, begin)
  }

  /** Writes a field that stands in no cell, such as the title of a theme, over this element. */
  write(field: CellField, anchor: () => HTMLElement | undefined, begin: Begin = 'all'): void {
    this.#start(field, anchor, begin)
  }

  /** Stores what is being written; false where it cannot be, and stays. */
  async finish(): Promise<boolean> {
    const stored = await Promise.all([...this.#editors].map((editor) => editor.commit()))
    return stored.every(Boolean)
  }

  get #words() {
    return stringsIn(gridStrings, this.#of.language())
  }

  get #focused() {
    return (this.#table.element.getRootNode() as ShadowRoot).activeElement
  }

  /** The cell that had the focus, or what has taken its place. */
  #again() {
    const { activeElement } = document
    const host = (this.#table.element.getRootNode() as ShadowRoot).host
    const lost = !activeElement || activeElement === document.body || (activeElement === host && !this.#focused)
    if (!lost) return
    const cell = this.#activeCell ?? this.#instead()
    if (cell) this.#focus(cell)
  }

  /** Where the active row is gone, the one that stands in its place, or the last. */
  #instead() {
    const rows = [...allRows(this.#table.element, 1)]
    const row = rows[Math.min(this.#index, rows.length - 1)]
    return row && this.#cellOf(this.#idOf(row), this.#active?.column)
  }

  /** Every table is one stop of the Tab key. */
  #stop(table: HTMLTableElement) {
    const stops = table.querySelectorAll<HTMLElement>('tbody :is(td, th)[tabindex="0"]')
    const active = this.#activeCell
    const stop = active && table.contains(active) ? active : (stops[0] ?? table.tBodies[0]?.rows[0]?.cells[0])
    for (const other of stops) if (other !== stop) other.removeAttribute('tabindex')
    if (stop) stop.tabIndex = 0
  }

  get #activeCell() {
    return this.#active && this.#cellOf(this.#active.row, this.#active.column)
  }

  #cellOf(row: string, column: string | undefined): Cell | undefined {
    const element = this.#table.target(`#${anchorOf(row)}`)
    const at = this.#table.columns.findIndex(({ name }) => name === column)
    return element instanceof HTMLTableRowElement ? element.cells[Math.max(at, 0)] : undefined
  }

  #columnOf = (cell: Cell) => this.#table.columns[cell.cellIndex]?.name ?? ''
  #idOf = (row: HTMLTableRowElement) => row.id.slice(anchorOf('').length)

  #fieldOf(cell: Cell): CellField | undefined {
    const row = this.#table.row(this.#idOf(rowOf(cell)))
    return row && this.#of.cell(row, this.#columnOf(cell))
  }

  #activate(cell: Cell) {
    this.#active = { row: this.#idOf(rowOf(cell)), column: this.#columnOf(cell) }
    const table = cell.closest('table')
    if (table) this.#stop(table)
    this.#moved()
  }

  #focus(cell: Cell) {
    this.#activate(cell)
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  #moved() {
    this.#of.moved?.()
  }

  #point = (event: PointerEvent) => {
    const cell = this.#of.session() && cellAt(event.target)
    if (!cell || event.button || isControl(event.target)) return
    const row = this.#idOf(rowOf(cell))
    if (event.shiftKey && this.#active) {
      event.preventDefault()
      this.picks.reach(this.#idOf(rowOf(cell)), this.#active.row)
    } else if (event.ctrlKey || event.metaKey || this.picks.picking) {
      this.picks.toggle(row)
    } else this.picks.clear()
  }

  /** A tap makes a cell active; another one on it writes there. */
  #click = (event: MouseEvent) => {
    const cell = this.#of.session() && cellAt(event.target)
    if (!cell || isControl(event.target) || event.shiftKey || event.ctrlKey || event.metaKey) return
    const again = this.#activeCell === cell && !this.picks.picking
    const touch = (event as PointerEvent).pointerType === 'touch'
    this.#focus(cell)
    if (again && touch) this.#begin(cell, 'end')
  }

  #open = ({ target }: Event) => {
    const cell = this.#of.session() && cellAt(target)
    if (cell && !isControl(target)) this.#begin(cell, 'end')
  }

  /** Whoever comes by the Tab key comes to the cell, not to the controls inside the cells before it. */
  #enter = ({ target, relatedTarget }: FocusEvent) => {
    const cell = this.#of.session() && cellAt(target)
    if (!cell) return
    this.#held = true
    if (cell === target) return this.#activeCell === cell ? undefined : this.#activate(cell)
    const table = cell.closest('table')
    const outside = !(relatedTarget instanceof Node && table?.contains(relatedTarget))
    const byKey = target instanceof Element && target.matches(':focus-visible')
    const stop = table?.querySelector<Cell>('tbody :is(td, th)[tabindex="0"]')
    if (outside && byKey && stop) this.#focus(stop)
  }

  #leave() {
    // What is drawn anew takes the focus along for a moment.
    setTimeout(() => {
      const { element } = this.#table
      this.#held = element.contains(this.#focused) || (this.#held && document.activeElement === document.body)
    })
  }

  #key = (event: KeyboardEvent) => {
    const cell = this.#of.session() && cellAt(event.target)
    if (!cell || event.isComposing || event.defaultPrevented) return
    if (cell !== event.target) return this.#inside(event, cell)
    if (this.#of.key?.(event)) return event.preventDefault()
    if (event.key === 'Tab') return this.#tabOut(event, cell)
    const to = cellTo(event, cell, this.#table.element)
    if (to) {
      event.preventDefault()
      if (event.shiftKey && this.#active) this.picks.reach(this.#idOf(rowOf(to)), this.#active.row)
      else if (!this.picks.kept) this.picks.clear()
      return this.#focus(to)
    }
    if (this.#act(event, cell)) event.preventDefault()
  }

  /** In a control that stands in a cell: Escape gives the cell back. */
  #inside(event: KeyboardEvent, cell: Cell) {
    if (event.key === 'Escape') this.#focus(cell)
    else if (/^(Arrow|Home|End|Page)/.test(event.key)) {
      const to = cellTo(event, cell, this.#table.element)
      if (to) event.preventDefault()
      if (to) this.#focus(to)
    }
  }

  #act(event: KeyboardEvent, cell: Cell): boolean {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event
    const command = ctrlKey || metaKey
    if (key === ' ' && shiftKey && !command) this.picks.toggle(this.#idOf(rowOf(cell)))
    else if (key.toLowerCase() === 'a' && command && !shiftKey)
      this.picks.set([...allRows(this.#table.element, 1)].map(this.#idOf))
    else if (key === 'Escape' && this.picks.ids.size) this.picks.clear()
    else if (key === 'Enter' && altKey) return this.#stepIn(cell)
    else if (command || altKey) return false
    else if (key === 'F2' || key === 'Enter') this.#begin(cell, 'end')
    else if (key === 'Delete' || key === 'Backspace') void this.#clear(cell)
    // The letter itself is typed by the browser, into what has the focus then: so words can be composed, too.
    else if (key.length === 1 && key !== ' ') this.#begin(cell, { typed: '' })
    else return false
    return key.length > 1 || key === ' ' || command
  }

  /** To the links and buttons of a cell. */
  #stepIn(cell: Cell) {
    const inner = cell.querySelector<HTMLElement>('a[href], button, summary')
    inner?.focus()
    return !!inner
  }

  /** Out of the table, over all that stands in its cells. */
  #tabOut(event: KeyboardEvent, cell: Cell) {
    const table = cell.closest('table')
    const edge = make('span', { tabindex: '-1', class: 'unseen' })
    if (event.shiftKey) table?.before(edge)
    else table?.after(edge)
    edge.focus({ preventScroll: true })
    setTimeout(() => edge.remove())
  }

  #begin(cell: Cell, begin: Begin) {
    const field = this.#fieldOf(cell)
    if (!field) return this.#editing.say(this.#words.readOnly)
    const { row, column } = this.#active ?? {}
    this.#start(field, () => (row === undefined ? undefined : this.#cellOf(row, column)), begin)
  }

  #start(field: CellField, anchor: () => HTMLElement | undefined, begin: Begin) {
    const session = this.#of.session()
    if (!session) return
    const open = [...this.#editors].find(({ storing }) => !storing)
    if (open) {
      this.#editing.say(this.#words.finishFirst)
      return open.focus('end')
    }
    const place = placeOf(field)
    const editor = CellEditor.open(subjectOf(field, session, this.#of.language()), begin, {
      editing: this.#editing,
      anchor,
      dropped: this.#dropped.get(place),
      done: (how, words) => {
        const had = editor?.element.contains(this.#focused) ?? false
        if (editor) this.#editors.delete(editor)
        if (words === undefined) this.#dropped.delete(place)
        else this.#dropped.set(place, words)
        if (how === 'saved') this.#editing.say(fill(this.#words.saved, { field: field.label }))
        if (had) (anchor() ?? this.#activeCell)?.focus({ preventScroll: true })
      },
    })
    if (!editor) return this.#editing.say(this.#words.readOnly)
    this.#editors.add(editor)
    this.layer.append(editor.element)
    editor.focus(begin)
  }

  async #clear(cell: Cell) {
    const field = this.#fieldOf(cell)
    const session = this.#of.session()
    if (!field || !session) return this.#editing.say(this.#words.readOnly)
    if (session.get(field.id)?.[field.field] === undefined) return
    const change = await this.#editing.change(session, (edit) =>
      writeField(edit, field.id, field.kind, field.field, undefined),
    )
    if (change) this.#editing.say(fill(this.#words.cleared, { field: field.label }))
  }

  /** Keys while a cell is written in. */
  #write = (event: KeyboardEvent) => {
    const editor = this.#editorOf(event.target)
    if (!editor || event.isComposing || event.defaultPrevented) return
    const inButton = event.target instanceof HTMLButtonElement
    if (event.key === 'Escape') {
      event.stopPropagation()
      editor.leave()
    } else if (event.key === 'Enter' && !event.shiftKey && !event.altKey && !inButton) void this.#settle(editor)
    else if (event.key === 'Tab' && !inButton) {
      const cell = this.#activeCell
      void this.#settle(editor, cell && onward(cell, event.shiftKey ? -1 : 1))
    } else return
    event.preventDefault()
  }

  /** Stores what was written and goes on at once; where it cannot be stored, comes back. */
  async #settle(editor: CellEditor, to?: Cell) {
    const storing = editor.commit()
    if (editor.storing) {
      if (to) this.#focus(to)
      else editor.anchor?.focus({ preventScroll: true })
    }
    if (!(await storing)) editor.focus('end')
    else if (to && !this.layer.contains(this.#focused) && this.#active?.row !== undefined) this.#again()
  }

  #editorOf(target: EventTarget | null) {
    return target instanceof Node ? [...this.#editors].find(({ element }) => element.contains(target)) : undefined
  }

  #place() {
    for (const editor of this.#editors) editor.place()
  }

  /** Who goes elsewhere has finished writing. */
  #rest = ({ target, relatedTarget }: FocusEvent) => {
    const editor = this.#editorOf(target)
    if (!editor || editor.storing || (relatedTarget instanceof Node && editor.element.contains(relatedTarget))) return
    // A window that is left for another takes the focus along, and gives it back.
    setTimeout(() => {
      if (document.hasFocus() && !editor.element.contains(this.#focused)) void editor.commit()
    })
  }

  /** What was picked or counted, for those who do not see it. */
  tell(): void {
    const { size } = this.picks.ids
    const format = Format.in(this.#of.language())
    if (size) this.#editing.say(format.count(size, this.#words.selected))
  }
}

const isControl = (target: EventTarget | null) =>
  target instanceof Element && !!target.closest('a, button, summary, input, select, textarea, label')
