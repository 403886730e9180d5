import { defineRule } from '../define-rule.ts'
import { asked } from '../matrix.ts'
import { matrixTemplate } from '../result-sources.ts'

export const rule = defineRule({
  id: 'evaluation/no-source',
  severity: 'warning',
  source: matrixTemplate,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Where does the information for each question come from?',
    fr: 'D’où vient l’information pour chaque question?',
  },
  *find(context) {
    for (const { question, lines, sources, sourceWords } of asked(context))
      if (lines.length && !sources.length && !sourceWords.length) yield { records: [question.id], field: 'sources' }
  },
  message: {
    en: ({ it }) => `Where the information for the question ${it} comes from is not said yet.`,
    fr: ({ it }) => `La provenance de l’information pour la question ${it} n’est pas encore indiquée.`,
  },
  suggestion: {
    en: 'Choose data sources on its lines, or on the indicators they name.',
    fr: 'Choisir des sources de données dans ses lignes, ou dans les indicateurs qu’elles nomment.',
  },
})
