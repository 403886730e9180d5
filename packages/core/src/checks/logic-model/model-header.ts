import { defineRule } from '../define-rule.ts'
import { tool } from '../sources.ts'
import { filled, ids } from '../values.ts'

export const rule = defineRule({
  id: 'logic-model/model-header',
  severity: 'warning',
  source: tool(6),
  phases: ['drafting', 'review'],
  asks: {
    en: 'For which priority, and for whom, is each logic model?',
    fr: 'Pour quelle priorité, et pour qui, est chaque modèle logique?',
  },
  *find(context) {
    for (const model of context.all('model')) {
      const priority = context.get('theme', model.theme) || ids(model.risks).some((id) => context.get('risk', id))
      if (!priority) yield { records: [model.id], field: 'risks', data: 'priority' as const }
      if (!filled(model.groups)) yield { records: [model.id], field: 'groups', data: 'groups' as const }
    }
  },
  message: {
    en: ({ it, data }) =>
      data === 'priority'
        ? `The logic model ${it} does not say yet which priority or risks it is for.`
        : `The logic model ${it} does not say yet which group it is to serve.`,
    fr: ({ it, data }) =>
      data === 'priority'
        ? `Le modèle logique ${it} ne dit pas encore quelle priorité ou quels risques il vise.`
        : `Le modèle logique ${it} ne dit pas encore à quel groupe il s’adresse.`,
  },
  suggestion: {
    en: 'Fill the head of the model: its priority or risks, and its target group.',
    fr: 'Remplir l’en-tête du modèle : sa priorité ou ses risques, et son groupe cible.',
  },
})
