import type { PlanSession } from '@cswb/core'
import type { LitElement } from 'lit'
import { TableSkipEvent } from '../internal/events.ts'
import type { SessionController } from '../internal/session-controller.ts'

/** The plan that stands in an element as an HTML table, where nothing else gives it one. */
export class InsidePlan {
  /** The plan, once it was read. */
  session: PlanSession | undefined
  /** The table could not be read; it stays as it is. */
  skipped = false
  /** The page says more than our table does, so its own stays within reach. */
  remains = false
  #host: LitElement
  #begun = false

  constructor(host: LitElement) {
    this.#host = host
  }

  /** A table may come after its tag. */
  watch(): void {
    this.#host.renderRoot.addEventListener('slotchange', () => this.#begun || this.#host.requestUpdate())
  }

  get holds(): boolean {
    return this.#host.querySelector('table') !== null
  }

  /** Reads it, once, if it is the element's only source. */
  look(source: SessionController): void {
    if (this.#begun || !source.alone || !this.holds) return
    this.#begun = true
    void this.#read()
  }

  async #read() {
    // What is still being sent would be half a table.
    if (document.readyState === 'loading')
      await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }))
    const code = await import('./enhance.ts').catch(() => undefined)
    const found = await code?.readInside(this.#host)
    if (found && 'session' in found) {
      this.session = found.session
      this.remains = found.remains
    } else {
      this.skipped = true
      this.#host.dispatchEvent(found ?? new TableSkipEvent('code-missing', speechless))
    }
    this.#host.requestUpdate()
  }
}

/** Where not even the words could be loaded. */
const speechless = 'The table stays as it is: check the connection. Le tableau reste tel quel : vérifiez la connexion.'
