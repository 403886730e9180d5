import { dayOf } from '../day.ts'
import type { StatusWord } from '../status/types.ts'
import { readClauses } from '../timeline/clauses.ts'
import { wholeSpan } from '../timeline/units.ts'
import type { Day, TimelineOptions } from '../timeline/types.ts'
import { textIn } from '../text.ts'
import type { PlanReader, PlanRecord } from '../plan/view.ts'
import { readPolicy } from './check-policy.ts'
import { textOf, wordsOf } from './fields.ts'
import { policies } from './policies.ts'
import type { Policy } from './policy.ts'

/** What readings of a plan's actions rest on, besides the plan. */
export interface LeafOptions {
  /** The day the readings are for, `YYYY-MM-DD`. */
  readonly asOf: Day
  /** Days after the latest reading of a date before it counts as passed. Default: what the plan's policy says, else 0. */
  readonly grace?: number
  /**
   * Days after which a report is old where neither a round nor the action says how often it is reported. Default: what
   * the plan's policy says, else 365.
   */
  readonly staleAfter?: number
}

/** A time in which updates are asked for. */
export interface RoundDates {
  readonly opensOn: Day | undefined
  readonly dueOn: Day
  /** Ids of the actions asked, or of those who lead them; empty where all are. */
  readonly asks: readonly string[]
}

/** What a whole plan says of how its words and days are to be read. Plain data: equal conventions read every action alike. */
export interface Conventions {
  readonly asOf: Day
  readonly grace: number
  readonly staleAfter: number
  /** The language in which a text of several languages is read. */
  readonly language: string
  readonly documentDate: Day | undefined
  readonly reading: TimelineOptions
  /** The rounds that are due by `asOf`, latest first; of the same day, the one that opened last. */
  readonly rounds: readonly RoundDates[]
}

/** The record of the plan itself. */
export const planOf = (plan: PlanReader): PlanRecord | undefined => plan.all('plan')[0]

/** The plan's own days by the names that relative phrases use, in both languages. */
function anchorsOf(plan: PlanRecord | undefined): Record<string, Day> {
  const anchors: Record<string, Day> = {}
  const name = (day: Day | undefined, ...names: string[]) => {
    if (day !== undefined) for (const each of names) anchors[each] = day
  }
  name(dayOf(plan?.['documentDate']), 'document')
  name(dayOf(plan?.['reviewOn']), 'plan review', 'review of the plan', 'examen du plan')
  name(dayOf(plan?.['publishedOn']), 'plan publication', 'publication of the plan', 'publication du plan')
  const period = readClauses(textIn(plan?.['period'], 'en').text, {})
  if (period.every((clause) => clause.confidence >= 0.8)) {
    const { earliestStart, latestEnd } = wholeSpan(period)
    name(earliestStart, 'plan start', 'start of the plan', 'début du plan')
    name(latestEnd, 'plan end', 'end of the plan', 'plan expiry', 'fin du plan')
  }
  return anchors
}

const later = (a: Day = '', b: Day = '') => (a < b ? 1 : a > b ? -1 : 0)

function roundsOf(plan: PlanReader, asOf: Day): RoundDates[] {
  return plan
    .all('round')
    .flatMap((round): RoundDates[] => {
      const dueOn = dayOf(round.dueOn)
      return dueOn === undefined || dueOn > asOf
        ? []
        : [{ dueOn, opensOn: dayOf(round.opensOn), asks: wordsOf(round.asks) }]
    })
    .sort((a, b) => later(a.dueOn, b.dueOn) || later(a.opensOn, b.opensOn))
}

const stages = ['not-started', 'in-progress', 'completed', 'cancelled', 'on-hold', 'unknown'] as const
const natures = ['one-off', 'recurring', 'standing'] as const

/** The words that the plan teaches. */
function teachesOf(plan: PlanReader): StatusWord[] {
  return plan.all('word').flatMap((word): StatusWord[] => {
    const says = textOf(word.says)
    if (!says) return []
    const stage = stages.find((each) => each === word.stage)
    const nature = natures.find((each) => each === word.nature)
    const decision = textOf(word.decision)
    return [{ says, ...(stage && { stage }), ...(nature && { nature }), ...(decision && { decision }) }]
  })
}

/** What the plan's records and the options say together. */
export function conventionsOf(
  plan: PlanReader,
  options: LeafOptions,
  policy: Policy = readPolicy(planOf(plan)?.['policy']).policy ?? policies.default,
): Conventions {
  const record = planOf(plan)
  const fiscalYearStart = record?.['fiscalYearStart']
  const season = (['academic-canada', 'northern', 'southern'] as const).find((each) => each === record?.['seasons'])
  const words = teachesOf(plan)
  return {
    asOf: options.asOf,
    grace: options.grace ?? policy.grace ?? 0,
    staleAfter: options.staleAfter ?? policy.staleAfter ?? 365,
    language: wordsOf(record?.['languages'])[0] ?? 'en',
    documentDate: dayOf(record?.['documentDate']),
    reading: {
      anchors: anchorsOf(record),
      ...(words.length && { words }),
      ...(typeof fiscalYearStart === 'number' && { fiscalYearStart }),
      ...(season && { seasonConvention: season }),
    },
    rounds: roundsOf(plan, options.asOf),
  }
}

/** Kinds of record that say something of every action. */
export const planWide: ReadonlySet<string> = new Set(['plan', 'word', 'round'])
