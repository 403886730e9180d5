import { make } from '../dom.ts'
import { anchorOf, same, type Column, type Row } from './spec.ts'

/** Deeper rows are indented no further. */
const deepest = 8

/** The head of every table of the same columns. Roles are spelled out, because the styles of cards and chunks would take them away. */
export function headOf<R extends Row>(columns: readonly Column<R>[]): HTMLTableSectionElement {
  const cells = columns.map(({ name, label }) =>
    make(
      'th',
      { class: `col-${slug(name)}`, part: `column-header header-${slug(name)}`, role: 'columnheader', scope: 'col' },
      label,
    ),
  )
  return make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, ...cells))
}

/** An empty row of these columns, to be cloned. */
export function rowOf<R extends Row>(columns: readonly Column<R>[], grid = false): HTMLTableRowElement {
  const cells = columns.map(({ name, label, names }) => {
    const attributes = { class: `col-${slug(name)}`, part: `cell ${slug(name)}`, 'data-label': label }
    return names
      ? make('th', { ...attributes, role: 'rowheader', scope: 'row' })
      : make('td', { ...attributes, role: grid ? 'gridcell' : 'cell' })
  })
  return make('tr', { part: 'row', role: 'row' }, ...cells)
}

/**
 * Writes a row's cells; the row and its cells stay the same elements.
 * @param before what it says, if it was written before by the same columns
 */
export function fillRow<R extends Row>(
  element: HTMLTableRowElement,
  columns: readonly Column<R>[],
  row: R,
  before?: R,
): void {
  const fresh = !element.id
  if (fresh) element.id = anchorOf(row.id)
  if (before ? before.depth !== row.depth : !fresh || row.depth) {
    element.classList.toggle('task', row.depth > 0)
    element.style.setProperty('--_depth', String(Math.min(row.depth, deepest)))
  }
  let cell = element.firstElementChild as HTMLElement | null
  for (const column of columns) {
    if (!cell) return
    if (!before || !column.from || !same(column.from(before), column.from(row))) fillCell(cell, column, row, fresh)
    cell = cell.nextElementSibling as HTMLElement | null
  }
}

function fillCell<R extends Row>(cell: HTMLElement, column: Column<R>, row: R, fresh: boolean): void {
  if (!fresh) cell.replaceChildren()
  column.fill(cell, row)
  if (!cell.firstChild) cell.classList.add('empty')
  else if (!fresh) cell.classList.remove('empty')
}

/** A column's name as one word, in the class and the part of its cells: a plan may call its own columns anything. */
export const slug = (name: string): string => name.replace(/[^\p{L}\p{N}_-]+/gu, '-')
