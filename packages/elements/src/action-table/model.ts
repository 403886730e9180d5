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
  /** Put together when first asked for: the first screen shows few of them. */
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
  const told = { plan, day }
  const themes = plan.all('theme')
  const groups: ThemeGroup[] = []
  const seen = new Set<string>()
  const addTheme = (theme: Theme, depth: number) => {
    if (seen.has(theme.id)) return
    seen.add(theme.id)
    groups.push(new Rows(told, theme, depth, plan.children(theme.id)))
    for (const under of themes) if (under.parent === theme.id) addTheme(under, depth + 1)
  }
  for (const theme of themes) if (!theme.parent || plan.get(theme.parent)?.kind !== 'theme') addTheme(theme, 0)
  // Themes that name each other as parents would be lost otherwise.
  for (const theme of themes) addTheme(theme, 0)

  const all = plan.all('action')
  /** The action that this one is a task of. */
  const above = ({ parent, theme }: Action) => {
    const upper = plan.get(parent || theme || '')
    return upper && isAction(upper) ? upper : undefined
  }
  const rest: Action[] = []
  const round: Action[] = []
  let tasks = 0
  // Ten thousand actions are gone through before the first is seen: most are told by their theme.
  for (const action of all) {
    if (!action.parent && action.theme && seen.has(action.theme)) continue
    let upper = above(action)
    if (upper) tasks++
    else if (!seen.has(action.parent || '')) rest.push(action)
    const way = new Set<Action>()
    for (; upper && !way.has(upper); upper = above(upper)) way.add(upper)
    if (upper) round.push(action)
  }
  const others = new Rows(told, undefined, 0, [...rest, ...round])
  if (rest.length + round.length) groups.push(others)
  // Of those that lead round in a circle, the first is no task.
  if (round.length) tasks -= others.rows.filter(({ depth }) => !depth).length - rest.length
  return { groups, themes: themes.length, actions: all.length - tasks, tasks }
}

/** The rows of a theme: its actions, and their tasks under them. */
class Rows implements ThemeGroup {
  readonly theme: Theme | undefined
  readonly depth: number
  #told: Told
  #first: readonly (PlanRecord | Action)[]
  #rows: ActionRow[] | undefined

  constructor(told: Told, theme: Theme | undefined, depth: number, first: readonly (PlanRecord | Action)[]) {
    this.#told = told
    this.theme = theme
    this.depth = depth
    this.#first = first
  }

  get rows(): ActionRow[] {
    if (!this.#rows) {
      this.#rows = []
      // Under a theme nothing leads round in a circle.
      this.#add(this.#first, 0, this.#rows, this.theme ? undefined : new Set())
    }
    return this.#rows
  }

  #add(records: readonly (PlanRecord | Action)[], depth: number, rows: ActionRow[], seen: Set<string> | undefined) {
    for (const record of records) {
      if (!isAction(record) || seen?.has(record.id)) continue
      seen?.add(record.id)
      rows.push(new RowOfAction(this.#told, record, depth))
      const below = this.#told.plan.children(record.id)
      if (below.length) this.#add(below, depth + 1, rows, seen)
    }
  }
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
export function longestRef(plan: PlanReader): number {
  let longest = 0
  for (const { ref } of plan.all('action')) if (ref && ref.length > longest) longest = ref.length
  return Math.min(longest, 12)
}

const isAction = (record: PlanRecord | Action): record is Action => record.kind === 'action'

function acceptedBy(records: readonly PlanRecord[], day: string): Update[] {
  if (!records.length) return []
  const updates = records.filter(({ kind }) => kind === 'update') as unknown as Update[]
  const counted = updates.filter(({ state = 'accepted', on }) => state === 'accepted' && on !== undefined && on <= day)
  // Of the same day, the one that stands last is the newest.
  return counted.reverse().sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : (a.on ?? '') > (b.on ?? '') ? -1 : 0))
}
