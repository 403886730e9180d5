import { defineRule } from '../define-rule.ts'
import { logicModels } from '../logic-model-graph.ts'
import { tool } from '../sources.ts'

export const rule = defineRule({
  id: 'logic-model/input-unused',
  severity: 'warning',
  source: tool(6),
  phases: ['drafting', 'review'],
  asks: { en: 'Which activity uses each input?', fr: 'Quelle activité utilise chaque intrant?' },
  *find(context) {
    const { nodes, next, touched } = logicModels(context)
    for (const node of nodes) {
      if (node.level !== 'input' || !touched(node)) continue
      if (!next(node).some(({ level }) => level === 'activity')) yield { records: [node.id] }
    }
  },
  message: {
    en: ({ it }) => `No activity uses the input ${it} yet.`,
    fr: ({ it }) => `Aucune activité n’utilise encore l’intrant ${it}.`,
  },
  suggestion: {
    en: 'Link each input to the activities it is for.',
    fr: 'Relier chaque intrant aux activités auxquelles il sert.',
  },
})
