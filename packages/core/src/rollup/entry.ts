import type { Entry } from './counts.ts'
import type { Leaf } from './leaf.ts'
import type { Profiles } from './profile.ts'

/** No weight counts as more than this, so that sums stay whole numbers. */
const mostWeight = 10_000_000

/** An action in numbers. Only one-off work in scope has a part in percent complete. */
export function entryOf(leaf: Leaf, profiles: Profiles): Entry {
  const { stage, nature, schedule, progress } = leaf
  const weight = Math.round(Math.min(leaf.weight, mostWeight) * 1000)
  const counted = stage !== 'cancelled' && nature === 'one-off' ? weight : 0
  const profile = profiles.of(leaf, schedule === 'no-date' && leaf.read.written)
  return {
    profile,
    weight,
    low: Math.round(progress[0] * 10) * counted,
    high: Math.round(progress[1] * 10) * counted,
  }
}
