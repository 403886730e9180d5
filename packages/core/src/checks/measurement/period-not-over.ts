import { dayOf } from '../../day.ts'
import { defineRule } from '../define-rule.ts'
import { indicatorsInUse, resultReader } from '../indicators.ts'
import { measuringPractice } from '../result-sources.ts'

export const rule = defineRule({
  id: 'measurement/period-not-over',
  severity: 'info',
  source: measuringPractice,
  phases: ['under-way', 'reporting', 'review'],
  asks: {
    en: 'Are values of periods that still run marked as such?',
    fr: 'Les valeurs de périodes encore en cours sont-elles indiquées comme telles?',
  },
  *find(context) {
    const { periodOf } = resultReader(context)
    for (const { indicator, measurements } of indicatorsInUse(context))
      for (const measurement of measurements) {
        const until = periodOf(measurement)?.until
        if (until !== undefined && until > context.asOf && !dayOf(measurement.releasedOn))
          yield {
            records: [measurement.id, indicator.id],
            field: 'releasedOn',
            data: { indicator: indicator.id, until },
          }
      }
  },
  message: {
    en: ({ name, day, data }) =>
      `A value of indicator ${name(data.indicator)} is of a period up to ${day(data.until)}, which is not over; until then it does not count.`,
    fr: ({ name, day, data }) =>
      `Une valeur de l’indicateur ${name(data.indicator)} porte sur une période se terminant le ${day(data.until)}, qui est encore en cours; d’ici là, elle ne compte pas.`,
  },
  suggestion: {
    en: 'If the value is known already, enter the day it was released and mark it as provisional; else correct the period.',
    fr: 'Si la valeur est déjà connue, inscrire la date de diffusion et la marquer comme provisoire; sinon, corriger la période.',
  },
})
