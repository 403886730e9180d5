import { defineRule } from '../define-rule.ts'
import { factorsMissing } from '../factors-missing.ts'
import { collectiveImpact } from '../sources.ts'

export const rule = defineRule({
  id: 'governance/collective-impact',
  severity: 'info',
  source: collectiveImpact,
  phases: ['adopted', 'review'],
  asks: {
    en: 'Are all elements of collective impact looked at?',
    fr: 'Tous les éléments de l’impact collectif sont-ils examinés?',
  },
  *find(context) {
    yield* factorsMissing(context, 'collective-impact')
  },
  message: {
    en: ({ data }) => `Nothing is on record about the collective-impact element “${data.en}”.`,
    fr: ({ data }) => `Rien n’est consigné sur l’élément de l’impact collectif « ${data.fr} ».`,
  },
  suggestion: {
    en: 'Note whether it is absent, emerging or in place, and what shows it.',
    fr: 'Noter s’il est absent, en émergence ou en place, et ce qui le montre.',
  },
})
