import { monthNames } from './month-names.ts'
import type { Clause, Language, Recurrence, Span, Timeline } from './types.ts'
import { edges } from './units.ts'

const statusWords = {
  en: {
    completed: 'completed',
    'in-progress': 'in progress',
    'not-started': 'not started',
    cancelled: 'cancelled',
    'on-hold': 'on hold',
    unknown: '',
    first: 'first step completed',
    continues: 'continues',
    unset: 'date to be determined',
  },
  fr: {
    completed: 'terminé',
    'in-progress': 'en cours',
    'not-started': 'non commencé',
    cancelled: 'annulé',
    'on-hold': 'en suspens',
    unknown: '',
    first: 'première étape terminée',
    continues: 'se poursuit',
    unset: 'date à déterminer',
  },
}
const units = {
  en: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', term: 'term', year: 'year' },
  fr: { day: 'jour', week: 'semaine', month: 'mois', quarter: 'trimestre', term: 'session', year: 'année' },
}
const plural = {
  en: (word: string) => `${word}s`,
  fr: (word: string) => (word === 'année' ? 'ans' : word.endsWith('s') ? word : `${word}s`),
}
const feminine = ['semaine', 'session', 'année']

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in words, its year left out where asked. */
function inWords(date: string, language: Language, withYear = true): string {
  const [year, month, day] = date.split('-')
  const name = month === undefined ? '' : (monthNames(language)[+month - 1] ?? '')
  const y = withYear ? year : ''
  if (!name) return year ?? ''
  if (day === undefined) return `${name} ${y}`.trim()
  if (language === 'en') return `${name} ${+day}${y ? `, ${y}` : ''}`
  return `${+day === 1 ? '1er' : +day} ${name} ${y}`.trim()
}

/** "de avril" is written "d’avril"; a day takes its article. */
function after(preposition: { plain: string; elided: string; day: string }, words: string): string {
  const [first = ''] = words
  return /^\d+(er)? \D/.test(words)
    ? preposition.day + words
    : 'ao'.includes(first)
      ? preposition.elided + words
      : preposition.plain + words
}
const from = { plain: 'à partir de ', elided: 'à partir d’', day: 'à partir du ' }
const by = { plain: 'd’ici ', elided: 'd’ici ', day: 'd’ici le ' }

function spanInWords(span: Span, language: Language): string {
  const { start, end, one } = edges(span)
  const en = language === 'en'
  if (start === undefined && end === undefined) {
    if (span.latestStart === undefined) return ''
    return en
      ? `starting by ${inWords(span.latestStart, 'en')}`
      : `commençant ${after(by, inWords(span.latestStart, 'fr'))}`
  }
  if (one || start === end) return inWords(start ?? end ?? '', language)
  if (end === undefined) return en ? `from ${inWords(start ?? '', 'en')}` : after(from, inWords(start ?? '', 'fr'))
  if (start === undefined) return en ? `by ${inWords(end, 'en')}` : after(by, inWords(end, 'fr'))
  const sameYear = start.slice(0, 4) === end.slice(0, 4) && start.length > 4 && end.length > 4
  const [a, b] = [inWords(start, language, !sameYear), inWords(end, language)]
  if (!en) return `${a} à ${b}`
  return a.includes(' ') || b.split(' ').length > 2 ? `${a} – ${b}` : `${a}–${b}`
}

function recurrenceInWords({ every, unit, times, at = [] }: Recurrence, language: Language): string {
  const name = units[language][unit]
  const often =
    times !== undefined && every === 1
      ? language === 'en'
        ? `${times} times a ${name}`
        : `${times} fois par ${name}`
      : language === 'en'
        ? every === 1
          ? `each ${name}`
          : `every ${every} ${plural.en(name)}`
        : every === 1
          ? `chaque ${name}`
          : `${feminine.includes(name) && name !== 'année' ? 'toutes' : 'tous'} les ${every} ${plural.fr(name)}`
  const days = at.map((day) => inWords(`0000${day.slice(1)}`, language, false))
  return days.length ? `${often}, ${days.join(', ')}` : often
}

function clauseInWords(clause: Clause, language: Language): string {
  const words = statusWords[language]
  const { status, milestones, recurrence } = clause
  const listed = milestones.map(({ span }) => spanInWords(span, language)).join(', ')
  const unset = clause.reasons.some((reason) => reason.code === 'to-be-determined')
  const when = [
    listed || spanInWords(clause.span, language),
    recurrence ? recurrenceInWords(recurrence, language) : '',
  ].filter(Boolean)
  if (!when.length && unset) when.push(words.unset)
  const standing = status?.nature === 'standing'
  const state = !status
    ? ''
    : standing && status.stage === 'completed'
      ? `${words.first}; ${words.continues}`
      : standing && status.stage === 'in-progress'
        ? words.continues
        : words[status.stage]
  return [...when, state].filter(Boolean).join(', ')
}

/**
 * What was read of a timeline, in short plain words: "October–December 2019, first step completed; continues".
 * '' where nothing was read. How sure the reading is stays in the clauses' `confidence`.
 */
export function formatTimeline(timeline: Timeline, language: Language): string {
  return timeline.clauses
    .map((clause) => clauseInWords(clause, language))
    .filter(Boolean)
    .join('; ')
}
