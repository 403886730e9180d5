// What brings one thing back, beside what took its place: loaded where a plan may be edited.
import type { PlanSession } from '@cswb/core'
import type { Edit, HistoryEntry } from '@cswb/core/change.js'
import { html, nothing, type LitElement, type TemplateResult } from 'lit'
import { Editing } from '../internal/editing/editing.ts'
import type { FieldWrites, RecordWrites, ToldChange } from '../internal/telling/log.ts'
import type { Telling } from '../internal/telling/telling.ts'
import { writesView } from '../internal/telling/writes.ts'
import type { RestoreViews } from './change-view.ts'
import type { HistoryStrings } from './history.strings.ts'
import { goBack, takenOutWith, waysBack } from './ways-back.ts'

/** What is needed to draw the ways back, as it is at the moment. */
export interface RestoreContext {
  readonly session: PlanSession
  readonly log: readonly HistoryEntry[]
  readonly telling: Telling
  readonly words: HistoryStrings
}

export class Restoring implements RestoreViews {
  readonly editing: Editing
  #host: LitElement
  #context: () => RestoreContext
  /** The way back that is being asked about. */
  #asking: string | undefined

  constructor(host: LitElement, context: () => RestoreContext) {
    this.#host = host
    this.#context = context
    this.editing = new Editing(host)
  }

  ofField(change: ToldChange, record: RecordWrites, field: FieldWrites): TemplateResult | typeof nothing {
    const { session, telling, words } = this.#context()
    const ways = waysBack(session, record, field)
    if (!ways.length) return nothing
    return html`${ways.map((way, index) => {
      const key = `${change.id} ${record.record} ${field.writes[0]?.field} ${index}`
      const label = way.empties ? words.bringBackEmpty : words.bringBack
      if (key !== this.#asking) return this.#button(key, label)
      const then = writesView(record.kind, { ...field, writes: way.writes }, telling)
      const would = html`<p class="quiet">${words.would}</p>
        <p>${then}</p>`
      return this.#question(key, would, session, goBack(record.record, way))
    })}`
  }

  ofRecord(change: ToldChange, { record, did }: RecordWrites): TemplateResult | typeof nothing {
    const { session, log, telling, words } = this.#context()
    if (did !== 'removed' || session.get(record)) return nothing
    const key = `${change.id} ${record}`
    if (key !== this.#asking) return this.#button(key, words.bringBackRecord)
    const all = takenOutWith(record, change.id, log).filter((id) => !session.get(id))
    const would = html`<p>${telling.format.count(all.length, words.wouldRecord)}</p>`
    return this.#question(key, would, session, (edit) => {
      for (const id of all) edit.restore(id)
    })
  }

  #button(key: string, label: string): TemplateResult {
    const ask = async () => {
      this.#asking = key
      await this.#draw()
      this.#host.renderRoot.querySelector<HTMLElement>('.restore input')?.focus()
    }
    return html`<button class="plain" type="button" part="bring-back" data-way=${key} @click=${ask}>${label}</button>`
  }

  #question(key: string, would: TemplateResult, session: PlanSession, edit: (edit: Edit) => void): TemplateResult {
    const { words } = this.#context()
    const leave = async () => {
      this.#asking = undefined
      await this.#draw()
      this.#host.renderRoot.querySelector<HTMLElement>(`[data-way="${CSS.escape(key)}"]`)?.focus()
    }
    const restore = async (event: Event) => {
      event.preventDefault()
      const why = new FormData(event.target as HTMLFormElement).get('why')?.toString().trim()
      const [change = ''] = key.split(' ')
      const done = await this.editing.change(session, edit, { intent: 'restore', ...(why ? { why } : {}) })
      if (!done) return
      this.#asking = undefined
      this.editing.say(words.done)
      await this.#draw()
      this.#host.renderRoot.querySelector<HTMLElement>(`[data-change="${CSS.escape(change)}"] .past`)?.focus()
    }
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && void leave()
    return html`<form class="restore" part="restore" @submit=${restore} @keydown=${escape}>
      ${would}
      <label>
        <span class="quiet">${words.reason}</span>
        <input name="why" type="text" part="restore-reason" autocomplete="off" />
      </label>
      <button part="restore-do">${words.do}</button>
      <button type="button" part="restore-leave" @click=${leave}>${words.leave}</button>
    </form>`
  }

  async #draw(): Promise<void> {
    this.#host.requestUpdate()
    await this.#host.updateComplete
  }
}
