import { defineRule } from '../define-rule.ts'
import { putIntoAction } from '../sources.ts'
import { themeTree } from '../theme-tree.ts'

export const rule = defineRule({
  id: 'plan/theme-without-action',
  severity: 'info',
  source: putIntoAction,
  phases: ['drafting', 'adopted'],
  asks: { en: 'Does each theme have work under it?', fr: 'Chaque thème comporte-t-il des travaux?' },
  *find(context) {
    if (!context.all('action').length) return
    for (const { theme, all } of themeTree(context))
      if (!all.some((id) => context.naming('action', 'theme', id).length)) yield { records: [theme.id] }
  },
  message: {
    en: ({ it }) => `There is no action under theme ${it} yet.`,
    fr: ({ it }) => `Il n’y a encore aucune action sous le thème ${it}.`,
  },
  suggestion: {
    en: 'Add the actions that serve it, or say in its description where the work happens.',
    fr: 'Ajouter les actions qui le servent, ou indiquer dans sa description où le travail se fait.',
  },
})
