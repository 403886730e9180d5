import { defineRule } from '../define-rule.ts'
import { putIntoAction } from '../sources.ts'
import { filled } from '../values.ts'

export const rule = defineRule({
  id: 'plan/no-review-date',
  severity: 'info',
  source: putIntoAction,
  phases: ['adopted', 'under-way'],
  asks: { en: 'When does the next planning cycle begin?', fr: 'Quand commence le prochain cycle de planification?' },
  *find(context) {
    const plan = context.planRecord
    if (plan && context.all('action').length && !filled(plan.reviewOn)) yield { records: [plan.id], field: 'reviewOn' }
  },
  message: {
    en: 'No review date of the plan is set.',
    fr: 'Aucune date d’examen du plan n’est fixée.',
  },
  suggestion: {
    en: 'Set the review date, in step with the cycles of councils, budgets and partners.',
    fr: 'Fixer la date d’examen, en harmonie avec les cycles des conseils, des budgets et des partenaires.',
  },
})
