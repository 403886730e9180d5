import { defineRule } from '../define-rule.ts'
import { said } from '../indicators.ts'
import { asked } from '../matrix.ts'
import { matrixTemplate } from '../result-sources.ts'

export const rule = defineRule({
  id: 'evaluation/no-timeline',
  severity: 'warning',
  source: matrixTemplate,
  phases: ['drafting', 'adopted', 'review'],
  asks: {
    en: 'When is the information for each question collected?',
    fr: 'Quand l’information pour chaque question est-elle recueillie?',
  },
  *find(context) {
    for (const { question, lines } of asked(context)) {
      if (said(question.timeline)) continue
      const open = lines.filter(({ timeline }) => !said(timeline))
      if (open.length || !lines.length) yield { records: [question.id, ...open.map(({ id }) => id)], field: 'timeline' }
    }
  },
  message: {
    en: ({ it }) => `When all the information for the question ${it} is collected is not said yet.`,
    fr: ({ it }) => `On n’a pas encore dit quand toute l’information pour la question ${it} est recueillie.`,
  },
  suggestion: {
    en: 'Enter a timeline, on the question or on each of its lines.',
    fr: 'Inscrire un échéancier, dans la question ou dans chacune de ses lignes.',
  },
})
