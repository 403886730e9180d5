import type { Indicator } from '../kinds/indicator.ts'
import type { Target } from '../kinds/target.ts'
import type { ResultContext } from './context.ts'
import { numberOf } from './days.ts'
import { near, targetsInForce } from './targets.ts'
import type { PopulationResult, Reading, Trend } from './types.ts'
import { bandOf, signalOf } from './variation.ts'

type Read = Pick<PopulationResult, 'trend' | 'band' | 'reasons'>

/**
 * Where a population indicator is going. With eight values or more, only what leaves the band of normal variation is
 * a change (`bandOf`); with three to seven, the last three must each lie further the same way, and beyond the first
 * value by more than the tolerance; with fewer nothing is clear. What is to be maintained is worse the further it is
 * from its target, or its baseline.
 */
export function trendOf(
  indicator: Indicator,
  records: readonly Target[],
  facts: Reading,
  context: ResultContext,
): Omit<PopulationResult, Exclude<keyof Reading, 'reasons'>> {
  const { direction } = indicator
  const read = trend(indicator, records, facts, context)
  return {
    accountability: 'population',
    ...(direction && { direction }),
    ...read,
    reasons: [...facts.reasons, ...read.reasons],
  }
}

function trend(indicator: Indicator, records: readonly Target[], facts: Reading, { asOf }: ResultContext): Read {
  const { baseline, total } = facts
  if (total.newest?.hidden) return { trend: 'suppressed', reasons: [] }
  const values = total.points.map((point) => point.value)
  if (!values.length) return { trend: 'no-data', reasons: [] }
  if (baseline?.on !== undefined && baseline.on < (total.points[0]?.until ?? '')) values.unshift(baseline.value)
  const band = bandOf(values)
  const shown = band ? { band } : {}
  const level = numberOf(targetsInForce(records, asOf).targets.findLast((target) => target.value !== undefined)?.value)
  const good = goodness(indicator.direction, level ?? baseline?.value)
  if (!good) return { trend: 'no-direction', ...shown, reasons: [] }
  const worth = values.map(good)
  const tolerance = numberOf(indicator.tolerance) ?? 0
  if (band) {
    const judged = indicator.direction === 'maintain' ? bandOf(worth) : undefined
    const signal = judged ? signalOf(worth, judged) : signalOf(values, band)
    if (!signal) return { trend: 'no-clear-change', band, reasons: ['within-variation'] }
    const usual = judged?.center ?? band.center
    if (near(judged ? (worth.at(-1) ?? usual) : (values.at(-1) ?? usual), usual, tolerance))
      return { trend: 'no-clear-change', band, reasons: ['within-tolerance'] }
    const better = judged || indicator.direction === 'up' ? signal.to === 'high' : signal.to === 'low'
    return { trend: better ? 'improving' : 'worsening', band, reasons: [signal.by] }
  }
  return few(worth, tolerance)
}

/** Higher is better, whatever the direction; nothing where nobody says what is better. */
function goodness(direction: Indicator['direction'], level: number | undefined) {
  if (direction === 'up') return (value: number) => value
  if (direction === 'down') return (value: number) => -value
  return direction === 'maintain' && level !== undefined ? (value: number) => -Math.abs(value - level) : undefined
}

function few(worth: readonly number[], tolerance: number): Read {
  const no: Read = { trend: 'no-clear-change', reasons: ['few-points'] }
  const [a, b, c] = worth.slice(-3)
  const [first] = worth
  if (a === undefined || b === undefined || c === undefined || first === undefined) return no
  const to: Trend | undefined =
    a < b && b < c && c > first ? 'improving' : a > b && b > c && c < first ? 'worsening' : undefined
  if (!to) return no
  return near(c, first, tolerance)
    ? { trend: 'no-clear-change', reasons: ['few-points', 'within-tolerance'] }
    : { trend: to, reasons: ['few-points', 'run'] }
}
