import type { PlanEvent, PlanSession } from '@cswb/core'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { asOfDay, isDay, today } from '../internal/as-of.ts'
import { loadingStrings } from '../internal/loading.strings.ts'
import { LocaleController } from '../internal/locale.ts'
import { SessionController } from '../internal/session-controller.ts'
import { sourceView } from '../internal/source-view.ts'
import { fill, stringsLanguage } from '../internal/strings.ts'
import type { Framework } from './framework.ts'
import { pmfEditorStrings } from './pmf-editor.strings.ts'
import styles from './pmf-editor.styles.ts'

/**
 * A plan's performance measurement framework: every expected outcome and output of its logic models, by level, with the
 * indicators that show it: baseline, targets, where it stands so far and why, data sources, collection methods, frequency,
 * responsibility and reporting, and the columns the plan adds, renames or hides. Below, what is collected next and by whom.
 *
 * Performance indicators have their attainment; population indicators only where the community is going. Small numbers are
 * said to be suppressed, and never shown as zero.
 *
 * @element cswb-pmf-editor
 * @slot - What the page shows until the plan is there, and if it cannot be had.
 * @slot empty - What to do when the plan has neither expected outcomes nor indicators yet; replaces our sentence.
 * @fires {SourceFailEvent} cswb-source-fail - The plan could not be opened; the element shows the same sentence.
 * @csspart header - The title, the counts and the day they speak of.
 * @csspart plan-title - The plan's title.
 * @csspart counts - How many results and indicators there are, and where they stand.
 * @csspart day - The line that says which day it speaks of.
 * @csspart groups - All levels with their tables.
 * @csspart group - One level with its table.
 * @csspart heading - The heading of a part.
 * @csspart model - The heading of a logic model, where the plan has several.
 * @csspart level - The heading of a level.
 * @csspart table - The table of a level.
 * @csspart column-header - The head of any column.
 * @csspart header-measures|header-title|header-baseline|header-target|header-results|header-sources|header-method|header-frequency|header-responsibility|header-reporting - The head of a column; the plan's own columns have theirs.
 * @csspart row - An indicator of a result, or a result without one.
 * @csspart cell - Any cell.
 * @csspart measures|title|baseline|target|results|sources|method|frequency|responsibility|reporting - A cell of that column; the plan's own columns have theirs.
 * @csspart spark - The line of an indicator's values.
 * @csspart badge - A word with a shape.
 * @csspart result-met|result-on-course|result-off-course|result-not-yet-due|result-no-data|result-suppressed|result-no-baseline|result-no-target|result-improving|result-worsening|result-no-clear-change|result-no-direction - That word.
 * @csspart overdue - The word for a value that should be there.
 * @csspart why - The button that opens why an indicator stands as it does, with its chart and numbers.
 * @csspart question - The dialog it opens.
 * @csspart chart - The chart in it.
 * @csspart ask - A question that the guides ask, beside what it is about.
 * @csspart collect-next - What is collected next.
 * @csspart loading - The word shown while the plan is opened.
 * @csspart empty - The sentence for a plan without results and indicators.
 * @csspart error - The sentence for a plan that cannot be had, with its button and details.
 * @csspart retry - The button that opens the plan again.
 */
export class PmfEditor extends LitElement {
  static override styles = styles
  static override properties = {
    src: {},
    plan: {},
    session: { attribute: false },
    asOf: { attribute: 'as-of' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    noTitle: { type: Boolean, attribute: 'no-title' },
    columns: {},
    questions: { type: Boolean },
  }

  /** The address of a published plan, a `cswb-plan/1` file. */
  declare src: string | undefined

  /** The id or short name of a plan in this browser. */
  declare plan: string | undefined

  /** An open plan, instead of `src` or `plan`. Without any of the three, the nearest `<cswb-plan>` is used. */
  declare session: PlanSession | undefined

  /** The day to speak of, `YYYY-MM-DD`. By default the document's own date until the plan has its first update, then today. */
  declare asOf: string | undefined

  /** The level of the headings of parts, 1 to 6; the plan's title is one above. */
  declare headingLevel: number

  /** Leaves the plan's title out, for a page whose own heading says it. */
  declare noTitle: boolean

  /** Names of the columns to show, in their order, with spaces or commas between: `title baseline target results`. By default all that the plan fills. */
  declare columns: string | undefined

  /** Shows what the guides ask of each indicator beside what it is about: which has no baseline, which units disagree. */
  declare questions: boolean

  #locale = new LocaleController(this)
  #source = new SessionController(this, (event) => this.#follow(event))
  #code: typeof import('./framework.ts') | undefined
  #framework: Framework | undefined

  constructor() {
    super()
    this.headingLevel = 2
    this.noTitle = this.questions = false
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('beforeprint', this.#finish)
    if (this.#code) return
    import('./framework.ts').then(
      (code) => {
        this.#code = code
        this.requestUpdate()
      },
      (error: unknown) => this.#source.fail(error),
    )
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('beforeprint', this.#finish)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('plan') || changed.has('session'))
      this.#source.set(this.session, { src: this.src, plan: this.plan })
    const { session } = this.#source
    if (!session || !this.#code) {
      this.#framework = undefined
      return
    }
    const asOf = asOfDay(session, this.asOf, today())
    const known = this.#framework
    if (known?.session !== session || known.asOf.day !== asOf.day || known.asOf.from !== asOf.from)
      this.#framework = new this.#code.Framework(session, asOf, () => this.requestUpdate())
  }

  /** Resolves when every row is in the page, with what is asked of it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete()
    await this.#framework?.ready()
    return (await super.getUpdateComplete()) && done
  }

  protected override render(): TemplateResult {
    if (!this.#framework && this.#source.state !== 'ready') return sourceView(this, this.#source, this.#locale)
    if (!this.#framework)
      return html`<p class="loading" part="loading" role="status">${this.#locale.words(loadingStrings).loading}</p>`
    const { language } = this.#locale
    const shell = stringsLanguage(pmfEditorStrings, language)
    const wrong = this.asOf !== undefined && !isDay(this.asOf)
    const { badDate } = this.#locale.words(pmfEditorStrings)
    return html`<div class="frame" lang=${shell === language ? nothing : shell}>
      ${wrong ? html`<p role="alert">${fill(badDate, { value: this.asOf ?? '', example: today() })}</p>` : nothing}
      ${this.#framework.view({
        language,
        level: Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 6),
        titled: !this.noTitle,
        columns: this.columns?.split(/[\s,]+/).filter(Boolean),
        questions: this.questions,
        edits: false,
      })}
    </div>`
  }

  protected override updated(): void {
    this.#framework?.draw()
  }

  #follow(event: PlanEvent) {
    if (event.records.size) this.#framework?.forget()
    this.requestUpdate()
  }

  /** Paper waits for nothing. */
  #finish = () => this.#framework?.table.finish()
}

declare global {
  interface HTMLElementTagNameMap {
    'cswb-pmf-editor': PmfEditor
  }
}
