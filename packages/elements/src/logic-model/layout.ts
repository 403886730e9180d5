// Where the boxes of a logic model stand and how its links run: columns are given by the levels, only the order within them
// is to be found. Pure: no page, no clock; the same model gives the same drawing.
import { order, type Columns } from './order.ts'

export interface LayoutNode {
  readonly id: string
  /** The column; those that are empty take no room. */
  readonly level: number
  /** In pixels. */
  readonly width: number
  readonly height: number
}

export interface LayoutLink {
  readonly from: string
  readonly to: string
}

export interface Route extends LayoutLink {
  /** From the edge of one box to the edge of the other, around those between. */
  readonly points: readonly (readonly [x: number, y: number])[]
}

/** Columns stand side by side along x. Whoever draws outcomes on top changes x and y. */
export interface Layout {
  /** The corner of each box where x and y are least. */
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>
  readonly routes: readonly Route[]
  /** What stands in each column, boxes and links that pass through; to be given back as `previous`. */
  readonly orders: readonly (readonly string[])[]
  readonly width: number
  readonly height: number
}

export interface LayoutOptions {
  /** The orders of the drawing before: then what was there stays in its order, and only what is new finds a place. */
  readonly previous?: readonly (readonly string[])[] | undefined
  /** Between two boxes of a column, in pixels. Default 16. */
  readonly gap?: number
  /** Between two columns, in pixels. Default 64. */
  readonly between?: number
}

interface Box {
  readonly id: string
  readonly column: number
  readonly width: number
  readonly height: number
}

/** The room a link takes that passes through a column, in pixels. */
const lane = 6
/** How often boxes are drawn towards what they are linked with. */
const pulls = 8

/** @throws nothing: links of boxes that are not there are left out */
export function layOut(
  nodes: readonly LayoutNode[],
  links: readonly LayoutLink[],
  { previous, gap = 16, between = 64 }: LayoutOptions = {},
): Layout {
  const levels = [...new Set(nodes.map(({ level }) => level))].sort((one, other) => one - other)
  const boxes: Box[] = nodes.map(({ level, ...node }) => ({ ...node, column: levels.indexOf(level) }))
  const numbers = new Map(boxes.map(({ id }, at) => [id, at]))
  const before: number[][] = boxes.map(() => [])
  const after: number[][] = boxes.map(() => [])
  const chains: { link: LayoutLink; chain: number[] }[] = []
  for (const link of links) {
    const [from, to] = [numbers.get(link.from), numbers.get(link.to)]
    if (from === undefined || to === undefined || from === to) continue
    // A link that goes back is laid like one that goes forth.
    const back = boxes[from]!.column > boxes[to]!.column
    const [first, last] = back ? [to, from] : [from, to]
    const chain = [first]
    for (let column = boxes[first]!.column + 1; column < boxes[last]!.column; column++) {
      chain.push(boxes.length)
      boxes.push({ id: `${link.from} ${link.to} ${column}`, column, width: 0, height: lane })
      before.push([])
      after.push([])
    }
    chain.push(last)
    if (boxes[first]!.column < boxes[last]!.column)
      for (let at = 1; at < chain.length; at++) {
        after[chain[at - 1]!]!.push(chain[at]!)
        before[chain[at]!]!.push(chain[at - 1]!)
      }
    chains.push({ link, chain: back ? chain.reverse() : chain })
  }
  const columns = levels.map((_, column) => boxes.flatMap((box, at) => (box.column === column ? [at] : [])))
  const graph: Columns = { columns, before, after }
  if (previous) keepOrder(graph, boxes, previous)
  else order(graph)
  const middles = heights(graph, boxes, gap)
  const widths = columns.map((column) => Math.max(0, ...column.map((at) => boxes[at]!.width)))
  const lefts: number[] = []
  for (const at of widths.keys()) lefts.push(at ? lefts[at - 1]! + widths[at - 1]! + between : 0)
  const places = new Map(
    nodes.map(({ id }, at) => [id, { x: lefts[boxes[at]!.column]!, y: middles[at]! - boxes[at]!.height / 2 }]),
  )
  const route = (chain: readonly number[]): [number, number][] => {
    const [first, last] = [chain[0]!, chain.at(-1)!]
    const right = (at: number) => lefts[boxes[at]!.column]! + (boxes[at]!.width || widths[boxes[at]!.column]!)
    if (boxes[first]!.column === boxes[last]!.column) {
      const out = Math.max(right(first), right(last)) + between / 3
      return [
        [right(first), middles[first]!],
        [out, middles[first]!],
        [out, middles[last]!],
        [right(last), middles[last]!],
      ]
    }
    const back = boxes[first]!.column > boxes[last]!.column
    return chain.flatMap((at, index): [number, number][] => {
      const [left, end] = [lefts[boxes[at]!.column]!, right(at)]
      const sides: [number, number][] = [
        [left, middles[at]!],
        [end, middles[at]!],
      ]
      if (back) sides.reverse()
      return index === 0 ? sides.slice(1) : index === chain.length - 1 ? sides.slice(0, 1) : sides
    })
  }
  const low = boxes.map(({ height }, at) => middles[at]! + height / 2)
  return {
    places,
    routes: chains.map(({ link, chain }) => ({ from: link.from, to: link.to, points: route(chain) })),
    orders: columns.map((column) => column.map((at) => boxes[at]!.id)),
    width: lefts.length ? lefts.at(-1)! + widths.at(-1)! : 0,
    height: Math.max(0, ...low),
  }
}

