import type { PlanReader, PlanRecord } from '../plan/view.ts'
import { planWide, type Conventions } from './conventions.ts'
import { Counts } from './counts.ts'
import { entryOf } from './entry.ts'
import { textOf } from './fields.ts'
import { leafOf, type Leaf } from './leaf.ts'
import { Links } from './links.ts'
import { familyOf, Places } from './places.ts'
import { planOrder } from './plan-order.ts'
import { Profiles, type Profile } from './profile.ts'
import { Roster } from './roster.ts'
import type { Members } from './search.ts'
import { tallyOfRow, type Tally } from './tally.ts'

/** What an update of the plan made different. */
export interface Differences {
  /** Ids of the groups whose numbers or actions are others now. */
  readonly groups: Set<string>
  /** Whether a record changed that says something of every action. */
  readonly wide: boolean
  /** Whether actions may come in another order now. */
  readonly reordered: boolean
}

/** Kinds of record that make a group. */
export const groupKinds = ['plan', 'theme', 'body', 'organization', 'recommendation', 'action'] as const

const relevant: ReadonlySet<string> = new Set([...groupKinds, ...planWide, 'update', 'override'])

/** Every action of a plan with its facts and its groups, counted; kept up to date record by record. */
export class Book {
  /** The numbers of every action. */
  readonly roster = new Roster()
  #source: PlanReader
  #conventions: Conventions
  /** Records as they were last seen, of the kinds that matter here. */
  #known = new Map<string, PlanRecord>()
  #places = new Places()
  /** Updates and overrides, by what they are about. */
  #about = new Links()
  /** Where the numbers of each action stand. */
  #slots = new Map<string, number>()
  #profiles = new Profiles()
  #counts: Counts
  /** Ids of groups by row, `null` where there is no such group; forgotten when a group appears or goes. */
  #ids: (string | null)[] = []
  /** The slots of all actions in plan order, made when first asked for. */
  #ordered: Int32Array | undefined
  /** The facts of actions, by slot. */
  #leaves: Leaf[] = []

