import { definePack } from '../define-rule.ts'
import { putIntoAction } from '../sources.ts'

export const pack = definePack({
  name: 'plan',
  label: { en: 'The plan', fr: 'Le plan' },
  order: 1,
  source: putIntoAction,
})
