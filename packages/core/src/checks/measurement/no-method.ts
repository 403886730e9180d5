import { defineRule } from '../define-rule.ts'
import { lacking, said } from '../indicators.ts'
import { tool } from '../sources.ts'

export const rule = defineRule({
  id: 'measurement/no-method',
  severity: 'warning',
  source: tool(6),
  phases: ['drafting', 'adopted', 'review'],
  asks: {
    en: 'How are the data of each indicator collected?',
    fr: 'Comment les données de chaque indicateur sont-elles recueillies?',
  },
  find: (context) => lacking(context, 'method', ({ indicator }) => !said(indicator.method)),
  message: {
    en: ({ it }) => `How indicator ${it} is collected is not said yet.`,
    fr: ({ it }) => `La méthode de collecte de l’indicateur ${it} n’est pas encore indiquée.`,
  },
  suggestion: {
    en: 'Say how: a survey, an interview, an extract of records, a count.',
    fr: 'Indiquer comment : un sondage, une entrevue, une extraction de dossiers, un dénombrement.',
  },
})
