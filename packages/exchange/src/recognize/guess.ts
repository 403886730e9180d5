import type { Grid } from './grid.ts'
import type { Role } from './headings.ts'
import { looksLikeParties, looksLikeStatus, looksLikeWhen, shareOf } from './looks.ts'
import { leadingRef, onlyRefs } from './refs.ts'
import type { Roles } from './roles.ts'

/** The texts of the cells that begin in a column. */
const textsOf = (grid: Grid, rows: readonly number[], column: number) =>
  rows.flatMap((row) => {
    const cell = grid.at(row, column)
    return cell?.text && cell.row === row && cell.column === column ? [cell.text] : []
  })

/** A share of a hundred, with its sign or without. */
const percent = (text: string) => /^(100|\d{1,2})[\s\u00a0]*%?$/.test(text)
const when: readonly Role[] = ['timeline', 'start', 'end']
const telling: readonly Role[] = [...when, 'status', 'lead', 'responsibility']

/** Columns whose headings say nothing known, by what stands below them; where no column is of actions, the fullest one. */
export function byContents(roles: Roles, grid: Grid, rows: readonly number[]): Map<number, Role> {
  const found = new Map<number, Role>()
  const has = (...some: readonly Role[]) => [...roles.values(), ...found.values()].some((role) => some.includes(role))
  const open = [...roles].flatMap(([column, role]) => {
    const texts = role === 'other' || role === 'status' || role === 'progress' ? textsOf(grid, rows, column) : []
    return texts.length > 1 || role === 'progress' ? [{ column, role, texts }] : []
  })
  for (const { column, role, texts } of open) {
    const shares = texts.every(percent)
    // Where one cell says "n/a" or "0.6", the column is kept as it is written.
    if (role === 'progress' && !shares) found.set(column, 'other')
    else if (shares && texts.some((text) => text.endsWith('%'))) found.set(column, 'progress')
    else if (role !== 'other') continue
    else if (!has('status') && shareOf(texts, looksLikeStatus) >= 0.6) found.set(column, 'status')
    else if (!has(...when) && shareOf(texts, looksLikeWhen) >= 0.7) found.set(column, 'timeline')
  }
  // "Progress | Status": one of them is the state, the other a column of its own.
  const states = open.filter(({ column, role }) => role === 'status' && !found.has(column))
  const likely = states.toSorted((a, b) => shareOf(b.texts, looksLikeStatus) - shareOf(a.texts, looksLikeStatus))
  for (const { column } of likely.slice(1)) found.set(column, 'other')
  const told = telling.filter((role) => has(role)).length
  if (told < 2 || has('action', 'title', 'step', 'tasks', 'deliverable', 'theme')) return found
  const [work] = open
    .filter(({ column, role }) => role === 'other' && !found.has(column))
    .map(({ column, texts }) => ({ column, length: texts.join('').length / texts.length }))
    .toSorted((a, b) => b.length - a.length)
  if (work && work.length >= 10) found.set(work.column, 'action')
  return found
}

/** Whether what stands in a table without headings can be what the columns of the table before it hold. */
export function fits(roles: Roles, grid: Grid, rows: readonly number[]): boolean {
  return [...roles].every(([column, role]) => {
    const looks = when.includes(role) ? looksLikeWhen : role === 'status' ? looksLikeStatus : undefined
    const texts = textsOf(grid, rows, column)
    return !looks || texts.length < 2 || texts.some(looks)
  })
}

/** Columns by what stands in them, for a table without headings. Nothing where they do not look like actions. */
export function guess(grid: Grid, rows: readonly number[]): Roles | undefined {
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
