import type { Context } from './context.ts'
import { columnsOf, valueColumns } from './actions.ts'
import type { Grid } from './grid.ts'
import type { Role } from './headings.ts'
import { sliceLine, typedLists, type Line } from './lines.ts'
import type { Building } from './records.ts'
import { rowsOf } from './share.ts'
import { leadingRef, splitByKeys, tidy } from './refs.ts'
import type { Roles } from './roles.ts'
import { addTasks } from './tasks.ts'
import { readTitle } from './titles.ts'
import { openTheme } from './themes.ts'
import { writeValue } from './values.ts'

interface Row {
  readonly tasks: readonly Building[]
  readonly values: ReadonlyMap<number, readonly Line[]>
}

/** Reads the data rows of a table of steps with their tasks: a step is an action, its tasks stand under it. */
export function* readSteps(
  context: Context,
  grid: Grid,
  roles: Roles,
  rows: readonly number[],
  headings: ReadonlyMap<number, string>,
): Generator<void, void, void> {
  const columns = columnsOf(roles)
  const [stepColumn = 0] = columns('step')
  const taskColumns = columns('tasks')
  let open: Row[] = []
  const close = (step: Building | undefined) => {
    const held = open
    if (step)
      for (const [role, column] of valueColumns(roles))
        context.later.push(() => shareSteps(context, step, held, role, column, headings.get(column) ?? role))
    open = []
  }
  for (const row of rows) {
    yield
    const cell = grid.at(row, stepColumn)
    if (cell?.text && cell.row === row) {
      close(context.step?.record)
      const record = addStep(
        context,
        grid.lines(cell),
        `t${context.tableNumber(grid.block)}r${row + 1}`,
        columns('ref').flatMap((column) => {
          const key = grid.at(row, column)
          return key?.text && key.row === row ? grid.lines(key) : []
        }),
      )
      const [themeColumn] = columns('theme')
      const named = themeColumn === undefined ? undefined : grid.at(row, themeColumn)
      if (named?.text && named.row === row)
        openTheme(context, readTitle(grid.lines(named), context.parties.known), 'theme-from-column')
      if (context.theme) record.fields['theme'] = context.theme.id
      context.step = { record, stack: [record] }
    } else if (context.step && !cell?.text) {
      context.step.record.because('row-continues', {})
      if (context.undated.at(-1) !== context.step.record) context.undated.push(context.step.record)
    }
    if (!context.step) continue
    const lines = new Set(taskColumns.flatMap((column) => grid.at(row, column) ?? []))
    const own = [...lines].filter((each) => each.row === row).flatMap((each) => grid.lines(each))
    const tasks = own.length ? addTasks(context, context.step.stack, typedLists(own, context.bullets)) : []
    const values = new Map<number, readonly Line[]>()
    for (const [, column] of valueColumns(roles)) {
      const value = grid.at(row, column)
      if (value?.text && value.row === row && value.column === column) values.set(column, grid.lines(value))
    }
    open.push({ tasks, values })
  }
  close(context.step?.record)
}

function addStep(context: Context, lines: readonly Line[], place: string, keys: readonly Line[]): Building {
  const [first] = lines
  const [key, ...more] = keys
  const found = key ? undefined : first && leadingRef(first.text, true)
  const ref = found?.ref ?? (key && !more.length ? tidy(key.text) : undefined)
  const step = context.buildings.add('action', ref ?? place)
  if (ref) {
    step.fields['ref'] = ref
    if (!context.byRef.has(ref)) context.byRef.set(ref, step)
  }
  if (first && found) step.claim(sliceLine(first, 0, found.length), 'ref')
  if (ref && key) step.claim(key, 'ref')
  const title = first && found ? [sliceLine(first, found.length), ...lines.slice(1)] : lines
  step.write(
    'title',
    title.filter((line) => line.text),
  )
  context.undated.push(step)
  return step
}

/** Who and when of a step: its tasks' where the lines match them one to one, else the step's, as written. */
function shareSteps(
  context: Context,
  step: Building,
  rows: readonly Row[],
  role: Role,
  column: number,
  heading: string,
): void {
  const filled = rows.filter((row) => row.values.get(column)?.length)
  const tasks = rows.flatMap((row) => row.tasks)
  const give = (action: Building, lines: readonly Line[]) => writeValue(context, action, role, heading, lines)
  const align = (to: readonly Building[], lines: readonly Line[]) => {
    const parts = rowsOf(lines)
    const keys = splitByKeys(lines, (ref) => context.byRef.has(ref))
    if (keys.every((part) => part.refs.length === 1)) {
      for (const { refs, key, lines: words } of keys) {
        const action = context.byRef.get(refs[0] ?? '')
        if (!action || !key) continue
        action.mark(key, role)
        give(action, words)
      }
      return true
    }
    if (role === 'comment' || to.length < 2 || parts.length !== to.length) return false
    to.forEach((task, index) => {
      give(task, parts[index] ?? [])
      task.because('cell-aligned', { heading }, { field: role })
    })
    return true
  }
  if (filled.length > 1) {
    for (const row of filled) {
      const lines = row.values.get(column) ?? []
      const [only] = row.tasks
      if (row.tasks.length === 1 && only) give(only, lines)
      else if (!align(row.tasks, lines)) give(step, lines)
    }
    return
  }
  const lines = filled[0]?.values.get(column) ?? []
  if (!lines.length || align(tasks, lines)) return
  give(step, lines)
  if (rowsOf(lines).length > 1 && (role === 'responsibility' || role === 'lead')) {
    step.because(
      'responsibility-whole',
      { lines: String(rowsOf(lines).length), tasks: String(tasks.length) },
      { field: 'responsibility' },
    )
  }
}
