import type { Words } from '../kind/fields.ts'
import type { ModelLink } from '../kinds/link.ts'
import type { ModelNode } from '../kinds/node.ts'
import type { CheckContext } from './context.ts'

/** The columns of a logic model, in the order in which one leads to the next. */
const ladder = ['input', 'activity', 'output', 'immediate', 'intermediate', 'long-term', 'impact']

/** What a part of a logic model is called in a sentence; French with its article. */
const levelNames: Readonly<Record<string, Words>> = {
  input: { en: 'input', fr: 'l’intrant' },
  activity: { en: 'activity', fr: 'l’activité' },
  output: { en: 'output', fr: 'l’extrant' },
  immediate: { en: 'immediate outcome', fr: 'le résultat immédiat' },
  intermediate: { en: 'intermediate outcome', fr: 'le résultat intermédiaire' },
  'long-term': { en: 'long-term outcome', fr: 'le résultat à long terme' },
  impact: { en: 'impact', fr: 'l’impact' },
}

/** What a node is called in a sentence: "output", "l’extrant". */
export const levelName = (node: ModelNode | undefined): Words =>
  levelNames[String(node?.level)] ?? { en: 'part', fr: 'l’élément' }

/** The place of a node's column, 0 for inputs; nothing for assumptions, external factors and unknown levels. */
export function columnOf(node: ModelNode): number | undefined {
  const at = ladder.indexOf(String(node.level))
  return at < 0 ? undefined : at
}

export const isOutcome = (node: ModelNode): boolean => (columnOf(node) ?? 0) >= 3

/** Whether a node belongs into the chain of a logic model: neither an assumption nor an external factor. */
export const isStep = (node: ModelNode): boolean => columnOf(node) !== undefined

export interface Arrow {
  readonly link: ModelLink
  readonly from: ModelNode
  readonly to: ModelNode
}

/** The logic models of a plan as graphs: causal arrows between nodes that exist. */
export interface LogicModels {
  readonly nodes: readonly ModelNode[]
  readonly arrows: readonly Arrow[]
  /** Where a node's causal arrows go, and where they come from. */
  next(node: ModelNode): readonly ModelNode[]
  before(node: ModelNode): readonly ModelNode[]
  /** Whether a link of any type touches it. */
  touched(node: ModelNode): boolean
  /** The parts of a logic model. */
  nodesOf(model: string): readonly ModelNode[]
  /** The columns that a node's model uses, in order. */
  columnsBeside(node: ModelNode): readonly number[]
}

const made = Symbol('logic models')

export function logicModels(context: CheckContext): LogicModels {
  return context.memo(made, () => {
    const nodes = context.all('node')
    const arrows: Arrow[] = []
    const next = new Map<string, ModelNode[]>()
    const before = new Map<string, ModelNode[]>()
    const touched = new Set<string>()
    for (const link of context.all('link')) {
      const from = context.get('node', link.from)
      const to = context.get('node', link.to)
      if (!from || !to) continue
      touched.add(from.id).add(to.id)
      if (link.type === 'feedback') continue
      arrows.push({ link, from, to })
      put(next, from.id, to)
      put(before, to.id, from)
    }
    const columns = new Map<string, readonly number[]>()
    const nodesOf = (model: string) => context.naming('node', 'model', model)
    return {
      nodes,
      arrows,
      next: ({ id }) => next.get(id) ?? [],
      before: ({ id }) => before.get(id) ?? [],
      touched: ({ id }) => touched.has(id),
      nodesOf,
      columnsBeside: (node) => {
        const model = String(node.model)
        let found = columns.get(model)
        if (!found)
          columns.set(
            model,
            (found = [...new Set(nodesOf(model).flatMap((each) => columnOf(each) ?? []))].sort((a, b) => a - b)),
          )
        return found
      },
    }
  })
}

function put(map: Map<string, ModelNode[]>, key: string, node: ModelNode): void {
  const at = map.get(key)
  if (at) at.push(node)
  else map.set(key, [node])
}

/** "du résultat", "de l’activité". */
export const de = (fr: string): string => (fr.startsWith('le ') ? `du ${fr.slice(3)}` : `de ${fr}`)

/** "au résultat", "à l’activité". */
export const a = (fr: string): string => (fr.startsWith('le ') ? `au ${fr.slice(3)}` : `à ${fr}`)

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
