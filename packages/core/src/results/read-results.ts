import type { Indicator } from '../kinds/indicator.ts'
import type { PlanReader, PlanRecord } from '../plan/view.ts'
import { resultContext } from './context.ts'
import { readWith } from './read-indicator.ts'
import type { Attainment, IndicatorResult, ResultOptions, Trend } from './types.ts'

/** How the indicators of a theme, a part of a logic model or the plan stand: counts, with what they are counts of. */
export interface ResultCounts {
  /** Performance indicators in use. */
  readonly performance: {
    readonly total: number
    readonly by: Readonly<Record<Attainment, number>>
    /** Of the total, how many rest on a value that is not final, or on one whose successor is overdue. */
    readonly provisional: number
    readonly overdue: number
  }
  /** Population indicators in use: where the community is going, nobody's score. */
  readonly population: { readonly total: number; readonly by: Readonly<Record<Trend, number>> }
  /** Not in the counts above. */
  readonly proposed: number
  readonly retired: number
  /** Ids of all of them, each once. */
  readonly indicators: readonly string[]
}

export interface PlanResults {
  readonly asOf: string
  /** In the plan's order. */
  readonly all: readonly IndicatorResult[]
  /** The result of one indicator. */
  of(indicator: string): IndicatorResult | undefined
  /**
   * The counts for what indicators measure: a theme (with the themes, logic models and actions under it), an action, a
   * risk, a logic model or a part of one, one indicator, or the plan. An indicator counts once, however often it is
   * linked; what measures nothing named is counted for the plan alone.
   */
  resultsOf(id: string): ResultCounts
}

/** Reads every indicator of a plan as of a day; see `readIndicator`. Results stand beside delivery, never in it. */
export function readResults(plan: PlanReader, options: ResultOptions): PlanResults {
  const context = resultContext(plan, options)
  const indicators = plan.all('indicator')
  const results = new Map(indicators.map((indicator) => [indicator.id, readWith(context, indicator)]))
  const under = new Map<string, Indicator[]>()
  for (const indicator of indicators) {
    for (const id of reached(plan, indicator)) {
      const at = under.get(id)
      if (at) at.push(indicator)
      else under.set(id, [indicator])
    }
  }
  return {
    asOf: options.asOf,
    all: [...results.values()],
    of: (id) => results.get(id),
    resultsOf: (id) => count(plan.get(id)?.kind === 'plan' ? indicators : (under.get(id) ?? []), results),
  }
}

const ids = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id) => typeof id === 'string') : typeof value === 'string' ? [value] : []

/** What stands over a record: where a result of it counts too. */
function above(record: PlanRecord): string[] {
  if (record.kind === 'node') return ids(record['model'])
  if (record.kind === 'model') return ids(record['theme'])
  if (record.kind === 'action') return [...ids(record['parent']), ...ids(record['theme'])]
  return record.kind === 'theme' ? ids(record['parent']) : []
}

/** The indicator, what it measures, and all that stands over that; in circles, each once. */
function reached(plan: PlanReader, indicator: Indicator): Set<string> {
  const found = new Set([indicator.id])
  const open = ids(indicator.measures)
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const record = found.has(id) ? undefined : plan.get(id)
    if (!record) continue
    found.add(id)
    open.push(...above(record))
  }
  return found
}

function count(indicators: readonly Indicator[], results: ReadonlyMap<string, IndicatorResult>): ResultCounts {
  const attainments: Record<Attainment, number> = {
    met: 0,
    'on-course': 0,
    'off-course': 0,
    'not-yet-due': 0,
    'no-data': 0,
    suppressed: 0,
    'no-baseline': 0,
    'no-target': 0,
  }
  const trends: Record<Trend, number> = {
    improving: 0,
    worsening: 0,
    'no-clear-change': 0,
    'no-data': 0,
    suppressed: 0,
    'no-direction': 0,
  }
  const sums = { performance: 0, population: 0, provisional: 0, overdue: 0, proposed: 0, retired: 0 }
  for (const { id, state } of indicators) {
    const result = results.get(id)
    if (!result) continue
    if (state === 'proposed' || state === 'retired') {
      sums[state]++
      continue
    }
    sums[result.accountability]++
    if (result.accountability === 'population') trends[result.trend]++
    else {
      attainments[result.attainment]++
      if (result.latest?.provisional) sums.provisional++
      if (result.next?.overdue) sums.overdue++
    }
  }
  const { provisional, overdue, proposed, retired } = sums
  return {
    performance: { total: sums.performance, by: attainments, provisional, overdue },
    population: { total: sums.population, by: trends },
    proposed,
    retired,
    indicators: indicators.map(({ id }) => id),
  }
}
