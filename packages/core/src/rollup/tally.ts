import { schedules, type Schedule } from '../status/read-action.ts'
import type { Nature, Stage } from '../status/types.ts'
import { Counts } from './counts.ts'
import { entryOf } from './entry.ts'
import type { Freshness } from './freshness.ts'
import type { Leaf, Progress } from './leaf.ts'
import { categories, isIn, isInScope, Profiles, type Category, type Profile } from './profile.ts'

/** How many actions, and how much they weigh together. */
export interface Count {
  readonly actions: number
  readonly weight: number
  /** How many of them are critical, and how much those weigh. */
  readonly critical: number
  readonly criticalWeight: number
}

/** What a group of actions counts. Every action counts once. */
export interface Tally {
  /** All of them, also the cancelled ones. */
  readonly actions: number
  readonly stages: Readonly<Record<Nature, Readonly<Record<Stage, number>>>>
  readonly schedules: Readonly<Record<Schedule, number>>
  /** Of the schedule `active`, by nature. */
  readonly active: Readonly<Record<'recurring' | 'standing', number>>
  readonly freshness: Readonly<Record<Freshness, number>>
  /** Actions with a date that is not sure; they are among those of `no-date`. */
  readonly unsure: number
  /** What policies look at: actions in scope, by category. `counts.all` is everything in scope. */
  readonly counts: Readonly<Record<Category, Count>>
  /**
   * Percent complete of the one-off work in scope, by weight, from the least to the most that it can be. Absent where
   * there is no such work. Standing and recurring work has no part in it.
   */
  readonly progress: Progress | undefined
}

const stageNames = ['not-started', 'in-progress', 'completed', 'cancelled', 'on-hold', 'unknown'] as const
const freshnessNames = ['fresh', 'stale', 'never'] as const

const zeros = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>
const [noStages, noSchedules, noFreshness] = [zeros(stageNames), zeros(schedules), zeros(freshnessNames)]

/** The categories of each profile, worked out once. */
const memberships = new WeakMap<Profile, readonly Category[]>()
function categoriesOf(profile: Profile): readonly Category[] {
  let found = memberships.get(profile)
  if (!found) memberships.set(profile, (found = categories.filter((category) => isIn(category, profile))))
  return found
}

/** The counts of one row, by category. */
export function countsOfRow(counts: Counts, row: number, profiles: readonly Profile[]): Tally['counts'] {
  const found = {} as Record<Category, { -readonly [K in keyof Count]: number }>
  for (const category of categories) found[category] = { actions: 0, weight: 0, critical: 0, criticalWeight: 0 }
  for (let number = 0; number < profiles.length; number++) {
    const actions = counts.actions(row, number)
    const profile = profiles[number]
    if (!actions || !profile) continue
    const weight = counts.weight(row, number)
    for (const category of categoriesOf(profile)) {
      const count = found[category]
      count.actions += actions
      count.weight += weight
      if (!profile.critical) continue
      count.critical += actions
      count.criticalWeight += weight
    }
  }
  // Summed in whole thousandths; only now as the plan writes them.
  for (const category of categories) {
    found[category].weight /= 1000
    found[category].criticalWeight /= 1000
  }
  return found
}

/** The tally of one row of counts. */
export function tallyOfRow(counts: Counts, row: number, profiles: readonly Profile[]): Tally {
  const stages = { 'one-off': { ...noStages }, recurring: { ...noStages }, standing: { ...noStages } }
  const [bySchedule, freshness] = [{ ...noSchedules }, { ...noFreshness }]
  const active = { 'one-off': 0, recurring: 0, standing: 0 }
  let [all, unsure] = [0, 0]
  for (let number = 0; number < profiles.length; number++) {
    const actions = counts.actions(row, number)
    const profile = profiles[number]
    if (!actions || !profile) continue
    all += actions
    stages[profile.nature][profile.stage] += actions
    bySchedule[profile.schedule] += actions
    if (profile.schedule === 'active') active[profile.nature] += actions
    freshness[profile.freshness] += actions
    if (profile.unsure && isInScope(profile)) unsure += actions
  }
  const byCategory = countsOfRow(counts, row, profiles)
  const base = byCategory['one-off'].weight * 1_000_000
  return {
    actions: all,
    stages,
    schedules: bySchedule,
    active: { recurring: active.recurring, standing: active.standing },
    freshness,
    unsure,
    counts: byCategory,
    progress: base > 0 ? [percent(counts.low(row), base), percent(counts.high(row), base)] : undefined,
  }
}

const percent = (sum: number, base: number) => (100 * sum) / base

/** The tally of any actions, each counted once. The same as that of a group of a roll-up that holds them. */
export function tallyOf(leaves: Iterable<Leaf>): Tally {
  const profiles = new Profiles()
  const counts = new Counts(1)
  for (const leaf of new Map([...leaves].map((each) => [each.id, each])).values()) {
    const entry = entryOf(leaf, profiles)
    counts.fit(1, profiles.all.length)
    counts.add(entry, [0])
  }
  return tallyOfRow(counts, 0, profiles.all)
}
