// What reads and draws a framework: loaded beside the plan.
import type { Indicator, PlanSession } from '@cswb/core'
import type { Finding } from '@cswb/core/checks.js'
import { explainCounts, frameworkOf, readResults, type FrameworkRow, type PlanResults } from '@cswb/core/results.js'
import { html, nothing, type TemplateResult } from 'lit'
import { planRecord, type AsOf } from '../internal/as-of.ts'
import { inLanguage, make } from '../internal/dom.ts'
import { RecordTable } from '../internal/record-table/record-table.ts'
import { same, type Group } from '../internal/record-table/spec.ts'
import { fill } from '../internal/strings.ts'
import { findingsByRow } from './asks.ts'
import { collectNext } from './collect-next.ts'
import { columnsOf } from './columns.ts'
import { PmfContext, type PmfRow } from './context.ts'
import { groupsOf } from './groups.ts'

export interface FrameworkOptions {
  readonly language: string
  /** The level of the headings of groups. */
  readonly level: number
  readonly titled: boolean
  readonly columns: readonly string[] | undefined
  readonly questions: boolean
  readonly edits: boolean
}

type Findings = ReadonlyMap<string, readonly Finding[]>
const none: Findings = new Map()

/** A plan's measurement framework on a day. */
export class Framework {
  readonly session: PlanSession
  readonly asOf: AsOf
  readonly table = new RecordTable<PmfRow>()
  #redraw: () => void
  #results: PlanResults | undefined
  #check: (() => Findings) | undefined
  #coming: Promise<void> | undefined
  #findings: Findings | undefined
  #context: PmfContext | undefined
  #columns: { inputs: readonly unknown[]; list: ReturnType<typeof columnsOf> } = { inputs: [], list: [] }
  #groups: readonly Group<PmfRow>[] = []

  constructor(session: PlanSession, asOf: AsOf, redraw: () => void) {
    this.session = session
    this.asOf = asOf
    this.#redraw = redraw
    this.table.element.addEventListener('click', this.#click)
  }

  /** The plan has changed. */
  forget(): void {
    this.#results = this.#findings = undefined
  }

  /** Resolves when everything is in the page. */
  async ready(): Promise<void> {
    await this.#coming
    await this.table.drawn()
  }

  /** The header, the tables and what is collected next; `draw` writes the rows. */
  view(options: FrameworkOptions): TemplateResult {
    const { session, asOf } = this
    this.#results ??= readResults(session, { asOf: asOf.day })
    const findings = options.questions ? this.#asked() : none
    const context = (this.#context = new PmfContext(session, options.language, { edits: options.edits, findings }))
    const framework = frameworkOf(session).map((group) => ({
      ...group,
      rows: group.rows.map((row) => this.#row(row, findings)),
    }))
    const rows = framework.flatMap((group) => group.rows)
    const list = columnsOf(() => this.#context ?? context, rows, options.columns)
    const inputs = [
      session,
      context.words,
      options.language,
      options.edits,
      planRecord(session),
      ...list.flatMap(({ name, label }) => [name, label]),
    ]
    if (!same(inputs, this.#columns.inputs)) this.#columns = { inputs, list }
    this.#groups = groupsOf(framework, context, options.level)
    const { words, format } = context
    const title = context.text(planRecord(session)?.title)
    const day = { document: words.asPlanReports, today: words.asOfToday, given: words.asOf }[asOf.from]
    return html`<header part="header" role="none">
        ${options.titled && title.text ? titleOf(title, Math.max(options.level - 1, 1)) : nothing}
        ${rows.length ? html`<p class="counts" part="counts" dir="auto">${this.#counts(rows, context)}</p>` : nothing}
        <p class="quiet" part="day" dir="auto">${fill(day, { date: format.date(asOf.day) })}</p>
      </header>
      ${
        rows.length
          ? html`${this.table.element}${collectNext(context, rows, options.level)}`
          : html`<slot name="empty"><p class="empty" part="empty">${words.empty}</p></slot>`
      }`
  }

  /** Writes the rows; call it when the view is in the page. */
  draw(): void {
    const { words } = this.#context ?? {}
    if (words) this.table.show({ columns: this.#columns.list, groups: this.#groups, label: words.untitled })
  }

  #row(row: FrameworkRow, findings: Findings): PmfRow {
    const { session } = this
    const { indicator, result, others, first } = row
    const parts = indicator
      ? [planRecord(session), ...session.children(indicator.id), ...named(indicator, session)]
      : []
    const asked = findings.get((indicator ?? result)?.id ?? '') ?? []
    return {
      ...row,
      depth: 0,
      outcome: indicator && this.#results?.of(indicator.id),
      inputs: [indicator, result, first, ...others, ...parts, ...asked.map(({ id }) => id)],
    }
  }

  #counts(rows: readonly PmfRow[], { words, format }: PmfContext): string {
    const results = new Set(rows.flatMap(({ result }) => result ?? [])).size
    const indicators = new Set(rows.flatMap(({ indicator }) => indicator ?? [])).size
    const without = rows.filter(({ indicator }) => !indicator).length
    const counts = [
      ...(results ? [format.count(results, words.results)] : []),
      format.count(indicators, words.indicators),
      ...(without ? [format.count(without, words.withoutIndicator)] : []),
    ]
    const plan = planRecord(this.session)
    const standing = plan && indicators && this.#results ? this.#results.resultsOf(plan.id) : undefined
    return `${format.list(counts, 'unit')}. ${standing ? explainCounts(standing, format.spoken) : ''}`.trim()
  }

  /** What the guides ask, once the code that asks is here. */
  #asked(): Findings {
    if (this.#check) return (this.#findings ??= this.#check())
    this.#coming ??= import('@cswb/core/checks.js').then(
      ({ checkPlan }) => {
        const options = { asOf: this.asOf.day, packs: ['measurement'] }
        this.#check = () => findingsByRow(checkPlan(this.session, options), this.session)
        this.#redraw()
      },
      // Without it, the framework is as readable.
      () => {},
    )
    return none
  }

  #click = async (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('.why') : null
    const row = button && this.table.row(button.dataset['row'] ?? '')
    if (!row) return
    const { showDetails } = await import('./details.ts')
    if (this.#context) await showDetails(this.table.element, row, this.#context)
  }
}

/** The records that cells name. */
const named = ({ sources, collects, reviews, acts }: Indicator, session: PlanSession) =>
  [sources, collects, reviews, acts].flatMap((ids) => (ids ?? []).map((id) => session.get(id)))

const titleOf = ({ text, lang }: { text: string; lang?: string }, level: number): HTMLElement =>
  make(`h${level}` as 'h2', { class: 'plan-title', part: 'plan-title' }, inLanguage(make('span', {}, text), lang))
