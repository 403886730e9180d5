import { defineRule } from '../define-rule.ts'
import { said } from '../indicators.ts'
import { sourcesInUse } from '../matrix.ts'
import { matrixTemplate } from '../result-sources.ts'

export const rule = defineRule({
  id: 'evaluation/reliability-unsaid',
  severity: 'info',
  source: matrixTemplate,
  phases: ['drafting', 'review'],
  asks: { en: 'How reliable is each data source?', fr: 'Quelle est la fiabilité de chaque source de données?' },
  *find(context) {
    for (const source of sourcesInUse(context))
      if (!said(source.reliability)) yield { records: [source.id], field: 'reliability' }
  },
  message: {
    en: ({ it }) => `How reliable the data source ${it} is has not been noted yet.`,
    fr: ({ it }) => `La fiabilité de la source de données ${it} n’a pas encore été notée.`,
  },
  suggestion: {
    en: 'Note what it covers, what it misses, and how often it has changed.',
    fr: 'Noter ce qu’elle couvre, ce qu’elle omet, et combien de fois elle a changé.',
  },
})
