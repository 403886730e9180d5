import { defineRule } from '../define-rule.ts'
import { openWork } from '../open-work.ts'
import { putIntoAction } from '../sources.ts'
import { filled } from '../values.ts'

export const rule = defineRule({
  id: 'plan/no-timeline',
  severity: 'warning',
  source: putIntoAction,
  phases: ['drafting', 'adopted', 'under-way'],
  asks: { en: 'When is each action to be done?', fr: 'Quand chaque action doit-elle être réalisée?' },
  *find(context) {
    for (const { action, leaf } of openWork(context)) {
      // A task has the time of its action; standing work needs no date.
      if (filled(action.timeline) || context.get('action', action.parent)) continue
      if (leaf.nature === 'standing') continue
      yield { records: [action.id], field: 'timeline' }
    }
  },
  message: {
    en: ({ it }) => `Action ${it} has no timeline yet.`,
    fr: ({ it }) => `L’action ${it} n’a pas encore d’échéancier.`,
  },
  suggestion: {
    en: 'Say under Timeline when it is to start and end, or that it is ongoing. A season or a quarter will do.',
    fr: 'Indiquer sous Échéancier quand elle commence et prend fin, ou qu’elle est continue. Une saison ou un trimestre suffit.',
  },
})
