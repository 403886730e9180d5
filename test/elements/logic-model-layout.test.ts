import { expect } from '@open-wc/testing'
import fc from 'fast-check'
import { layOut, type LayoutLink, type LayoutNode } from '../../packages/elements/src/logic-model/layout.ts'

const models = fc
  .array(
    fc.record({
      level: fc.nat(4),
      width: fc.integer({ min: 40, max: 240 }),
      height: fc.integer({ min: 20, max: 160 }),
    }),
    {
      maxLength: 40,
    },
  )
  .chain((boxes) => {
    const nodes: LayoutNode[] = boxes.map((box, at) => ({ ...box, id: `n${at}` }))
    const end = fc.integer({ min: 0, max: nodes.length }).map((at) => nodes[at]?.id ?? 'gone')
    const links = fc.uniqueArray(fc.record({ from: end, to: end }), {
      maxLength: 60,
      selector: ({ from, to }) => `${from} ${to}`,
    })
    return fc.record({ nodes: fc.constant(nodes), links })
  })

const real = (nodes: readonly LayoutNode[], { from, to }: LayoutLink) =>
  from !== to && [from, to].every((end) => nodes.some(({ id }) => id === end))

/** The boxes of each column, without the links that pass. */
const boxesOf = (orders: readonly (readonly string[])[], nodes: readonly LayoutNode[]) =>
  orders.map((ids) => ids.filter((id) => nodes.some((node) => node.id === id)))

describe('the layout of a logic model', () => {
  it('gives every box a place of its own, in the column of its level, within the drawing', () => {
    fc.assert(
      fc.property(models, ({ nodes, links }) => {
        const { places, width, height } = layOut(nodes, links)
        expect(places.size).to.equal(nodes.length)
        for (const one of nodes) {
          const { x, y } = places.get(one.id)!
          expect(x).to.be.at.least(0)
          expect(y).to.be.at.least(-0.001)
          expect(x + one.width).to.be.at.most(width)
          expect(y + one.height).to.be.at.most(height + 0.001)
          for (const other of nodes) {
            const place = places.get(other.id)!
            if (one === other) continue
            if (one.level < other.level) expect(x + one.width).to.be.below(place.x)
            else if (one.level === other.level && y <= place.y) expect(y + one.height).to.be.at.most(place.y + 0.001)
          }
        }
      }),
    )
  })

  it('draws every link from the edge of one box to the edge of the other, and through no third', () => {
    fc.assert(
      fc.property(models, ({ nodes, links }) => {
        const { places, routes } = layOut(nodes, links)
        expect(routes.map(({ from, to }) => `${from} ${to}`)).to.deep.equal(
          links.filter((link) => real(nodes, link)).map(({ from, to }) => `${from} ${to}`),
        )
        for (const { from, to, points } of routes) {
          for (const [id, point] of [[from, points[0]!] as const, [to, points.at(-1)!] as const]) {
            const { width, height } = nodes.find((node) => node.id === id)!
            const { x, y } = places.get(id)!
            expect(point[0] === x || point[0] === x + width).to.equal(true)
            expect(point[1]).to.be.closeTo(y + height / 2, 0.001)
          }
          for (const { id, width, height } of nodes) {
            if (id === from || id === to) continue
            const { x, y } = places.get(id)!
            for (const [at, end] of points.slice(1).entries()) {
              const begin = points[at]!
              const across = Math.min(begin[0], end[0]) < x + width && Math.max(begin[0], end[0]) > x
              // Within a column links run level.
              if (across && begin[1] === end[1]) expect(end[1] < y || end[1] > y + height).to.equal(true)
            }
          }
        }
      }),
    )
  })

  it('is the same for the same model', () => {
    fc.assert(
      fc.property(models, ({ nodes, links }) => {
        expect(layOut(nodes, links)).to.deep.equal(layOut(nodes, links))
      }),
    )
  })

  it('keeps what was there in its order when a box or a link is added or taken out', () => {
    fc.assert(
      fc.property(models, fc.nat(), fc.nat(4), ({ nodes, links }, pick, level) => {
        const { orders } = layOut(nodes, links)
        const added = { id: 'new', level, width: 80, height: 40 }
        const beside = nodes[pick % Math.max(nodes.length, 1)]
        const more = layOut([...nodes, added], beside ? [...links, { from: beside.id, to: 'new' }] : links, {
          previous: orders,
        })
        expect(boxesOf(more.orders, nodes).filter((ids) => ids.length)).to.deep.equal(boxesOf(orders, nodes))
        const fewer = layOut(
          nodes.filter((node) => node !== beside),
          links.slice(1),
          { previous: orders },
        )
        const left = nodes.filter((node) => node !== beside)
        expect(boxesOf(fewer.orders, left)).to.deep.equal(boxesOf(orders, left).filter((ids) => ids.length))
      }),
    )
  })

  it('lets no links cross where none need to', () => {
    const nodes = ['a', 'b', 'c', 'x', 'y', 'z'].map((id, at) => ({
      id,
      level: Math.floor(at / 3),
      width: 50,
      height: 20,
    }))
    const links = [
      { from: 'a', to: 'z' },
      { from: 'b', to: 'y' },
      { from: 'c', to: 'x' },
    ]
    const { orders } = layOut(nodes, links)
    const pair = new Map(links.map(({ from, to }) => [from, to]))
    expect(orders[1]).to.deep.equal(orders[0]!.map((id) => pair.get(id)))
  })

  it('takes a model without anything in it', () => {
    expect(layOut([], [])).to.deep.equal({ places: new Map(), routes: [], orders: [], width: 0, height: 0 })
  })
})
