import { defineRule } from '../define-rule.ts'
import { matrixGuide } from '../result-sources.ts'

/** More than these are seldom all answered. */
const most = 8

export const rule = defineRule({
  id: 'evaluation/too-many-questions',
  severity: 'info',
  source: matrixGuide,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Are there few enough questions to answer well?',
    fr: 'Y a-t-il assez peu de questions pour bien y répondre?',
  },
  *find(context) {
    const top = context.all('question').filter(({ parent }) => !context.get('question', parent))
    if (top.length > most) yield { records: top.map(({ id }) => id), data: top.length }
  },
  message: {
    en: ({ data, number }) => `The plan asks ${number(data)} evaluation questions; five to eight are advised.`,
    fr: ({ data, number }) => `Le plan pose ${number(data)} questions d’évaluation; on en conseille de cinq à huit.`,
  },
  suggestion: {
    en: 'Keep the questions whose answers will change something, and make others parts of them.',
    fr: 'Garder les questions dont la réponse changera quelque chose, et en faire d’autres des parties.',
  },
})
