import type { Words } from '../../kind/fields.ts'
import { numberOf } from '../../results/days.ts'
import type { CheckContext } from '../context.ts'
import { defineRule } from '../define-rule.ts'
import { indicatorsInUse, said, type InUse } from '../indicators.ts'
import { matrixTemplate } from '../result-sources.ts'
import { dayOf, filled, ids } from '../values.ts'

/** What each letter asks of an indicator, as far as a plan can show it. */
const items = {
  specific: { en: 'specific (its scale or unit)', fr: 'spécifique (son échelle ou son unité)' },
  measurable: { en: 'measurable (a source or a method)', fr: 'mesurable (une source ou une méthode)' },
  attainable: { en: 'attainable (a baseline to start from)', fr: 'atteignable (une valeur de référence comme départ)' },
  relevant: { en: 'relevant (the result it shows)', fr: 'pertinent (le résultat qu’il montre)' },
  timed: { en: 'time-based (a target with its date)', fr: 'temporel (une cible et son échéance)' },
} satisfies Record<string, Words>

type Item = keyof typeof items

const has: Record<Item, (inUse: InUse, context: CheckContext) => boolean> = {
  specific: ({ indicator }) => said(indicator.title) && (filled(indicator.scale) || said(indicator.unit)),
  measurable: ({ indicator }, context) =>
    ids(indicator.sources).some((id) => context.get('source', id)) ||
    said(indicator.sourceText) ||
    said(indicator.method),
  attainable: ({ indicator }) => numberOf(indicator.baseline) !== undefined || said(indicator.baselineText),
  relevant: ({ indicator }, context) => ids(indicator.measures).some((id) => context.plan.get(id)),
  timed: ({ targets }) =>
    targets.some(({ value, text, by }) => (numberOf(value) !== undefined || said(text)) && dayOf(by) !== undefined),
}

export const rule = defineRule({
  id: 'measurement/smart',
  severity: 'info',
  source: matrixTemplate,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Is each indicator SMART: specific, measurable, attainable, relevant and time-based?',
    fr: 'Chaque indicateur est-il SMART : spécifique, mesurable, atteignable, pertinent et temporel?',
  },
  *find(context) {
    for (const inUse of indicatorsInUse(context)) {
      const lacks = (Object.keys(items) as Item[]).filter((item) => !has[item](inUse, context))
      if (lacks.length) yield { records: [inUse.indicator.id], data: lacks }
    }
  },
  message: {
    en: ({ it, data, list }) =>
      `Indicator ${it} does not show yet how it is ${list(data.map((item) => items[item].en))}.`,
    fr: ({ it, data, list }) =>
      `L’indicateur ${it} ne montre pas encore en quoi il est ${list(data.map((item) => items[item].fr))}.`,
  },
  suggestion: {
    en: 'Go through the five letters with those who will collect the data, and fill what is named here.',
    fr: 'Parcourir les cinq lettres avec ceux et celles qui recueilleront les données, et remplir ce qui est nommé ici.',
  },
})
