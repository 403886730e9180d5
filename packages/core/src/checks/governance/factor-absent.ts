import { defineRule } from '../define-rule.ts'
import { factorNamed } from '../factors-missing.ts'
import { successFactors } from '../sources.ts'
import { ids } from '../values.ts'

export const rule = defineRule({
  id: 'governance/factor-absent',
  severity: 'info',
  source: successFactors,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Who builds the success factors that are absent?',
    fr: 'Qui met en place les facteurs de succès absents?',
  },
  *find(context) {
    for (const factor of context.all('factor')) {
      if (factor.state !== 'absent' || ids(factor.leads).length) continue
      yield { records: [factor.id], field: 'leads', data: factorNamed(factor) }
    }
  },
  message: {
    en: ({ it, data }) =>
      `The success factor ${data ? `“${data.en}”` : it} is noted as absent, and nobody is named to build it.`,
    fr: ({ it, data }) =>
      `Le facteur de succès ${data ? `« ${data.fr} »` : it} est noté comme absent, et personne n’est désigné pour le mettre en place.`,
  },
  suggestion: {
    en: 'Name who takes it on, or note why the plan can do without it.',
    fr: 'Désigner qui s’en charge, ou noter pourquoi le plan peut s’en passer.',
  },
})
