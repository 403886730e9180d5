import { defineRule } from '../define-rule.ts'
import { lacking } from '../indicators.ts'
import { tool } from '../sources.ts'
import { ids } from '../values.ts'

export const rule = defineRule({
  id: 'measurement/measures-nothing',
  severity: 'warning',
  source: tool(6),
  phases: ['drafting', 'review'],
  asks: {
    en: 'Which outcome or output does each indicator show?',
    fr: 'Quel résultat ou extrant chaque indicateur montre-t-il?',
  },
  find: (context) =>
    lacking(context, 'measures', ({ indicator }) => !ids(indicator.measures).some((id) => context.plan.get(id))),
  message: {
    en: ({ it }) => `Indicator ${it} is not linked yet to an outcome, an output or a theme.`,
    fr: ({ it }) => `L’indicateur ${it} n’est encore lié à aucun résultat, extrant ou thème.`,
  },
  suggestion: {
    en: 'Choose what it measures under “Expected outcome or output”.',
    fr: 'Choisir ce qu’il mesure sous « Résultat ou extrant attendu ».',
  },
})
