// A logic model as levels with parts, and what leads to what.
import type { Model, ModelLink, ModelNode, PlanReader } from '@cswb/core'

/** The levels that lead from one to the next (Booklet 3, Tool 6); whatever else a model holds stands beside them. */
export const flow = ['input', 'activity', 'output', 'immediate', 'intermediate', 'long-term', 'impact'] as const

export interface Level {
  readonly level: string
  readonly nodes: readonly ModelNode[]
}

/** One part leads to another, or acts back on it. */
export interface Link {
  readonly from: string
  readonly to: string
  readonly feedback: boolean
}

export interface Graph {
  /** The model's id; of parts that name no model of the plan, one of their own. */
  readonly id: string
  readonly model: Model | undefined
  /** In the order of the flow, those with parts only. */
  readonly levels: readonly Level[]
  /** Assumptions, external factors, and parts of levels that this version does not know. */
  readonly beside: readonly Level[]
  readonly nodes: ReadonlyMap<string, ModelNode>
  /** Between parts of this model, each pair once. */
  readonly links: readonly Link[]
  /** What a part leads to, and what it needs. */
  leadsTo(id: string): readonly ModelNode[]
  needs(id: string): readonly ModelNode[]
}

/** A plan's logic models in their order, then the parts that belong to none. */
export function graphsOf(plan: PlanReader): Graph[] {
  const models = plan.all('model')
  const known = new Set(models.map(({ id }) => id))
  const nodes = plan.all('node')
  const links = plan.all('link')
  const loose = nodes.filter(({ model }) => !known.has(model ?? ''))
  return [
    ...models.map((model) =>
      graphOf(
        model.id,
        model,
        nodes.filter((node) => node.model === model.id),
        links,
      ),
    ),
    ...(loose.length ? [graphOf('no-model', undefined, loose, links)] : []),
  ]
}

function graphOf(id: string, model: Model | undefined, own: readonly ModelNode[], all: readonly ModelLink[]): Graph {
  const nodes = new Map(own.map((node) => [node.id, node]))
  const pairs = new Map<string, Link>()
  for (const { from = '', to = '', type } of all)
    if (from !== to && nodes.has(from) && nodes.has(to))
      pairs.set(`${from} ${to}`, { from, to, feedback: type === 'feedback' })
  const links = [...pairs.values()]
  const after = new Map<string, ModelNode[]>()
  const before = new Map<string, ModelNode[]>()
  const note = (to: Map<string, ModelNode[]>, from: string, other: string) => {
    const node = nodes.get(other)
    if (node) to.set(from, [...(to.get(from) ?? []), node])
  }
  for (const { from, to, feedback } of links) {
    if (feedback) continue
    note(after, from, to)
    note(before, to, from)
  }
  const at = (level: string) => ({ level, nodes: own.filter((node) => node.level === level) })
  const others = [...new Set(own.map(({ level }) => level as string))].filter((level) => !isFlow(level))
  return {
    id,
    model,
    levels: flow.map(at).filter((level) => level.nodes.length),
    beside: others.map(at),
    nodes,
    links,
    leadsTo: (node) => after.get(node) ?? [],
    needs: (node) => before.get(node) ?? [],
  }
}

const isFlow = (level: string) => (flow as readonly string[]).includes(level)

/** A part with everything upward that it leads to, and everything downward that it needs. */
export function chainOf(graph: Graph, id: string): Set<string> {
  const chain = new Set([id])
  for (const next of [graph.leadsTo, graph.needs]) {
    const waiting = [id]
    const seen = new Set(waiting)
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
      for (const node of next(at)) {
        if (seen.has(node.id)) continue
        seen.add(node.id)
        chain.add(node.id)
        waiting.push(node.id)
      }
  }
  return chain
}

/** Everything that a part leads to, near or far. */
export function upward(graph: Graph, id: string): ModelNode[] {
  const found = new Map<string, ModelNode>()
  const waiting = [id]
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift())
    for (const node of graph.leadsTo(at))
      if (!found.has(node.id) && node.id !== id) {
        found.set(node.id, node)
        waiting.push(node.id)
      }
  return [...found.values()]
}
