import { defineRule } from '../define-rule.ts'
import { isOutcome, logicModels } from '../logic-model-graph.ts'
import { tool } from '../sources.ts'

export const rule = defineRule({
  id: 'logic-model/model-without-outcome',
  severity: 'warning',
  source: tool(6),
  phases: ['drafting', 'review'],
  asks: { en: 'What is each logic model to change?', fr: 'Que doit changer chaque modèle logique?' },
  *find(context) {
    const { nodesOf } = logicModels(context)
    for (const { id } of context.all('model')) if (!nodesOf(id).some(isOutcome)) yield { records: [id] }
  },
  message: {
    en: ({ it }) => `The logic model ${it} names no outcome yet.`,
    fr: ({ it }) => `Le modèle logique ${it} n’indique encore aucun résultat.`,
  },
  suggestion: {
    en: 'Add at least one immediate and one long-term outcome.',
    fr: 'Ajouter au moins un résultat immédiat et un résultat à long terme.',
  },
})
