import { anchorOf, fold } from '../../internal/record-table/spec.ts'
import type { RecordTable } from '../../internal/record-table/record-table.ts'
import type { ActionRow } from '../model.ts'

/** What is folded up in a table: the tasks of an action, the table of a theme. */
export class Folds {
  #table: RecordTable<ActionRow>
  #folded: Set<string>
  /** What was folded up before somebody looked for something. */
  #before: readonly string[] | undefined
  #changed: (byReader: boolean) => void
  #any = false

  /**
   * @param folded ids, as cells and tables are drawn with; changed in place
   * @param changed told whether the reader folded or unfolded something, or another did that led somewhere
   */
  constructor(table: RecordTable<ActionRow>, folded: Set<string>, changed: (byReader: boolean) => void) {
    this.#table = table
    this.#folded = folded
    this.#changed = changed
    table.element.addEventListener('click', this.#toggle)
    // The browser's own search, or a link to words, has found something in what is folded up.
    table.element.addEventListener('beforematch', ({ target }) => target instanceof Element && this.open(target))
    table.element.addEventListener('arranged', (event) => this.#sought((event as CustomEvent<boolean>).detail))
  }

  /** Brings rows, tables and buttons in line with what is folded up. */
  apply(): void {
    // Mostly nothing is, and was not before: no row needs a look.
    if (!this.#folded.size && !this.#any) return
    this.#any = this.#folded.size > 0
    let under = Infinity
    for (const { id, depth, tasks } of this.#table.rows) {
      const row = this.#table.target(`#${anchorOf(id)}`)
      const folded = depth > under
      if (row && row.hasAttribute('hidden') !== folded) fold(row, folded)
      if (folded) continue
      under = this.#folded.has(id) ? depth : Infinity
      if (tasks) say(row, under === Infinity)
    }
    for (const { id, rows } of this.#table.groups) {
      const group = this.#group(id)
      const table = group?.querySelector('table')
      if (table && rows.length) fold(table, this.#folded.has(id))
      say(group?.querySelector('.head'), !this.#folded.has(id))
    }
  }

  /** Folds up everything of these, and nothing else, as the reader wants it. */
  set(ids: readonly string[]): void {
    this.#fold(ids, true)
  }

  #fold(ids: readonly string[], byReader: boolean) {
    this.#folded.clear()
    for (const id of ids) this.#folded.add(id)
    this.#settle(byReader)
  }

  /** Whether somebody looks for something: what is folded up then is so for the moment. */
  get passing(): boolean {
    return this.#before !== undefined
  }

  /** Opens whatever keeps a row or a table out of sight. */
  open(target: Element): void {
    if (!target.closest('[hidden]')) return
    const group = this.#table.groups.find(({ id }) => this.#group(id)?.contains(target))
    if (!group) return
    this.#folded.delete(group.id)
    const { rows } = group
    let above = rows.findIndex(({ id }) => anchorOf(id) === target.closest('tr')?.id)
    for (let at = above - 1; at >= 0; at--) {
      const [row, below] = [rows[at], rows[above]]
      if (!row || !below || row.depth >= below.depth) continue
      this.#folded.delete(row.id)
      above = at
    }
    this.#settle(false)
  }

  /** Every action that has tasks. */
  get actions(): string[] {
    return this.#table.rows.flatMap(({ id, tasks }) => (tasks ? [id] : []))
  }

  /** Every theme that has a table. */
  get themes(): string[] {
    const { groups } = this.#table
    return groups.length > 1 ? groups.flatMap(({ id, rows }) => (rows.length ? [id] : [])) : []
  }

  #group(id: string) {
    return this.#table.target(`#${anchorOf(id)}`)?.closest('.group')
  }

  #toggle = ({ target }: Event) => {
    const button = target instanceof Element && target.closest('.fold')
    const named = button && (button.closest('tr') ?? button.closest('.head')?.querySelector('.heading'))
    if (!named) return
    const id = named.id.replace(anchorOf(''), '')
    if (!this.#folded.delete(id)) this.#folded.add(id)
    this.#settle(true)
  }

  /** What is looked for is seen, wherever it stands; afterwards what was folded up is so again. */
  #sought(busy: boolean) {
    if (busy && !this.#before) {
      this.#before = [...this.#folded]
      this.#fold([], false)
    } else if (!busy && this.#before) {
      const before = this.#before
      this.#before = undefined
      this.#fold(before, false)
    } else this.#changed(false)
  }

  #settle(byReader: boolean) {
    this.apply()
    this.#changed(byReader)
  }
}

const say = (element: Element | null | undefined, open: boolean) =>
  element?.querySelector('.fold')?.setAttribute('aria-expanded', `${open}`)
