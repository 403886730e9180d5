import type { Records } from '../generated/records.ts'
import { parentFields, specOf, specsOf, type FieldTable } from '../kind/spec.ts'

/** Any record: an id, a kind, and fields. */
export interface PlanRecord {
  readonly id: string
  readonly kind: string
  readonly order?: string | undefined
  readonly [field: string]: unknown
}

/** The record of a kind by its name; a kind this version does not know is a plain record. */
export type RecordOfKind<K extends string> = K extends keyof Records ? Records[K] : PlanRecord

/** Reads a plan. Records are immutable; a changed record is a new object under the same id. */
export interface PlanReader {
  /** The record with this id, if it is in the plan. */
  get(id: string): PlanRecord | undefined
  /** Every record of a kind, in order. */
  all<K extends string>(kind: K): readonly RecordOfKind<K>[]
  /** The records that stand directly under this one, in order: a theme's actions, an action's tasks. */
  children(id: string): readonly PlanRecord[]
  /** The records that name this one in any of their references. */
  referring(id: string): readonly PlanRecord[]
  /** Every record, in no promised order. */
  records(): Iterable<PlanRecord>
}

/** A plan's records with the indexes that reading needs, built when first asked for. */
export class View implements PlanReader {
  #records: Map<string, PlanRecord>
  #table: FieldTable
  #places: { kinds: Map<string, PlanRecord[]>; children: Map<string, PlanRecord[]> } | undefined
  #referring: Map<string, Set<string>> | undefined

  /** Siblings without an `order` keep the order they are given in. */
  constructor(records: Iterable<PlanRecord>, table: FieldTable) {
    this.#records = new Map([...records].map((record) => [record.id, record]))
    this.#table = table
  }

  get(id: string): PlanRecord | undefined {
    return this.#records.get(id)
  }

  records(): Iterable<PlanRecord> {
    return this.#records.values()
  }

  all<K extends string>(kind: K): readonly RecordOfKind<K>[] {
    return (this.#index().kinds.get(kind) ?? []) as unknown as readonly RecordOfKind<K>[]
  }

  children(id: string): readonly PlanRecord[] {
    return this.#index().children.get(id) ?? []
  }

  referring(id: string): readonly PlanRecord[] {
    this.#referring ??= this.#references()
    return [...(this.#referring.get(id) ?? [])].flatMap((from) => this.#records.get(from) ?? []).sort(byOrder)
  }

  /** Puts changed records in place; `undefined` takes one out. Indexes are kept where nothing they hold has changed. */
  update(changed: ReadonlyMap<string, PlanRecord | undefined>): void {
    for (const [id, record] of changed) {
      const known = this.#records.get(id)
      if (record) this.#records.set(id, record)
      else this.#records.delete(id)
      if (known && record && this.#standsTheSame(known, record)) {
        replace(this.#places?.kinds.get(known.kind), known, record)
        replace(this.#places?.children.get(parentIn(known, this.#table) ?? ''), known, record)
        if (!this.#namesTheSame(known, record)) this.#referring = undefined
      } else if (known || record) this.#places = this.#referring = undefined
    }
  }

  /** Both at once: who shows a plan asks for both. */
  #index() {
    if (this.#places) return this.#places
    const kinds = new Map<string, PlanRecord[]>()
    const children = new Map<string, PlanRecord[]>()
    const unsorted = new Set<PlanRecord[]>()
    for (const record of this.#records.values()) {
      join(kinds, record.kind, record, unsorted)
      const parent = parentIn(record, this.#table)
      if (parent !== undefined) join(children, parent, record, unsorted)
    }
    for (const members of unsorted) members.sort(byOrder)
    return (this.#places = { kinds, children })
  }

  #standsTheSame(a: PlanRecord, b: PlanRecord): boolean {
    return a.kind === b.kind && a.order === b.order && parentIn(a, this.#table) === parentIn(b, this.#table)
  }

  #namesTheSame(a: PlanRecord, b: PlanRecord): boolean {
    const fields = Object.entries(specsOf(this.#table, a.kind)).filter(([, spec]) => spec.to)
    return fields.every(([name]) => String(a[name]) === String(b[name]))
  }

  #references(): Map<string, Set<string>> {
    const found = new Map<string, Set<string>>()
    for (const record of this.#records.values()) {
      for (const [name, value] of Object.entries(record)) {
        if (!specOf(this.#table, record.kind, name)?.to) continue
        for (const id of Array.isArray(value) ? value : [value]) {
          if (typeof id !== 'string') continue
          const at = found.get(id)
          if (at) at.add(record.id)
          else found.set(id, new Set([record.id]))
        }
      }
    }
    return found
  }
}

/** The id of the record that this one stands under, if it names one, by these kinds. */
export function parentIn(record: PlanRecord, table: FieldTable): string | undefined {
  for (const field of parentFields(table, record.kind)) {
    const id = record[field]
    if (typeof id === 'string' && id) return id
  }
  return undefined
}

/** Siblings in their order; those without one first, as they came. */
export function byOrder(a: PlanRecord, b: PlanRecord): number {
  const left = a.order ?? ''
  const right = b.order ?? ''
  return left < right ? -1 : left > right ? 1 : 0
}

/** Puts a record among its like. Most plans come in their order: the lists that do not are noted, to be sorted. */
function join(groups: Map<string, PlanRecord[]>, key: string, record: PlanRecord, unsorted: Set<PlanRecord[]>) {
  const members = groups.get(key)
  if (!members) groups.set(key, [record])
  else {
    if (byOrder(members[members.length - 1] ?? record, record) > 0) unsorted.add(members)
    members.push(record)
  }
}

function replace(records: PlanRecord[] | undefined, known: PlanRecord, record: PlanRecord): void {
  const at = records?.indexOf(known) ?? -1
  if (at >= 0) records?.splice(at, 1, record)
}
