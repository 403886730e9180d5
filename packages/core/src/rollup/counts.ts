import type { Roster } from './roster.ts'

/** An action's numbers: all of them whole, so that adding and taking away leaves nothing behind. */
export interface Entry {
  /** The number of its profile. */
  readonly profile: number
  /** Weight in thousandths. */
  readonly weight: number
  /** The least and most it can be done, in tenths of a percent times thousandths of weight; 0 where that is not counted. */
  readonly low: number
  readonly high: number
}

/** Numbers of a row that stand before those of its profiles: the sums of `low` and of `high`. */
const head = 2

/**
 * For every group, how many actions and how much weight there is of each profile: one row of numbers a group. A change
 * takes an action's old entry out and puts the new one in, in its own groups only.
 */
export class Counts {
  #cells: Float64Array
  #rows: number
  #profiles: number

  constructor(rows = 16, profiles = 16) {
    this.#rows = rows
    this.#profiles = profiles
    this.#cells = new Float64Array(rows * this.#stride)
  }

  /** The counts of all the actions of a roster. */
  static of(roster: Roster, rows: number, profiles: number): Counts {
    const counts = new Counts(Math.max(rows, 16), Math.max(profiles, 16))
    counts.#addAll(roster)
    return counts
  }

  /** Makes room for so many rows and profiles. */
  fit(rows: number, profiles: number): void {
    if (rows <= this.#rows && profiles <= this.#profiles) return
    const [old, oldRows, from] = [this.#cells, this.#rows, this.#stride]
    if (rows > oldRows) this.#rows = Math.max(rows, oldRows * 2)
    if (profiles > this.#profiles) this.#profiles = Math.max(profiles, this.#profiles * 2)
    const to = this.#stride
    this.#cells = new Float64Array(this.#rows * to)
    for (let row = 0; row < oldRows; row++) this.#cells.set(old.subarray(row * from, (row + 1) * from), row * to)
  }

  /** Counts an entry in these rows, or no longer. */
  add({ profile, weight, low, high }: Entry, rows: readonly number[], by: 1 | -1 = 1): void {
    for (const row of rows) this.move(row, profile, by, by * weight, by * low, by * high)
  }

  /** Adds to the numbers of one profile in one row. */
  move(row: number, profile: number, actions: number, weight: number, low = 0, high = 0): void {
    const cells = this.#cells
    const at = row * this.#stride
    const cell = at + head + 2 * profile
    cells[at] = (cells[at] ?? 0) + low
    cells[at + 1] = (cells[at + 1] ?? 0) + high
    cells[cell] = (cells[cell] ?? 0) + actions
    cells[cell + 1] = (cells[cell + 1] ?? 0) + weight
  }

  /** Actions of a profile in a row. */
  actions(row: number, profile: number): number {
    return this.#cells[row * this.#stride + head + 2 * profile] ?? 0
  }

  /** Weight of a profile in a row, in thousandths. */
  weight(row: number, profile: number): number {
    return this.#cells[row * this.#stride + head + 2 * profile + 1] ?? 0
  }

  low(row: number): number {
    return this.#cells[row * this.#stride] ?? 0
  }

  high(row: number): number {
    return this.#cells[row * this.#stride + 1] ?? 0
  }

  get #stride(): number {
    return head + 2 * this.#profiles
  }

  /**
   * Counts everything. Actions that belong to the very same groups are added up first, and their sums then added to each
   * of these groups: in a tree of themes nearly all the work is one sum an action, however deep the tree.
   */
  #addAll(roster: Roster): void {
    const { size, homes } = roster
    const stride = this.#stride
    const lodgers = new Int32Array(homes.length)
    for (let slot = 0; slot < size; slot++) {
      const home = roster.home(slot)
      if (home >= 0) lodgers[home] = (lodgers[home] ?? 0) + 1
    }
    // Where each home's sums stand; homes of a few actions have none.
    let blocks = 0
    const block = lodgers.map((actions) => (actions * 8 > stride ? blocks++ : -1))
    const sums = new Counts(blocks, this.#profiles)
    for (let slot = 0; slot < size; slot++) {
      const home = roster.home(slot)
      if (home < 0) continue
      const row = block[home] ?? -1
      if (row >= 0) sums.move(row, roster.profile(slot), 1, roster.weight(slot), roster.low(slot), roster.high(slot))
      else this.add(roster.get(slot), homes[home] ?? [])
    }
    for (let home = 0; home < homes.length; home++) {
      const from = block[home] ?? -1
      if (from >= 0) for (const row of homes[home] ?? []) this.#addRow(row, sums, from)
    }
  }

  /** Adds a row of other counts, of as many profiles, to one of these. */
  #addRow(row: number, other: Counts, own: number): void {
    const [cells, sums, stride] = [this.#cells, other.#cells, this.#stride]
    const [to, from] = [row * stride, own * stride]
    for (let at = 0; at < stride; at++) {
      const sum = sums[from + at] ?? 0
      if (sum !== 0) cells[to + at] = (cells[to + at] ?? 0) + sum
    }
  }
}
