import { dayOf } from '../day.ts'
import { scheduleOf, type Schedule, type WordsRead } from '../status/read-action.ts'
import type { Nature, Stage } from '../status/types.ts'
import type { Day } from '../timeline/types.ts'
import { textIn } from '../text.ts'
import type { PlanReader, PlanRecord } from '../plan/view.ts'
import { conventionsOf, type Conventions, type LeafOptions } from './conventions.ts'
import { percentOf, textOf } from './fields.ts'
import { isFresh, type Freshness } from './freshness.ts'
import { readOnce } from './read-once.ts'
import { overrideOf, reportedOf, type OverrideInForce, type Reported } from './reports.ts'

/** Percent done, from the least to the most it can be. */
export type Progress = readonly [low: number, high: number]

/** The facts of one action on a day: what a roll-up counts. */
export interface Leaf {
  readonly id: string
  readonly stage: Stage
  readonly nature: Nature
  /** The word in force: a person's, while their override lasts, else the derived one. */
  readonly schedule: Schedule
  /** The word that follows from the dates and the reports. */
  readonly derived: Schedule
  readonly override: OverrideInForce | undefined
  readonly freshness: Freshness
  /** The day of the report that the stage rests on. Absent where nobody has said anything, or the day is not known. */
  readonly reportedOn: Day | undefined
  /** Where the stage comes from. */
  readonly from: 'update' | 'status' | 'timeline' | 'none'
  readonly progress: Progress
  /** At least 0; 1 unless the action says otherwise. */
  readonly weight: number
  readonly critical: boolean
  /** The timeline and status as they were read. */
  readonly read: WordsRead
}

interface State {
  readonly read: WordsRead
  readonly from: Leaf['from']
  /** The percentage stated, wherever that was. */
  readonly percent: number | undefined
  /** The day of the update used. */
  readonly updatedOn: Day | undefined
}

/** What updates and cells say together: the newest update wins, then the status words, then the timeline's clauses. */
function stateOf(action: PlanRecord, { status, progress }: Reported, { language, reading }: Conventions): State {
  const ref = textOf(action['ref'])
  const timeline = textIn(action['timeline'], language).text
  const words = status?.words ?? textIn(action['status'], language).text
  const read = readOnce(timeline, words, ref, reading)
  let { stage, nature } = read
  if (status) {
    stage = read.statusFrom === 'status' ? stage : 'unknown'
    // Work that a plan calls ongoing and a later report calls completed, is.
    if (stage === 'completed' && nature === 'standing') nature = read.said?.nature ?? nature
  }
  let from: Leaf['from'] = stage === 'unknown' ? 'none' : status ? 'update' : read.statusFrom
  const percent = progress?.percent ?? percentOf(action['progress'])
  const later = progress !== undefined && (!status || progress.on > status.on)
  const known = stageBy(stage, status && progress && progress.on < status.on ? undefined : percent, later)
  if (known !== stage) from = progress ? 'update' : 'status'
  const days = [status?.on, progress?.on].filter((day) => day !== undefined)
  return { read: { ...read, stage: known, nature }, from, percent, updatedOn: days.sort().at(-1) }
}

/** The stage where a percentage says more than the words, or was reported after them. */
function stageBy(stage: Stage, percent: number | undefined, later: boolean): Stage {
  if (percent === undefined) return stage
  if (stage === 'unknown' || (stage === 'not-started' && later))
    return percent === 100 ? 'completed' : percent > 0 ? 'in-progress' : stage
  return stage === 'completed' && later && percent < 100 ? 'in-progress' : stage
}

function progressOf(stage: Stage, percent: number | undefined): Progress {
  if (stage === 'completed') return [100, 100]
  if (stage === 'not-started') return [0, 0]
  return percent === undefined ? [0, 100] : [percent, percent]
}

/** Reads an action and the updates and overrides about it. */
export function leafOf(action: PlanRecord, about: Iterable<PlanRecord>, conventions: Conventions): Leaf {
  const { asOf, grace, documentDate } = conventions
  const records = [...about]
  const { read, from, percent, updatedOn } = stateOf(action, reportedOf(records, conventions), conventions)
  const { stage, nature } = read
  const said = updatedOn !== undefined || stage !== 'unknown' || percent !== undefined
  const editedOn = past(dayOf(action['updatedOn']), asOf)
  const reportedOn = said ? (updatedOn ?? editedOn ?? past(documentDate, asOf)) : undefined
  const settled = stage === 'cancelled' || (stage === 'completed' && nature === 'one-off')
  const freshness = settled || isFresh(action, reportedOn, conventions) ? 'fresh' : said ? 'stale' : 'never'
  // The date of a document is no report: on it alone nothing is called late.
  const report = updatedOn ?? (said ? editedOn : undefined)
  const derived = scheduleOf(read, {
    asOf,
    grace,
    fresh: freshness === 'fresh',
    ...(report !== undefined && { reportedOn: report }),
  })
  const override = overrideOf(records, asOf)
  const weight = action['weight']
  return {
    id: action.id,
    stage,
    nature,
    schedule: override?.schedule ?? derived,
    derived,
    override,
    freshness,
    reportedOn,
    from,
    progress: progressOf(stage, percent),
    weight: typeof weight === 'number' && weight >= 0 ? weight : 1,
    critical: action['critical'] === true,
    read,
  }
}

const past = (day: Day | undefined, asOf: Day) => (day !== undefined && day <= asOf ? day : undefined)

/**
 * The facts of one action or task of a plan, as of a day: its stage, nature, schedule, freshness and progress, with the
 * readings they rest on. The newest accepted update wins over the status words, and these over the timeline's clauses.
 * Fields that do not fit count as not said. Never throws; reads no clock.
 *
 * @param options `asOf` is required
 */
export const readLeaf = (plan: PlanReader, action: PlanRecord, options: LeafOptions): Leaf =>
  leafOf(action, plan.children(action.id), conventionsOf(plan, options))
