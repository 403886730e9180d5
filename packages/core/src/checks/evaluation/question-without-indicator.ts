import { defineRule } from '../define-rule.ts'
import { asked } from '../matrix.ts'
import { matrixTemplate } from '../result-sources.ts'

export const rule = defineRule({
  id: 'evaluation/question-without-indicator',
  severity: 'warning',
  source: matrixTemplate,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Which indicator answers each evaluation question?',
    fr: 'Quel indicateur répond à chaque question d’évaluation?',
  },
  *find(context) {
    for (const { question, measures } of asked(context)) if (!measures) yield { records: [question.id] }
  },
  message: {
    en: ({ it }) => `No indicator answers the question ${it} yet.`,
    fr: ({ it }) => `Aucun indicateur ne répond encore à la question ${it}.`,
  },
  suggestion: {
    en: 'Add a line to the matrix with an indicator of the plan, or a new one.',
    fr: 'Ajouter à la matrice une ligne avec un indicateur du plan, ou un nouvel indicateur.',
  },
})
