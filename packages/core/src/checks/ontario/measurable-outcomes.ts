import type { CheckContext } from '../context.ts'
import { defineRule } from '../define-rule.ts'
import { contents } from './data/law.ts'
import { prioritized } from './data/prioritized.ts'

/** Whether an indicator measures the risk, what is done about it, or what a logic model says will come of that. */
function measured(context: CheckContext, risk: string): boolean {
  const has = (id: string) => context.naming('indicator', 'measures', id).length > 0
  return (
    has(risk) ||
    context.naming('theme', 'risks', risk).some(({ id }) => has(id)) ||
    context.naming('action', 'risks', risk).some(({ id, theme }) => has(id) || has(theme ?? '')) ||
    context.naming('node', 'risks', risk).some(({ id }) => has(id)) ||
    context
      .naming('model', 'risks', risk)
      .some(({ id }) => context.naming('node', 'model', id).some((node) => has(node.id)))
  )
}

export const rule = defineRule({
  id: 'ontario/measurable-outcomes',
  severity: 'warning',
  source: contents,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Does the plan set measurable outcomes for each prioritized risk?',
    fr: 'Le plan fixe-t-il des résultats mesurables pour chaque risque prioritaire?',
  },
  *find(context) {
    for (const { id } of prioritized(context)) if (!measured(context, id)) yield { records: [id] }
  },
  message: {
    en: ({ it }) =>
      `Reminder: the plan sets outcomes that are expected to be measurable. None is linked to the risk ${it} yet.`,
    fr: ({ it }) => `Rappel : le plan fixe des résultats qui se mesurent. Aucun n’est encore lié au risque ${it}.`,
  },
  suggestion: {
    en: 'Add an indicator that measures the risk itself, or an outcome of the work on it.',
    fr: 'Ajouter un indicateur qui mesure le risque lui-même, ou un résultat des travaux qui le visent.',
  },
})
