import type { Edit } from '@cswb/core/change.js'
import type { FieldSpec } from '@cswb/core'
import { specFor } from '../telling/telling.ts'
import { newName } from './field-editor.ts'

/**
 * Writes what an editor read; organizations, and records of a field that grows, that are new to the plan are added to it in the
 * same change. A record that is put
 * under another stands last there, and cannot be put under itself.
 * @returns the value as it was written
 */
export function writeField(edit: Edit, id: string, kind: string, field: string, value: unknown): unknown {
  const spec = specFor(kind, field)
  const written = known(edit, value, spec) ?? null
  if (spec?.parent && (written === null || typeof written === 'string')) edit.move(id, { under: { [field]: written } })
  else edit.set(id, { [field]: written })
  return written ?? undefined
}

/** A new record with what its editors read. */
export function addRecord(edit: Edit, kind: string, values: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(values).map(
    ([field, value]) => [field, known(edit, value, specFor(kind, field))] as const,
  )
  return edit.add(kind, Object.fromEntries(fields))
}

function known(edit: Edit, value: unknown, spec: FieldSpec | undefined): unknown {
  if (spec?.type !== 'parties' && !spec?.to) return value
  const one = (each: unknown) => {
    if (typeof each !== 'string' || !each.startsWith(newName)) return each
    const name = each.slice(newName.length)
    const [kind] = spec.to ?? []
    return spec.type === 'parties' || !kind ? edit.add('organization', { name }) : edit.add(kind, { title: name })
  }
  return Array.isArray(value) ? value.map(one) : one(value)
}
