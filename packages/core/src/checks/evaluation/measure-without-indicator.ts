import { defineRule } from '../define-rule.ts'
import { textIn } from '../../text.ts'
import { said } from '../indicators.ts'
import { matrixTemplate } from '../result-sources.ts'

export const rule = defineRule({
  id: 'evaluation/measure-without-indicator',
  severity: 'info',
  source: matrixTemplate,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Is each measure of the matrix in the measurement framework?',
    fr: 'Chaque mesure de la matrice est-elle dans le cadre de mesure?',
  },
  *find(context) {
    for (const line of context.all('line'))
      if (said(line.measure) && !context.get('indicator', line.indicator))
        yield { records: [line.id], field: 'indicator', data: line.measure }
  },
  message: {
    en: ({ data }) =>
      `The measure “${textIn(data, 'en').text.trim()}” stands in the matrix and is no indicator of the plan yet.`,
    fr: ({ data }) =>
      `La mesure « ${textIn(data, 'fr').text.trim()} » figure dans la matrice et n’est pas encore un indicateur du plan.`,
  },
  suggestion: {
    en: 'Choose the indicator of the plan that is meant, or add it, so that its baseline and target stand in one place.',
    fr: 'Choisir l’indicateur du plan dont il s’agit, ou l’ajouter, pour que sa valeur de référence et sa cible figurent au même endroit.',
  },
})
