import type { PlanEvent, PlanReader, PlanSession } from '@cswb/core'
import { Slices } from '../slices.ts'
import { rollUp, type GroupRollUp, type Leaf, type RollUp } from '@cswb/core/rollup.js'

const shared = new WeakMap<PlanSession, Map<string, Standing>>()

/** Up to this many actions are counted at once; more of them once they are drawn. */
const atOnce = 30
/** How many of those in one step. */
const together = 25

/** Where an open plan stands on a day: one for all elements that show it, brought up to date after every change. */
export class Standing {
  readonly rollUp: RollUp
  readonly asOf: string
  #session: PlanSession
  #users = 0
  #stop: (() => void) | undefined
  #slices = new Slices()
  #whole: boolean
  /** Facts of actions that are not counted yet. */
  #read = new Map<string, Leaf>()
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

  /** The facts of an action; one that is not counted yet is read by itself. */
  leaf(id: string): Leaf | undefined {
    const counted = this.rollUp.leaf(id)
    if (counted || this.#whole) return counted
    const known = this.#read.get(id)
    const action = known ? undefined : this.#session.get(id)
    if (action?.kind !== 'action') return known
    const leaf = this.rollUp.read(action)
    this.#read.set(id, leaf)
    return leaf
  }

  /** What is counted of the tasks of an action, if it has any. */
  tasks(id: string): GroupRollUp | undefined {
    if (!this.#whole) {
      const tasks = this.#session.children(id).filter(({ kind }) => kind === 'action')
      if (tasks.length) this.#count([id, ...tasks.map((task) => task.id)])
    }
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

  /** Counts whatever is not counted yet, at once. */
  finish(): void {
    if (this.#whole) return
    if (!this.#slices.busy) this.#slices.start(this.#rest(), 0)
    this.#slices.finish()
  }

  /** Counts whatever is not counted yet, so that the page can answer meanwhile. Resolves when all is counted. */
  counted(): Promise<void> {
    if (!this.#whole && !this.#slices.busy) this.#slices.start(this.#rest(), 0)
    return this.#slices.done()
  }

  *#rest() {
    const ids = this.#session.all('action').map(({ id }) => id)
    for (let at = 0; at < ids.length; at += together) {
      this.#count(ids.slice(at, at + together))
      yield
    }
    this.#whole = true
    this.#read.clear()
  }

  #count(ids: readonly string[]) {
    this.rollUp.update(ids.filter((id) => !this.rollUp.leaf(id)))
  }

  /** Takes a change of the plan in, once; gives back the ids of the groups that read differently since. */
  take(event: PlanEvent): ReadonlySet<string> {
    let groups = this.#taken.get(event)
    if (!groups) this.#taken.set(event, (groups = this.rollUp.update(event.records)))
    this.#read.clear()
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
