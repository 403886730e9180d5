import { fieldTable } from '../generated/fields.ts'
import type { Records } from '../generated/records.ts'
import type { FieldSpec } from '../kind/fields.ts'
import { specOf, type FieldTable } from '../kind/spec.ts'
import { byOrder, parentIn, type PlanRecord } from '../plan/view.ts'
import type { Json, Op, Source } from './change.ts'
import { baseOf, spread } from './fields.ts'
import type { Fold } from './fold.ts'
import { orderBetween } from './order-between.ts'
import { sameJson, type Register } from './register.ts'
import { addField, headsOf, materialize, removedField, type RecordState } from './state.ts'

/** The fields of a record of this kind, as an edit gives them: `undefined` or `null` empties one. */
export type Fields<K extends string> = K extends keyof Records
  ? { [F in Exclude<keyof Records[K], 'id' | 'kind'>]?: Records[K][F] | null }
  : { [field: string]: unknown }

/** Where a record goes: under another record, and before or after a sibling (last by default). */
export interface Place {
  /** The fields that say where it stands, such as `{ theme: id }` or `{ parent: id }`. */
  readonly under?: Readonly<Record<string, string | null>>
  readonly before?: string
  readonly after?: string
}

/** What `change(edit => …)` works with. All calls of one edit take effect together, or none. */
export interface Edit {
  /** Adds a record and returns its id. It stands last among its siblings unless it has an `order`. */
  add<K extends string>(kind: K, fields: Fields<K>, options?: { id?: string; source?: Source }): string
  /** Writes fields of a record. A field written as it already reads is no edit, unless it settles a conflict. */
  set<K extends string = string>(id: string, fields: Fields<K>, options?: { source?: Source }): void
  /**
   * Writes one register of a record, as history and conflicts name it: `comment`, `title@fr`, `leads#o-1`. Whatever else the
   * field holds stays as it is.
   */
  write(id: string, register: string, value: Json): void
  /** Moves a record under another or among its siblings. */
  move(id: string, place: Place): void
  /** Takes a record out, with everything that stands under it. */
  remove(id: string): void
  /** Brings a removed record back. */
  restore(id: string): void
}

/** Thrown by an edit that cannot be: it names the record and why, and nothing is written. */
export class EditError extends Error {
  override name = 'EditError'
  readonly code: 'record-missing' | 'record-exists' | 'move-into-itself' | 'field-reserved' | 'plan-kept'
  readonly record: string
  constructor(code: EditError['code'], record: string, message: string) {
    super(message)
    this.code = code
    this.record = record
  }
}

/** Gathers one edit as ops against the plan as it stands. Nothing changes until the change they make is applied. */
export class EditBuilder implements Edit {
  #fold: Fold
  #newId: () => string
  #table: FieldTable
  #ops = new Map<string, Op>()
  #added = new Map<string, PlanRecord>()
  /** Records of the plan as this edit leaves them, so that what it moves can be moved on, or stood beside. */
  #changed = new Map<string, PlanRecord>()
  #beside = new Map<string, Map<string, PlanRecord>>()

  constructor(fold: Fold, newId: () => string, table: FieldTable = fieldTable) {
    this.#fold = fold
    this.#newId = newId
    this.#table = table
  }

  /** The ops gathered: none when nothing would change. */
  get ops(): Op[] {
    return [...this.#ops.values()]
  }

  add<K extends string>(kind: K, fields: Fields<K>, options: { id?: string; source?: Source } = {}): string {
    const id = options.id ?? this.#newId()
    if (this.#read(id)) throw new EditError('record-exists', id, `There is already a record with the id ${id}.`)
    const given = definedFields(fields)
    const record = { ...given, id, kind } as PlanRecord
    const order = record.order ?? this.#lastOrder(record)
    this.#hold({ ...record, order })
    this.#put({
      record: id,
      kind,
      field: addField,
      value: { ...given, order } as Json,
      was: [],
      ...source(options.source),
    })
    return id
  }

