import { defineRule } from '../define-rule.ts'
import { indicatorsInUse } from '../indicators.ts'
import { resultsBased } from '../result-sources.ts'

export const rule = defineRule({
  id: 'measurement/only-how-much',
  severity: 'info',
  source: resultsBased,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Does an indicator show whether anybody is better off?',
    fr: 'Un indicateur montre-t-il si la situation de quelqu’un s’est améliorée?',
  },
  *find(context) {
    const told = indicatorsInUse(context).filter(
      ({ indicator }) => indicator.accountability !== 'population' && indicator.aspect !== undefined,
    )
    if (told.length && !told.some(({ indicator }) => indicator.aspect === 'better-off'))
      yield { records: told.map(({ indicator }) => indicator.id), field: 'aspect' }
  },
  message: {
    en: 'The performance indicators tell how much is done or how well, and none yet whether anybody is better off.',
    fr: 'Les indicateurs de rendement disent combien on fait ou avec quelle qualité, et aucun encore si la situation de quelqu’un s’est améliorée.',
  },
  suggestion: {
    en: 'Add an indicator of what changes for the people served, such as skills, safety or housing kept.',
    fr: 'Ajouter un indicateur de ce qui change pour les personnes servies, comme des compétences, la sécurité ou un logement conservé.',
  },
})
