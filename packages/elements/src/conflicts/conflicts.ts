import type { PlanEvent, PlanSession } from '@cswb/core'
import type { Conflict, HistoryEntry } from '@cswb/core/change.js'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { repeat } from 'lit/directives/repeat.js'
import { make } from '../internal/dom.ts'
import { Editing } from '../internal/editing/editing.ts'
import { LocaleController } from '../internal/locale.ts'
import { SessionController } from '../internal/session-controller.ts'
import { sourceView } from '../internal/source-view.ts'
import { fill } from '../internal/strings.ts'
import { lastWritten } from '../internal/telling/log.ts'
import { partOf, Telling } from '../internal/telling/telling.ts'
import { conflictView, subjectOf, type ConflictContext } from './conflict-view.ts'
import { conflictsStrings } from './conflicts.strings.ts'
import styles from './conflicts.styles.ts'
import { keyOf } from './facts.ts'
import { Settling } from './settling.ts'

/**
 * What several people wrote at the same time without knowing of each other: every side with its author, its time and its
 * reason, and the ways to decide. Each decision is one change that names all sides; nothing is lost by it.
 *
 * @element cswb-conflicts
 * @slot - What the page shows until the plan is there, and if it cannot be had.
 * @fires {SourceFailEvent} cswb-source-fail - The plan could not be opened; the element shows the same sentence.
 * @csspart heading - The element's heading.
 * @csspart count - How many conflicts there are.
 * @csspart conflict - One conflict.
 * @csspart subject - What it is about.
 * @csspart nth - Which of how many it is.
 * @csspart previous|next - The buttons that lead to the one before and the one after.
 * @csspart ancestor - What stood there before.
 * @csspart side - What one person wrote or did.
 * @csspart author|time|why - Who, when and why.
 * @csspart value - What they wrote.
 * @csspart shown - What says that the plan shows this side for now.
 * @csspart keep|keep-both|take-out|put-back|write - The buttons that decide.
 * @csspart words - The field for other words.
 * @csspart save|back - The buttons beside it.
 * @csspart reason - The field for the reason.
 * @csspart editing|edit-offer|edit-trouble|author - What is said of a change, a way to take it back, why one was not stored, and the question for a name.
 * @csspart loading - The word shown while the plan is opened.
 * @csspart empty - The sentence where nothing is to be decided.
 * @csspart error - The sentence for a plan that cannot be had, with its button and details.
 * @csspart retry - The button that opens the plan again.
 */
export class Conflicts extends LitElement {
  static override styles = styles
  static override properties = {
    plan: {},
    session: { attribute: false },
    record: {},
    field: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    noTitle: { type: Boolean, attribute: 'no-title' },
  }

  /** The id or short name of a plan in this browser. */
  declare plan: string | undefined

  /** An open plan, instead of `plan`. Without either, the nearest `<cswb-plan>` is used. */
  declare session: PlanSession | undefined

  /** The id of a record: shows its conflicts only. */
  declare record: string | undefined

  /** The name of a field of that record: shows its conflicts only. */
  declare field: string | undefined

  /** The level of its heading, 1 to 6; conflicts are one below. */
  declare headingLevel: number

  /** Leaves its heading out, for a page whose own says it. */
  declare noTitle: boolean

  constructor() {
    super()
    this.headingLevel = 2
    this.noTitle = false
  }

