import { defineRule } from '../define-rule.ts'
import { tool } from '../sources.ts'
import { themeTree } from '../theme-tree.ts'

const outcomes = new Set(['immediate', 'intermediate', 'long-term', 'impact'])

export const rule = defineRule({
  id: 'plan/theme-without-outcome',
  severity: 'warning',
  source: tool(6),
  phases: ['drafting', 'review'],
  asks: { en: 'What is to change because of each theme?', fr: 'Qu’est-ce que chaque thème doit changer?' },
  *find(context) {
    for (const { theme, all } of themeTree(context)) {
      const modelled = all.some((id) =>
        context
          .naming('model', 'theme', id)
          .some((model) => context.naming('node', 'model', model.id).some(({ level }) => outcomes.has(level ?? ''))),
      )
      const measured = all.some((id) => context.naming('indicator', 'measures', id).length > 0)
      if (!modelled && !measured) yield { records: [theme.id] }
    }
  },
  message: {
    en: ({ it }) => `Theme ${it} names no outcome yet.`,
    fr: ({ it }) => `Le thème ${it} n’indique encore aucun résultat attendu.`,
  },
  suggestion: {
    en: 'Draw a logic model for the theme with at least one outcome, or add an indicator that measures the theme.',
    fr: 'Établir pour le thème un modèle logique comportant au moins un résultat, ou ajouter un indicateur qui le mesure.',
  },
})
