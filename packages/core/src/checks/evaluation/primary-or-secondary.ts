import { defineRule } from '../define-rule.ts'
import { sourcesInUse } from '../matrix.ts'
import { matrixTemplate } from '../result-sources.ts'
import { filled } from '../values.ts'

export const rule = defineRule({
  id: 'evaluation/primary-or-secondary',
  severity: 'info',
  source: matrixTemplate,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Are the data of each source primary or secondary?',
    fr: 'Les données de chaque source sont-elles primaires ou secondaires?',
  },
  *find(context) {
    for (const source of sourcesInUse(context)) if (!filled(source.type)) yield { records: [source.id], field: 'type' }
  },
  message: {
    en: ({ it }) => `Whether the data source ${it} is primary or secondary is not said yet.`,
    fr: ({ it }) => `On n’a pas encore dit si la source de données ${it} est primaire ou secondaire.`,
  },
  suggestion: {
    en: 'Choose “primary” for what is collected for this plan, “secondary” for what others have collected.',
    fr: 'Choisir « primaire » pour ce qui est recueilli pour ce plan, « secondaire » pour ce que d’autres ont recueilli.',
  },
})
