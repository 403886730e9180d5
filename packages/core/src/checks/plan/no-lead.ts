import { defineRule } from '../define-rule.ts'
import { openWork } from '../open-work.ts'
import { putIntoAction } from '../sources.ts'
import { filled, ids } from '../values.ts'

export const rule = defineRule({
  id: 'plan/no-lead',
  severity: 'warning',
  source: putIntoAction,
  phases: ['drafting', 'adopted', 'under-way'],
  asks: { en: 'Who leads each action?', fr: 'Qui est responsable de chaque action?' },
  *find(context) {
    for (const { action } of openWork(context)) {
      // A task without a lead of its own is led by those of its action.
      if (ids(action.leads).length || filled(action.responsibility) || context.get('action', action.parent)) continue
      yield { records: [action.id], field: 'leads' }
    }
  },
  message: {
    en: ({ it }) => `Nobody is named yet to lead action ${it}.`,
    fr: ({ it }) => `Personne n’est encore désigné comme responsable de l’action ${it}.`,
  },
  suggestion: {
    en: 'Name an organization, a committee or a role under Leads.',
    fr: 'Indiquer un organisme, un comité ou une fonction sous Responsables.',
  },
})
