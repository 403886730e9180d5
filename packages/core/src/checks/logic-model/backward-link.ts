import { defineRule } from '../define-rule.ts'
import { a, columnOf, de, levelName, logicModels } from '../logic-model-graph.ts'
import { tool } from '../sources.ts'

export const rule = defineRule({
  id: 'logic-model/backward-link',
  severity: 'error',
  source: tool(6),
  phases: ['drafting', 'review'],
  asks: {
    en: 'Does every link of a logic model lead towards the outcomes?',
    fr: 'Chaque lien d’un modèle logique mène-t-il vers les résultats?',
  },
  *find(context) {
    for (const { link, from, to } of logicModels(context).arrows) {
      const [left, right] = [columnOf(from), columnOf(to)]
      if (left === undefined || right === undefined || right >= left) continue
      yield { records: [link.id, from.id, to.id], data: { from, to } }
    }
  },
  message: {
    en: ({ data: { from, to }, name }) =>
      `A link leads backward, from the ${levelName(from).en} ${name(from.id)} to the ${levelName(to).en} ${name(to.id)}.`,
    fr: ({ data: { from, to }, name }) =>
      `Un lien mène en arrière, ${de(levelName(from).fr)} ${name(from.id)} ${a(levelName(to).fr)} ${name(to.id)}.`,
  },
  suggestion: {
    en: 'Turn the link around, or make it a feedback link if something is reported back.',
    fr: 'Inverser le lien, ou en faire un lien de rétroaction s’il s’agit d’un retour d’information.',
  },
})
