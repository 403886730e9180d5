import type { PlanSession, RejectedChange } from '@cswb/core'
import type { Json } from '@cswb/core/change.js'

/**
 * Makes a change that a host did not take once more, over what the plan says now, and puts the first one aside.
 * @throws as `session.change`
 */
export async function sendAgain(session: PlanSession, { change }: RejectedChange): Promise<void> {
  const { ops, why, intent } = change
  const again = intent === 'import' ? { intent } : {}
  await session.change(
    (edit) => {
      for (const { record, kind, field, value } of ops) {
        if (field === 'removed') edit[value === null ? 'restore' : 'remove'](record)
        else if (field !== 'add') edit.set(record, { [field]: value })
        else if (session.get(record)) edit.set(record, value as Record<string, Json>)
        else edit.add(kind, value as Record<string, Json>, { id: record })
      }
    },
    { ...again, ...(why === undefined ? {} : { why }) },
  )
  await session.putAside(change.id)
}
