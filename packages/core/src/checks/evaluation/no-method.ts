import { defineRule } from '../define-rule.ts'
import { asked } from '../matrix.ts'
import { matrixTemplate } from '../result-sources.ts'

export const rule = defineRule({
  id: 'evaluation/no-method',
  severity: 'warning',
  source: matrixTemplate,
  phases: ['drafting', 'review'],
  asks: {
    en: 'How is the information for each question collected?',
    fr: 'Comment l’information pour chaque question est-elle recueillie?',
  },
  *find(context) {
    for (const { question, lines, methods } of asked(context))
      if (lines.length && !methods.length) yield { records: [question.id], field: 'method' }
  },
  message: {
    en: ({ it }) => `How the information for the question ${it} is collected is not said yet.`,
    fr: ({ it }) => `La façon de recueillir l’information pour la question ${it} n’est pas encore indiquée.`,
  },
  suggestion: {
    en: 'Enter a collection method on its lines, and whether a new instrument is needed.',
    fr: 'Inscrire une méthode de collecte dans ses lignes, et dire si un nouvel outil est nécessaire.',
  },
})
