import { defineRule } from '../define-rule.ts'
import { areaNames, areas } from '../planning-areas.ts'
import { openWork } from '../open-work.ts'
import type { Source } from '../define-rule.ts'
import { ids } from '../values.ts'

const source: Source = {
  en: 'Planning framework, Booklet 3, section 2 (the four planning areas)',
  fr: 'Cadre de la planification, livret 3, section 2 (les quatre domaines de planification)',
}

export const rule = defineRule({
  id: 'plan/empty-areas',
  severity: 'info',
  source,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Does the plan work in all four planning areas?',
    fr: 'Le plan couvre-t-il les quatre domaines de planification?',
  },
  *find(context) {
    const plan = context.planRecord
    if (!plan || !context.all('action').length) return
    const used = new Set(
      [...openWork(context).map(({ action }) => action), ...context.all('theme'), ...context.all('asset')].flatMap(
        (record) => ids(record.areas),
      ),
    )
    const missing = areas.filter((area) => !used.has(area))
    // A plan that marks no areas at all gets one question, not four.
    if (missing.length === areas.length) yield { records: [plan.id], field: 'areas', data: undefined }
    else for (const area of missing) yield { records: [plan.id], field: 'areas', part: area, data: areaNames[area] }
  },
  message: {
    en: ({ data }) =>
      data ? `Nothing in the plan is marked as ${data.en}.` : 'No action says which planning area it belongs to.',
    fr: ({ data }) =>
      data
        ? `Rien dans le plan ne relève du domaine « ${data.fr} ».`
        : 'Aucune action n’indique son domaine de planification.',
  },
  suggestion: {
    en: 'Mark themes and actions with their planning areas; where one stays empty, say why or plan work in it.',
    fr: 'Indiquer le domaine de planification des thèmes et des actions; si un domaine reste vide, dire pourquoi ou y prévoir des travaux.',
  },
})
