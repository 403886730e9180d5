import type { PlanReader } from '../plan/view.ts'
import { addDays, addMonths } from '../timeline/calendar.ts'
import type { Day } from '../timeline/types.ts'
import { dayOf, filled } from './values.ts'

/**
 * Where a plan is in its life, or in its year.
 * - `drafting`: nobody has adopted or published it, and nobody reports on it
 * - `adopted`: adopted or published within the last three months: to be published, made known, set going
 * - `under-way`: adopted, published or reported on
 * - `reporting`: a reporting round is open, or was due within the last month
 * - `review`: its review is due within a year, or past
 */
export type Phase = 'drafting' | 'adopted' | 'under-way' | 'reporting' | 'review'

/** The phases a plan is in on a day, the most pressing first; never none. */
export function phasesOf(plan: PlanReader, asOf: Day): readonly Phase[] {
  const record = plan.all('plan')[0]
  const adoptions = plan
    .all('decision')
    .flatMap(({ matter, on }) => (matter === 'adoption' ? (dayOf(on) ?? []) : []))
    .filter((on) => on <= asOf)
    .sort()
  const published = dayOf(record?.publishedOn)
  const begun = [...adoptions, ...(published !== undefined && published <= asOf ? [published] : [])].sort()
  const first = begun[0]
  const reports = plan.all('update').length > 0 || plan.all('action').some(({ status }) => filled(status))
  if (first === undefined && !reports) return ['drafting']
  const last = begun.at(-1)
  const reviewOn =
    dayOf(record?.reviewOn) ?? (adoptions[0] === undefined ? undefined : addMonths(adoptions.at(-1) ?? '', 48))
  const round = plan.all('round').some(({ opensOn, dueOn }) => {
    const due = dayOf(dueOn)
    return due !== undefined && asOf >= (dayOf(opensOn) ?? addDays(due, -30)) && asOf <= addDays(due, 30)
  })
  return [
    ...(round ? (['reporting'] as const) : []),
    ...(last !== undefined && asOf <= addMonths(last, 3) ? (['adopted'] as const) : []),
    ...(reviewOn !== undefined && asOf >= addMonths(reviewOn, -12) ? (['review'] as const) : []),
    'under-way',
  ]
}
