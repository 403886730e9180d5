import { defineRule } from '../define-rule.ts'
import { factorsMissing } from '../factors-missing.ts'
import { practiceSteps } from '../sources.ts'

export const rule = defineRule({
  id: 'governance/practice-steps',
  severity: 'info',
  source: practiceSteps,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Are all six steps of the framework looked at?',
    fr: 'Les six étapes du cadre sont-elles toutes examinées?',
  },
  *find(context) {
    yield* factorsMissing(context, 'practice-steps')
  },
  message: {
    en: ({ data }) => `Nothing is on record about the step “${data.en}”.`,
    fr: ({ data }) => `Rien n’est consigné sur l’étape « ${data.fr} ».`,
  },
  suggestion: {
    en: 'Note how far the step has come, and what shows it.',
    fr: 'Noter l’avancement de l’étape et ce qui le montre.',
  },
})
