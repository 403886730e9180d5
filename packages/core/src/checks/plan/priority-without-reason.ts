import { defineRule } from '../define-rule.ts'
import { tool } from '../sources.ts'
import { filled } from '../values.ts'

export const rule = defineRule({
  id: 'plan/priority-without-reason',
  severity: 'info',
  source: tool(5),
  phases: ['drafting', 'review'],
  asks: {
    en: 'Why does each priority risk come first?',
    fr: 'Pourquoi chaque risque prioritaire passe-t-il en premier?',
  },
  *find(context) {
    for (const risk of context.all('risk')) {
      if (risk.priority !== true || filled(risk.rationale) || filled(risk.evidence)) continue
      yield { records: [risk.id], field: 'rationale' }
    }
  },
  message: {
    en: ({ it }) => `Why the risk ${it} is a priority is not on record yet.`,
    fr: ({ it }) => `La raison pour laquelle le risque ${it} est prioritaire n’est pas encore consignée.`,
  },
  suggestion: {
    en: 'Note who named the risk, what the data say, and what happens if nothing is done.',
    fr: 'Noter qui a signalé le risque, ce que disent les données et ce qui arrive si rien n’est fait.',
  },
})
