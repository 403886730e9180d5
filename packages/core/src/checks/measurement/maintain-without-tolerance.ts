import { defineRule } from '../define-rule.ts'
import { lacking } from '../indicators.ts'
import { measuringPractice } from '../result-sources.ts'
import { filled } from '../values.ts'

export const rule = defineRule({
  id: 'measurement/maintain-without-tolerance',
  severity: 'info',
  source: measuringPractice,
  phases: ['drafting', 'review'],
  asks: { en: 'Within what is a level still maintained?', fr: 'Dans quelle marge un niveau est-il maintenu?' },
  find: (context) =>
    lacking(
      context,
      'tolerance',
      ({ indicator: { direction, tolerance } }) => direction === 'maintain' && !filled(tolerance),
    ),
  message: {
    en: ({ it }) => `Indicator ${it} is to be maintained, and how far it may move is not said yet.`,
    fr: ({ it }) => `L’indicateur ${it} doit se maintenir, et l’écart permis n’est pas encore indiqué.`,
  },
  suggestion: {
    en: 'Enter a tolerance, in the unit of the indicator.',
    fr: 'Inscrire une tolérance, dans l’unité de l’indicateur.',
  },
})
