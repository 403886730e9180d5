import { defineRule } from '../define-rule.ts'
import { putIntoAction } from '../sources.ts'
import { filled } from '../values.ts'

export const rule = defineRule({
  id: 'plan/no-reporting',
  severity: 'info',
  source: putIntoAction,
  phases: ['drafting', 'adopted', 'under-way'],
  asks: { en: 'When is progress reported?', fr: 'Quand rend-on compte de l’avancement?' },
  *find(context) {
    const plan = context.planRecord
    const actions = context.all('action')
    if (!plan || !actions.length || context.all('round').length) return
    if (!actions.some(({ reporting }) => filled(reporting))) yield { records: [plan.id] }
  },
  message: {
    en: 'Nothing in the plan says when progress is reported.',
    fr: 'Rien dans le plan n’indique quand on rend compte de l’avancement.',
  },
  suggestion: {
    en: 'Add a reporting round with the day its updates are due, or say under Reporting frequency how often each action is reported.',
    fr: 'Ajouter une période de rapport avec la date des mises à jour, ou indiquer sous Fréquence des rapports à quel rythme on rend compte de chaque action.',
  },
})
