import { defineRule } from '../define-rule.ts'
import { a, columnOf, de, levelName, logicModels } from '../logic-model-graph.ts'
import { logicModelChecklist } from '../result-sources.ts'

export const rule = defineRule({
  id: 'logic-model/skipped-level',
  severity: 'warning',
  source: logicModelChecklist,
  phases: ['drafting', 'review'],
  asks: {
    en: 'What else has to happen where a link skips a level?',
    fr: 'Que doit-il arriver d’autre là où un lien saute un niveau?',
  },
  *find(context) {
    const { arrows, columnsBeside } = logicModels(context)
    for (const { link, from, to } of arrows) {
      const [left, right] = [columnOf(from), columnOf(to)]
      if (left === undefined || right === undefined) continue
      // A level that the model does not use cannot be skipped.
      const skipped = columnsBeside(from).some((column) => column > left && column < right)
      if (skipped) yield { records: [link.id, from.id, to.id], data: { from, to } }
    }
  },
  message: {
    en: ({ data: { from, to }, name }) =>
      `A link leads from the ${levelName(from).en} ${name(from.id)} straight to the ${levelName(to).en} ${name(to.id)}; what happens between is not told yet.`,
    fr: ({ data: { from, to }, name }) =>
      `Un lien mène ${de(levelName(from).fr)} ${name(from.id)} directement ${a(levelName(to).fr)} ${name(to.id)}; ce qui se passe entre les deux n’est pas encore dit.`,
  },
  suggestion: {
    en: 'Ask “what else?”, and name the step between, or link through one that is there.',
    fr: 'Se demander « quoi d’autre? », et nommer l’étape intermédiaire, ou passer par une étape existante.',
  },
})
