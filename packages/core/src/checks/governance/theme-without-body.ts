import { defineRule } from '../define-rule.ts'
import { themeTree } from '../theme-tree.ts'
import { tool } from '../sources.ts'
import { filled } from '../values.ts'

export const rule = defineRule({
  id: 'governance/theme-without-body',
  severity: 'info',
  source: tool(1),
  phases: ['drafting', 'adopted'],
  asks: { en: 'Which group carries each priority?', fr: 'Quel groupe porte chaque priorité?' },
  *find(context) {
    if (!context.all('body').length) return
    for (const { theme, all } of themeTree(context)) {
      const carried = all.some(
        (id) => context.get('theme', id)?.body !== undefined || filled(context.get('theme', id)?.stakeholders),
      )
      if (!carried) yield { records: [theme.id], field: 'body' }
    }
  },
  message: {
    en: ({ it }) => `No group, committee or stakeholder is named for theme ${it} yet.`,
    fr: ({ it }) => `Aucun groupe, comité ou partenaire n’est encore indiqué pour le thème ${it}.`,
  },
  suggestion: {
    en: 'Name the implementation team or action group that works out its strategies and reports on them.',
    fr: 'Indiquer l’équipe de mise en œuvre ou le groupe d’action qui établit ses stratégies et en rend compte.',
  },
})
