// Work on a plan in its evaluation matrix. Loaded only where the page says `editable` and the plan can be written.
import type { PlanSession } from '@cswb/core'
import type { Edit } from '@cswb/core/change.js'
import type { ReactiveControllerHost } from 'lit'
import { ask } from '../../internal/dialog/dialog.ts'
import { dialogStyles } from '../../internal/dialog/dialog.styles.ts'
import { openSide } from '../../internal/dialog/side.ts'
import { defineRecord } from '../../internal/define-others.ts'
import { make } from '../../internal/dom.ts'
import { Editing } from '../../internal/editing/editing.ts'
import { Format } from '../../internal/format.ts'
import type { CellField } from '../../internal/grid/cell-field.ts'
import { DraftsBar } from '../../internal/grid/drafts-bar.ts'
import { Grid } from '../../internal/grid/grid.ts'
import { adopt, panelStyles } from '../../internal/panel/panel.styles.ts'
import { anchorOf } from '../../internal/record-table/spec.ts'
import { fill, stringsIn } from '../../internal/strings.ts'
import { toolbarStyles } from '../../internal/toolbar/toolbar.styles.ts'
import { Toolbar, type Tool } from '../../internal/toolbar/toolbar.ts'
import type { MatrixViewRow } from '../context.ts'
import type { MatrixView } from '../matrix-view.ts'
import { matrixEditStrings } from './edit.strings.ts'
import { editStyles } from './edit.styles.ts'
import * as structure from './structure.ts'

/** The element, as far as work in it goes. */
export interface EditHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment
  readonly editable: boolean
}

type Command =
  | 'add-question'
  | 'add-part'
  | 'add-line'
  | 'up'
  | 'down'
  | 'remove'
  | 'details'
  | 'indicator'
  | 'source'
  | 'undo'
  | 'redo'
  | 'keys'

/** The fields that columns write; others write the field of their own name. */
const written: Readonly<Record<string, string>> = { measures: 'indicator', responsibility: 'leads' }

/** What can be done in the matrix: each is one change of the plan, and is told. */
export class MatrixEditor {
  /** The tools, and what comes before the tables. */
  readonly element: HTMLElement = make('div', { class: 'work', part: 'work' })
  readonly editing: Editing
  readonly grid: Grid<MatrixViewRow>
  #host: EditHost
  #view: MatrixView
  #toolbar = new Toolbar((why) => this.editing.say(why))
  #drafts: DraftsBar<MatrixViewRow>
  #shown: unknown

