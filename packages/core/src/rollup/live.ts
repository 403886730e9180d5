import type { PlanReader } from '../plan/view.ts'
import type { PlanEvent } from '../session/session.ts'
import { rollUp, type RollUp, type RollUpOptions } from './roll-up.ts'

/** A roll-up that follows an open plan. */
export interface LiveRollUp {
  readonly rollUp: RollUp
  /** Calls the listener with the ids of the groups that read differently after a change, until the returned function is called. */
  subscribe(listener: (groups: ReadonlySet<string>) => void): () => void
  /** Stops following the plan. */
  close(): void
}

/** An open plan, as far as a roll-up needs it: a `PlanSession` is one. */
export type FollowedPlan = PlanReader & { subscribe(listener: (event: PlanEvent) => void): () => void }

/**
 * Rolls an open plan up and keeps the result up to date after every change, whoever made it. The session itself knows
 * nothing of roll-ups, so pages that show none never load this. For another day, make another one.
 *
 * @throws what `rollUp` throws
 */
export function liveRollUp(session: FollowedPlan, options: RollUpOptions): LiveRollUp {
  const current = rollUp(session, options)
  const listeners = new Set<(groups: ReadonlySet<string>) => void>()
  const stop = session.subscribe(({ records }) => {
    const groups = current.update(records)
    if (groups.size) for (const listener of listeners) listener(groups)
  })
  return {
    rollUp: current,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close() {
      stop()
      listeners.clear()
    },
  }
}
