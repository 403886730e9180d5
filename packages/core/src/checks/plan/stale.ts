import { addDays } from '../../timeline/calendar.ts'
import { defineRule } from '../define-rule.ts'
import { lastWord, planDay } from '../last-word.ts'
import { openActions } from '../open-actions.ts'
import { putIntoAction } from '../sources.ts'
import { dayOf, ids } from '../values.ts'

export const rule = defineRule({
  id: 'plan/stale',
  severity: 'warning',
  source: putIntoAction,
  phases: ['reporting', 'under-way'],
  asks: { en: 'Is every action reported on?', fr: 'Toutes les actions font-elles l’objet d’un rapport?' },
  *find(context) {
    const past = context
      .all('round')
      .flatMap((round) => ({ round, due: dayOf(round.dueOn) ?? '' }))
      .filter(({ due }) => due && due < context.asOf)
      .sort((a, b) => (a.due < b.due ? -1 : 1))
      .at(-1)
    const asked = new Set(ids(past?.round.asks))
    const since = past
      ? (dayOf(past.round.opensOn) ?? addDays(past.due, -30))
      : addDays(context.asOf, -context.settings.quietFor)
    for (const action of openActions(context)) {
      const { schedule, stage } = context.leaf(action)
      // What is yet to start has nothing to report; a task is reported with its action.
      if (schedule === 'upcoming' || stage === 'on-hold' || context.get('action', action.parent)) continue
      if (asked.size && !asked.has(action.id) && !ids(action.leads).some((lead) => asked.has(lead))) continue
      const last = lastWord(context, action) ?? planDay(context)
      if (last === undefined || last >= since) continue
      yield { records: [action.id], field: 'status', data: { last, due: past?.due } }
    }
  },
  message: {
    en: ({ it, day, data }) =>
      data.due === undefined
        ? `The last word on action ${it} is from ${day(data.last)}.`
        : `No update on action ${it} has come for the reporting round of ${day(data.due)}; the last word is from ${day(data.last)}.`,
    fr: ({ it, day, data }) =>
      data.due === undefined
        ? `Les dernières nouvelles de l’action ${it} datent du ${day(data.last)}.`
        : `Aucune mise à jour de l’action ${it} n’est parvenue pour la période de rapport du ${day(data.due)}; les dernières nouvelles datent du ${day(data.last)}.`,
  },
  suggestion: {
    en: 'Ask those who lead for a sentence on where it stands, and add it as an update with its date.',
    fr: 'Demander aux responsables une phrase sur l’avancement et l’ajouter comme mise à jour, avec sa date.',
  },
})
