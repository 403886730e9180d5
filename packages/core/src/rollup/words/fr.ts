import { dayInWords, deadlineInWords, numberInWords, periodInWords } from '../../results/write.ts'
import { monthNames } from '../../timeline/month-names.ts'
import type { Category } from '../profile.ts'
import type { LeafFacts, RollUpWords } from './types.ts'

const phrases: Record<Category, readonly [one: string, many: string]> = {
  all: ['est visée', 'sont visées'],
  'one-off': ['est ponctuelle', 'sont ponctuelles'],
  completed: ['est terminée', 'sont terminées'],
  'in-progress': ['est en cours', 'sont en cours'],
  'not-started': ['n’est pas commencée', 'ne sont pas commencées'],
  'on-hold': ['est en suspens', 'sont en suspens'],
  late: ['est en retard', 'sont en retard'],
  'date-passed': ['a dépassé son échéance', 'ont dépassé leur échéance'],
  due: ['arrive à échéance', 'arrivent à échéance'],
  'on-track': ['est en bonne voie', 'sont en bonne voie'],
  active: ['est active', 'sont actives'],
  upcoming: ['est à venir', 'sont à venir'],
  'no-date': ['n’a pas de date sûre', 'n’ont pas de date sûre'],
  unknown: ['n’a pas de rapport récent', 'n’ont pas de rapport récent'],
  stale: ['a un rapport ancien ou sans date', 'ont un rapport ancien ou sans date'],
  never: ['n’a jamais été déclarée', 'n’ont jamais été déclarées'],
}

const number = (count: number) => numberInWords(count, 'fr')

const stages = {
  completed: 'terminée',
  'in-progress': 'en cours',
  'not-started': 'non commencée',
  'on-hold': 'en suspens',
  cancelled: 'annulée',
  unknown: 'dans un état inconnu',
}

const reported = ({ stage, nature, reportedOn }: LeafFacts) =>
  stage === 'completed' && nature === 'standing'
    ? `sa première étape a été déclarée terminée${reportedOn ? ` le ${reportedOn}` : ''}`
    : reportedOn
      ? `déclarée « ${stages[stage]} » le ${reportedOn}`
      : `déclarée « ${stages[stage]} » à une date que personne n’a notée`

function spoken(facts: LeafFacts): string {
  if (facts.freshness === 'never' || facts.stage === 'unknown') return 'personne n’en a encore rendu compte'
  return facts.freshness === 'stale' ? reported(facts) : stages[facts.stage]
}

function leaf(facts: LeafFacts): string {
  const { stage, nature, due, starts, step, behind, reportedOn, unsure, timeline } = facts
  const work = { 'one-off': 'travail', recurring: 'travail récurrent', standing: 'travail permanent' }[nature]
  const was = step ? `« ${step} » était prévu ${due}` : `elle était prévue ${due}`
  const is = step ? `« ${step} » est prévu ${due}` : `elle est prévue ${due}`
  switch (facts.schedule) {
    case 'completed':
      return reportedOn ? `terminée, tel que déclaré le ${reportedOn}` : 'terminée'
    case 'active':
      return stage === 'completed' && nature === 'standing'
        ? 'sa première étape est terminée et le travail se poursuit'
        : `${work}, actif${reportedOn ? ` tel que déclaré le ${reportedOn}` : ''}`
    case 'on-track':
      return due ? `en bonne voie; ${is}` : 'déclarée en bonne voie'
    case 'due':
      return `l’échéance est arrivée : ${is}; ${spoken(facts)}`
    case 'date-passed':
      return stage === 'unknown'
        ? `${was}; personne n’a dit si c’est terminé`
        : `${was}; ${reported(facts)}, et personne n’a dit depuis si c’est terminé`
    case 'late':
      return behind
        ? `un retard est déclaré : « ${behind} »${due ? `; à terminer ${due}` : ''}`
        : `${was}, et a été déclarée « ${stages[stage]} » le ${reportedOn}`
    case 'upcoming':
      return due ? `${is}; ${spoken(facts)}` : `commence ${starts}; ${spoken(facts)}`
    case 'no-date':
      if (unsure) return `la date « ${timeline} » n’est pas sûre; ${spoken(facts)}`
      return `${nature === 'one-off' ? 'sans date' : `${work} sans date`}; ${spoken(facts)}`
    case 'stopped':
      return reportedOn ? `${stages[stage]}, tel que déclaré le ${reportedOn}` : stages[stage]
  }
}

/** "1 terminée", "2 terminées": the word takes an s. */
const s = (count: number, word: string) => `${number(count)} ${word}${count > 1 ? 's' : ''}`

