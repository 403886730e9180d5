import { defineRule } from '../define-rule.ts'
import { said } from '../indicators.ts'
import { asked } from '../matrix.ts'
import { matrixGuide } from '../result-sources.ts'

export const rule = defineRule({
  id: 'evaluation/no-criteria',
  severity: 'info',
  source: matrixGuide,
  phases: ['drafting', 'review'],
  asks: {
    en: 'What would count as a good answer to each key question?',
    fr: 'Qu’est-ce qui constituerait une bonne réponse à chaque question clé?',
  },
  *find(context) {
    for (const { question } of asked(context))
      if (question.key === true && !said(question.criteria)) yield { records: [question.id], field: 'criteria' }
  },
  message: {
    en: ({ it }) => `What would count as a good answer to the key question ${it} is not said yet.`,
    fr: ({ it }) => `On n’a pas encore dit ce qui constituerait une bonne réponse à la question clé ${it}.`,
  },
  suggestion: {
    en: 'Agree beforehand on what would show success, and on what would show that something has to change.',
    fr: 'Convenir d’avance de ce qui montrerait une réussite, et de ce qui montrerait qu’il faut changer quelque chose.',
  },
})
