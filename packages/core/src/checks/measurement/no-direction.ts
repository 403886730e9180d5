import { defineRule } from '../define-rule.ts'
import { lacking } from '../indicators.ts'
import { measuringPractice } from '../result-sources.ts'
import { filled } from '../values.ts'

export const rule = defineRule({
  id: 'measurement/no-direction',
  severity: 'warning',
  source: measuringPractice,
  phases: ['drafting', 'adopted', 'review'],
  asks: { en: 'Which way is better for each indicator?', fr: 'Dans quel sens chaque indicateur doit-il évoluer?' },
  find: (context) => lacking(context, 'direction', ({ indicator: { direction } }) => !filled(direction)),
  message: {
    en: ({ it }) => `Whether more or less is better is not said yet for indicator ${it}.`,
    fr: ({ it }) =>
      `On n’a pas encore dit si une valeur plus haute ou plus basse est meilleure pour l’indicateur ${it}.`,
  },
  suggestion: {
    en: 'Choose whether it should go up, go down, or be maintained.',
    fr: 'Choisir s’il doit augmenter, diminuer ou se maintenir.',
  },
})