export const fr: RollUpWords = {
  language: 'fr',
  verdicts: {
    completed: 'Terminé',
    'not-started': 'Non commencé',
    'on-track': 'En bonne voie',
    'needs-attention': 'À surveiller',
    late: 'En retard',
    'not-enough-information': 'Information insuffisante',
    none: 'Sans appréciation',
  },
  schedules: {
    completed: 'terminée',
    active: 'en continu',
    'on-track': 'en bonne voie',
    due: 'à échéance',
    'date-passed': 'échéance passée',
    late: 'en retard',
    upcoming: 'à venir',
    'no-date': 'date à déterminer',
    stopped: 'arrêtée',
  },
  day: (day) => dayInWords(day, 'fr'),
  within: (first, last) =>
    first === last ? `le ${dayInWords(last, 'fr')}` : `en ${periodInWords({ from: first, until: last }, 'fr')}`,
  between: (first, last) => `entre ${month(first)} et ${month(last)}`,
  by: (day) => deadlineInWords(day, 'fr'),
  quoted: (words) => `« ${words} »`,
  percent: (share) => `${Math.round(share * 100)} %`,
  and: ' et ',
  colon: ' : ',
  more: (count) => (count > 1 ? `${number(count)} autres actions` : 'une autre action'),
  untitled: '(sans titre)',
  tally: {
    nothing: 'aucune action',
    completed: (count, of) =>
      count > 1
        ? `${number(count)} actions ponctuelles sur ${number(of)} terminées`
        : `${number(count)} action ponctuelle sur ${number(of)} terminée`,
    standing: (count, active) => working(s(count, 'permanente'), count, active),
    recurring: (count, active) => working(s(count, 'récurrente'), count, active),
    late: (count) => `${number(count)} en retard`,
    passed: (count) => (count > 1 ? `${number(count)} échéances passées` : `${number(count)} échéance passée`),
    due: (count) => `${number(count)} à échéance`,
    undated: (count) => `${number(count)} sans date`,
    unsure: (count) => `${number(count)} dont la date n’est pas sûre`,
    held: (count) => `${number(count)} en suspens`,
    never: (count) => s(count, 'non déclarée'),
    stale: (count) => `${number(count)} dont le rapport est ancien ou sans date`,
    cancelled: (count) => s(count, 'annulée'),
    progress: (low, high) => (low === high ? `terminé à ${low}` : `terminé entre ${low} et ${high}`),
  },
  leaf,
  override: ({ schedule, derived, by, until, reason }) =>
    `${fr.schedules[schedule]}, selon ${by || 'une personne'} jusqu’au ${until} : « ${reason} »; selon les dates et les rapports : ${fr.schedules[derived]}`,
  met({ count, critical, any, all, atLeast }, value, threshold, byWeight) {
    const [one, many] = phrases[count]
    const [kind, kinds] = critical ? [' essentielle', ' essentielles'] : ['', '']
    if (all) return `chaque action${kind} ${one}`
    if (any) return value === 1 ? `1 action${kind} ${one}` : `${number(value)} actions${kinds} ${many}`
    const from = atLeast === undefined ? `au-delà de ${fr.percent(threshold)}` : `à partir de ${fr.percent(threshold)}`
    return byWeight
      ? `${fr.percent(value)} du travail${critical ? ' essentiel' : ''}, selon la pondération, ${shareOf(one)} (cela compte ${from})`
      : `${fr.percent(value)} des actions, en nombre, ${critical ? `sont essentielles et ${many}` : many} (cela compte ${from})`
  },
  none: (minimum, inScope) =>
    inScope === 0
      ? 'Il n’y a rien à apprécier.'
      : `Une appréciation est donnée à partir de ${minimum} actions; il y en a ${number(inScope)}.`,
  decides: (count) => ['', count === 1 ? ' suffit à elle seule pour cela.' : ' suffisent pour cela.'],
  change: (becomes) => ['Avec ', ` en bonne voie, ce serait « ${fr.verdicts[becomes].toLowerCase()} ».`],
  policy: (label) => `Appréciation selon la règle « ${label} ».`,
}

/** The phrases are of actions; work is masculine. */
const shareOf = (phrase: string) =>
  phrase.replace(/(ponctuelle|terminée|commencée|visée|active|déclarée)$/, (word) =>
    word === 'active' ? 'actif' : word === 'ponctuelle' ? 'ponctuel' : word.slice(0, -1),
  )

function working(what: string, count: number, active: number): string {
  const are = (number: number) => (number > 1 ? 'actives' : 'active')
  if (active === count) return `${what}, ${are(count)}`
  return active ? `${what}, dont ${number(active)} ${are(active)}` : `${what}, aucune active`
}

function month(day: string): string {
  const [year, at = ''] = day.split('-')
  return `${monthNames('fr')[+at - 1]} ${year}`
}
