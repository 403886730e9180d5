import { defineRule } from '../define-rule.ts'
import { indicatorsInUse } from '../indicators.ts'
import { tool } from '../sources.ts'

export const rule = defineRule({
  id: 'measurement/target-date-passed',
  severity: 'warning',
  source: tool(6),
  phases: ['under-way', 'reporting', 'review'],
  asks: {
    en: 'Is it known whether each target was reached on its day?',
    fr: 'Sait-on si chaque cible a été atteinte à son échéance?',
  },
  *find(context) {
    for (const { indicator, result } of indicatorsInUse(context)) {
      if (result.accountability !== 'performance' || result.total.newest?.hidden) continue
      for (const { target, by, value, outcome } of result.targets)
        if (outcome === 'unknown' && by !== undefined && value !== undefined)
          yield { records: [target, indicator.id], data: { indicator: indicator.id, by } }
    }
  },
  message: {
    en: ({ name, day, data }) =>
      `The target of indicator ${name(data.indicator)} was for ${day(data.by)}; no value of that day or later is known yet.`,
    fr: ({ name, day, data }) =>
      `La cible de l’indicateur ${name(data.indicator)} était pour le ${day(data.by)}; aucune valeur de ce jour ou d’après n’est encore connue.`,
  },
  suggestion: {
    en: 'Enter the value of the day of the target, or set a new target that replaces it, with the reason.',
    fr: 'Inscrire la valeur à l’échéance de la cible, ou fixer une nouvelle cible qui la remplace, avec le motif.',
  },
})
