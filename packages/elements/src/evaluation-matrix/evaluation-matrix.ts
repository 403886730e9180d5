import type { PlanEvent, PlanSession } from '@cswb/core'
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { asOfDay, today } from '../internal/as-of.ts'
import { loadingStrings } from '../internal/loading.strings.ts'
import { LocaleController } from '../internal/locale.ts'
import { SessionController } from '../internal/session-controller.ts'
import { sourceView } from '../internal/source-view.ts'
import styles from './evaluation-matrix.styles.ts'
import type { MatrixEditor } from './edit/edit.ts'
import type { MatrixView } from './matrix-view.ts'
import { keepView, recallView, views, type View } from './memory.ts'
import type { TakeMenu } from './take.ts'

/**
 * A plan's evaluation matrix: its evaluation questions and their parts, and what is to answer each: measures and indicators,
 * responsibility, timelines, data sources, collection methods, analysis and limitations. The same lines by question, by data
 * source and by date.
 *
 * Whether a question has measures, whether its sources can be compared and whether it is known where its measures start from
 * is told in a word with a shape, which opens on the reason and what to do.
 *
 * @element cswb-evaluation-matrix
 * @slot - What the page shows until the plan is there, and if it cannot be had.
 * @slot empty - What to do when the plan has no evaluation question yet; replaces our sentence.
 * @fires {SourceFailEvent} cswb-source-fail - The plan could not be opened; the element shows the same sentence.
 * @csspart header - The title, the counts, the day they speak of and what readers choose.
 * @csspart plan-title - The plan's title.
 * @csspart counts - How many questions, indicators and sources there are, and what lacks.
 * @csspart day - The line that says which day it speaks of.
 * @csspart tools - What readers do with the matrix.
 * @csspart views|view - The choice of what it is arranged by, and each choice.
 * @csspart take-open - The button that opens the ways to take the matrix along.
 * @csspart take - The ways to take the matrix along.
 * @csspart take-html|take-csv|take-print - One of them.
 * @csspart guide - What opens the questions that the template asks of each column.
 * @csspart groups - All tables.
 * @csspart group - One table with its heading.
 * @csspart heading - The heading of a data source, or of a year.
 * @csspart table - A table.
 * @csspart column-header - The head of any column.
 * @csspart header-question|header-measures|header-responsibility|header-timeline|header-sources|header-method|header-analysis|header-limitations - The head of a column; the plan's own columns have theirs.
 * @csspart row - A line of a question, or a question without one.
 * @csspart cell - Any cell.
 * @csspart question|measures|responsibility|timeline|sources|method|analysis|limitations - A cell of that column; the plan's own columns have theirs.
 * @csspart evidence|evidence-measures|evidence-sources|evidence-baselines - What opens why the evidence of a question is told so.
 * @csspart badge - A word with a shape.
 * @csspart missing - The word for what nobody has said yet.
 * @csspart ask - A question that the guides ask, beside what it is about.
 * @csspart work|toolbar - Where one works: the tools over the matrix.
 * @csspart tool|tool-add-question|tool-add-part|tool-add-line|tool-up|tool-down|tool-remove|tool-details|tool-indicator|tool-source|tool-undo|tool-redo|tool-keys - One of them.
 * @csspart cell-editor|drafts|side|side-close - What a cell is written in, what was not finished, what opens at the side.
 * @csspart editing|edit-offer|edit-trouble|author - What is said of a change, a way to take it back, why one was not stored, and the question for a name.
 * @csspart loading - The word shown while the plan is opened.
 * @csspart empty - The sentence for a plan without evaluation questions.
 * @csspart error - The sentence for a plan that cannot be had, with its button and details.
 * @csspart retry - The button that opens the plan again.
 */
