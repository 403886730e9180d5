// A model drawn: parts as buttons over one layer of links, walked through with arrow keys.
import type { ModelNode } from '@cswb/core'
import { make, words } from '../internal/dom.ts'
import { same } from '../internal/record-table/spec.ts'
import { statusBadge } from '../internal/standing/status-badge.ts'
import { draw } from '../internal/svg.ts'
import { fill } from '../internal/strings.ts'
import type { ModelContext } from './context.ts'
import { chainOf, type Graph } from './graph.ts'
import { layOut, type Route } from './layout.ts'

/** Room for the names of levels, in pixels: beside rows, or over columns. */
const beside = 150
const over = 40
/** What a link bends by, as a part of the way between two columns. */
const bend = 0.5

let made = 0

export class Diagram {
  readonly element: HTMLElement = make('div', { class: 'diagram', part: 'diagram', role: 'group' })
  #choose: (id: string | undefined) => void
  #graph: Graph | undefined
  #onTop = true
  #parts = new Map<string, HTMLButtonElement>()
  #orders: { graph: string; orders: readonly (readonly string[])[] } | undefined
  #number = ++made
  #inputs: readonly unknown[] = []

  /** @param choose told the part that was chosen, or nothing where all are to be shown again */
  constructor(choose: (id: string | undefined) => void) {
    this.#choose = choose
    this.element.addEventListener('keydown', this.#key)
    this.element.addEventListener('click', ({ target }) => {
      const part = target instanceof Element ? target.closest<HTMLElement>('.part') : null
      if (part) this.#choose(part.getAttribute('aria-pressed') === 'true' ? undefined : part.dataset['part'])
    })
  }

  /** Draws a model where it has changed; what stood there keeps its order and the focus. */
  show(graph: Graph, context: ModelContext, chosen: string | undefined): void {
    const inputs = inputsOf(graph, context)
    if (same(inputs, this.#inputs)) return this.light(chosen)
    this.#inputs = inputs
    const { words: strings } = context
    const held = this.at
    this.#graph = graph
    this.#onTop = (graph.model?.direction ?? 'outcomes-on-top') === 'outcomes-on-top'
    this.element.className = this.#onTop ? 'diagram on-top' : 'diagram'
    this.element.setAttribute('aria-label', fill(strings.diagramOf, { model: context.name(graph.model).text }))
    const stop = this.#stop ?? chosen
    this.#parts.clear()
    const levels = graph.levels.map(({ level, nodes }) =>
      make(
        'li',
        {},
        make('p', { class: 'level', part: 'level' }, context.level(graph, level)),
        make('ul', {}, ...nodes.map((node) => make('li', {}, ...this.#part(node, context)))),
      ),
    )
    const list = make('ol', {}, ...levels)
    this.element.replaceChildren(list)
    const stops = [...this.#parts.values()]
    for (const part of stops) part.tabIndex = -1
    const first = this.#parts.get(stop ?? '') ?? stops[0]
    if (first) first.tabIndex = 0
    this.#place(graph, list)
    this.light(chosen)
    this.#parts.get(held ?? '')?.focus({ preventScroll: true })
  }

  /** Shows one part with what it leads to and needs, and the rest as in the distance; all, where none is chosen. */
  light(chosen: string | undefined): void {
    const chain = chosen !== undefined && this.#graph?.nodes.has(chosen) ? chainOf(this.#graph, chosen) : undefined
    for (const [id, part] of this.#parts) {
      part.setAttribute('aria-pressed', `${id === chosen}`)
      part.classList.toggle('dim', !!chain && !chain.has(id))
    }
    for (const link of this.element.querySelectorAll<SVGElement>('.link')) {
      const [from = '', to = ''] = (link.dataset['link'] ?? '').split(' ')
      link.classList.toggle('dim', !!chain && !(chain.has(from) && chain.has(to)))
    }
  }

  focus(id: string): void {
    const part = this.#parts.get(id)
    if (!part) return
    for (const each of this.#parts.values()) each.tabIndex = each === part ? 0 : -1
    part.focus()
    part.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  /** A part as it is drawn now. */
  part(id: string): HTMLElement | undefined {
    return this.#parts.get(id)
  }

  /** The part one is in. */
  get at(): string | undefined {
    const { activeElement } = this.element.getRootNode() as ShadowRoot
    return this.element.contains(activeElement) ? (activeElement as HTMLElement).dataset['part'] : undefined
  }

  /** The part that is seen before or after this one in its level. */
  neighbour(id: string, step: 1 | -1): string | undefined {
    const row = this.#rows.find((ids) => ids.includes(id)) ?? []
    return row[row.indexOf(id) + step]
  }

  /** Lets a part and its neighbour change places in the next drawing. */
  shift(id: string, step: 1 | -1): void {
    const other = this.neighbour(id, step)
    if (!this.#orders || other === undefined) return
    const swapped: Readonly<Record<string, string>> = { [id]: other, [other]: id }
    const orders = this.#orders.orders.map((ids) => ids.map((each) => swapped[each] ?? each))
    this.#orders = { ...this.#orders, orders }
  }

  /** The parts of each level as they are seen. */
  get #rows(): string[][] {
    return this.#orders?.orders.map((ids) => ids.filter((id) => this.#parts.has(id))) ?? []
  }

  get #stop() {
    return [...this.#parts.values()].find(({ tabIndex }) => tabIndex === 0)?.dataset['part']
  }

  /** A part as a button, and what is said of its links to those who do not see them. */
  #part(node: ModelNode, context: ModelContext): HTMLElement[] {
    const { words: strings, format } = context
    const graph = this.#graph as Graph
    const about = make('span', { hidden: '', id: `part-${this.#number}-${node.id}` })
    const said = [
      [strings.leadsTo, graph.leadsTo(node.id)] as const,
      [strings.needs, graph.needs(node.id)] as const,
      [strings.feedback, feedbackOf(graph, node)] as const,
    ].flatMap(([sentence, nodes]) => (nodes.length ? [fill(sentence, { names: context.names(nodes) })] : []))
    about.textContent = said.join('; ')
    const button = make(
      'button',
      { type: 'button', class: 'part', part: 'part', 'data-part': node.id, 'aria-pressed': 'false' },
      ...(node.ref ? [make('span', { class: 'number' }, node.ref), ' '] : []),
      words('title', context.name(node)),
    )
    if (said.length) button.setAttribute('aria-describedby', about.id)
    const [{ leaf } = { leaf: undefined }] = context.actions(node)
    if (leaf) button.append(' ', statusBadge(leaf, context.format.language))
    if (context.doubtful(node)) button.append(' ', make('span', { class: 'badge due shape triangle' }, strings.lost))
    const asked = context.findings.get(node.id)?.length ?? 0
    if (asked) button.append(' ', make('span', { class: 'asked', part: 'asked' }, format.count(asked, strings.asked)))
    this.#parts.set(node.id, button)
    return [button, about]
  }

  /** Measures the parts once, finds their places, and draws the links below them. */
  #place(graph: Graph, list: HTMLElement) {
    const sizes = [...this.#parts].map(([id, part]) => ({ id, width: part.offsetWidth, height: part.offsetHeight }))
    const column = new Map(graph.levels.flatMap(({ nodes }, at) => nodes.map(({ id }) => [id, at] as const)))
    const boxes = sizes.map(({ id, width, height }) => ({
      id,
      level: column.get(id) ?? 0,
      // Outcomes on top: levels lie on one another, so that what is long is their height.
      width: this.#onTop ? height : width,
      height: this.#onTop ? width : height,
    }))
    const previous = this.#orders?.graph === graph.id ? this.#orders.orders : undefined
    const layout = layOut(boxes, graph.links, { previous, gap: this.#onTop ? 14 : 12, between: this.#onTop ? 52 : 72 })
    this.#orders = { graph: graph.id, orders: layout.orders }
    const turn = ([x, y]: readonly [number, number]): [number, number] =>
      this.#onTop ? [y + beside, layout.width - x] : [x, y + over]
    for (const { id, level, width } of boxes) {
      const { x, y } = layout.places.get(id) ?? { x: 0, y: 0 }
      const [left, top] = turn(this.#onTop ? [x + width, y] : [x, y])
      put(this.#parts.get(id), left, top)
      const label = list.children[level]?.querySelector<HTMLElement>('.level')
      if (label) put(label, this.#onTop ? 0 : left, this.#onTop ? top : 0)
    }
    const [across, down] = this.#onTop ? [layout.height + beside, layout.width] : [layout.width, layout.height + over]
    this.element.style.setProperty('inline-size', `${across}px`)
    this.element.style.setProperty('block-size', `${down}px`)
    const feedback = new Set(graph.links.filter((link) => link.feedback).map(({ from, to }) => `${from} ${to}`))
    const links = layout.routes.map((route) => {
      const key = `${route.from} ${route.to}`
      const path = draw('path', {
        class: feedback.has(key) ? 'link feedback' : 'link',
        d: pathOf(route, turn, this.#onTop),
      })
      path.dataset['link'] = key
      path.setAttribute('marker-end', `url(#arrow-${this.#number})`)
      return path
    })
    const arrow = draw(
      'marker',
      {
        id: `arrow-${this.#number}`,
        viewBox: '0 0 8 8',
        refX: 7,
        refY: 4,
        markerWidth: 7,
        markerHeight: 7,
        orient: 'auto',
      },
      draw('path', { d: 'M0 0 L8 4 L0 8 z', class: 'arrow' }),
    )
    const svg = draw(
      'svg',
      { class: 'links', 'aria-hidden': 'true', width: across, height: down },
      draw('defs', {}, arrow),
      ...links,
    )
    this.element.prepend(svg)
  }

  #key = (event: KeyboardEvent) => {
    const part = event.target instanceof HTMLElement ? event.target.dataset['part'] : undefined
    const graph = this.#graph
    if (part === undefined || !graph || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') this.#choose(undefined)
    const to = this.#toward(event.key, part, graph)
    if (to === undefined) return
    event.preventDefault()
    this.focus(to)
  }

  /** Where a key leads: along the level, or along a link to what a part leads to or needs. */
  #toward(key: string, part: string, graph: Graph): string | undefined {
    const rtl = getComputedStyle(this.element).direction === 'rtl'
    const [on, back, up, down] = this.#onTop
      ? rtl
        ? ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']
        : ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']
      : ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft']
    const orders = this.#rows
    const level = orders.findIndex((ids) => ids.includes(part))
    const row = orders[level] ?? []
    const at = row.indexOf(part)
    if (key === on) return row[at + 1]
    if (key === back) return row[at - 1]
    if (key === 'Home') return row[0]
    if (key === 'End') return row.at(-1)
    if (key !== up && key !== down) return undefined
    const step = key === up ? 1 : -1
    const [linked] = key === up ? graph.leadsTo(part) : graph.needs(part)
    const next = orders[level + step] ?? []
    return linked?.id ?? next[Math.min(Math.round((at / row.length) * next.length), next.length - 1)]
  }
}

export const feedbackOf = (graph: Graph, node: ModelNode): ModelNode[] =>
  graph.links.flatMap(({ from, to, feedback }) => (feedback && from === node.id ? (graph.nodes.get(to) ?? []) : []))

/** Everything that the drawing tells of. */
const inputsOf = (graph: Graph, context: ModelContext): readonly unknown[] => [
  graph.id,
  graph.model,
  context.words,
  context.language,
  graph.links.map(({ from, to, feedback }) => `${from} ${to} ${feedback}`).join(),
  ...[...graph.nodes.values()].flatMap((node) => [
    node,
    context.findings.get(node.id)?.length,
    ...context.actions(node).flatMap(({ action, leaf }) => [action, leaf]),
  ]),
]

function put(element: HTMLElement | undefined, left: number, top: number) {
  element?.style.setProperty('left', `${left}px`)
  element?.style.setProperty('top', `${top}px`)
}

type Turn = (point: readonly [number, number]) => [number, number]

/** A smooth line through the points of a route: straight along its columns, bent between them. */
function pathOf({ points }: Route, turn: Turn, onTop: boolean): string {
  const round = (value: number) => Math.round(value * 10) / 10
  return points
    .map((point, at) => {
      const [x, y] = turn(point).map(round) as [number, number]
      const before = points[at - 1]
      if (!before) return `M${x} ${y}`
      if (before[1] === point[1] || before[0] === point[0]) return `L${x} ${y}`
      const [fromX, fromY] = turn(before)
      return onTop
        ? `C${round(fromX)} ${round(fromY + (y - fromY) * bend)} ${x} ${round(y - (y - fromY) * bend)} ${x} ${y}`
        : `C${round(fromX + (x - fromX) * bend)} ${round(fromY)} ${round(x - (x - fromX) * bend)} ${y} ${x} ${y}`
    })
    .join('')
}
