import type { Grid } from './grid.ts'
import { byContents } from './guess.ts'
import type { Role } from './headings.ts'
import { plain } from './records.ts'

export type Roles = ReadonlyMap<number, Role>

/** Sets the roles right: one column of each kind of work, and a table of steps told from one of actions. */
export function settle(roles: Roles, grid: Grid, rows: readonly number[]): Roles {
  const settled = new Map([...roles, ...byContents(roles, grid, rows)])
  const columns = (role: Role) => [...settled].filter(([, each]) => each === role).map(([column]) => column)
  const has = (role: Role) => columns(role).length > 0
  const turn = (from: Role, to: Role) => columns(from).forEach((column) => settled.set(column, to))
  for (const column of columns('theme')) if (areLevels(column, grid, rows)) settled.set(column, 'other')
  if (has('action') && !has('step') && !has('tasks') && finer(columns('action'), columns('deliverable'), grid, rows)) {
    turn('action', 'step')
    turn('deliverable', 'tasks')
  }
  // "Step | Action" or "Action | Steps": what stands first holds what stands beside it.
  if (has('step') && !has('tasks') && has('action')) {
    const inside = Math.min(...columns('action')) < Math.min(...columns('step'))
    turn(inside ? 'step' : 'action', 'tasks')
    turn('action', 'step')
  } else if (has('step') && !has('tasks')) turn('step', 'action')
  if (has('tasks') && !has('step')) {
    if (has('action')) turn('action', 'step')
    else turn('tasks', 'action')
  }
  if (!has('action') && !has('step')) {
    const [title, another] = columns('title')
    // A list of people has titles too, but nobody's state.
    const told = (has('timeline') || has('end') || has('theme')) && (has('status') || has('progress'))
    if (title !== undefined && another === undefined && told) settled.set(title, 'action')
  }
  turn('title', 'other')
  // "Start date | Due date" is one timeline.
  if (has('start') && !has('end') && columns('timeline').length === 1) turn('timeline', 'end')
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

const level =
  /^(?:(?:very |tres )?(?:high|medium|low|urgent|important|normal|critical|moderate|eleve|haut|moyen|bas|faible|urgent|important|normal|critique|modere)e?|[1-5]|p[1-5]|[abc])(?: priority)?$/

/** Whether a column of priorities says how high they are, not which. */
function areLevels(column: number, grid: Grid, rows: readonly number[]): boolean {
  const texts = rows.map((row) => plain(grid.at(row, column)?.text ?? '')).filter(Boolean)
  return texts.length > 1 && texts.every((text) => level.test(text)) && texts.some((text) => text.length > 1)
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

/** Whether columns are those of a table of actions. */
export const isWork = (roles: Roles) => {
  const all = [...roles.values()]
  return (
    all.some((role) => role === 'action' || role === 'step' || role === 'tasks' || role === 'deliverable') ||
    (all.includes('theme') &&
      all.some((role) => role === 'timeline' || role === 'end') &&
      all.some((role) => ['responsibility', 'lead', 'status'].includes(role)))
  )
}

/** Whether one column has several cells beside a cell of another: an action, and what it delivers one by one. */
function finer(whole: readonly number[], part: readonly number[], grid: Grid, rows: readonly number[]): boolean {
  const count = (columns: readonly number[]) =>
    rows.filter((row) => columns.some((column) => grid.at(row, column)?.text && grid.at(row, column)?.row === row))
      .length
  return count(whole) < count(part)
}
