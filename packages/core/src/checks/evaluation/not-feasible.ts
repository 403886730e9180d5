import { defineRule } from '../define-rule.ts'
import { said } from '../indicators.ts'
import { asked } from '../matrix.ts'
import { matrixTemplate } from '../result-sources.ts'

export const rule = defineRule({
  id: 'evaluation/not-feasible',
  severity: 'warning',
  source: matrixTemplate,
  phases: ['drafting', 'review'],
  asks: {
    en: 'What is done about questions that cannot be answered with what there is?',
    fr: 'Que fait-on des questions auxquelles on ne peut répondre avec les moyens disponibles?',
  },
  *find(context) {
    for (const { question, lines } of asked(context)) {
      const { feasibility } = question
      const planned = said(question.resources) || lines.some(({ resources }) => said(resources))
      // What is partly feasible needs its resources named; what is not feasible needs another way.
      if (feasibility === 'no' || (feasibility === 'partly' && !planned))
        yield { records: [question.id], field: 'feasibility', data: feasibility }
    }
  },
  message: {
    en: ({ it, data }) =>
      `The question ${it} ${data === 'no' ? 'cannot' : 'can only partly'} be answered with what there is.`,
    fr: ({ it, data }) =>
      `On ne peut ${data === 'no' ? 'pas répondre' : 'répondre qu’en partie'} à la question ${it} avec les moyens disponibles.`,
  },
  suggestion: {
    en: 'Say which resources are needed and who provides them, make the question smaller, or leave it for a later review.',
    fr: 'Indiquer les ressources nécessaires et qui les fournit, réduire la question, ou la reporter à un examen ultérieur.',
  },
})
