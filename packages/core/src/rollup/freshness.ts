import type { PlanRecord } from '../plan/view.ts'
import { addDays, addMonths } from '../timeline/calendar.ts'
import { readClauses } from '../timeline/clauses.ts'
import type { Day, RecurrenceUnit } from '../timeline/types.ts'
import { textIn } from '../text.ts'
import type { Conventions, RoundDates } from './conventions.ts'
import { wordsOf } from './fields.ts'

/** `fresh`; `stale`: to be shown "as reported on …"; `never`: nobody has said anything of the state of the work. */
export type Freshness = 'fresh' | 'stale' | 'never'

const months: Partial<Record<RecurrenceUnit, number>> = { month: 1, quarter: 3, term: 4, year: 12 }

/** The last day on which a report of this day is fresh, by how often the action is to be reported. */
function freshUntil(action: PlanRecord, reportedOn: Day, { reading, language, grace, staleAfter }: Conventions): Day {
  const often = textIn(action['reporting'], language).text
  const recurrence = often
    ? readClauses(often, reading).find((clause) => clause.recurrence && clause.confidence >= 0.8)?.recurrence
    : undefined
  if (!recurrence) return addDays(reportedOn, staleAfter)
  const { every, unit } = recurrence
  const count = months[unit]
  const next =
    count === undefined ? addDays(reportedOn, every * (unit === 'week' ? 7 : 1)) : addMonths(reportedOn, every * count)
  return addDays(next, grace)
}

/** From when on a report counts for the latest round that asks for this action; nothing where none does. */
function openingFor(action: PlanRecord, { rounds, staleAfter, asOf }: Conventions): Day | undefined {
  if (!rounds.length) return undefined
  const asked = new Set([action.id, ...wordsOf(action['leads'])])
  const asksIt = ({ asks }: RoundDates) => !asks.length || asks.some((id) => asked.has(id))
  const at = rounds.findIndex(asksIt)
  const latest = rounds[at]
  // A plan that has given up its rounds does not keep its last reports fresh for ever.
  if (!latest || addDays(latest.dueOn, staleAfter) < asOf) return undefined
  const before = rounds.slice(at + 1).find((round) => round.dueOn < latest.dueOn && asksIt(round))
  return latest.opensOn ?? before?.dueOn ?? addDays(latest.dueOn, -staleAfter)
}

/**
 * Whether a report still speaks for the day the reading is for. With rounds: made once the latest round that is due and
 * asks for the action had opened, unless that was due more than `staleAfter` days ago. Else within the action's own reporting frequency, else within `staleAfter` days.
 */
export function isFresh(action: PlanRecord, reportedOn: Day | undefined, conventions: Conventions): boolean {
  if (reportedOn === undefined) return false
  const opening = openingFor(action, conventions)
  return opening === undefined ? conventions.asOf <= freshUntil(action, reportedOn, conventions) : reportedOn >= opening
}
