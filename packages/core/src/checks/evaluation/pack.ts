import { definePack } from '../define-rule.ts'
import { matrixTemplate } from '../result-sources.ts'

export const pack = definePack({
  name: 'evaluation',
  label: { en: 'Evaluation', fr: 'Évaluation' },
  source: matrixTemplate,
})
