import { defineRule } from '../define-rule.ts'
import { counts } from '../last-word.ts'
import { openWork } from '../open-work.ts'
import { putIntoAction } from '../sources.ts'
import { dayOf, filled } from '../values.ts'

export const rule = defineRule({
  id: 'plan/late-unexplained',
  severity: 'warning',
  source: putIntoAction,
  phases: ['under-way', 'reporting'],
  asks: {
    en: 'What has become of the work whose date has passed?',
    fr: 'Où en sont les travaux dont l’échéance est passée?',
  },
  *find(context) {
    for (const { action, leaf } of openWork(context)) {
      const { schedule, override, read } = leaf
      if (override || (schedule !== 'late' && schedule !== 'date-passed')) continue
      const { latestEnd } = read.span
      const end = latestEnd !== undefined && latestEnd < context.asOf ? latestEnd : undefined
      const after = (day: unknown) => end === undefined || (dayOf(day) ?? '') > end
      const told = context
        .naming('update', 'about', action.id)
        .some((update) => counts(update) && after(update.on) && filled(update.text))
      if (told || (filled(action.comment) && after(action.updatedOn))) continue
      yield { records: [action.id], field: 'status', data: { end } }
    }
  },
  message: {
    en: ({ it, day, data }) =>
      data.end === undefined
        ? `Action ${it} is reported as behind; what holds it up is not on record.`
        : `The date of action ${it} passed on ${day(data.end)}; nothing on record says how it stands since.`,
    fr: ({ it, day, data }) =>
      data.end === undefined
        ? `L’action ${it} est signalée en retard; ce qui la retient n’est pas consigné.`
        : `L’échéance de l’action ${it} est passée depuis le ${day(data.end)}; rien de consigné n’indique où elle en est depuis.`,
  },
  suggestion: {
    en: 'Ask those who lead, and add an update: done, under way until when, or stopped, and why.',
    fr: 'Demander aux responsables et ajouter une mise à jour : terminée, en cours jusqu’à quand, ou arrêtée, et pourquoi.',
  },
})
