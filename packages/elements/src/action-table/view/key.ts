import type { PlanReader } from '@cswb/core'
import { planRecord } from '../model.ts'

/** A plan of more actions and tasks than these opens with its themes folded up. */
export const many = 10_000

/** Where a browser keeps how its reader wants this table of a plan; an element's `id` tells several of one plan apart. */
export const viewKey = (plan: PlanReader, { id }: Element): string => `cswb-view:${planRecord(plan)?.id ?? ''}:${id}`

/** Whether a table is not to be shown before its reader's view of it is there: one was kept, or there are very many rows to fold up. */
export function isSuited(plan: PlanReader, element: Element): boolean {
  if (plan.all('action').length > many) return true
  try {
    return localStorage.getItem(viewKey(plan, element)) !== null
  } catch {
    // Storage is denied: nothing was kept.
    return false
  }
}
