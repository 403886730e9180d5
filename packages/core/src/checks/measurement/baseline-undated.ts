import { defineRule } from '../define-rule.ts'
import { lacking } from '../indicators.ts'
import { tool } from '../sources.ts'
import { dayOf, filled } from '../values.ts'

export const rule = defineRule({
  id: 'measurement/baseline-undated',
  severity: 'info',
  source: tool(6),
  phases: ['drafting', 'adopted', 'review'],
  asks: { en: 'Of when is each baseline?', fr: 'De quand date chaque valeur de référence?' },
  find: (context) =>
    lacking(context, 'baselineOn', ({ indicator }) => filled(indicator.baseline) && !dayOf(indicator.baselineOn)),
  message: {
    en: ({ it }) => `The baseline of indicator ${it} has no date yet, so nobody can tell what to expect by now.`,
    fr: ({ it }) =>
      `La valeur de référence de l’indicateur ${it} n’a pas encore de date; on ne peut donc pas dire à quoi s’attendre aujourd’hui.`,
  },
  suggestion: {
    en: 'Enter the last day of the period that the baseline is of.',
    fr: 'Inscrire le dernier jour de la période à laquelle se rapporte la valeur de référence.',
  },
})
