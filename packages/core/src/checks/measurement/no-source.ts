import { defineRule } from '../define-rule.ts'
import { lacking, said } from '../indicators.ts'
import { tool } from '../sources.ts'
import { ids } from '../values.ts'

export const rule = defineRule({
  id: 'measurement/no-source',
  severity: 'warning',
  source: tool(6),
  phases: ['drafting', 'adopted', 'review'],
  asks: { en: 'Where do the data of each indicator come from?', fr: 'D’où viennent les données de chaque indicateur?' },
  find: (context) =>
    lacking(
      context,
      'sources',
      ({ indicator }) => !ids(indicator.sources).some((id) => context.get('source', id)) && !said(indicator.sourceText),
    ),
  message: {
    en: ({ it }) => `Indicator ${it} has no data source yet.`,
    fr: ({ it }) => `L’indicateur ${it} n’a pas encore de source de données.`,
  },
  suggestion: {
    en: 'Choose a data source, or describe where the data will come from.',
    fr: 'Choisir une source de données, ou décrire d’où viendront les données.',
  },
})
