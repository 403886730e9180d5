import { hiddenOf, smallNumbers } from '../../results/suppress.ts'
import { defineRule } from '../define-rule.ts'
import { indicatorsInUse } from '../indicators.ts'
import { deIdentification } from '../result-sources.ts'
import { filled } from '../values.ts'

/** Below this, numbers of people are looked at before they are published. */
const small = 10

export const rule = defineRule({
  id: 'measurement/small-numbers',
  severity: 'warning',
  source: deIdentification,
  phases: ['adopted', 'under-way', 'reporting', 'review'],
  asks: {
    en: 'From what number of people on may values be shown?',
    fr: 'À partir de combien de personnes les valeurs peuvent-elles être montrées?',
  },
  *find(context) {
    if (filled(context.planRecord?.threshold)) return
    const found: string[] = []
    for (const { indicator, measurements } of indicatorsInUse(context)) {
      const numbers = smallNumbers(indicator, small)
      if (measurements.some((each) => hiddenOf(each, numbers) === 'small')) found.push(indicator.id)
    }
    if (found.length) yield { records: found }
  },
  message: {
    en: ({ count, them }) =>
      `${count === 1 ? 'An indicator holds' : 'Indicators hold'} numbers of fewer than ${small} people, and the plan sets no threshold below which they are not shown: ${them}.`,
    fr: ({ count, them }) =>
      `${count === 1 ? 'Un indicateur contient' : 'Des indicateurs contiennent'} des nombres de moins de ${small} personnes, et le plan ne fixe aucun seuil sous lequel ils ne sont pas montrés : ${them}.`,
  },
  suggestion: {
    en: 'Set a suppression threshold for the plan, such as 5, 10 or 15, with those who look after privacy.',
    fr: 'Fixer un seuil de suppression pour le plan, par exemple 5, 10 ou 15, avec les responsables de la vie privée.',
  },
})
