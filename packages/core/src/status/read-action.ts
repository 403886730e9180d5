import { addDays } from '../timeline/calendar.ts'
import { readClauses } from '../timeline/clauses.ts'
import { wholeSpan } from '../timeline/units.ts'
import type { Clause, Day, Reason, Span, Timeline, TimelineOptions } from '../timeline/types.ts'
import { combine } from './find-status.ts'
import { readStatus } from './read-status.ts'
import type { Nature, Stage, StatusReading } from './types.ts'

/**
 * Where a piece of work stands against its dates. Derived, never typed in.
 * - `completed`, `stopped` (cancelled or on hold)
 * - `active`: standing or recurring work that is freshly reported
 * - `on-track`: freshly reported as under way, its end still ahead; or fresh words say so
 * - `due`: the deadline's own imprecision has begun
 * - `date-passed`: even the latest reading of the date, and the grace, have passed, and nobody has said
 * - `late`: the words say so; or a report made after a sure date of the whole action says that it is not complete
 * - `upcoming`: its dates are ahead and nothing fresh says that it is under way
 * - `no-date`: nothing to judge by
 */
export type Schedule = (typeof schedules)[number]
export const schedules = [
  'completed',
  'active',
  'on-track',
  'due',
  'date-passed',
  'late',
  'upcoming',
  'no-date',
  'stopped',
] as const

export interface ReadActionOptions extends TimelineOptions {
  /** The day the reading is for, `YYYY-MM-DD`. */
  asOf: Day
  /** Days after the latest reading of a date before it counts as passed. Default 0. */
  grace?: number
  /** The day the status words were written, `YYYY-MM-DD`. Without it, nothing is late by its date alone. */
  reportedOn?: Day
  /** Whether the status words still speak for the day. Old ones never make work on track or active. Default true. */
  fresh?: boolean
  /** The action's own ref: in a timeline that serves several actions, the clauses of the others are left out. */
  ref?: string
}

export interface ActionReading {
  timeline: Timeline
  stage: Stage
  nature: Nature
  /** Which words the stage comes from. */
  statusFrom: 'status' | 'timeline' | 'none'
  schedule: Schedule
  /** The dates the schedule was judged by: those of what is not completed yet. */
  span: Span
  /** 0 to 1, the least sure of the readings it rests on. */
  confidence: number
  reasons: Reason[]
}

const isDone = (clause: Clause) => clause.status?.stage === 'completed' || clause.status?.stage === 'cancelled'
const isDated = (clause: Clause) => Object.keys(clause.span).length > 0

/** Whether a reason tells of a date that could not be read for sure. */
const isUnread = ({ code }: Reason) => unread.includes(code)
const unread: readonly Reason['code'][] = ['ambiguous-date', 'anchor-missing', 'impossible-date', 'year-missing']

/** What a timeline's clauses say of the state together. */
function statusOf(clauses: readonly Clause[], text: string): StatusReading | undefined {
  const found = combine(
    clauses.flatMap((clause) => clause.status ?? []),
    text,
  )
  if (found?.stage !== 'completed' || found.nature !== 'one-off') return found
  const lastDone = clauses.findLastIndex(isDone)
  // A dated step behind the last completed one, of which nothing is said, is still to come.
  if (clauses.slice(lastDone + 1).some(isDated))
    return { ...found, stage: 'in-progress', confidence: 0.7, reasons: [...found.reasons, { code: 'several-stages' }] }
  return clauses.some((clause) => isDated(clause) && !isDone(clause))
    ? { ...found, confidence: Math.min(found.confidence, 0.75) }
    : found
}

/** What an action's words say, before any day is asked about. */
export interface WordsRead extends Pick<ActionReading, 'timeline' | 'stage' | 'nature' | 'statusFrom' | 'span'> {
  /** What the status cell says by itself. */
  said: StatusReading | undefined
  /** Whether the dates still to come or to be told of are all read for sure. */
  sure: boolean
  /** Whether a date is written that is still to come or to be told of, even one that cannot be read for sure ("2/1/12", "Year 2"). */
  written: boolean
  /** Whether the date judged by names exact days or months and is that of the whole action: no step is named with it, and no other action. */
  own: boolean
  /** Codes of what the words of the stage say besides it. */
  spoken: ReadonlySet<Reason['code']>
  confidence: number
  reasons: Reason[]
}

