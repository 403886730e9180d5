import { defineRule } from '../define-rule.ts'
import { sourcesInUse } from '../matrix.ts'
import { matrixTemplate } from '../result-sources.ts'
import { filled } from '../values.ts'

export const rule = defineRule({
  id: 'evaluation/existing-or-new',
  severity: 'info',
  source: matrixTemplate,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Do data exist already, or are they to be collected?',
    fr: 'Les données existent-elles déjà, ou faut-il les recueillir?',
  },
  *find(context) {
    for (const source of sourcesInUse(context))
      if (!filled(source.availability)) yield { records: [source.id], field: 'availability' }
  },
  message: {
    en: ({ it }) => `Whether the data source ${it} exists already or is new is not said yet.`,
    fr: ({ it }) => `On n’a pas encore dit si la source de données ${it} existe déjà ou est nouvelle.`,
  },
  suggestion: {
    en: 'Choose “existing” or “new”; new data need an instrument, people and time.',
    fr: 'Choisir « existante » ou « nouvelle »; des données nouvelles demandent un outil, des gens et du temps.',
  },
})
