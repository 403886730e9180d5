import { defineRule } from '../define-rule.ts'
import { tool } from '../sources.ts'
import { allWords } from '../values.ts'

/** Words that a change begins with; what is produced is counted instead. */
const change =
  /^\s*(?:increased|reduced|decreased|improved|enhanced|strengthened|greater|better|awareness of|accru|augmentation|réduction|diminution|amélioration|renforcement|meilleur|une meilleure|sensibilisation à)/

export const rule = defineRule({
  id: 'logic-model/output-reads-as-outcome',
  severity: 'info',
  source: tool(6),
  phases: ['drafting', 'review'],
  asks: {
    en: 'Is each output something that can be counted?',
    fr: 'Chaque extrant est-il quelque chose que l’on peut compter?',
  },
  *find(context) {
    for (const node of context.all('node'))
      if (node.level === 'output' && change.test(allWords(node.title))) yield { records: [node.id], field: 'title' }
  },
  message: {
    en: ({ it }) => `The output ${it} reads as a change, which is what an outcome is.`,
    fr: ({ it }) => `L’extrant ${it} se lit comme un changement, donc comme un résultat.`,
  },
  suggestion: {
    en: 'Name what is produced, such as sessions or guides, and make the change an immediate outcome.',
    fr: 'Nommer ce qui est produit, comme des séances ou des guides, et faire du changement un résultat immédiat.',
  },
})
