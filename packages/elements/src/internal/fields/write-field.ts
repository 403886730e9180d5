import type { Edit } from '@cswb/core/change.js'
import { newParty } from './parties.ts'

/**
 * Writes what an editor read; organizations that are new to the plan are added to it in the same change.
 * @returns the value as it was written
 */
export function writeField(edit: Edit, id: string, field: string, value: unknown): unknown {
  const written = known(edit, value)
  edit.set(id, { [field]: written === undefined ? null : written })
  return written
}

function known(edit: Edit, value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((each) =>
    typeof each === 'string' && each.startsWith(newParty)
      ? edit.add('organization', { name: each.slice(newParty.length) })
      : each,
  )
}
