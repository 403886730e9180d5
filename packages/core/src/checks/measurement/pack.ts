import { definePack } from '../define-rule.ts'
import { tool } from '../sources.ts'

export const pack = definePack({
  name: 'measurement',
  label: { en: 'Performance measurement', fr: 'Mesure du rendement' },
  source: tool(6),
})
