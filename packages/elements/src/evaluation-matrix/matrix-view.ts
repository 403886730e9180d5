// What reads and draws a matrix: loaded beside the plan.
import type { PlanSession } from '@cswb/core'
import type { Finding } from '@cswb/core/checks.js'
import { hasBaseline, matrixOf, type Matrix } from '@cswb/core/evaluation.js'
import { html, nothing, type TemplateResult } from 'lit'
import { isDay, planRecord, today, type AsOf } from '../internal/as-of.ts'
import { inLanguage, make } from '../internal/dom.ts'
import { RecordTable } from '../internal/record-table/record-table.ts'
import { same, type Group } from '../internal/record-table/spec.ts'
import { fill } from '../internal/strings.ts'
import { arranged } from './arrange.ts'
import { columnsOf } from './columns.ts'
import { MatrixContext, type Findings, type MatrixViewRow } from './context.ts'
import { views, type View } from './memory.ts'
import { isCompared, sourcesOf, type Aspect } from './evidence.ts'

export interface MatrixOptions {
  readonly language: string
  /** The day that the page asks for, as it writes it. */
  readonly given: string | undefined
  /** The level of the headings of groups. */
  readonly level: number
  readonly titled: boolean
  readonly view: View
  /** Asked for with another view; absent where readers choose none. */
  readonly choose: ((view: View) => void) | undefined
  readonly questions: boolean
  readonly edits: boolean
}

const none: Findings = new Map()
/** A plan's evaluation matrix on a day. */
export class MatrixView {
  readonly table = new RecordTable<MatrixViewRow>()
  #session: PlanSession
  #asOf: AsOf
  #redraw: () => void
  #matrix: Matrix | undefined
  #check: (() => readonly Finding[]) | undefined
  #asks: typeof import('./asks.ts') | undefined
  #coming: Promise<unknown> | undefined
  #findings: readonly Finding[] | undefined
  #byRecord: Findings | undefined
  #context: MatrixContext | undefined
  #columns: { inputs: readonly unknown[]; list: ReturnType<typeof columnsOf> } = { inputs: [], list: [] }
  #groups: readonly Group<MatrixViewRow>[] = []
  #guide: HTMLDetailsElement | undefined

