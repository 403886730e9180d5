import { defineRule } from '../define-rule.ts'
import { practiceSteps } from '../sources.ts'

export const rule = defineRule({
  id: 'governance/no-commitment',
  severity: 'info',
  source: practiceSteps,
  phases: ['drafting', 'adopted'],
  asks: {
    en: 'Which decision shows the commitment of those who govern?',
    fr: 'Quelle décision montre l’engagement des instances dirigeantes?',
  },
  *find(context) {
    const plan = context.planRecord
    if (plan && !context.all('decision').length) yield { records: [plan.id] }
  },
  message: {
    en: 'No decision about the plan is on record: no resolution, budget or appointment.',
    fr: 'Aucune décision au sujet du plan n’est consignée : ni résolution, ni budget, ni nomination.',
  },
  suggestion: {
    en: 'Add the resolution, direction or budget by which a council, a board or a senior executive stands behind the plan.',
    fr: 'Ajouter la résolution, la directive ou le budget par lequel un conseil, une commission ou la haute direction appuie le plan.',
  },
})
