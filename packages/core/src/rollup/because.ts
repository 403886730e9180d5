import { Counts } from './counts.ts'
import type { Leaf } from './leaf.ts'
import { isMet, judge, measure, type Condition, type Measured, type Policy, type Verdict } from './policy.ts'
import { isIn, onTrack, Profiles, type Profile } from './profile.ts'
import { tallyOf, tallyOfRow, type Tally } from './tally.ts'

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

/** An action as the search for causes sees it. Members come in plan order. */
export interface Member {
  readonly id: string
  /** The number of its profile. */
  readonly profile: number
  /** In thousandths. */
  readonly weight: number
}

const changeable: ReadonlySet<Verdict> = new Set(['late', 'needs-attention', 'not-enough-information'])

/** Why a group of these members has its verdict. */
export function becauseOf(policy: Policy, tally: Tally, members: readonly Member[], all: readonly Profile[]): Because {
  const { verdict, rule, met } = judge(policy, tally)
  const search = new Search(policy, tally, members, all)
  const sufficient = search.ids(search.sufficient(verdict))
  const because = { verdict, policy, rule, met, sufficient }
  if (!changeable.has(verdict)) return because
  const found = search.toChange(verdict)
  return found ? { ...because, toChange: search.ids(found.set), becomes: found.becomes } : because
}

const [asIs, allOnTrack] = [0, 1]
const rowsOf = [[asIs], [allOnTrack]]

/** Finds causes by their places among the members. */
class Search {
  #policy: Policy
  #tally: Tally
  #members: readonly Member[]
  #profiles = new Profiles()
  /** The numbers of profiles here, and of the same once on track. */
  #numbers: readonly number[]
  #turned: readonly number[]
  /** Two rows: the group as it is, and the group were all on track. Members are flipped between the two and back. */
  #counts: Counts

  constructor(policy: Policy, tally: Tally, members: readonly Member[], all: readonly Profile[]) {
    this.#policy = policy
    this.#tally = tally
    this.#members = members
    this.#numbers = all.map((profile) => this.#profiles.of(profile))
    this.#turned = all.map((profile) => this.#profiles.of(onTrack(profile)))
    this.#counts = new Counts(2, this.#profiles.all.length)
    for (const { profile, weight } of members) {
      this.#put(asIs, this.#numbers[profile], weight, true)
      this.#put(allOnTrack, this.#turned[profile], weight, true)
    }
  }

