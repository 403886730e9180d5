import type { PlanEvent, PlanRecord, PlanSession } from '@cswb/core'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { defineHistory } from '../internal/define-others.ts'
import { inLanguage, make } from '../internal/dom.ts'
import { Editing } from '../internal/editing/editing.ts'
import { fieldsStyles } from '../internal/fields/fields.styles.ts'
import { freshId, RecordForm } from '../internal/form/form.ts'
import { formStyles } from '../internal/form/form.styles.ts'
import { LocaleController } from '../internal/locale.ts'
import { adopt } from '../internal/panel/panel.styles.ts'
import { SessionController } from '../internal/session-controller.ts'
import { sourceView } from '../internal/source-view.ts'
import { fill } from '../internal/strings.ts'
import { Telling } from '../internal/telling/telling.ts'
import { facts } from './facts.ts'
import { beside } from './kinds.ts'
import { allKinds, around, ofKind, upper, type ListsOf, type Place } from './lists.ts'
import { recordStrings } from './record.strings.ts'
import styles from './record.styles.ts'

/**
 * A form for any record of a plan, made from what its kind says of its fields: every field, each text in each language of the
 * plan, the plan's own columns, what stands under the record and what names it. Without a record it leads to all of them.
 * Each field is saved when it is left, as one change that can be taken back.
 *
 * @element cswb-record
 * @slot - What the page shows until the plan is there, and if it cannot be had.
 * @fires {SourceFailEvent} cswb-source-fail - The plan could not be opened; the element shows the same sentence.
 * @csspart heading - What is shown: a record, a kind, or everything.
 * @csspart back - The button that leads to where one came from.
 * @csspart form - The form of a record.
 * @csspart field - One field with its name.
 * @csspart more - The fields that are asked for less often.
 * @csspart facts - What a record says, where it is only read.
 * @csspart kinds|kind - The kinds of records, and the button that leads to one.
 * @csspart records|record - Records, and the button that leads to one.
 * @csspart belongs|named - What stands under a record, and what names it.
 * @csspart add|add-it|add-next|cancel - The buttons that add a record, and the one that does not.
 * @csspart earlier|later|remove|put-back|history-open|two-languages - What can be done with a record.
 * @csspart editing|edit-offer|edit-trouble|author - What is said of a change, a way to take it back, why one was not stored, and the question for a name.
 * @csspart loading - The word shown while the plan is opened.
 * @csspart empty - The sentence where there is nothing.
 * @csspart error - The sentence for a plan that cannot be had, with its button and details.
 * @csspart retry - The button that opens the plan again.
 */
export class RecordEditor extends LitElement {
  static override styles = styles
  static override properties = {
    src: {},
    plan: {},
    session: { attribute: false },
    record: {},
    kind: {},
    field: {},
    begins: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  }

  /** The address of a published plan, a `cswb-plan/1` file. */
  declare src: string | undefined

  /** The id or short name of a plan in this browser. */
  declare plan: string | undefined

  /** An open plan, instead of `src` or `plan`. Without any, the nearest `<cswb-plan>` is used. */
  declare session: PlanSession | undefined

  /** The id of the record to show. */
  declare record: string | undefined

  /** The kind to show, such as `organization`; without it and without `record`, all kinds. */
  declare kind: string | undefined

  /** The name of the field of that record to begin with. */
  declare field: string | undefined

  /** With `kind`: begins a new record with these fields. */
  declare begins: Readonly<Record<string, unknown>> | undefined

  /** The level of its heading, 1 to 6. */
  declare headingLevel: number

  constructor() {
    super()
    this.headingLevel = 2
  }

