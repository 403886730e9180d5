import type { Indicator } from '../kinds/indicator.ts'
import type { Measurement } from '../kinds/measurement.ts'
import { textIn } from '../text.ts'
import { dayOf } from '../day.ts'
import { addDays } from '../timeline/calendar.ts'
import { dayNumber } from './days.ts'
import type { Period, ResultContext } from './context.ts'
import { hiddenOf, hideComplements, smallNumbers, type Cell } from './suppress.ts'
import type { Gap, GroupSeries, Hidden, Point, Series } from './types.ts'
import { factorOf, fractionOf, valueOf } from './value.ts'

interface Dated extends Cell {
  readonly period: Period
}

export interface Measured {
  readonly total: Series
  readonly groups: readonly GroupSeries[]
  readonly undated: readonly string[]
  readonly unsure: boolean
}

/** The same group, however it is spaced or capitalised; '' for the whole. */
const groupKey = (group: unknown) => textIn(group, 'en').text.trim().replace(/\s+/g, ' ').toLowerCase()

/** Whether a value is known on a day: released by then, or, where nobody says when, of a period that is over. */
export function isKnown(measurement: Measurement, period: Period | undefined, asOf: string): boolean {
  const released = dayOf(measurement.releasedOn)
  return released === undefined ? period === undefined || period.until <= asOf : released <= asOf
}

/** The later word on a period: released later, else final rather than provisional, else the later record. */
function supersedes(a: Measurement, b: Measurement): boolean {
  const [x, y] = [dayOf(a.releasedOn) ?? '', dayOf(b.releasedOn) ?? '']
  if (x !== y) return x > y
  if ((a.provisional === true) !== (b.provisional === true)) return b.provisional === true
  return a.id > b.id
}

/** An indicator's values as of a day, of the whole and of each group, oldest first, small numbers taken out. */
export function measure(
  indicator: Indicator,
  measurements: readonly Measurement[],
  { asOf, threshold, periodOf }: ResultContext,
): Measured {
  const cells = new Map<string, Dated>()
  const undated: string[] = []
  const names = new Map<string, Measurement>()
  const factor = factorOf(indicator)
  const small = smallNumbers(indicator, threshold)
  const additive = addsUp(indicator)
  let unsure = false
  for (const measurement of measurements) {
    const period = periodOf(measurement)
    if (!isKnown(measurement, period, asOf)) continue
    if (!period) {
      undated.push(measurement.id)
      continue
    }
    if (!period.sure) unsure = true
    const group = groupKey(measurement.group)
    const named = names.get(group)
    if (!named || measurement.id < named.id) names.set(group, measurement)
    const at = `${period.until} ${period.from} ${group}`
    const known = cells.get(at)
    if (known && !supersedes(measurement, known.measurement)) continue
    const value = valueOf(measurement, factor)
    const hidden = hiddenOf(measurement, small)
    const adds = additive || fractionOf(measurement) !== undefined
    cells.set(at, { measurement, value, group, adds, period, ...(hidden && { hidden }) })
  }
  const sorted = [...cells.values()].sort(byPeriod)
  names.delete('')
  if (sorted.some((cell) => cell.hidden)) hideWhatTells(sorted, threshold)
  return {
    total: seriesOf(names.size ? sorted.filter(({ group }) => !group) : sorted),
    groups: [...names]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { group }]) => ({ group, ...seriesOf(sorted.filter((cell) => cell.group === key)) })),
    undated: undated.sort(),
    unsure,
  }
}

const addsUp = ({ scale }: Indicator) => scale === undefined || scale === 'count' || scale === 'amount'

/** By their last days; of two periods that end on one day, the longer one comes last. */
function byPeriod({ period: a }: Dated, { period: b }: Dated): number {
  if (a.until !== b.until) return a.until < b.until ? -1 : 1
  const [x, y] = [a.from ?? '9999', b.from ?? '9999']
  return x === y ? 0 : x > y ? -1 : 1
}

/** What would give a hidden value away: the groups beside it, and the parts of the year that it is part of. */
function hideWhatTells(sorted: readonly Dated[], threshold: number): void {
  const wholes = [...groupsOf(sorted), ...partsOf(sorted)]
  let more = true
  // What is hidden beside one value may be told by another.
  while (more) {
    more = false
    for (const [whole, parts] of wholes) if (hideComplements(whole, parts, threshold)) more = true
  }
}

type Whole = readonly [whole: Dated, parts: readonly Dated[]]

/** In each period, the whole with its groups. */
function groupsOf(sorted: readonly Dated[]): Whole[] {
  const found: Whole[] = []
  let start = 0
  for (let at = 1; at <= sorted.length; at++) {
    const [first, next] = [sorted[start], sorted[at]]
    if (first && next && byPeriod(first, next) === 0) continue
    const period = sorted.slice(start, at)
    const whole = period.find(({ group }) => !group)
    if (whole && period.length > 1) found.push([whole, period.filter(({ group }) => group)])
    start = at
  }
  return found
}

/** Each period with the shorter ones of one length that it is made of without a gap: a year with its quarters, or its months. */
function partsOf(sorted: readonly Dated[]): Whole[] {
  const found: Whole[] = []
  for (const whole of sorted) {
    const { from, until } = whole.period
    if (from === undefined) continue
    const byLength = new Map<number, Dated[]>()
    for (const cell of sorted) {
      const { period, group } = cell
      if (cell === whole || group !== whole.group || period.from === undefined) continue
      if (period.from < from || period.until > until) continue
      const months = Math.round((dayNumber(period.until) - dayNumber(period.from) + 1) / 30.4)
      const same = byLength.get(months)
      if (same) same.push(cell)
      else byLength.set(months, [cell])
    }
    for (const parts of byLength.values()) {
      const [first, last] = [parts[0], parts.at(-1)]
      const joined = parts.every(
        ({ period }, at) => at === 0 || period.from === addDays(parts[at - 1]?.period.until ?? until, 1),
      )
      if (parts.length > 1 && joined && first?.period.from === from && last?.period.until === until)
        found.push([whole, parts])
    }
  }
  return found
}

const nothing: ReadonlyMap<string, Hidden> = new Map()

function seriesOf(cells: readonly Dated[]): Series {
  const points: Point[] = []
  const gaps: Gap[] = []
  let hidden: Map<string, Hidden> | undefined
  let newest: Series['newest']
  for (const cell of cells) {
    const { measurement, value, period } = cell
    if (cell.hidden) {
      ;(hidden ??= new Map()).set(measurement.id, cell.hidden)
      gaps.push({
        measurement: measurement.id,
        ...(period.from !== undefined && { from: period.from }),
        until: period.until,
      })
    } else if (value === undefined) continue
    else
      points.push({
        measurement: measurement.id,
        ...(period.from !== undefined && { from: period.from }),
        until: period.until,
        value,
        ...fractionOf(measurement),
        provisional: measurement.provisional === true,
      })
    newest = { measurement: measurement.id, until: period.until, ...(cell.hidden && { hidden: cell.hidden }) }
  }
  return { points, hidden: hidden ?? nothing, gaps, ...(newest && { newest }) }
}