  ids(places: Iterable<number>): string[] {
    return [...places].sort((a, b) => a - b).flatMap((place) => this.#members[place]?.id ?? [])
  }

  /** A smallest set that yields the verdict: the smallest that meets one condition of a rule that gives it. */
  sufficient(verdict: Verdict): Set<number> {
    if (this.#verdictWith(allOnTrack, []) === verdict) return new Set()
    let best: Set<number> | undefined
    for (const rule of this.#policy.rules) {
      if (rule.verdict !== verdict) continue
      for (const condition of rule.when) {
        const set = this.#meeting(condition)
        if (set && (!best || set.size < best.size) && this.#verdictWith(allOnTrack, set) === verdict) best = set
      }
    }
    // Rules that count what is on track can ask for more than one condition; then any set without a needless member.
    return best ?? this.#pruned(allOnTrack, new Set(this.#members.keys()), (found) => found === verdict)
  }

  /** A smallest set that takes the verdict away: one that breaks every condition of the rules that give it. */
  toChange(verdict: Verdict): { set: Set<number>; becomes: Verdict } | undefined {
    const changes = (found: Verdict) => found !== verdict
    let set = new Set<number>()
    let exact = true
    for (const rule of this.#policy.rules) {
      if (rule.verdict !== verdict) continue
      const broken = this.#breaking(rule.when, set)
      exact &&= broken.exact && set.size === 0
      set = broken.set
      if (changes(this.#verdictWith(asIs, set))) break
    }
    if (!changes(this.#verdictWith(asIs, set))) {
      set = new Set(this.#members.keys())
      exact = false
      if (!changes(this.#verdictWith(asIs, set))) return undefined
    }
    if (!exact) set = this.#pruned(asIs, set, changes)
    return { set, becomes: this.#verdictWith(asIs, set) }
  }

  /** A smallest set that meets a condition, if all together do. */
  #meeting(condition: Condition): Set<number> | undefined {
    const found = this.#counted(condition)
    if (condition.all) return new Set(found)
    if (condition.any) return new Set(found.slice(0, 1))
    const whole = this.#tally.counts.all.weight * 1000
    const set = new Set<number>()
    let weight = 0
    for (const place of found) {
      set.add(place)
      weight += this.#members[place]?.weight ?? 0
      if (isMet({ ...measure(condition, this.#tally), value: weight / whole })) return set
    }
    return undefined
  }

  /** A smallest set that breaks all these conditions. It is exact where at most one choice was open for each member. */
  #breaking(when: readonly Condition[], start: ReadonlySet<number>): { set: Set<number>; exact: boolean } {
    const set = new Set(start)
    for (const condition of when) if (condition.any) for (const place of this.#counted(condition)) set.add(place)
    const open = new Set<number>()
    let exact = true
    for (const condition of when.filter(({ any }) => !any)) {
      const counted = this.#counted(condition)
      const found = counted.filter((place) => !set.has(place))
      if (found.some((place) => open.has(place))) exact = false
      for (const place of found) open.add(place)
      const measured = measure(condition, this.#tally)
      const whole = this.#tally.counts.all.weight * 1000
      let left = found.reduce((sum, place) => sum + (this.#members[place]?.weight ?? 0), 0)
      let value = condition.all ? found.length : left / whole
      for (const place of found) {
        if (!isMet({ ...measured, value })) break
        set.add(place)
        left -= this.#members[place]?.weight ?? 0
        value = condition.all ? value - 1 : left / whole
      }
    }
    return { set, exact }
  }

  /** The places of those a condition counts, heaviest first, else in plan order. */
  #counted({ count, critical }: Condition): number[] {
    const hit = this.#profiles.all.map((profile) => isIn(count, profile) && (!critical || profile.critical))
    const byWeight = new Map<number, number[]>()
    for (const [place, { profile, weight }] of this.#members.entries()) {
      if (!hit[this.#numbers[profile] ?? -1]) continue
      const same = byWeight.get(weight)
      if (same) same.push(place)
      else byWeight.set(weight, [place])
    }
    return [...byWeight.keys()].sort((a, b) => b - a).flatMap((weight) => byWeight.get(weight) ?? [])
  }

  /** The set without members that it does not need, the lightest left out first. */
  #pruned(row: number, set: ReadonlySet<number>, holds: (verdict: Verdict) => boolean): Set<number> {
    const kept = new Set(set)
    const weightOf = (place: number) => this.#members[place]?.weight ?? 0
    for (const place of set) this.#flip(row, place, true)
    for (const place of [...set].sort((a, b) => weightOf(a) - weightOf(b) || b - a)) {
      this.#flip(row, place, false)
      if (holds(this.#verdict(row))) kept.delete(place)
      else this.#flip(row, place, true)
    }
    for (const place of kept) this.#flip(row, place, false)
    return kept
  }

  /** The verdict of a row with these members flipped. */
  #verdictWith(row: number, flipped: Iterable<number>): Verdict {
    for (const place of flipped) this.#flip(row, place, true)
    const verdict = this.#verdict(row)
    for (const place of flipped) this.#flip(row, place, false)
    return verdict
  }

  #verdict(row: number): Verdict {
    return judge(this.#policy, tallyOfRow(this.#counts, row, this.#profiles.all)).verdict
  }

  /** Puts a member on track in the row of how it is, and as it is in the row where all are on track; or back. */
  #flip(row: number, place: number, flipped: boolean): void {
    const { profile, weight } = this.#members[place] ?? { profile: -1, weight: 0 }
    this.#put(row, (row === asIs ? this.#numbers : this.#turned)[profile], weight, !flipped)
    this.#put(row, (row === asIs ? this.#turned : this.#numbers)[profile], weight, flipped)
  }

  #put(row: number, profile: number | undefined, weight: number, here: boolean): void {
    if (profile === undefined) return
    const entry = { profile, weight, low: 0, high: 0, rows: rowsOf[row] ?? [] }
    if (here) this.#counts.add(entry)
    else this.#counts.take(entry)
  }
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
