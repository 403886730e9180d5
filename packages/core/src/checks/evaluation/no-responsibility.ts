import { defineRule } from '../define-rule.ts'
import { said } from '../indicators.ts'
import { asked } from '../matrix.ts'
import { matrixTemplate } from '../result-sources.ts'
import { ids } from '../values.ts'

export const rule = defineRule({
  id: 'evaluation/no-responsibility',
  severity: 'warning',
  source: matrixTemplate,
  phases: ['drafting', 'adopted', 'review'],
  asks: {
    en: 'Who collects and analyzes what answers each question?',
    fr: 'Qui recueille et analyse ce qui répond à chaque question?',
  },
  *find(context) {
    for (const { question, lines } of asked(context)) {
      if (ids(question.leads).length) continue
      const open = lines.filter(({ leads, responsibility }) => !ids(leads).length && !said(responsibility))
      if (open.length || !lines.length) yield { records: [question.id, ...open.map(({ id }) => id)], field: 'leads' }
    }
  },
  message: {
    en: ({ it }) => `Nobody is named yet for all that is to answer the question ${it}.`,
    fr: ({ it }) => `On n’a pas encore désigné qui s’occupe de tout ce qui doit répondre à la question ${it}.`,
  },
  suggestion: {
    en: 'Name who collects and analyzes the information, on the question or on each of its lines.',
    fr: 'Indiquer qui recueille et analyse l’information, dans la question ou dans chacune de ses lignes.',
  },
})
