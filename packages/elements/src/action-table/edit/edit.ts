// Work on a plan in its table. Loaded only where the page says `editable` and the plan can be written.
import type { PlanSession } from '@cswb/core'
import type { Edit } from '@cswb/core/change.js'
import type { ReactiveControllerHost } from 'lit'
import { dialogStyles } from '../../internal/dialog/dialog.styles.ts'
import { make } from '../../internal/dom.ts'
import { Editing } from '../../internal/editing/editing.ts'
import { DraftsBar } from '../../internal/grid/drafts-bar.ts'
import { Grid } from '../../internal/grid/grid.ts'
import { pasting } from '../../internal/grid/paste.ts'
import { Format } from '../../internal/format.ts'
import { adopt, panelStyles } from '../../internal/panel/panel.styles.ts'
import type { RecordTable } from '../../internal/record-table/record-table.ts'
import { anchorOf, type Column, type RecordTableSpec } from '../../internal/record-table/spec.ts'
import { fill, stringsIn } from '../../internal/strings.ts'
import { Telling } from '../../internal/telling/telling.ts'
import { toolbarStyles } from '../../internal/toolbar/toolbar.styles.ts'
import { Toolbar } from '../../internal/toolbar/toolbar.ts'
import type { CellContext } from '../context.ts'
import type { Finding } from '../find/finding.ts'
import type { ActionModel, ActionRow } from '../model.ts'
import { Aside } from './aside.ts'
import { Bulk } from './bulk.ts'
import { allColumns, editColumns, fieldOf } from './columns.ts'
import { ConflictMarks } from './conflict-marks.ts'
import { editStrings } from './edit.strings.ts'
import { editStyles } from './edit.styles.ts'
import { commandOf, type Command } from './keys.ts'
import { askColumns } from './plan-columns.ts'
import { RowHandle } from './row-handle.ts'
import * as structure from './structure.ts'
import { ThemeTools } from './theme-tools.ts'
import { toolGroups } from './tools.ts'

/** A table, as far as work in it goes. */
export interface EditHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment
  readonly editable: boolean
  finding: Finding
}

/** What the table shows at the moment. */
export interface Edited {
  readonly session: PlanSession
  readonly context: CellContext
  readonly model: ActionModel
}

/** What can be done in the table: each is one change of the plan, and is told. */
export class TableEditor {
  /** The tools, and what comes before the tables. */
  readonly element: HTMLElement = make('div', { class: 'work', part: 'work' })
  readonly editing: Editing
  readonly grid: Grid<ActionRow>
  readonly table: RecordTable<ActionRow>
  #host: EditHost
  #now: () => Edited | undefined
  #toolbar = new Toolbar((why) => this.editing.say(why))
  readonly aside: Aside = new Aside(this)
  #conflicts = new ConflictMarks(this)
  #bulk = new Bulk(this)
  #themes = new ThemeTools(this)
  #handle: RowHandle
  #drafts: DraftsBar<ActionRow>
  #shown: unknown

