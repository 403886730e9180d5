import { fieldTable } from '../../generated/fields.ts'
import type { FieldTable } from '../../kind/spec.ts'
import { defineRule } from '../define-rule.ts'
import { cyclesIn } from '../cycles-in.ts'
import { sense } from '../sources.ts'
import { filled } from '../values.ts'

const table: FieldTable = fieldTable

export const rule = defineRule({
  id: 'plan/cycles',
  severity: 'error',
  source: sense,
  phases: ['drafting', 'adopted', 'under-way', 'reporting', 'review'],
  asks: { en: 'Is nothing a part of itself?', fr: 'Aucun élément ne fait-il partie de lui-même?' },
  *find(context) {
    for (const [kind, fields] of Object.entries(table)) {
      for (const [field, spec] of Object.entries(fields)) {
        if (spec.type !== 'reference' || !spec.to?.includes(kind)) continue
        const next = (id: string) => {
          const to = context.get(kind, context.plan.get(id)?.[field])
          return to ? [to.id] : []
        }
        const all = context.all(kind).flatMap((record) => (filled(record[field]) ? record.id : []))
        for (const records of cyclesIn(all, next)) yield { records, field }
      }
    }
  },
  message: {
    en: ({ it, them, count }) =>
      count === 1 ? `${it} is said to stand under itself.` : `${them} are said to stand under each other, in a circle.`,
    fr: ({ it, them, count }) =>
      count === 1
        ? `D’après le plan, ${it} se trouve dans sa propre branche.`
        : `D’après le plan, ${them} forment une boucle : rien n’y vient en premier.`,
  },
  suggestion: {
    en: 'Decide which of them stands on top, and empty that one’s field.',
    fr: 'Décider lequel vient en premier, et vider ce champ sur celui-ci.',
  },
})
