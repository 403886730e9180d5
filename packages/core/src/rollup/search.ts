import { Counts } from './counts.ts'
import { isMet, isWeighed, judge, measure, type Condition, type Policy, type Verdict } from './policy.ts'
import { isIn, onTrack, Profiles, type Profile } from './profile.ts'
import { countsOfRow, type Tally } from './tally.ts'

/** The actions of a group as the search for causes sees them: each by its place in plan order. */
export interface Members {
  readonly idAt: (place: number) => string | undefined
  /** The numbers of their profiles. */
  readonly profiles: Uint16Array
  /** Their weights in thousandths. */
  readonly weights: Float64Array
}

type Places = readonly number[]

interface Sums {
  readonly actions: Float64Array
  readonly weights: Float64Array
}

/** Rows of the search's own counts: the group as it is, and the group were all on track. */
const [asIs, allOnTrack] = [0, 1]

/**
 * Finds the causes of a verdict. Putting an action on track mostly only takes from what a policy counts; then a set is
 * smallest that meets, or breaks, the conditions with the heaviest actions first. Policies that count what is on track
 * are searched too, but only until no member of the set is needless.
 */
export class Search {
  #policy: Policy
  #tally: Tally
  #members: Members
  #profiles = new Profiles()
  /** The numbers of profiles here, and of the same once on track. */
  #numbers: readonly number[]
  #turned: readonly number[]
  /** Whether putting an action on track can only take from what the policy counts. */
  #onlyLess: boolean
  /** Members are flipped here between how they are and being on track, and back. */
  #counts: Counts
  #found = new Map<string, Places>()

  constructor(policy: Policy, tally: Tally, members: Members, profiles: readonly Profile[]) {
    this.#policy = policy
    this.#tally = tally
    // As in `measure`: what weighs nothing at all is counted by number.
    this.#members = isWeighed(tally.counts)
      ? members
      : { ...members, weights: new Float64Array(members.profiles.length).fill(1000) }
    const turned = profiles.map(onTrack)
    this.#numbers = profiles.map((profile) => this.#profiles.of(profile, profile.unsure))
    this.#turned = turned.map((profile) => this.#profiles.of(profile, profile.unsure))
    const counted = policy.rules.flatMap(({ when }) => when.map(({ count }) => count))
    this.#onlyLess = !turned.some((profile) => counted.some((category) => isIn(category, profile)))
    this.#counts = new Counts(2, this.#profiles.all.length)
    const { actions, weights } = this.#sumsOf(this.#all)
    for (let profile = 0; profile < profiles.length; profile++) {
      this.#counts.move(asIs, this.#numbers[profile] ?? 0, actions[profile] ?? 0, weights[profile] ?? 0)
      this.#counts.move(allOnTrack, this.#turned[profile] ?? 0, actions[profile] ?? 0, weights[profile] ?? 0)
    }
  }

