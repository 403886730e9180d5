import { dayInWords, deadlineInWords, numberInWords, periodInWords } from '../../results/write.ts'
import { monthNames } from '../../timeline/month-names.ts'
import type { Category } from '../profile.ts'
import type { LeafFacts, RollUpWords } from './types.ts'

/** What is so of one action, of several, and of a share of the work. */
const phrases: Record<Category, readonly [one: string, many: string]> = {
  all: ['is in scope', 'are in scope'],
  'one-off': ['is one-off work', 'are one-off work'],
  completed: ['is completed', 'are completed'],
  'in-progress': ['is in progress', 'are in progress'],
  'not-started': ['has not started', 'have not started'],
  'on-hold': ['is on hold', 'are on hold'],
  late: ['is late', 'are late'],
  'date-passed': ['is past its date', 'are past their dates'],
  due: ['is due', 'are due'],
  'on-track': ['is on track', 'are on track'],
  active: ['is active', 'are active'],
  upcoming: ['is upcoming', 'are upcoming'],
  'no-date': ['has no sure date', 'have no sure date'],
  unknown: ['has no fresh report', 'have no fresh report'],
  stale: ['has an old or undated report', 'have old or undated reports'],
  never: ['has never been reported', 'have never been reported'],
}

const number = (count: number) => numberInWords(count, 'en')

const stages = {
  completed: 'completed',
  'in-progress': 'in progress',
  'not-started': 'not started',
  'on-hold': 'on hold',
  cancelled: 'cancelled',
  unknown: 'in an unknown state',
}

const reported = ({ stage, nature, reportedOn }: LeafFacts) =>
  stage === 'completed' && nature === 'standing'
    ? `its first step was reported completed${reportedOn ? ` on ${reportedOn}` : ''}`
    : `${reportedOn ? `last reported on ${reportedOn} as` : 'reported, on a day nobody noted, as'} ${stages[stage]}`

/** What the reports say, after the date. */
function spoken(facts: LeafFacts): string {
  if (facts.freshness === 'never' || facts.stage === 'unknown') return 'nobody has reported on it yet'
  return facts.freshness === 'stale' ? reported(facts) : stages[facts.stage]
}

function leaf(facts: LeafFacts): string {
  const { stage, nature, due, starts, step, behind, reportedOn, unsure, timeline } = facts
  const work = { 'one-off': 'work', recurring: 'recurring work', standing: 'standing work' }[nature]
  const it = step ? `“${step}”` : 'it'
  switch (facts.schedule) {
    case 'completed':
      return reportedOn ? `completed, as reported on ${reportedOn}` : 'completed'
    case 'active':
      return stage === 'completed' && nature === 'standing'
        ? 'its first step is completed, and the work continues'
        : `${work}, active${reportedOn ? ` as reported on ${reportedOn}` : ''}`
    case 'on-track':
      return due ? `on track; ${it} is due ${due}` : 'reported as on track'
    case 'due':
      return `${it} is due now, ${due}; ${spoken(facts)}`
    case 'date-passed':
      return stage === 'unknown'
        ? `${it} was due ${due}; nobody has said whether it is complete`
        : `${it} was due ${due}; ${reported(facts)}, and nobody has said whether it is complete since`
    case 'late':
      return behind
        ? `reported as behind: “${behind}”${due ? `; due ${due}` : ''}`
        : `${it} was due ${due}, and was reported on ${reportedOn} as ${stages[stage]}`
    case 'upcoming':
      return due ? `${it} is due ${due}; ${spoken(facts)}` : `starts ${starts}; ${spoken(facts)}`
    case 'no-date':
      if (unsure) return `the date “${timeline}” is not sure; ${spoken(facts)}`
      return `${nature === 'one-off' ? 'without a date' : `${work} without a date`}; ${spoken(facts)}`
    case 'stopped':
      return reportedOn ? `${stages[stage]}, as reported on ${reportedOn}` : stages[stage]
  }
}

