import { defineRule } from '../define-rule.ts'
import { capital, isOutcome, levelName, logicModels } from '../logic-model-graph.ts'
import { tool } from '../sources.ts'

export const rule = defineRule({
  id: 'logic-model/outcome-without-cause',
  severity: 'warning',
  source: tool(6),
  phases: ['drafting', 'review'],
  asks: { en: 'What leads to each outcome?', fr: 'Qu’est-ce qui mène à chaque résultat?' },
  *find(context) {
    const { nodes, before, touched } = logicModels(context)
    for (const node of nodes)
      if (isOutcome(node) && touched(node) && !before(node).length) yield { records: [node.id], data: levelName(node) }
  },
  message: {
    en: ({ it, data }) => `Nothing leads to the ${data.en} ${it} yet.`,
    fr: ({ it, data }) => `${capital(data.fr)} ${it} ne découle encore de rien.`,
  },
  suggestion: {
    en: 'Ask “how?” of each outcome, and link the outputs or earlier outcomes that bring it about.',
    fr: 'Se demander « comment? » pour chaque résultat, et y relier les extrants ou les résultats antérieurs qui y mènent.',
  },
})
