import { definePack } from '../define-rule.ts'
import { tool } from '../sources.ts'

export const pack = definePack({
  name: 'logic-model',
  label: { en: 'Logic models', fr: 'Modèles logiques' },
  source: tool(6),
})
