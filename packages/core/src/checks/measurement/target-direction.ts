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
    for (const { indicator, targets, result } of indicatorsInUse(context)) {
      const baseline = numberOf(indicator.baseline)
      if (baseline === undefined || (indicator.direction !== 'up' && indicator.direction !== 'down')) continue
      for (const target of targets) {
        const value = numberOf(target.value)
        if (value === undefined || value === baseline || value > baseline === (indicator.direction === 'up')) continue
        const told = result.reasons.includes('baseline-hidden') ? undefined : baseline
        const data = { indicator, value, below: value < baseline, told }
        yield { records: [target.id, indicator.id], field: 'value', data }
      }
    }
  },
  message: {
    en: ({ name, data: { indicator, value, below, told } }) =>
      `The target of indicator ${name(indicator.id)}, ${valueInWords(value, indicator, 'en')}, is ${below ? 'below' : 'above'} its baseline${told === undefined ? '' : `, ${valueInWords(told, indicator, 'en')}`}, while ${indicator.direction === 'up' ? 'more' : 'less'} is said to be better.`,
    fr: ({ name, data: { indicator, value, below, told } }) =>
      `La cible de l’indicateur ${name(indicator.id)}, ${valueInWords(value, indicator, 'fr')}, est ${below ? 'inférieure' : 'supérieure'} à sa valeur de référence${told === undefined ? '' : `, ${valueInWords(told, indicator, 'fr')}`}, alors qu’une valeur plus ${indicator.direction === 'up' ? 'haute' : 'basse'} est dite meilleure.`,
  },
  suggestion: {
    en: 'Correct the target, the baseline, or which way is better.',
    fr: 'Corriger la cible, la valeur de référence, ou le sens souhaité.',
  },
})
