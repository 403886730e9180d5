/** An action as groups count it: everything in whole numbers, so that adding and taking away leaves nothing behind. */
export interface Entry {
  /** The number of its profile. */
  readonly profile: number
  /** Weight in thousandths. */
  readonly weight: number
  /** The least and most it can be done, in tenths of a percent times thousandths of weight; 0 where that is not counted. */
  readonly low: number
  readonly high: number
  /** The numbers of the groups it belongs to, each once. */
  readonly rows: readonly number[]
}

const head = 2

/**
 * For every group, how many actions and how much weight there is of each profile: one row of numbers a group. A change
 * takes an action's old entry out and puts the new one in, in its own groups only.
 */
export class Counts {
  #cells: Float64Array = new Float64Array(0)
  #rows = 0
  #profiles: number

  constructor(rows = 16, profiles = 16) {
    this.#profiles = profiles
    this.#resize(rows, profiles)
  }

  /** Makes room for so many rows and profiles. */
  fit(rows: number, profiles: number): void {
    if (rows <= this.#rows && profiles <= this.#profiles) return
    this.#resize(
      rows > this.#rows ? Math.max(rows, this.#rows * 2) : this.#rows,
      profiles > this.#profiles ? Math.max(profiles, this.#profiles * 2) : this.#profiles,
    )
  }

  add(entry: Entry): void {
    this.#change(entry, 1)
  }

  take(entry: Entry): void {
    this.#change(entry, -1)
  }

  /** Actions of a profile in a row. */
  actions(row: number, profile: number): number {
    return this.#cells[this.#at(row) + head + 2 * profile] ?? 0
  }

  /** Weight of a profile in a row, in thousandths. */
  weight(row: number, profile: number): number {
    return this.#cells[this.#at(row) + head + 2 * profile + 1] ?? 0
  }

  low(row: number): number {
    return this.#cells[this.#at(row)] ?? 0
  }

  high(row: number): number {
    return this.#cells[this.#at(row) + 1] ?? 0
  }

  #change({ profile, weight, low, high, rows }: Entry, by: 1 | -1): void {
    const cells = this.#cells
    const stride = head + 2 * this.#profiles
    for (const row of rows) {
      const at = row * stride
      const cell = at + head + 2 * profile
      cells[at] = (cells[at] ?? 0) + by * low
      cells[at + 1] = (cells[at + 1] ?? 0) + by * high
      cells[cell] = (cells[cell] ?? 0) + by
      cells[cell + 1] = (cells[cell + 1] ?? 0) + by * weight
    }
  }

  #at(row: number): number {
    return row * (head + 2 * this.#profiles)
  }

  #resize(rows: number, profiles: number): void {
    const old = this.#cells
    const [from, to] = [head + 2 * this.#profiles, head + 2 * profiles]
    const cells = new Float64Array(rows * to)
    for (let row = 0; row < this.#rows; row++) cells.set(old.subarray(row * from, (row + 1) * from), row * to)
    this.#cells = cells
    this.#rows = rows
    this.#profiles = profiles
  }
}
