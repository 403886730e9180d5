import { defineRule } from '../define-rule.ts'
import { indicatorsInUse, said } from '../indicators.ts'
import { tool } from '../sources.ts'
import { filled } from '../values.ts'

export const rule = defineRule({
  id: 'measurement/no-target',
  severity: 'warning',
  source: tool(6),
  phases: ['drafting', 'adopted', 'review'],
  asks: { en: 'What is each indicator to reach?', fr: 'Quelle cible chaque indicateur doit-il atteindre?' },
  *find(context) {
    for (const { indicator, targets } of indicatorsInUse(context))
      if (!targets.some(({ value, text }) => filled(value) || said(text))) yield { records: [indicator.id] }
  },
  message: {
    en: ({ it }) => `Indicator ${it} has no target yet.`,
    fr: ({ it }) => `L’indicateur ${it} n’a pas encore de cible.`,
  },
  suggestion: {
    en: 'Add a target with its value and date. For what describes a whole community, accept this with the reason if no target is meant.',
    fr: 'Ajouter une cible avec sa valeur et sa date. Pour ce qui décrit toute une collectivité, accepter ce constat en donnant le motif si aucune cible n’est prévue.',
  },
})
