import { defineRule } from '../define-rule.ts'
import { work } from '../open-work.ts'
import { sense } from '../sources.ts'

const wrong = new Set(['impossible-date', 'end-before-start'])

export const rule = defineRule({
  id: 'plan/impossible-date',
  severity: 'error',
  source: sense,
  phases: ['drafting', 'adopted', 'under-way', 'reporting', 'review'],
  asks: {
    en: 'Do the dates in timelines exist, in their order?',
    fr: 'Les dates des échéanciers existent-elles, dans l’ordre?',
  },
  *find(context) {
    for (const { action, leaf } of work(context)) {
      const reason = leaf.read.reasons.find(({ code }) => wrong.has(code))
      if (reason)
        yield {
          records: [action.id],
          field: 'timeline',
          data: { words: reason.words?.trim() ?? '', order: reason.code === 'end-before-start' },
        }
    }
  },
  message: {
    en: ({ it, data }) =>
      `In the timeline of action ${it}, ${data.order ? 'the end comes before the start' : 'a date is not in the calendar'}${data.words && `: “${data.words}”`}.`,
    fr: ({ it, data }) =>
      `Dans l’échéancier de l’action ${it}, ${data.order ? 'la fin précède le début' : 'une date n’est pas au calendrier'}${data.words && ` : « ${data.words} »`}.`,
  },
  suggestion: {
    en: 'Compare the timeline with the document it comes from and correct the date.',
    fr: 'Comparer l’échéancier au document d’origine et corriger la date.',
  },
})