/** Where work stands against its dates on a day, from what its words say. */
export function scheduleOf(
  { stage, nature, statusFrom, spoken, span, sure, own }: WordsRead,
  { asOf, grace = 0, reportedOn, fresh = true }: Pick<ReadActionOptions, 'asOf' | 'grace' | 'reportedOn' | 'fresh'>,
): Schedule {
  if (stage === 'cancelled' || stage === 'on-hold') return 'stopped'
  const { earliestStart, earliestEnd, latestEnd } = span
  const end = latestEnd === undefined ? undefined : addDays(latestEnd, grace)
  const passed = end !== undefined && asOf > end
  if (stage === 'completed') {
    if (nature === 'one-off') return 'completed'
    return fresh ? 'active' : sure && end !== undefined && !passed ? 'upcoming' : 'no-date'
  }
  const behind = spoken.has('says-behind')
  if (behind && ((statusFrom === 'status' && fresh) || (passed && sure))) return 'late'
  if (nature !== 'one-off' && stage === 'in-progress' && fresh && !passed) return 'active'
  if (!sure) return 'no-date'
  if (passed) return own && reportedOn !== undefined && reportedOn > end && stage !== 'unknown' ? 'late' : 'date-passed'
  if (end !== undefined && asOf >= (earliestEnd ?? end)) return 'due'
  if (earliestStart !== undefined && asOf < earliestStart && stage !== 'in-progress') return 'upcoming'
  if (behind) return end === undefined ? 'no-date' : 'upcoming'
  if (spoken.has('says-on-track') && fresh) return 'on-track'
  if (earliestStart !== undefined && asOf < earliestStart && end === undefined) return 'upcoming'
  if (end === undefined) return 'no-date'
  return stage === 'in-progress' && fresh ? 'on-track' : 'upcoming'
}

/** The clauses that speak for an action: where some name its ref, not those that name only others. */
function clausesFor(timeline: Timeline, ref: string | undefined): { clauses: readonly Clause[]; own: boolean } {
  const { clauses } = timeline
  if (ref === undefined || clauses.every(({ refs }) => refs.length === 0)) return { clauses, own: true }
  const named = clauses.some(({ refs }) => refs.includes(ref))
  return { clauses: named ? clauses.filter(({ refs }) => !refs.length || refs.includes(ref)) : clauses, own: named }
}

/** Reads an action's timeline and status cells together; `readAction` tells the rules. */
export function readWords(
  words: { timeline?: string; status?: string },
  options: TimelineOptions & { ref?: string } = {},
): WordsRead {
  const text = words.timeline ?? ''
  const timeline: Timeline = { text, clauses: readClauses(text, options) }
  const { clauses, own } = clausesFor(timeline, options.ref)
  const said = words.status?.trim() ? readStatus(words.status, options) : undefined
  const within = statusOf(clauses, text)
  const from = said && said.stage !== 'unknown' ? said : within && within.stage !== 'unknown' ? within : undefined
  const natures = [said?.nature, within?.nature, clauses.some((clause) => clause.recurrence) ? 'recurring' : undefined]
  const open = clauses.filter((clause) => isDated(clause) && !isDone(clause))
  const reasons: Reason[] = [...(said?.reasons ?? []), ...(said === from ? [] : (from?.reasons ?? []))]
  for (const clause of clauses) for (const reason of clause.reasons) if (!reasons.includes(reason)) reasons.push(reason)
  const dates = open.length ? open : clauses
  const span = wholeSpan(open)
  const last = open.findLast((clause) => clause.span.latestEnd === span.latestEnd)
  return {
    timeline,
    stage: from?.stage ?? 'unknown',
    nature: natures.includes('standing') ? 'standing' : natures.includes('recurring') ? 'recurring' : 'one-off',
    statusFrom: from === undefined ? 'none' : from === said ? 'status' : 'timeline',
    span,
    said,
    sure: dates.every((clause) => !isDated(clause) || clause.confidence >= 0.8),
    written: open.length > 0 || clauses.some((clause) => !isDone(clause) && clause.reasons.some(isUnread)),
    own: own && (last?.label ?? '') === '' && !last?.reasons.some(({ code }) => code === 'season'),
    spoken: new Set((from ?? said)?.reasons.map((reason) => reason.code)),
    confidence: Math.min(from ? from.confidence : 1, from || open.length ? 1 : (clauses[0]?.confidence ?? 0)),
    reasons,
  }
}

/**
 * Reads an action's timeline and status together, for a day: what an action table shows.
 *
 * The status words win over those inside the timeline. Dates of completed clauses do not count any more. Unknown is
 * never on track, and nothing is late on an ambiguous phrase: where the reading of a date is not sure, the schedule is
 * `no-date`. Never throws; reads no clock.
 *
 * @param words the timeline and status cells as written
 * @param options `asOf` is required; the others are those of `parseTimeline`
 */
export function readAction(words: { timeline?: string; status?: string }, options: ReadActionOptions): ActionReading {
  const read = readWords(words, options)
  const { timeline, stage, nature, statusFrom, span, sure } = read
  const schedule = scheduleOf(read, options)
  const settled = schedule === 'completed' || schedule === 'stopped' || schedule === 'active'
  const judged = settled ? [] : timeline.clauses.filter((clause) => isDated(clause) && !isDone(clause))
  const reasons: Reason[] =
    !sure && schedule === 'no-date' ? [...read.reasons, { code: 'date-unsure', words: timeline.text }] : read.reasons
  const confidence = Math.min(read.confidence, ...judged.map((clause) => clause.confidence))
  return { timeline, stage, nature, statusFrom, schedule, span, confidence, reasons }
}
