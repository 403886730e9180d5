import { fieldTable } from '../../generated/fields.ts'
import type { FieldTable } from '../../kind/spec.ts'
import type { CheckContext } from '../context.ts'
import { defineRule } from '../define-rule.ts'
import { fieldLabel } from '../field-label.ts'
import { sense } from '../sources.ts'
import { ids } from '../values.ts'

const table: FieldTable = fieldTable

/** Whether an id, or one of several, leads to nothing or to a record of a kind that does not belong there. */
function isWrong(context: CheckContext, value: unknown, to: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((each) => typeof each === 'string' && isWrong(context, each, to))
  if (typeof value !== 'string' || !value) return false
  const named = context.plan.get(value)
  if (!named) return !value.startsWith('role:')
  return to.length > 0 && !to.includes(named.kind) && named.kind in table
}

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
          const value = record[field]
          if (value === undefined || !isWrong(context, value, to)) continue
          const named = ids(value).filter((id) => isWrong(context, id, to))
          const odd = named.filter((id) => context.plan.get(id))
          yield {
            records: [record.id],
            field,
            data: { gone: named.length - odd.length, odd, label: fieldLabel(kind, field) },
          }
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
