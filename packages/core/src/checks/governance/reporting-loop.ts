import { cyclesIn } from '../cycles-in.ts'
import { defineRule } from '../define-rule.ts'
import { putIntoAction } from '../sources.ts'
import { ids } from '../values.ts'

export const rule = defineRule({
  id: 'governance/reporting-loop',
  severity: 'error',
  source: putIntoAction,
  phases: ['drafting', 'adopted', 'under-way', 'reporting', 'review'],
  asks: { en: 'Do reports reach somebody in the end?', fr: 'Les rapports parviennent-ils finalement à quelqu’un?' },
  *find(context) {
    const all = context.all('body').map(({ id }) => id)
    const next = (id: string) =>
      ids(context.get('body', id)?.reportsTo).filter((to) => context.get('body', to) !== undefined)
    for (const records of cyclesIn(all, next)) yield { records, field: 'reportsTo' }
  },
  message: {
    en: ({ it, them, count }) =>
      count === 1 ? `${it} is said to report to itself.` : `${them} are said to report to each other, in a circle.`,
    fr: ({ it, them, count }) =>
      count === 1
        ? `D’après le plan, ${it} rend compte à son propre groupe.`
        : `D’après le plan, ${them} se rendent compte mutuellement, en cercle.`,
  },
  suggestion: {
    en: 'Decide who receives the reports in the end: usually a council or a board.',
    fr: 'Décider qui reçoit les rapports en fin de compte : en général un conseil ou une commission.',
  },
})
