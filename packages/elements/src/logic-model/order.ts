// The order of boxes in fixed columns that lets few links cross: barycenters, swept to and fro (Sugiyama, Tagawa and Toda,
// 1981), and neighbours that change places wherever that helps (Gansner, Koutsofios, North and Vo, 1993). Begun from several
// orders, since each leads to another end.

/** Boxes by number in columns, and links between neighbouring columns. */
export interface Columns {
  /** The boxes of each column, in their order; ordered in place. */
  readonly columns: number[][]
  /** For each box, those it is linked with in the column before and in the column after. */
  readonly before: readonly (readonly number[])[]
  readonly after: readonly (readonly number[])[]
}

/** How many orders it is begun from, and after how many sweeps without a better one each is left. */
const starts = 5
const patience = 4
const most = 24

/** Puts the boxes in an order with few crossings, the same for the same input. */
export function order(graph: Columns): void {
  const { columns } = graph
  const given = columns.map((column) => [...column])
  const work = new Work(graph)
  const random = numbers(columns.length)
  let best: readonly (readonly number[])[] = given
  let least = Infinity
  for (let start = 0; start < starts && least; start++) {
    for (const [at, column] of given.entries()) work.set(at, start < 2 ? column : shuffled(column, random))
    const crossings = work.sweep(start % 2 === 1)
    if (crossings >= least) continue
    least = crossings
    best = work.columns.map((column) => [...column])
  }
  for (const [at, column] of columns.entries()) column.splice(0, column.length, ...best[at]!)
}

class Work {
  readonly columns: Int32Array[]
  #places: Int32Array
  #means: Float64Array
  /** What each box is linked with before and after. */
  #linked: readonly [readonly Int32Array[], readonly Int32Array[]]
  /** The places of these, in order; as far as they have been looked up. */
  #ends: readonly [readonly Int32Array[], readonly Int32Array[]]
  #tree: Int32Array

  constructor({ columns, before, after }: Columns) {
    this.columns = columns.map((column) => Int32Array.from(column))
    this.#places = new Int32Array(before.length)
    this.#means = new Float64Array(before.length)
    const lists = (all: readonly (readonly number[])[]) => all.map((each) => Int32Array.from(each))
    this.#linked = [lists(before), lists(after)]
    this.#ends = [lists(before), lists(after)]
    this.#tree = new Int32Array(Math.max(0, ...columns.map((column) => column.length)) + 1)
  }

  set(at: number, boxes: ArrayLike<number>): void {
    this.columns[at]!.set(boxes)
    this.#place(at)
  }

  /** Sweeps until the order gets no better, and leaves the best one. @param eager settles neighbours after each sweep */
  sweep(eager: boolean): number {
    const { columns } = this
    const best = columns.map((column) => column.slice())
    let least = this.#crossings()
    for (let sweep = 0, idle = 0; sweep < most && idle < patience && least; sweep++, idle++) {
      const forth = sweep % 2 === 0
      for (let step = 1; step < columns.length; step++)
        this.#sort(forth ? step : columns.length - 1 - step, forth ? 0 : 1)
      if (eager) this.#settle()
      const crossings = this.#crossings()
      if (crossings >= least) continue
      least = crossings
      for (const [at, column] of columns.entries()) best[at]!.set(column)
      idle = -1
    }
    for (const [at, column] of best.entries()) this.set(at, column)
    this.#settle()
    return this.#crossings()
  }

  #place(at: number) {
    const column = this.columns[at]!
    for (let place = 0; place < column.length; place++) this.#places[column[place]!] = place
  }

  /** Orders a column by the mean place of what its boxes are linked with on one side; one without links stays about where it is. */
  #sort(at: number, side: 0 | 1) {
    const column = this.columns[at]!
    const [places, means] = [this.#places, this.#means]
    const beside = this.columns[side === 0 ? at - 1 : at + 1]!.length
    for (const box of column) {
      const linked = this.#linked[side][box]!
      let sum = 0
      for (const other of linked) sum += places[other]! + 0.5
      means[box] = linked.length ? sum / linked.length / beside : (places[box]! + 0.5) / column.length
    }
    column.sort((one, other) => means[one]! - means[other]! || places[one]! - places[other]!)
    this.#place(at)
  }

  /** Lets neighbours change places until no such change takes a crossing away. */
  #settle() {
    for (let better = true, rounds = 0; better && rounds < most; rounds++) {
      better = false
      for (const [at, column] of this.columns.entries()) {
        for (const box of column) for (const side of [0, 1] as const) this.#look(box, side)
        for (let turned = true; turned;) {
          turned = false
          for (let place = 1; place < column.length; place++) {
            const [one, other] = [column[place - 1]!, column[place]!]
            const gain =
              difference(this.#ends[0][one]!, this.#ends[0][other]!) +
              difference(this.#ends[1][one]!, this.#ends[1][other]!)
            if (gain <= 0) continue
            column[place - 1] = other
            column[place] = one
            turned = better = true
          }
        }
        this.#place(at)
      }
    }
  }

  /** Looks up where a box's links end, in order. */
  #look(box: number, side: 0 | 1): Int32Array {
    const [linked, ends] = [this.#linked[side][box]!, this.#ends[side][box]!]
    for (let at = 0; at < linked.length; at++) {
      const end = this.#places[linked[at]!]!
      let to = at
      for (; to > 0 && ends[to - 1]! > end; to--) ends[to] = ends[to - 1]!
      ends[to] = end
    }
    return ends
  }

  /** All crossings: for each end, the ends before it that lie beyond, counted in a binary indexed tree. */
  #crossings(): number {
    const tree = this.#tree
    let crossings = 0
    for (let at = 0; at + 1 < this.columns.length; at++) {
      const size = this.columns[at + 1]!.length
      tree.fill(0, 0, size + 1)
      let drawn = 0
      for (const box of this.columns[at]!) {
        const ends = this.#look(box, 1)
        for (const end of ends) {
          let within = 0
          for (let index = end + 1; index > 0; index -= index & -index) within += tree[index]!
          crossings += drawn - within
        }
        for (const end of ends) for (let index = end + 1; index <= size; index += index & -index) tree[index]!++
        drawn += ends.length
      }
    }
    return crossings
  }
}

/** How many crossings fewer there are if two neighbours change places. */
function difference(one: Int32Array, other: Int32Array): number {
  let [gain, below, upTo] = [0, 0, 0]
  for (const end of one) {
    while (below < other.length && other[below]! < end) below++
    while (upTo < other.length && other[upTo]! <= end) upTo++
    gain += below - (other.length - upTo)
  }
  return gain
}

function shuffled(column: readonly number[], random: () => number): number[] {
  const all = [...column]
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[all[at], all[other]] = [all[other]!, all[at]!]
  }
  return all
}

/** Numbers from 0 to 1 that look random and are always the same. */
function numbers(seed: number): () => number {
  let state = seed + 1
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
}
