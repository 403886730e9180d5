import { defineRule } from '../define-rule.ts'
import { planBodies } from '../governance-bodies.ts'
import { tool } from '../sources.ts'
import { filled } from '../values.ts'

export const rule = defineRule({
  id: 'governance/body-without-members',
  severity: 'warning',
  source: tool(1),
  phases: ['drafting', 'adopted'],
  asks: { en: 'Who sits on each group or committee?', fr: 'Qui siège à chaque groupe ou comité?' },
  *find(context) {
    for (const body of planBodies(context)) {
      if (filled(body.composition) || context.naming('membership', 'body', body.id).length) continue
      yield { records: [body.id], field: 'composition' }
    }
  },
  message: {
    en: ({ it }) => `${it} has no members on record yet.`,
    fr: ({ it }) => `Aucun membre de ${it} n’est encore inscrit.`,
  },
  suggestion: {
    en: 'Add who sits on it, by organization and seat, or describe its composition.',
    fr: 'Ajouter qui y siège, par organisme et par siège, ou décrire sa composition.',
  },
})
