import { addMonths } from '../../timeline/calendar.ts'
import { defineRule } from '../define-rule.ts'
import { dayOf } from '../values.ts'
import { fourYears } from './data/law.ts'
import { adoptionDays } from './data/municipalities.ts'

export const rule = defineRule({
  id: 'ontario/review',
  severity: 'warning',
  source: fourYears,
  phases: ['review', 'under-way'],
  speaksFor: ['plan/no-review-date'],
  asks: { en: 'Is the plan reviewed within four years?', fr: 'Le plan est-il examiné dans les quatre ans?' },
  *find(context) {
    const plan = context.planRecord
    const reviews = context.all('decision').flatMap(({ matter, on }) => (matter === 'review' ? (dayOf(on) ?? []) : []))
    const from = [...adoptionDays(context), ...reviews.filter((on) => on <= context.asOf)].sort().at(-1)
    if (!plan || from === undefined) return
    const due = addMonths(from, 48)
    const planned = dayOf(plan.reviewOn)
    // A date in the past that a later decision has answered is the date of the last review, not of the next.
    const set = planned !== undefined && planned > from ? planned : undefined
    if (context.asOf > due || set === undefined || set > due)
      yield { records: [plan.id], field: 'reviewOn', data: { due, set, past: context.asOf > due } }
  },
  message: {
    en: ({ day, data: { due, set, past } }) =>
      past
        ? `Reminder: a plan is reviewed, and revised where need be, every four years, here by ${day(due)}. No review since then is on record.`
        : `Reminder: a plan is reviewed, and revised where need be, every four years, here by ${day(due)}. ${set === undefined ? 'No date is set for it yet.' : `It is set for ${day(set)}.`}`,
    fr: ({ day, data: { due, set, past } }) =>
      past
        ? `Rappel : un plan est examiné, et au besoin révisé, tous les quatre ans, ici au plus tard le ${day(due)}. Aucun examen n’est consigné depuis.`
        : `Rappel : un plan est examiné, et au besoin révisé, tous les quatre ans, ici au plus tard le ${day(due)}. ${set === undefined ? 'Aucune date n’est encore fixée.' : `Il est prévu le ${day(set)}.`}`,
  },
  suggestion: {
    en: 'Set the review date of the plan ahead of that day; once the review is done, add the decision with the matter “review”.',
    fr: 'Fixer la date d’examen du plan avant ce jour; une fois l’examen fait, ajouter la décision ayant pour objet l’examen.',
  },
})
