import type { Action, PlanReader, PlanRecord, Theme, Update } from '@cswb/core'
import type { Row } from '../internal/record-table/spec.ts'

export { asOfDay, isDay, planRecord, today, type AsOf } from '../internal/as-of.ts'

/** An action or a task, with everything its row tells. */
export interface ActionRow extends Row {
  readonly action: Action
  /** The updates that were accepted by the day spoken of, newest first. */
  readonly updates: readonly Update[]
  /** How many tasks stand right under it. */
  readonly tasks: number
}

/** The id of the heading over the actions that stand under no theme. */
export const noTheme = 'no-theme'

export interface ThemeGroup {
  /** Absent for the actions that stand under no theme. */
  readonly theme: Theme | undefined
  /** 0, or how many themes it stands under. */
  readonly depth: number
  readonly rows: ActionRow[]
}

/** The plan as the table shows it: every action once, under its theme, its tasks under it. */
export interface ActionModel {
  readonly groups: readonly ThemeGroup[]
  readonly themes: number
  readonly actions: number
  readonly tasks: number
}

/** @param day the day to speak of: later updates are not there yet */
export function actionModel(plan: PlanReader, day: string): ActionModel {
  const seen = new Set<string>()
  const groups: ThemeGroup[] = []
  const told = { plan, day }
  let actions = 0

  const addRows = (action: Action, depth: number, rows: ActionRow[]) => {
    if (seen.has(action.id)) return
    seen.add(action.id)
    rows.push(new RowOfAction(told, action, depth))
    if (!depth) actions++
    for (const child of plan.children(action.id)) if (isAction(child)) addRows(child, depth + 1, rows)
  }
  const addTheme = (theme: Theme, depth: number) => {
    if (seen.has(theme.id)) return
    seen.add(theme.id)
    const rows: ActionRow[] = []
    groups.push({ theme, depth, rows })
    const children = plan.children(theme.id)
    for (const child of children) if (isAction(child)) addRows(child, 0, rows)
    for (const child of children) if (child.kind === 'theme') addTheme(child as Theme, depth + 1)
  }

  const themes = plan.all('theme')
  for (const theme of themes) if (!theme.parent || plan.get(theme.parent)?.kind !== 'theme') addTheme(theme, 0)
  // Themes that name each other as parents would be lost otherwise; so would actions whose theme or parent is gone.
  for (const theme of themes) addTheme(theme, 0)
  const rest: ActionRow[] = []
  const all = plan.all('action')
  for (const action of all) if (!action.parent || plan.get(action.parent)?.kind !== 'action') addRows(action, 0, rest)
  for (const action of all) addRows(action, 0, rest)
  if (rest.length) groups.push({ theme: undefined, depth: 0, rows: rest })
  return { groups, themes: themes.length, actions, tasks: all.length - actions }
}

/** Puts a row in the place of one that says something else now. */
export function renew({ groups }: ActionModel, row: ActionRow, next: ActionRow): void {
  for (const { rows } of groups) {
    const at = rows.indexOf(row)
    if (at >= 0) rows[at] = next
  }
}

export const actionRow = (plan: PlanReader, action: Action, depth: number, day: string): ActionRow =>
  new RowOfAction({ plan, day }, action, depth)

/** A plan on a day. */
interface Told {
  readonly plan: PlanReader
  readonly day: string
}

/** A row as the plan is now: most of it is put together when it is asked for, since the first screen shows few. */
class RowOfAction implements ActionRow {
  readonly id: string
  readonly action: Action
  readonly depth: number
  #told: Told
  #updates: readonly Update[] | undefined

  constructor(told: Told, action: Action, depth: number) {
    this.id = action.id
    this.action = action
    this.depth = depth
    this.#told = told
  }

  /** Those of the time when the row was first drawn. */
  get updates(): readonly Update[] {
    return (this.#updates ??= acceptedBy(this.#about, this.#told.day))
  }
  get tasks(): number {
    return this.#about.filter(isAction).length
  }
  get inputs(): readonly unknown[] {
    void this.updates
    const { leads = [], partners = [] } = this.action
    const parties = [...leads, ...partners].map((id) => this.#told.plan.get(id))
    return [this.action, this.depth, ...this.#about, ...parties]
  }
  get #about() {
    return this.#told.plan.children(this.id)
  }
}

/** What the newest update that says anything of it says of a field, else the action itself. */
export function newest(row: ActionRow, field: 'status' | 'progress'): unknown {
  return row.updates.find((update) => update[field] !== undefined)?.[field] ?? row.action[field]
}

/** How many letters the longest ref has, as far as a column may go along with it. */
export function longestRef({ groups }: ActionModel): number {
  let longest = 0
  for (const { rows } of groups) for (const { action } of rows) longest = Math.max(longest, action.ref?.length ?? 0)
  return Math.min(longest, 12)
}

const isAction = (record: PlanRecord): record is Action & PlanRecord => record.kind === 'action'

function acceptedBy(records: readonly PlanRecord[], day: string): Update[] {
  if (!records.length) return []
  const updates = records.filter(({ kind }) => kind === 'update') as unknown as Update[]
  const counted = updates.filter(({ state = 'accepted', on }) => state === 'accepted' && on !== undefined && on <= day)
  // Of the same day, the one that stands last is the newest.
  return counted.reverse().sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : (a.on ?? '') > (b.on ?? '') ? -1 : 0))
}
