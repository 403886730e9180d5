import type { Indicator } from '../kinds/indicator.ts'
import type { Measurement } from '../kinds/measurement.ts'
import type { PlanReader } from '../plan/view.ts'
import { textIn } from '../text.ts'
import { numberOf } from './days.ts'
import { hiddenOf, isSmall, smallNumbers, thresholdOf } from './suppress.ts'
import { factorOf, fractionOf } from './value.ts'

/** Measurements put together, or why they cannot be. */
export type Aggregate =
  | {
      readonly value: number
      /** Sums; absent for counts. */
      readonly numerator?: number
      readonly denominator?: number
      /** Ids of what was put together. */
      readonly parts: readonly string[]
      /** One part or more is not final. */
      readonly provisional: boolean
      readonly why?: undefined
    }
  | {
      readonly value?: undefined
      /**
       * nothing: no measurement was given. different-definitions: the indicators do not measure the same thing.
       * group-and-total: a group and the whole it belongs to would be counted twice. no-denominator: a percentage or
       * rate without the numbers behind it, or a scale that cannot be added (a score). missing: a count without a
       * value. suppressed: it is small itself, or it would give away the one part that is hidden.
       */
      readonly why:
        | 'nothing'
        | 'different-definitions'
        | 'group-and-total'
        | 'no-denominator'
        | 'missing'
        | 'suppressed'
      /** Ids of the measurements in the way. */
      readonly parts: readonly string[]
    }

const words = (value: unknown) => textIn(value, 'en').text.trim().replace(/\s+/g, ' ').toLowerCase()

/** What makes two indicators measure the same thing: scale, unit, numerator, denominator, formula. */
const definition = (indicator: Indicator | undefined) =>
  indicator &&
  JSON.stringify([
    indicator.scale,
    ...[indicator.unit, indicator.numerator, indicator.denominator, indicator.formula].map(words),
    indicator.numerator || indicator.denominator || indicator.formula ? '' : indicator.id,
  ])

/**
 * Puts measurements together: of areas, partners, or groups that do not overlap. Percentages, rates and ratios by the
 * sums of their numerators and denominators, never by averages; counts and amounts by their sums. Indicators with
 * different definitions are never put together; neither are two indicators that define nothing. Where numbers are
 * hidden, the answer is hidden with them if it is small itself or would give the one hidden part away.
 *
 * @param plan where the measurements' indicators and the suppression threshold are looked up
 */
export function aggregate(plan: PlanReader, measurements: readonly Measurement[]): Aggregate {
  const all = [...new Map(measurements.map((each) => [each.id, each])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const parts = all.map(({ id }) => id)
  const indicators = all.map(({ indicator }) => indicatorOf(plan, indicator))
  const [indicator] = indicators
  if (!all.length) return { why: 'nothing', parts }
  if (!indicator || new Set(indicators.map(definition)).size > 1) return { why: 'different-definitions', parts }
  const doubled = all.filter(
    (each) => !words(each.group) && all.some((other) => words(other.group) && sameWhole(each, other)),
  )
  if (doubled.length) return { why: 'group-and-total', parts: doubled.map(({ id }) => id) }

  const small = smallNumbers(indicator, thresholdOf(plan))
  const hidden = all.filter((each) => hiddenOf(each, small))
  if (hidden.length === 1) return { why: 'suppressed', parts: hidden.map(({ id }) => id) }
  const provisional = all.some((each) => each.provisional === true)
  const adds = indicator.scale === 'count' || indicator.scale === 'amount'
  if (adds) {
    const missing = all.filter((each) => numberOf(each.value) === undefined)
    if (missing.length) return { why: 'missing', parts: missing.map(({ id }) => id) }
    const value = sum(all.map((each) => each.value))
    return small.values && isSmall(value, small.threshold)
      ? { why: 'suppressed', parts }
      : { value, parts, provisional }
  }
  const factor = factorOf(indicator)
  const missing = all.filter((each) => !fractionOf(each))
  if (factor === undefined || missing.length)
    return { why: 'no-denominator', parts: factor === undefined ? parts : missing.map(({ id }) => id) }
  const numerator = sum(all.map((each) => each.numerator))
  const denominator = sum(all.map((each) => each.denominator))
  const whole: Measurement = { id: '', kind: 'measurement', indicator: indicator.id, numerator, denominator }
  return hiddenOf(whole, small)
    ? { why: 'suppressed', parts }
    : { value: (numerator / denominator) * factor, numerator, denominator, parts, provisional }
}

function indicatorOf(plan: PlanReader, id: unknown): Indicator | undefined {
  const record = typeof id === 'string' ? plan.get(id) : undefined
  return record?.kind === 'indicator' ? (record as Indicator) : undefined
}

/** The same indicator, for days that the other covers too or that nobody says. */
const sameWhole = (a: Measurement, b: Measurement) =>
  a.indicator === b.indicator && (a.until ?? words(a.period)) === (b.until ?? words(b.period))

const sum = (values: readonly unknown[]) => values.reduce((total: number, value) => total + (numberOf(value) ?? 0), 0)
