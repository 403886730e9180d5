import { defineRule } from '../define-rule.ts'
import { indicatorsInUse } from '../indicators.ts'
import { measuringPractice } from '../result-sources.ts'
import { filled, ids } from '../values.ts'

export const rule = defineRule({
  id: 'measurement/not-broken-down',
  severity: 'info',
  source: measuringPractice,
  phases: ['under-way', 'reporting', 'review'],
  asks: {
    en: 'Are there values of the groups that were to be told apart?',
    fr: 'Y a-t-il des valeurs pour les groupes que l’on voulait distinguer?',
  },
  *find(context) {
    for (const { indicator, measurements } of indicatorsInUse(context)) {
      const groups = ids(indicator.disaggregation)
      if (groups.length && measurements.length && !measurements.some(({ group }) => filled(group)))
        yield { records: [indicator.id], field: 'disaggregation', data: groups }
    }
  },
  message: {
    en: ({ it, data, list }) =>
      `Indicator ${it} is to be broken down by ${list(data)}; no value of a group is known yet.`,
    fr: ({ it, data, list }) =>
      `L’indicateur ${it} doit être ventilé selon ${list(data)}; aucune valeur d’un groupe n’est encore connue.`,
  },
  suggestion: {
    en: 'Enter a value for each group, or mark it as suppressed where the numbers are small.',
    fr: 'Inscrire une valeur pour chaque groupe, ou la marquer comme supprimée là où les nombres sont petits.',
  },
})