  /** A smallest set that yields the verdict: the smallest that meets one condition of a rule that gives it. */
  sufficient(verdict: Verdict): Places {
    if (this.#verdictWith(allOnTrack, []) === verdict) return []
    let best: Places | undefined
    for (const { verdict: given, when } of this.#policy.rules) {
      if (given !== verdict) continue
      for (const condition of when) {
        const set = this.#meeting(condition, best?.length ?? Infinity)
        if (set && this.#verdictWith(allOnTrack, set) === verdict) best = set
      }
    }
    return best && this.#onlyLess ? best : this.#pruned(allOnTrack, best ?? this.#all, (found) => found === verdict)
  }

  /** A smallest set that takes the verdict away: one that breaks every condition of the rules that give it. */
  toChange(verdict: Verdict): { places: Places; becomes: Verdict } | undefined {
    let places: Places = []
    let becomes = verdict
    let exact = this.#onlyLess
    for (const rule of this.#policy.rules) {
      if (rule.verdict !== verdict) continue
      exact &&= places.length === 0
      const broken = this.#breaking(rule.when, places)
      exact &&= broken.exact
      places = broken.places
      becomes = this.#verdictWith(asIs, places)
      if (becomes !== verdict) break
    }
    if (becomes === verdict) {
      places = this.#all
      exact = false
      if (this.#verdictWith(asIs, places) === verdict) return undefined
    }
    if (exact) return { places, becomes }
    const pruned = this.#pruned(asIs, places, (found) => found !== verdict)
    return { places: pruned, becomes: this.#verdictWith(asIs, pruned) }
  }

  get #all(): Places {
    const all: number[] = []
    for (let place = 0; place < this.#members.profiles.length; place++) all.push(place)
    return all
  }

  /** A smallest set that meets a condition, if there is one of fewer than so many. */
  #meeting(condition: Condition, fewerThan: number): Places | undefined {
    const counted = this.#counted(condition)
    if (condition.all) return counted.length < fewerThan ? counted : undefined
    if (fewerThan <= 1) return undefined
    if (condition.any) {
      const heaviest = counted.reduce((a, b) => (this.#weightOf(b) > this.#weightOf(a) ? b : a), counted[0] ?? -1)
      return counted.length ? [heaviest] : undefined
    }
    const found = this.#heaviestFirst(counted)
    const { threshold } = measure(condition, this.#tally)
    const whole = this.#whole
    let weight = 0
    for (let at = 0; at < found.length && at + 1 < fewerThan; at++) {
      weight += this.#weightOf(found[at] ?? -1)
      if (isMet(condition, weight / whole, threshold)) return found.slice(0, at + 1)
    }
    return undefined
  }

  /** A smallest set that breaks all these conditions. It is exact where no action stood open to more than one of them. */
  #breaking(when: readonly Condition[], start: Places): { places: Places; exact: boolean } {
    const places = [...start]
    /** 1 where a member is in the set, 2 where a condition of shares could have taken it. */
    const marks = new Uint8Array(this.#members.profiles.length)
    for (const place of start) marks[place] = 1
    const take = (place: number) => {
      if (marks[place] !== 1) places.push(place)
      marks[place] = 1
    }
    for (const condition of when) if (condition.any) this.#counted(condition).forEach(take)
    let exact = true
    for (const condition of when) {
      if (condition.any) continue
      const found = this.#heaviestFirst(this.#counted(condition).filter((place) => marks[place] !== 1))
      if (found.some((place) => marks[place] === 2)) exact = false
      for (const place of found) marks[place] = 2
      const { threshold } = measure(condition, this.#tally)
      const whole = this.#whole
      let [left, weight] = [found.length, 0]
      for (const place of found) weight += this.#weightOf(place)
      for (const place of found) {
        if (!isMet(condition, condition.all ? left : weight / whole, threshold)) break
        take(place)
        left--
        weight -= this.#weightOf(place)
      }
    }
    return { places, exact }
  }

  /** Those that a condition counts, in plan order. */
  #counted({ count, critical }: Condition): Places {
    const key = `${count} ${critical === true}`
    const known = this.#found.get(key)
    if (known) return known
    const all = this.#profiles.all
    const hit = this.#numbers.map((number) => {
      const profile = all[number]
      return profile !== undefined && isIn(count, profile) && (!critical || profile.critical)
    })
    const { profiles } = this.#members
    const found: number[] = []
    for (let place = 0; place < profiles.length; place++) if (hit[profiles[place] ?? -1]) found.push(place)
    this.#found.set(key, found)
    return found
  }

  /** The same ones, heaviest first, else in plan order. */
  #heaviestFirst(places: Places): Places {
    const { weights } = this.#members
    const byWeight = new Map<number, number[]>()
    let [last, same]: [number, number[] | undefined] = [-1, undefined]
    for (const place of places) {
      const weight = weights[place] ?? 0
      if (weight !== last) same = byWeight.get((last = weight))
      if (same) same.push(place)
      else byWeight.set(weight, (same = [place]))
    }
    return [...byWeight.keys()].sort((a, b) => b - a).flatMap((weight) => byWeight.get(weight) ?? [])
  }

  /** The set without members that it does not need, the lightest left out first. */
  #pruned(row: number, set: Places, holds: (verdict: Verdict) => boolean): Places {
    const kept = new Set(set)
    for (const place of set) this.#flip(row, place, true)
    for (let before = Infinity; kept.size < before;) {
      before = kept.size
      for (const place of [...kept].sort((a, b) => this.#weightOf(a) - this.#weightOf(b) || b - a)) {
        this.#flip(row, place, false)
        if (holds(this.#verdict(row))) kept.delete(place)
        else this.#flip(row, place, true)
      }
    }
    for (const place of kept) this.#flip(row, place, false)
    return [...kept]
  }

  /** The verdict of a row with these members flipped. */
  #verdictWith(row: number, flipped: Places): Verdict {
    const sums = this.#sumsOf(flipped)
    this.#turn(row, sums, 1)
    const verdict = this.#verdict(row)
    this.#turn(row, sums, -1)
    return verdict
  }

  #verdict(row: number): Verdict {
    return judge(this.#policy, { counts: countsOfRow(this.#counts, row, this.#profiles.all) }).verdict
  }

  /** How many members there are of each profile, and how much they weigh. */
  #sumsOf(places: Places): Sums {
    const { profiles, weights } = this.#members
    const size = this.#numbers.length
    const sums = { actions: new Float64Array(size), weights: new Float64Array(size) }
    for (const place of places) {
      const profile = profiles[place] ?? 0
      sums.actions[profile] = (sums.actions[profile] ?? 0) + 1
      sums.weights[profile] = (sums.weights[profile] ?? 0) + (weights[place] ?? 0)
    }
    return sums
  }

  /** Puts members on track in the row of how they are, and as they are in the row where all are on track; or back. */
  #turn(row: number, { actions, weights }: Sums, by: 1 | -1): void {
    const [from, to] = row === asIs ? [this.#numbers, this.#turned] : [this.#turned, this.#numbers]
    for (let profile = 0; profile < actions.length; profile++) {
      const [count, weight] = [by * (actions[profile] ?? 0), by * (weights[profile] ?? 0)]
      if (!count) continue
      this.#counts.move(row, from[profile] ?? 0, -count, -weight)
      this.#counts.move(row, to[profile] ?? 0, count, weight)
    }
  }

  #flip(row: number, place: number, flipped: boolean): void {
    this.#turn(row, this.#sumsOf([place]), flipped ? 1 : -1)
  }

  #weightOf(place: number): number {
    return this.#members.weights[place] ?? 0
  }

  /** The weight in scope, in thousandths. */
  get #whole(): number {
    const { all } = this.#tally.counts
    return (all.weight || all.actions) * 1000
  }
}
