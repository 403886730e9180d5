import { defineRule } from '../define-rule.ts'
import { section250 } from './data/law.ts'
import { emptySeats } from './data/seats.ts'

export const rule = defineRule({
  id: 'ontario/committee-seats-if-any',
  severity: 'info',
  source: section250,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Does the advisory committee have the voices that the Act names where there are such services?',
    fr: 'Le comité consultatif compte-t-il les voix que la loi prévoit là où ces services existent?',
  },
  *find(context) {
    for (const { committee, seat } of emptySeats(context, true))
      yield { records: [committee], part: seat.code, data: seat }
  },
  message: {
    en: ({ it, data }) =>
      `Reminder: where there are ${data.en} in the municipality, somebody on ${it} represents them. No such member is on record yet.`,
    fr: ({ it, data }) =>
      `Rappel : s’il y a des ${data.fr} dans la municipalité, un membre de ${it} les représente. Aucun n’est encore inscrit.`,
  },
  suggestion: {
    en: 'Invite someone, or say under “Represents” which members speak for it: one person may do so for several.',
    fr: 'Inviter quelqu’un, ou indiquer sous « Représente » quels membres s’en chargent : une même personne peut le faire à plusieurs titres.',
  },
})
