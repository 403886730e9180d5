import type { PlanReader } from '@cswb/core'
import type { Change, Fold, Op } from '@cswb/core/change.js'
import type { Fault, Place } from '../problem/refusal.ts'

/** What a contributor may set of an action that their organization leads. */
const ofActions = ['status', 'progress', 'comment', 'evidence', 'updatedOn']
/** What they may never set of an update: whose it is, and the words of those who accept it. */
const statesOfTheirs = ['draft', 'submitted']

/** A field's name without the element or language a register stands for. */
const baseName = (field: string): string => field.replace(/[#@].*$/s, '')

/**
 * Everything in a change that a contributor of this organization may not do: they set the status, progress, comment,
 * evidence and date of actions that it leads, and draft and submit updates about those.
 */
export function contributorMay(change: Change, fold: Fold, organization: string | undefined, pointer: string): Place[] {
  if (organization === undefined) return [{ pointer, fault: { code: 'no-organization' } }]
  const added = new Set<string>()
  return change.ops.flatMap((op, at): Place[] => {
    const fault = faultOf(op, fold, organization, added)
    return fault ? [{ pointer: `${pointer}/ops/${at}`, fault, record: op.record, field: op.field }] : []
  })
}

function faultOf(op: Op, fold: Fold, organization: string, added: Set<string>): Fault | undefined {
  const known = fold.state.get(op.record)
  if (op.field === 'add') {
    if (known || op.kind !== 'update') return { code: 'not-this-kind' }
    const value = op.value as Record<string, unknown>
    if (!leads(fold.view, value['about'], organization)) return { code: 'not-own' }
    if (!isTheirState(value['state'])) return { code: 'not-this-state' }
    added.add(op.record)
    return undefined
  }
  if (added.has(op.record)) return updateFault(op)
  if (!known || known.kind !== op.kind) return { code: 'not-own' }
  if (known.kind === 'action') {
    if (!leads(fold.view, op.record, organization)) return { code: 'not-own' }
    return ofActions.includes(baseName(op.field)) ? undefined : { code: 'not-this-field', found: op.field }
  }
  // Of a removed update, too.
  const about = known.registers.get('about')?.heads.at(-1)?.value
  if (known.kind !== 'update' || !leads(fold.view, about, organization)) return { code: 'not-own' }
  return everAccepted(fold, op.record) ? { code: 'not-this-state' } : updateFault(op)
}

function updateFault(op: Op): Fault | undefined {
  const field = baseName(op.field)
  if (field === 'about') return { code: 'not-this-field', found: op.field }
  return field === 'state' && !isTheirState(op.value) ? { code: 'not-this-state' } : undefined
}

const isTheirState = (state: unknown): boolean =>
  state === undefined || state === null || statesOfTheirs.includes(state as string)

/** Any head counts: two people may have decided at once. */
function everAccepted(fold: Fold, id: string): boolean {
  return !!fold.state
    .get(id)
    ?.registers.get('state')
    ?.heads.some(({ value }) => value === 'accepted')
}

/** Whether an organization leads an action, or, where it names no leads of its own, the action it is a task of. */
function leads(plan: PlanReader, id: unknown, organization: string): boolean {
  const seen = new Set<unknown>()
  for (let at = id; typeof at === 'string' && !seen.has(at);) {
    seen.add(at)
    const action = plan.get(at)
    if (action?.kind !== 'action') return false
    const own = Array.isArray(action['leads']) ? (action['leads'] as unknown[]) : []
    if (own.length) return own.includes(organization)
    at = action['parent'] as string
  }
  return false
}
