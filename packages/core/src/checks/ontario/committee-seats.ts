import { defineRule } from '../define-rule.ts'
import { section250 } from './data/law.ts'
import { emptySeats } from './data/seats.ts'

export const rule = defineRule({
  id: 'ontario/committee-seats',
  severity: 'warning',
  source: section250,
  phases: ['drafting', 'review'],
  asks: {
    en: 'Does the advisory committee have every voice that the Act names?',
    fr: 'Le comité consultatif compte-t-il toutes les voix que la loi prévoit?',
  },
  *find(context) {
    for (const { committee, seat } of emptySeats(context, false))
      yield { records: [committee], part: seat.code, data: seat }
  },
  message: {
    en: ({ it, data }) => `Reminder: somebody on ${it} represents ${data.en}. No such member is on record yet.`,
    fr: ({ it, data }) => `Rappel : au sein de ${it}, un membre représente ${data.fr}. Aucun n’est encore inscrit.`,
  },
  suggestion: {
    en: 'Invite someone, or say under “Represents” which members speak for it: one person may do so for several.',
    fr: 'Inviter quelqu’un, ou indiquer sous « Représente » quels membres s’en chargent : une même personne peut le faire à plusieurs titres.',
  },
})
