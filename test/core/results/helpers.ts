import { PlanView, type PlanRecord } from '@cswb/core'
import type { Records } from '@cswb/core'
import {
  readIndicator,
  type IndicatorResult,
  type PerformanceResult,
  type PopulationResult,
} from '@cswb/core/results.js'

type Indicator = Records['indicator']
type Target = Partial<Records['target']>
type Measurement = Partial<Records['measurement']>

export interface Told {
  indicator?: Partial<Indicator>
  targets?: readonly Target[]
  measurements?: readonly Measurement[]
  plan?: Record<string, unknown>
}

/** A plan with one indicator, its targets (t1, t2, …) and its measurements (m1, m2, …). */
export function planWith({ indicator, targets = [], measurements = [], plan }: Told): PlanView {
  const records: PlanRecord[] = [
    { id: 'plan', kind: 'plan', title: 'Plan', ...plan },
    { id: 'i', kind: 'indicator', title: 'School attendance', scale: 'percent', ...indicator },
    ...targets.map((target, at) => ({ id: `t${at + 1}`, kind: 'target', indicator: 'i', ...target })),
    ...measurements.map((each, at) => ({ id: `m${at + 1}`, kind: 'measurement', indicator: 'i', ...each })),
  ]
  return new PlanView(records)
}

export function read(told: Told, asOf: string): IndicatorResult {
  const plan = planWith(told)
  return readIndicator(plan, plan.get('i') as Indicator, { asOf })
}

export function performance(told: Told, asOf: string): PerformanceResult {
  const result = read(told, asOf)
  if (result.accountability !== 'performance') throw new TypeError('a population indicator')
  return result
}

export function population(told: Told, asOf: string): PopulationResult {
  const result = read({ ...told, indicator: { accountability: 'population', ...told.indicator } }, asOf)
  if (result.accountability !== 'population') throw new TypeError('a performance indicator')
  return result
}

/** Values of years, one a year. */
export const years = (first: number, values: readonly number[]): Measurement[] =>
  values.map((value, at) => ({ value, period: String(first + at) }))

/** From 81 in 2019 to 90 by the end of 2026. */
/** A value of a day. */
export const attendance: Told = {
  indicator: { direction: 'up', path: 'linear', baseline: 81, baselineOn: '2019-12-31' },
  targets: [{ value: 90, by: '2026-12-31' }],
}
/** A plan with something more, or something else. */
export const having = (told: Told, more: Told): Told => ({
  ...told,
  ...more,
  indicator: { ...told.indicator, ...more.indicator },
})
/** A value of a day. */
export const at = (value: number, until: string) => [{ value, until }]
