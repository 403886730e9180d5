import type { PlanEvent, PlanReader, PlanSession } from '@cswb/core'
import { rollUp, type GroupRollUp, type Leaf, type RollUp } from '@cswb/core/rollup.js'

const shared = new WeakMap<PlanSession, Map<string, Standing>>()

/** Up to this many actions are counted at once; more of them as they are drawn, so that the page can answer meanwhile. */
const atOnce = 30

/** Where an open plan stands on a day: one for all elements that show it, brought up to date after every change. */
export class Standing {
  readonly rollUp: RollUp
  readonly asOf: string
  #session: PlanSession
  #users = 0
  #stop: (() => void) | undefined
  #whole: boolean
  #taken = new WeakMap<PlanEvent, ReadonlySet<string>>()

  /** The one of a plan and a day. Call `release` when it is no longer needed. */
  static of(session: PlanSession, asOf: string): Standing {
    let days = shared.get(session)
    if (!days) shared.set(session, (days = new Map()))
    let standing = days.get(asOf)
    if (!standing) days.set(asOf, (standing = new Standing(session, asOf)))
    standing.#users++
    return standing
  }

  private constructor(session: PlanSession, asOf: string) {
    this.#session = session
    this.asOf = asOf
    this.#whole = session.all('action').length <= atOnce
    this.rollUp = rollUp(this.#reader(session), { asOf })
    this.#stop = session.subscribe((event) => this.take(event))
  }

  release(): void {
    if (--this.#users) return
    this.#stop?.()
    shared.get(this.#session)?.delete(this.asOf)
  }

  /** The facts of an action; it is counted now, if it was not yet. */
  leaf(id: string): Leaf | undefined {
    if (!this.#whole && !this.rollUp.leaf(id)) this.rollUp.update([id])
    return this.rollUp.leaf(id)
  }

  /** What is counted of the tasks of an action, if it has any. */
  tasks(id: string): GroupRollUp | undefined {
    if (!this.#whole)
      for (const { id: task, kind } of this.#session.children(id)) if (kind === 'action') this.leaf(task)
    const group = this.rollUp.get(id)
    return group?.kind === 'action' ? group : undefined
  }

  /** A group, once every action is counted. */
  group(id: string): GroupRollUp | undefined {
    return this.#whole ? this.rollUp.get(id) : undefined
  }

  get plan(): GroupRollUp | undefined {
    return this.#whole ? this.rollUp.plan : undefined
  }

  /** Counts whatever is not counted yet. */
  finish(): void {
    if (this.#whole) return
    this.#whole = true
    this.rollUp.update(this.#session.all('action').flatMap(({ id }) => (this.rollUp.leaf(id) ? [] : [id])))
  }

  /** Takes a change of the plan in, once; gives back the ids of the groups that read differently since. */
  take(event: PlanEvent): ReadonlySet<string> {
    let groups = this.#taken.get(event)
    if (!groups) this.#taken.set(event, (groups = this.rollUp.update(event.records)))
    return groups
  }

  /** The plan without its actions for as long as they are counted one by one. */
  #reader(plan: PlanReader): PlanReader {
    const isWhole = () => this.#whole
    return {
      get: (id) => plan.get(id),
      all: (kind) => plan.all(kind),
      children: (id) => plan.children(id),
      referring: (id) => plan.referring(id),
      *records() {
        for (const record of plan.records()) if (isWhole() || record.kind !== 'action') yield record
      },
    }
  }
}