  constructor(source: PlanReader, conventions: Conventions) {
    this.#source = source
    this.#conventions = conventions
    const dirty = { moved: new Set<string>(), told: new Set<string>() }
    for (const record of source.records()) if (relevant.has(record.kind)) this.#see(record.id, undefined, record, dirty)
    for (const action of this.#places.actions()) {
      const [slot, leaf] = [this.#slotFor(action.id), this.#read(action)]
      this.#leaves[slot] = leaf
      this.roster.set(slot, entryOf(leaf, this.#profiles), this.#homeOf(action))
    }
    this.#counts = this.recounted()
  }

  /** The counts of all actions, made anew: what a change leaves must equal it. */
  recounted(): Counts {
    return Counts.of(this.roster, this.#places.size, this.#profiles.all.length)
  }

  record(id: string): PlanRecord | undefined {
    return this.#known.get(id)
  }

  leaf(id: string): Leaf | undefined {
    return this.#leaves[this.#slots.get(id) ?? -1]
  }

  /** The facts of an action that is not counted. */
  read(action: PlanRecord): Leaf {
    return leafOf(action, this.#source.children(action.id), this.#conventions)
  }

  get profiles(): readonly Profile[] {
    return this.#profiles.all
  }

  /** Codes of the planning areas that any action has named. */
  areas(): string[] {
    return this.#places.named('area')
  }

  /** Ids of the actions that ever had a task. */
  parents(): string[] {
    return this.#places.named('tasks')
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
    return this.#slotsOf(row).flatMap((slot) => this.#leaves[slot] ?? [])
  }

  /** The same as those who look for causes see them. */
  members(row: number): Members {
    const slots = this.#slotsOf(row)
    const [profiles, weights] = [new Uint16Array(slots.length), new Float64Array(slots.length)]
    for (let place = 0; place < slots.length; place++) {
      const slot = slots[place] ?? -1
      profiles[place] = this.roster.profile(slot)
      weights[place] = this.roster.weight(slot)
    }
    return { idAt: (place) => this.#leaves[slots[place] ?? -1]?.id, profiles, weights }
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
      if (was?.kind === now?.kind || !appears) continue
      groups.add(id)
      this.#ids = []
    }
    for (const id of this.#recount(dirty)) groups.add(id)
    return { groups, wide, reordered: this.#ordered === undefined }
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
    const ranks = [was, now].some((each) => each?.kind === 'action' || each?.kind === 'theme')
    if (ranks && ['kind', 'order', 'parent', 'theme'].some((field) => was?.[field] !== now?.[field]))
      this.#ordered = undefined
  }

  /** Counts an action by other facts; returns the ids of the groups in which that makes a difference. */
  tell(id: string, leaf: Leaf): string[] {
    const slot = this.#slots.get(id)
    return slot === undefined ? [] : this.#put(slot, leaf, this.roster.home(slot))
  }

  /** Counts actions anew, and returns the ids of the groups whose numbers or members are others now. */
  #recount({ moved, told }: Dirty): Set<string> {
    const groups = new Set<string>()
    for (const id of new Set([...moved, ...told])) {
      const action = this.#places.action(id)
      for (const group of action ? this.#take(action, moved.has(id), told.has(id)) : this.#drop(id)) groups.add(group)
    }
    return groups
  }

  /** Counts an action that is new, or may belong elsewhere, or may read differently. */
  #take(action: PlanRecord, moved: boolean, told: boolean): string[] {
    const known = this.#slots.get(action.id)
    const slot = known ?? this.#slotFor(action.id)
    const leaf = known === undefined || told ? undefined : this.#leaves[slot]
    const home = known === undefined || moved ? this.#homeOf(action) : this.roster.home(slot)
    return this.#put(slot, leaf ?? this.#read(action), home)
  }

  /** Counts an action no longer. */
  #drop(id: string): string[] {
    const slot = this.#slots.get(id)
    if (slot === undefined) return []
    const rows = this.roster.rows(slot)
    this.#counts.add(this.roster.get(slot), rows, -1)
    this.roster.free(slot)
    this.#slots.delete(id)
    return this.#idsOf(rows)
  }

  #slotFor(id: string): number {
    const slot = this.roster.take()
    this.#slots.set(id, slot)
    return slot
  }

  #homeOf(action: PlanRecord): number {
    return this.roster.homeOf(this.#places.rowsOf(action))
  }

  /** Counts an action as it is now and no longer as it was; returns the groups in which that makes a difference. */
  #put(slot: number, leaf: Leaf, home: number): string[] {
    const roster = this.roster
    const [was, now] = [roster.get(slot), entryOf(leaf, this.#profiles)]
    const [old, wasHome] = [roster.rows(slot), roster.home(slot)]
    this.#counts.fit(this.#places.size, this.#profiles.all.length)
    this.#counts.add(was, old, -1)
    roster.set(slot, now, home)
    this.#leaves[slot] = leaf
    const rows = roster.rows(slot)
    this.#counts.add(now, rows)
    const same =
      was.profile === now.profile && was.weight === now.weight && was.low === now.low && was.high === now.high
    if (wasHome === home) return same ? [] : this.#idsOf(rows)
    const elsewhere = [...old.filter((row) => !rows.includes(row)), ...rows.filter((row) => !old.includes(row))]
    return this.#idsOf(same ? elsewhere : [...elsewhere, ...rows.filter((row) => old.includes(row))])
  }

  #read(action: PlanRecord): Leaf {
    const about = [...this.#about.naming(action.id)].flatMap((id) => this.#known.get(id) ?? [])
    return leafOf(action, about, this.#conventions)
  }

  /** The ids of the groups of these rows that are there to be told of. */
  #idsOf(rows: readonly number[]): string[] {
    const ids: string[] = []
    for (const row of rows) {
      const known = this.#ids[row]
      const id = known === undefined ? (this.#ids[row] = this.#idOf(row)) : known
      if (id !== null) ids.push(id)
    }
    return ids
  }

  #idOf(row: number): string | null {
    const { family, id = '' } = this.#places.name(row) ?? {}
    if (family === 'plan') return this.#source.all('plan')[0]?.id ?? 'plan'
    if (family === 'area') return `area:${id}`
    const record = this.#known.get(id)
    return family === 'tasks' || (record && familyOf(record.kind) === family) ? id : null
  }

  /** The slots of the actions that a row counts, in plan order. */
  #slotsOf(row: number): number[] {
    this.#ordered ??= Int32Array.from(planOrder(this.#source).actions, (id) => this.#slots.get(id) ?? -1)
    const { homes } = this.roster
    const slots: number[] = []
    // 1 where the row is one of a home's, 2 where it is not.
    const counts = new Uint8Array(homes.length)
    for (const slot of this.#ordered) {
      const at = slot < 0 ? -1 : this.roster.home(slot)
      if (counts[at] === 0) counts[at] = homes[at]?.includes(row) ? 1 : 2
      if (counts[at] === 1) slots.push(slot)
    }
    return slots
  }
}

interface Dirty {
  /** Ids of actions that may belong to other groups. */
  readonly moved: Set<string>
  /** Ids of actions that may read differently. */
  readonly told: Set<string>
}

const isGroup = ({ kind }: PlanRecord) => groupKinds.some((each) => each === kind)

/** What an update or an override is about. */
const subjectOf = (record: PlanRecord | undefined) =>
  record?.kind === 'update' || record?.kind === 'override' ? textOf(record['about']) : undefined