  constructor(host: EditHost, view: MatrixView) {
    const root = host.renderRoot as ShadowRoot
    const { table } = view
    this.#host = host
    this.#view = view
    this.editing = new Editing(host)
    for (const styles of [panelStyles, dialogStyles, toolbarStyles, editStyles]) adopt(root, styles)
    this.grid = new Grid(root, table, this.editing, {
      session: () => this.session,
      language: () => this.#language,
      cell: (row, column) => this.#cell(row, column),
      key: (event) => this.#key(event),
      moved: () => this.#toolbar.look(),
    })
    this.#drafts = new DraftsBar(
      this.grid,
      table,
      (id, field) => void this.#form(id, field),
      (id, field) => this.#placeOf(id, field),
    )
    this.element.append(this.#toolbar.element, this.#drafts.element, this.editing.element, this.grid.layer)
    this.#toolbar.element.addEventListener('keydown', (event) => {
      const command = commandOf(event)
      if (command !== 'undo' && command !== 'redo') return
      event.preventDefault()
      this.#ask(command)
    })
  }

  /** The plan, while it can be written here. */
  get session(): PlanSession | undefined {
    const { session } = this.#view
    return this.#host.editable && session.editable ? session : undefined
  }

  /** Follows the matrix, whenever it was drawn. */
  draw(): void {
    const { session } = this
    this.element.hidden = !session
    this.grid.drawn()
    void this.#view.table.drawn().then(() => this.grid.drawn())
    if (!session) return
    const words = this.#words
    if (this.#shown !== words) this.#toolbar.show(words.toolbar, this.#tools())
    this.#shown = words
    this.#drafts.show(session, this.#language)
    this.#toolbar.look()
  }

  get #language(): string {
    return this.#view.context?.language ?? 'en'
  }

  get #words() {
    return stringsIn(matrixEditStrings, this.#language)
  }

  /** What a cell writes: the question, or the line. */
  #cell({ of }: MatrixViewRow, column: string): CellField | undefined {
    const label = this.#view.table.columns.find(({ name }) => name === column)?.label ?? column
    if (column === 'question') return of.question && { id: of.question.id, kind: 'question', field: 'text', label }
    if (!of.line) return undefined
    const worded = column === 'responsibility' && of.line.responsibility !== undefined && !of.line.leads?.length
    const field = worded ? 'responsibility' : (written[column] ?? column)
    const grows = field === 'indicator' || field === 'sources'
    return { id: of.line.id, kind: 'line', field, label, ...(grows && { grows }) }
  }

  #placeOf(id: string, field: string) {
    const row = this.#rowOf(id)
    const kind = this.session?.get(id)?.kind
    const fieldsOf = this.#view.context?.fieldsOf ?? {}
    const column =
      kind === 'question'
        ? field === 'text' && 'question'
        : (Object.keys(fieldsOf).find((name) => name !== 'question' && fieldsOf[name]?.includes(field)) ?? field)
    return row && column ? { row: row.id, column } : undefined
  }

  /** The row of a line, or the first of a question. */
  #rowOf(id: string): MatrixViewRow | undefined {
    return this.#view.table.rows.find(({ of, first }) => of.line?.id === id || (first && of.question?.id === id))
  }

  /** What one is in: the question in its own column, else the line. */
  get #record(): string | undefined {
    const { row, column } = this.grid
    if (!row) return undefined
    const { question, line } = row.of
    return column === 'question' ? (question?.id ?? line?.id) : (line?.id ?? question?.id)
  }

  #tools(): Tool[][] {
    const words = this.#words
    const tool = (name: Command, label: string, keys?: string, title?: string): Tool => ({
      name,
      label,
      ...(keys ? { keys } : {}),
      ...(title ? { title } : {}),
      run: () => void this.#run(name),
      cannot: () => this.#cannot(name),
    })
    return [
      [
        tool('add-question', words.addQuestion),
        tool('add-part', words.addPart, 'Ctrl+Shift+Enter'),
        tool('add-line', words.addLine, 'Ctrl+Enter'),
      ],
      [
        tool('up', '↑', 'Alt+Shift+ArrowUp', words.up),
        tool('down', '↓', 'Alt+Shift+ArrowDown', words.down),
        tool('remove', words.remove, 'Ctrl+Delete'),
      ],
      [tool('details', words.details, 'Ctrl+I'), tool('indicator', words.indicator), tool('source', words.source)],
      [tool('undo', words.undo, 'Ctrl+Z'), tool('redo', words.redo, 'Ctrl+Y')],
      [tool('keys', words.keyboard)],
    ]
  }

  #key(event: KeyboardEvent): boolean {
    const command = commandOf(event)
    if (command) {
      this.#ask(command)
      return true
    }
    // Where a question has no line yet, whoever begins to write in the row begins one.
    const { row, column } = this.grid
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey
    const begins = event.key === 'Enter' || event.key === 'F2' || (event.key.length === 1 && event.key !== ' ')
    if (!row || row.of.line || !column || column === 'question' || !plain || !begins) return false
    void this.#addLine(column)
    return true
  }

  #ask(command: Command) {
    const why = this.#cannot(command)
    if (why) this.editing.say(why)
    else void this.#run(command)
  }

  /** Why something cannot be done now; nothing where it can. */
  #cannot(command: Command): string | undefined {
    const { session } = this
    const words = this.#words
    if (command === 'undo' || command === 'redo')
      return session?.[command === 'undo' ? 'canUndo' : 'canRedo'] ? undefined : words[command]
    if (command === 'add-question' || command === 'keys') return undefined
    const record = this.#record
    if (!session || !record) return words.pickFirst
    const row = this.grid.row?.of
    if (command === 'indicator') return row?.indicator ? undefined : words.noIndicator
    if (command === 'source') return this.#source ? undefined : words.noSource
    if ((command === 'add-line' || command === 'add-part') && !row?.question) return words.pickFirst
    if (command !== 'up' && command !== 'down') return undefined
    if (this.#view.context?.view !== 'question') return words.byQuestion
    if (structure.neighbour(session, record, command === 'up' ? -1 : 1)) return undefined
    return command === 'up' ? words.firstAlready : words.lastAlready
  }

  get #source() {
    return this.grid.row?.of.sources?.ids.find((id) => this.session?.get(id)?.kind === 'source')
  }

  async #run(command: Command): Promise<void> {
    const { session } = this
    const record = this.#record
    if (!session) return
    const words = this.#words
    const question = this.grid.row?.of.question?.id
    switch (command) {
      case 'undo':
        return this.editing.undo(session)
      case 'redo':
        return this.editing.redo(session)
      case 'add-question':
        return this.#add((edit) => structure.addQuestion(edit, undefined), 'question', words.addedQuestion)
      case 'add-part':
        return this.#add((edit) => structure.addQuestion(edit, question), 'question', words.addedQuestion)
      case 'add-line':
        return this.#addLine('measures')
      case 'remove':
        return this.#remove()
      case 'details':
        return record === undefined ? undefined : this.#form(record)
      case 'indicator':
        return this.#form(this.grid.row?.of.indicator?.id ?? '')
      case 'source':
        return this.#form(this.#source ?? '')
      case 'keys':
        return this.#keys()
      default:
        return this.#move(command === 'up' ? -1 : 1)
    }
  }

  async #addLine(column: string): Promise<void> {
    const { session } = this
    const { question, line } = this.grid.row?.of ?? {}
    if (!session || !question) return
    await this.#add(
      (edit) => structure.addLine(edit, session, question.id, line?.id),
      column === 'question' ? 'measures' : column,
      this.#words.addedLine,
    )
  }

  /** Adds a record and goes on writing in its row. */
  async #add(adds: (edit: Edit) => string, column: string, said: string): Promise<void> {
    const { session } = this
    if (!session || !(await this.grid.finish())) return
    let id: string | undefined
    if (!(await this.editing.change(session, (edit) => void (id = adds(edit)))) || id === undefined) return
    await this.#host.updateComplete
    const row = this.#rowOf(id)
    this.editing.say(said)
    if (row) this.grid.edit(row.id, column, 'all')
  }

  async #move(step: 1 | -1): Promise<void> {
    const { session } = this
    const record = this.#record
    const { column } = this.grid
    if (!session || record === undefined || !(await this.grid.finish())) return
    if (!(await this.editing.change(session, (edit) => structure.moveBeside(edit, session, record, step)))) return
    await this.#host.updateComplete
    const row = this.#rowOf(record)
    if (row) this.grid.go(row.id, column)
    const all = structure.beside(session, record)
    const format = Format.in(this.#language)
    const place = format.number(all.findIndex(({ id }) => id === record) + 1)
    this.editing.say(fill(this.#words.moved, { place, all: format.number(all.length) }))
  }

  async #remove(): Promise<void> {
    const { session, grid } = this
    const record = this.#record
    if (!session || record === undefined || !(await grid.finish())) return
    const { column } = grid
    const before = this.#view.table.rows
    const at = before.findIndex(({ id }) => id === grid.row?.id)
    const change = await this.editing.change(session, (edit) => edit.remove(record))
    if (!change) return
    await this.#host.updateComplete
    const there = ({ id }: MatrixViewRow) => this.#view.table.target(`#${anchorOf(id)}`)?.isConnected
    const next = before.slice(at).find(there) ?? before.slice(0, at).findLast(there)
    if (next) grid.go(next.id, column)
    const words = this.#words
    this.editing.offer(
      Format.in(this.#language).count(change.ops.length, words.removed),
      words.undo,
      () => void this.editing.undo(session),
    )
  }

  /** Every field of a record, at the side. */
  async #form(id: string, field?: string): Promise<void> {
    const { session } = this
    if (!session?.get(id) || !(await this.grid.finish())) return
    await defineRecord()
    const words = this.#words
    const form = document.createElement('cswb-record')
    Object.assign(form, { headingLevel: 3, record: id, field, session })
    const closed = openSide(this.element, {
      title: words.details.replace('…', ''),
      close: words.close,
      content: form,
      leave: () => form.commit(),
    })
    await form.updateComplete
    form.focus()
    await closed
  }

  async #keys(): Promise<void> {
    const words = this.#words
    const list = make('dl', {})
    for (const [keys, what] of words.keys) list.append(make('dt', {}, make('kbd', {}, keys)), make('dd', {}, what))
    await ask(this.element, { title: words.keysTitle, content: [list], confirm: words.close, cancel: '' })
  }
}

/** The shortcuts that word processors and spreadsheets have taught. */
function commandOf(event: KeyboardEvent): Command | undefined {
  const { key, altKey, shiftKey } = event
  const command = event.ctrlKey || event.metaKey
  const letter = key.toLowerCase()
  if (altKey && shiftKey && !command) return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : undefined
  if (!command || altKey) return undefined
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  if (letter === 'y' && !shiftKey) return 'redo'
  if (key === 'Enter') return shiftKey ? 'add-part' : 'add-line'
  if (letter === 'i' && !shiftKey) return 'details'
  if (key === 'Delete' || key === 'Backspace') return 'remove'
  return undefined
}
