import { defineRule } from '../define-rule.ts'
import { said } from '../indicators.ts'
import { asked } from '../matrix.ts'
import { matrixTemplate } from '../result-sources.ts'

export const rule = defineRule({
  id: 'evaluation/no-justification',
  severity: 'info',
  source: matrixTemplate,
  phases: ['drafting', 'review'],
  asks: { en: 'Why is each question asked?', fr: 'Pourquoi chaque question est-elle posée?' },
  *find(context) {
    for (const { question } of asked(context))
      if (!said(question.justification)) yield { records: [question.id], field: 'justification' }
  },
  message: {
    en: ({ it }) => `Why the question ${it} is asked, and for whom, is not said yet.`,
    fr: ({ it }) => `On n’a pas encore dit pourquoi la question ${it} est posée, ni pour qui.`,
  },
  suggestion: {
    en: 'Write down in a sentence who needs the answer and why.',
    fr: 'Noter en une phrase qui a besoin de la réponse et pourquoi.',
  },
})
