import type { Because } from './because.ts'
import type { GroupKind } from './places.ts'
import { judge, type Policy, type Verdict } from './policy.ts'
import type { Tally } from './tally.ts'

/** What a roll-up says of one group: of the plan, a theme, a group or committee, an organization, a planning area, a recommendation, or the tasks of an action. */
export interface GroupRollUp {
  /** The id of the record, or `area:` and the code of a planning area. */
  readonly id: string
  readonly kind: GroupKind
  readonly tally: Tally
  readonly verdict: Verdict
  /**
   * Why. It is made when it is first read, from the plan as it then stands: read it before the next update, or get the
   * group again.
   */
  readonly because: Because
}

export class Group implements GroupRollUp {
  readonly id: string
  readonly kind: GroupKind
  readonly tally: Tally
  readonly verdict: Verdict
  #because: Because | undefined
  #explain: () => Because

  constructor(id: string, kind: GroupKind, tally: Tally, policy: Policy, explain: () => Because) {
    this.id = id
    this.kind = kind
    this.tally = tally
    this.verdict = judge(policy, tally).verdict
    this.#explain = explain
  }

  get because(): Because {
    return (this.#because ??= this.#explain())
  }
}
