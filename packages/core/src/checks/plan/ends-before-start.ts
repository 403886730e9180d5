import { defineRule } from '../define-rule.ts'
import { sense } from '../sources.ts'
import { dayOf } from '../values.ts'

/** Kinds of record with two days of which the first comes first, and what such a record is called in a sentence. */
const spans = [
  ['agreement', 'from', 'until', 'the agreement', 'l’entente'],
  ['membership', 'from', 'until', 'the seat', 'le siège'],
  ['measurement', 'from', 'until', 'a measurement’s period', 'la période d’une mesure du rendement'],
  ['round', 'opensOn', 'dueOn', 'the reporting round', 'la période de rapport'],
  ['override', 'on', 'until', 'a person’s own word for a schedule', 'un terme imposé'],
  ['acknowledgement', 'on', 'until', 'an accepted finding', 'un constat accepté'],
] as const
const named = new Set<string>(['agreement', 'membership', 'round'])

export const rule = defineRule({
  id: 'plan/ends-before-start',
  severity: 'error',
  source: sense,
  phases: ['drafting', 'adopted', 'under-way', 'reporting', 'review'],
  asks: { en: 'Does nothing end before it starts?', fr: 'Rien ne prend-il fin avant de commencer?' },
  *find(context) {
    for (const [kind, from, until, en, fr] of spans) {
      for (const record of context.all(kind)) {
        const values: Readonly<Record<string, unknown>> = record
        const [first, last] = [dayOf(values[from]), dayOf(values[until])]
        if (first === undefined || last === undefined || first <= last) continue
        yield { records: [record.id], field: until, data: { first, last, en, fr, named: named.has(kind) } }
      }
    }
  },
  message: {
    en: ({ it, day, data }) =>
      `For ${data.en}${data.named ? ` ${it}` : ''}, the end (${day(data.last)}) comes before the start (${day(data.first)}).`,
    fr: ({ it, day, data }) =>
      `Pour ${data.fr}${data.named ? ` ${it}` : ''}, la fin (${day(data.last)}) précède le début (${day(data.first)}).`,
  },
  suggestion: { en: 'Correct one of the two dates.', fr: 'Corriger l’une des deux dates.' },
})
