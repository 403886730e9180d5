import type { SourceCell } from '../draft.ts'
import type { Grid } from './grid.ts'
import { fits, guess } from './guess.ts'
import { leadingRef, onlyRefs } from './refs.ts'
import { isWork, settle, type Roles } from './roles.ts'
import { plain } from './records.ts'
import { isContinued, isNumbered, isStakeholders, isStakeholdersCut } from './titles.ts'

/** What a row of a table is. */
export type Row =
  | { readonly is: 'blank' | 'data'; readonly row: number }
  | { readonly is: 'title'; readonly row: number; readonly cell: SourceCell; readonly unsure?: true }
  | { readonly is: 'heading'; readonly row: number; readonly roles: Roles }

/** A table as it is understood before its words are read. */
export interface TableShape {
  readonly grid: Grid
  readonly rows: readonly Row[]
  /** What the columns hold, where it is a table of actions. */
  readonly roles: Roles | undefined
  readonly how: 'headings' | 'guessed' | 'inherited' | undefined
  /** A title stands in it, above its actions. */
  readonly titled: boolean
  /** What its refs begin with: "3" for 3.1 and 3.2. */
  readonly prefix: string | undefined
}

export function* shapeOf(grid: Grid, before: TableShape | undefined): Generator<void, TableShape, void> {
  const rows = yield* classify(grid)
  const data = dataOf(rows)
  let roles: Roles | undefined
  for (const row of rows) {
    if (row.is !== 'heading') continue
    roles = settle(row.roles, grid, dataBelow(rows, row.row))
    if (isWork(roles)) break
    roles = undefined
  }
  let how: TableShape['how'] = roles && 'headings'
  if (!roles && data.length && !rows.some((row) => row.is === 'heading')) {
    if (before?.roles && before.grid.columns === grid.columns && grid.columns > 1 && fits(before.roles, grid, data)) {
      roles = before.roles
      how = 'inherited'
    } else {
      roles = guess(grid, data)
      how = roles && 'guessed'
    }
  }
  const firstWork = rows.findIndex((row) => row.is === 'data')
  const titled = rows.some((row, index) => row.is === 'title' && (firstWork < 0 || index < firstWork))
  return { grid, rows, roles, how, titled, prefix: roles && prefixOf(grid, roles, data) }
}

const dataOf = (rows: readonly Row[]) => rows.flatMap((row) => (row.is === 'data' ? [row.row] : []))

/** The rows of data below a row, as many as are needed to see what its columns hold. */
export const dataBelow = (rows: readonly Row[], row: number) => dataOf(rows.slice(row + 1, row + 100))

function* classify(grid: Grid): Generator<void, Row[], void> {
  const rows: Row[] = []
  const counts = Array.from({ length: grid.rows }, (_, row) => grid.filled(row).length).filter(Boolean)
  const mostlyFull = counts.length > 3 && counts.filter((count) => count > 1).length >= (counts.length - 1) * 0.7
  for (let row = 0; row < grid.rows; row++) {
    yield
    const filled = grid.filled(row)
    const own = grid.filled(row, true)
    const roles = own.length ? grid.headings(row) : undefined
    const [only] = own
    if (!own.length) rows.push({ is: filled.length ? 'data' : 'blank', row })
    else if (roles) rows.push({ is: 'heading', row, roles })
    else if (own[0] && isTotal(own[0].text)) rows.push({ is: 'blank', row })
    else if (only && own.length === 1 && filled.length === 1 && grid.columns > 1)
      rows.push(loneCell(grid, row, only, mostlyFull))
    else rows.push({ is: 'data', row })
  }
  return rows
}

/** A row of sums is no action; its words are left to the notes. */
const isTotal = (text: string) => /^((grand|sub|sous) ?)?tota(l|ls|ux)( general)?$/.test(plain(text))

/** A row with one cell of words: a title where it spans the table or the row below is a heading, else most likely a row of its own. */
function loneCell(grid: Grid, row: number, cell: SourceCell, mostlyFull: boolean): Row {
  if (cell.columnSpan >= grid.columns) return { is: 'title', row, cell }
  let next = row + 1
  while (next < grid.rows && !grid.filled(next).length) next++
  const text = cell.text
  // What stands apart below the last row, like a legend, is no row.
  if (mostlyFull && next >= grid.rows && !grid.filled(row - 1).length && !leadingRef(text)) return { is: 'blank', row }
  if (cell.column === 0 && (isStakeholders(text) || isContinued(text))) return { is: 'title', row, cell }
  const named = isStakeholders(text) || isStakeholdersCut(text)
  if (leadingRef(text) || (cell.column > 0 && !named)) return { is: 'data', row }
  if (/^\p{Ll}/u.test(text) && !named) return { is: 'data', row }
  let below = next
  while (below < Math.min(grid.rows, row + 8) && isLoneLeft(grid, below)) below++
  if (below < grid.rows && grid.headings(below)) return { is: 'title', row, cell }
  if (isNumbered(text) && next < grid.rows && grid.filled(next).some((each) => leadingRef(each.text)))
    return { is: 'title', row, cell }
  const like = text.length <= 120 && !/[.;,]$/.test(text) && /^[\p{Lu}\p{N}]/u.test(text)
  return like && mostlyFull && next < grid.rows && grid.filled(next).length > 1 && row > 0
    ? { is: 'title', row, cell, unsure: true }
    : { is: 'data', row }
}

/** A row that holds nothing, or one cell at the left. */
const isLoneLeft = (grid: Grid, row: number) => {
  const cells = grid.filled(row)
  return cells.length < 2 && cells.every((cell) => cell.column === 0 || isStakeholdersCut(cell.text))
}

function prefixOf(grid: Grid, roles: Roles, rows: readonly number[]): string | undefined {
  const prefixes = new Set<string>()
  for (const row of rows) {
    for (const [column, role] of roles) {
      const text = role === 'action' || role === 'ref' || role === 'step' ? grid.at(row, column)?.text : undefined
      const ref = text && (leadingRef(text)?.ref ?? (onlyRefs(text) ? text.trim() : undefined))
      if (ref?.includes('.')) prefixes.add(ref.slice(0, ref.lastIndexOf('.')))
    }
  }
  return prefixes.size === 1 ? [...prefixes][0] : undefined
}
