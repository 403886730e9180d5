import { defineRule } from '../define-rule.ts'
import { planBodies } from '../governance-bodies.ts'
import { putIntoAction } from '../sources.ts'
import { ids } from '../values.ts'

export const rule = defineRule({
  id: 'governance/body-without-reporting',
  severity: 'warning',
  source: putIntoAction,
  phases: ['drafting', 'adopted'],
  asks: { en: 'Who does each group or committee report to?', fr: 'De qui relève chaque groupe ou comité?' },
  *find(context) {
    for (const body of planBodies(context)) {
      if (ids(body.reportsTo).length || context.get('body', body.parent)) continue
      yield { records: [body.id], field: 'reportsTo' }
    }
  },
  message: {
    en: ({ it }) => `Whom ${it} reports to is not on record yet.`,
    fr: ({ it }) => `Le rattachement de ${it} n’est pas encore consigné.`,
  },
  suggestion: {
    en: 'Name the council, committee or organization that receives its reports.',
    fr: 'Indiquer le conseil, le comité ou l’organisme qui reçoit ses rapports.',
  },
})
