import { defineRule } from '../define-rule.ts'
import { isOutcome, logicModels } from '../logic-model-graph.ts'
import { tool } from '../sources.ts'

export const rule = defineRule({
  id: 'logic-model/output-without-outcome',
  severity: 'warning',
  source: tool(6),
  phases: ['drafting', 'review'],
  asks: { en: 'What does each output change?', fr: 'Que change chaque extrant?' },
  *find(context) {
    const { nodes, next, touched } = logicModels(context)
    for (const node of nodes)
      if (node.level === 'output' && touched(node) && !next(node).some(isOutcome)) yield { records: [node.id] }
  },
  message: {
    en: ({ it }) => `No outcome follows from the output ${it} yet.`,
    fr: ({ it }) => `Aucun résultat ne découle encore de l’extrant ${it}.`,
  },
  suggestion: {
    en: 'Ask “why?” of each output, and link it to the immediate outcome that answers.',
    fr: 'Se demander « pourquoi? » pour chaque extrant, et le relier au résultat immédiat qui y répond.',
  },
})
