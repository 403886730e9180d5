import { definePack } from '../define-rule.ts'
import { tool } from '../sources.ts'

export const pack = definePack({
  name: 'governance',
  label: { en: 'Governance and commitment', fr: 'Gouvernance et engagement' },
  order: 2,
  source: tool(1),
})
