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
 * Hides more of the parts of a whole where the hidden ones could be told from the others: one that alone is missing, several
 * that together are few people, all parts of a whole that is itself hidden. The smallest first. Shares without the numbers
 * behind them tell nothing of each other.
 *
 * @returns whether one was hidden
 */
export function hideComplements(whole: Cell | undefined, parts: readonly Cell[], threshold: number): boolean {
  const hidden = parts.filter((cell) => cell.hidden)
  const shown = parts.filter((cell) => !cell.hidden).sort(bySize)
  if (!whole || ![whole, ...shown].every((cell) => cell.adds)) return false
  const told = () =>
    whole.hidden
      ? !hidden.length
      : hidden.length === 1 || (hidden.length > 1 && isSmall(sum(hidden.map(countOf)), threshold))
  let next = shown.shift()
  if (!next || !told()) return false
  for (; next && told(); next = shown.shift()) {
    next.hidden = 'complementary'
    hidden.push(next)
  }
  return true
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)

const countOf = ({ measurement, value }: Cell) => numberOf(measurement.numerator) ?? value ?? 0

/** A zero would hide nothing, and comes last. */
const size = ({ measurement, value }: Cell) => (numberOf(measurement.denominator) ?? value) || Number.POSITIVE_INFINITY

function bySize(a: Cell, b: Cell): number {
  const [x, y] = [size(a), size(b)]
  return x === y ? (a.group < b.group ? -1 : a.group > b.group ? 1 : 0) : x - y
}
