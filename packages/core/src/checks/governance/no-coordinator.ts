import { defineRule } from '../define-rule.ts'
import { tool } from '../sources.ts'
import { allWords, ids } from '../values.ts'

export const rule = defineRule({
  id: 'governance/no-coordinator',
  severity: 'info',
  source: tool(1),
  phases: ['drafting', 'adopted'],
  asks: { en: 'Who coordinates the plan?', fr: 'Qui coordonne le plan?' },
  *find(context) {
    const plan = context.planRecord
    if (!plan || context.all('body').some(({ type }) => type === 'administrative-support')) return
    const roles = [
      ...context.all('membership').flatMap(({ role, seat }) => [allWords(role), allWords(seat)]),
      ...context.all('action').flatMap(({ leads }) => ids(leads).filter((id) => id.startsWith('role:'))),
    ]
    if (!roles.some((role) => /co-?ord[io]n/i.test(role))) yield { records: [plan.id] }
  },
  message: {
    en: 'No coordinator of the plan is on record yet.',
    fr: 'Aucun coordonnateur ni aucune coordonnatrice du plan n’est encore inscrit.',
  },
  suggestion: {
    en: 'Add the coordinator as a member of a committee, or the staff who support the plan as a group of type administrative support.',
    fr: 'Ajouter la personne qui coordonne comme membre d’un comité, ou le personnel de soutien comme groupe de type soutien administratif.',
  },
})
