import { defineRule } from '../define-rule.ts'
import { asked } from '../matrix.ts'
import { matrixTemplate } from '../result-sources.ts'

export const rule = defineRule({
  id: 'evaluation/only-secondary',
  severity: 'warning',
  source: matrixTemplate,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Are people asked themselves where it matters?',
    fr: 'Interroge-t-on les gens eux-mêmes là où c’est important?',
  },
  *find(context) {
    for (const { question, sources, sourceWords } of asked(context)) {
      if (!sources.length || sourceWords.length) continue
      if (sources.every(({ type }) => type === 'secondary')) yield { records: [question.id] }
    }
  },
  message: {
    en: ({ it }) => `Only secondary data are to answer the question ${it}.`,
    fr: ({ it }) => `Seules des données secondaires doivent répondre à la question ${it}.`,
  },
  suggestion: {
    en: 'Consider collecting some data for the question itself, or accept this with the reason why others’ data are enough.',
    fr: 'Envisager de recueillir des données pour la question elle-même, ou accepter ce constat en disant pourquoi celles d’autrui suffisent.',
  },
})
