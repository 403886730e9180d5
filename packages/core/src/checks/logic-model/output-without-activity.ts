import { defineRule } from '../define-rule.ts'
import { logicModels } from '../logic-model-graph.ts'
import { tool } from '../sources.ts'

export const rule = defineRule({
  id: 'logic-model/output-without-activity',
  severity: 'warning',
  source: tool(6),
  phases: ['drafting', 'review'],
  asks: { en: 'Which activity produces each output?', fr: 'Quelle activité produit chaque extrant?' },
  *find(context) {
    const { nodes, before, touched } = logicModels(context)
    for (const node of nodes) {
      if (node.level !== 'output' || !touched(node)) continue
      if (!before(node).some(({ level }) => level === 'activity' || level === 'output')) yield { records: [node.id] }
    }
  },
  message: {
    en: ({ it }) => `No activity produces the output ${it} yet.`,
    fr: ({ it }) => `Aucune activité ne produit encore l’extrant ${it}.`,
  },
  suggestion: {
    en: 'Link the activity that produces the output, or add it.',
    fr: 'Relier l’activité qui produit l’extrant, ou l’ajouter.',
  },
})
