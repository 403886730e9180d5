import { textIn } from '../../text.ts'
import { addDays } from '../../timeline/calendar.ts'
import { defineRule } from '../define-rule.ts'
import { lastWord, planDay } from '../last-word.ts'
import { openWork } from '../open-work.ts'
import { putIntoAction } from '../sources.ts'

export const rule = defineRule({
  id: 'plan/undated',
  severity: 'warning',
  source: putIntoAction,
  phases: ['under-way', 'reporting'],
  asks: {
    en: 'Can a date be set for what was to be determined?',
    fr: 'Peut-on fixer les dates qui restaient à déterminer?',
  },
  *find(context) {
    for (const { action, leaf } of openWork(context)) {
      const { schedule, read } = leaf
      const { timeline, reasons } = read
      if (schedule !== 'no-date' || !timeline.text.trim()) continue
      if (!reasons.some(({ code }) => code === 'to-be-determined')) continue
      const since = lastWord(context, action) ?? planDay(context)
      if (since === undefined || context.asOf <= addDays(since, context.settings.undatedFor)) continue
      yield {
        records: [action.id],
        field: 'timeline',
        data: { since, words: textIn(action.timeline, 'en').text.trim() },
      }
    }
  },
  message: {
    en: ({ it, day, data }) =>
      `On ${day(data.since)} the date of action ${it} was still to be determined, and none has been set since.`,
    fr: ({ it, day, data }) =>
      `Le ${day(data.since)}, la date de l’action ${it} restait à déterminer, et aucune n’a été fixée depuis.`,
  },
  suggestion: {
    en: 'Agree on a quarter or a season with those who lead, or say under Timeline what the date depends on.',
    fr: 'Convenir d’un trimestre ou d’une saison avec les responsables, ou indiquer sous Échéancier de quoi la date dépend.',
  },
})
