import type { Indicator } from '../kinds/indicator.ts'
import type { Measurement } from '../kinds/measurement.ts'
import type { PlanReader } from '../plan/view.ts'
import { numberOf } from './days.ts'
import type { Hidden } from './types.ts'
import { unitOf } from './units.ts'

/** The plan's suppression threshold: numbers of people below it are not shown. 0 where the plan sets none. */
export function thresholdOf(plan: PlanReader): number {
  return numberOf(plan.all('plan')[0]?.threshold) ?? 0
}

const notPeople = (text: unknown) => ['things', 'money', 'time', 'score'].includes(unitOf(text).family)

/** Whether an indicator's values are counts, of people as far as anybody knows. */
function countsPeople({ scale, unit }: Indicator): boolean {
  if (scale !== undefined && scale !== 'count') return false
  const { family } = unitOf(unit)
  return family === 'people' || family === 'unknown' || (scale === 'count' && !notPeople(unit))
}

/** Which numbers of an indicator count people, and are not shown where they are small. */
export interface SmallNumbers {
  readonly threshold: number
  readonly values: boolean
  readonly numerators: boolean
  readonly denominators: boolean
}

/** Counts of what is surely not people, such as meetings, are shown however small they are. */
export function smallNumbers(indicator: Indicator, threshold: number): SmallNumbers {
  return {
    threshold,
    values: threshold > 0 && countsPeople(indicator),
    numerators: threshold > 0 && !notPeople(indicator.numerator),
    denominators: threshold > 0 && !notPeople(indicator.denominator),
  }
}

/** Few people, and not nobody: a zero points at no one. */
export const isSmall = (count: number | undefined, threshold: number): boolean =>
  count !== undefined && count > 0 && count < threshold

/**
 * Why a measurement's own numbers are not to be shown, if so: marked by hand, or a number of people below the
 * threshold: the value of an indicator that counts (or does not say what it is), a numerator, or a
 * denominator.
 */
export function hiddenOf(measurement: Measurement, small: SmallNumbers): Hidden | undefined {
  if (measurement.suppressed === true) return 'stated'
  const below = (count: unknown, people: boolean) => people && isSmall(numberOf(count), small.threshold)
  return below(measurement.value, small.values) ||
    below(measurement.numerator, small.numerators) ||
    below(measurement.denominator, small.denominators)
    ? 'small'
    : undefined
}

/** What stands together in one period: the whole and its groups. */
export interface Cell {
  readonly measurement: Measurement
  readonly value: number | undefined
  /** '' for the whole. */
  readonly group: string
  /** Whether its numbers can be added to those of others: a count, or a share with the numbers behind it. */
  readonly adds: boolean
  hidden?: Hidden
}

/**
 * Hides one more group where only one is hidden beside a total that is shown, since it could be told by taking the
 * others away: the smallest of them. Shares without the numbers behind them tell nothing of each other.
 */
export function hideComplements(period: readonly Cell[]): void {
  const groups = period.filter((cell) => cell.group !== '')
  const shown = groups.filter((cell) => !cell.hidden)
  if (groups.length - shown.length !== 1 || !shown.length) return
  const whole = period.find((cell) => cell.group === '')
  if (!whole || whole.hidden || ![whole, ...shown].every((cell) => cell.adds)) return
  // A zero would hide nothing.
  const size = ({ measurement, value }: Cell) =>
    (numberOf(measurement.denominator) ?? value) || Number.POSITIVE_INFINITY
  let smallest = shown[0] as Cell
  for (const cell of shown)
    if (size(cell) < size(smallest) || (size(cell) === size(smallest) && cell.group < smallest.group)) smallest = cell
  smallest.hidden = 'complementary'
}
