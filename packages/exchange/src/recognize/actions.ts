import type { SourceCell } from '../draft.ts'
import type { Context } from './context.ts'
import type { Grid } from './grid.ts'
import type { Role } from './headings.ts'
import { sliceLine, textOf, typedLists, type Line } from './lines.ts'
import { numbersAreRefs, splitActions, type Piece } from './pieces.ts'
import type { Building } from './records.ts'
import { leadingRef, onlyRefs, tidy } from './refs.ts'
import { rowsOf, shareOut, type Beside } from './share.ts'
import type { Roles } from './roles.ts'
import { addTasks } from './tasks.ts'
import { nameStakeholders, openTheme } from './themes.ts'
import { readTitle } from './titles.ts'

/** Rows that belong together: one cell of actions, and what stands beside it. */
interface Bundle {
  readonly rows: number[]
  /** The rows were one, broken over the lines of a column. */
  wrapped: boolean
}

/** Reads the data rows of a table whose rows are actions. */
export function* readActions(
  context: Context,
  grid: Grid,
  roles: Roles,
  rows: readonly number[],
  headings: ReadonlyMap<number, string>,
): Generator<void, void, void> {
  const columns = columnsOf(roles)
  const work = columns('action')[0] ?? 0
  const texts = rows.flatMap(
    (row) =>
      grid
        .at(row, work)
        ?.lines.slice(0, 1)
        .map((line) => line.text) ?? [],
  )
  const plainNumbers = numbersAreRefs(texts)
  for (const bundle of bundlesOf(grid, work, rows)) {
    yield
    const theme = readThemeColumns(context, grid, bundle, columns) ?? context.theme
    const lines = typedLists(linesOf(grid, bundle, [work]), context.bullets)
    if (!lines.length) continue
    const above =
      bundle.rows[0] === rows[0]
        ? continuedFrom(context, grid, lines, linesOf(grid, bundle, columns('ref')))
        : undefined
    if (above) {
      above.write('title', lines, textOf(lines), ' ')
      above.because('rows-wrapped', {}, { unsure: true })
    }
    const { pieces, inLine, list } = splitActions(lines, plainNumbers)
    const refs = linesOf(grid, bundle, columns('ref'))
    const actions = above
      ? [above]
      : giveRefs(pieces, refs).map((piece, index) =>
          addAction(
            context,
            piece,
            theme,
            `t${context.tableNumber(grid.block)}r${(bundle.rows[0] ?? 0) + 1}${pieces.length > 1 ? `.${index + 1}` : ''}`,
          ),
        )
    for (const action of actions) {
      if (pieces.length > 1 && !above)
        action.because(
          list ? 'split-list' : inLine ? 'split-in-line' : 'split-by-ref',
          {
            refs: pieces
              .map((piece) => piece.ref ?? '')
              .filter(Boolean)
              .join(', '),
          },
          { field: 'title' },
        )
      if (bundle.wrapped) action.because('rows-wrapped', {}, { unsure: true })
    }
    context.undated.push(...actions)
    for (const [role, column] of valueColumns(roles)) {
      const beside = besideOf(grid, bundle, rows, role, column, headings.get(column) ?? role)
      if (beside.lines.length) context.later.push(() => shareOut(context, beside, actions, theme))
    }
  }
}

export const columnsOf = (roles: Roles) => (role: Role) =>
  [...roles].filter(([, each]) => each === role).map(([column]) => column)

/** The columns whose words go to fields of an action. */
export function valueColumns(roles: Roles): [Role, number][] {
  const taken = new Set<Role>(['ref', 'theme', 'action', 'step', 'tasks'])
  const themed = [...roles.values()].includes('theme')
  return [...roles].flatMap(([column, role]) =>
    taken.has(role) || (role === 'stakeholders' && themed) ? [] : [[role, column]],
  )
}

/** Rows whose cell of actions is empty, or goes on in the middle of a sentence, belong to the row above. */
function bundlesOf(grid: Grid, work: number, rows: readonly number[]): Bundle[] {
  const starts = rows.filter((row) => grid.at(row, work)?.row === row && grid.at(row, work)?.text)
  const broken = starts.some(
    (row, index) => index > 0 && goesOn(grid.at(starts[index - 1] ?? 0, work), grid.at(row, work)),
  )
  if (broken) return [{ rows: [...rows], wrapped: true }]
  const begins = new Set(starts)
  const bundles: Bundle[] = []
  for (const row of rows) {
    const last = bundles.at(-1)
    if (last && !begins.has(row)) last.rows.push(row)
    else bundles.push({ rows: [row], wrapped: false })
  }
  return bundles
}

