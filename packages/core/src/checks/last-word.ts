import type { PlanRecord } from '../plan/view.ts'
import type { Day } from '../timeline/types.ts'
import type { CheckContext } from './context.ts'
import { dayOf } from './values.ts'

/** The last day, up to the day of the checks, on which somebody is known to have said how an action stands. */
export function lastWord(context: CheckContext, action: PlanRecord): Day | undefined {
  const updates = context.naming('update', 'about', action.id)
  const days = [dayOf(action['updatedOn']), ...updates.filter(counts).map(({ on }) => dayOf(on))]
  return days
    .filter((day) => day !== undefined && day <= context.asOf)
    .sort()
    .at(-1)
}

/** The day the plan itself speaks from: when its words were last known to be true. */
export function planDay(context: CheckContext): Day | undefined {
  const plan = context.planRecord
  const day = dayOf(plan?.documentDate) ?? dayOf(plan?.publishedOn)
  return day !== undefined && day <= context.asOf ? day : undefined
}

/** Drafts and reports that were returned do not count. */
export const counts = ({ state }: { state?: unknown }) => state !== 'draft' && state !== 'returned'
