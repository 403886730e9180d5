import { defineRule } from '../define-rule.ts'
import { openWork } from '../open-work.ts'
import { sense } from '../sources.ts'

export const rule = defineRule({
  id: 'plan/task-after-action',
  severity: 'warning',
  source: sense,
  phases: ['drafting', 'adopted', 'under-way'],
  asks: {
    en: 'Do tasks end within the time of their action?',
    fr: 'Les tâches prennent-elles fin dans les délais de leur action?',
  },
  *find(context) {
    for (const { action: task, leaf } of openWork(context)) {
      const action = context.get('action', task.parent)
      if (!action || action.id === task.id) continue
      const [inner, outer] = [leaf.read, context.leaf(action).read]
      const [ends, whole] = [inner.span.earliestEnd, outer.span.latestEnd]
      if (ends === undefined || whole === undefined || ends <= whole) continue
      if (inner.confidence < 0.8 || outer.confidence < 0.8) continue
      yield { records: [task.id, action.id], field: 'timeline', data: { action: action.id, whole } }
    }
  },
  message: {
    en: ({ it, name, day, data }) =>
      `Task ${it} ends after its action ${name(data.action)}, which is to be done by ${day(data.whole)}.`,
    fr: ({ it, name, day, data }) =>
      `La tâche ${it} prend fin après son action ${name(data.action)}, prévue pour le ${day(data.whole)} au plus tard.`,
  },
  suggestion: {
    en: 'Move the date of one of them, or set the task apart as an action of its own.',
    fr: 'Déplacer l’une des deux dates, ou faire de la tâche une action à part entière.',
  },
})
