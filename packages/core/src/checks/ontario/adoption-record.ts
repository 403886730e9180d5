import { defineRule } from '../define-rule.ts'
import { filled } from '../values.ts'
import { section248 } from './data/law.ts'
import { adoptions } from './data/municipalities.ts'

export const rule = defineRule({
  id: 'ontario/adoption-record',
  severity: 'info',
  source: section248,
  phases: ['adopted'],
  asks: { en: 'Can each adoption be looked up?', fr: 'Peut-on retrouver chaque adoption?' },
  *find(context) {
    for (const decision of adoptions(context)) {
      const undated = !filled(decision.on)
      if (undated || !filled(decision.number))
        yield { records: [decision.id], field: undated ? 'on' : 'number', data: { undated } }
    }
  },
  message: {
    en: ({ data }) =>
      data.undated
        ? 'An adoption of the plan is on record without its date, from which publication and review are counted.'
        : 'An adoption of the plan is on record without the number of its resolution or by-law.',
    fr: ({ data }) =>
      data.undated
        ? 'Une adoption du plan est consignée sans sa date, dont dépendent les délais de publication et d’examen.'
        : 'Une adoption du plan est consignée sans le numéro de sa résolution ou de son règlement.',
  },
  suggestion: {
    en: 'Copy the date and the number from the minutes of the council.',
    fr: 'Reprendre la date et le numéro du procès-verbal du conseil.',
  },
})
