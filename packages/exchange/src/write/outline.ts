import type { Action, PlanReader, PlanRecord, Theme, Update } from '@cswb/core'

/** An action or a task, and how deep it is nested: 0 for an action. */
export interface OutlineRow {
  readonly action: Action
  readonly depth: number
  /** The newest dated update that was accepted, if there is one. */
  readonly update: Update | undefined
}

/** A theme with the rows under it; without a theme, the actions that stand under none. */
export interface OutlineGroup {
  readonly theme: Theme | undefined
  readonly depth: number
  readonly rows: readonly OutlineRow[]
}

/**
 * A plan in the order in which it is read: every theme, its actions, their tasks, then its own themes; last what stands
 * under no theme. With `only`, the actions with these ids, the actions they are tasks of, and the themes of both.
 */
export function outlineOf(plan: PlanReader, only?: ReadonlySet<string>): OutlineGroup[] {
  const wanted = only && withParents(plan, only)
  const seen = new Set<string>()
  const groups: OutlineGroup[] = []

  const addRows = (action: Action, depth: number, rows: OutlineRow[]) => {
    if (seen.has(action.id)) return
    seen.add(action.id)
    if (!wanted || wanted.has(action.id)) rows.push({ action, depth, update: newestUpdate(plan, action.id) })
    for (const child of plan.children(action.id)) if (isAction(child)) addRows(child, depth + 1, rows)
  }
  const addTheme = (theme: Theme, depth: number) => {
    if (seen.has(theme.id)) return
    seen.add(theme.id)
    const rows: OutlineRow[] = []
    groups.push({ theme, depth, rows })
    const children = plan.children(theme.id)
    for (const child of children) if (isAction(child)) addRows(child, 0, rows)
    for (const child of children) if (isTheme(child)) addTheme(child, depth + 1)
  }

  const themes = plan.all('theme')
  for (const theme of themes) if (!theme.parent || plan.get(theme.parent)?.kind !== 'theme') addTheme(theme, 0)
  // What names a circle of parents, or a parent that is gone, still has its place.
  for (const theme of themes) addTheme(theme, 0)
  const rest: OutlineRow[] = []
  const actions = plan.all('action')
  for (const action of actions)
    if (!action.parent || plan.get(action.parent)?.kind !== 'action') addRows(action, 0, rest)
  for (const action of actions) addRows(action, 0, rest)
  if (rest.length) groups.push({ theme: undefined, depth: 0, rows: rest })
  return wanted ? withoutEmpty(groups) : groups
}

function withParents(plan: PlanReader, ids: ReadonlySet<string>): Set<string> {
  const all = new Set<string>()
  for (const id of ids) {
    for (let at: PlanRecord | undefined = plan.get(id); at?.kind === 'action' && !all.has(at.id);) {
      all.add(at.id)
      at = plan.get(String(at['parent'] ?? ''))
    }
  }
  return all
}

/** Groups with rows, and the groups they stand under. */
function withoutEmpty(groups: readonly OutlineGroup[]): OutlineGroup[] {
  const kept: OutlineGroup[] = []
  let depth = 0
  for (const group of groups.toReversed()) {
    const holds = group.depth < depth
    if (!group.rows.length && !holds) continue
    depth = group.depth
    kept.unshift(group)
  }
  return kept
}

const isAction = (record: PlanRecord): record is Action & PlanRecord => record.kind === 'action'
const isTheme = (record: PlanRecord): record is Theme & PlanRecord => record.kind === 'theme'

function newestUpdate(plan: PlanReader, id: string): Update | undefined {
  let newest: Update | undefined
  for (const update of plan.children(id) as readonly (PlanRecord & Update)[]) {
    if (update.kind !== 'update' || (update.state ?? 'accepted') !== 'accepted') continue
    if (update.on && update.on >= (newest?.on ?? '')) newest = update
  }
  return newest
}
