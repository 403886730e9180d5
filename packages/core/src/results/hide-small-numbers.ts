import type { PlanDocument } from '../document/document.ts'
import type { Indicator } from '../kinds/indicator.ts'
import type { Measurement } from '../kinds/measurement.ts'
import type { PlanReader, PlanRecord } from '../plan/view.ts'
import { textIn } from '../text.ts'
import { resultContext, type ResultContext } from './context.ts'
import { numberOf } from './days.ts'
import { measure } from './series.ts'
import { hiddenOf, isSmall, smallNumbers } from './suppress.ts'

/** A day after everything: what is not released yet is looked at too. */
const lastDay = '9999-12-31'

/**
 * A published document without the numbers that could point at people: those below the plan's suppression threshold,
 * those marked by hand, the group that would give another one away, and earlier versions of the same value. A
 * measurement that lost its numbers is marked as suppressed.
 *
 * @param plan the whole plan; its threshold is not itself published
 */
export function hideSmallNumbers(plan: PlanReader, document: PlanDocument): PlanDocument {
  const context = resultContext(plan, { asOf: lastDay })
  const of = new Map<string, Measurement[]>()
  for (const measurement of plan.all('measurement')) {
    const indicator = measurement.indicator ?? ''
    const known = of.get(indicator)
    if (known) known.push(measurement)
    else of.set(indicator, [measurement])
  }
  const hidden = new Set<string>()
  for (const [id, measurements] of of)
    for (const each of hiddenAmong(indicatorOf(plan, id), measurements, context)) hidden.add(each)
  return { ...document, records: document.records.map((record) => withoutNumbers(record, hidden, context)) }
}

function indicatorOf(plan: PlanReader, id: string): Indicator {
  const record = plan.get(id)
  return record?.kind === 'indicator' ? (record as Indicator) : { id, kind: 'indicator' }
}

/** The ids of an indicator's measurements whose numbers are not shown: a version that is, would tell of one that is not. */
function hiddenAmong(indicator: Indicator, measurements: readonly Measurement[], context: ResultContext): Set<string> {
  const { total, groups } = measure(indicator, measurements, context)
  const small = smallNumbers(indicator, context.threshold)
  const hidden = new Set([total, ...groups].flatMap((series) => [...series.hidden.keys()]))
  for (const each of measurements) if (hiddenOf(each, small)) hidden.add(each.id)
  const place = (each: Measurement) => {
    const period = context.periodOf(each)
    const group = textIn(each.group, 'en').text.trim().replace(/\s+/g, ' ').toLowerCase()
    return JSON.stringify([period?.from ?? null, period?.until ?? each.id, group])
  }
  const places = new Set(measurements.filter(({ id }) => hidden.has(id)).map(place))
  return new Set(measurements.filter((each) => places.has(place(each))).map(({ id }) => id))
}

function withoutNumbers(record: PlanRecord, hidden: ReadonlySet<string>, { threshold }: ResultContext): PlanRecord {
  if (record.kind === 'measurement' && hidden.has(record.id)) {
    const { value, numerator, denominator, note, ...rest } = record
    const told = [value, numerator, denominator].some((number) => says(note, numberOf(number)))
    return { ...rest, ...(note !== undefined && !told && { note }), suppressed: true } as PlanRecord
  }
  if (record.kind !== 'indicator' || !smallNumbers(record as Indicator, threshold).values) return record
  const { baseline, baselineText, ...rest } = record
  const small = numberOf(baseline)
  if (!isSmall(small, threshold)) return record
  return { ...rest, ...(baselineText !== undefined && !says(baselineText, small) && { baselineText }) } as PlanRecord
}

/** Whether words of any language hold a number. */
function says(words: unknown, number: number | undefined): boolean {
  if (number === undefined || !words) return false
  if (typeof words === 'object') return Object.values(words).some((each) => says(each, number))
  return new RegExp(`(?<![\\d.,])${String(number).replace('.', '[.,]')}(?![\\d]|[.,]\\d)`).test(String(words))
}
