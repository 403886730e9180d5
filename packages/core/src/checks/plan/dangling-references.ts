import { fieldTable } from '../../generated/fields.ts'
import type { FieldTable } from '../../kind/spec.ts'
import { defineRule } from '../define-rule.ts'
import { fieldLabel } from '../field-label.ts'
import { sense } from '../sources.ts'
import { ids } from '../values.ts'

const table: FieldTable = fieldTable

export const rule = defineRule({
  id: 'plan/dangling-references',
  severity: 'error',
  source: sense,
  phases: ['drafting', 'adopted', 'under-way', 'reporting', 'review'],
  asks: { en: 'Does every link lead to something in the plan?', fr: 'Chaque lien mène-t-il à un élément du plan?' },
  *find(context) {
    const links = Object.entries(table).map(
      ([kind, fields]) => [kind, Object.entries(fields).filter(([, spec]) => spec.to)] as const,
    )
    for (const [kind, fields] of links) {
      for (const record of context.all(kind)) {
        for (const [field, { to = [] }] of fields) {
          const gone: string[] = []
          const odd: string[] = []
          for (const id of ids(record[field])) {
            const named = context.plan.get(id)
            if (!named) {
              if (!id.startsWith('role:')) gone.push(id)
            } else if (to.length && !to.includes(named.kind) && named.kind in table) odd.push(id)
          }
          if (gone.length || odd.length)
            yield { records: [record.id], field, data: { gone: gone.length, odd, label: fieldLabel(kind, field) } }
        }
      }
    }
  },
  message: {
    en: ({ it, names, number, plural, data: { gone, odd, label } }) =>
      `In the field “${label.en}” of ${it}, ${[
        ...(gone
          ? [`${number(gone)} ${plural(gone, 'link leads', 'links lead')} to something that is not in the plan`]
          : []),
        ...(odd.length
          ? [`${names(odd)} ${plural(odd.length, 'is', 'are')} of a kind that does not belong there`]
          : []),
      ].join(', and ')}.`,
    fr: ({ it, names, number, plural, data: { gone, odd, label } }) =>
      `Dans le champ « ${label.fr} » de ${it}, ${[
        ...(gone ? [`${number(gone)} ${plural(gone, 'lien mène', 'liens mènent')} à un élément absent du plan`] : []),
        ...(odd.length ? [`${names(odd)} ${plural(odd.length, 'est', 'sont')} d’un type qui n’y a pas sa place`] : []),
      ].join(', et ')}.`,
  },
  suggestion: {
    en: 'Choose the right record again, or empty the field.',
    fr: 'Choisir de nouveau la bonne fiche, ou vider le champ.',
  },
})
