import { definePack } from '../define-rule.ts'
import { tool } from '../sources.ts'

export const pack = definePack({
  name: 'governance',
  label: { en: 'Governance and commitment', fr: 'Gouvernance et engagement' },
  source: tool(1),
})
