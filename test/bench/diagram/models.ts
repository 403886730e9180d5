// Logic models to lay out: five levels, most links to the next one, some past it, the boxes in no order.
import type { LayoutLink, LayoutNode } from '../../../packages/elements/src/logic-model/layout.ts'

export interface Model {
  readonly nodes: readonly LayoutNode[]
  readonly links: readonly LayoutLink[]
}

const levels = 5

export function modelOf(count: number, seed: number): Model {
  const random = numbers(seed)
  const each = Math.ceil(count / levels)
  const nodes = Array.from({ length: count }, (_, at) => ({
    id: `n${at}`,
    level: Math.floor(at / each),
    // How far down its level it would stand.
    place: (at % each) / each,
    width: 180,
    height: 44 + 18 * Math.floor(random() * 4),
  }))
  const links = new Map<string, LayoutLink>()
  for (const node of nodes) {
    for (let more = 1 + Math.floor(random() * 2.4); more > 0; more--) {
      const past = random() < 0.06 && node.level + 2 < levels ? 2 : 1
      const others = nodes.filter(({ level }) => level === node.level + past)
      const about = Math.round((node.place + (random() - 0.5) / 2) * others.length)
      const other = others[Math.min(Math.max(about, 0), others.length - 1)]
      if (other) links.set(`${node.id} ${other.id}`, { from: node.id, to: other.id })
    }
  }
  const inNoOrder = nodes.map((node) => [random(), node] as const).sort(([one], [other]) => one - other)
  return { nodes: inNoOrder.map(([, node]) => node), links: [...links.values()] }
}

type Point = readonly [x: number, y: number]
export interface Drawn extends LayoutLink {
  readonly points: readonly Point[]
}

/** How often drawn links cross, as drawn; links that share an end do not count. */
export function crossingsOf(routes: readonly Drawn[]): number {
  const pieces = routes.flatMap((route) =>
    route.points.slice(1).map((to, at) => ({ route, from: route.points[at]!, to })),
  )
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]))
  let count = 0
  for (let at = 0; at < pieces.length; at++)
    for (let next = at + 1; next < pieces.length; next++) {
      const [one, other] = [pieces[at]!, pieces[next]!]
      const ends = [one.route.from, one.route.to]
      if (one.route === other.route || ends.includes(other.route.from) || ends.includes(other.route.to)) continue
      if (Math.max(one.from[0], one.to[0]) < Math.min(other.from[0], other.to[0])) continue
      if (Math.max(other.from[0], other.to[0]) < Math.min(one.from[0], one.to[0])) continue
      const apart = side(one.from, one.to, other.from) * side(one.from, one.to, other.to) < 0
      if (apart && side(other.from, other.to, one.from) * side(other.from, other.to, one.to) < 0) count++
    }
  return count
}

function numbers(seed: number): () => number {
  let state = seed
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
}
