import { defineRule } from '../define-rule.ts'
import { isOutcome, logicModels } from '../logic-model-graph.ts'
import { logicModelChecklist } from '../result-sources.ts'

export const rule = defineRule({
  id: 'logic-model/no-unwanted-effects',
  severity: 'info',
  source: logicModelChecklist,
  phases: ['drafting', 'review'],
  asks: {
    en: 'What could go wrong for the people the plan is for?',
    fr: 'Qu’est-ce qui pourrait nuire aux personnes à qui le plan s’adresse?',
  },
  *find(context) {
    const { nodesOf } = logicModels(context)
    for (const { id } of context.all('model')) {
      const nodes = nodesOf(id)
      if (nodes.some(isOutcome) && !nodes.some(({ unintended }) => unintended === true)) yield { records: [id] }
    }
  },
  message: {
    en: ({ it }) => `The logic model ${it} looks at no possible unwanted effect yet.`,
    fr: ({ it }) => `Le modèle logique ${it} n’examine encore aucun effet non souhaité possible.`,
  },
  suggestion: {
    en: 'Add a possible unwanted effect and mark it as such, or accept this with the reason why there is none.',
    fr: 'Ajouter un effet non souhaité possible et le marquer comme tel, ou accepter ce constat en disant pourquoi il n’y en a pas.',
  },
})
