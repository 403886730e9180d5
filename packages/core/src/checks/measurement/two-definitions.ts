import type { Indicator } from '../../kinds/indicator.ts'
import { defineRule } from '../define-rule.ts'
import { indicatorsInUse } from '../indicators.ts'
import { measuringPractice } from '../result-sources.ts'
import { allWords } from '../values.ts'

const plain = (value: unknown) => allWords(value).replace(/\s+/g, ' ').trim()

/** What an indicator measures, as far as it says. */
const definition = ({ scale, unit, numerator, denominator, formula }: Indicator) =>
  [scale, unit, numerator, denominator, formula].map(plain).join('|')

export const rule = defineRule({
  id: 'measurement/two-definitions',
  severity: 'warning',
  source: measuringPractice,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Does each indicator of one name measure one thing?',
    fr: 'Chaque indicateur d’un même nom mesure-t-il une même chose?',
  },
  *find(context) {
    const byTitle = new Map<string, Indicator[]>()
    for (const { indicator } of indicatorsInUse(context)) {
      const title = plain(indicator.title)
      const at = byTitle.get(title)
      if (at) at.push(indicator)
      else if (title) byTitle.set(title, [indicator])
    }
    for (const same of byTitle.values())
      if (new Set(same.map(definition)).size > 1) yield { records: same.map(({ id }) => id) }
  },
  message: {
    en: ({ it, count, number }) =>
      `${number(count)} indicators with the same title as ${it} are defined in different ways, so their values cannot be compared.`,
    fr: ({ it, count, number }) =>
      `${number(count)} indicateurs portant le même titre que ${it} sont définis différemment; leurs valeurs ne se comparent pas.`,
  },
  suggestion: {
    en: 'Give them one definition (scale, unit, numerator and denominator), or names that tell them apart.',
    fr: 'Leur donner une seule définition (échelle, unité, numérateur et dénominateur), ou des noms qui les distinguent.',
  },
})
