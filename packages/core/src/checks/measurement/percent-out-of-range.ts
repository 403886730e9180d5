import { numberOf } from '../../results/days.ts'
import { valueOf } from '../../results/value.ts'
import { defineRule } from '../define-rule.ts'
import { indicatorsInUse } from '../indicators.ts'
import { measuringPractice } from '../result-sources.ts'
import { allWords } from '../values.ts'

/** A change in percent may be below 0 and above 100. */
const change = /change|growth|increase|decrease|variation|changement|croissance|augmentation|diminution|hausse|baisse/

export const rule = defineRule({
  id: 'measurement/percent-out-of-range',
  severity: 'warning',
  source: measuringPractice,
  phases: ['drafting', 'adopted', 'under-way', 'reporting', 'review'],
  asks: { en: 'Do percentages lie between 0 and 100?', fr: 'Les pourcentages se situent-ils entre 0 et 100?' },
  *find(context) {
    const out = (value: number | undefined): value is number => value !== undefined && (value < 0 || value > 100)
    for (const { indicator, targets, measurements, hides } of indicatorsInUse(context)) {
      if (indicator.scale !== 'percent' || change.test(allWords(indicator.title))) continue
      const baseline = numberOf(indicator.baseline)
      const found = { indicator: indicator.id }
      if (out(baseline)) yield { records: [indicator.id], field: 'baseline', data: { ...found, value: baseline } }
      for (const target of targets) {
        const value = numberOf(target.value)
        if (out(value)) yield { records: [target.id, indicator.id], field: 'value', data: { ...found, value } }
      }
      for (const measurement of measurements) {
        const value = hides(measurement) ? undefined : valueOf(measurement, 100)
        if (out(value)) yield { records: [measurement.id, indicator.id], field: 'value', data: { ...found, value } }
      }
    }
  },
  message: {
    en: ({ name, number, data }) =>
      `Indicator ${name(data.indicator)} is a percentage, and ${number(data.value)} lies outside 0 to 100.`,
    fr: ({ name, number, data }) =>
      `L’indicateur ${name(data.indicator)} est un pourcentage, et ${number(data.value)} n’est pas entre 0 et 100.`,
  },
  suggestion: {
    en: 'Correct the number, or choose another scale if it tells a change or a ratio.',
    fr: 'Corriger le nombre, ou choisir une autre échelle s’il exprime un changement ou un rapport.',
  },
})
