import { defineRule } from '../define-rule.ts'
import { factorNamed } from '../factors-missing.ts'
import { successFactors } from '../sources.ts'
import { filled } from '../values.ts'

export const rule = defineRule({
  id: 'governance/factor-evidence',
  severity: 'info',
  source: successFactors,
  phases: ['drafting', 'review'],
  asks: {
    en: 'What shows that each success factor is there?',
    fr: 'Qu’est-ce qui montre la présence de chaque facteur de succès?',
  },
  *find(context) {
    for (const factor of context.all('factor')) {
      if (factor.state === undefined || factor.state === 'absent' || filled(factor.evidence)) continue
      yield { records: [factor.id], field: 'evidence', data: factorNamed(factor) }
    }
  },
  message: {
    en: ({ it, data }) => `What shows the success factor ${data ? `“${data.en}”` : it} is not on record yet.`,
    fr: ({ it, data }) =>
      `Ce qui montre le facteur de succès ${data ? `« ${data.fr} »` : it} n’est pas encore consigné.`,
  },
  suggestion: {
    en: 'Name under Evidence a decision, a meeting, a post or a document.',
    fr: 'Indiquer sous Données probantes une décision, une rencontre, un poste ou un document.',
  },
})
