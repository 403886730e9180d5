// One tab with a plan of a host open in it, as the sequences use it: in this process, or in a page far away. What goes
// in and out is plain JSON.
import type { PlanSession } from '@cswb/core'
import type { Change } from '@cswb/core/change.js'
import { openHosted, type Ground } from '../../../packages/store/src/host/hosted.ts'
import type { Pace } from '../../../packages/store/src/host/pace.ts'
import type { HostOptions } from '../../../packages/store/src/host/wire.ts'
import type { StoreError } from '../../../packages/store/src/store-error.ts'
import { dump } from '../promises/given.ts'
import { step, type Edited } from '../scripts.ts'

/** What a tab shows now. */
export interface Shown {
  readonly pending: number
  readonly records: string
  readonly sync: string
}

/** What a tab knows of how that came about. */
export interface Known {
  readonly log: string
  readonly conflicts: readonly string[]
  readonly rejected: readonly string[]
}

export interface Tab {
  /** What came of it, where anything did; a word is written where nobody but the people of the plan may read it. */
  edit(what: Edited | string): Promise<Change | undefined>
  reconnect(): Promise<void>
  shown(): Promise<Shown>
  known(): Promise<Known>
  close(): Promise<void>
}

/** The changes of a log, in their order. */
export const namesIn = (log: readonly Change[]): string => log.map(({ id, seq }) => `${seq} ${id}`).join()

export class OpenTab implements Tab {
  #session: PlanSession

  constructor(session: PlanSession) {
    this.#session = session
  }

  async edit(what: Edited | string): Promise<Change | undefined> {
    if (typeof what !== 'string') return step(this.#session, what)
    return this.#session.change((edit) => this.#session.get('a1') && edit.set('a1', { funding: what }))
  }

  async reconnect(): Promise<void> {
    this.#session.reconnect()
  }

  async shown(): Promise<Shown> {
    const { sync } = this.#session
    return { pending: sync.pending, records: dump(this.#session), sync: JSON.stringify(sync) }
  }

  async known(): Promise<Known> {
    const { changes = [] } = await this.#session.toDocument()
    const conflicts = this.#session
      .conflicts()
      .map(({ record, field, candidates }) => JSON.stringify([record, field, candidates.map(({ value }) => value)]))
    return {
      log: namesIn(changes),
      conflicts,
      rejected: (await this.#session.rejected()).map(({ change }) => change.id),
    }
  }

  async close(): Promise<void> {
    await this.#session.close()
  }
}

/** Opens the plan; as long as the host cannot be reached for one that was never here, tries again, as a person does. */
export async function openTab(
  ground: Ground,
  plan: string,
  host: HostOptions,
  pace: Pace,
  open: typeof openHosted = openHosted,
): Promise<OpenTab> {
  for (;;) {
    const session = await open(ground, plan, host, undefined, pace).catch((error: StoreError) => {
      if (error.code !== 'host-unreachable' && error.code !== 'host-failed') throw error
    })
    if (session) return new OpenTab(session)
  }
}
