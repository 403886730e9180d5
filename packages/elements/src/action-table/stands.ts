import type { PlanSession } from '@cswb/core'
import type { Standing } from '../internal/standing/standing.ts'
import type { CellContext } from './context.ts'
import type { StandingLines } from './lines.ts'
import { reader } from './reader.ts'

/** Where the plan of a table stands, as far as that can be said, and the lines that say it. */
export class Stands {
  standing: Standing | undefined
  lines: StandingLines | undefined
  #host: { readonly renderRoot: HTMLElement | DocumentFragment }
  #for: PlanSession | undefined
  #recounted = new Set<string>()

  constructor(host: { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host
  }

  /** From now on of this plan and day: another plan, or another day, is counted anew. */
  on(session: PlanSession | undefined, day: string): void {
    const code = session && reader()
    if (this.standing && code && this.#for === session && this.standing.asOf === day) return
    const before = this.standing
    this.standing = session && code?.Standing.of(session, day)
    if (this.#for !== session) this.lines = undefined
    if (this.standing) this.lines ??= code && new code.StandingLines(this.#host.renderRoot)
    this.#for = session
    before?.release()
  }

  /** Says where the plan and its themes stand, once all of its actions are counted. */
  show(context: CellContext | undefined): void {
    if (context && this.standing?.plan) this.lines?.show(context)
  }

  /** Brings the lines of these groups up to date, once for all changes that come together. */
  recount(groups: ReadonlySet<string>, context: () => CellContext | undefined): void {
    if (!this.#recounted.size)
      requestAnimationFrame(() => {
        const now = context()
        if (now) this.lines?.show(now, this.#recounted)
        this.#recounted.clear()
      })
    for (const id of groups) this.#recounted.add(id)
  }
}