  #locale = new LocaleController(this)
  #source = new SessionController(this, (event) => this.#follow(event))
  #editing = new Editing(this)
  #settling: Settling | undefined
  #log: readonly HistoryEntry[] = []
  #logOf: PlanSession | undefined
  #reading: Promise<void> | undefined
  #read = false
  #had = false

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('plan') || changed.has('session')) this.#source.set(this.session, { plan: this.plan })
    const { session } = this.#source
    if (session === this.#logOf) return
    this.#logOf = session
    this.#read = this.#had = false
    this.#settling = session && new Settling(this, session, this.#editing, (place) => void this.#goOn(session, place))
    if (session) this.#reading = this.#readLog(session)
  }

  /** Resolves when everything is known and in the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete()
    await this.#reading
    return (await super.getUpdateComplete()) && done
  }

  protected override render(): TemplateResult {
    const { session } = this.#source
    if (!session) return sourceView(this, this.#source, this.#locale)
    const words = this.#locale.words(conflictsStrings)
    const level = Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 6)
    const heading = this.noTitle ? nothing : make(`h${level}` as 'h2', { part: 'heading' }, words.title)
    return html`${heading} ${this.#list(session, level)} ${this.#editing.element}`
  }

  #list(session: PlanSession, level: number): TemplateResult {
    const { format } = this.#locale
    const words = this.#locale.words(conflictsStrings)
    const all = this.#conflicts(session)
    if (all.length) this.#had = true
    if (!all.length)
      return html`<p part="empty" class="empty" tabindex="-1">${this.#had ? words.noneMore : words.none}</p>`
    if (!this.#read) return html``
    const known = lastWritten(this.#log)
    const context: ConflictContext = {
      session,
      log: this.#log,
      telling: new Telling(session, format, (id) => known.get(id)),
      words,
      settling: session.editable ? this.#settling : undefined,
    }
    this.#settling?.drawn(all)
    return html`<p part="count">${format.count(all.length, words.count)}</p>
      ${session.editable ? nothing : html`<p>${words.readOnly}</p>`}
      ${repeat(all, keyOf, (conflict, index) => this.#one(conflict, index, all.length, level, context))}`
  }

  #one(conflict: Conflict, index: number, all: number, level: number, context: ConflictContext): TemplateResult {
    const { words, telling } = context
    const { format } = this.#locale
    const lead = (to: number) => () => this.#focus(to)
    const tag = `h${Math.min(level + 1, 6)}` as 'h3'
    const subject = subjectOf(conflict, context)
    return html`<article class="conflict" part="conflict" data-conflict=${keyOf(conflict)} aria-labelledby="about-${index}">
      <div class="head">
        ${guard([tag, index, subject], () =>
          make(tag, { part: 'subject', id: `about-${index}`, tabindex: '-1', dir: 'auto' }, subject),
        )}
        ${
          all > 1
            ? html`<p class="lead">
                <span class="quiet" part="nth"
                  >${fill(words.nth, { n: format.number(index + 1), all: format.number(all) })}</span
                >
                <button type="button" part="previous" ?disabled=${index === 0} @click=${lead(index - 1)}>
                  ${words.previous}
                </button>
                <button type="button" part="next" ?disabled=${index === all - 1} @click=${lead(index + 1)}>
                  ${words.next}
                </button>
              </p>`
            : nothing
        }
      </div>
      ${conflictView(conflict, context)}
      ${
        context.settling
          ? html`<label class="reason">
              <span class="quiet">${words.reason}</span>
              <input part="reason" type="text" autocomplete="off" lang=${telling.format.language} />
            </label>`
          : nothing
      }
    </article>`
  }

  #conflicts(session: PlanSession): readonly Conflict[] {
    const { record, field } = this
    return session
      .conflicts()
      .filter(
        (each) => !record || (each.record === record && (!field || partOf(each.kind, each.field).field === field)),
      )
  }

  /** Says how many are left, and leads on to the next one. */
  async #goOn(session: PlanSession, place: number) {
    const words = this.#locale.words(conflictsStrings)
    await this.updateComplete
    const left = this.#conflicts(session).length
    const rest = left ? this.#locale.format.count(left, words.left) : words.noneMore
    this.#editing.say(`${words.settled} ${rest}`)
    this.#focus(Math.min(place, left - 1))
  }

  #focus(index: number) {
    const to = index < 0 ? '[part="empty"]' : `#about-${index}`
    this.renderRoot.querySelector<HTMLElement>(to)?.focus()
  }

  #follow(event: PlanEvent) {
    const { session } = this.#source
    if (session && event.records.size) this.#reading = this.#readLog(session)
  }

  async #readLog(session: PlanSession) {
    // Only who wrote what is in the log: the sides themselves are known without it.
    const log = await session.history().catch(() => [])
    if (session !== this.#source.session) return
    this.#log = log
    this.#read = true
    this.requestUpdate()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cswb-conflicts': Conflicts
  }
}
