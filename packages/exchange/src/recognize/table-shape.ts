import type { SourceCell } from '../draft.ts'
import type { Grid } from './grid.ts'
import type { Role } from './headings.ts'
import { looksLikeParties, looksLikeStatus, looksLikeWhen, shareOf } from './looks.ts'
import { leadingRef, onlyRefs } from './refs.ts'
import { isContinued, isNumbered, isStakeholders, isStakeholdersCut } from './titles.ts'

export type Roles = ReadonlyMap<number, Role>

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
  const heading = rows.find((row) => row.is === 'heading' && isWork(row.roles))
  const data = rows.filter((row) => row.is === 'data')
  let roles = heading?.is === 'heading' ? settle(heading.roles, grid) : undefined
  let how: TableShape['how'] = roles && 'headings'
  if (!roles && data.length && !rows.some((row) => row.is === 'heading')) {
    if (before?.roles && before.grid.columns === grid.columns && grid.columns > 1) {
      roles = before.roles
      how = 'inherited'
    } else {
      roles = guess(
        grid,
        data.map((row) => row.row),
      )
      how = roles && 'guessed'
    }
  }
  const firstWork = rows.findIndex((row) => row.is === 'data')
  const titled = rows.some((row, index) => row.is === 'title' && (firstWork < 0 || index < firstWork))
  return { grid, rows, roles, how, titled, prefix: roles && prefixOf(grid, roles, data) }
}

/** Sets the roles right: one column of each kind of work, and a table of steps told from one of actions. */
export function settle(roles: Roles, grid: Grid): Roles {
  const settled = new Map(roles)
  const columns = (role: Role) => [...settled].filter(([, each]) => each === role).map(([column]) => column)
  const has = (role: Role) => columns(role).length > 0
  if (has('step') && !has('tasks') && has('action'))
    for (const column of columns('action')) settled.set(column, 'tasks')
  else if (has('step') && !has('tasks')) for (const column of columns('step')) settled.set(column, 'action')
  if (has('tasks') && !has('step')) {
    if (has('action')) for (const column of columns('action')) settled.set(column, 'step')
    else for (const column of columns('tasks')) settled.set(column, 'action')
  }
  if (!has('action') && !has('step')) {
    const [next] = [...columns('deliverable'), ...columns('theme')]
    if (next !== undefined) settled.set(next, 'action')
  }
  for (const role of ['action', 'step', 'tasks'] as const) {
    // "Recommendation | Action": the last one is what is done, the first keeps a column of its own.
    const all = spans(columns(role), grid)
    for (const column of all.slice(0, -1).flat()) settled.set(column, 'other')
  }
  return settled
}

/** Neighbouring columns that one heading spans count as one. */
function spans(columns: readonly number[], grid: Grid): number[][] {
  const runs: number[][] = []
  for (const column of columns) {
    const run = runs.at(-1)
    const joined =
      run &&
      Array.from({ length: grid.rows }, (_, row) => row).some(
        (row) => grid.at(row, column) && grid.at(row, column) === grid.at(row, column - 1) && run.includes(column - 1),
      )
    if (run && joined) run.push(column)
    else runs.push([column])
  }
  return runs
}

const isWork = (roles: Roles) => {
  const all = [...roles.values()]
  return (
    all.some((role) => role === 'action' || role === 'step' || role === 'tasks' || role === 'deliverable') ||
    (all.includes('theme') &&
      all.some((role) => role === 'timeline' || role === 'end') &&
      all.some((role) => ['responsibility', 'lead', 'status'].includes(role)))
  )
}

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
    else if (only && own.length === 1 && filled.length === 1 && grid.columns > 1) rows.push(loneCell(grid, row, only, mostlyFull))
    else rows.push({ is: 'data', row })
  }
  return rows
}

/** A row with one cell of words: a title where it spans the table or the row below is a heading, else most likely a row of its own. */
function loneCell(grid: Grid, row: number, cell: SourceCell, mostlyFull: boolean): Row {
  if (cell.columnSpan >= grid.columns) return { is: 'title', row, cell }
  let next = row + 1
  while (next < grid.rows && !grid.filled(next).length) next++
  const text = cell.text
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
  return like &&
    mostlyFull &&
    next < grid.rows &&
    grid.filled(next).length > 1 &&
    row > 0
    ? { is: 'title', row, cell, unsure: true }
    : { is: 'data', row }
}

/** A row that holds nothing, or one cell at the left. */
const isLoneLeft = (grid: Grid, row: number) => {
  const cells = grid.filled(row)
  return cells.length < 2 && cells.every((cell) => cell.column === 0 || isStakeholdersCut(cell.text))
}

/** Columns by what stands in them, for a table without headings. Nothing where they do not look like actions. */
function guess(grid: Grid, rows: readonly number[]): Roles | undefined {
  const texts = (column: number) =>
    rows.map((row) => (grid.at(row, column)?.column === column ? (grid.at(row, column)?.text ?? '') : ''))
  const columns = Array.from({ length: grid.columns }, (_, column) => {
    const all = texts(column)
    const filled = all.filter(Boolean)
    return {
      column,
      filled: filled.length,
      length: filled.reduce((sum, text) => sum + text.length, 0) / Math.max(1, filled.length),
      refs: shareOf(all, onlyRefs),
      leads: shareOf(all, (text) => !!leadingRef(text) && !onlyRefs(text)),
      when: shareOf(all, looksLikeWhen),
      status: shareOf(all, looksLikeStatus),
      parties: shareOf(all, looksLikeParties),
    }
  })
  const roles = new Map<number, Role>()
  const left = () => columns.filter((each) => !roles.has(each.column) && each.filled)
  const take = (role: Role, found: { column: number } | undefined) => found && roles.set(found.column, role)
  const pure = columns.find((each) => each.refs >= 0.7)
  take('ref', pure)
  const work =
    left().filter((each) => each.leads >= 0.5)[0] ??
    left()
      .filter((each) => each.length > 20 && each.when < 0.6)
      .toSorted((a, b) => b.length - a.length)[0]
  if (!work) return undefined
  take('action', work)
  take(
    'status',
    left().find((each) => each.status >= 0.6),
  )
  const when = left().toSorted((a, b) => b.when - a.when)[0]
  if (when && when.when >= 0.5) take('timeline', when)
  take(
    'responsibility',
    left().find((each) => each.parties >= 0.6),
  )
  for (const each of left()) roles.set(each.column, 'comment')
  const all = [...roles.values()]
  const telling = all.includes('timeline') || all.includes('status')
  const reffed = work.leads >= 0.5 || (pure && grid.columns > 2)
  return (reffed && (telling || all.includes('responsibility'))) || (telling && rows.length >= 2) ? roles : undefined
}

function prefixOf(grid: Grid, roles: Roles, rows: readonly Row[]): string | undefined {
  const prefixes = new Set<string>()
  for (const { row } of rows) {
    for (const [column, role] of roles) {
      const text = role === 'action' || role === 'ref' || role === 'step' ? grid.at(row, column)?.text : undefined
      const ref = text && (leadingRef(text)?.ref ?? (onlyRefs(text) ? text.trim() : undefined))
      if (ref?.includes('.')) prefixes.add(ref.slice(0, ref.lastIndexOf('.')))
    }
  }
  return prefixes.size === 1 ? [...prefixes][0] : undefined
}
