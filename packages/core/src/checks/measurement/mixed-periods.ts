import { dayNumber } from '../../results/days.ts'
import { defineRule } from '../define-rule.ts'
import { indicatorsInUse } from '../indicators.ts'
import { measuringPractice } from '../result-sources.ts'

export const rule = defineRule({
  id: 'measurement/mixed-periods',
  severity: 'info',
  source: measuringPractice,
  phases: ['under-way', 'reporting', 'review'],
  asks: {
    en: 'Are the values of each indicator of periods of one length?',
    fr: 'Les valeurs de chaque indicateur portent-elles sur des périodes de même durée?',
  },
  *find(context) {
    for (const { indicator, result } of indicatorsInUse(context)) {
      // A rate or a share of a quarter may stand beside that of a year; a count may not.
      if (indicator.scale !== 'count' && indicator.scale !== 'amount') continue
      const lengths = result.total.points.flatMap(({ from, until }) =>
        from === undefined || from === until ? [] : [dayNumber(until) - dayNumber(from) + 1],
      )
      lengths.sort((a, b) => a - b)
      if ((lengths.at(-1) ?? 0) > 1.5 * (lengths[0] ?? 0)) yield { records: [indicator.id] }
    }
  },
  message: {
    en: ({ it }) =>
      `Indicator ${it} counts, and its values are of periods of different lengths, so they do not compare.`,
    fr: ({ it }) =>
      `L’indicateur ${it} dénombre, et ses valeurs portent sur des périodes de durées différentes; elles ne se comparent donc pas.`,
  },
  suggestion: {
    en: 'Keep one length of period for each indicator, or measure a rate.',
    fr: 'Garder une seule durée de période par indicateur, ou mesurer un taux.',
  },
})
