import { defineRule } from '../define-rule.ts'
import { factorsMissing } from '../factors-missing.ts'
import { successFactors } from '../sources.ts'

export const rule = defineRule({
  id: 'governance/success-factors',
  severity: 'info',
  source: successFactors,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Where does the plan stand on each critical success factor?',
    fr: 'Où en est le plan quant à chaque facteur clé du succès?',
  },
  *find(context) {
    const plan = context.planRecord
    if (plan && !context.all('factor').some(({ framework }) => framework === 'success-factors'))
      yield { records: [plan.id], data: undefined }
    else yield* factorsMissing(context, 'success-factors')
  },
  message: {
    en: ({ data }) =>
      data
        ? `Nothing is on record about the success factor “${data.en}”.`
        : 'The seven critical success factors have not been looked at yet.',
    fr: ({ data }) =>
      data
        ? `Rien n’est consigné sur le facteur de succès « ${data.fr} ».`
        : 'Les sept facteurs clés du succès n’ont pas encore été examinés.',
  },
  suggestion: {
    en: 'Note for each factor whether it is absent, emerging or in place, and what shows it.',
    fr: 'Noter pour chaque facteur s’il est absent, en émergence ou en place, et ce qui le montre.',
  },
})
