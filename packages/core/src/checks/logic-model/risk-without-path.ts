import type { ModelNode } from '../../kinds/node.ts'
import { defineRule } from '../define-rule.ts'
import { isOutcome, logicModels } from '../logic-model-graph.ts'
import { tool } from '../sources.ts'
import { ids } from '../values.ts'

export const rule = defineRule({
  id: 'logic-model/risk-without-path',
  severity: 'info',
  source: tool(6),
  phases: ['drafting', 'review'],
  asks: {
    en: 'Through which activities and outcomes is each risk to be reduced?',
    fr: 'Par quelles activités et quels résultats chaque risque doit-il être réduit?',
  },
  *find(context) {
    const { nodesOf, next } = logicModels(context)
    for (const model of context.all('model')) {
      const risks = ids(model.risks).filter((id) => context.get('risk', id))
      if (!risks.length) continue
      const reached = new Set<ModelNode>()
      const open = nodesOf(model.id).filter(({ level }) => level === 'activity')
      for (let node = open.pop(); node; node = open.pop()) {
        if (reached.has(node)) continue
        reached.add(node)
        open.push(...next(node))
      }
      const reduced = new Set([...reached].filter(isOutcome).flatMap((node) => ids(node.risks)))
      for (const risk of risks) if (!reduced.has(risk)) yield { records: [risk, model.id], data: model.id }
    }
  },
  message: {
    en: ({ it, data, name }) =>
      `In the logic model ${name(data)}, no activity leads to an outcome that is said to reduce the risk ${it}.`,
    fr: ({ it, data, name }) =>
      `Dans le modèle logique ${name(data)}, aucune activité ne mène à un résultat dont on dit qu’il réduit le risque ${it}.`,
  },
  suggestion: {
    en: 'Choose the risk under “Risks reduced” on an outcome that activities lead to.',
    fr: 'Choisir le risque sous « Risques réduits » dans un résultat auquel mènent des activités.',
  },
})
