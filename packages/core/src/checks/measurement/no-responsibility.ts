import { defineRule } from '../define-rule.ts'
import { lacking, said } from '../indicators.ts'
import { frameworkTemplate } from '../result-sources.ts'
import { ids } from '../values.ts'

export const rule = defineRule({
  id: 'measurement/no-responsibility',
  severity: 'warning',
  source: frameworkTemplate,
  phases: ['drafting', 'adopted', 'review'],
  asks: { en: 'Who is responsible for each indicator?', fr: 'Qui est responsable de chaque indicateur?' },
  find: (context) =>
    lacking(
      context,
      'collects',
      ({ indicator: { collects, reviews, acts, responsibility } }) =>
        ![collects, reviews, acts].some((parties) => ids(parties).length) && !said(responsibility),
    ),
  message: {
    en: ({ it }) => `Nobody is named yet to look after indicator ${it}.`,
    fr: ({ it }) => `Personne n’est encore désigné pour l’indicateur ${it}.`,
  },
  suggestion: {
    en: 'Name who collects the data, who reviews them, and who acts on what they show.',
    fr: 'Indiquer qui recueille les données, qui les examine, et qui y donne suite.',
  },
})
