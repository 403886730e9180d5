import { defineRule } from '../define-rule.ts'
import { openWork } from '../open-work.ts'
import type { Source } from '../define-rule.ts'
import { filled, ids } from '../values.ts'

const source: Source = {
  en: 'Planning framework, Booklet 3, section 4 (evidence and evaluation)',
  fr: 'Cadre de la planification, livret 3, section 4 (données probantes et évaluation)',
}

export const rule = defineRule({
  id: 'plan/strategy-without-evidence',
  severity: 'info',
  source,
  phases: ['drafting', 'review'],
  asks: {
    en: 'What shows that each strategy can work?',
    fr: 'Quelles données probantes appuient chaque stratégie?',
  },
  *find(context) {
    for (const { action } of openWork(context)) {
      // Only what is meant to reduce a risk; a meeting needs no study.
      if (!ids(action.risks).some((risk) => context.get('risk', risk)) || filled(action.evidence)) continue
      yield { records: [action.id], field: 'evidence' }
    }
  },
  message: {
    en: ({ it }) => `Action ${it} addresses a risk; what shows that it works is not on record yet.`,
    fr: ({ it }) => `L’action ${it} vise un risque; ce qui montre son efficacité n’est pas encore consigné.`,
  },
  suggestion: {
    en: 'Note under Evidence a study, a pilot or local data, or say that the strategy is new and how it will be evaluated.',
    fr: 'Noter sous Données probantes une étude, un projet pilote ou des données locales, ou préciser que la stratégie est nouvelle et comment elle sera évaluée.',
  },
})
