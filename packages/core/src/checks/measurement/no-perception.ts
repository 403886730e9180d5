import { defineRule } from '../define-rule.ts'
import { indicatorsInUse } from '../indicators.ts'
import { tool } from '../sources.ts'

/** So few may all be counts by chance. */
const several = 3

export const rule = defineRule({
  id: 'measurement/no-perception',
  severity: 'info',
  source: tool(6),
  phases: ['drafting', 'review'],
  asks: {
    en: 'Does an indicator show how people themselves see it?',
    fr: 'Un indicateur montre-t-il comment les gens eux-mêmes le perçoivent?',
  },
  *find(context) {
    const told = indicatorsInUse(context).filter(({ indicator }) => indicator.data !== undefined)
    if (told.length >= several && told.every(({ indicator }) => indicator.data === 'quantitative'))
      yield { records: told.map(({ indicator }) => indicator.id), field: 'data' }
  },
  message: {
    en: ({ count, number }) => `All ${number(count)} indicators count; none asks people for their own view yet.`,
    fr: ({ count, number }) =>
      `Les ${number(count)} indicateurs dénombrent tous; aucun ne demande encore aux gens leur propre point de vue.`,
  },
  suggestion: {
    en: 'Add an indicator of perception, such as how many feel safe, beside what is counted.',
    fr: 'Ajouter un indicateur de perception, par exemple la part des gens qui se sentent en sécurité, à côté de ce qui se compte.',
  },
})
