import type { PlanReader } from '../plan/view.ts'
import type { Leaf } from '../rollup/leaf.ts'
import { addDays, addMonths } from '../timeline/calendar.ts'
import type { Day } from '../timeline/types.ts'
import { CheckContext } from './context.ts'
import { dayOf } from './values.ts'

/**
 * Where a plan is in its life, or in its year.
 * - `drafting`: nobody has adopted or published it, its period has not begun, and nobody reports on it
 * - `adopted`: adopted or published within the last three months: to be published, made known, set going
 * - `under-way`: adopted, published, begun or reported on
 * - `reporting`: a reporting round is open, or was due within the last month
 * - `review`: its review is due within a year, or past: its review date, four years after adoption, or its end
 */
export type Phase = 'drafting' | 'adopted' | 'under-way' | 'reporting' | 'review'

/** The phases a plan is in on a day, the most pressing first; never none. Reads no clock, never throws. */
export function phasesOf(plan: PlanReader, asOf: Day): readonly Phase[] {
  const context = new CheckContext(plan, asOf)
  const record = context.planRecord
  const past = (days: (Day | undefined)[]) => days.filter((day) => day !== undefined && day <= asOf).sort()
  const adopted = past(plan.all('decision').map(({ matter, on }) => (matter === 'adoption' ? dayOf(on) : undefined)))
  const begun = past([...adopted, dayOf(record?.publishedOn)]).at(-1)
  const { anchors = {} } = context.conventions.reading
  const started = begun !== undefined || (anchors['plan start'] ?? '9999') <= asOf
  const reports = plan.all('update').length > 0 || plan.all('action').some((action) => tells(context.leaf(action)))
  if (!started && !reports) return ['drafting']
  const last = adopted.at(-1)
  const reviewOn = dayOf(record?.reviewOn) ?? (last === undefined ? anchors['plan end'] : addMonths(last, 48))
  const round = plan.all('round').some(({ opensOn, dueOn }) => {
    const due = dayOf(dueOn)
    return due !== undefined && asOf >= (dayOf(opensOn) ?? addDays(due, -30)) && asOf <= addDays(due, 30)
  })
  return [
    ...(round ? (['reporting'] as const) : []),
    ...(begun !== undefined && asOf <= addMonths(begun, 3) ? (['adopted'] as const) : []),
    ...(reviewOn !== undefined && asOf >= addMonths(reviewOn, -12) ? (['review'] as const) : []),
    'under-way',
  ]
}

/** Whether somebody has reported on the work: a plan that nobody has begun may well call some of it ongoing. */
const tells = ({ stage, nature, from }: Leaf) =>
  stage === 'completed' ||
  stage === 'cancelled' ||
  (stage === 'in-progress' && (from !== 'timeline' || nature === 'one-off'))
