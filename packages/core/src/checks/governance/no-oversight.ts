import { defineRule } from '../define-rule.ts'
import { tool } from '../sources.ts'

const overseeing = new Set(['advisory-committee', 'oversight-board'])

export const rule = defineRule({
  id: 'governance/no-oversight',
  severity: 'info',
  source: tool(1),
  phases: ['drafting', 'adopted'],
  asks: { en: 'Which group or committee oversees the plan?', fr: 'Quel groupe ou comité veille sur le plan?' },
  *find(context) {
    const plan = context.planRecord
    if (plan && !context.all('body').some(({ type }) => overseeing.has(type ?? ''))) yield { records: [plan.id] }
  },
  message: {
    en: 'No advisory committee or oversight board of the plan is on record yet.',
    fr: 'Aucun comité consultatif ni organe de surveillance du plan n’est encore inscrit.',
  },
  suggestion: {
    en: 'Add the group that sets priorities, follows the work and decides on the next review; an existing body will do.',
    fr: 'Ajouter le groupe qui fixe les priorités, suit les travaux et décide du prochain examen; un groupe existant convient.',
  },
})
