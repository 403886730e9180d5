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
const natureNames = ['one-off', 'recurring', 'standing'] as const
const freshnessNames = ['fresh', 'stale', 'never'] as const

const record = <K extends string, V>(keys: readonly K[], make: () => V) =>
  Object.fromEntries(keys.map((key) => [key, make()])) as Record<K, V>

/** The categories of each profile, worked out once. */
const memberships = new WeakMap<Profile, readonly Category[]>()
function categoriesOf(profile: Profile): readonly Category[] {
  let found = memberships.get(profile)
  if (!found) memberships.set(profile, (found = categories.filter((category) => isIn(category, profile))))
  return found
}

/** The tally of one row of counts. */
export function tallyOfRow(counts: Counts, row: number, profiles: readonly Profile[]): Tally {
  const stages = record(natureNames, () => record(stageNames, () => 0))
  const bySchedule = record(schedules, () => 0)
  const freshness = record(freshnessNames, () => 0)
  const byCategory = record(categories, () => ({ actions: 0, weight: 0, critical: 0, criticalWeight: 0 }))
  let [all, unsure] = [0, 0]
  for (const [number, profile] of profiles.entries()) {
    const actions = counts.actions(row, number)
    if (!actions) continue
    const weight = counts.weight(row, number)
    all += actions
    stages[profile.nature][profile.stage] += actions
    bySchedule[profile.schedule] += actions
    freshness[profile.freshness] += actions
    if (profile.unsure && isInScope(profile)) unsure += actions
    for (const category of categoriesOf(profile)) {
      const count = byCategory[category]
      count.actions += actions
      count.weight += weight
      if (!profile.critical) continue
      count.critical += actions
      count.criticalWeight += weight
    }
  }
  // Summed in whole thousandths; only now as the plan writes them.
  for (const count of Object.values(byCategory)) {
    count.weight /= 1000
    count.criticalWeight /= 1000
  }
  const base = byCategory['one-off'].weight * 1_000_000
  return {
    actions: all,
    stages,
    schedules: bySchedule,
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
    const entry = entryOf(leaf, [0], profiles)
    counts.fit(1, profiles.all.length)
    counts.add(entry)
  }
  return tallyOfRow(counts, 0, profiles.all)
}
