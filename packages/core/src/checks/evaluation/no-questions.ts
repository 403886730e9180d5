import { defineRule } from '../define-rule.ts'
import { matrixTemplate } from '../result-sources.ts'

export const rule = defineRule({
  id: 'evaluation/no-questions',
  severity: 'info',
  source: matrixTemplate,
  phases: ['drafting', 'review'],
  asks: { en: 'What will the evaluation ask?', fr: 'Que demandera l’évaluation?' },
  *find(context) {
    const { planRecord } = context
    const measured = context.all('indicator').length + context.all('model').length
    if (planRecord && measured && !context.all('question').length) yield { records: [planRecord.id] }
  },
  message: {
    en: 'The plan has indicators or logic models, and no evaluation question yet.',
    fr: 'Le plan comporte des indicateurs ou des modèles logiques, et encore aucune question d’évaluation.',
  },
  suggestion: {
    en: 'Write five to eight questions that the evaluation is to answer, such as whether people find services sooner.',
    fr: 'Écrire de cinq à huit questions auxquelles l’évaluation doit répondre, par exemple si les gens trouvent les services plus tôt.',
  },
})
