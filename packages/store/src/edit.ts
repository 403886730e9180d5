import type { UnsavedEdit } from '@cswb/core'
import { checkOps, EditError, schemaVersion, type Author } from '@cswb/core/change.js'
import { PlanDocumentError } from '@cswb/core/document.js'
import { v7 } from 'uuid'
import { StoreError } from './store-error.ts'

/** What every new edit has before it says anything. */
export const newEdit = () => ({ id: v7(), schema: schemaVersion, at: new Date().toISOString() })

/**
 * An edit as it will be stored and as a file will say it: plain JSON, no object that the page goes on changing,
 * and no value that the plan's own file could not be read with.
 * @throws PlanDocumentError, EditError
 */
export function plainEdit(given: UnsavedEdit, plan: string, author: Author | undefined): UnsavedEdit {
  const edit = JSON.parse(JSON.stringify(given.by || !author ? given : { ...given, by: author })) as UnsavedEdit
  const problems = checkOps(edit.ops)
  if (problems.length) throw new PlanDocumentError(problems)
  if (edit.ops.some((op) => op.record === plan && op.field === 'removed' && op.value !== null)) {
    throw new EditError('plan-kept', plan, 'The record of the plan itself cannot be taken out.')
  }
  return edit
}

/** What went wrong while an edit was stored, with the edit. */
export function failureOf(error: unknown, edit?: UnsavedEdit): StoreError {
  if (!(error instanceof StoreError)) return new StoreError('failed', { cause: error, edit })
  return new StoreError(error.code, { about: error.about, cause: error.cause, edit })
}
