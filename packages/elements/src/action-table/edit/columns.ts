import { make, say } from '../../internal/dom.ts'
import type { CellField } from '../../internal/grid/cell-field.ts'
import { writeParties } from '../../internal/parties.ts'
import type { Column } from '../../internal/record-table/spec.ts'
import { Telling } from '../../internal/telling/telling.ts'
import { columnsOf } from '../columns.ts'
import type { CellContext } from '../context.ts'
import type { ActionModel, ActionRow } from '../model.ts'

/** Columns that stand there while a plan is written, filled or not. */
const always = new Set(['ref', 'title', 'leads', 'timeline', 'status', 'comment'])

/** What readers find under the title or with the status has a column of its own where it is written. */
const apart = ['leads', 'partners', 'responsibility', 'deliverable', 'progress'] as const
/** The columns that every plan has, in their usual order. */
export const order =
  'ref title leads partners responsibility deliverable timeline status progress comment evidence updatedOn'.split(' ')

/**
 * Every column that can be written in: those of readers, and what they find elsewhere. The plan's own come last.
 * @param hidden with those that the plan hides, too
 */
export function allColumns(context: CellContext, model: ActionModel, hidden = false): Column<ActionRow>[] {
  const telling = new Telling(context.plan, context.format)
  const own = apart.map((name): Column<ActionRow> => ({
    name,
    label: telling.field('action', { field: name }),
    from: ({ action }) => [String(action[name] ?? '')],
    fill: (cell, row) => write(name, cell, row, context),
  }))
  const fields = context.plan.all('field').filter(({ of }) => of === 'action')
  const told = fields.flatMap(({ name }) => name ?? [])
  const kept = own.filter(({ name }) => hidden || !fields.some((field) => field.name === name && field.hidden))
  const places = order.every((name) => told.includes(name)) ? told : order
  const place = ({ name }: { name: string }) => (places.indexOf(name) + 1 || places.length + 1) - 1
  return [...columnsOf(context, model, undefined, true, hidden), ...kept].sort((a, b) => place(a) - place(b))
}

/** The columns to write in: those wanted, or the usual ones and all that the plan fills. */
export function editColumns(context: CellContext, model: ActionModel, wanted?: readonly string[]): Column<ActionRow>[] {
  const all = allColumns(context, model)
  if (wanted) {
    const found = wanted.flatMap((name) => all.find((column) => column.name === name) ?? [])
    const title = all.find(({ name }) => name === 'title')
    return found.some(({ name }) => name === 'title') || !title ? found : [title, ...found]
  }
  const filled = new Set(columnsOf(context, model).map(({ name }) => name))
  const actions = context.plan.all('action')
  for (const name of apart) if (actions.some((action) => isSaid(action[name]))) filled.add(name)
  return all.filter(({ name }) => always.has(name) || filled.has(name))
}

const isSaid = (value: unknown) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length)

function write(name: (typeof apart)[number], cell: HTMLElement, { action }: ActionRow, context: CellContext): void {
  if (name === 'leads' || name === 'partners') {
    const parties = context.parties(action[name])
    const line = make('span', {})
    writeParties(line, parties)
    if (parties.length) cell.append(line)
  } else if (name === 'progress') {
    if (action.progress === undefined) return
    cell.textContent = context.format.number(action.progress / 100, { style: 'percent' })
  } else {
    const text = context.text(action[name])
    if (text.text) say(cell, 'said', text)
  }
}

/** What a cell writes: the field that its column is named after. */
export const fieldOf = (id: string, field: string, label: string): CellField => ({ id, kind: 'action', field, label })
