import type { SourceType } from '../draft.ts'
import { readActions } from './actions.ts'
import { keepHeadings } from './columns.ts'
import type { Context } from './context.ts'
import { dateBelow, documentDate, planTitle } from './plan-facts.ts'
import type { Line } from './lines.ts'
import { readSteps } from './steps.ts'
import { unswap } from './swapped.ts'
import { settle, type Roles } from './roles.ts'
import { dataBelow, type Row, type TableShape } from './table-shape.ts'
import { openTheme } from './themes.ts'
import { isContinued, isNumbered, readTitle } from './titles.ts'

/** Reads one table: its titles, headings and rows, in their order. A table that is not of actions leaves its words to the notes. */
export function* readTable(context: Context, shape: TableShape): Generator<void, void, void> {
  const { grid } = shape
  if (!shape.roles) {
    readTitleRows(context, shape, shape.rows, { before: false, top: false, only: false })
    if (shape.rows.length > 1)
      context.reasons.push({ code: 'table-not-actions', data: { table: context.tableNumber(grid.block) } })
    return
  }
  if (shape.how !== 'headings')
    context.reasons.push({ code: 'columns-guessed', data: { table: context.tableNumber(grid.block) }, unsure: true })
  let roles: Roles = shape.roles
  let headings = new Map<number, string>()
  const parts = groups(shape.rows)
  const lastData = parts.findLastIndex((part) => part[0]?.is === 'data')
  const titleParts = parts.filter((part) => part[0]?.is === 'title').length
  for (const [index, part] of parts.entries()) {
    yield
    const rows = part.map((row) => row.row)
    const [first] = part
    if (first?.is === 'title') {
      const place = { before: index < lastData, top: index === 0, only: titleParts === 1 }
      readTitleRows(context, shape, part, place)
    } else if (first?.is === 'heading') {
      const all = part.reduce<Roles>(
        (found, row) => (row.is === 'heading' ? new Map([...found, ...row.roles]) : found),
        new Map(),
      )
      roles = settle(all, grid, dataBelow(shape.rows, rows.at(-1) ?? 0))
      headings = keepHeadings(context, grid, rows, roles)
    } else if (first?.is === 'data') {
      const { roles: right, swapped } = unswap(roles, grid, rows)
      if (swapped) {
        const words = swapped.map((column) => headings.get(column) ?? '').join(', ')
        context.reasons.push({
          code: 'columns-swapped',
          data: { table: context.tableNumber(grid.block), headings: words },
          unsure: true,
        })
      }
      const read = [...right.values()].includes('step') ? readSteps : readActions
      yield* read(context, grid, right, rows, headings)
    }
  }
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

/** Rows that span the table: the title of a theme, the plan's own title and date above a flat table, a date below one. */
function readTitleRows(
  context: Context,
  shape: TableShape,
  rows: readonly Row[],
  place: { before: boolean; top: boolean; only: boolean },
): void {
  const lines: Line[] = []
  let unsure = false
  for (const row of rows) {
    if (row.is !== 'title') continue
    unsure ||= !!row.unsure
    for (const line of shape.grid.lines(row.cell))
      if (!documentDate(context, line) && !dateBelow(context, line)) lines.push(line)
  }
  if (!place.before) return
  const themed = !!shape.roles && [...shape.roles.values()].includes('theme')
  const [first] = lines
  const own =
    first &&
    flat(context.type) &&
    place.top &&
    !context.plan.fields['title'] &&
    !isNumbered(first.text) &&
    !isContinued(first.text)
  // A blank row sets what is said of the whole plan apart from its table.
  const apart = shape.rows[(rows.at(-1)?.row ?? 0) + 1]?.is === 'blank' && !lines.some((line) => isNumbered(line.text))
  if (
    own &&
    (apart || themed || !place.only || lines.length === 1 || lines.slice(1).some((line) => isNumbered(line.text)))
  )
    planTitle(context, lines.shift())
  if (own && apart) context.plan.write('description', lines.splice(0))
  if (lines.length && !themed)
    openTheme(context, readTitle(lines, context.parties.known), 'theme-from-title-row', unsure)
}

const flat = (type: SourceType) => type === 'csv' || type === 'text'
