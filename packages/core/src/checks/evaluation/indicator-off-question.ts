import { defineRule } from '../define-rule.ts'
import { asked } from '../matrix.ts'
import { measuringPractice } from '../result-sources.ts'
import { ids } from '../values.ts'

export const rule = defineRule({
  id: 'evaluation/indicator-off-question',
  severity: 'info',
  source: measuringPractice,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Does each indicator measure what its question is about?',
    fr: 'Chaque indicateur mesure-t-il ce dont traite sa question?',
  },
  *find(context) {
    for (const { question, indicators } of asked(context)) {
      const about = new Set(ids(question.about))
      if (!about.size) continue
      for (const indicator of indicators) {
        const measures = ids(indicator.measures)
        // What stands under a theme or a model of the question is about it too.
        const near = measures.some((id) => about.has(id) || about.has(String(themeOf(id))))
        if (measures.length && !near) yield { records: [indicator.id, question.id], data: question.id }
      }
    }

    function themeOf(id: string): unknown {
      const record = context.plan.get(id)
      return record?.['theme'] ?? context.get('model', record?.['model'])?.theme
    }
  },
  message: {
    en: ({ it, name, data }) =>
      `Indicator ${it} is to answer the question ${name(data)}, and measures none of what the question is about.`,
    fr: ({ it, name, data }) =>
      `L’indicateur ${it} doit répondre à la question ${name(data)}, et ne mesure rien de ce dont elle traite.`,
  },
  suggestion: {
    en: 'Choose an indicator of that outcome, theme, action or risk, or link this one to it.',
    fr: 'Choisir un indicateur de ce résultat, de ce thème, de cette action ou de ce risque, ou y lier celui-ci.',
  },
})
