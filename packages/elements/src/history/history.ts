import type { PlanEvent, PlanSession } from '@cswb/core'
import type { HistoryEntry } from '@cswb/core/change.js'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { inLanguage, make } from '../internal/dom.ts'
import { LocaleController } from '../internal/locale.ts'
import { dayOf } from '../internal/moment.ts'
import { SessionController } from '../internal/session-controller.ts'
import { sourceView } from '../internal/source-view.ts'
import { fill } from '../internal/strings.ts'
import { Telling } from '../internal/telling/telling.ts'
import { changeView, type ChangeContext } from './change-view.ts'
import { historyStrings } from './history.strings.ts'
import styles from './history.styles.ts'
import { changesOf, lastWritten, seek, type Sought, type ToldChange } from '../internal/telling/log.ts'
import { Past } from './past.ts'
import { seekView } from './seek-view.ts'

/** So many changes are drawn at once. */
const slice = 50

/**
 * Who changed what, when and why: of a plan, of one record, or of one field of a record. From what to what, word by word;
 * from which document; the plan as it stood after any change.
 *
 * @element cswb-history
 * @slot - What the page shows until the plan is there, and if it cannot be had.
 * @fires {SourceFailEvent} cswb-source-fail - The plan could not be opened; the element shows the same sentence.
 * @fires {HistoryViewEvent} cswb-history-view - Somebody wants to see the plan as it stood; cancelling leaves it to the page to show.
 * @csspart heading - Whose history it is.
 * @csspart seek - What finds changes.
 * @csspart seek-person|seek-field|seek-from|seek-until|seek-clear - One part of it.
 * @csspart count - How many changes there are, or were found.
 * @csspart day - The heading of a day.
 * @csspart change - One change.
 * @csspart author|time|intent|why|source - Who made it, when, what it was for, why, from which document.
 * @csspart as-it-stood - The button that shows the plan as it stood after it.
 * @csspart more-records - The button that shows the other records of a large change.
 * @csspart more - The button that shows older changes.
 * @csspart bring-back - A button that asks whether to bring something back.
 * @csspart restore - The question, with what it would then say.
 * @csspart restore-reason|restore-do|restore-leave - The field for the reason, and the two answers.
 * @csspart past - The plan as it stood.
 * @csspart past-banner - What says that it is the past.
 * @csspart past-back - The button that leads back to the history.
 * @csspart editing|edit-offer|edit-trouble|author - What is said of a change, a way to take it back, why one was not stored, and the question for a name.
 * @csspart loading - The word shown while the plan is opened.
 * @csspart empty - The sentence where there is no history.
 * @csspart error - The sentence for a plan that cannot be had, with its button and details.
 * @csspart retry - The button that opens the plan again.
 */
export class PlanHistory extends LitElement {
  static override styles = styles
  static override properties = {
    src: {},
    plan: {},
    session: { attribute: false },
    record: {},
    field: {},
    changes: { attribute: false },
    editable: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
    noTitle: { type: Boolean, attribute: 'no-title' },
  }

  /** The address of a published plan, a `cswb-plan/1` file; its history is there where it was published with its log. */
  declare src: string | undefined

  /** The id or short name of a plan in this browser. */
  declare plan: string | undefined

  /** An open plan, instead of `src` or `plan`. Without any of the three, the nearest `<cswb-plan>` is used. */
  declare session: PlanSession | undefined

  /** The id of a record: tells its history only. */
  declare record: string | undefined

  /** The name of a field of that record: tells its history only. */
  declare field: string | undefined

  /** Ids of changes: tells of these only. */
  declare changes: readonly string[] | undefined

  /** Offers to bring earlier values and removed records back, where the plan may be edited. */
  declare editable: boolean

  /** The level of its heading, 1 to 6; days are one below. */
  declare headingLevel: number

  /** Leaves its heading out, for a page whose own says it. */
  declare noTitle: boolean

  constructor() {
    super()
    this.headingLevel = 2
    this.noTitle = this.editable = false
  }

  #locale = new LocaleController(this)
  #source = new SessionController(this, (event) => this.#follow(event))
  /** The whole log, as it was read last; nothing while it is read for the first time, null where it cannot be. */
  #log: readonly HistoryEntry[] | null | undefined
  #logOf: PlanSession | undefined
  #reading: Promise<void> | undefined
  #told: readonly ToldChange[] = []
  #known = new Map<string, Record<string, unknown>>()
  #sought: Sought = {}
  #shown = slice
  #whole = new Set<string>()
  #past: Past | undefined
  #restoring: InstanceType<(typeof import('./restoring.ts'))['Restoring']> | undefined

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    // An element that is moved leaves and enters in the same task, and goes on as it was.
    setTimeout(() => this.isConnected || this.#return())
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('plan') || changed.has('session'))
      this.#source.set(this.session, { src: this.src, plan: this.plan })
    const { session } = this.#source
    if (this.editable && session?.editable && !this.#restoring) void this.#loadRestoring()
    if (session !== this.#logOf) {
      this.#logOf = session
      this.#log = undefined
      this.#return()
      if (session) this.#reading = this.#read(session)
    } else if (changed.has('record') || changed.has('field') || changed.has('changes')) this.#choose()
  }

