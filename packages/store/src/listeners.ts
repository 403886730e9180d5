import type { PlanEvent } from '@cswb/core'
import { report } from './report.ts'

/** Who wants to hear of a plan. */
export class Listeners {
  #all = new Set<(event: PlanEvent) => void>()

  add(listener: (event: PlanEvent) => void): () => void {
    this.#all.add(listener)
    return () => this.#all.delete(listener)
  }

  clear(): void {
    this.#all.clear()
  }

  tell(event: PlanEvent): void {
    for (const listener of this.#all) {
      try {
        listener(event)
      } catch (error) {
        // One listener's fault is not another's, nor the edit's.
        report(error)
      }
    }
  }
}
