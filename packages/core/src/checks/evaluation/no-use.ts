import { defineRule } from '../define-rule.ts'
import { said } from '../indicators.ts'
import { asked } from '../matrix.ts'
import { matrixTemplate } from '../result-sources.ts'

export const rule = defineRule({
  id: 'evaluation/no-use',
  severity: 'info',
  source: matrixTemplate,
  phases: ['drafting', 'review'],
  asks: { en: 'What will be decided by each answer?', fr: 'Que décidera-t-on grâce à chaque réponse?' },
  *find(context) {
    for (const { question } of asked(context)) if (!said(question.use)) yield { records: [question.id], field: 'use' }
  },
  message: {
    en: ({ it }) => `How the answer to the question ${it} will be used is not said yet.`,
    fr: ({ it }) => `On n’a pas encore dit à quoi servira la réponse à la question ${it}.`,
  },
  suggestion: {
    en: 'Name the decision or improvement that the answer is to guide; a question without one can be left out.',
    fr: 'Nommer la décision ou l’amélioration que la réponse doit guider; une question qui n’en guide aucune peut être retirée.',
  },
})
