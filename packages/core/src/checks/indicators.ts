import type { Indicator } from '../kinds/indicator.ts'
import type { Measurement } from '../kinds/measurement.ts'
import type { Target } from '../kinds/target.ts'
import { resultContext, type ResultContext } from '../results/context.ts'
import { readWith } from '../results/read-indicator.ts'
import { hiddenOf, smallNumbers } from '../results/suppress.ts'
import { targetsInForce } from '../results/targets.ts'
import type { IndicatorResult } from '../results/types.ts'
import type { CheckContext } from './context.ts'

export { said } from './values.ts'

/** What rules of measurement read of an indicator, once for all of them. */
export interface InUse {
  readonly indicator: Indicator
  /** The targets in force on the day, by date. */
  readonly targets: readonly Target[]
  readonly measurements: readonly Measurement[]
  /** Whether a measurement's numbers are not to be shown, by mark or by the plan's threshold. */
  hides(measurement: Measurement): boolean
  /** Where it stands; read when first asked for. */
  readonly result: IndicatorResult
}

const key = Symbol('indicators in use')
const reading = Symbol('results')

/** What reading results needs, with the words of periods and frequencies read once. */
export const resultReader = (context: CheckContext): ResultContext =>
  context.memo(reading, () => resultContext(context.plan, { asOf: context.asOf }))

/** The indicators that are not retired, in order. */
export function indicatorsInUse(context: CheckContext): readonly InUse[] {
  return context.memo(key, () => {
    const { threshold } = resultReader(context)
    return context
      .all('indicator')
      .filter(({ state }) => state !== 'retired')
      .map((indicator) => {
        const targets = targetsInForce(context.naming('target', 'indicator', indicator.id), context.asOf).targets
        const measurements = context.naming('measurement', 'indicator', indicator.id)
        const small = smallNumbers(indicator, threshold)
        let result: IndicatorResult | undefined
        return {
          indicator,
          targets,
          measurements,
          hides: (measurement) => hiddenOf(measurement, small) !== undefined,
          get result() {
            return (result ??= readWith(resultReader(context), indicator))
          },
        }
      })
  })
}

/** A rule's usual finding about one field of an indicator. */
export function* lacking(
  context: CheckContext,
  field: string,
  lacks: (inUse: InUse) => boolean,
): Generator<{ records: [string]; field: string }> {
  for (const inUse of indicatorsInUse(context)) if (lacks(inUse)) yield { records: [inUse.indicator.id], field }
}
