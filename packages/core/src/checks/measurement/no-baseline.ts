import { defineRule } from '../define-rule.ts'
import { lacking, said } from '../indicators.ts'
import { tool } from '../sources.ts'
import { filled } from '../values.ts'

export const rule = defineRule({
  id: 'measurement/no-baseline',
  severity: 'warning',
  source: tool(6),
  phases: ['drafting', 'adopted', 'review'],
  asks: { en: 'Where does each indicator start from?', fr: 'D’où part chaque indicateur?' },
  find: (context) =>
    lacking(context, 'baseline', ({ indicator }) => !filled(indicator.baseline) && !said(indicator.baselineText)),
  message: {
    en: ({ it }) => `Indicator ${it} has no baseline yet.`,
    fr: ({ it }) => `L’indicateur ${it} n’a pas encore de valeur de référence.`,
  },
  suggestion: {
    en: 'Enter the last known value with its date; if there is none, say when the first one will be collected.',
    fr: 'Inscrire la dernière valeur connue et sa date; s’il n’y en a pas, dire quand la première sera recueillie.',
  },
})
