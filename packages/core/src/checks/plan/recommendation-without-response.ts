import { defineRule } from '../define-rule.ts'
import type { Source } from '../define-rule.ts'
import { filled, ids } from '../values.ts'

const source: Source = {
  en: 'Practice of published reviews (management response and action plan)',
  fr: 'Pratique des examens publiés (réponse et plan d’action de la direction)',
}

export const rule = defineRule({
  id: 'plan/recommendation-without-response',
  severity: 'warning',
  source,
  phases: ['under-way', 'review'],
  asks: {
    en: 'How does the plan answer each recommendation?',
    fr: 'Comment le plan répond-il à chaque recommandation?',
  },
  *find(context) {
    for (const { id, response, responseText, actions } of context.all('recommendation')) {
      const answered = response !== undefined && response !== 'pending'
      if (!answered && !filled(responseText)) yield { records: [id], field: 'response', data: { supported: false } }
      else if (
        (response === 'supported' || response === 'in-part') &&
        !ids(actions).some((at) => context.get('action', at))
      )
        yield { records: [id], field: 'actions', data: { supported: true } }
    }
  },
  message: {
    en: ({ it, data }) =>
      data.supported
        ? `Recommendation ${it} is supported; no action answers it yet.`
        : `Recommendation ${it} has no response yet.`,
    fr: ({ it, data }) =>
      data.supported
        ? `La recommandation ${it} est appuyée; aucune action n’y répond encore.`
        : `La recommandation ${it} n’a pas encore reçu de réponse.`,
  },
  suggestion: {
    en: 'Say whether it is supported, in part or not, and choose the actions that answer it.',
    fr: 'Indiquer si elle est appuyée, en partie ou non, et choisir les actions qui y répondent.',
  },
})
