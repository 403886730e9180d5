import { addDays, addMonths } from '../../timeline/calendar.ts'
import { defineRule } from '../define-rule.ts'
import { dayOf, filled } from '../values.ts'
import { publication } from './data/law.ts'
import { adoptionDays } from './data/municipalities.ts'

export const rule = defineRule({
  id: 'ontario/published',
  severity: 'warning',
  source: publication,
  phases: ['adopted'],
  asks: {
    en: 'Was the plan published on the Internet within 30 days of its adoption?',
    fr: 'Le plan a-t-il été publié sur Internet dans les 30 jours suivant son adoption?',
  },
  *find(context) {
    const plan = context.planRecord
    const days = adoptionDays(context)
    const last = days.at(-1)
    if (!plan || last === undefined) return
    // The councils of a joint plan adopt one after the other; what lies further back adopted an earlier plan.
    const first = days.find((day) => day >= addMonths(last, -12)) ?? last
    const due = addDays(last, 30)
    const published = dayOf(plan.publishedOn)
    if (published === undefined || published < first || published > due)
      yield { records: [plan.id], field: 'publishedOn', data: { due, published, first } }
    else if (!filled(plan.address)) yield { records: [plan.id], field: 'address', data: { due, published, first } }
  },
  message: {
    en: ({ day, data: { due, published, first } }) =>
      published === undefined
        ? `Reminder: an adopted plan is published on the Internet within 30 days, here by ${day(due)}. No publication is on record yet.`
        : published > due
          ? `Reminder: an adopted plan is published on the Internet within 30 days, here by ${day(due)}; the publication on record is of ${day(published)}.`
          : published < first
            ? `Reminder: the adopted plan is published on the Internet by ${day(due)}; the publication on record, of ${day(published)}, is older than the adoption.`
            : 'The plan is published; where it can be read is not on record.',
    fr: ({ day, data: { due, published, first } }) =>
      published === undefined
        ? `Rappel : un plan adopté est publié sur Internet dans les 30 jours, ici au plus tard le ${day(due)}. Aucune publication n’est encore consignée.`
        : published > due
          ? `Rappel : un plan adopté est publié sur Internet dans les 30 jours, ici au plus tard le ${day(due)}; la publication consignée date du ${day(published)}.`
          : published < first
            ? `Rappel : le plan adopté est publié sur Internet d’ici le ${day(due)}; la publication consignée, du ${day(published)}, précède l’adoption.`
            : 'Le plan est publié; l’endroit où on peut le lire n’est pas consigné.',
  },
  suggestion: {
    en: 'Publish the plan, add its date and address, and keep a printed copy for whoever asks.',
    fr: 'Publier le plan, ajouter la date et l’adresse, et garder un exemplaire imprimé pour qui le demande.',
  },
})
