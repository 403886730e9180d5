import { defineRule } from '../define-rule.ts'
import { matrixTemplate } from '../result-sources.ts'
import { allWords } from '../values.ts'

export const rule = defineRule({
  id: 'evaluation/collect-once',
  severity: 'info',
  source: matrixTemplate,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Is a source that serves several questions collected once?',
    fr: 'Une source qui sert à plusieurs questions est-elle recueillie une seule fois?',
  },
  *find(context) {
    for (const source of context.all('source')) {
      const lines = context.naming('line', 'sources', source.id)
      const questions = new Set(lines.map(({ question }) => question))
      const times = new Set(lines.map(({ timeline }) => allWords(timeline).trim()).filter(Boolean))
      if (questions.size > 1 && times.size > 1) yield { records: [source.id], field: 'timeline', data: questions.size }
    }
  },
  message: {
    en: ({ it, data, number }) => `The data source ${it} serves ${number(data)} questions at different times.`,
    fr: ({ it, data, number }) =>
      `La source de données ${it} sert à ${number(data)} questions à des moments différents.`,
  },
  suggestion: {
    en: 'See whether one collection at one time can answer all of them.',
    fr: 'Voir si une seule collecte, à un seul moment, peut répondre à toutes.',
  },
})
