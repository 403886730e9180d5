import type { PlanRecord } from '../plan/view.ts'
import { textOf, wordsOf } from './fields.ts'
import { Links } from './links.ts'

/** What a group is made of. Its id is that of a record, or `area:` and the code of a planning area. */
export type GroupKind = 'plan' | 'theme' | 'body' | 'organization' | 'area' | 'recommendation' | 'action'

type Family = 'plan' | 'theme' | 'party' | 'area' | 'recommendation' | 'tasks'

/** A row's family, and the id that it has among its own. */
export interface RowName {
  readonly family: Family
  readonly id: string
}

/** Which groups each action belongs to, kept up to date record by record. A group is a row, made when first named. */
export class Places {
  #rows = new Map<string, number>()
  #names: RowName[] = []
  #actions = new Map<string, PlanRecord>()
  #themes = new Map<string, PlanRecord>()
  /** What names what: tasks their parent, actions their theme, themes their own parent, recommendations their actions. */
  #tasks = new Links()
  #members = new Links()
  #subthemes = new Links()
  #answers = new Links()

  constructor() {
    this.row('plan', '')
  }

  /** How many rows there are. */
  get size(): number {
    return this.#names.length
  }

  /** The row of a group; it is made where it is new. Ids of different families may be the same. */
  row(family: Family, id: string): number {
    const key = `${family} ${id}`
    const known = this.#rows.get(key)
    if (known !== undefined) return known
    this.#rows.set(key, this.#names.length)
    return this.#names.push({ family, id }) - 1
  }

  /** The row of a group that may have no actions: -1 where none ever had. */
  find(family: Family, id: string): number {
    return this.#rows.get(`${family} ${id}`) ?? -1
  }

  /** The row of the group that a record makes, by its kind. */
  rowOf({ id, kind }: PlanRecord): number | undefined {
    const family = familyOf(kind)
    return family && this.find(family, family === 'plan' ? '' : id)
  }

  /** What a row is the group of. */
  name(row: number): RowName | undefined {
    return this.#names[row]
  }

  actions(): Iterable<PlanRecord> {
    return this.#actions.values()
  }

  action(id: string): PlanRecord | undefined {
    return this.#actions.get(id)
  }

  /** The ids of a family's groups that any action ever belonged to. */
  named(family: Family): string[] {
    return this.#names.flatMap((name) => (name.family === family ? [name.id] : []))
  }

  /** Puts a record in the place of an earlier one; returns the ids of the actions that may belong elsewhere now. */
  replace(was: PlanRecord | undefined, now: PlanRecord | undefined): Set<string> {
    const moved = new Set<string>()
    const id = (now ?? was)?.id
    if (id === undefined) return moved
    if (was && now && was.kind !== now.kind) {
      for (const each of this.replace(was, undefined)) moved.add(each)
      for (const each of this.replace(undefined, now)) moved.add(each)
    } else if ((now ?? was)?.kind === 'action') this.#replaceAction(id, was, now, moved)
    else if ((now ?? was)?.kind === 'theme') this.#replaceTheme(id, was, now, moved)
    else if ((now ?? was)?.kind === 'recommendation')
      for (const each of this.#answers.set(id, wordsOf(now?.['actions']))) moved.add(each)
    return moved
  }

  #replaceAction(id: string, was: PlanRecord | undefined, now: PlanRecord | undefined, moved: Set<string>): void {
    moved.add(id)
    for (const each of this.#circle(id)) moved.add(each)
    if (now) this.#actions.set(id, now)
    else this.#actions.delete(id)
    this.#tasks.set(id, one(now?.['parent']))
    this.#members.set(id, one(now?.['theme']))
    for (const each of this.#circle(id)) moved.add(each)
    if (!was || !now) for (const task of this.#tasks.naming(id)) moved.add(task)
  }

  #replaceTheme(id: string, was: PlanRecord | undefined, now: PlanRecord | undefined, moved: Set<string>): void {
    const same = ['parent', 'body', 'areas'].every((field) => String(was?.[field]) === String(now?.[field]))
    if (!was || !now || !same) this.#under(id, moved)
    if (now) this.#themes.set(id, now)
    else this.#themes.delete(id)
    this.#subthemes.set(id, one(now?.['parent']))
    if (!was || !now || !same) this.#under(id, moved)
  }

  /** The actions of a theme and of all under it. */
  #under(theme: string, actions: Set<string>): void {
    const themes = new Set([theme])
    for (const each of themes) {
      for (const action of this.#members.naming(each)) actions.add(action)
      for (const below of this.#subthemes.naming(each)) themes.add(below)
    }
  }

  /** The actions of a circle of parents that this one is part of, if it is: none of them has a parent then. */
  #circle(id: string): string[] {
    const path = new Set<string>()
    for (let at: string | undefined = id; at !== undefined; at = textOf(this.#actions.get(at)?.['parent'])) {
      if (path.has(at)) return at === id ? [...path] : []
      path.add(at)
    }
    return []
  }

  /** The action that this one is a task of: one of the plan, and not of a circle that they make together. */
  parentOf(action: PlanRecord): string | undefined {
    const parent = textOf(action['parent'])
    if (parent === undefined || !this.#actions.has(parent)) return undefined
    return this.#circle(action.id).length ? undefined : parent
  }

  /** The rows of the groups an action belongs to, each once. A task belongs to its parent alone. */
  rowsOf(action: PlanRecord): number[] {
    const parent = this.parentOf(action)
    if (parent !== undefined) return [this.row('tasks', parent)]
    const rows = new Set([this.row('plan', '')])
    for (const party of [...wordsOf(action['leads']), ...wordsOf(action['partners'])])
      rows.add(this.row('party', party))
    const chain = this.#chain(textOf(action['theme']))
    for (const id of chain) {
      rows.add(this.row('theme', id))
      const body = textOf(this.#themes.get(id)?.['body'])
      if (body !== undefined) rows.add(this.row('party', body))
    }
    const areas = [action, ...[...chain].map((id) => this.#themes.get(id))].map((each) => wordsOf(each?.['areas']))
    for (const area of areas.find((each) => each.length) ?? []) rows.add(this.row('area', area))
    for (const recommendation of this.#answers.naming(action.id)) rows.add(this.row('recommendation', recommendation))
    return [...rows]
  }

  /** A theme and those it stands under. */
  #chain(theme: string | undefined): Set<string> {
    const chain = new Set<string>()
    for (let at = theme; at !== undefined && !chain.has(at); at = textOf(this.#themes.get(at)?.['parent']))
      chain.add(at)
    return chain
  }
}

const one = (value: unknown): string[] => {
  const text = textOf(value)
  return text === undefined ? [] : [text]
}

const families: Readonly<Record<GroupKind, Family>> = {
  plan: 'plan',
  theme: 'theme',
  body: 'party',
  organization: 'party',
  area: 'area',
  recommendation: 'recommendation',
  action: 'tasks',
}

/** The family of the groups that records of a kind make. */
export const familyOf = (kind: string): Family | undefined =>
  kind !== 'area' && Object.hasOwn(families, kind) ? families[kind as GroupKind] : undefined
