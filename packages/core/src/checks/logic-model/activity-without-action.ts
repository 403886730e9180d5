import { defineRule } from '../define-rule.ts'
import { tool } from '../sources.ts'
import { ids } from '../values.ts'

export const rule = defineRule({
  id: 'logic-model/activity-without-action',
  severity: 'info',
  source: tool(6),
  phases: ['drafting', 'adopted', 'review'],
  asks: {
    en: 'Which actions of the plan carry out each activity?',
    fr: 'Quelles actions du plan réalisent chaque activité?',
  },
  *find(context) {
    if (!context.all('action').length) return
    for (const node of context.all('node')) {
      if (node.level !== 'activity') continue
      if (!ids(node.actions).some((id) => context.get('action', id))) yield { records: [node.id], field: 'actions' }
    }
  },
  message: {
    en: ({ it }) => `The activity ${it} is carried out by no action of the plan yet.`,
    fr: ({ it }) => `L’activité ${it} n’est encore réalisée par aucune action du plan.`,
  },
  suggestion: {
    en: 'Choose the actions under “Actions”, so that results stand beside the work that is to bring them about.',
    fr: 'Choisir les actions sous « Actions », pour que les résultats figurent à côté du travail qui doit les produire.',
  },
})
