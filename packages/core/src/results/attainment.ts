import type { Indicator } from '../kinds/indicator.ts'
import type { Target } from '../kinds/target.ts'
import type { ResultContext } from './context.ts'
import { dayOf } from '../day.ts'
import { dayNumber, numberOf } from './days.ts'
import { directionOf, near, reaches, stepOf, targetsInForce, valueAndDay } from './targets.ts'
import type { Attainment, Direction, PerformanceResult, Point, Reading, ResultReason } from './types.ts'

type Day = string
interface Knot {
  readonly on: Day
  readonly value: number
}

/** The value on a day of a path that runs straight from knot to knot. */
export function onPath(knots: readonly Knot[], day: Day): number | undefined {
  const after = knots.findIndex((knot) => knot.on >= day)
  if (after < 0) return knots.at(-1)?.value
  const [a, b] = [knots[after - 1], knots[after]]
  if (!a || !b) return b?.value
  return a.value + ((b.value - a.value) * (dayNumber(day) - dayNumber(a.on))) / (dayNumber(b.on) - dayNumber(a.on))
}

interface Judged {
  readonly attainment: Attainment
  readonly reasons: readonly ResultReason[]
  readonly progress?: number
  readonly expected?: { value: number; on: Day }
  readonly expectedNow?: number
}

/** Reads an indicator of performance against its targets. */
export function attain(
  indicator: Indicator,
  records: readonly Target[],
  facts: Reading,
  context: ResultContext,
): Omit<PerformanceResult, Exclude<keyof Reading, 'reasons'>> {
  const { asOf } = context
  const { baseline } = facts
  const inForce = targetsInForce(records, asOf)
  const valued = inForce.targets.filter((target) => numberOf(target.value) !== undefined)
  const day = ({ by }: Target) => dayOf(by)
  const current =
    valued.find((target) => (day(target) ?? '') >= asOf) ?? valued.find((target) => !day(target)) ?? valued.at(-1)
  const { direction, assumed } = directionOf(indicator, baseline?.value, numberOf(current?.value))
  const tolerance = numberOf(indicator.tolerance) ?? 0
  const steps = inForce.targets.map((target) =>
    stepOf(target, { ...inForce, points: facts.total.points, asOf, direction, tolerance }),
  )
  const target = steps.find((step) => step.target === current?.id)
  const knots: Knot[] = baseline?.on === undefined ? [] : [{ value: baseline.value, on: baseline.on }]
  for (const each of valued) {
    const { value, by } = valueAndDay(each)
    if (value !== undefined && by !== undefined && by > (knots.at(-1)?.on ?? '9999')) knots.push({ value, on: by })
    if (each === current) break
  }
  const reasons: ResultReason[] = []
  if (assumed) reasons.push('direction-assumed')
  if (inForce.disputed) reasons.push('two-targets')
  if (inForce.targets.length && !current) reasons.push('target-without-value')
  const judged = target
    ? judge({ indicator, facts, context, target, direction, tolerance, knots })
    : { attainment: 'no-target' as const, reasons: [] }
  return {
    ...judged,
    accountability: 'performance',
    ...(direction && { direction }),
    ...(target && { target }),
    targets: steps,
    reasons: [...facts.reasons, ...reasons, ...judged.reasons],
  }
}

interface Case {
  readonly indicator: Indicator
  readonly facts: Reading
  readonly context: ResultContext
  readonly target: PerformanceResult['targets'][number]
  readonly direction: Direction | undefined
  readonly tolerance: number
  readonly knots: readonly Knot[]
}

function judge({ indicator, facts, context, target, direction, tolerance, knots }: Case): Judged {
  const { asOf } = context
  const { baseline, total, next } = facts
  const { value: aim, by } = target
  if (aim === undefined) return { attainment: 'no-target', reasons: [] }
  const gap = baseline && aim - baseline.value
  if ((gap !== undefined && direction === 'up' && gap < 0) || (gap !== undefined && direction === 'down' && gap > 0))
    return { attainment: 'no-target', reasons: ['wrong-side'] }
  if (total.newest?.hidden || facts.reasons.includes('baseline-hidden'))
    return { attainment: 'suppressed', reasons: [] }
  const latest = since(total.points, baseline?.on)
  if (!latest) {
    const waiting = next ? !next.overdue : indicator.path === 'at-the-end' && by !== undefined && by >= asOf
    return { attainment: waiting ? 'not-yet-due' : 'no-data', reasons: [] }
  }
  if (!direction) return { attainment: 'no-baseline', reasons: [] }

  const reasons: ResultReason[] = []
  const progress = gap && direction !== 'maintain' && baseline ? (latest.value - baseline.value) / gap : undefined
  const told = (attainment: Attainment, more: Partial<Judged> = {}): Judged => ({
    attainment,
    ...(progress !== undefined && { progress }),
    ...more,
    reasons,
  })
  const reached = reaches(latest.value, aim, direction, tolerance)
  const measured = by !== undefined && by < asOf && latest.until >= by && latest.until <= asOf
  if (direction === 'maintain' && indicator.tolerance === undefined) reasons.push('no-tolerance')
  if (target.outcome === 'met' && !reached) reasons.push('since-lost')
  if (target.outcome === 'missed' && reached) reasons.push('met-late')
  const kept = direction !== 'maintain' || by === undefined || measured
  if ((reached && kept) || target.outcome === 'met') return told('met')
  if (measured) {
    reasons.push('missed')
    return told('off-course')
  }
  const overdue = by !== undefined && by < asOf
  if (overdue) reasons.push('due-not-measured')
  if (direction === 'maintain' && indicator.path !== 'at-the-end') return told(reached ? 'on-course' : 'off-course')
  if (!baseline && direction !== 'maintain') return told('no-baseline')
  if (indicator.path === 'at-the-end') return told(overdue ? 'no-data' : 'not-yet-due')
  if (by === undefined) reasons.push('target-undated')
  if (baseline?.on === undefined) reasons.push('baseline-undated')
  if (by === undefined || baseline?.on === undefined || baseline.on >= by)
    return told(overdue ? 'no-data' : 'not-yet-due')
  if (indicator.path === undefined) reasons.push('no-path')
  const on = latest.until < asOf ? latest.until : asOf
  const value = onPath(knots, on)
  const expectedNow = onPath(knots, asOf)
  if (value === undefined || expectedNow === undefined) return told('not-yet-due')
  const onCourse = reaches(latest.value, value, direction, tolerance) || near(latest.value, value, tolerance)
  return told(onCourse ? 'on-course' : 'off-course', { expected: { value, on }, expectedNow })
}

/** The newest value of a day after the baseline's: the baseline measured again says nothing of the way since. */
export function since(points: readonly Point[], baselineOn: Day | undefined): Point | undefined {
  const latest = points.at(-1)
  return latest && (baselineOn === undefined || latest.until > baselineOn) ? latest : undefined
}
