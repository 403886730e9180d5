import { givenDay } from '../day.ts'
import { planningAreas } from '../kind/planning-areas.ts'
import type { PlanReader, PlanRecord } from '../plan/view.ts'
import type { Day } from '../timeline/types.ts'
import { becauseOf, type Because } from './because.ts'
import { Book, groupKinds } from './book.ts'
import { PolicyError, readPolicy, type PolicyGiven, type PolicyProblem } from './check-policy.ts'
import { conventionsOf, planOf, type Conventions, type LeafOptions } from './conventions.ts'
import { Group, type GroupRollUp } from './group.ts'
import type { Leaf } from './leaf.ts'
import type { GroupKind } from './places.ts'
import { planOrder } from './plan-order.ts'
import { policies } from './policies.ts'
import type { Policy } from './policy.ts'

export interface RollUpOptions extends LeafOptions {
  /** A policy, or the name of a shipped one. Default: the plan's own, else `default`. */
  readonly policy?: PolicyGiven
}

/** What everything else rests on; when it changes, all is read again. */
interface Settings {
  readonly policy: Policy
  readonly problems: readonly PolicyProblem[]
  readonly conventions: Conventions
}

/**
 * Where a plan stands on a day: a tally and a verdict for the plan and for each of its groups, with reasons. Made by
 * `rollUp`; `update` brings it up to date after the plan has changed.
 */
export class RollUp {
  readonly asOf: Day
  #source: PlanReader
  #options: RollUpOptions
  #settings: Settings
  #book: Book
  #groups = new Map<string, Group>()
  /** The id under which the whole plan was last given. */
  #planWas: string

  constructor(plan: PlanReader, options: RollUpOptions) {
    this.asOf = givenDay(options.asOf)
    this.#source = plan
    this.#options = options
    this.#settings = this.#readSettings()
    this.#book = new Book(plan, this.#settings.conventions)
    this.#planWas = this.#planId
  }

  /** The policy that verdicts follow. */
  get policy(): Policy {
    return this.#settings.policy
  }

  /** What is wrong with the policy in the plan's record; the default is followed then. Empty where nothing is. */
  get policyProblems(): readonly PolicyProblem[] {
    return this.#settings.problems
  }

  /** The whole plan. */
  get plan(): GroupRollUp {
    return this.#group(this.#planId, 'plan', this.#book.row(this.#planId) ?? 0)
  }

  /**
   * A group by its id: of a theme, a group or committee, an organization, a recommendation, an action that has tasks, the
   * plan; or `area:` and the code of a planning area. Nothing for any other id.
   */
  get(id: string): GroupRollUp | undefined {
    if (id === this.#planId) return this.plan
    const record = this.#book.record(id)
    const kind = id.startsWith('area:') ? 'area' : groupKinds.find((each) => each === record?.kind)
    const row = this.#book.row(id)
    if (row === undefined || kind === undefined || kind === 'plan') return undefined
    // Most actions never had a task.
    if (row < 0 && kind === 'action') return undefined
    const group = this.#group(id, kind, row)
    // Planning areas of other frameworks, and parents, are groups only while they have actions.
    const always = kind === 'area' ? planningAreas.some((area) => id === `area:${area}`) : kind !== 'action'
    return always || group.tally.actions > 0 ? group : undefined
  }

  /** Every group: the plan, then themes, groups and committees, organizations, areas, recommendations, parent actions. */
  groups(): GroupRollUp[] {
    const { themes, actions } = planOrder(this.#source)
    const areas = new Set([...planningAreas, ...this.#book.areas().sort()])
    const parents = new Set(this.#book.parents())
    const ids = [
      ...themes,
      ...this.#source.all('body').map(({ id }) => id),
      ...this.#source.all('organization').map(({ id }) => id),
      ...[...areas].map((area) => `area:${area}`),
      ...this.#source.all('recommendation').map(({ id }) => id),
      ...actions.filter((id) => parents.has(id)),
    ]
    return [this.plan, ...ids.flatMap((id) => this.get(id) ?? [])]
  }

  /** The facts of an action or a task. */
  leaf(id: string): Leaf | undefined {
    return this.#book.leaf(id)
  }

  /** The facts of an action that is not counted yet, by the same conventions. */
  read(action: PlanRecord): Leaf {
    return this.#book.read(action)
  }

  /** The facts of the actions that a group counts, in plan order. */
  leaves(group: string): Leaf[] {
    const row = this.#book.row(group)
    return row === undefined ? [] : this.#book.leaves(row)
  }

  /**
   * Brings everything up to date with the plan, which has changed underneath.
   * @param changed ids of the records that were changed, added or removed
   * @returns ids of the groups that read differently now, or are new, or are gone
   */
  update(changed: Iterable<string>): ReadonlySet<string> {
    const { groups, wide, reordered } = this.#book.update(changed)
    if (wide && this.#settingsChanged()) {
      // Everything is read by other rules now.
      for (const { id } of this.groups()) groups.add(id)
      for (const id of this.#groups.keys()) groups.add(id)
      this.#groups.clear()
      this.#book = new Book(this.#source, this.#settings.conventions)
      for (const { id } of this.groups()) groups.add(id)
    }
    // Causes are told in plan order, also those of groups in which nothing else is different.
    if (reordered) this.#groups.clear()
    if (wide && this.#planWas !== this.#planId) groups.add(this.#planWas).add((this.#planWas = this.#planId))
    for (const id of groups) this.#groups.delete(id)
    return groups
  }

  get #planId(): string {
    return planOf(this.#source)?.id ?? 'plan'
  }

  #readSettings(): Settings {
    const { policy: given } = this.#options
    const { policy, problems } = readPolicy(given ?? planOf(this.#source)?.['policy'])
    if (given !== undefined && !policy) throw new PolicyError(problems)
    const used = policy ?? policies.default
    return { policy: used, problems, conventions: conventionsOf(this.#source, this.#options, used) }
  }

  #settingsChanged(): boolean {
    const now = this.#readSettings()
    if (JSON.stringify(now) === JSON.stringify(this.#settings)) return false
    this.#settings = now
    return true
  }

  #group(id: string, kind: GroupKind, row: number): Group {
    const known = this.#groups.get(id)
    if (known) return known
    const group = new Group(id, kind, this.#book.tally(row), this.policy, () => this.#because(id))
    this.#groups.set(id, group)
    return group
  }

  #because(id: string): Because {
    const row = this.#book.row(id) ?? -1
    return becauseOf(this.policy, this.#book.tally(row), this.#book.members(row), this.#book.profiles)
  }
}

/**
 * Rolls a plan up, as of a day: counts of its actions and a verdict for the plan and every group in it. Tasks inform
 * their parent alone, an action linked twice counts once, and unknown never counts as on track.
 *
 * @param options `asOf` is required; the policy is the plan's own unless given
 * @throws RangeError when `asOf` is no day; PolicyError when the policy given cannot be used
 * @example rollUp(session, { asOf: '2020-09-10' }).plan.verdict // 'needs-attention'
 */
export const rollUp = (plan: PlanReader, options: RollUpOptions): RollUp => new RollUp(plan, options)
