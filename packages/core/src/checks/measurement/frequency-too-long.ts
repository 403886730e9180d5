import { textIn } from '../../text.ts'
import { monthsBetween } from '../../results/context.ts'
import { dayNumber } from '../../results/days.ts'
import { defineRule } from '../define-rule.ts'
import { indicatorsInUse, resultReader } from '../indicators.ts'
import { tool } from '../sources.ts'
import { dayOf } from '../values.ts'

/** Months from one review to the next where the plan does not say: four years, as in Ontario. */
const usual = 48

export const rule = defineRule({
  id: 'measurement/frequency-too-long',
  severity: 'info',
  source: tool(6),
  phases: ['drafting', 'review'],
  asks: {
    en: 'Will each indicator have a new value before the plan is reviewed?',
    fr: 'Chaque indicateur aura-t-il une nouvelle valeur avant l’examen du plan?',
  },
  *find(context) {
    const plan = context.planRecord
    const [from, to] = [dayOf(plan?.publishedOn) ?? dayOf(plan?.documentDate), dayOf(plan?.reviewOn)]
    const cycle = from && to && to > from ? Math.round((dayNumber(to) - dayNumber(from)) / 30.4) : usual
    const { frequencyOf } = resultReader(context)
    for (const { indicator } of indicatorsInUse(context)) {
      const often = frequencyOf(indicator.frequency)
      if (often && monthsBetween(often) > cycle)
        yield { records: [indicator.id], field: 'frequency', data: indicator.frequency }
    }
  },
  message: {
    en: ({ it, data }) =>
      `Indicator ${it} is collected “${textIn(data, 'en').text.trim()}”, which is less often than the plan is reviewed.`,
    fr: ({ it, data }) =>
      `L’indicateur ${it} est recueilli « ${textIn(data, 'fr').text.trim()} », soit moins souvent que l’examen du plan.`,
  },
  suggestion: {
    en: 'Collect it more often, or add an indicator that tells something sooner.',
    fr: 'Le recueillir plus souvent, ou ajouter un indicateur qui renseigne plus tôt.',
  },
})
