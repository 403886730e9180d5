import { defineRule } from '../define-rule.ts'
import { indicatorsInUse, resultReader } from '../indicators.ts'
import { tool } from '../sources.ts'

export const rule = defineRule({
  id: 'measurement/undated-measurement',
  severity: 'warning',
  source: tool(6),
  phases: ['under-way', 'reporting', 'review'],
  asks: { en: 'Of when is each value?', fr: 'De quand date chaque valeur?' },
  *find(context) {
    const { periodOf } = resultReader(context)
    for (const { indicator, measurements } of indicatorsInUse(context))
      for (const measurement of measurements) {
        const period = periodOf(measurement)
        if (period?.sure) continue
        const data = { indicator: indicator.id, read: period !== undefined }
        yield { records: [measurement.id, indicator.id], field: 'period', data }
      }
  },
  message: {
    en: ({ name, data }) =>
      data.read
        ? `The period of a value of indicator ${name(data.indicator)} can be read in two ways.`
        : `A value of indicator ${name(data.indicator)} has no period that can be read, so it counts for nothing.`,
    fr: ({ name, data }) =>
      data.read
        ? `La période d’une valeur de l’indicateur ${name(data.indicator)} peut se lire de deux façons.`
        : `Une valeur de l’indicateur ${name(data.indicator)} n’a pas de période lisible; elle ne compte donc pas.`,
  },
  suggestion: {
    en: 'Enter the first and the last day that each value is of.',
    fr: 'Inscrire le premier et le dernier jour auxquels se rapporte chaque valeur.',
  },
})
