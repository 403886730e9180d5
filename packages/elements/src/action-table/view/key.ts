import type { PlanReader } from '@cswb/core'
import { planRecord } from '../model.ts'

/** A plan of more actions and tasks than these opens with its themes folded up. */
export const many = 10_000

/** Where a browser keeps how its reader wants this table of a plan; an element's `id` tells several of one plan apart. */
export const viewKey = (plan: PlanReader, { id }: Element): string => `cswb-view:${planRecord(plan)?.id ?? ''}:${id}`
