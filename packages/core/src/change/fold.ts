import { fieldTable } from '../generated/fields.ts'
import { parentFields, type FieldTable } from '../kind/spec.ts'
import { View, type PlanReader, type PlanRecord } from '../plan/view.ts'
import type { Change, Json } from './change.ts'
import type { Register } from './register.ts'
import { applyChange, conflictsOf, cutCircles, materialize, type Conflict, type PlanState } from './state.ts'

/** A fold as JSON: what is kept so that opening a plan need not read its whole log. */
export interface Snapshot {
  readonly records: readonly SnapshotRecord[]
}
export interface SnapshotRecord {
  readonly id: string
  readonly kind: string
  readonly kindFrom: string
  readonly registers: Readonly<
    Record<
      string,
      { heads: readonly { change: string; value: Json; seq?: number | undefined }[]; replaced?: readonly string[] }
    >
  >
}

/**
 * The plan that a log of changes makes. Changes may come in any order and more than once;
 * the same set of changes always makes the same plan.
 */
export class Fold {
  readonly state: PlanState = new Map()
  #table: FieldTable
  #view: View | undefined
  #circles: Conflict[] = []
  #open = new Set<string>()

  constructor(changes: Iterable<Change> = [], snapshot?: Snapshot, table: FieldTable = fieldTable) {
    this.#table = table
    for (const { id, kind, kindFrom, registers } of snapshot?.records ?? []) {
      const entries = Object.entries(registers).map(
        ([key, { heads, replaced }]) =>
          [key, { heads: [...heads], replaced: new Set(replaced) } satisfies Register] as [string, Register],
      )
      this.state.set(id, { id, kind, kindFrom, registers: new Map(entries) })
    }
    for (const change of changes) applyChange(this.state, change, table)
  }

  /** The plan as readers see it. It is brought up to date by `apply`. */
  get view(): PlanReader {
    return this.#current()
  }

  /** Takes changes in; returns the ids of the records that may read differently now. */
  apply(changes: Iterable<Change>): Set<string> {
    const view = this.#current()
    const touched = new Set<string>()
    for (const change of changes) for (const id of applyChange(this.state, change, this.#table)) touched.add(id)
    for (const { record } of this.#circles) touched.add(record)
    const update = this.#materialize(touched)
    const moved = [...update].some(
      ([id, record]) => this.#linkOf(view.get(id))?.parent !== this.#linkOf(record)?.parent,
    )
    if (moved || this.#circles.length) for (const id of this.#cut(update)) touched.add(id)
    view.update(update)
    return touched
  }

  /** What people have to decide. */
  conflicts(): Conflict[] {
    this.#current()
    const found = [...this.#circles]
    for (const id of this.#open) {
      const record = this.state.get(id)
      if (record) found.push(...conflictsOf(record, this.#table))
    }
    return found.sort((a, b) => (a.record + a.field < b.record + b.field ? -1 : 1))
  }

  /** The whole fold as JSON. A fold made from it and later changes equals a fold of everything. */
  snapshot(): Snapshot {
    const records = [...this.state.values()].map(({ id, kind, kindFrom, registers }) => ({
      id,
      kind,
      kindFrom,
      registers: Object.fromEntries(
        [...registers].map(([key, { heads, replaced }]) => [
          key,
          { heads, ...(replaced.size ? { replaced: [...replaced].sort() } : {}) },
        ]),
      ),
    }))
    return { records: records.sort((a, b) => (a.id < b.id ? -1 : 1)) }
  }

  #current(): View {
    if (this.#view) return this.#view
    const all = this.#materialize([...this.state.keys()].sort())
    this.#cut(all)
    return (this.#view = new View(
      [...all.values()].filter((record) => record !== undefined),
      this.#table,
    ))
  }

  #materialize(ids: Iterable<string>): Map<string, PlanRecord | undefined> {
    const made = new Map<string, PlanRecord | undefined>()
    for (const id of ids) {
      const state = this.state.get(id)
      if (!state) continue
      const { record } = materialize(state, this.#table)
      made.set(id, record)
      if (record && conflictsOf(state, this.#table).length) this.#open.add(id)
      else this.#open.delete(id)
    }
    return made
  }

  /** Finds circles again and leaves their links out of the records shown; returns the records that lost one. */
  #cut(update: Map<string, PlanRecord | undefined>): Set<string> {
    const record = (id: string) => (update.has(id) ? update.get(id) : this.#view?.get(id))
    const cut = new Set<string>()
    this.#circles = []
    for (;;) {
      const found = cutCircles(this.state, (id) => this.#linkOf(record(id)))
      if (!found.length) return cut
      for (const conflict of found) {
        const at = record(conflict.record)
        if (at) update.set(conflict.record, without(at, conflict.field))
        this.#circles.push(conflict)
        cut.add(conflict.record)
      }
    }
  }

  /** The field through which a record stands under another, and that other's id. */
  #linkOf(record: PlanRecord | undefined): { field: string; parent: string } | undefined {
    for (const field of record ? parentFields(this.#table, record.kind) : []) {
      const parent = record?.[field]
      if (typeof parent === 'string') return { field, parent }
    }
    return undefined
  }
}

const without = (record: PlanRecord, field: string): PlanRecord => {
  const { [field]: _, ...rest } = record
  return rest as PlanRecord
}
