import type { Indicator } from '../kinds/indicator.ts'
import type { Measurement } from '../kinds/measurement.ts'
import { addDays } from '../timeline/calendar.ts'
import { periodAfter, type ResultContext } from './context.ts'
import { dayOf } from '../day.ts'
import { numberOf } from './days.ts'
import { measure } from './series.ts'
import { isSmall, smallNumbers } from './suppress.ts'
import type { Reading, ResultReason } from './types.ts'

/** Reads an indicator's baseline, values and frequency as of a day. */
export function factsOf(indicator: Indicator, measurements: readonly Measurement[], context: ResultContext): Reading {
  const { asOf, grace, threshold } = context
  const { total, groups, undated, unsure } = measure(indicator, measurements, context)
  const value = numberOf(indicator.baseline)
  const on = dayOf(indicator.baselineOn)
  const baselineHidden = isSmall(value, threshold) && smallNumbers(indicator, threshold).values
  const baseline = value !== undefined && !baselineHidden && { value, ...(on !== undefined && { on }) }
  const often = context.frequencyOf(indicator.frequency)
  const from = total.newest?.until ?? on
  const periodEnds = often && from !== undefined ? periodAfter(from, often) : undefined
  const latest = total.points.at(-1)
  const reasons: ResultReason[] = []
  if (baselineHidden) reasons.push('baseline-hidden')
  if (!total.newest && groups.length) reasons.push('only-groups')
  if (unsure) reasons.push('unsure-period')
  return {
    indicator: indicator.id,
    asOf,
    accountabilityAssumed: indicator.accountability === undefined,
    ...(baseline && { baseline }),
    total,
    groups,
    ...(latest && { latest }),
    undated,
    ...(periodEnds !== undefined && { next: { periodEnds, overdue: asOf > addDays(periodEnds, grace) } }),
    reasons,
  }
}
