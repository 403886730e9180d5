import { defineRule } from '../define-rule.ts'
import { logicModels } from '../logic-model-graph.ts'
import { sense } from '../sources.ts'

export const rule = defineRule({
  id: 'logic-model/link-across-models',
  severity: 'warning',
  source: sense,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Does each link stay within its logic model?',
    fr: 'Chaque lien reste-t-il dans son modèle logique?',
  },
  *find(context) {
    for (const { link, from, to } of logicModels(context).arrows)
      if (from.model !== to.model) yield { records: [link.id, from.id, to.id], data: [from.id, to.id] as const }
  },
  message: {
    en: ({ data, name }) =>
      `A link leads from ${name(data[0])} to ${name(data[1])}, which stand in different logic models, so no diagram shows it.`,
    fr: ({ data, name }) =>
      `Un lien mène de ${name(data[0])} à ${name(data[1])}, qui figurent dans des modèles logiques différents; aucun diagramme ne le montre.`,
  },
  suggestion: {
    en: 'Repeat the part in the model where it is needed, or take the link out.',
    fr: 'Répéter l’élément dans le modèle où il est nécessaire, ou retirer le lien.',
  },
})
