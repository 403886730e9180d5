import { numberOf } from '../../results/days.ts'
import { factorOf, fractionOf } from '../../results/value.ts'
import { decimals } from '../../results/write.ts'
import { defineRule } from '../define-rule.ts'
import { indicatorsInUse } from '../indicators.ts'
import { measuringPractice } from '../result-sources.ts'

export const rule = defineRule({
  id: 'measurement/value-against-parts',
  severity: 'warning',
  source: measuringPractice,
  phases: ['under-way', 'reporting', 'review'],
  asks: {
    en: 'Does each value agree with its numerator and denominator?',
    fr: 'Chaque valeur concorde-t-elle avec son numérateur et son dénominateur?',
  },
  *find(context) {
    for (const { indicator, measurements, hides } of indicatorsInUse(context)) {
      const factor = factorOf(indicator)
      if (factor === undefined) continue
      for (const measurement of measurements) {
        const value = numberOf(measurement.value)
        const parts = fractionOf(measurement)
        if (value === undefined || !parts || hides(measurement)) continue
        const made = (parts.numerator / parts.denominator) * factor
        // As far as the value was rounded.
        if (Math.abs(made - value) <= 0.5 * 10 ** -decimals(value) + 1e-9) continue
        yield {
          records: [measurement.id, indicator.id],
          field: 'value',
          data: { indicator: indicator.id, value, made },
        }
      }
    }
  },
  message: {
    en: ({ name, number, data: { indicator, value, made } }) =>
      `A value of indicator ${name(indicator)} is given as ${number(value)}, while its numerator and denominator make ${number(made)}.`,
    fr: ({ name, number, data: { indicator, value, made } }) =>
      `Une valeur de l’indicateur ${name(indicator)} est de ${number(value)}, alors que son numérateur et son dénominateur donnent ${number(made)}.`,
  },
  suggestion: {
    en: 'Correct the value or the two numbers; what is reported is the value, what is added up are the two numbers.',
    fr: 'Corriger la valeur ou les deux nombres; c’est la valeur qui est rapportée, et les deux nombres qui s’additionnent.',
  },
})
