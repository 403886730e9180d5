import type { Words } from '../../../kind/fields.ts'
import type { CheckContext } from '../../context.ts'
import { allWords, ids } from '../../values.ts'
import { plain } from './municipalities.ts'

/** A voice that the advisory committee has, by section 250. */
export interface Seat extends Words {
  /** What `membership.represents` says for it. Other words in the membership count too. */
  readonly code: string
  /** Only where there is such an entity in the municipality. */
  readonly ifAny?: true
  readonly words: RegExp
  /** What is taken out before looking: it has such words and means another seat. */
  readonly without?: RegExp
}

export const seats: readonly Seat[] = [
  {
    code: 'health',
    en: 'health or mental health services',
    fr: 'services de santé ou de santé mentale',
    words: /\b(?:health|hospital|clinic|sante|hopital|clinique)/,
  },
  {
    code: 'education',
    en: 'educational services',
    fr: 'services d’enseignement',
    words: /\b(?:educat|school|college|universit|ecole|scolaire|enseignement)/,
  },
  {
    code: 'social-services',
    ifAny: true,
    en: 'community or social services',
    fr: 'services communautaires ou sociaux',
    words:
      /\bsocial (?:service|development)|\bcommunity (?:service|or social)|\bservices (?:sociaux|communautaires)|\bunited way|\bcentraide/,
  },
  {
    code: 'child-and-youth-services',
    ifAny: true,
    en: 'services to children or youth',
    fr: 'services aux enfants ou aux jeunes',
    words: /\b(?:child|youth|enfan|jeune)/,
    without: /\b(?:child|youth|enfan|jeune)\p{L}* (?:\p{L}+ ){0,2}(?:custod|detention|justice)\p{L}*/gu,
  },
  {
    code: 'child-and-youth-custody',
    ifAny: true,
    en: 'custodial services to children or youth',
    fr: 'services de garde ou de détention d’enfants ou de jeunes',
    words: /\bcustod|\bdetention|\byouth justice|\bjustice (?:pour|des) (?:les )?(?:jeunes|adolescents)/,
  },
  {
    code: 'municipality',
    en: 'the municipality (an employee or a member of council)',
    fr: 'la municipalité (personnel ou membre du conseil)',
    words: /\b(?:municipal|councillor|mayor|city of|town of|township|conseil municipal|conseill|maire|ville de)/,
  },
  {
    code: 'police',
    en: 'the police service board, or the detachment commander where there is none',
    fr: 'la commission de service de police ou, à défaut, le commandant du détachement',
    words: /\bpolic|\bopp\b|\bdetachment|\bdetachement/,
  },
]

/** The advisory committees of the plan. */
export const committees = (context: CheckContext) =>
  context.all('body').filter(({ type }) => type === 'advisory-committee')

/** The seats that nobody on the advisory committee is known to fill. One person may fill several. */
export function emptySeats(context: CheckContext, ifAny: boolean): { committee: string; seat: Seat }[] {
  const bodies = committees(context)
  const [first] = bodies
  if (!first) return []
  const voices = bodies.flatMap((body) => [
    allWords(body.composition),
    ...context.naming('membership', 'body', body.id).map((member) => {
      const organization = context.get('organization', member.organization)
      return [
        ...ids(member.represents),
        ...[member.role, member.seat, organization?.name, organization?.sector].map(allWords),
      ].join(' ')
    }),
  ])
  const codes = new Set(
    bodies.flatMap((body) =>
      context.naming('membership', 'body', body.id).flatMap(({ represents }) => ids(represents)),
    ),
  )
  const words = voices.map(plain)
  return seats
    .filter(
      (seat) =>
        (seat.ifAny ?? false) === ifAny &&
        !codes.has(seat.code) &&
        !words.some((voice) => seat.words.test(seat.without ? voice.replace(seat.without, '') : voice)),
    )
    .map((seat) => ({ committee: first.id, seat }))
}
