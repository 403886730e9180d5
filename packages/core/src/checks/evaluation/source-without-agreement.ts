import { defineRule } from '../define-rule.ts'
import { sourcesInUse } from '../matrix.ts'
import { matrixTemplate } from '../result-sources.ts'
import { dayOf } from '../values.ts'

const states = {
  none: { en: 'none is on record yet', fr: 'aucune n’est encore consignée' },
  draft: { en: 'the agreement is still a draft', fr: 'l’entente est encore une ébauche' },
  over: { en: 'the agreement has ended', fr: 'l’entente a pris fin' },
}

export const rule = defineRule({
  id: 'evaluation/source-without-agreement',
  severity: 'warning',
  source: matrixTemplate,
  phases: ['drafting', 'adopted', 'under-way', 'review'],
  asks: {
    en: 'Is there an agreement in force for each source that needs one?',
    fr: 'Une entente est-elle en vigueur pour chaque source qui en exige une?',
  },
  *find(context) {
    for (const source of sourcesInUse(context)) {
      if (source.access !== 'by-agreement') continue
      const agreement = context.get('agreement', source.agreement)
      const until = dayOf(agreement?.until)
      const over = agreement?.state === 'ended' || (until !== undefined && until < context.asOf)
      const state = !agreement
        ? states.none
        : over
          ? states.over
          : agreement.state === 'draft'
            ? states.draft
            : undefined
      if (state) yield { records: [source.id], field: 'agreement', data: state }
    }
  },
  message: {
    en: ({ it, data }) => `The data source ${it} is to be had by agreement, and ${data.en}.`,
    fr: ({ it, data }) => `La source de données ${it} s’obtient par entente, et ${data.fr}.`,
  },
  suggestion: {
    en: 'Record the agreement with its state and dates, or choose a source that is open.',
    fr: 'Consigner l’entente avec son étape et ses dates, ou choisir une source ouverte.',
  },
})