  constructor(host: EditHost, table: RecordTable<ActionRow>, now: () => Edited | undefined) {
    const root = host.renderRoot as ShadowRoot
    this.#host = host
    this.#now = now
    this.table = table
    this.editing = new Editing(host)
    for (const styles of [panelStyles, dialogStyles, toolbarStyles, editStyles]) adopt(root, styles)
    this.grid = new Grid(root, table, this.editing, {
      session: () => this.session,
      language: () => this.language,
      cell: ({ id }, column) => fieldOf(id, column, this.#label(column)),
      key: (event) => this.#key(event),
      moved: () => this.#look(),
    })
    this.#drafts = new DraftsBar(this.grid, table, (id, field) => void this.aside.details(id, field))
    this.#handle = new RowHandle(this)
    pasting(table.element, this.grid, {
      session: () => this.session,
      language: () => this.language,
      columns: () => table.columns,
      row: (id) => table.row(id),
      field: (row, column) => fieldOf(row?.id ?? '', column, this.#label(column)),
      editing: this.editing,
      element: this.element,
      add: (edit, session, after) => structure.addAfter(edit, session, after),
    })
    this.element.append(
      this.#toolbar.element,
      this.#drafts.element,
      this.#conflicts.element,
      this.editing.element,
      this.grid.layer,
    )
    this.grid.layer.append(this.#handle.element)
    this.#toolbar.element.addEventListener('keydown', (event) => {
      const command = commandOf(event, false)
      if ((command === 'undo' || command === 'redo') && this.#key(event)) event.preventDefault()
    })
    // The heads of columns stick below the tools.
    new ResizeObserver(([tools]) =>
      table.element.style.setProperty('--_work', `${tools?.borderBoxSize[0]?.blockSize ?? 0}px`),
    ).observe(this.#toolbar.element)
  }

  /** The plan, while it can be written here. */
  get session(): PlanSession | undefined {
    const session = this.#now()?.session
    return this.#host.editable && session?.editable ? session : undefined
  }

  get language(): string {
    return this.#now()?.context.language ?? 'en'
  }

  get words() {
    return stringsIn(editStrings, this.language)
  }

  get format(): Format {
    return Format.in(this.language)
  }

  get model(): ActionModel | undefined {
    return this.#now()?.model
  }

  /** The columns to write in. */
  readonly columns = editColumns
  /** Every column of the plan's actions, those that it hides among them. */
  get everyColumn(): Column<ActionRow>[] {
    const now = this.#now()
    return now ? allColumns(now.context, now.model, true) : []
  }

  /** All that there are to choose from. */
  readonly offered = allColumns

  /** The same tables, as a grid, with what can be done with each theme at its head. */
  spec(spec: RecordTableSpec<ActionRow>): RecordTableSpec<ActionRow> {
    return { ...spec, grid: true, groups: spec.groups.map((group) => this.#themes.over(group)) }
  }

  /** Follows the table, whenever it was drawn. */
  draw(): void {
    const { session, words } = this
    this.element.hidden = !session
    this.grid.drawn()
    void this.table.drawn().then(() => {
      this.grid.drawn()
      if (this.session) this.#conflicts.draw(this.session)
    })
    if (!session) return
    this.#conflicts.draw(session)
    if (this.#shown !== words) this.#toolbar.show(words.toolbar, toolGroups(this, words))
    this.#shown = words
    this.table.element.classList.toggle(
      'leads-apart',
      this.table.columns.some(({ name }) => name === 'leads'),
    )
    this.#drafts.show(session, this.language)
    this.#look()
  }

  /** The ids of what is worked on: the rows that are selected, or the one that is active. */
  get chosen(): string[] {
    const { session } = this
    return session
      ? structure.topOf(
          session,
          this.grid.rows.map(({ id }) => id),
        )
      : []
  }

  /** Whether rows stand as the plan has them. */
  get inOrder(): boolean {
    const { sort, group } = this.#host.finding
    return !sort && !group
  }

  showPlanOrder(): void {
    const { sort: _, group: __, ...finding } = this.#host.finding
    this.#host.finding = finding
  }

  /** The themes, in the order of the plan. */
  get themes(): string[] {
    return this.model?.groups.flatMap(({ theme }) => theme?.id ?? []) ?? []
  }

  /** Where the chosen rows would go that way. */
  placeFor(way: structure.Way) {
    const { session } = this
    return session && structure.placeFor(session, this.chosen, way, this.themes)
  }

  /** Does what a key or a tool asks for. */
  async run(command: Command): Promise<void> {
    const { session, chosen } = this
    if (!session) return
    const [first] = chosen
    const last = chosen.at(-1)
    switch (command) {
      case 'undo':
        return this.editing.undo(session)
      case 'redo':
        return this.editing.redo(session)
      case 'add':
        return this.add((edit) => (last ? structure.addAfter(edit, session, last) : this.#addLast(edit, session)))
      case 'add-task':
        return first ? this.add((edit) => structure.addAction(edit, session, structure.underAction(first))) : undefined
      case 'add-theme':
        return this.#themes.add()
      case 'duplicate':
        return this.add(
          (edit) => chosen.map((id) => structure.duplicate(edit, session, id)).at(-1),
          this.words.duplicated,
        )
      case 'remove':
        return this.#bulk.remove()
      case 'status':
      case 'leads':
        return this.#bulk.set(command)
      case 'move-to':
        return this.#bulk.moveTo()
      case 'renumber':
        return this.#bulk.renumber()
      case 'keys':
        return this.#bulk.keys()
      case 'details':
        return first ? this.aside.details(first) : undefined
      case 'history':
        return first ? this.aside.history(first, this.#field(first)) : this.aside.history(session.id)
      case 'decide':
        return this.aside.conflicts(first, this.#field(first))
      case 'override':
        return first ? this.aside.override(first) : undefined
      case 'words':
        return this.aside.words()
      case 'columns':
        return askColumns(this)
      case 'fold':
        return this.#fold()
      default:
        return this.move(command)
    }
  }

  /** Adds a row and goes on writing its title. */
  async add(make: (edit: Edit) => string | undefined, said = this.words.added): Promise<void> {
    const { session } = this
    if (!session || !(await this.grid.finish())) return
    let id: string | undefined
    if (!(await this.editing.change(session, (edit) => void (id = make(edit)))) || !id) return
    await this.show(id)
    this.editing.say(said)
    this.grid.picks.clear()
    this.grid.edit(id, 'title', 'all')
  }

  /** Resolves when the table shows what was changed. */
  async drawn(): Promise<void> {
    await this.#host.updateComplete
  }

  /** Makes sure that a row is in the page and seen, whatever is looked for. */
  async show(id: string): Promise<void> {
    const find = () => this.table.target(`#${anchorOf(id)}`)
    await this.#host.updateComplete
    if (!find()?.isConnected) {
      this.#host.finding = {}
      await this.#host.updateComplete
      this.editing.say(this.words.filtersOff)
    }
    const hidden = find()?.closest('[hidden]')
    if (hidden) find()?.dispatchEvent(new Event('beforematch', { bubbles: true }))
  }

  async move(way: structure.Way): Promise<void> {
    const place = this.placeFor(way)
    if (place) await this.moveTo(this.chosen, place)
    else this.editing.say(this.whyNot(way) ?? '')
  }

  /** Moves rows to a place, and says where they stand now. */
  async moveTo(ids: readonly string[], place: Parameters<typeof structure.moveTo>[3]): Promise<void> {
    const { session } = this
    const { row, column } = this.grid
    const [first] = ids
    if (!session || !first || !(await this.grid.finish())) return
    if (!(await this.editing.change(session, (edit) => structure.moveTo(edit, session, ids, place)))) return
    await this.show(first)
    if (row) this.grid.go(row.id, column)
    const { parent, theme } = place.under ?? {}
    const beside = structure.actionsUnder(session, { parent: parent ?? null, theme: theme ?? null })
    const above = parent ?? theme
    const number = (value: number) => this.format.number(value)
    this.editing.say(
      fill(this.words.moved, {
        theme: above ? new Telling(session, this.format).record(above).text : this.words.noTheme,
        place: number(beside.findIndex(({ id }) => id === first) + 1),
        all: number(beside.length),
      }),
    )
  }

  /** Why rows cannot go that way. */
  whyNot(way: structure.Way): string | undefined {
    const { words } = this
    if (!this.chosen.length) return words.pickFirst
    if ((way === 'up' || way === 'down') && !this.inOrder) return words.inOrder
    if (this.placeFor(way)) return undefined
    return { up: words.firstAlready, down: words.lastAlready, indent: words.noneAbove, outdent: words.notATask }[way]
  }

  /** Where nobody is in a row, an action comes after all others. */
  #addLast(edit: Edit, session: PlanSession) {
    return structure.addAction(edit, session, structure.underTheme(this.themes.at(-1)))
  }

  #label(column: string) {
    return this.table.columns.find(({ name }) => name === column)?.label ?? column
  }

  /** The field of the cell one is in, where it is of that row. */
  #field(id: string | undefined) {
    const { row, column } = this.grid
    return row?.id === id && column ? column : undefined
  }

  #fold() {
    const id = this.grid.row?.id
    const button = id && this.table.target(`#${anchorOf(id)}`)?.querySelector('.fold')
    if (button instanceof HTMLElement) button.click()
  }

  #key(event: KeyboardEvent): boolean {
    const command = commandOf(event, getComputedStyle(this.table.element).direction === 'rtl')
    if (!command) return false
    const why = this.cannot(command)
    if (why) this.editing.say(why)
    else void this.run(command)
    return true
  }

  /** Why something cannot be done now; nothing where it can. */
  cannot(command: Command): string | undefined {
    const { session, words } = this
    if (command === 'undo' || command === 'redo')
      return session?.[command === 'undo' ? 'canUndo' : 'canRedo'] ? undefined : words[command]
    if (command === 'up' || command === 'down' || command === 'indent' || command === 'outdent')
      return this.whyNot(command)
    const needsRow = ['add-task', 'duplicate', 'remove', 'status', 'leads', 'move-to', 'details', 'override']
    return needsRow.includes(command) && !this.chosen.length ? words.pickFirst : undefined
  }

  #look() {
    this.#toolbar.look()
    this.#handle.place()
  }

  togglePicking(): void {
    this.grid.picks.picking = !this.grid.picks.picking
    if (!this.grid.picks.picking) this.grid.picks.clear()
    this.#look()
  }
}
