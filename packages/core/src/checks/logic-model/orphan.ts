import { defineRule } from '../define-rule.ts'
import { capital, isStep, levelName, logicModels } from '../logic-model-graph.ts'
import { tool } from '../sources.ts'

export const rule = defineRule({
  id: 'logic-model/orphan',
  severity: 'warning',
  source: tool(6),
  phases: ['drafting', 'review'],
  asks: {
    en: 'Is every part of a logic model linked to another?',
    fr: 'Chaque élément d’un modèle logique est-il relié à un autre?',
  },
  *find(context) {
    const { nodes, touched } = logicModels(context)
    for (const node of nodes) if (isStep(node) && !touched(node)) yield { records: [node.id], data: levelName(node) }
  },
  message: {
    en: ({ it, data }) => `The ${data.en} ${it} is linked to nothing yet.`,
    fr: ({ it, data }) => `${capital(data.fr)} ${it} n’est encore lié à rien.`,
  },
  suggestion: {
    en: 'Link it to what it leads to and to what it comes from, or take it out.',
    fr: 'Le relier à ce à quoi il mène et à ce dont il découle, ou le retirer.',
  },
})
