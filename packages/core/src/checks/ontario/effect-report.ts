import { addMonths } from '../../timeline/calendar.ts'
import { defineRule } from '../define-rule.ts'
import { dayOf } from '../values.ts'
import { contents } from './data/law.ts'
import { adoptionDays } from './data/municipalities.ts'

const reports = new Set(['publication', 'annual-report', 'review'])

export const rule = defineRule({
  id: 'ontario/effect-report',
  severity: 'info',
  source: contents,
  phases: ['under-way', 'reporting', 'review'],
  asks: {
    en: 'Was it published what effect the plan has on the prioritized risks?',
    fr: 'A-t-on publié l’effet du plan sur les risques prioritaires?',
  },
  *find(context) {
    const plan = context.planRecord
    const adopted = adoptionDays(context).at(-1)
    // The law names no day for it: after a year there is something to tell, and two years on it is old.
    if (!plan || adopted === undefined || context.asOf < addMonths(adopted, 12)) return
    const since = addMonths(context.asOf, -24)
    const from = since > adopted ? since : adopted
    const told = context
      .all('decision')
      .some(
        ({ matter, on }) => reports.has(matter ?? '') && (dayOf(on) ?? '') > from && (dayOf(on) ?? '') <= context.asOf,
      )
    if (!told) yield { records: [plan.id], data: { adopted } }
  },
  message: {
    en: ({ day, data }) =>
      `Reminder: reports on the effect that the plan has on prioritized risk factors are published on the Internet. The plan was adopted on ${day(data.adopted)}, and no such report of the last two years is on record.`,
    fr: ({ day, data }) =>
      `Rappel : les rapports sur l’effet du plan sur les facteurs de risque prioritaires sont publiés sur Internet. Le plan a été adopté le ${day(data.adopted)}, et aucun rapport des deux dernières années n’est consigné.`,
  },
  suggestion: {
    en: 'Publish what has changed, and add it as a decision with the matter “publication” and its date.',
    fr: 'Publier ce qui a changé, et l’ajouter comme décision ayant pour objet la publication, avec sa date.',
  },
})
