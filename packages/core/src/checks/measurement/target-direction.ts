import { defineRule } from '../define-rule.ts'
import { indicatorsInUse } from '../indicators.ts'
import { valueInWords } from '../../results/write.ts'
import { numberOf } from '../../results/days.ts'
import { measuringPractice } from '../result-sources.ts'

export const rule = defineRule({
  id: 'measurement/target-direction',
  severity: 'warning',
  source: measuringPractice,
  phases: ['drafting', 'adopted', 'review'],
  asks: {
    en: 'Is each target better than its baseline?',
    fr: 'Chaque cible est-elle meilleure que sa valeur de référence?',
  },
  *find(context) {
    for (const { indicator, targets } of indicatorsInUse(context)) {
      const baseline = numberOf(indicator.baseline)
      if (baseline === undefined || (indicator.direction !== 'up' && indicator.direction !== 'down')) continue
      for (const target of targets) {
        const value = numberOf(target.value)
        if (value === undefined || value === baseline || value > baseline === (indicator.direction === 'up')) continue
        yield { records: [target.id, indicator.id], field: 'value', data: { indicator, value, baseline } }
      }
    }
  },
  message: {
    en: ({ name, data: { indicator, value, baseline } }) =>
      `The target of indicator ${name(indicator.id)}, ${valueInWords(value, indicator, 'en')}, is ${value < baseline ? 'below' : 'above'} its baseline, ${valueInWords(baseline, indicator, 'en')}, while ${indicator.direction === 'up' ? 'more' : 'less'} is said to be better.`,
    fr: ({ name, data: { indicator, value, baseline } }) =>
      `La cible de l’indicateur ${name(indicator.id)}, ${valueInWords(value, indicator, 'fr')}, est ${value < baseline ? 'inférieure' : 'supérieure'} à sa valeur de référence, ${valueInWords(baseline, indicator, 'fr')}, alors qu’une valeur plus ${indicator.direction === 'up' ? 'haute' : 'basse'} est dite meilleure.`,
  },
  suggestion: {
    en: 'Correct the target, the baseline, or which way is better.',
    fr: 'Corriger la cible, la valeur de référence, ou le sens souhaité.',
  },
})
