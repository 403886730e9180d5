import type { PlanReader, PlanRecord } from '../plan/view.ts'
import type { Member } from './because.ts'
import { planWide, type Conventions } from './conventions.ts'
import { Counts, type Entry } from './counts.ts'
import { entryOf } from './entry.ts'
import { textOf } from './fields.ts'
import { leafOf, type Leaf } from './leaf.ts'
import { Links } from './links.ts'
import { Places } from './places.ts'
import { planOrder } from './plan-order.ts'
import { Profiles, type Profile } from './profile.ts'
import { tallyOfRow, type Tally } from './tally.ts'

/** An action as it is counted now. */
interface Held {
  leaf: Leaf
  entry: Entry
}

/** What an update of the plan made different. */
export interface Differences {
  /** Ids of the groups whose numbers or actions are others now. */
  readonly groups: Set<string>
  /** Whether a record changed that says something of every action. */
  readonly wide: boolean
}

/** Kinds of record that make a group. */
export const groupKinds = ['plan', 'theme', 'body', 'organization', 'recommendation', 'action'] as const

const relevant: ReadonlySet<string> = new Set([...groupKinds, ...planWide, 'update', 'override'])

/** Every action of a plan with its facts and its groups, counted; kept up to date record by record. */
export class Book {
  #source: PlanReader
  #conventions: Conventions
  /** Records as they were last seen, of the kinds that matter here. */
  #known = new Map<string, PlanRecord>()
  #places = new Places()
  /** Updates and overrides, by what they are about. */
  #about = new Links()
  #held = new Map<string, Held>()
  #profiles = new Profiles()
  #counts = new Counts()
  /** Actions in plan order, made when first asked for. */
  #ordered: readonly Held[] | undefined

  constructor(source: PlanReader, conventions: Conventions) {
    this.#source = source
    this.#conventions = conventions
    const dirty = { moved: new Set<string>(), told: new Set<string>() }
    for (const record of source.records()) if (relevant.has(record.kind)) this.#see(record.id, undefined, record, dirty)
    this.#recount(dirty)
  }

  record(id: string): PlanRecord | undefined {
    return this.#known.get(id)
  }

  leaf(id: string): Leaf | undefined {
    return this.#held.get(id)?.leaf
  }

  get profiles(): readonly Profile[] {
    return this.#profiles.all
  }

  /** Codes of the planning areas that any action has named. */
  areas(): string[] {
    return this.#places.areas()
  }

  /** The row of the group with this id; -1 where it has never had an action. */
  row(id: string): number | undefined {
    if (id.startsWith('area:')) return this.#places.find('area', id.slice('area:'.length))
    const record = this.#known.get(id)
    return record ? this.#places.rowOf(record) : id === 'plan' ? this.#places.find('plan', '') : undefined
  }

