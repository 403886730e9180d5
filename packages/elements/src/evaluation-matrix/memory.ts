import type { PlanReader } from '@cswb/core'
import { planRecord } from '../internal/as-of.ts'

/** What the matrix can be arranged by. */
export const views = ['question', 'source', 'date'] as const
export type View = (typeof views)[number]

/** Where a browser keeps how its reader wants this matrix; an element's `id` tells several of one plan apart. */
const keyOf = (plan: PlanReader, { id }: Element) => `cswb-matrix:${planRecord(plan)?.id ?? ''}:${id}`

/** The view a reader chose before; nothing where none was, or where storage is denied. */
export function recallView(plan: PlanReader, element: Element): View | undefined {
  try {
    const kept = localStorage.getItem(keyOf(plan, element))
    return views.find((view) => view === kept)
  } catch {
    return undefined
  }
}

export function keepView(plan: PlanReader, element: Element, view: View): void {
  try {
    localStorage.setItem(keyOf(plan, element), view)
  } catch {
    // This browser keeps nothing: the choice holds as long as the page.
  }
}
