import { defineRule } from '../define-rule.ts'
import { lacking, said } from '../indicators.ts'
import { tool } from '../sources.ts'
import { ids } from '../values.ts'

export const rule = defineRule({
  id: 'measurement/no-geography',
  severity: 'info',
  source: tool(6),
  phases: ['drafting', 'review'],
  asks: { en: 'Of which area is each indicator?', fr: 'Sur quel territoire porte chaque indicateur?' },
  *find(context) {
    // Where the plan is of one place, so is every indicator.
    if (ids(context.planRecord?.jurisdictions).length > 1)
      yield* lacking(context, 'geography', ({ indicator }) => !said(indicator.geography))
  },
  message: {
    en: ({ it }) => `The plan is of several places, and of which of them indicator ${it} is, is not said yet.`,
    fr: ({ it }) => `Le plan couvre plusieurs territoires, et celui de l’indicateur ${it} n’est pas encore indiqué.`,
  },
  suggestion: {
    en: 'Enter the geographical area: all of them, one municipality, or a neighbourhood.',
    fr: 'Inscrire la région géographique : tous les territoires, une municipalité ou un quartier.',
  },
})