  tally(row: number): Tally {
    return tallyOfRow(this.#counts, row, this.#profiles.all)
  }

  /** The leaves that a row counts, in plan order. */
  leaves(row: number): Leaf[] {
    return this.#membersOf(row).map(({ leaf }) => leaf)
  }

  /** The same as those who look for causes see them. */
  members(row: number): Member[] {
    return this.#membersOf(row).map(({ leaf, entry }) => ({
      id: leaf.id,
      profile: entry.profile,
      weight: entry.weight,
    }))
  }

  /** Takes in the records that changed, were added or removed. */
  update(changed: Iterable<string>): Differences {
    const dirty = { moved: new Set<string>(), told: new Set<string>() }
    const groups = new Set<string>()
    let wide = false
    for (const id of new Set(changed)) {
      const was = this.#known.get(id)
      const read = this.#source.get(id)
      const now = read && relevant.has(read.kind) ? read : undefined
      if (was === now) continue
      this.#see(id, was, now, dirty)
      wide ||= [was, now].some((each) => each && planWide.has(each.kind))
      const appears = [was, now].some((each) => each && each.kind !== 'action' && isGroup(each))
      if (was?.kind !== now?.kind && appears) groups.add(id)
    }
    for (const row of this.#recount(dirty)) {
      const id = this.#idOf(row)
      if (id !== undefined) groups.add(id)
    }
    return { groups, wide }
  }

  /** Takes note of a record: which actions may belong elsewhere now, and of which something else is told. */
  #see(id: string, was: PlanRecord | undefined, now: PlanRecord | undefined, { moved, told }: Dirty): void {
    if (now) this.#known.set(id, now)
    else this.#known.delete(id)
    for (const each of [was, now]) {
      if (each?.kind === 'action') told.add(id)
      const about = subjectOf(each)
      if (about !== undefined) told.add(about)
    }
    const about = subjectOf(now)
    this.#about.set(id, about === undefined ? [] : [about])
    for (const each of this.#places.replace(was, now)) moved.add(each)
    if (['kind', 'order', 'parent', 'theme'].some((field) => was?.[field] !== now?.[field])) this.#ordered = undefined
  }

  /** Counts actions anew, and returns the rows whose numbers or members are others now. */
  #recount({ moved, told }: Dirty): Set<number> {
    const rows = new Set<number>()
    for (const id of new Set([...moved, ...told])) {
      const action = this.#places.action(id)
      const held = this.#held.get(id)
      if (!action) {
        if (held) for (const row of this.#replace(held.entry, undefined)) rows.add(row)
        this.#held.delete(id)
        continue
      }
      const leaf = held && !told.has(id) ? held.leaf : this.#read(action)
      const entry = entryOf(
        leaf,
        held && !moved.has(id) ? held.entry.rows : this.#places.rowsOf(action),
        this.#profiles,
      )
      for (const row of this.#replace(held?.entry, entry)) rows.add(row)
      if (held) Object.assign(held, { leaf, entry })
      else this.#held.set(id, { leaf, entry })
    }
    return rows
  }

  #read(action: PlanRecord): Leaf {
    const about = [...this.#about.naming(action.id)].flatMap((id) => this.#known.get(id) ?? [])
    return leafOf(action, about, this.#conventions)
  }

  /** Counts an action as it is now and no longer as it was; returns the rows in which that makes a difference. */
  #replace(was: Entry | undefined, now: Entry | undefined): readonly number[] {
    this.#counts.fit(this.#places.size, this.#profiles.all.length)
    if (was) this.#counts.take(was)
    if (now) this.#counts.add(now)
    if (!was || !now) return (was ?? now)?.rows ?? []
    if (!sameNumbers(was, now)) return [...was.rows, ...now.rows]
    if (was.rows === now.rows) return []
    return [...was.rows.filter((row) => !now.rows.includes(row)), ...now.rows.filter((row) => !was.rows.includes(row))]
  }

  #idOf(row: number): string | undefined {
    const name = this.#places.name(row)
    if (name?.family === 'plan') return this.#source.all('plan')[0]?.id ?? 'plan'
    if (name?.family === 'area') return `area:${name.id}`
    if (name?.family === 'tasks') return name.id
    const record = name && this.#known.get(name.id)
    return record && this.#places.rowOf(record) === row ? record.id : undefined
  }

  #membersOf(row: number): Held[] {
    this.#ordered ??= planOrder(this.#source).actions.flatMap((id) => this.#held.get(id) ?? [])
    return this.#ordered.filter(({ entry }) => entry.rows.includes(row))
  }
}

interface Dirty {
  /** Ids of actions that may belong to other groups. */
  readonly moved: Set<string>
  /** Ids of actions that may read differently. */
  readonly told: Set<string>
}

const isGroup = ({ kind }: PlanRecord) => groupKinds.some((each) => each === kind)
const sameNumbers = (a: Entry, b: Entry) =>
  a.profile === b.profile && a.weight === b.weight && a.low === b.low && a.high === b.high

/** What an update or an override is about. */
const subjectOf = (record: PlanRecord | undefined) =>
  record?.kind === 'update' || record?.kind === 'override' ? textOf(record['about']) : undefined