/** The action that stood last before a repeated heading, where the first row after it goes on in its sentence. */
function continuedFrom(
  context: Context,
  grid: Grid,
  lines: readonly Line[],
  refs: readonly Line[],
): Building | undefined {
  const last = context.buildings.of('action').findLast((action) => !action.fields['parent'])
  const text = String(last?.fields['title'] ?? '')
  const here = last?.place?.block === grid.block && !refs.length
  return here && lines[0] && goesOn({ text }, lines[0]) ? last : undefined
}

const goesOn = (above: Pick<SourceCell, 'text'> | undefined, cell: Pick<SourceCell, 'text'> | undefined) =>
  !!above &&
  !!cell &&
  /^\p{Ll}/u.test(cell.text) &&
  !leadingRef(cell.text) &&
  !/[.;:!?)]$/.test(above.text.trim()) &&
  above.text.length > 15

/** The lines of some columns of a bundle; where rows were one, lines without a ref go on the line above. */
function linesOf(grid: Grid, bundle: Bundle, columns: readonly number[]): Line[] {
  const cells = new Set(bundle.rows.flatMap((row) => columns.flatMap((column) => grid.at(row, column) ?? [])))
  const lines = [...cells].flatMap((cell) => grid.lines(cell))
  return bundle.wrapped
    ? lines.map((line, index) =>
        index && !line.level && !leadingRef(line.text) && !/^[•▶\p{Lu}(]/u.test(line.text)
          ? { ...line, wrapped: true }
          : line,
      )
    : lines
}

function besideOf(
  grid: Grid,
  bundle: Bundle,
  rows: readonly number[],
  role: Role,
  column: number,
  heading: string,
): Beside {
  const cells = new Set(bundle.rows.flatMap((row) => grid.at(row, column) ?? []))
  const own = new Set([...cells].filter((cell) => cell.column === column || grid.at(cell.row, cell.column) === cell))
  const first = bundle.rows[0] ?? 0
  const last = bundle.rows.at(-1) ?? 0
  return {
    role,
    heading,
    lines: linesOf(grid, bundle, [column]),
    spans: [...own].some(
      (cell) => cell.row < first || Math.min(cell.row + cell.rowSpan - 1, rows.at(-1) ?? last) > last,
    ),
    carried: [...own].some((cell) => cell.row < first),
  }
}

/** Refs in a column of their own: one for the cell, or one for each action in it. */
function giveRefs(pieces: readonly Piece[], refs: readonly Line[]): Piece[] {
  const words = refs.filter((line) => onlyRefs(line.text) || line.text.length <= 12)
  const stacked = pieces.length === 1 && words.length > 1 ? rowsOf(pieces[0]?.title ?? []) : []
  const parts: Piece[] =
    stacked.length === words.length && stacked.length > 1
      ? stacked.map((title) => ({ title: [...title], items: [] }))
      : [...pieces]
  if (parts.length !== words.length && words.length !== 1) return parts
  return parts.map((piece, index) => {
    const key = words[index]
    return key && (!piece.ref || piece.ref === tidy(key.text))
      ? { ...piece, ref: tidy(key.text), key: piece.key ?? key }
      : piece
  })
}

export function addAction(context: Context, piece: Piece, theme: Building | undefined, place: string): Building {
  const action = context.buildings.add('action', piece.ref ?? place)
  if (piece.ref) {
    action.fields['ref'] = piece.ref
    // "Recommendation 2": the field holds the number, the record the word before it.
    if (piece.key && /^\p{L}{4}/u.test(piece.key.text)) action.mark(sliceLine(piece.key, 0), 'ref')
    else if (piece.key) action.claim(sliceLine(piece.key, 0), 'ref')
    if (context.byRef.has(piece.ref))
      action.because('duplicate-ref', { ref: piece.ref }, { field: 'ref', unsure: true })
    else context.byRef.set(piece.ref, action)
  }
  action.write(
    'title',
    piece.title.map((line) => ({ ...line, level: 0 })),
  )
  if (theme) action.fields['theme'] = theme.id
  if (piece.items.length) addTasks(context, [action], piece.items)
  return action
}

/** A theme in a column of its own, and who it concerns; empty and merged cells repeat the one above. */
function readThemeColumns(
  context: Context,
  grid: Grid,
  bundle: Bundle,
  columns: (role: Role) => number[],
): Building | undefined {
  const [column] = columns('theme')
  if (column === undefined) return undefined
  const row = bundle.rows[0] ?? 0
  const cell = grid.at(row, column)
  if (!cell?.text || cell.row !== row) return context.theme
  const title = readTitle(grid.lines(cell), context.parties.known)
  const theme = title.title.length ? openTheme(context, title, 'theme-from-column') : context.theme
  for (const at of columns('stakeholders')) {
    const named = grid.at(row, at)
    if (theme && named?.text && named.row === row) nameStakeholders(context, theme, { stakeholders: grid.lines(named) })
  }
  return theme
}
