// Where actions stand: what can be moved where, and the edits that do it. Each is part of one change of a plan.
import type { Action, PlanReader, PlanRecord } from '@cswb/core'
import type { Edit, Place } from '@cswb/core/change.js'
import { inOrder } from '../../internal/editing/in-order.ts'

export type Way = 'up' | 'down' | 'indent' | 'outdent'

const isAction = (record: PlanRecord | undefined): record is PlanRecord & Action => record?.kind === 'action'

/** What an action stands under: as an edit writes it. */
export interface Under {
  readonly [field: string]: string | null
  readonly parent: string | null
  readonly theme: string | null
}
export const underTheme = (theme: string | undefined): Under => ({ parent: null, theme: theme ?? null })
export const underAction = (action: string): Under => ({ parent: action, theme: null })

function underOf(plan: PlanReader, action: Action): Under {
  const { parent, theme } = action
  if (parent && isAction(plan.get(parent))) return underAction(parent)
  return underTheme(parent && plan.get(parent)?.kind === 'theme' ? parent : theme)
}

/** The actions that stand beside each other there, in their order. */
export function actionsUnder(plan: PlanReader, { parent, theme }: Under): readonly (PlanRecord & Action)[] {
  const above = parent ?? theme
  const all =
    above === null ? (plan.all('action') as readonly unknown[] as readonly PlanRecord[]) : plan.children(above)
  return all.filter(isAction).filter((each) => above !== null || !(each.parent || each.theme))
}

/** Those of some actions that none of the others takes along. */
export function topOf(plan: PlanReader, ids: readonly string[]): string[] {
  const chosen = new Set(ids)
  const under = (id: string, steps = 0): boolean => {
    const above = plan.get(id)?.['parent']
    return typeof above === 'string' && steps < 1000 && (chosen.has(above) || under(above, steps + 1))
  }
  return ids.filter((id) => isAction(plan.get(id)) && !under(id))
}

/** Where some actions go, side by side, if they can go that way. @param themes ids, in the order of the plan */
export function placeFor(
  plan: PlanReader,
  ids: readonly string[],
  way: Way,
  themes: readonly string[],
): Place | undefined {
  const [first, last] = [plan.get(ids[0] ?? ''), plan.get(ids.at(-1) ?? '')]
  if (!isAction(first) || !isAction(last)) return undefined
  const at = way === 'down' ? last : first
  const under = underOf(plan, at)
  const beside = actionsUnder(plan, under)
  const index = beside.findIndex(({ id }) => id === at.id)
  const others = (list: readonly (PlanRecord & Action)[]) => list.filter(({ id }) => !ids.includes(id))
  const before = others(beside.slice(0, index)).at(-1)
  if (way === 'indent') return before && { under: underAction(before.id) }
  if (way === 'outdent') {
    const above = plan.get(under.parent ?? '')
    return isAction(above) ? { under: underOf(plan, above), after: above.id } : undefined
  }
  if (way === 'up' && before) return { under, before: before.id }
  const [next] = others(beside.slice(index + 1))
  if (way === 'down' && next) return { under, after: next.id }
  // At the edge of a theme lies the next one; a task stays with its action.
  const theme =
    under.parent === null && under.theme !== null && themes[themes.indexOf(under.theme) + (way === 'up' ? -1 : 1)]
  if (!theme) return undefined
  const [head] = actionsUnder(plan, underTheme(theme))
  return { under: underTheme(theme), ...(way === 'down' && head ? { before: head.id } : {}) }
}

/** Moves actions to a place, one after the other as they stand now. */
export function moveTo(edit: Edit, plan: PlanReader, ids: readonly string[], place: Place): void {
  const under = (place.under ?? underTheme(undefined)) as Under
  inOrder(edit, actionsUnder(plan, under))
  let to = place
  for (const id of ids) {
    edit.move(id, to)
    to = { under, after: id }
  }
}

/** Adds an action and returns its id. */
export function addAction(edit: Edit, plan: PlanReader, under: Under, after?: string): string {
  const { parent, theme } = under
  const beside = actionsUnder(plan, under)
  inOrder(edit, beside)
  const id = edit.add('action', { ...(parent ? { parent } : {}), ...(theme ? { theme } : {}) })
  if (after !== undefined && beside.at(-1)?.id !== after) edit.move(id, { under, after })
  return id
}

/** Adds an action right after another, and returns its id. */
export function addAfter(edit: Edit, plan: PlanReader, id: string): string {
  const action = plan.get(id)
  return isAction(action)
    ? addAction(edit, plan, underOf(plan, action), id)
    : addAction(edit, plan, underTheme(undefined))
}

/** Writes an action a second time, with its tasks, after itself; refs are for one action only and stay away. */
export function duplicate(edit: Edit, plan: PlanReader, id: string): string | undefined {
  const action = plan.get(id)
  if (!isAction(action)) return undefined
  const copy = copyUnder(edit, plan, action, {})
  const under = underOf(plan, action)
  inOrder(edit, actionsUnder(plan, under))
  edit.move(copy, { under, after: id })
  return copy
}

function copyUnder(edit: Edit, plan: PlanReader, action: PlanRecord, under: { parent?: string }): string {
  const { id, kind: _, ref: __, order: ___, ...fields } = action
  const copy = edit.add('action', { ...fields, ...under } as never)
  for (const task of plan.children(id).filter(isAction)) copyUnder(edit, plan, task, { parent: copy })
  return copy
}

/** Moves a theme before or after one that stands beside it. */
export function themeBeside(plan: PlanReader, id: string, step: 1 | -1): Place | undefined {
  const above = plan.get(id)?.['parent'] ?? undefined
  const beside = plan.all('theme').filter(({ parent }) => (parent ?? undefined) === above)
  const other = beside[beside.findIndex((theme) => theme.id === id) + step]
  return other && (step > 0 ? { after: other.id } : { before: other.id })
}

export function moveTheme(edit: Edit, plan: PlanReader, id: string, place: Place): void {
  const above = plan.get(id)?.['parent'] ?? undefined
  inOrder(
    edit,
    plan.all('theme').filter(({ parent }) => (parent ?? undefined) === above),
  )
  edit.move(id, place)
}
