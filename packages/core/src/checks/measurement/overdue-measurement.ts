import { defineRule } from '../define-rule.ts'
import { indicatorsInUse } from '../indicators.ts'
import { tool } from '../sources.ts'

export const rule = defineRule({
  id: 'measurement/overdue-measurement',
  severity: 'warning',
  source: tool(6),
  phases: ['under-way', 'reporting', 'review'],
  asks: {
    en: 'Have the values come in that were to be collected?',
    fr: 'Les valeurs qui devaient être recueillies sont-elles arrivées?',
  },
  *find(context) {
    for (const { indicator, result } of indicatorsInUse(context)) {
      if (indicator.state === 'proposed' || !result.next?.overdue) continue
      yield { records: [indicator.id], data: { due: result.next.periodEnds, last: result.total.newest?.until } }
    }
  },
  message: {
    en: ({ it, day, data: { due, last } }) =>
      `A value of indicator ${it} was due for the period up to ${day(due)}; ${last === undefined ? 'none has come in since the baseline' : `the newest is of ${day(last)}`}.`,
    fr: ({ it, day, data: { due, last } }) =>
      `Une valeur de l’indicateur ${it} était attendue pour la période se terminant le ${day(due)}; ${last === undefined ? 'aucune n’est arrivée depuis la valeur de référence' : `la plus récente date du ${day(last)}`}.`,
  },
  suggestion: {
    en: 'Ask those who collect it for the value, or change the frequency to what can be kept.',
    fr: 'Demander la valeur à qui la recueille, ou changer la fréquence pour celle qui peut être tenue.',
  },
})
