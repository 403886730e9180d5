import { schedules, type Schedule } from '../status/read-action.ts'
import type { Nature, Stage } from '../status/types.ts'
import type { Freshness } from './freshness.ts'

/** Everything about an action that a tally counts, its numbers left out. Few of the possible ones occur in a plan. */
export interface Profile {
  readonly stage: Stage
  readonly nature: Nature
  readonly schedule: Schedule
  readonly freshness: Freshness
  readonly critical: boolean
  /** A date is written, which is not sure. */
  readonly unsure: boolean
}

/** What a policy can count. All but `all` leave out cancelled work. */
export type Category =
  /** In scope: not cancelled. */
  | 'all'
  | 'one-off'
  /** One-off work that is completed. */
  | 'completed'
  | 'in-progress'
  | 'not-started'
  | 'on-hold'
  | 'late'
  | 'date-passed'
  | 'due'
  | 'on-track'
  | 'active'
  | 'upcoming'
  | 'no-date'
  /** Neither completed nor late nor past its date, and nobody has freshly said how it stands. */
  | 'unknown'
  /** Not freshly reported. */
  | 'stale'
  /** Nobody has ever reported it. */
  | 'never'

type Holds = (profile: Profile) => boolean

const scheduled =
  (schedule: Schedule): Holds =>
  (profile) =>
    profile.schedule === schedule
const staged =
  (stage: Stage): Holds =>
  (profile) =>
    profile.stage === stage
const isCompleted: Holds = ({ stage, nature }) => stage === 'completed' && nature === 'one-off'

const holds: Record<Category, Holds> = {
  all: () => true,
  'one-off': ({ nature }) => nature === 'one-off',
  completed: isCompleted,
  'in-progress': staged('in-progress'),
  'not-started': staged('not-started'),
  'on-hold': ({ stage, schedule }) => stage === 'on-hold' && schedule === 'stopped',
  late: scheduled('late'),
  'date-passed': scheduled('date-passed'),
  due: scheduled('due'),
  'on-track': scheduled('on-track'),
  active: scheduled('active'),
  upcoming: scheduled('upcoming'),
  'no-date': scheduled('no-date'),
  unknown: (profile) =>
    !isCompleted(profile) &&
    profile.schedule !== 'late' &&
    profile.schedule !== 'date-passed' &&
    (profile.stage === 'unknown' || profile.freshness !== 'fresh'),
  stale: ({ freshness }) => freshness === 'stale',
  never: ({ freshness }) => freshness === 'never',
}

export const categories = Object.keys(holds) as readonly Category[]

export const isInScope: Holds = ({ stage }) => stage !== 'cancelled'

/** Whether an action of this profile is counted in a category. */
export const isIn = (category: Category, profile: Profile): boolean => isInScope(profile) && holds[category](profile)

/** The same action, once it is on track: freshly reported as under way, with a date ahead. */
export const onTrack = (profile: Profile): Profile =>
  isInScope(profile)
    ? { ...profile, stage: 'in-progress', schedule: 'on-track', freshness: 'fresh', unsure: false }
    : profile

const stages = ['not-started', 'in-progress', 'completed', 'cancelled', 'on-hold', 'unknown'] as const
const natures = ['one-off', 'recurring', 'standing'] as const
const freshnesses = ['fresh', 'stale', 'never'] as const

/** Profiles by small numbers, in the order in which they are met. */
export class Profiles {
  readonly all: Profile[] = []
  #numbers: number[] = []

  /** The number of a profile. */
  of({ stage, nature, schedule, freshness, critical }: Omit<Profile, 'unsure'>, unsure: boolean): number {
    let key = stages.indexOf(stage) * natures.length + natures.indexOf(nature)
    key = (key * schedules.length + schedules.indexOf(schedule)) * freshnesses.length + freshnesses.indexOf(freshness)
    key = key * 4 + (critical ? 2 : 0) + (unsure ? 1 : 0)
    const known = this.#numbers[key]
    if (known !== undefined) return known
    this.#numbers[key] = this.all.length
    return this.all.push({ stage, nature, schedule, freshness, critical, unsure }) - 1
  }
}
