import type { Entry } from './counts.ts'
import type { Leaf } from './leaf.ts'
import { isInScope, type Profile, type Profiles } from './profile.ts'

/** No weight counts as more than this, so that sums stay whole numbers. */
const mostWeight = 10_000_000

/** Weight in whole thousandths. */
export const thousandths = (weight: number): number => Math.round(Math.min(weight, mostWeight) * 1000)

export const profileOf = (leaf: Leaf): Profile => ({
  stage: leaf.stage,
  nature: leaf.nature,
  schedule: leaf.schedule,
  freshness: leaf.freshness,
  critical: leaf.critical,
  unsure: leaf.schedule === 'no-date' && Object.keys(leaf.read.span).length > 0,
})

/** An action as the groups of these rows count it. Only one-off work in scope has a part in percent complete. */
export function entryOf(leaf: Leaf, rows: readonly number[], profiles: Profiles): Entry {
  const profile = profileOf(leaf)
  const weight = thousandths(leaf.weight)
  const counted = isInScope(profile) && profile.nature === 'one-off' ? weight : 0
  const [low, high] = leaf.progress
  return {
    profile: profiles.of(profile),
    weight,
    low: Math.round(low * 10) * counted,
    high: Math.round(high * 10) * counted,
    rows,
  }
}
