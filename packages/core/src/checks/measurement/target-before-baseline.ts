import { defineRule } from '../define-rule.ts'
import { indicatorsInUse } from '../indicators.ts'
import { measuringPractice } from '../result-sources.ts'
import { dayOf } from '../values.ts'

export const rule = defineRule({
  id: 'measurement/target-before-baseline',
  severity: 'warning',
  source: measuringPractice,
  phases: ['drafting', 'adopted', 'review'],
  asks: { en: 'Does each target lie after its baseline?', fr: 'Chaque cible vient-elle après sa valeur de référence?' },
  *find(context) {
    for (const { indicator, targets } of indicatorsInUse(context)) {
      const on = dayOf(indicator.baselineOn)
      for (const target of targets) {
        const by = dayOf(target.by)
        if (on && by && by <= on) yield { records: [target.id, indicator.id], field: 'by', data: { indicator, by, on } }
      }
    }
  },
  message: {
    en: ({ name, day, data: { indicator, by, on } }) =>
      `The target of indicator ${name(indicator.id)} for ${day(by)} is not after its baseline of ${day(on)}.`,
    fr: ({ name, day, data: { indicator, by, on } }) =>
      `La cible de l’indicateur ${name(indicator.id)} pour le ${day(by)} ne vient pas après sa valeur de référence du ${day(on)}.`,
  },
  suggestion: {
    en: 'Correct the date of the target or of the baseline.',
    fr: 'Corriger la date de la cible ou celle de la valeur de référence.',
  },
})
