import { defineRule } from '../define-rule.ts'
import { capital, isOutcome, levelName } from '../logic-model-graph.ts'
import { frameworkTemplate } from '../result-sources.ts'

export const rule = defineRule({
  id: 'measurement/result-without-indicator',
  severity: 'warning',
  source: frameworkTemplate,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Which indicator shows each output and outcome?',
    fr: 'Quel indicateur montre chaque extrant et chaque résultat?',
  },
  *find(context) {
    for (const node of context.all('node')) {
      if (node.level !== 'output' && !isOutcome(node)) continue
      const measured = context.naming('indicator', 'measures', node.id).some(({ state }) => state !== 'retired')
      if (!measured) yield { records: [node.id], data: levelName(node) }
    }
  },
  message: {
    en: ({ it, data }) => `No indicator measures the ${data.en} ${it} yet.`,
    fr: ({ it, data }) => `${capital(data.fr)} ${it} n’est encore mesuré par aucun indicateur.`,
  },
  suggestion: {
    en: 'Add an indicator, or choose an existing one, and link it under “Expected outcome or output”.',
    fr: 'Ajouter un indicateur, ou en choisir un qui existe, et le lier sous « Résultat ou extrant attendu ».',
  },
})
