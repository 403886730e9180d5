import { defineRule } from '../define-rule.ts'
import { logicModels } from '../logic-model-graph.ts'
import { logicModelChecklist } from '../result-sources.ts'

/** More boxes than this are hard to take in on one page. */
const readable = 30

export const rule = defineRule({
  id: 'logic-model/too-many-nodes',
  severity: 'info',
  source: logicModelChecklist,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Can each logic model be read on one page?',
    fr: 'Chaque modèle logique se lit-il sur une page?',
  },
  *find(context) {
    const { nodesOf } = logicModels(context)
    for (const { id } of context.all('model')) {
      const { length } = nodesOf(id)
      if (length > readable) yield { records: [id], data: length }
    }
  },
  message: {
    en: ({ it, data, number }) =>
      `The logic model ${it} has ${number(data)} parts; past ${readable} few people read it.`,
    fr: ({ it, data, number }) =>
      `Le modèle logique ${it} compte ${number(data)} éléments; au-delà de ${readable}, peu de gens le lisent.`,
  },
  suggestion: {
    en: 'Put parts that belong together into one, or make a model for each priority.',
    fr: 'Réunir les éléments qui vont ensemble, ou établir un modèle par priorité.',
  },
})
