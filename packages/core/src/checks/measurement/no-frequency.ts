import { defineRule } from '../define-rule.ts'
import { lacking, said } from '../indicators.ts'
import { tool } from '../sources.ts'

export const rule = defineRule({
  id: 'measurement/no-frequency',
  severity: 'warning',
  source: tool(6),
  phases: ['drafting', 'adopted', 'review'],
  asks: { en: 'How often is each indicator collected?', fr: 'À quelle fréquence chaque indicateur est-il recueilli?' },
  find: (context) => lacking(context, 'frequency', ({ indicator }) => !said(indicator.frequency)),
  message: {
    en: ({ it }) => `How often indicator ${it} is collected is not said yet.`,
    fr: ({ it }) => `La fréquence de collecte de l’indicateur ${it} n’est pas encore indiquée.`,
  },
  suggestion: {
    en: 'Say how often, in words such as “quarterly” or “every two years”.',
    fr: 'Indiquer la fréquence, par exemple « chaque trimestre » ou « tous les deux ans ».',
  },
})
