import { defineRule } from '../define-rule.ts'
import { section250 } from './data/law.ts'
import { committees } from './data/seats.ts'

export const rule = defineRule({
  id: 'ontario/advisory-committee',
  severity: 'warning',
  source: section250,
  phases: ['drafting'],
  speaksFor: ['governance/no-oversight'],
  asks: { en: 'Is there an advisory committee?', fr: 'Y a-t-il un comité consultatif?' },
  *find(context) {
    const plan = context.planRecord
    if (plan && !committees(context).length) yield { records: [plan.id] }
  },
  message: {
    en: 'Reminder: an advisory committee takes part in making the plan. None is on record yet.',
    fr: 'Rappel : un comité consultatif participe à l’élaboration du plan. Aucun n’est encore inscrit.',
  },
  suggestion: {
    en: 'Add the committee as a group of type advisory committee, with its members and whom they represent.',
    fr: 'Ajouter le comité comme groupe de type comité consultatif, avec ses membres et qui ils représentent.',
  },
})
