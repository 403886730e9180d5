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
 * - `active`: standing or recurring work that somebody reports
 * - `on-track`: under way, its end still ahead; or the words say so
 * - `due`: the deadline's own imprecision has begun
 * - `date-passed`: even the latest reading of the date, and the grace, have passed, and nobody has said
 * - `late`: the words say so; or a report made after a sure date says that it is not complete
 * - `upcoming`: its dates are ahead and nothing says that it is under way
 * - `no-date`: nothing to judge by
 */
export type Schedule =
  | 'completed'
  | 'active'
  | 'on-track'
  | 'due'
  | 'date-passed'
  | 'late'
  | 'upcoming'
  | 'no-date'
  | 'stopped'

export interface ReadActionOptions extends TimelineOptions {
  /** The day the reading is for, `YYYY-MM-DD`. */
  asOf: Day
  /** Days after the latest reading of a date before it counts as passed. Default 0. */
  grace?: number
  /** The day the status words were written, `YYYY-MM-DD`. Without it, nothing is late by its date alone. */
  reportedOn?: Day
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

/** What a timeline's clauses say of the state together. */
function statusOf(timeline: Timeline): StatusReading | undefined {
  const found = combine(
    timeline.clauses.flatMap((clause) => clause.status ?? []),
    timeline.text,
  )
  if (found?.stage !== 'completed' || found.nature !== 'one-off') return found
  const lastDone = timeline.clauses.findLastIndex(isDone)
  // A dated step behind the last completed one, of which nothing is said, is still to come.
  if (timeline.clauses.slice(lastDone + 1).some(isDated))
    return { ...found, stage: 'in-progress', confidence: 0.7, reasons: [...found.reasons, { code: 'several-stages' }] }
  return timeline.clauses.some((clause) => isDated(clause) && !isDone(clause))
    ? { ...found, confidence: Math.min(found.confidence, 0.75) }
    : found
}

interface Known {
  stage: Stage
  nature: Nature
  statusFrom: ActionReading['statusFrom']
  says: (code: Reason['code']) => boolean
  span: Span
  sure: boolean
}

function scheduleOf(
  { stage, nature, statusFrom, says, span, sure }: Known,
  { asOf, grace = 0, reportedOn }: ReadActionOptions,
): Schedule {
  if (stage === 'cancelled' || stage === 'on-hold') return 'stopped'
  if (stage === 'completed') return nature === 'one-off' ? 'completed' : 'active'
  const { earliestStart, earliestEnd, latestEnd } = span
  const end = latestEnd === undefined ? undefined : addDays(latestEnd, grace)
  const passed = end !== undefined && asOf > end
  if (says('says-behind') && (statusFrom === 'status' || passed)) return 'late'
  if (nature !== 'one-off' && stage === 'in-progress' && !passed) return 'active'
  if (!sure) return 'no-date'
  if (passed) return reportedOn !== undefined && reportedOn > end && stage !== 'unknown' ? 'late' : 'date-passed'
  if (end !== undefined && asOf >= (earliestEnd ?? end)) return 'due'
  if (earliestStart !== undefined && asOf < earliestStart && stage !== 'in-progress') return 'upcoming'
  if (says('says-behind')) return end === undefined ? 'no-date' : 'upcoming'
  if (says('says-on-track')) return 'on-track'
  if (earliestStart !== undefined && asOf < earliestStart && end === undefined) return 'upcoming'
  if (end === undefined) return 'no-date'
  return stage === 'in-progress' ? 'on-track' : 'upcoming'
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
  const text = words.timeline ?? ''
  const timeline: Timeline = { text, clauses: readClauses(text, options) }
  const said = words.status?.trim() ? readStatus(words.status, options) : undefined
  const within = statusOf(timeline)
  const from = said && said.stage !== 'unknown' ? said : within && within.stage !== 'unknown' ? within : undefined
  const statusFrom = from === undefined ? 'none' : from === said ? 'status' : 'timeline'
  const natures = [
    said?.nature,
    within?.nature,
    timeline.clauses.some((clause) => clause.recurrence) ? 'recurring' : undefined,
  ]
  const nature: Nature = natures.includes('standing')
    ? 'standing'
    : natures.includes('recurring')
      ? 'recurring'
      : 'one-off'
  const open = timeline.clauses.filter((clause) => isDated(clause) && !isDone(clause))
  const reasons: Reason[] = [...(said?.reasons ?? []), ...(said === from ? [] : (from?.reasons ?? []))]
  for (const clause of timeline.clauses)
    for (const reason of clause.reasons) if (!reasons.includes(reason)) reasons.push(reason)
  const spoken = new Set((from ?? said)?.reasons.map((reason) => reason.code))
  const stage = from?.stage ?? 'unknown'
  const dates = open.length ? open : timeline.clauses
  const sure = dates.every((clause) => !isDated(clause) || clause.confidence >= 0.8)
  const span = wholeSpan(open)
  const schedule = scheduleOf({ stage, nature, statusFrom, says: (code) => spoken.has(code), span, sure }, options)
  if (!sure && schedule === 'no-date') reasons.push({ code: 'date-unsure', words: text })
  const judged =
    schedule === 'completed' || schedule === 'stopped' || schedule === 'active'
      ? []
      : open.map((clause) => clause.confidence)
  return {
    timeline,
    stage,
    nature,
    statusFrom,
    schedule,
    span,
    confidence: Math.min(
      1,
      from ? from.confidence : 1,
      ...judged,
      ...(from || open.length ? [] : [timeline.clauses[0]?.confidence ?? 0]),
    ),
    reasons,
  }
}
