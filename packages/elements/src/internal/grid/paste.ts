import type { PlanSession } from '@cswb/core'
import type { Edit } from '@cswb/core/change.js'
import { ask } from '../dialog/dialog.ts'
import { make } from '../dom.ts'
import type { Editing } from '../editing/editing.ts'
import { fieldEditor } from '../fields/fields.ts'
import { writeField } from '../fields/write-field.ts'
import { Format } from '../format.ts'
import type { Row } from '../record-table/spec.ts'
import { stringsIn } from '../strings.ts'
import { Telling } from '../telling/telling.ts'
import { asText, blockOf, type Block } from './block.ts'
import { subjectOf, type CellField } from './cell-field.ts'
import type { Grid } from './grid.ts'
import { pasteStrings } from './paste.strings.ts'
import { allRows, cellAt, rowOf, rowsFrom } from './places.ts'
import { anchorOf } from '../record-table/spec.ts'

export interface PasteOf<R extends Row> {
  session(): PlanSession | undefined
  language(): string
  columns(): readonly { readonly name: string; readonly label: string }[]
  /** What a cell of such a row writes. A row that is still to be added has no id. */
  field(row: R | undefined, column: string): CellField | undefined
  /** Adds a row after another; absent where rows cannot be added. */
  add?(edit: Edit, session: PlanSession, after: string): string
  row(id: string): R | undefined
  readonly editing: Editing
  /** Where a question is asked. */
  readonly element: HTMLElement
}

/** A cell of the block, with where it goes and what it says there. */
interface Landing {
  /** Which row of the block: those beyond the table's own are added. */
  readonly at: number
  readonly field: CellField
  readonly before: string
  readonly text: string
  readonly value?: unknown
  readonly problem?: string
}

/** Copies and pastes in a grid: what changes is shown before it is written, all of it as one change. */
export function pasting<R extends Row>(groups: HTMLElement, grid: Grid<R>, of: PasteOf<R>): void {
  groups.addEventListener('paste', (event) => {
    const cell = of.session() && event.target === cellAt(event.target) ? cellAt(event.target) : undefined
    if (!cell || !event.clipboardData) return
    const block = blockOf(event.clipboardData)
    if (!block.length) return
    event.preventDefault()
    void paste(block, cell, of)
  })
  groups.addEventListener('copy', (event) => {
    const cell = of.session() && event.target === cellAt(event.target) ? cellAt(event.target) : undefined
    // Who has marked words copies words.
    if (!cell || !event.clipboardData || !(getSelection()?.isCollapsed ?? true)) return
    const { ids } = grid.picks
    const rows = ids.size ? [...allRows(groups, 1)].filter(({ id }) => ids.has(id.slice(anchorOf('').length))) : []
    const cells = rows.length ? rows.map((row) => [...row.cells]) : [[cell]]
    const words = cells.map((row) => row.map((each) => typedIn(each, of)))
    event.clipboardData.setData('text/plain', asText(words))
    event.preventDefault()
  })
}

function typedIn<R extends Row>(cell: HTMLTableCellElement, of: PasteOf<R>): string {
  const session = of.session()
  const row = of.row(rowOf(cell).id.slice(anchorOf('').length))
  const column = of.columns()[cell.cellIndex]
  const field = row && column && of.field(row, column.name)
  const editor = field && session && fieldEditor(subjectOf(field, session, of.language()), { changed() {} })
  return editor ? editor.typed : (cell.textContent ?? '')
}

