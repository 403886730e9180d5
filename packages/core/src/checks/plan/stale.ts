import { isFresh } from '../../rollup/freshness.ts'
import { defineRule } from '../define-rule.ts'
import { lastWord } from '../last-word.ts'
import { openWork } from '../open-work.ts'
import { phasesOf } from '../phases.ts'
import { putIntoAction } from '../sources.ts'

export const rule = defineRule({
  id: 'plan/stale',
  severity: 'warning',
  source: putIntoAction,
  phases: ['reporting', 'under-way'],
  asks: { en: 'Is every action reported on?', fr: 'Toutes les actions font-elles l’objet d’un rapport?' },
  *find(context) {
    const drafting = phasesOf(context.plan, context.asOf)[0] === 'drafting'
    for (const { action, leaf } of openWork(context)) {
      const { freshness, reportedOn, schedule, stage } = leaf
      if (freshness === 'fresh') continue
      // A report without a word of status is one all the same.
      const last = [lastWord(context, action), reportedOn]
        .filter((day) => day !== undefined)
        .sort()
        .at(-1)
      if (last === undefined ? drafting : isFresh(action, last, context.conventions)) continue
      // What is yet to start has nothing to report; a task is reported with its action.
      if ((schedule === 'upcoming' && stage !== 'in-progress') || stage === 'on-hold') continue
      if (!context.get('action', action.parent)) yield { records: [action.id], field: 'status', data: { last } }
    }
  },
  message: {
    en: ({ it, day, data }) =>
      data.last === undefined
        ? `Nobody has said yet how action ${it} stands.`
        : `The last word on action ${it} is from ${day(data.last)}.`,
    fr: ({ it, day, data }) =>
      data.last === undefined
        ? `Personne n’a encore indiqué où en est l’action ${it}.`
        : `Les dernières nouvelles de l’action ${it} datent du ${day(data.last)}.`,
  },
  suggestion: {
    en: 'Ask those who lead for a sentence on where it stands, and add it as an update with its date.',
    fr: 'Demander aux responsables une phrase sur l’avancement et l’ajouter comme mise à jour, avec sa date.',
  },
})