  set<K extends string = string>(id: string, fields: Fields<K>, options: { source?: Source } = {}): void {
    const record = this.#read(id)
    if (!record) throw new EditError('record-missing', id, `There is no record with the id ${id} in this plan.`)
    const added = this.#added.get(id)
    if (added) return this.#amend(added, fields as Record<string, unknown>)
    const state = this.#fold.state.get(id)
    if (!state) return
    for (const [field, value] of Object.entries(fields)) {
      refuseReserved(id, field)
      const wanted = new Map(spread(field, (value ?? null) as Json, specOf(this.#table, record.kind, field)))
      for (const key of this.#keysOf(state, field)) if (!wanted.has(key)) wanted.set(key, null)
      for (const [key, part] of wanted) this.#write(state, key, part, options.source)
    }
    const { id: _, kind: __, ...others } = { ...record, ...fields } as PlanRecord
    this.#changed.set(id, { ...definedFields(others), id, kind: record.kind } as PlanRecord)
  }

  write(id: string, register: string, value: Json): void {
    refuseReserved(id, register)
    const state = this.#added.has(id) ? undefined : this.#fold.state.get(id)
    if (!state || !this.#read(id)) return this.set(id, { [register]: value })
    this.#write(state, register, value)
  }

  move(id: string, place: Place): void {
    const record = this.#read(id)
    if (!record) throw new EditError('record-missing', id, `There is no record with the id ${id} in this plan.`)
    const moved = { ...record, ...place.under } as PlanRecord
    for (let at = parentIn(moved, this.#table), steps = 0; at !== undefined && steps < 1000; steps++) {
      if (at === id)
        throw new EditError('move-into-itself', id, 'A record cannot stand under itself or under its own tasks.')
      const above = this.#read(at)
      at = above && parentIn(above, this.#table)
    }
    this.set(id, { ...place.under, order: this.#orderAt(moved, place) })
  }

  remove(id: string): void {
    if (this.#drop(id)) return void this.#ops.delete(key(id, addField))
    const state = this.#fold.state.get(id)
    if (!state || !this.#fold.view.get(id)) return
    for (const child of this.#known(id)) if (parentIn(child, this.#table) === id) this.remove(child.id)
    for (const [at, op] of this.#ops) if (op.record === id) this.#ops.delete(at)
    this.#put({
      record: id,
      kind: state.kind,
      field: removedField,
      value: headsOf(state),
      was: changesOf(state.registers.get(removedField)),
    })
  }

  restore(id: string): void {
    const state = this.#fold.state.get(id)
    if (!state) throw new EditError('record-missing', id, `There is no record with the id ${id} in this plan.`)
    const register = state.registers.get(removedField)
    if (!register?.heads.some((head) => head.value !== null)) return
    this.#write(state, removedField, null)
    const registers = new Map(state.registers)
    registers.delete(removedField)
    const { record } = materialize({ ...state, registers }, this.#table)
    if (record) this.#changed.set(id, record)
  }

  #read(id: string): PlanRecord | undefined {
    const removal = this.#ops.get(key(id, removedField))
    if (removal && removal.value !== null) return undefined
    return this.#added.get(id) ?? this.#changed.get(id) ?? this.#fold.view.get(id)
  }

  /** The plan's records that stood under this one or do now, as this edit leaves them. */
  #known(parent: string): PlanRecord[] {
    const before = this.#fold.view.children(parent)
    return [...new Set([...before.map(({ id }) => id), ...this.#changed.keys()])].flatMap((id) => this.#read(id) ?? [])
  }

  #amend(added: PlanRecord, fields: Record<string, unknown>): void {
    const { id, kind } = added
    const rest = definedFields({ ...added, ...fields })
    this.#hold({ ...rest, id, kind })
    const op = this.#ops.get(key(id, addField))
    if (op) this.#put({ ...op, value: rest as Json })
  }

  /** The registers of a field that now hold something. */
  #keysOf(state: RecordState, field: string): string[] {
    const specFor = (name: string): FieldSpec | undefined => specOf(this.#table, state.kind, name)
    return [...state.registers].flatMap(([at, register]) =>
      baseOf(at, specFor).field === field && register.heads.some((head) => head.value !== null) ? [at] : [],
    )
  }

  #write(state: RecordState, at: string, value: Json, from?: Source): void {
    const register = state.registers.get(at)
    const heads = register?.heads ?? []
    const same = heads.every((head) => sameJson(head.value, value)) && (heads.length > 0 || value === null)
    if (same) return void this.#ops.delete(key(state.id, at))
    this.#put({ record: state.id, kind: state.kind, field: at, value, was: changesOf(register), ...source(from) })
  }

  #put(op: Op): void {
    this.#ops.set(key(op.record, op.field), op)
  }

  /** Keeps a record that this edit adds, also among those under the same parent: adding thousands stays quick. */
  #hold(record: PlanRecord): void {
    this.#drop(record.id)
    this.#added.set(record.id, record)
    const under = this.#under(record)
    const beside = this.#beside.get(under)
    if (beside) beside.set(record.id, record)
    else this.#beside.set(under, new Map([[record.id, record]]))
  }

  #drop(id: string): boolean {
    const record = this.#added.get(id)
    if (record) this.#beside.get(this.#under(record))?.delete(id)
    return this.#added.delete(id)
  }

  #under(record: PlanRecord): string {
    return `${record.kind} ${parentIn(record, this.#table) ?? ''}`
  }

  #siblings(record: PlanRecord): PlanRecord[] {
    const parent = parentIn(record, this.#table)
    const known =
      parent === undefined
        ? (this.#fold.view.all(record.kind) as readonly PlanRecord[]).flatMap(({ id }) => this.#read(id) ?? [])
        : this.#known(parent)
    const added = this.#beside.get(this.#under(record))?.values() ?? []
    return [...known, ...added]
      .filter((each) => each.id !== record.id && each.kind === record.kind && parentIn(each, this.#table) === parent)
      .sort(byOrder)
  }

  #lasts = new Map<string, string>()

  /** After the last sibling. Remembered per parent, so that adding many records stays quick. */
  #lastOrder(record: PlanRecord): string {
    const under = this.#under(record)
    const last = this.#lasts.get(under) ?? this.#siblings(record).findLast((each) => each.order)?.order
    const order = orderBetween(last ?? null, null)
    this.#lasts.set(under, order)
    return order
  }

  #orderAt(record: PlanRecord, place: Place): string {
    const siblings = this.#siblings(record)
    const beside = place.before ?? place.after
    const found = siblings.findIndex((each) => each.id === beside)
    const at = found < 0 ? siblings.length : place.before ? found : found + 1
    const before = siblings[at - 1]?.order ?? null
    const after = siblings[at]?.order ?? null
    return orderBetween(before, before !== null && after !== null && after <= before ? null : after)
  }
}

function refuseReserved(id: string, field: string): void {
  if (field === 'id' || field === 'kind' || field === removedField || field === addField)
    throw new EditError('field-reserved', id, `The field "${field}" cannot be edited.`)
}

const key = (record: string, field: string) => `${record}\n${field}`
const source = (from: Source | undefined) => (from ? { source: from } : {})
const changesOf = (register: Register | undefined) => register?.heads.map((head) => head.change) ?? []

function definedFields(fields: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => value !== undefined && value !== null && name !== 'id' && name !== 'kind',
    ),
  )
}
