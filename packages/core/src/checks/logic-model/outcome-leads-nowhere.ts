import { defineRule } from '../define-rule.ts'
import { capital, columnOf, isOutcome, levelName, logicModels } from '../logic-model-graph.ts'
import { tool } from '../sources.ts'

export const rule = defineRule({
  id: 'logic-model/outcome-leads-nowhere',
  severity: 'warning',
  source: tool(6),
  phases: ['drafting', 'review'],
  asks: {
    en: 'Why does each outcome below the top matter?',
    fr: 'Pourquoi chaque résultat sous le dernier niveau compte-t-il?',
  },
  *find(context) {
    const { nodes, next, touched, columnsBeside } = logicModels(context)
    for (const node of nodes) {
      if (!isOutcome(node) || !touched(node) || next(node).some(isOutcome)) continue
      // Those on top of their model have nowhere to lead.
      if ((columnOf(node) ?? 0) < (columnsBeside(node).at(-1) ?? 0)) yield { records: [node.id], data: levelName(node) }
    }
  },
  message: {
    en: ({ it, data }) => `The ${data.en} ${it} leads to no further outcome yet.`,
    fr: ({ it, data }) => `${capital(data.fr)} ${it} ne mène encore à aucun autre résultat.`,
  },
  suggestion: {
    en: 'Ask “why?” of each outcome, and link it to the longer-term outcome it serves.',
    fr: 'Se demander « pourquoi? » pour chaque résultat, et le relier au résultat à plus long terme qu’il sert.',
  },
})
