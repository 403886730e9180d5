import type { Leaf } from './leaf.ts'
import { judge, type Measured, type Policy, type Verdict } from './policy.ts'
import type { Profile } from './profile.ts'
import { Search, type Members } from './search.ts'
import { tallyOf, type Tally } from './tally.ts'

/** Why a group reads as it does: codes and ids, made into words by `explainVerdict`. */
export interface Because {
  readonly verdict: Verdict
  /** The policy it was judged by, whole, so that the verdict can be made again from it. */
  readonly policy: Policy
  /** The place of the rule that held. Absent below the policy's minimum, and where no rule held. */
  readonly rule: number | undefined
  /** The conditions of that rule that are met, with what was counted and what it was held against. */
  readonly met: readonly Measured[]
  /** Ids of a smallest set of actions that yields the verdict, were every other action on track. In plan order. */
  readonly sufficient: readonly string[]
  /**
   * For late, needs attention and not enough information: ids of a smallest set of actions that would change the
   * verdict, were they on track. No part of the set would. Absent where no such set would.
   */
  readonly toChange?: readonly string[]
  /** What the verdict would then be. */
  readonly becomes?: Verdict
}

const changeable: ReadonlySet<Verdict> = new Set(['late', 'needs-attention', 'not-enough-information'])

/** Why a group of these members has its verdict. */
export function becauseOf(policy: Policy, tally: Tally, members: Members, profiles: readonly Profile[]): Because {
  const { verdict, rule, met } = judge(policy, tally)
  const search = new Search(policy, tally, members, profiles)
  const because = { verdict, policy, rule, met, sufficient: idsOf(members, search.sufficient(verdict)) }
  if (!changeable.has(verdict)) return because
  const found = search.toChange(verdict)
  return found ? { ...because, toChange: idsOf(members, found.places), becomes: found.becomes } : because
}

function idsOf({ idAt }: Members, places: readonly number[]): string[] {
  const ids: string[] = []
  for (const place of new Int32Array(places).sort()) ids.push(idAt(place) ?? '')
  return ids
}

/** What an explanation gives when it is followed again. */
export interface Replayed {
  /** The verdict of the actions as they are. */
  readonly verdict: Verdict
  /** That with all but the `sufficient` ones on track. */
  readonly sufficient: Verdict
  /** That with the ones `toChange` on track; absent where the explanation names none. */
  readonly changed?: Verdict
}

/** The same action, were it on track. */
export const leafOnTrack = (leaf: Leaf): Leaf =>
  leaf.stage === 'cancelled' ? leaf : { ...leaf, stage: 'in-progress', schedule: 'on-track', freshness: 'fresh' }

/**
 * Follows an explanation again, from the policy in it and the leaves of its group, each counted once. The first two
 * verdicts are those of the explanation, the third is another one, unless the leaves have changed since.
 */
export function replay(because: Because, leaves: Iterable<Leaf>): Replayed {
  const all = [...leaves]
  const verdictOf = (each: (leaf: Leaf) => Leaf) => judge(because.policy, tallyOf(all.map(each))).verdict
  const { sufficient, toChange } = because
  const [needed, turned] = [new Set(sufficient), new Set(toChange)]
  return {
    verdict: verdictOf((leaf) => leaf),
    sufficient: verdictOf((leaf) => (needed.has(leaf.id) ? leaf : leafOnTrack(leaf))),
    ...(toChange && { changed: verdictOf((leaf) => (turned.has(leaf.id) ? leafOnTrack(leaf) : leaf)) }),
  }
}
