import { defineRule } from '../define-rule.ts'
import { tool } from '../sources.ts'
import { filled, ids } from '../values.ts'

export const rule = defineRule({
  id: 'plan/heard-without-response',
  severity: 'info',
  source: tool(4),
  phases: ['drafting', 'adopted', 'review'],
  asks: { en: 'What was done about what was heard?', fr: 'Quelles suites a-t-on données à ce qui a été entendu?' },
  *find(context) {
    for (const heard of context.all('heard')) {
      if (filled(heard.response) || ids(heard.actions).length) continue
      yield { records: [heard.id], field: 'response' }
    }
  },
  message: {
    en: ({ it }) => `What was done about ${it} is not on record yet.`,
    fr: ({ it }) => `Les suites données à ${it} ne sont pas encore consignées.`,
  },
  suggestion: {
    en: 'Link the themes or actions that answer it, or say why nothing follows: those who spoke will want to know.',
    fr: 'Lier les thèmes ou les actions qui y répondent, ou dire pourquoi rien n’en découle : les personnes qui se sont exprimées voudront le savoir.',
  },
})
