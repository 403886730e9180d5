// The plan as it stood: opened for reading, shown under a banner that leads back.
import type { PlanSession } from '@cswb/core'
import { html, nothing, type LitElement, type TemplateResult } from 'lit'
import { asOfDay } from '../internal/as-of.ts'
import { defineTable } from '../internal/define-others.ts'
import { anchorOf } from '../internal/record-table/spec.ts'
import { dayOf, moment } from '../internal/moment.ts'
import { openDocument } from '../internal/open.ts'
import { fill } from '../internal/strings.ts'
import type { Format } from '../internal/format.ts'
import { HistoryViewEvent } from './history.events.ts'
import type { HistoryStrings } from './history.strings.ts'
import type { ToldChange } from '../internal/telling/log.ts'

/** One look back, from the press of a button until the reader returns. */
export class Past {
  readonly change: ToldChange
  #host: LitElement
  #session: PlanSession | undefined
  #shown: 'loading' | 'here' | 'elsewhere' | 'failed' = 'loading'
  #closed = false

  constructor(host: LitElement, change: ToldChange) {
    this.#host = host
    this.change = change
  }

  async open(plan: PlanSession, record: string | undefined): Promise<void> {
    try {
      const reader = await plan.at(this.change.reached)
      const document = { format: 'cswb-plan/1', plan: plan.id, records: [...reader.records()] }
      const [session] = await Promise.all([openDocument(document), defineTable()])
      if (this.#closed) return void session.close()
      this.#session = session
      const event = new HistoryViewEvent(session, this.change.reached, this.change.id)
      this.#shown = this.#host.dispatchEvent(event) ? 'here' : 'elsewhere'
    } catch {
      this.#shown = 'failed'
    }
    this.#host.requestUpdate()
    await this.#host.updateComplete
    if (this.#closed) return
    this.#host.renderRoot.querySelector<HTMLElement>('.past-title')?.focus()
    if (record !== undefined && this.#shown === 'here') await this.#lead(record)
  }

  close(): void {
    this.#closed = true
    void this.#session?.close()
  }

  view(words: HistoryStrings, format: Format, level: number, back: () => void): TemplateResult {
    const { by, at, reached } = this.change
    const session = this.#session
    return html`<section class="past-view" part="past" aria-labelledby="past-title">
      <div class="banner" part="past-banner">
        <p>
          <strong class="past-title" id="past-title" tabindex="-1"
            >${fill(words.stood, { moment: moment(at, format) })}</strong
          >
          <span>${fill(words.stoodOf, { name: by.name })}.</span> <span>${words.stoodOnly}</span>
        </p>
        <button type="button" part="past-back" @click=${back}>${words.back}</button>
      </div>
      ${this.#shown === 'loading' ? html`<p class="loading" role="status">${words.loading}</p>` : nothing}
      ${this.#shown === 'failed' ? html`<p role="alert">${words.stoodFailed}</p>` : nothing}
      ${
        this.#shown === 'here' && session
          ? html`<cswb-action-table
              .session=${session}
              .asOf=${asOfDay(session, undefined, dayOf(reached)).day}
              .headingLevel=${Math.min(level + 1, 6)}
              .noView=${true}
            ></cswb-action-table>`
          : nothing
      }
    </section>`
  }

  /** Brings the row that the history is about into sight, where it has one. */
  async #lead(record: string): Promise<void> {
    const table = this.#host.renderRoot.querySelector('cswb-action-table')
    await table?.updateComplete
    const row = table?.shadowRoot?.getElementById(anchorOf(record))
    row?.classList.add('target')
    row?.scrollIntoView({ block: 'center' })
  }
}
