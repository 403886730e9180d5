import { defineRule } from '../define-rule.ts'
import { logicModels } from '../logic-model-graph.ts'
import { tool } from '../sources.ts'

export const rule = defineRule({
  id: 'logic-model/activity-without-output',
  severity: 'warning',
  source: tool(6),
  phases: ['drafting', 'review'],
  asks: { en: 'What does each activity produce?', fr: 'Que produit chaque activité?' },
  *find(context) {
    const { nodes, next, touched } = logicModels(context)
    for (const node of nodes) {
      // A part that nothing touches is asked about once, as such.
      if (node.level !== 'activity' || !touched(node)) continue
      if (!next(node).some(({ level }) => level === 'output')) yield { records: [node.id] }
    }
  },
  message: {
    en: ({ it }) => `No output follows from the activity ${it} yet.`,
    fr: ({ it }) => `Aucun extrant ne découle encore de l’activité ${it}.`,
  },
  suggestion: {
    en: 'Link each activity to what it produces, such as sessions held or people reached, or add that output.',
    fr: 'Relier chaque activité à ce qu’elle produit, comme des séances tenues ou des personnes rejointes, ou ajouter cet extrant.',
  },
})
