import type { Membership } from '../../kinds/membership.ts'
import { defineRule } from '../define-rule.ts'
import { tool } from '../sources.ts'
import { allWords, dayOf } from '../values.ts'

export const rule = defineRule({
  id: 'governance/term-over',
  severity: 'info',
  source: tool(2),
  phases: ['under-way', 'review'],
  asks: { en: 'Are all seats filled?', fr: 'Tous les sièges sont-ils pourvus?' },
  *find(context) {
    const over = (seat: Membership) => (dayOf(seat.until) ?? context.asOf) < context.asOf
    const filled = new Set(context.all('membership').flatMap((seat) => (over(seat) ? [] : keysOf(seat))))
    for (const seat of context.all('membership')) {
      if (!over(seat) || keysOf(seat).some((key) => filled.has(key))) continue
      yield { records: [seat.id], field: 'until', data: { until: dayOf(seat.until) ?? '', body: seat.body ?? '' } }
    }
  },
  message: {
    en: ({ name, day, data }) =>
      `The term of a seat on ${name(data.body)} ended on ${day(data.until)}, and nobody follows on record.`,
    fr: ({ name, day, data }) =>
      `Le mandat d’un siège de ${name(data.body)} a pris fin le ${day(data.until)}, et personne n’est inscrit pour la suite.`,
  },
  suggestion: {
    en: 'Add who sits there now, renew the term, or take the seat out.',
    fr: 'Ajouter qui y siège maintenant, renouveler le mandat ou retirer le siège.',
  },
})

/** What a seat is known by: its committee with its organization, and with the seat’s own words. */
const keysOf = ({ body, organization, seat }: Membership) =>
  [organization, allWords(seat).trim()].filter(Boolean).map((key) => `${body} ${key}`)