  #locale = new LocaleController(this)
  #source = new SessionController(this, (event) => this.#follow(event))
  #editing = new Editing(this)
  #places: Place[] = []
  /** What somebody looks for in a long list. */
  #sought = ''
  /** Whether the history of the record is shown. */
  #past = false
  #form: RecordForm | undefined
  #formOf = ''
  #formIn: PlanSession | undefined

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot()
    for (const sheet of [fieldsStyles, formStyles]) adopt(root as ShadowRoot, sheet)
    return root
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    void this.commit()
  }

  /** Begins to write: in the field asked for, else in the first. */
  override focus(options?: FocusOptions): void {
    const place = this.#place
    if (this.#form) this.#form.focus(place.at === 'record' ? place.field : undefined)
    else this.renderRoot.querySelector<HTMLElement>('[part="heading"]')?.focus(options)
  }

  /** Saves what is being written. Resolves to whether everything is saved; what is not stays in its field. */
  async commit(): Promise<boolean> {
    // What is to be added is kept as it is until somebody adds it.
    return this.#place.at === 'new' || !this.#form || this.#form.commit()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('plan') || changed.has('session'))
      this.#source.set(this.session, { src: this.src, plan: this.plan })
    if (!this.#places.length || changed.has('record') || changed.has('kind') || changed.has('begins'))
      this.#places = [
        this.record
          ? { at: 'record', id: this.record, field: this.field }
          : this.kind
            ? this.begins
              ? { at: 'new', kind: this.kind, begins: this.begins }
              : { at: 'kind', kind: this.kind }
            : { at: 'all' },
      ]
  }

  protected override render(): TemplateResult {
    const { session } = this.#source
    if (!session) return sourceView(this, this.#source, this.#locale)
    const words = this.#locale.words(recordStrings)
    const telling = new Telling(session, this.#locale.format)
    const place = this.#place
    const of: ListsOf = {
      session,
      telling,
      words,
      go: (to) => void this.#go(to),
      sought: this.#sought,
      seek: (sought) => {
        this.#sought = sought
        this.requestUpdate()
      },
    }
    this.#keepForm(session, telling, place)
    const { text, lang } = this.#nameOf(place, of)
    const level = Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 6)
    const before = this.#places.at(-2)
    const heading = guard([level, text, lang], () =>
      inLanguage(make(`h${level}` as 'h2', { part: 'heading', tabindex: '-1', dir: 'auto' }, text), lang),
    )
    return html`${
      before
        ? html`<button type="button" class="back" part="back" @click=${() => void this.#back()}>
            ${fill(words.back, { place: this.#nameOf(before, of).text })}
          </button>`
        : nothing
    }
    ${heading} ${this.#content(place, of)} ${this.#editing.element}`
  }

  get #place(): Place {
    return this.#places.at(-1) ?? { at: 'all' }
  }

  #content(place: Place, of: ListsOf): unknown {
    const { session, telling, words } = of
    if (place.at === 'all') return [session.editable ? nothing : html`<p>${words.readOnly}</p>`, allKinds(of)]
    if (place.at === 'kind') return ofKind(place.kind, of)
    if (place.at === 'new')
      return html`${this.#form?.element}
        <p class="ways">
          <button type="button" part="add-it" class="main" @click=${() => void this.#add(place, of)}>
            ${words.addIt}
          </button>
          <button type="button" part="add-next" @click=${() => void this.#add(place, of, true)}>${words.addNext}</button>
          <button type="button" part="cancel" @click=${() => this.#cancel()}>${words.cancel}</button>
        </p>`
    const record = session.get(place.id)
    if (!record) return this.#gone(place.id, of)
    if (!session.editable)
      return html`${facts({ session, telling, id: record.id, kind: record.kind }, words)} ${around(record, of)}`
    return html`${record.kind === 'plan' ? this.#twoLanguages(record, of) : nothing} ${this.#form?.element}
    ${this.#ways(record, of)} ${around(record, of)} ${this.#history(record)}`
  }

  #nameOf(place: Place, { telling, words }: ListsOf): { text: string; lang?: string | undefined } {
    if (place.at === 'all') return { text: words.title }
    if (place.at === 'kind') return { text: upper(telling.kinds(place.kind)) }
    if (place.at === 'new') return { text: fill(words.fresh, { kind: telling.kind(place.kind) }) }
    return telling.record(place.id)
  }

  /** The form outlives every drawing: what is written in it stays, whatever comes from outside. */
  #keepForm(session: PlanSession, telling: Telling, place: Place) {
    const key =
      place.at === 'record'
        ? `${place.id} ${telling.format.language}`
        : place.at === 'new'
          ? `${freshId(place.kind)} ${JSON.stringify(place.begins)} ${telling.format.language}`
          : ''
    if (key === this.#formOf && session === this.#formIn) return
    this.#form?.dispose()
    this.#form = undefined
    this.#formOf = key
    this.#formIn = session
    if (!session.editable || !key) return
    const record = place.at === 'record' ? session.get(place.id) : undefined
    const kind = place.at === 'new' ? place.kind : record?.kind
    if (!kind) return void (this.#formOf = '')
    const begins = place.at === 'new' ? place.begins : undefined
    this.#form = new RecordForm({ session, telling, editing: this.#editing, kind, id: record?.id, begins })
  }

  #ways(record: PlanRecord, of: ListsOf): TemplateResult {
    const { words } = of
    const move = (by: -1 | 1) => () => void this.#move(record, by, of)
    return html`<p class="ways">
      ${
        record.kind === 'plan'
          ? nothing
          : html`<button type="button" part="earlier" @click=${move(-1)}>${words.earlier}</button>
              <button type="button" part="later" @click=${move(1)}>${words.later}</button>
              <button type="button" part="remove" @click=${() => void this.#remove(record, of)}>${words.remove}</button>`
      }
      <button type="button" part="history-open" aria-expanded=${this.#past} @click=${() => void this.#openHistory()}>
        ${words.history}
      </button>
    </p>`
  }

  #history(record: PlanRecord) {
    return this.#past
      ? html`<cswb-history
          editable
          no-title
          heading-level="3"
          .session=${this.#source.session}
          .record=${record.id}
        ></cswb-history>`
      : nothing
  }

  async #openHistory() {
    if (!this.#past) await defineHistory()
    this.#past = !this.#past
    this.requestUpdate()
  }

  #twoLanguages(record: PlanRecord, { session, words }: ListsOf) {
    const languages = Array.isArray(record['languages']) ? (record['languages'] as string[]) : []
    if (languages.length > 1) return nothing
    const both = [...new Set([...languages, 'en', 'fr'])]
    const write = () => void this.#editing.change(session, (edit) => edit.set(record.id, { languages: both }))
    return html`<p>
      ${words.inTwo} <button type="button" part="two-languages" @click=${write}>${words.inTwoDo}</button>
    </p>`
  }

  #gone(id: string, { session, words }: ListsOf) {
    const back = () => void this.#editing.change(session, (edit) => edit.restore(id))
    return html`<p part="empty">${words.gone}</p>
      ${
        session.editable
          ? html`<p class="ways"><button type="button" part="put-back" @click=${back}>${words.putBack}</button></p>`
          : nothing
      }`
  }

  async #go(place: Place) {
    if (!(await this.commit())) return this.#editing.say(this.#locale.words(recordStrings).unfinished)
    await this.#show([...this.#places, place])
  }

  async #back() {
    if (!(await this.commit())) return this.#editing.say(this.#locale.words(recordStrings).unfinished)
    await this.#show(this.#places.slice(0, -1))
  }

  async #show(places: Place[]) {
    this.#places = places
    this.#sought = ''
    this.#past = false
    this.requestUpdate()
    await this.updateComplete
    if (this.#place.at === 'new') this.#form?.focus()
    else this.renderRoot.querySelector<HTMLElement>('[part="heading"]')?.focus()
  }

  async #add(place: Place & { at: 'new' }, { telling, words }: ListsOf, next = false) {
    const added = await this.#form?.add()
    if (!added) return
    this.#formOf = ''
    await this.#show([...this.#places.slice(0, -1), next ? place : { at: 'record', id: added.id }])
    this.#editing.say(fill(words.added, { record: telling.record(added.id, place.kind).text }))
  }

  #cancel() {
    this.#form?.discard()
    this.#formOf = ''
    void this.#show(this.#places.length > 1 ? this.#places.slice(0, -1) : [{ at: 'all' }])
  }

  async #move(record: PlanRecord, by: -1 | 1, { session, telling, words }: ListsOf) {
    const siblings = beside(session, record)
    const other = siblings[siblings.findIndex(({ id }) => id === record.id) + by]
    if (!other) return this.#editing.say(words.alone)
    const place = by < 0 ? { before: other.id } : { after: other.id }
    const change = await this.#editing.change(session, (edit) => edit.move(record.id, place))
    const sentence = by < 0 ? words.movedEarlier : words.movedLater
    if (change) this.#editing.say(fill(sentence, { record: telling.record(other.id).text }))
  }

  async #remove(record: PlanRecord, { session, telling, words }: ListsOf) {
    if (!(await this.commit())) return this.#editing.say(words.unfinished)
    const { text } = telling.record(record.id)
    const change = await this.#editing.change(session, (edit) => edit.remove(record.id))
    if (!change) return
    if (this.#places.length > 1) await this.#show(this.#places.slice(0, -1))
    this.#editing.offer(fill(words.removed, { record: text }), words.undo, () => void this.#editing.undo(session))
  }

  #follow({ records, origin }: PlanEvent) {
    if (origin === 'status' && !records.size) return
    const { session } = this.#source
    const place = this.#place
    // A record that comes back gets its form again.
    if (place.at === 'record' && session && !session.get(place.id)) this.#formOf = ''
    this.requestUpdate()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cswb-record': RecordEditor
  }
}
