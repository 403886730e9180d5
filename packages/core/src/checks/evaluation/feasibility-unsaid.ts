import { defineRule } from '../define-rule.ts'
import { asked } from '../matrix.ts'
import { matrixTemplate } from '../result-sources.ts'
import { filled } from '../values.ts'

export const rule = defineRule({
  id: 'evaluation/feasibility-unsaid',
  severity: 'info',
  source: matrixTemplate,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Can each question be answered with the time, money and people there are?',
    fr: 'Peut-on répondre à chaque question avec le temps, l’argent et les gens dont on dispose?',
  },
  *find(context) {
    for (const { question } of asked(context))
      if (!filled(question.feasibility)) yield { records: [question.id], field: 'feasibility' }
  },
  message: {
    en: ({ it }) => `Whether the question ${it} can be answered with what there is has not been looked at yet.`,
    fr: ({ it }) =>
      `On n’a pas encore examiné s’il est possible de répondre à la question ${it} avec les moyens disponibles.`,
  },
  suggestion: {
    en: 'Weigh time, budget and staff, and say whether it is feasible.',
    fr: 'Évaluer le temps, le budget et le personnel, et dire si c’est faisable.',
  },
})