/** Leaves what was there in its order, and puts what is new beside what it is linked with. */
function keepOrder(
  { columns, before, after }: Columns,
  boxes: readonly Box[],
  previous: readonly (readonly string[])[],
) {
  const was = new Map(previous.flatMap((ids) => ids.map((id, at) => [id, (at + 0.5) / ids.length] as const)))
  const wanted = boxes.map(({ id }) => was.get(id))
  for (const column of columns)
    for (const at of column) {
      if (was.has(boxes[at]!.id)) continue
      const beside = [...before[at]!, ...after[at]!].flatMap((other) => wanted[other] ?? [])
      wanted[at] = beside.length ? beside.reduce((sum, each) => sum + each, 0) / beside.length : 2
    }
  for (const column of columns) column.sort((one, other) => wanted[one]! - wanted[other]! || one - other)
}

/** Heights of the middles of all boxes: in order, apart, and near what they are linked with. */
function heights({ columns, before, after }: Columns, boxes: readonly Box[], gap: number): Float64Array {
  const middles = new Float64Array(boxes.length)
  const apart = (one: number, other: number) => {
    const lanes = !boxes[one]!.width && !boxes[other]!.width
    return (boxes[one]!.height + boxes[other]!.height) / 2 + (lanes ? lane / 2 : gap)
  }
  for (const column of columns)
    for (let at = 0; at < column.length; at++)
      middles[column[at]!] = at
        ? middles[column[at - 1]!]! + apart(column[at - 1]!, column[at]!)
        : boxes[column[at]!]!.height / 2
  for (let pull = 0; pull < pulls; pull++) {
    const forth = pull % 2 === 0
    for (let step = 0; step < columns.length; step++) {
      const column = columns[forth ? step : columns.length - 1 - step]!
      const wanted = column.map((at) => {
        const linked = pull < pulls - 2 ? (forth ? before : after)[at]! : [...before[at]!, ...after[at]!]
        return linked.length ? linked.reduce((sum, other) => sum + middles[other]!, 0) / linked.length : middles[at]!
      })
      spread(column, wanted, apart, middles)
    }
  }
  let least = Infinity
  for (const [at, { height }] of boxes.entries()) least = Math.min(least, middles[at]! - height / 2)
  if (Number.isFinite(least)) for (let at = 0; at < middles.length; at++) middles[at]! -= least
  return middles
}

/** The places nearest to those that are wanted, in order and apart: neighbours that meet move on as one block. */
function spread(
  column: readonly number[],
  wanted: readonly number[],
  apart: (one: number, other: number) => number,
  middles: Float64Array,
) {
  interface Block {
    start: number
    sum: number
    count: number
  }
  const offsets = new Float64Array(column.length)
  for (let at = 1; at < column.length; at++) offsets[at] = offsets[at - 1]! + apart(column[at - 1]!, column[at]!)
  const blocks: Block[] = []
  for (let at = 0; at < column.length; at++) {
    blocks.push({ start: at, sum: wanted[at]! - offsets[at]!, count: 1 })
    while (blocks.length > 1) {
      const [one, other] = blocks.slice(-2) as [Block, Block]
      if (one.sum / one.count <= other.sum / other.count) break
      one.sum += other.sum
      one.count += other.count
      blocks.pop()
    }
  }
  for (const { start, sum, count } of blocks)
    for (let at = start; at < start + count; at++) middles[column[at]!] = sum / count + offsets[at]!
}
