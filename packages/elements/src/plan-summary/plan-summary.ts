import type { PlanEvent, PlanSession } from '@cswb/core'
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { asOfDay, isDay, today } from '../internal/as-of.ts'
import { LocaleController } from '../internal/locale.ts'
import { loadingStrings } from '../internal/loading.strings.ts'
import { SessionController } from '../internal/session-controller.ts'
import { sourceView } from '../internal/source-view.ts'
import styles from './plan-summary.styles.ts'

type Code = typeof import('./summary.ts')
type Summary = InstanceType<Code['Summary']>

/**
 * Where a plan stands and why, with the same counts and words as the action table: the plan, each theme, organization,
 * group or committee and planning area; what should have happened by now; what has changed since a date; results beside
 * delivery. Every number says what it is a number of.
 *
 * @element cswb-plan-summary
 * @slot - What the page shows until the plan is there, and if it cannot be had.
 * @fires {SourceFailEvent} cswb-source-fail - The plan could not be opened; the element shows the same sentence.
 * @csspart plan-title - The plan's title.
 * @csspart day - The line that says which day it speaks of.
 * @csspart section - One section of the summary.
 * @csspart section-due|section-changed|section-themes|section-organizations|section-bodies|section-areas|section-results - That section.
 * @csspart heading - The heading of a part.
 * @csspart table - A table of groups.
 * @csspart standing - The line that says where the plan or a group stands: its counts, its word where there is one, how far it is.
 * @csspart verdict - The word.
 * @csspart verdict-completed|verdict-not-started|verdict-on-track|verdict-needs-attention|verdict-late|verdict-not-enough-information - That word.
 * @csspart badge - Any word with a shape: a verdict, or the status of an action.
 * @csspart status-completed|status-active|status-on-track|status-in-progress|status-due|status-date-passed|status-late|status-upcoming|status-not-started|status-no-date|status-unknown|status-on-hold|status-cancelled - A badge of that status.
 * @csspart meter - How far the one-off work is: solid as far as is reported, in dashes as far as it may be.
 * @csspart why - The button that opens the explanation.
 * @csspart explanation - Why it reads so, with links to the rows that decide.
 * @csspart policy - The rules it was judged by.
 * @csspart loading - The word shown while the plan is opened.
 * @csspart empty - The sentence for a plan without actions.
 * @csspart error - The sentence for a plan that cannot be had, with its button and details.
 * @csspart retry - The button that opens the plan again.
 */
export class PlanSummary extends LitElement {
  static override styles = styles
  static override properties = {
    src: {},
    plan: {},
    session: { attribute: false },
    asOf: { attribute: 'as-of' },
    since: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    noTitle: { type: Boolean, attribute: 'no-title' },
    rowsAt: { attribute: 'rows-at' },
  }

  /** The address of a published plan, a `cswb-plan/1` file. */
  declare src: string | undefined

  /** The id or short name of a plan in this browser. */
  declare plan: string | undefined

  /** An open plan, instead of `src` or `plan`. Without any of the three, the nearest `<cswb-plan>` is used. */
  declare session: PlanSession | undefined

  /** The day to speak of, `YYYY-MM-DD`. By default the document's own date until the plan has its first update, then today. */
  declare asOf: string | undefined

  /** Tells also what has changed since this day, `YYYY-MM-DD`. */
  declare since: string | undefined

  /** The level of the headings of its parts, 1 to 6; the plan's title is one above. */
  declare headingLevel: number

  /** Leaves the plan's title out, for a page whose own heading says it. */
  declare noTitle: boolean

  /** The address of the page with the action table that links lead to. By default this page, if it has such a table. */
  declare rowsAt: string | undefined

  constructor() {
    super()
    this.headingLevel = 2
    this.noTitle = false
  }

  #locale = new LocaleController(this)
  #source = new SessionController(this, (event) => this.#follow(event))
  #code: Code | undefined
  #summary: Summary | undefined
  #unfolded: HTMLDetailsElement[] = []

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('beforeprint', this.#unfold)
    addEventListener('afterprint', this.#fold)
    if (this.#code) return
    import('./summary.ts').then(
      ({ Summary }) => {
        this.#code = { Summary }
        this.requestUpdate()
      },
      (error: unknown) => this.#source.fail(error),
    )
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('beforeprint', this.#unfold)
    removeEventListener('afterprint', this.#fold)
    setTimeout(() => this.isConnected || this.#drop())
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('plan') || changed.has('session'))
      this.#source.set(this.session, { src: this.src, plan: this.plan })
    const { session } = this.#source
    if (!session || !this.#code) return this.#drop()
    const asOf = asOfDay(session, this.asOf, today())
    if (this.#summary?.session !== session || this.#summary.asOf.day !== asOf.day) {
      this.#drop()
      this.#summary = new this.#code.Summary(this.renderRoot, session, asOf, () => this.requestUpdate())
    }
  }

  /** Resolves when everything is counted and in the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete()
    await this.#summary?.ready()
    return (await super.getUpdateComplete()) && done
  }

  protected override render(): TemplateResult {
    if (!this.#summary && this.#source.state !== 'ready') return sourceView(this, this.#source, this.#locale)
    if (!this.#summary?.counted)
      return html`<p class="loading" part="loading" role="status">${this.#locale.words(loadingStrings).loading}</p>`
    return this.#summary.view({
      language: this.#locale.language,
      level: Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 6),
      titled: !this.noTitle,
      since: this.since,
      wrong: [
        ['as-of', this.asOf ?? ''],
        ['since', this.since ?? ''],
      ].filter(([, value]) => value && !isDay(value)) as [string, string][],
      rowsAt: this.rowsAt ?? (document.querySelector('cswb-action-table') ? '' : undefined),
    })
  }

  #follow(event: PlanEvent) {
    if (event.records.size && this.#summary) this.#summary.take(event)
    this.requestUpdate()
  }

  /** On paper, everything is shown. */
  #unfold = () => {
    this.#unfolded = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    for (const each of this.#unfolded) each.open = true
  }

  #fold = () => {
    for (const each of this.#unfolded.splice(0)) each.open = false
  }

  #drop() {
    this.#summary?.release()
    this.#summary = undefined
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cswb-plan-summary': PlanSummary
  }
}
