// What could be brought back: an earlier value of a field, or a record that was taken out with what stood under it.
import { parentOf, type PlanSession } from '@cswb/core'
import type { Edit, HistoryEntry, Json } from '@cswb/core/change.js'
import type { FieldWrites, RecordWrites } from '../internal/telling/log.ts'
import { lastWritten } from '../internal/telling/log.ts'
import { specFor } from '../internal/telling/telling.ts'
import { distinct } from '../internal/telling/writes.ts'

/** One way back: the registers that would be written, and how that reads beside what the plan says now. */
export interface WayBack {
  readonly writes: readonly { readonly field: string; readonly before: readonly Json[]; readonly after: Json }[]
  readonly empties: boolean
}

/** How a field could say again what it said before a change: one way, or several where it settled a conflict; none where it says so now. */
export function waysBack(session: PlanSession, { record, kind }: RecordWrites, field: FieldWrites): WayBack[] {
  if (!session.get(record) || field.field === 'order') return []
  const required = !!specFor(kind, field.field)?.required
  const [first] = field.writes
  const ways =
    field.element === undefined
      ? (first ? orNothing(distinct(first.before)) : []).map((value) => [{ write: first, value }])
      : [field.writes.map((write) => ({ write, value: write.before.findLast((each) => each !== null) ?? null }))]
  return ways.flatMap((way) => {
    const writes = way.flatMap(({ write, value }) => {
      const register = write?.field ?? field.field
      const now = standing(session, record, register, field)
      return saysTheSame(now, value, field) ? [] : [{ field: register, before: [now], after: value }]
    })
    const empties = writes.every(({ after }) => after === null)
    return writes.length && !(required && empties) ? [{ writes, empties: empties && field.element === undefined }] : []
  })
}

const orNothing = (values: Json[]): Json[] => (values.length ? values : [null])

/** What a register says now, as far as the plan shows it. */
function standing(
  session: PlanSession,
  record: string,
  register: string,
  { field, language, element }: FieldWrites,
): Json {
  const now = (session.get(record)?.[field] ?? null) as Json
  if (element !== undefined) {
    const place = Array.isArray(now) ? now.indexOf(register.slice(field.length + 1)) : -1
    return place < 0 ? null : place
  }
  if (specFor(session.get(record)?.kind ?? '', field)?.type !== 'text') return now
  const texts = typeof now === 'string' ? { und: now } : ((now ?? {}) as Readonly<Record<string, string>>)
  return texts[language ?? 'und'] ?? null
}

const saysTheSame = (now: Json, then: Json, { element }: FieldWrites) =>
  element === undefined ? JSON.stringify(now) === JSON.stringify(then) : (now === null) === (then === null)

/** The records that a removal took out with this one: it, and everything that stood under it. The one asked for comes first. */
export function takenOutWith(record: string, change: string, log: readonly HistoryEntry[]): string[] {
  const gone = new Set(log.flatMap((each) => (each.change === change && each.field === 'removed' ? [each.record] : [])))
  const known = lastWritten(log.filter((each) => gone.has(each.record)))
  const parents = new Map<string, string | undefined>()
  for (const id of gone)
    parents.set(id, parentOf({ ...known.get(id), id, kind: String(known.get(id)?.['kind'] ?? '') }))
  const stoodUnder = (id: string) => {
    const seen = new Set<string>()
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = parents.get(at)) {
      if (at === record) return true
      seen.add(at)
    }
    return false
  }
  return [record, ...[...gone].filter((id) => id !== record && stoodUnder(id))]
}

/** What writes a way back. */
export const goBack =
  (record: string, { writes }: WayBack) =>
  (edit: Edit): void => {
    for (const { field, after } of writes) edit.write(record, field, after)
  }