async function paste<R extends Row>(given: Block, cell: HTMLTableCellElement, of: PasteOf<R>): Promise<void> {
  const session = of.session()
  if (!session) return
  const words = stringsIn(pasteStrings, of.language())
  const format = Format.in(of.language())
  const columns = of.columns()
  const heads = headsIn(given, columns)
  const block = heads ? given.slice(1) : given
  const names = heads ?? columns.slice(cell.cellIndex).map(({ name }) => name)
  const left = Math.max((block[0]?.length ?? 0) - names.length, 0)

  const first = rowOf(cell)
  const table = first.closest('table')
  const rows = [first]
  for (const row of rowsFrom(first, 1)) {
    if (row.closest('table') !== table || rows.length >= block.length) break
    rows.push(row)
  }
  const ids = rows.slice(0, block.length).map(({ id }) => id.slice(anchorOf('').length))
  const fits = of.add ? block : block.slice(0, ids.length)
  const landings = fits.flatMap((line, at) =>
    line.flatMap((text, column) => landing(text, at, ids[at], names[column], session, of) ?? []),
  )
  const good = landings.filter(({ problem }) => problem === undefined)
  const bad = landings.filter(({ problem }) => problem !== undefined)
  const added = fits.length - ids.length
  if (!good.length && !bad.length && !added) return of.editing.say(words.nothing)

  const write = () =>
    of.editing.change(session, (edit) => {
      let last = ids.at(-1) ?? ''
      const made = new Map<number, string>()
      for (let at = ids.length; at < fits.length; at++) {
        last = of.add?.(edit, session, last) ?? last
        made.set(at, last)
      }
      for (const { at, field, value } of good)
        writeField(edit, made.get(at) ?? field.id, field.kind, field.field, value)
    })
  if (given.length > 1 || (given[0]?.length ?? 0) > 1 || bad.length) {
    const said = [
      format.count(good.filter(({ at }) => at < ids.length).length, words.changes),
      ...(added ? [format.count(added, words.adds)] : []),
      ...(heads ? [words.heads] : []),
      ...(left ? [format.count(left, words.outside)] : []),
      ...(fits.length < block.length ? [format.count(block.length - fits.length, words.below)] : []),
    ]
    const troubles = bad.map(({ field, text, problem }) => make('li', {}, `${field.label}: “${text}”. ${problem}`))
    const content = [
      make('p', {}, said.join(' ')),
      ...(bad.length ? [make('p', { class: 'problem' }, format.count(bad.length, words.problems))] : []),
      ...(bad.length ? [make('ul', {}, ...troubles)] : []),
      ...(good.length ? [preview(good, ids, session, of, words)] : []),
    ]
    const question = { title: words.title, content, confirm: words.paste, cancel: words.cancel }
    const yes = await ask(
      of.element,
      good.length || added ? question : { ...question, confirm: words.close, cancel: '' },
    )
    if (!yes || (!good.length && !added)) return
  }
  if (await write()) of.editing.say(format.count(good.length, words.pasted))
}

/** What a text does in a cell; nothing where it stands there already. */
function landing<R extends Row>(
  text: string,
  at: number,
  id: string | undefined,
  column: string | undefined,
  session: PlanSession,
  of: PasteOf<R>,
): Landing | undefined {
  const field = column === undefined ? undefined : of.field(id === undefined ? undefined : of.row(id), column)
  const editor = field && fieldEditor(subjectOf(field, session, of.language()), { changed() {} })
  if (!field || !editor) return undefined
  const before = editor.typed
  editor.typed = text
  const read = editor.read()
  if ('problem' in read) return { at, field, before, text, problem: read.problem }
  const now = id === undefined ? undefined : session.get(field.id)?.[field.field]
  if (JSON.stringify(read.value) === JSON.stringify(now)) return undefined
  return { at, field, before, text, value: read.value }
}

function preview<R extends Row>(
  landings: readonly Landing[],
  ids: readonly string[],
  session: PlanSession,
  of: PasteOf<R>,
  words: { row: string; column: string; now: string; becomes: string; empty: string; newRow: string },
): HTMLElement {
  const telling = new Telling(session, Format.in(of.language()))
  const heads = [words.row, words.column, words.now, words.becomes].map((each) => make('th', { scope: 'col' }, each))
  const rows = landings.map(({ at, field, before, text }) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, ids[at] === undefined ? words.newRow : telling.record(field.id, field.kind).text),
      make('td', {}, field.label),
      make('td', {}, before ? make('del', {}, before) : words.empty),
      make('td', {}, text ? make('ins', {}, text) : words.empty),
    ),
  )
  return make('table', {}, make('thead', {}, make('tr', {}, ...heads)), make('tbody', {}, ...rows))
}

/** The columns that the first row names, where it names nothing else. */
function headsIn(
  [first, ...others]: Block,
  columns: readonly { readonly name: string; readonly label: string }[],
): (string | undefined)[] | undefined {
  const plain = (text: string) => text.trim().toLowerCase()
  if (!first || !others.length || first.length < 2) return undefined
  const names = first.map((text) => columns.find(({ label }) => plain(label) === plain(text))?.name)
  return names.every((name, at) => name !== undefined || !first[at]?.trim()) ? names : undefined
}
