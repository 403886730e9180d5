import { defineRule } from '../define-rule.ts'
import { indicatorsInUse, said } from '../indicators.ts'
import { tool } from '../sources.ts'
import { dayOf, filled } from '../values.ts'

export const rule = defineRule({
  id: 'measurement/target-undated',
  severity: 'warning',
  source: tool(6),
  phases: ['drafting', 'adopted', 'review'],
  asks: { en: 'By when is each target to be reached?', fr: 'Pour quand chaque cible doit-elle être atteinte?' },
  *find(context) {
    for (const { indicator, targets } of indicatorsInUse(context))
      for (const target of targets)
        if ((filled(target.value) || said(target.text)) && !dayOf(target.by))
          yield { records: [target.id, indicator.id], field: 'by', data: indicator.id }
  },
  message: {
    en: ({ name, data }) => `A target of indicator ${name(data)} has no date yet.`,
    fr: ({ name, data }) => `Une cible de l’indicateur ${name(data)} n’a pas encore d’échéance.`,
  },
  suggestion: {
    en: 'Enter the day by which each target is to be reached; the end of the plan will often do.',
    fr: 'Inscrire le jour où chaque cible doit être atteinte; la fin du plan convient souvent.',
  },
})
