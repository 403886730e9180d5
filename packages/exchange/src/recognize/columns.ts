import { actionLabels } from '@cswb/core/labels.js'
import type { Context } from './context.ts'
import type { Grid } from './grid.ts'
import { likelyRoleOf, roleOf, type Role } from './headings.ts'
import { plain, type Building } from './records.ts'
import type { Roles } from './roles.ts'
import { fieldOf } from './values.ts'

/**
 * Keeps the headings of a table: what each column was read as, and, where a column is called otherwise than the field
 * it fills, or fills none the plan knows, a record of kind `field` under its own words. Returns the headings by column.
 */
export function keepHeadings(context: Context, grid: Grid, rows: readonly number[], roles: Roles): Map<number, string> {
  const headings = new Map<number, string>()
  const table = context.tableNumber(grid.block)
  for (const cell of rows.flatMap((row) => grid.filled(row, true))) {
    const role = roles.get(cell.column) ?? 'other'
    const name = columnField(role, cell.text)
    for (let column = cell.column; column < cell.column + cell.columnSpan; column++) headings.set(column, cell.text)
    const { row, column } = grid.placeOf(cell)
    context.columns.push({ block: grid.block, row, column, text: cell.text, field: fieldOf(role, cell.text) ?? name })
    const [line] = grid.lines(cell)
    const words = cell.text.replace(/[\s\u00a0:]+$/, '')
    const field = role === 'tasks' ? undefined : nameColumn(context, name, words, role)
    if (line) field?.seenAt(line)
    const said = roleOf(cell.text) ?? likelyRoleOf(cell.text)
    if (role !== 'other' && !said)
      context.reasons.push({ code: 'column-by-contents', data: { table, heading: cell.text }, unsure: true })
  }
  return headings
}

/** Where a column's words are kept; areas that are not the four known ones have a column of their own. */
const columnField = (role: Role, heading: string) =>
  role === 'areas' ? 'planning-areas' : (fieldOf(role, heading) ?? role)

const labels: Readonly<Record<string, { readonly en: string; readonly fr: string }>> = actionLabels.fields

/** A column under its own words; columns of one field under other words elsewhere share their names: "Start / Finish". */
function nameColumn(context: Context, name: string, heading: string, role: Role): Building | undefined {
  const same = (label: string) => plain(label) === plain(heading)
  const own = labels[name]
  // "Responsibility, as written" is told from "Leads"; above a column it is "Responsibility".
  if (own && Object.values(own).some((label) => same(label.replace(/,.*/, '')))) return undefined
  const held = context.buildings.of('field').find((field) => field.fields['name'] === name)
  const label = String(held?.fields['label'] ?? '')
  if (` ${plain(label)} `.includes(` ${plain(heading)} `)) return held
  const field = held ?? context.buildings.add('field', name)
  Object.assign(field.fields, { of: 'action', name, label: held ? `${label} / ${heading}` : heading })
  field.because(role === 'other' || !own ? 'column-added' : 'column-named', { heading })
  return field
}
