import type { Indicator } from '../kinds/indicator.ts'
import type { Measurement } from '../kinds/measurement.ts'
import type { Target } from '../kinds/target.ts'
import type { PlanReader } from '../plan/view.ts'
import { attain } from './attainment.ts'
import { resultContext, type ResultContext } from './context.ts'
import { factsOf } from './facts.ts'
import { trendOf } from './trend.ts'
import type { IndicatorResult, ResultOptions } from './types.ts'

/**
 * Reads where an indicator stands on a day: a performance indicator against its targets, a population indicator by
 * where it is going, and never by a score. Values that were released later do not exist yet, values that are not to be
 * shown are not in it, and nothing is invented: what is missing is told as missing. Pure; reads no clock.
 *
 * @param plan where the indicator's targets and measurements, and the plan's threshold and fiscal year, are looked up
 * @param options `asOf` is required; `grace` are the days a value may take to be released
 * @throws RangeError where `asOf` is no day
 * @example readIndicator(plan, indicator, { asOf: '2024-06-30' }).attainment // 'off-course'
 */
export function readIndicator(plan: PlanReader, indicator: Indicator, options: ResultOptions): IndicatorResult {
  return readWith(resultContext(plan, options), indicator)
}

/** The same, with the words of periods and frequencies read once for many indicators. */
export function readWith(context: ResultContext, indicator: Indicator): IndicatorResult {
  const targets: Target[] = []
  const measurements: Measurement[] = []
  for (const record of context.plan.children(indicator.id)) {
    if (record.kind === 'target') targets.push(record as Target)
    else if (record.kind === 'measurement') measurements.push(record as Measurement)
  }
  const facts = factsOf(indicator, measurements, context)
  return indicator.accountability === 'population'
    ? { ...facts, ...trendOf(indicator, targets, facts, context) }
    : { ...facts, ...attain(indicator, targets, facts, context) }
}
