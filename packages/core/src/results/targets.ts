import type { Indicator } from '../kinds/indicator.ts'
import type { Target } from '../kinds/target.ts'
import type { Day } from '../timeline/types.ts'
import { dayOf } from '../day.ts'
import { numberOf } from './days.ts'
import type { Direction, Point, TargetRevision, TargetStep } from './types.ts'

/** A later one first: by the day it was set, then by record. */
const byAge = (a: Target, b: Target) => {
  const [x, y] = [dayOf(a.setOn) ?? '', dayOf(b.setOn) ?? '']
  return x === y ? (a.id < b.id ? 1 : -1) : x < y ? 1 : -1
}

const due = (target: Target) => dayOf(target.by) ?? '9999'

export interface TargetsInForce {
  /** By date, those without one last. */
  readonly targets: readonly Target[]
  /** Two for one day, neither replacing the other. */
  readonly disputed: boolean
  /** What each replaced, newest first. */
  historyOf(target: Target): readonly TargetRevision[]
}

/**
 * The targets in force on a day: those set by then that none set by then replaces. A revision is kept with its reason
 * in the history of what replaced it. Where targets replace each other in a circle, the newest of them is in force.
 */
export function targetsInForce(all: readonly Target[], asOf: Day): TargetsInForce {
  const set = all.filter((target) => (dayOf(target.setOn) ?? '') <= asOf).sort(byAge)
  const byId = new Map(set.map((target) => [target.id, target]))
  const replaced = new Set<string>()
  // Newest first, so that in a circle the newest stays.
  for (const target of set) {
    if (replaced.has(target.id)) continue
    const seen = new Set([target.id])
    for (let at = before(target, byId); at && !seen.has(at.id); at = before(at, byId)) {
      seen.add(at.id)
      replaced.add(at.id)
    }
  }
  const inForce: Target[] = []
  let disputed = false
  const days = new Set<string>()
  for (const target of set) {
    if (replaced.has(target.id)) continue
    if (days.has(due(target))) disputed = true
    else inForce.push(target)
    days.add(due(target))
  }
  return {
    targets: inForce.sort((a, b) => (due(a) < due(b) ? -1 : 1)),
    disputed,
    historyOf: (target) => history(target, byId),
  }
}

function before(target: Target, byId: ReadonlyMap<string, Target>): Target | undefined {
  return typeof target.replaces === 'string' ? byId.get(target.replaces) : undefined
}

function history(target: Target, byId: ReadonlyMap<string, Target>): TargetRevision[] {
  const found: TargetRevision[] = []
  const seen = new Set([target.id])
  let newer = target
  for (let at = before(newer, byId); at && !seen.has(at.id); at = before(newer, byId)) {
    seen.add(at.id)
    const until = dayOf(newer.setOn)
    found.push({
      target: at.id,
      ...valueAndDay(at),
      ...(until !== undefined && { until }),
      ...(newer.reason !== undefined && { reason: newer.reason }),
    })
    newer = at
  }
  return found
}

export function valueAndDay(target: Target): { value?: number; by?: Day } {
  const value = numberOf(target.value)
  const by = dayOf(target.by)
  return { ...(value !== undefined && { value }), ...(by !== undefined && { by }) }
}

/** Whether a value is as good as a target: at least, at most, or as near as the tolerance. */
export function reaches(value: number, target: number, direction: Direction, tolerance: number): boolean {
  if (direction === 'maintain') return near(value, target, tolerance)
  return direction === 'up' ? value >= target : value <= target
}

/** Within a tolerance, without tripping over the last bit of a sum. */
export const near = (a: number, b: number, tolerance: number): boolean =>
  Math.abs(a - b) <= tolerance + 1e-12 * Math.max(Math.abs(a), Math.abs(b))

/** What became of a target: decided by the first value of a period that ends on its day or later. */
export function stepOf(target: Target, { points, asOf, direction, tolerance, historyOf }: StepContext): TargetStep {
  const step = { target: target.id, ...valueAndDay(target), history: historyOf(target) }
  const { value, by } = step
  if (by === undefined || by >= asOf) return { ...step, outcome: 'ahead' }
  const decisive = points.find((point) => point.until >= by && point.until <= asOf)
  if (!decisive || value === undefined || !direction) return { ...step, outcome: 'unknown' }
  const outcome = reaches(decisive.value, value, direction, tolerance) ? 'met' : 'missed'
  return { ...step, outcome, ...(decisive.measurement !== undefined && { decidedBy: decisive.measurement }) }
}

export interface StepContext extends Pick<TargetsInForce, 'historyOf'> {
  readonly points: readonly Point[]
  readonly asOf: Day
  readonly direction: Direction | undefined
  readonly tolerance: number
}

/** Which way is better: as stated, else as the target lies from the baseline. */
export function directionOf(
  indicator: Indicator,
  baseline: number | undefined,
  target: number | undefined,
): { direction?: Direction; assumed: boolean } {
  if (indicator.direction === 'up' || indicator.direction === 'down' || indicator.direction === 'maintain')
    return { direction: indicator.direction, assumed: false }
  if (baseline === undefined || target === undefined) return { assumed: false }
  return { direction: target > baseline ? 'up' : target < baseline ? 'down' : 'maintain', assumed: true }
}
