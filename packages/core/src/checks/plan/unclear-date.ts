import { defineRule } from '../define-rule.ts'
import { openWork } from '../open-work.ts'
import { practice } from '../sources.ts'

export const rule = defineRule({
  id: 'plan/unclear-date',
  severity: 'info',
  source: practice,
  phases: ['under-way', 'reporting'],
  asks: { en: 'Can every date be read in one way only?', fr: 'Chaque date se lit-elle d’une seule façon?' },
  *find(context) {
    for (const { action, leaf } of openWork(context)) {
      const unclear = leaf.read.reasons.find(({ code }) => code === 'ambiguous-date')
      if (unclear) yield { records: [action.id], field: 'timeline', data: { words: unclear.words?.trim() ?? '' } }
    }
  },
  message: {
    en: ({ it, data }) =>
      `The date of action ${it} can be read in more than one way${data.words && `: “${data.words}”`}.`,
    fr: ({ it, data }) =>
      `La date de l’action ${it} peut se lire de plus d’une façon${data.words && ` : « ${data.words} »`}.`,
  },
  suggestion: {
    en: 'Write the month in letters, or the date as year-month-day.',
    fr: 'Écrire le mois en lettres, ou la date sous la forme année-mois-jour.',
  },
})
