import { defineRule } from '../define-rule.ts'
import { dayOf } from '../values.ts'
import { section41 } from './data/law.ts'
import { adoptionDays } from './data/municipalities.ts'

export const rule = defineRule({
  id: 'ontario/police-report',
  severity: 'info',
  source: section41,
  phases: ['under-way', 'reporting'],
  asks: {
    en: 'Does the police service board’s annual report cover the plan?',
    fr: 'Le rapport annuel de la commission de service de police traite-t-il du plan?',
  },
  *find(context) {
    const plan = context.planRecord
    const year = context.asOf.slice(0, 4)
    const begun = adoptionDays(context)[0] ?? dayOf(plan?.publishedOn)
    // The report looks back on a year with the plan, and is written in spring.
    if (!plan || begun === undefined || begun >= `${year}-01-01` || context.asOf < `${year}-03-01`) return
    const reported = context
      .all('decision')
      .some(({ matter, on }) => matter === 'annual-report' && (dayOf(on) ?? '').startsWith(year))
    if (!reported) yield { records: [plan.id], part: year, data: `${year}-06-30` }
  },
  message: {
    en: ({ day, data }) =>
      `Reminder: by ${day(data)} the police service board’s annual report covers policing as it relates to the plan. No such report is on record for that year yet.`,
    fr: ({ day, data }) =>
      `Rappel : d’ici le ${day(data)}, le rapport annuel de la commission de service de police traite des services policiers en lien avec le plan. Aucun n’est encore consigné pour cette année.`,
  },
  suggestion: {
    en: 'Give the board what police-led actions have done, and add the report as a decision with the matter “annual report”.',
    fr: 'Fournir à la commission le bilan des actions menées par la police, et ajouter le rapport comme décision ayant pour objet le rapport annuel.',
  },
})
