import { defineRule } from '../define-rule.ts'
import { planBodies } from '../governance-bodies.ts'
import { tool } from '../sources.ts'
import { filled } from '../values.ts'

export const rule = defineRule({
  id: 'governance/body-without-mandate',
  severity: 'warning',
  source: tool(2),
  phases: ['drafting', 'adopted'],
  asks: { en: 'What is each group or committee there for?', fr: 'À quoi sert chaque groupe ou comité?' },
  *find(context) {
    for (const body of planBodies(context)) {
      if (filled(body.mandate) || filled(body.responsibilities) || filled(body.termsOfReference)) continue
      yield { records: [body.id], field: 'mandate' }
    }
  },
  message: {
    en: ({ it }) => `The mandate of ${it} is not written down yet.`,
    fr: ({ it }) => `Le mandat de ${it} n’est pas encore consigné.`,
  },
  suggestion: {
    en: 'Say in a sentence what it decides and what it is responsible for, or give its terms of reference.',
    fr: 'Dire en une phrase ce qu’il décide et ce dont il répond, ou fournir son cadre de référence.',
  },
})
