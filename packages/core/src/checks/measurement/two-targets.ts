import { targetsInForce } from '../../results/targets.ts'
import { defineRule } from '../define-rule.ts'
import { indicatorsInUse } from '../indicators.ts'
import { sense } from '../sources.ts'

export const rule = defineRule({
  id: 'measurement/two-targets',
  severity: 'warning',
  source: sense,
  phases: ['drafting', 'adopted', 'under-way', 'reporting', 'review'],
  asks: { en: 'Is there one target for each day?', fr: 'Y a-t-il une seule cible par échéance?' },
  *find(context) {
    for (const { indicator } of indicatorsInUse(context)) {
      const all = context.naming('target', 'indicator', indicator.id)
      if (all.length > 1 && targetsInForce(all, context.asOf).disputed) yield { records: [indicator.id] }
    }
  },
  message: {
    en: ({ it }) =>
      `Indicator ${it} has two targets for the same day, and neither replaces the other; the newer one counts.`,
    fr: ({ it }) =>
      `L’indicateur ${it} a deux cibles pour la même échéance, et aucune ne remplace l’autre; la plus récente compte.`,
  },
  suggestion: {
    en: 'Say on the newer target which one it replaces, and why; or give the two different dates.',
    fr: 'Indiquer dans la plus récente laquelle elle remplace, et pourquoi; ou leur donner des échéances différentes.',
  },
})
