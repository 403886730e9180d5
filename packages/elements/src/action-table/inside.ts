import type { PlanSession } from '@cswb/core'
import type { LitElement } from 'lit'
import type { SessionController } from '../internal/session-controller.ts'

/** The plan that stands in an element as an HTML table, where nothing else gives it one. */
export class InsidePlan {
  /** The plan, once it was read. */
  session: PlanSession | undefined
  /** The table could not be read; it stays as it is. */
  skipped = false
  /** The page says more than our table does, so its own stays within reach. */
  remains = false
  /** The page shows the plan's title itself. */
  untitled = false
  /** The level of the headings of the page's table. */
  level: number | undefined
  #host: LitElement
  #begun = false

  constructor(host: LitElement) {
    this.#host = host
  }

  get holds(): boolean {
    return !!this.#host.querySelector('table')
  }

  /** Reads it, once, if it is the element's only source. */
  look(source: SessionController): void {
    if (this.#begun || !source.alone) return
    // A table may come after its tag.
    if (!this.holds)
      return this.#host.shadowRoot?.addEventListener('slotchange', () => this.look(source), { once: true })
    this.#begun = true
    // A table whose code does not come stays as it is.
    void import('./enhance.ts')
      .then(({ readInside }) => readInside(this.#host))
      .catch(() => undefined)
      .then((found) => {
        Object.assign(this, found ?? { skipped: true })
        this.#host.requestUpdate()
      })
  }
}
