import { defineRule } from '../define-rule.ts'
import { asked } from '../matrix.ts'
import { matrixTemplate } from '../result-sources.ts'

const broad = new Set(['effectiveness', 'impact', 'equity', 'sustainability'])

export const rule = defineRule({
  id: 'evaluation/single-indicator',
  severity: 'info',
  source: matrixTemplate,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Is one indicator enough to answer each key question?',
    fr: 'Un seul indicateur suffit-il à répondre à chaque question clé?',
  },
  *find(context) {
    for (const { question, measures } of asked(context)) {
      // Whether something worked, for whom and for how long is rarely seen in one number.
      const wide = question.key === true || broad.has(String(question.criterion))
      if (wide && measures === 1) yield { records: [question.id] }
    }
  },
  message: {
    en: ({ it }) => `One indicator alone is to answer the question ${it}.`,
    fr: ({ it }) => `Un seul indicateur doit répondre à la question ${it}.`,
  },
  suggestion: {
    en: 'Look for a second indicator that sees it from another side, such as people’s own view beside a count.',
    fr: 'Chercher un deuxième indicateur qui l’éclaire autrement, comme le point de vue des gens à côté d’un dénombrement.',
  },
})
