// What settles conflicts: one edit that names every side, by somebody, with a reason where they give one.
import type { PlanSession } from '@cswb/core'
import type { Conflict, Edit } from '@cswb/core/change.js'
import { html, type LitElement, type TemplateResult } from 'lit'
import type { Editing } from '../internal/editing/editing.ts'
import { partOf } from '../internal/telling/telling.ts'
import type { ConflictContext } from './conflict-view.ts'
import { keyOf, settle, sidesOf } from './facts.ts'
import { isProse } from './side-view.ts'

export class Settling {
  readonly editing: Editing
  #host: LitElement
  #session: PlanSession
  /** Called when a conflict is settled, with its place among the others. */
  #settled: (place: number) => void
  /** The conflicts for which something else is being written. */
  #open = new Set<string>()
  #places: readonly string[] = []

  constructor(host: LitElement, session: PlanSession, editing: Editing, settled: (place: number) => void) {
    this.#host = host
    this.#session = session
    this.editing = editing
    this.#settled = settled
  }

  get session(): PlanSession {
    return this.#session
  }

  /** What is drawn, in its order. */
  drawn(conflicts: readonly Conflict[]): void {
    this.#places = conflicts.map(keyOf)
  }

  async settle(conflict: Conflict, edit: (edit: Edit) => void): Promise<void> {
    const place = this.#places.indexOf(keyOf(conflict))
    const why = this.#article(conflict)?.querySelector<HTMLInputElement>('.reason input')?.value.trim()
    const change = await this.editing.change(this.#session, edit, { intent: 'resolve', ...(why ? { why } : {}) })
    if (!change) return
    this.#open.delete(keyOf(conflict))
    this.#settled(place)
  }

  /** What writes something else than any side, for values that are words. */
  writing(conflict: Conflict, { log, words }: ConflictContext): TemplateResult | string {
    const { kind, field: register } = conflict
    const { field, language } = partOf(kind, register)
    if (!isProse(kind, field)) return ''
    const key = keyOf(conflict)
    const open = async () => {
      this.#open.add(key)
      await this.#redraw()
      this.#article(conflict)?.querySelector('textarea')?.focus()
    }
    const back = async () => {
      this.#open.delete(key)
      await this.#redraw()
      this.#article(conflict)?.querySelector<HTMLElement>('[part~="write"]')?.focus()
    }
    if (!this.#open.has(key)) return html`<button type="button" part="write" @click=${open}>${words.write}</button>`
    const texts = sidesOf(conflict, log).flatMap(({ value }) => (typeof value === 'string' && value ? [value] : []))
    const save = () => {
      const value = this.#article(conflict)?.querySelector('textarea')?.value ?? ''
      void this.settle(conflict, settle(conflict, value === '' ? null : value))
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      void back()
    }
    return html`<div class="anew" @keydown=${escape}>
      <label>
        <span>${words.words}</span>
        <textarea rows="4" part="words" lang=${language && language !== 'und' ? language : ''} dir="auto">
${texts.join('\n')}</textarea
        >
      </label>
      <button type="button" part="save" @click=${save}>${words.save}</button>
      <button type="button" part="back" @click=${back}>${words.back}</button>
    </div>`
  }

  #article(conflict: Conflict): HTMLElement | undefined {
    const articles = this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-conflict]')
    return [...articles].find((each) => each.dataset['conflict'] === keyOf(conflict))
  }

  async #redraw(): Promise<void> {
    this.#host.requestUpdate()
    await this.#host.updateComplete
  }
}
