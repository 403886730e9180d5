import { defineRule } from '../define-rule.ts'
import { hasStrategy } from '../priority-risks.ts'
import { contents } from './data/law.ts'
import { prioritized } from './data/prioritized.ts'

export const rule = defineRule({
  id: 'ontario/risk-strategies',
  severity: 'warning',
  source: contents,
  phases: ['drafting', 'review'],
  speaksFor: ['plan/risk-without-strategy'],
  asks: {
    en: 'Does the plan have strategies to reduce each prioritized risk?',
    fr: 'Le plan prévoit-il des stratégies pour réduire chaque risque prioritaire?',
  },
  *find(context) {
    for (const { id } of prioritized(context)) if (!hasStrategy(context, id)) yield { records: [id] }
  },
  message: {
    en: ({ it }) => `Reminder: the plan has strategies to reduce prioritized risks. None is linked to ${it} yet.`,
    fr: ({ it }) =>
      `Rappel : le plan prévoit des stratégies pour réduire les risques prioritaires. Aucune n’est encore liée à ${it}.`,
  },
  suggestion: {
    en: 'Choose the risk under “Risks addressed” on the themes, actions or community assets that reduce it.',
    fr: 'Choisir le risque sous « Risques visés » dans les thèmes, les actions ou les actifs de la collectivité qui le réduisent.',
  },
})
