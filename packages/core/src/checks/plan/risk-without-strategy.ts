import { defineRule } from '../define-rule.ts'
import { hasStrategy, priorityRisks } from '../priority-risks.ts'
import { tool } from '../sources.ts'

export const rule = defineRule({
  id: 'plan/risk-without-strategy',
  severity: 'warning',
  source: tool(5),
  phases: ['drafting', 'review'],
  asks: { en: 'What is done about each priority risk?', fr: 'Que fait-on à l’égard de chaque risque prioritaire?' },
  *find(context) {
    for (const risk of priorityRisks(context)) if (!hasStrategy(context, risk.id)) yield { records: [risk.id] }
  },
  message: {
    en: ({ it }) => `No theme, action or community asset of the plan addresses the risk ${it} yet.`,
    fr: ({ it }) => `Aucun thème, action ou actif de la collectivité du plan ne vise encore le risque ${it}.`,
  },
  suggestion: {
    en: 'Choose the risk under “Risks addressed” on the themes and actions that reduce it, or add a strategy for it.',
    fr: 'Choisir le risque sous « Risques visés » dans les thèmes et les actions qui le réduisent, ou ajouter une stratégie.',
  },
})