export class EvaluationMatrix extends LitElement {
  static override styles = styles
  static override properties = {
    src: {},
    plan: {},
    session: { attribute: false },
    asOf: { attribute: 'as-of' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    noTitle: { type: Boolean, attribute: 'no-title' },
    noView: { type: Boolean, attribute: 'no-view' },
    noExport: { type: Boolean, attribute: 'no-export' },
    by: {},
    questions: { type: Boolean },
    editable: { type: Boolean },
  }

  /** The address of a published plan, a `cswb-plan/1` file. */
  declare src: string | undefined

  /** The id or short name of a plan in this browser. */
  declare plan: string | undefined

  /** An open plan, instead of `src` or `plan`. Without any of the three, the nearest `<cswb-plan>` is used. */
  declare session: PlanSession | undefined

  /** The day to speak of, `YYYY-MM-DD`. By default the document's own date until the plan has its first update, then today. */
  declare asOf: string | undefined

  /** The level of the headings of data sources and years, 1 to 6; the plan's title is one above. */
  declare headingLevel: number

  /** Leaves the plan's title out, for a page whose own heading says it. */
  declare noTitle: boolean

  /** Leaves out the choice of what the matrix is arranged by, and what readers chose before. */
  declare noView: boolean

  /** Leaves out the menu by which readers download the matrix or print it. What they select still copies as a table. */
  declare noExport: boolean

  /** What it is arranged by, until a reader chooses: `question` (the default), `source` or `date`. */
  declare by: View | undefined

  /** Shows what the guides ask of each question beside what it is about: who it is for, whether it can be answered. */
  declare questions: boolean

  /** Lets people work in the matrix, where its plan can be written: cells, lines, questions. A published plan is only read. */
  declare editable: boolean

  #locale = new LocaleController(this)
  #source = new SessionController(this, (event) => this.#follow(event))
  #code: typeof import('./matrix-view.ts') | undefined
  #matrix: MatrixView | undefined
  #chosen: View | undefined
  /** What takes the matrix along; null while it is on its way, or where it did not come. */
  #take: TakeMenu | null | undefined
  #editor: MatrixEditor | undefined

  constructor() {
    super()
    this.headingLevel = 2
    this.noTitle = this.noView = this.noExport = this.questions = this.editable = false
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('beforeprint', this.#finish)
    if (this.#code) return
    import('./matrix-view.ts').then(
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
    if (!session || !this.#code) return
    const asOf = asOfDay(session, this.asOf, today())
    if (this.#matrix?.session !== session) this.#chosen = this.noView ? undefined : recallView(session, this)
    if (this.#matrix) this.#matrix.on(session, asOf)
    else this.#matrix = new this.#code.MatrixView(session, asOf, () => this.requestUpdate())
  }

  /** Resolves when every row is in the page, with what is asked of it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete()
    await this.#matrix?.ready()
    return (await super.getUpdateComplete()) && done
  }

  protected override render(): TemplateResult {
    if (this.#source.state !== 'ready') return sourceView(this, this.#source, this.#locale)
    if (!this.#matrix)
      return html`<p class="loading" part="loading" role="status">${this.#locale.words(loadingStrings).loading}</p>`
    return this.#matrix.view(
      {
        language: this.#locale.language,
        given: this.asOf,
        level: Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 6),
        titled: !this.noTitle,
        view: this.#view,
        choose: this.noView ? undefined : this.#choose,
        questions: this.questions,
        edits: !!this.#work,
      },
      this.#take && !this.noExport ? [this.#take.element] : [],
      this.#work?.element,
    )
  }

  protected override updated(): void {
    const matrix = this.#matrix
    matrix?.draw(!!this.#work)
    this.#take?.draw()
    this.#editor?.draw()
    if (matrix && !this.#editor && this.editable && matrix.session.editable)
      void import('./edit/edit.ts').then(this.#edit, () => {})
    if (matrix && this.#take === undefined) void matrix.table.drawn().then(this.#loadTake)
  }

  /** Once the rows are there. Without it, the matrix is as readable. */
  #loadTake = async () => {
    if (this.#take !== undefined) return
    this.#take = null
    const code = await import('./take.ts').catch(() => undefined)
    this.#take = code?.takeAlong(this.renderRoot as ShadowRoot, () => this.#matrix) ?? null
    this.requestUpdate()
  }

  /** What writes has come. Without it the matrix is only read. */
  #edit = (code: typeof import('./edit/edit.ts')) => {
    if (this.#matrix) this.#editor ??= new code.MatrixEditor(this, this.#matrix)
    this.requestUpdate()
  }

  /** What writes, while there is something to write. */
  get #work() {
    return this.#editor?.session && this.#editor
  }

  get #view(): View {
    return (this.noView ? undefined : this.#chosen) ?? views.find((view) => view === this.by) ?? 'question'
  }

  #choose = (view: View) => {
    const { session } = this.#source
    this.#chosen = view
    if (session) keepView(session, this, view)
    this.requestUpdate()
  }

  #follow(event: PlanEvent) {
    if (event.records.size) this.#matrix?.forget()
    this.requestUpdate()
  }

  /** Paper waits for nothing. */
  #finish = () => this.#matrix?.table.finish()
}

declare global {
  interface HTMLElementTagNameMap {
    'cswb-evaluation-matrix': EvaluationMatrix
  }
}
