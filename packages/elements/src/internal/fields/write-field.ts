import type { Edit } from '@cswb/core/change.js'
import { specFor } from '../telling/telling.ts'
import { newParty } from './parties.ts'

/**
 * Writes what an editor read; organizations that are new to the plan are added to it in the same change. A record that is put
 * under another stands last there, and cannot be put under itself.
 * @returns the value as it was written
 */
export function writeField(edit: Edit, id: string, kind: string, field: string, value: unknown): unknown {
  const written = known(edit, value) ?? null
  if (specFor(kind, field)?.parent && (written === null || typeof written === 'string'))
    edit.move(id, { under: { [field]: written } })
  else edit.set(id, { [field]: written })
  return written ?? undefined
}

/** A new record with what its editors read. */
export function addRecord(edit: Edit, kind: string, values: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(values).map(([field, value]) => [field, known(edit, value)] as const)
  return edit.add(kind, Object.fromEntries(fields))
}

function known(edit: Edit, value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((each) =>
    typeof each === 'string' && each.startsWith(newParty)
      ? edit.add('organization', { name: each.slice(newParty.length) })
      : each,
  )
}