export const en: RollUpWords = {
  language: 'en',
  verdicts: {
    completed: 'Completed',
    'not-started': 'Not started',
    'on-track': 'On track',
    'needs-attention': 'Needs attention',
    late: 'Late',
    'not-enough-information': 'Not enough information',
    none: 'No verdict',
  },
  schedules: {
    completed: 'completed',
    active: 'active',
    'on-track': 'on track',
    due: 'due',
    'date-passed': 'date passed',
    late: 'late',
    upcoming: 'upcoming',
    'no-date': 'no date yet',
    stopped: 'stopped',
  },
  day: (day) => dayInWords(day, 'en'),
  within: (first, last) =>
    first === last ? `on ${dayInWords(last, 'en')}` : `in ${periodInWords({ from: first, until: last }, 'en')}`,
  between: (first, last) => `between ${month(first)} and ${month(last)}`,
  by: (day) => deadlineInWords(day, 'en'),
  quoted: (words) => `“${words}”`,
  percent: (share) => `${Math.round(share * 100)}%`,
  and: ' and ',
  colon: ': ',
  more: (count) => (count === 1 ? 'one further action' : `${number(count)} further actions`),
  untitled: '(untitled)',
  tally: {
    nothing: 'no actions',
    completed: (count, of) => `${number(count)} of ${number(of)} one-off ${of === 1 ? 'action' : 'actions'} completed`,
    standing: (count, active) => working(`${number(count)} standing`, count, active),
    recurring: (count, active) => working(`${number(count)} recurring`, count, active),
    late: (count) => `${number(count)} late`,
    passed: (count) => (count === 1 ? '1 date passed' : `${number(count)} dates passed`),
    due: (count) => `${number(count)} due`,
    undated: (count) => `${number(count)} without a date`,
    unsure: (count) => `${number(count)} with a date that is not sure`,
    held: (count) => `${number(count)} on hold`,
    never: (count) => `${number(count)} not reported`,
    stale: (count) => `${number(count)} with an old or undated report`,
    cancelled: (count) => `${number(count)} cancelled`,
    progress: (low, high) => (low === high ? `${low} complete` : `between ${low} and ${high} complete`),
  },
  leaf,
  override: ({ schedule, derived, by, until, reason }) =>
    `${en.schedules[schedule]}, as ${by || 'somebody'} says until ${until}: “${reason}”; by its dates and reports: ${en.schedules[derived]}`,
  met({ count, critical, any, all, atLeast }, value, threshold, byWeight) {
    const [one, many] = phrases[count]
    const kind = critical ? 'critical ' : ''
    if (all) return `every ${kind}action ${one}`
    if (any) return value === 1 ? `1 ${kind}action ${one}` : `${number(value)} ${kind}actions ${many}`
    const from = atLeast === undefined ? `more than ${en.percent(threshold)}` : `from ${en.percent(threshold)} on`
    return byWeight
      ? `${en.percent(value)} of the ${kind}work, by weight, ${one} (it counts ${from})`
      : `${en.percent(value)} of the actions, by number, ${critical ? `are critical and ${many}` : many} (it counts ${from})`
  },
  none: (minimum, inScope) =>
    inScope === 0
      ? 'There is nothing in scope to give a verdict on.'
      : `A verdict is given from ${minimum} actions on; here ${inScope === 1 ? 'is 1' : `are ${number(inScope)}`}.`,
  decides: (count) => ['', count === 1 ? ' alone is enough for that.' : ' are enough for that.'],
  change: (becomes) => ['With ', ` on track, it would read “${en.verdicts[becomes].toLowerCase()}”.`],
  policy: (label) => `Judged by the policy “${label}”.`,
}

function working(what: string, count: number, active: number): string {
  if (active === count) return `${what}, active`
  return active ? `${what}, ${number(active)} of them active` : `${what}, none active`
}

function month(day: string): string {
  const [year, at = ''] = day.split('-')
  return `${monthNames('en')[+at - 1]} ${year}`
}
