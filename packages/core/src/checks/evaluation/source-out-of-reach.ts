import { defineRule } from '../define-rule.ts'
import { sourcesInUse } from '../matrix.ts'
import { matrixTemplate } from '../result-sources.ts'

export const rule = defineRule({
  id: 'evaluation/source-out-of-reach',
  severity: 'warning',
  source: matrixTemplate,
  phases: ['drafting', 'adopted', 'review'],
  asks: { en: 'Can somebody reach every data source?', fr: 'Quelqu’un a-t-il accès à chaque source de données?' },
  *find(context) {
    for (const source of sourcesInUse(context))
      if (source.access === 'none') yield { records: [source.id], field: 'access' }
  },
  message: {
    en: ({ it }) => `Nobody has access yet to the data source ${it}, which the plan relies on.`,
    fr: ({ it }) => `Personne n’a encore accès à la source de données ${it}, dont le plan dépend.`,
  },
  suggestion: {
    en: 'Ask its owner for access or an agreement, or choose a source that can be reached.',
    fr: 'Demander l’accès ou une entente à son propriétaire, ou choisir une source accessible.',
  },
})
