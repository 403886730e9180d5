import type { SourceType } from '../draft.ts'
import { readActions } from './actions.ts'
import type { Context } from './context.ts'
import { dateBelow, documentDate, planTitle } from './plan-facts.ts'
import type { Line } from './lines.ts'
import { readSteps } from './steps.ts'
import { unswap } from './swapped.ts'
import { settle, type Row, type Roles, type TableShape } from './table-shape.ts'
import { openTheme } from './themes.ts'
import { isContinued, isNumbered, readTitle } from './titles.ts'
import { fieldOf } from './values.ts'

/** Reads one table: its titles, headings and rows, in their order. A table that is not of actions leaves its words to the notes. */
export function readTable(context: Context, shape: TableShape): void {
  const { grid } = shape
  if (!shape.roles) {
    readTitleRows(
      context,
      shape,
      shape.rows.filter((row) => row.is === 'title'),
      false,
    )
    if (shape.rows.length > 1)
      context.reasons.push({ code: 'table-not-actions', data: { table: context.tableNumber(grid.block) } })
    return
  }
  if (shape.how !== 'headings')
    context.reasons.push({ code: 'columns-guessed', data: { table: context.tableNumber(grid.block) }, unsure: true })
  let roles: Roles = shape.roles
  let headings = new Map<number, string>()
  const parts = groups(shape.rows)
  parts.forEach((part, index) => {
    const rows = part.map((row) => row.row)
    const [first] = part
    if (!first || first.is === 'blank') return
    if (first.is === 'title')
      return readTitleRows(
        context,
        shape,
        part,
        parts.slice(index + 1).some((after) => after[0]?.is === 'data'),
      )
    if (first.is === 'heading') {
      roles = settle(
        part.reduce<Roles>((all, row) => (row.is === 'heading' ? new Map([...all, ...row.roles]) : all), new Map()),
        grid,
      )
      headings = keepHeadings(context, shape, rows, roles)
      return
    }
    const { roles: right, swapped } = unswap(roles, grid, rows)
    if (swapped)
      context.reasons.push({
        code: 'columns-swapped',
        data: {
          table: context.tableNumber(grid.block),
          headings: swapped.map((column) => headings.get(column) ?? '').join(', '),
        },
        unsure: true,
      })
    context.lastRoles = { width: grid.columns, roles: right }
    const read = [...right.values()].includes('step') ? readSteps : readActions
    read(context, grid, right, rows, headings)
  })
}

/** Neighbouring rows that are the same; blank rows between them do not count. */
function groups(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = []
  for (const row of rows) {
    if (row.is === 'blank') continue
    const last = parts.at(-1)
    if (last?.[0]?.is === row.is) last.push(row)
    else parts.push([row])
  }
  return parts
}

function keepHeadings(context: Context, shape: TableShape, rows: readonly number[], roles: Roles): Map<number, string> {
  const headings = new Map<number, string>()
  for (const row of rows) {
    for (const cell of shape.grid.filled(row, true)) {
      const role = roles.get(cell.column) ?? 'other'
      const field = fieldOf(role, cell.text)
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) headings.set(column, cell.text)
      context.columns.push({
        block: shape.grid.block,
        row,
        column: cell.column,
        text: cell.text,
        ...(field && { field }),
      })
      if (role === 'other' || (role === 'areas' && field))
        addColumn(context, role === 'areas' ? 'planning-areas' : (field ?? ''), cell.text)
    }
  }
  return headings
}

/** A column the plan does not know is added to it, under the words of its heading. */
function addColumn(context: Context, name: string, heading: string): void {
  if (context.buildings.of('field').some((field) => field.fields['name'] === name)) return
  const field = context.buildings.add('field', name)
  Object.assign(field.fields, { of: 'action', name, label: heading })
  field.because('column-added', { heading })
}

/** Rows that span the table: the title of a theme, the plan's own title and date above a flat table, a date below one. */
function readTitleRows(context: Context, shape: TableShape, rows: readonly Row[], before: boolean): void {
  const lines: Line[] = []
  let unsure = false
  for (const row of rows) {
    if (row.is !== 'title') continue
    unsure ||= !!row.unsure
    for (const line of shape.grid.lines(row.cell))
      if (!documentDate(context, line) && !dateBelow(context, line)) lines.push(line)
  }
  if (!before || !lines.length) return
  const themed = shape.roles && [...shape.roles.values()].includes('theme')
  const [first] = lines
  const ownTitle =
    flat(context.type) && !context.plan.fields['title'] && first && !isNumbered(first.text) && !isContinued(first.text)
  const aboveAll = rows[0] && shape.rows.findIndex((row) => row.is === 'heading' || row.is === 'data') > rows[0].row
  const laterTitles = shape.rows.filter((row) => row.is === 'title').length > rows.length
  if (
    ownTitle &&
    aboveAll &&
    (themed || laterTitles || lines.slice(1).some((line) => isNumbered(line.text)) || lines.length === 1)
  )
    planTitle(context, lines.shift())
  if (!lines.length || themed) return
  openTheme(context, readTitle(lines, context.parties.known), 'theme-from-title-row', unsure)
}

const flat = (type: SourceType) => type === 'csv' || type === 'text'
