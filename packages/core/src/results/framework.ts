import type { Indicator } from '../kinds/indicator.ts'
import type { Model } from '../kinds/model.ts'
import type { ModelNode } from '../kinds/node.ts'
import type { PlanReader, PlanRecord } from '../plan/view.ts'

/** The levels of a logic model that are measured, as the guide's framework has them: outcomes from the top, then outputs. */
export const measuredLevels = ['impact', 'long-term', 'intermediate', 'immediate', 'output'] as const
export type MeasuredLevel = (typeof measuredLevels)[number]

/** A line of the performance measurement framework: one expected outcome or output, and one indicator of it. */
export interface FrameworkRow {
  /** The indicator's id where it stands first; its further places have ids of their own. A result without an indicator has the result's. */
  readonly id: string
  /** What is measured: a part of a logic model, or a theme, an action or a risk. Absent where nobody says. */
  readonly result?: PlanRecord
  /** Absent where the result has no indicator yet. */
  readonly indicator?: Indicator
  /** What else the same indicator measures. */
  readonly others: readonly PlanRecord[]
  /** Whether the row before is of another result. */
  readonly first: boolean
}

/** Rows of one level. `beyond` are themes, actions, risks and other parts of models; `unlinked` measures nothing named. */
export interface FrameworkGroup {
  readonly id: string
  readonly level: MeasuredLevel | 'beyond' | 'unlinked'
  readonly model?: Model
  readonly rows: readonly FrameworkRow[]
}

/**
 * The performance measurement framework of a plan, as the guide lays it out (Booklet 3, Tool 6): by model and level, every
 * expected outcome and output once, with its indicators. An indicator of several results stands under each; one of none
 * stands at the end. Nothing is left out, whatever the plan holds.
 */
export function frameworkOf(plan: PlanReader): readonly FrameworkGroup[] {
  const of = new Map<string, Indicator[]>()
  const unlinked: Indicator[] = []
  const indicators = plan.all('indicator')
  for (const indicator of indicators) {
    const results = measuredBy(plan, indicator)
    if (!results.length) unlinked.push(indicator)
    for (const { id } of results) {
      const known = of.get(id)
      if (known) known.push(indicator)
      else of.set(id, [indicator])
    }
  }
  const placed = new Map<string, number>()
  const rowOf = (indicator: Indicator, result: PlanRecord | undefined, first: boolean): FrameworkRow => {
    const times = (placed.get(indicator.id) ?? 0) + 1
    placed.set(indicator.id, times)
    return {
      id: times === 1 ? indicator.id : `${indicator.id}~${times}`,
      ...(result && { result }),
      indicator,
      others: result ? measuredBy(plan, indicator).filter(({ id }) => id !== result.id) : [],
      first,
    }
  }
  const rowsOf = (result: PlanRecord): FrameworkRow[] => {
    const own = of.get(result.id) ?? []
    if (own.length) return own.map((indicator, index) => rowOf(indicator, result, index === 0))
    return [{ id: result.id, result, others: [], first: true }]
  }
  const groups: FrameworkGroup[] = []
  const add = (group: FrameworkGroup) => void (group.rows.length && groups.push(group))
  const nodes = plan.all('node')
  const models = plan.all('model')
  const known = new Set(models.map(({ id }) => id))
  const places: readonly (Model | undefined)[] = [...models, undefined]
  for (const model of places) {
    const own = nodes.filter((node) => (model ? node.model === model.id : !known.has(node.model ?? '')))
    for (const level of measuredLevels) {
      const rows = own.filter((node) => node.level === level).flatMap((node) => rowsOf(node as unknown as PlanRecord))
      add({ id: `${model?.id ?? 'framework'}-${level}`, level, ...(model && { model }), rows })
    }
  }
  const beyond = new Map<string, PlanRecord>()
  for (const indicator of indicators)
    for (const result of measuredBy(plan, indicator)) if (!isMeasuredNode(result)) beyond.set(result.id, result)
  add({ id: 'framework-beyond', level: 'beyond', rows: [...beyond.values()].flatMap(rowsOf) })
  add({
    id: 'framework-unlinked',
    level: 'unlinked',
    rows: unlinked.map((indicator) => rowOf(indicator, undefined, true)),
  })
  return groups
}

const isMeasuredNode = (record: PlanRecord) =>
  record.kind === 'node' && (measuredLevels as readonly unknown[]).includes((record as unknown as ModelNode).level)

/** What an indicator measures, as far as it is in the plan, each once. */
function measuredBy(plan: PlanReader, { measures }: Indicator): PlanRecord[] {
  const ids: readonly unknown[] = Array.isArray(measures) ? measures : []
  return [...new Set(ids)].flatMap((id) => (typeof id === 'string' ? (plan.get(id) ?? []) : []))
}
