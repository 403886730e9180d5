import { defineRule } from '../define-rule.ts'
import { measuringPractice } from '../result-sources.ts'
import { filled } from '../values.ts'

export const rule = defineRule({
  id: 'measurement/revision-without-reason',
  severity: 'warning',
  source: measuringPractice,
  phases: ['adopted', 'under-way', 'reporting', 'review'],
  asks: { en: 'Why was each target changed?', fr: 'Pourquoi chaque cible a-t-elle été modifiée?' },
  *find(context) {
    for (const target of context.all('target')) {
      const indicator = context.get('indicator', target.indicator)
      if (!indicator || !context.get('target', target.replaces) || filled(target.reason)) continue
      yield { records: [target.id, indicator.id], field: 'reason', data: indicator.id }
    }
  },
  message: {
    en: ({ name, data }) => `A target of indicator ${name(data)} was changed, and the reason is not on record yet.`,
    fr: ({ name, data }) =>
      `Une cible de l’indicateur ${name(data)} a été modifiée, et le motif n’est pas encore consigné.`,
  },
  suggestion: {
    en: 'Write down why and by whom the target was changed; the old one stays in its history.',
    fr: 'Noter pourquoi et par qui la cible a été modifiée; l’ancienne reste dans son historique.',
  },
})
