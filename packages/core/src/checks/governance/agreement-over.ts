import { defineRule } from '../define-rule.ts'
import { practice } from '../sources.ts'
import { dayOf } from '../values.ts'

export const rule = defineRule({
  id: 'governance/agreement-over',
  severity: 'warning',
  source: practice,
  phases: ['under-way', 'review'],
  asks: {
    en: 'Are the agreements that partners rely on in force?',
    fr: 'Les ententes sur lesquelles comptent les partenaires sont-elles en vigueur?',
  },
  *find(context) {
    for (const agreement of context.all('agreement')) {
      const until = dayOf(agreement.until)
      if (until === undefined || until >= context.asOf || agreement.state === 'ended' || agreement.state === 'draft')
        continue
      yield { records: [agreement.id], field: 'until', data: { until } }
    }
  },
  message: {
    en: ({ it, day, data }) =>
      `The agreement ${it} ran until ${day(data.until)} and is not marked as renewed or ended.`,
    fr: ({ it, day, data }) =>
      `L’entente ${it} était valide jusqu’au ${day(data.until)} et n’est marquée ni renouvelée ni terminée.`,
  },
  suggestion: {
    en: 'Renew it and change its end, or mark it as ended.',
    fr: 'La renouveler et changer sa fin, ou la marquer comme terminée.',
  },
})
