import { dayOf } from '../day.ts'
import { readStatus } from '../status/read-status.ts'
import type { StatusReading } from '../status/types.ts'
import { schedules, type Schedule } from '../status/read-action.ts'
import type { Day } from '../timeline/types.ts'
import { textIn } from '../text.ts'
import type { PlanRecord } from '../plan/view.ts'
import type { Conventions } from './conventions.ts'
import { percentOf, textOf } from './fields.ts'

/** What accepted updates say of an action by a day. */
export interface Reported {
  /** The words of the newest update whose words of status are understood. */
  readonly status: { readonly words: string; readonly on: Day; readonly update: string } | undefined
  /** The percentage of the newest update that has one. */
  readonly progress: { readonly percent: number; readonly on: Day; readonly update: string } | undefined
}

/** A person's word for the schedule of an action, in force. */
export interface OverrideInForce {
  /** The id of its record. */
  readonly id: string
  readonly schedule: Schedule
  /** The reason as written: a string, or one per language. */
  readonly reason: unknown
  readonly by: string | undefined
  readonly on: Day | undefined
  readonly until: Day
}

/** Newest last; of the same day, as they stand. */
const newestLast = (a: PlanRecord, b: PlanRecord) =>
  compare(dayOf(a['on']) ?? '', dayOf(b['on']) ?? '') || compare(a.order ?? '', b.order ?? '') || compare(a.id, b.id)
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * What the updates among these records say. Drafts, those not yet accepted and those of later days do not count, nor do
 * words of status that are not understood: they take back nothing that was said before.
 */
export function reportedOf(records: Iterable<PlanRecord>, { asOf, language, reading }: Conventions): Reported {
  let status: Reported['status']
  let progress: Reported['progress']
  const counted = [...records].filter(({ kind, ['state']: state, ['on']: on }) => {
    const day = kind === 'update' && (state === undefined || state === 'accepted') ? dayOf(on) : undefined
    return day !== undefined && day <= asOf
  })
  for (const update of counted.sort(newestLast).reverse()) {
    const on = dayOf(update['on'])
    if (on === undefined) continue
    const words = textIn(update['status'], language).text
    const percent = percentOf(update['progress'])
    if (!status && words.trim() && saysState(readStatus(words, reading))) status = { words, on, update: update.id }
    if (!progress && percent !== undefined) progress = { percent, on, update: update.id }
  }
  return { status, progress }
}

const saysState = ({ stage, decision, confidence }: StatusReading) =>
  stage !== 'unknown' || (confidence > 0 && decision === undefined)

/** The override in force on a day: it needs a reason and an end. Of several, the one made last. */
export function overrideOf(records: Iterable<PlanRecord>, asOf: Day): OverrideInForce | undefined {
  const all = [...records].filter(({ kind }) => kind === 'override').sort(newestLast)
  return all.flatMap((record) => overrideIn(record, asOf) ?? []).at(-1)
}

function overrideIn(record: PlanRecord, asOf: Day): OverrideInForce | undefined {
  const schedule = schedules.find((each) => each === record['schedule'])
  const until = dayOf(record['until'])
  const on = dayOf(record['on'])
  const reason = record['reason']
  if (!schedule || until === undefined || !textIn(reason, 'en').text.trim()) return undefined
  if (asOf > until || (on === undefined ? record['on'] !== undefined : asOf < on)) return undefined
  return { id: record.id, schedule, reason, by: textOf(record['by']), on, until }
}
