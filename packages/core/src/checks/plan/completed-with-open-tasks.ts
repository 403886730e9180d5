import { defineRule } from '../define-rule.ts'
import { work } from '../open-work.ts'
import { sense } from '../sources.ts'

const open = new Set(['not-started', 'in-progress', 'on-hold'])

export const rule = defineRule({
  id: 'plan/completed-with-open-tasks',
  severity: 'warning',
  source: sense,
  phases: ['under-way', 'reporting'],
  asks: {
    en: 'Are the tasks of completed actions completed?',
    fr: 'Les tâches des actions terminées le sont-elles aussi?',
  },
  *find(context) {
    for (const { action, leaf } of work(context)) {
      if (leaf.stage !== 'completed' || leaf.nature !== 'one-off') continue
      const tasks = context.naming('action', 'parent', action.id)
      const left = tasks.filter((task) => open.has(context.leaf(task).stage)).map(({ id }) => id)
      if (left.length) yield { records: [action.id, ...left], field: 'status', data: { left } }
    }
  },
  message: {
    en: ({ it, names, data, plural }) =>
      `Action ${it} is reported as completed while ${plural(data.left.length, 'its task', 'its tasks')} ${names(data.left)} ${plural(data.left.length, 'is', 'are')} reported as open.`,
    fr: ({ it, names, data, plural }) =>
      `L’action ${it} est signalée comme terminée alors que ${plural(data.left.length, 'sa tâche', 'ses tâches')} ${names(data.left)} ${plural(data.left.length, 'est signalée comme ouverte', 'sont signalées comme ouvertes')}.`,
  },
  suggestion: {
    en: 'Bring the statuses up to date: complete or cancel the tasks, or reopen the action.',
    fr: 'Mettre les états à jour : terminer ou annuler les tâches, ou rouvrir l’action.',
  },
})
