// What counts and draws a summary: loaded beside the plan.
import type { PlanEvent, PlanSession } from '@cswb/core'
import type { GroupRollUp } from '@cswb/core/rollup.js'
import { textIn } from '@cswb/core'
import { html, nothing, type TemplateResult } from 'lit'
import { planRecord, today, type AsOf } from '../internal/as-of.ts'
import { inLanguage, make } from '../internal/dom.ts'
import { Standing } from '../internal/standing/standing.ts'
import { StandingLine } from '../internal/standing/standing-line.ts'
import { adoptStandingStyles } from '../internal/standing/standing.styles.ts'
import { standingView, type StandingView } from '../internal/standing/view.ts'
import { fill, stringsIn } from '../internal/strings.ts'
import { Changed } from './changed.ts'
import { dueView } from './due.ts'
import { groupsViews } from './groups.ts'
import { planSummaryStrings } from './plan-summary.strings.ts'
import { Results } from './results.ts'
import type { SummaryView } from './section.ts'

export interface SummaryOptions {
  readonly language: string
  /** The level of the headings of parts. */
  readonly level: number
  readonly titled: boolean
  readonly since: string | undefined
  /** Attributes that hold no date, with what they hold. */
  readonly wrong: readonly [name: string, value: string][]
  readonly rowsAt: string | undefined
}

/** Up to this many actions are counted before anything else. */
const atOnce = 100

/** A plan's summary on a day. */
export class Summary {
  readonly session: PlanSession
  readonly asOf: AsOf
  #standing: Standing
  #lines = new Map<string, StandingLine>()
  #changed: Changed
  #results: Results

  /** @param root where it is drawn */
  constructor(root: HTMLElement | DocumentFragment, session: PlanSession, asOf: AsOf, redraw: () => void) {
    adoptStandingStyles(root)
    this.session = session
    this.asOf = asOf
    this.#standing = Standing.of(session, asOf.day)
    this.#changed = new Changed(session, redraw)
    this.#results = new Results(session, asOf.day, redraw)
    if (session.all('action').length <= atOnce) this.#standing.finish()
    if (!this.counted) void this.#standing.counted().then(redraw)
  }

  get counted(): boolean {
    return this.#standing.plan !== undefined
  }

  async ready(): Promise<void> {
    await this.#standing.counted()
    await this.#changed.ready()
    await this.#results.ready()
  }

  take(event: PlanEvent): void {
    this.#standing.take(event)
    this.#results.forget()
  }

  release(): void {
    this.#standing.release()
  }

  view({ language, level, titled, since, wrong, rowsAt }: SummaryOptions): TemplateResult {
    const { session, asOf } = this
    const words = stringsIn(planSummaryStrings, language)
    const view: SummaryView = {
      ...standingView(session, this.#standing, language, rowsAt),
      language,
      level,
      asOf,
      words,
      line: (group, name) => this.#line(group, name, view),
    }
    const said = { document: words.asPlanReports, today: words.asOfToday, given: words.asOf }[asOf.from]
    const title = textIn(planRecord(session)?.title, language)
    const { plan } = this.#standing
    return html`${titled && title.text ? titleOf(title, Math.max(level - 1, 1)) : nothing}
      <p class="quiet" part="day">${fill(said, { date: view.format.date(asOf.day) })}</p>
      ${wrong.map(
        ([name, value]) => html`<p role="alert">${fill(words.badDate, { name, value, example: today() })}</p>`,
      )}
      ${
        plan?.tally.actions
          ? html`${view.line(plan, title.text || words.untitled)} ${dueView(view)}
            ${since && !wrong.some(([name]) => name === 'since') ? this.#changed.view(since, view) : nothing}
            ${groupsViews(view)}`
          : html`<p class="empty" part="empty">${words.empty}</p>`
      }
      ${this.#results.view(view)}`
  }

  #line(group: GroupRollUp, name: string, view: StandingView): HTMLElement {
    const line = this.#lines.get(group.id) ?? new StandingLine()
    this.#lines.set(group.id, line)
    line.show(group, name, view)
    return line.element
  }
}

function titleOf({ text, lang }: { text: string; lang?: string }, level: number): HTMLElement {
  return make(
    `h${level}` as 'h2',
    { class: 'plan-title', part: 'plan-title' },
    inLanguage(make('span', {}, text), lang),
  )
}
