import { cyclesIn } from '../cycles-in.ts'
import { defineRule } from '../define-rule.ts'
import { logicModels } from '../logic-model-graph.ts'
import { tool } from '../sources.ts'

export const rule = defineRule({
  id: 'logic-model/causal-cycle',
  severity: 'error',
  source: tool(6),
  phases: ['drafting', 'review'],
  asks: {
    en: 'Does no part of a logic model lead back to itself?',
    fr: 'Aucun élément d’un modèle logique ne ramène-t-il à lui-même?',
  },
  *find(context) {
    const { nodes, next } = logicModels(context)
    const byId = new Map(nodes.map((node) => [node.id, node]))
    const all = nodes.map(({ id }) => id)
    const to = (id: string) => next(byId.get(id) ?? { id, kind: 'node' }).map(({ id }) => id)
    for (const records of cyclesIn(all, to)) yield { records }
  },
  message: {
    en: ({ count, them }) =>
      count === 1 ? `A link leads from ${them} to itself.` : `The links between ${them} lead around in a circle.`,
    fr: ({ count, them }) =>
      count === 1 ? `Un lien mène de ${them} à lui-même.` : `Les liens entre ${them} tournent en rond.`,
  },
  suggestion: {
    en: 'Decide what comes first, take out one of the links, or make it a feedback link.',
    fr: 'Décider ce qui vient en premier, retirer un des liens, ou en faire un lien de rétroaction.',
  },
})
