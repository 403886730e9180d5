import { specOf, type FieldTable } from '../kind/spec.ts'
import type { PlanRecord } from '../plan/view.ts'
import type { Change, Json } from './change.ts'
import { baseOf, spread } from './fields.ts'
import { disagrees, emptyRegister, outranks, shown, write, type Head, type Register } from './register.ts'

/** Everything known about one record: a register for each field, element or language ever written. */
export interface RecordState {
  readonly id: string
  kind: string
  /** The change that gave the kind: where two disagree, the lower id stands, everywhere the same. */
  kindFrom: string
  readonly registers: Map<string, Register>
}

/** A plan as registers: what the change log folds to. */
export type PlanState = Map<string, RecordState>

/** Two or more values that people have to choose between, or a shape that two moves made impossible. */
export interface Conflict {
  readonly record: string
  readonly kind: string
  /** The register's name: a field, or `field@fr` for one language of a text. */
  readonly field: string
  readonly cause: 'edit-edit' | 'edit-removal' | 'move-cycle'
  /** All values, the one shown last. */
  readonly candidates: readonly Head[]
}

export const removedField = 'removed'
export const addField = 'add'

/** Takes one change in, in any order and any number of times. Returns the ids of the records it touches. */
export function applyChange(state: PlanState, change: Change, table: FieldTable): Set<string> {
  const touched = new Set<string>()
  for (const op of change.ops) {
    touched.add(op.record)
    const record = stateOf(state, op.record, op.kind, change.id)
    const put = (key: string, value: Json) =>
      write(registerOf(record, key), { change: change.id, value, seq: change.seq }, op.was)
    if (op.field !== addField) put(op.field, op.value)
    else
      for (const [field, value] of Object.entries(op.value ?? {}))
        for (const [key, part] of spread(field, value, specOf(table, op.kind, field))) put(key, part)
  }
  return touched
}

/** The record as readers see it; nothing when it is removed. `contested` when an edit met a removal: it stays in view. */
export function materialize(
  state: RecordState,
  table: FieldTable,
): { record: PlanRecord | undefined; contested: boolean } {
  const removal = removalOf(state)
  if (removal === 'removed') return { record: undefined, contested: false }
  const fields = new Map<string, unknown>()
  const sets = new Map<string, [place: number, element: string][]>()
  const texts = new Map<string, Record<string, Json>>()
  const specFor = (field: string) => specOf(table, state.kind, field)
  for (const [key, register] of state.registers) {
    if (key === removedField) continue
    const { field, part } = baseOf(key, specFor)
    if (part === undefined) {
      const value = shown(register)?.value ?? null
      if (value !== null) fields.set(field, value)
    } else if (specFor(field)?.merge === 'set') {
      const places = register.heads.map((head) => head.value).filter((value) => typeof value === 'number')
      if (places.length) sets.set(field, [...(sets.get(field) ?? []), [Math.min(...places), part]])
    } else {
      const value = shown(register)?.value ?? null
      if (value !== null) texts.set(field, { ...texts.get(field), [part]: value })
    }
  }
  for (const [field, elements] of sets) {
    fields.set(
      field,
      elements.sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1)).map(([, element]) => element),
    )
  }
  for (const [field, languages] of texts) {
    const plain = fields.get(field)
    fields.set(field, typeof plain === 'string' ? { und: plain, ...sorted(languages) } : sorted(languages))
  }
  return {
    record: { id: state.id, kind: state.kind, ...sorted(Object.fromEntries(fields)) } as PlanRecord,
    contested: removal === 'contested',
  }
}

/** What people have to decide about this record. */
export function conflictsOf(state: RecordState, table: FieldTable): Conflict[] {
  const removal = removalOf(state)
  if (removal === 'removed') return []
  const conflicts: Conflict[] = []
  for (const [key, register] of state.registers) {
    const about = { record: state.id, kind: state.kind, field: key, candidates: register.heads }
    if (key === removedField) {
      if (removal === 'contested') conflicts.push({ ...about, cause: 'edit-removal' })
      continue
    }
    const { field } = baseOf(key, (name) => specOf(table, state.kind, name))
    if ((specOf(table, state.kind, field)?.merge ?? 'ask') === 'ask' && disagrees(register))
      conflicts.push({ ...about, cause: 'edit-edit' })
  }
  return conflicts
}

/**
 * A removal names the changes it saw. The record is gone while no edit stands that the removal did not see;
 * an edit made at the same time keeps it in view.
 */
function removalOf(state: RecordState): 'present' | 'removed' | 'contested' {
  const register = state.registers.get(removedField)
  const removals = register?.heads.filter((head) => head.value !== null) ?? []
  if (!register || !removals.length) return 'present'
  if (removals.length < register.heads.length) return 'contested'
  const seen = new Set(removals.flatMap((head) => (Array.isArray(head.value) ? (head.value as string[]) : [])))
  for (const [key, { heads }] of state.registers) {
    if (key !== removedField && heads.some((head) => !seen.has(head.change))) return 'contested'
  }
  return 'removed'
}

/** The ids of the changes whose values now stand in this record: what a removal says it saw. */
export function headsOf(state: RecordState): string[] {
  const ids = new Set<string>()
  for (const [key, { heads }] of state.registers)
    if (key !== removedField) for (const head of heads) ids.add(head.change)
  return [...ids].sort()
}

/**
 * Two moves made apart can make a circle. The link with the highest rank in the circle is not followed,
 * which is the same link wherever the same changes are known.
 */
export function cutCircles(
  state: PlanState,
  parentLink: (id: string) => { field: string; parent: string } | undefined,
): Conflict[] {
  const cut: Conflict[] = []
  const safe = new Set<string>()
  for (const start of state.keys()) {
    const path: string[] = []
    const onPath = new Set<string>()
    let at: string | undefined = start
    while (at !== undefined && !safe.has(at) && !onPath.has(at)) {
      onPath.add(at)
      path.push(at)
      at = parentLink(at)?.parent
    }
    if (at !== undefined && onPath.has(at)) {
      const links = path.slice(path.indexOf(at)).map((id) => linkHead(state, id, parentLink(id)?.field))
      const last = links.reduce((a, b) => (outranks(b.head, a.head) ? b : a))
      cut.push({
        record: last.record,
        kind: state.get(last.record)?.kind ?? '',
        field: last.field,
        cause: 'move-cycle',
        candidates: [last.head],
      })
    }
    for (const id of path) safe.add(id)
  }
  return cut
}

function linkHead(state: PlanState, record: string, field = ''): { record: string; field: string; head: Head } {
  return { record, field, head: shown(state.get(record)?.registers.get(field)) ?? { change: record, value: null } }
}

function stateOf(state: PlanState, id: string, kind: string, change: string): RecordState {
  const known = state.get(id)
  if (!known) {
    const record: RecordState = { id, kind, kindFrom: change, registers: new Map() }
    state.set(id, record)
    return record
  }
  if (change < known.kindFrom) {
    known.kind = kind
    known.kindFrom = change
  }
  return known
}

function registerOf(record: RecordState, key: string): Register {
  let register = record.registers.get(key)
  if (!register) record.registers.set(key, (register = emptyRegister()))
  return register
}

const sorted = <T>(fields: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)))
