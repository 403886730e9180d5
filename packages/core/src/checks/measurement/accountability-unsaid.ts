import { defineRule } from '../define-rule.ts'
import { indicatorsInUse } from '../indicators.ts'
import { resultsBased } from '../result-sources.ts'
import { filled, ids } from '../values.ts'

/** What a whole community lives through is seen here. */
const wide = new Set(['long-term', 'impact'])

export const rule = defineRule({
  id: 'measurement/accountability-unsaid',
  severity: 'info',
  source: resultsBased,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Is each indicator about a whole community or about somebody’s work?',
    fr: 'Chaque indicateur porte-t-il sur toute une collectivité ou sur le travail de quelqu’un?',
  },
  *find(context) {
    for (const { indicator } of indicatorsInUse(context)) {
      if (filled(indicator.accountability)) continue
      const measured = ids(indicator.measures).flatMap((id) => context.plan.get(id) ?? [])
      if (measured.some(({ kind, level }) => kind === 'risk' || kind === 'theme' || wide.has(String(level))))
        yield { records: [indicator.id], field: 'accountability' }
    }
  },
  message: {
    en: ({ it }) =>
      `Indicator ${it} shows something wide; whether a whole community or somebody’s work is measured is not said yet.`,
    fr: ({ it }) =>
      `L’indicateur ${it} montre quelque chose de vaste; on n’a pas encore dit s’il mesure toute une collectivité ou le travail de quelqu’un.`,
  },
  suggestion: {
    en: 'Choose “population” for what no one agency answers for; such indicators are never shown as anybody’s score.',
    fr: 'Choisir « population » pour ce dont aucun organisme ne répond seul; ces indicateurs ne servent à évaluer personne.',
  },
})
