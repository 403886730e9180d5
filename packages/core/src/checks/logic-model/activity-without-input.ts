import { defineRule } from '../define-rule.ts'
import { columnOf, logicModels } from '../logic-model-graph.ts'
import { tool } from '../sources.ts'

export const rule = defineRule({
  id: 'logic-model/activity-without-input',
  severity: 'warning',
  source: tool(6),
  phases: ['drafting', 'review'],
  asks: { en: 'What does each activity need?', fr: 'De quoi chaque activité a-t-elle besoin?' },
  *find(context) {
    const { nodes, before, touched, columnsBeside } = logicModels(context)
    for (const node of nodes) {
      // Asked only where the model names inputs at all.
      if (node.level !== 'activity' || !touched(node) || columnsBeside(node)[0] !== 0) continue
      if (!before(node).some((each) => (columnOf(each) ?? 9) <= 1)) yield { records: [node.id] }
    }
  },
  message: {
    en: ({ it }) => `No input is linked to the activity ${it} yet.`,
    fr: ({ it }) => `Aucun intrant n’est encore relié à l’activité ${it}.`,
  },
  suggestion: {
    en: 'Link the staff, money, space or knowledge that each activity needs.',
    fr: 'Relier le personnel, l’argent, les locaux ou les connaissances dont chaque activité a besoin.',
  },
})
