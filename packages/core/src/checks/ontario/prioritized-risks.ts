import { defineRule } from '../define-rule.ts'
import { contents } from './data/law.ts'
import { prioritized } from './data/prioritized.ts'

export const rule = defineRule({
  id: 'ontario/prioritized-risks',
  severity: 'warning',
  source: contents,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Does the plan say which risk factors come first?',
    fr: 'Le plan indique-t-il les facteurs de risque prioritaires?',
  },
  *find(context) {
    const plan = context.planRecord
    if (plan && !prioritized(context).length) yield { records: [plan.id], data: context.all('risk').length }
  },
  message: {
    en: ({ data }) =>
      data
        ? 'Reminder: the plan identifies the risk factors that come first. Risks are on record, and none is marked as a priority yet.'
        : 'Reminder: the plan identifies the risk factors that come first. No risk is on record yet.',
    fr: ({ data }) =>
      data
        ? 'Rappel : le plan indique les facteurs de risque prioritaires. Des risques sont consignés, mais aucun n’est encore marqué comme prioritaire.'
        : 'Rappel : le plan indique les facteurs de risque prioritaires. Aucun risque n’est encore consigné.',
  },
  suggestion: {
    en: 'Add the risks that people and data point to, and mark those the plan works on as a priority, with the reason.',
    fr: 'Ajouter les risques que signalent les gens et les données, et marquer comme prioritaires ceux que vise le plan, avec la raison.',
  },
})
