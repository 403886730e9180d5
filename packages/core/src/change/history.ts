import { fieldTable } from '../generated/fields.ts'
import { specOf, type FieldTable } from '../kind/spec.ts'
import type { Author, Change, Json, Source } from './change.ts'
import { spread } from './fields.ts'
import { addField } from './state.ts'
import { valueIn } from './undo.ts'

/** One write, as history tells it: who, when, why, what before and what after. */
export interface HistoryEntry {
  readonly change: string
  readonly record: string
  readonly kind: string
  /** The changes whose values it replaced. */
  readonly was: readonly string[]
  /** The register: a field, `field#element`, `field@language`, or `removed`. */
  readonly field: string
  /** The values it replaced: none when the field was empty, several when it settled a conflict. */
  readonly before: readonly Json[]
  readonly after: Json
  /** Whether the record came into the plan with this write. */
  readonly added: boolean
  readonly by: Author
  /** When, by its author's clock. */
  readonly at: string
  /** The moment from which `at` of the session gives the plan with this change in it. */
  readonly reached: string
  readonly why?: string | undefined
  readonly intent?: string | undefined
  readonly source?: Source | undefined
}

/** Every write in the log, newest first; of one record, or one field of it, when asked. */
export function historyOf(
  log: readonly Change[],
  about: { record?: string; field?: string } = {},
  table: FieldTable = fieldTable,
): HistoryEntry[] {
  const changes = new Map(log.map((change) => [change.id, change]))
  const entries: HistoryEntry[] = []
  let latest = -Infinity
  for (const change of log) {
    latest = Math.max(latest, momentOf(change))
    const reached = Number.isFinite(latest) ? new Date(latest).toISOString() : change.at
    for (const op of change.ops) {
      if (about.record !== undefined && op.record !== about.record) continue
      const writes =
        op.field === addField
          ? Object.entries(op.value ?? {}).flatMap(([field, value]) =>
              spread(field, value, specOf(table, op.kind, field)),
            )
          : [[op.field, op.value] as const]
      for (const [field, after] of writes) {
        if (
          about.field !== undefined &&
          field !== about.field &&
          !field.startsWith(`${about.field}#`) &&
          !field.startsWith(`${about.field}@`)
        )
          continue
        const before = op.was
          .map((id) => valueIn(changes.get(id), op.record, field, table))
          .filter((value) => value !== undefined)
        const { id, by, at, why, intent } = change
        entries.push({
          change: id,
          record: op.record,
          kind: op.kind,
          field,
          was: op.was,
          before,
          after,
          added: op.field === addField,
          by,
          at,
          reached,
          why,
          intent,
          source: op.source,
        })
      }
    }
  }
  return entries.reverse()
}

/**
 * The part of a log that had happened by a moment: by the host's receipt time where there is one, else by the
 * order of the log, in which no change counts as earlier than the ones before it, whatever its clock said.
 */
export function logAt(log: readonly Change[], moment: Date | string): Change[] {
  const limit = new Date(moment).getTime()
  let reached = -Infinity
  const end = log.findIndex((change) => {
    reached = Math.max(reached, momentOf(change))
    return reached > limit
  })
  return end < 0 ? [...log] : log.slice(0, end)
}

const momentOf = ({ receivedAt, at }: Change) => Date.parse(receivedAt ?? at)
