import { defineRule } from '../define-rule.ts'
import { isOutcome, logicModels } from '../logic-model-graph.ts'
import { logicModelChecklist } from '../result-sources.ts'

export const rule = defineRule({
  id: 'logic-model/no-assumptions',
  severity: 'info',
  source: logicModelChecklist,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Which assumptions and outside factors does each logic model rest on?',
    fr: 'Sur quelles hypothèses et quels facteurs externes repose chaque modèle logique?',
  },
  *find(context) {
    const { nodesOf } = logicModels(context)
    for (const { id } of context.all('model')) {
      const nodes = nodesOf(id)
      if (!nodes.some(isOutcome)) continue
      if (!nodes.some(({ level }) => level === 'assumption' || level === 'external-factor')) yield { records: [id] }
    }
  },
  message: {
    en: ({ it }) => `The logic model ${it} names no assumption and no external factor yet.`,
    fr: ({ it }) => `Le modèle logique ${it} n’indique encore ni hypothèse ni facteur externe.`,
  },
  suggestion: {
    en: 'Write down what has to hold for the links to work, and what outside could help or hinder them.',
    fr: 'Noter ce qui doit être vrai pour que les liens tiennent, et ce qui, de l’extérieur, peut aider ou nuire.',
  },
})
