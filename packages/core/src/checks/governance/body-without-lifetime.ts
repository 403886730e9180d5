import { defineRule } from '../define-rule.ts'
import { planBodies } from '../governance-bodies.ts'
import { bodies } from '../sources.ts'
import { filled } from '../values.ts'

export const rule = defineRule({
  id: 'governance/body-without-lifetime',
  severity: 'info',
  source: bodies,
  phases: ['drafting', 'adopted'],
  asks: { en: 'Until when does each group or committee sit?', fr: 'Jusqu’à quand chaque groupe ou comité siège-t-il?' },
  *find(context) {
    for (const body of planBodies(context)) if (!filled(body.lifetime)) yield { records: [body.id], field: 'lifetime' }
  },
  message: {
    en: ({ it }) => `How long ${it} sits is not on record.`,
    fr: ({ it }) => `La durée de ${it} n’est pas consignée.`,
  },
  suggestion: {
    en: 'Say whether it is standing, or ends with the plan, a phase or a review.',
    fr: 'Préciser s’il est permanent ou prend fin avec le plan, une étape ou un examen.',
  },
})