  /** Resolves when the history is read and in the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete()
    await this.#reading
    return (await super.getUpdateComplete()) && done
  }

  protected override render(): TemplateResult {
    const { session } = this.#source
    if (!session) return sourceView(this, this.#source, this.#locale)
    const words = this.#locale.words(historyStrings)
    const level = Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 6)
    if (this.#past) return this.#past.view(words, this.#locale.format, level, () => void this.#backToHistory())
    const telling = this.#telling(session)
    return html`${this.noTitle ? nothing : this.#heading(telling, level)} ${this.#list(telling, level)}
    ${this.#restoring?.editing.element}`
  }

  #telling(session: PlanSession) {
    return new Telling(session, this.#locale.format, (id) => this.#known.get(id))
  }

  async #loadRestoring() {
    const code = await import('./restoring.ts').catch(() => undefined)
    if (!code || this.#restoring) return
    this.#restoring = new code.Restoring(this, () => {
      const session = this.#source.session as PlanSession
      const words = this.#locale.words(historyStrings)
      return { session, log: this.#log ?? [], telling: this.#telling(session), words }
    })
    this.requestUpdate()
  }

  #heading(telling: Telling, level: number) {
    const words = this.#locale.words(historyStrings)
    const { record, field } = this
    const heading = make(`h${level}` as 'h2', { part: 'heading' })
    if (!record) heading.append(words.title)
    else {
      const kind = String((this.#source.session?.get(record) ?? this.#known.get(record))?.['kind'] ?? '')
      const { text, lang } = telling.record(record, kind)
      const [before = '', after = ''] = words.titleOf.split('{about}')
      const of = field ? `${telling.field(kind, { field })} – ` : ''
      heading.append(before, of, inLanguage(make('span', { dir: 'auto' }, text), lang), after)
    }
    return heading
  }

  #list(telling: Telling, level: number): TemplateResult {
    const { format } = this.#locale
    const words = this.#locale.words(historyStrings)
    if (this.#log === undefined) return html`<p class="loading" part="loading" role="status">${words.loading}</p>`
    if (this.#log === null) return html`<p role="alert">${words.unreadable}</p>`
    if (!this.#told.length) return html`<p part="empty">${this.#log.length ? words.noneOf : words.none}</p>`
    const found = seek(this.#told, this.#sought)
    const all = format.count(this.#told.length, words.changes)
    const some = fill(words.found, { found: format.number(found.length), all })
    const count = found.length === this.#told.length ? all : found.length ? some : words.foundNone
    const context = this.#contextOf(telling)
    const rest = found.length - this.#shown
    return html`${seekView(this.#told, this.#sought, { telling, words, field: this.field }, (sought) => {
      this.#sought = sought
      this.#shown = slice
      this.requestUpdate()
    })}
      <p class="quiet" part="count" role="status">${count}</p>
      ${repeat(
        days(found.slice(0, this.#shown)),
        ([day]) => day,
        ([day, changes]) =>
          html`<section class="day">
            ${make(`h${Math.min(level + 1, 6)}` as 'h3', { part: 'day' }, format.date(day))}
            <ol>
              ${repeat(
                changes,
                ({ id }) => id,
                (change) => changeView(change, context),
              )}
            </ol>
          </section>`,
      )}
      ${
        rest > 0
          ? html`<button type="button" part="more" @click=${() => this.#more(found)}>
              ${format.count(Math.min(rest, slice), words.more)}
            </button>`
          : nothing
      }`
  }

  #contextOf(telling: Telling): ChangeContext {
    return {
      telling,
      words: this.#locale.words(historyStrings),
      record: this.record || undefined,
      field: (this.record && this.field) || undefined,
      whole: this.#whole,
      showWhole: ({ id }) => {
        this.#whole.add(id)
        this.requestUpdate()
      },
      showPast: (change) => this.#lookBack(change),
      restore: this.editable && this.#source.session?.editable ? this.#restoring : undefined,
    }
  }

  async #more(found: readonly ToldChange[]) {
    const next = found[this.#shown]
    this.#shown += slice
    this.requestUpdate()
    await this.updateComplete
    if (next) this.#focus(next.id)
  }

  #lookBack(change: ToldChange) {
    const { session } = this.#source
    if (!session) return
    this.#past = new Past(this, change)
    void this.#past.open(session, this.record || undefined)
    this.requestUpdate()
  }

  async #backToHistory() {
    const change = this.#past?.change
    this.#return()
    this.requestUpdate()
    await this.updateComplete
    if (change) this.#focus(change.id)
  }

  #return() {
    this.#past?.close()
    this.#past = undefined
  }

  #focus(change: string) {
    const button = `[data-change="${CSS.escape(change)}"] .past`
    this.renderRoot.querySelector<HTMLElement>(button)?.focus()
  }

  #follow(event: PlanEvent) {
    const { session } = this.#source
    if (session && event.records.size) this.#reading = this.#read(session)
  }

  async #read(session: PlanSession) {
    const log = await session.history().catch(() => null)
    if (session !== this.#source.session) return
    this.#log = log
    this.#known = lastWritten(log ?? [])
    this.#choose()
    this.requestUpdate()
  }

  #choose() {
    const { record, field } = this
    const mine = ({ record: id, field: key }: HistoryEntry) =>
      id === record && (!field || key === field || key.startsWith(`${field}#`) || key.startsWith(`${field}@`))
    const log = (this.#log ?? []).filter((entry) => !record || mine(entry))
    const wanted = this.changes && new Set(this.changes)
    this.#told = changesOf(wanted ? log.filter(({ change }) => wanted.has(change)) : log)
  }
}

/** Changes by the reader's own days. */
function days(changes: readonly ToldChange[]): [string, ToldChange[]][] {
  const found = new Map<string, ToldChange[]>()
  for (const change of changes) {
    const day = dayOf(change.at)
    const known = found.get(day)
    if (known) known.push(change)
    else found.set(day, [change])
  }
  return [...found]
}

declare global {
  interface HTMLElementTagNameMap {
    'cswb-history': PlanHistory
  }
}