  constructor(session: PlanSession, asOf: AsOf, redraw: () => void) {
    this.#session = session
    this.#asOf = asOf
    this.#redraw = redraw
    // Of details, only the catching phase hears.
    this.table.element.addEventListener('toggle', this.#explain, true)
  }

  get session(): PlanSession {
    return this.#session
  }

  get asOf(): AsOf {
    return this.#asOf
  }

  /** Goes on with another plan, or another day, in the same tables. */
  on(session: PlanSession, asOf: AsOf): void {
    if (this.#session === session && this.#asOf.day === asOf.day && this.#asOf.from === asOf.from) return
    this.#session = session
    this.#asOf = asOf
    this.forget()
  }

  get context(): MatrixContext | undefined {
    return this.#context
  }

  get matrix(): Matrix {
    return (this.#matrix ??= matrixOf(this.session))
  }

  /** The plan has changed. */
  forget(): void {
    this.#matrix = this.#findings = this.#byRecord = undefined
  }

  /** Resolves when everything is in the page. */
  async ready(): Promise<void> {
    await this.#coming
    await this.table.drawn()
  }

  /** The header and the tables; `draw` writes the rows. */
  view(options: MatrixOptions, tools: readonly Element[], work: Element | undefined): TemplateResult {
    const { session, asOf, matrix } = this
    const findings = options.questions ? this.#asked() : none
    const context = (this.#context = new MatrixContext(
      session,
      options.language,
      options.view,
      findings,
      this.#asks?.writeAsks,
    ))
    const groups = arranged(matrix, context, options.level)
    const rows = groups.flatMap((group) => group.rows)
    const list = columnsOf(() => this.#context ?? context, rows, options.edits)
    const inputs = [
      session,
      context.words,
      options.view,
      options.edits,
      findings,
      planRecord(session),
      ...list.flatMap(({ name, label }) => [name, label]),
    ]
    if (!same(inputs, this.#columns.inputs)) this.#columns = { inputs, list }
    this.#groups = groups
    const { words, format } = context
    const title = context.text(planRecord(session)?.title)
    const day = { document: words.asPlanReports, today: words.asOfToday, given: words.asOf }[asOf.from]
    const filled = matrix.questions.length + matrix.loose.length > 0
    const { given } = options
    const wrong = given !== undefined && !isDay(given)
    return html`<div class="frame" lang=${context.shellLanguage ?? nothing}>
      ${wrong ? html`<p role="alert">${fill(words.badDate, { value: given, example: today() })}</p>` : nothing}
      <header part="header" role="none">
        ${options.titled && title.text ? titleOf(title, Math.max(options.level - 1, 1)) : nothing}
        ${filled ? html`<p class="counts" part="counts" dir="auto">${this.#counts(context)}</p>` : nothing}
        <p class="quiet" part="day" dir="auto">${fill(day, { date: format.date(asOf.day) })}</p>
        ${
          filled
            ? html`<div class="tools" part="tools">
                ${options.choose ? this.#views(options.view, options.choose, context) : nothing} ${tools}
              </div>`
            : nothing
        }
        ${this.#guideIn(context)}
      </header>
      ${work}
      ${filled ? this.table.element : html`<slot name="empty"><p class="empty" part="empty">${words.empty}</p></slot>`}`
  }

  /** Writes the rows; call it when the view is in the page. */
  draw(grid: boolean): void {
    const { words } = this.#context ?? {}
    if (words) this.table.show({ columns: this.#columns.list, groups: this.#groups, label: words.table, grid })
  }

  #views(chosen: View, choose: (view: View) => void, { words }: MatrixContext): TemplateResult {
    return html`<fieldset class="views" part="views">
      <legend>${words.by}</legend>
      ${views.map(
        (view) =>
          html`<label part="view"
            ><input
              type="radio"
              name="view"
              value=${view}
              .checked=${view === chosen}
              @change=${() => choose(view)}
            /><span>${words.views[view]}</span></label
          >`,
      )}
    </fieldset>`
  }

  #counts({ words, format }: MatrixContext): string {
    const toAnswer = this.matrix.questions.filter(({ inParts }) => !inParts)
    const indicators = new Set(toAnswer.flatMap((asked) => asked.indicators))
    const sources = new Set(toAnswer.flatMap((asked) => [...asked.sources, ...asked.sourceWords])).size
    const count = (n: number, forms: Parameters<typeof format.count>[1]) => (n ? [format.count(n, forms)] : [])
    const counts = [
      ...count(toAnswer.length, words.questions),
      ...count(indicators.size, words.indicators),
      ...count(sources, words.sources),
    ]
    const gaps = [
      ...count(toAnswer.filter(({ measures }) => !measures).length, words.withoutMeasure),
      ...count(toAnswer.filter((asked) => asked.measures && !sourcesOf(asked)).length, words.withoutSource),
      ...count(toAnswer.filter((asked) => sourcesOf(asked) === 1 && !isCompared(asked)).length, words.withOneSource),
      ...count([...indicators].filter((each) => !hasBaseline(each)).length, words.withoutBaseline),
    ]
    const sentence = (list: readonly string[]) => (list.length ? `${format.list(list, 'unit')}.` : '')
    return `${sentence(counts)} ${sentence(gaps)}`.trim()
  }

  /** What the template asks of each column, fetched when it is opened. */
  #guideIn(context: MatrixContext): HTMLElement {
    const { words } = context
    if (!this.#guide) {
      this.#guide = make('details', { class: 'guide', part: 'guide' }, make('summary', {}))
      this.#guide.addEventListener('toggle', () => void this.#openGuide())
    }
    const [summary] = this.#guide.children
    if (summary && summary.textContent !== words.guide) {
      summary.textContent = words.guide
      void this.#openGuide()
    }
    return this.#guide
  }

  async #openGuide() {
    if (!this.#guide?.open) return
    const [{ guideOf }] = await Promise.all([import('./guide.ts'), this.#dress()])
    const [summary] = this.#guide.children
    if (summary && this.#context) this.#guide.replaceChildren(summary, guideOf(this.#context))
  }

  /** What is opened comes with its styles. */
  async #dress() {
    const { dress } = await import('./explain.styles.ts')
    dress(this.table.element.getRootNode() as ShadowRoot)
  }

  /** What the guides ask beside cells, once the code that asks is here. */
  #asked(): Findings {
    if (!this.#check || !this.#asks) {
      this.#coming ??= Promise.all([this.#loadChecks(), import('./asks.ts')]).then(
        ([, asks]) => {
          this.#asks = asks
          this.#redraw()
        },
        // Without it, the matrix is as readable.
        () => {},
      )
      return none
    }
    return (this.#byRecord ??= this.#asks.byRecord((this.#findings ??= this.#check())))
  }

  /** Without it, the matrix is as readable. */
  #loadChecks(): Promise<unknown> {
    return import('@cswb/core/checks.js').then(
      ({ checkPlan }) => {
        this.#check = () => checkPlan(this.session, { asOf: this.asOf.day, packs: ['evaluation', 'measurement'] })
      },
      () => {},
    )
  }

  /** Fills what somebody opens: why a question's evidence is told so, and what would mend it. */
  #explain = async ({ target }: Event) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open || target.children.length > 1) return
    const { question, aspect } = target.dataset
    const asked = this.matrix.questions.find((each) => each.question.id === question)
    if (!asked || !aspect) return
    const [{ explainEvidence }] = await Promise.all([import('./explain.ts'), this.#dress()])
    if (!this.#check) await this.#loadChecks()
    this.#findings ??= this.#check?.()
    if (this.#context && target.children.length < 2)
      explainEvidence(target, aspect as Aspect, asked, this.#findings ?? [], this.#context)
  }
}

const titleOf = ({ text, lang }: { text: string; lang?: string }, level: number): HTMLElement =>
  make(`h${level}` as 'h2', { class: 'plan-title', part: 'plan-title' }, inLanguage(make('span', {}, text), lang))
