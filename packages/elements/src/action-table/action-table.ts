import type { Action, PlanEvent, PlanSession } from '@cswb/core'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { LocaleController } from '../internal/locale.ts'
import { same, type Column } from '../internal/record-table/spec.ts'
import { RecordTable } from '../internal/record-table/record-table.ts'
import { SessionController } from '../internal/session-controller.ts'
import { sourceView } from '../internal/source-view.ts'
import styles from './action-table.styles.ts'
import { columnsOf, sameShape } from './columns.ts'
import { CellContext } from './context.ts'
import { headerView } from './header.ts'
import { groupsOf } from './heads.ts'
import { InsidePlan } from './inside.ts'
import { awaitReader, loadReader, reader } from './reader.ts'
import {
  actionModel,
  actionRow,
  asOfDay,
  longestRef,
  planRecord,
  today,
  type ActionModel,
  type ActionRow,
} from './model.ts'

/**
 * A plan's actions under their themes, one native table a theme: who leads and takes part, the timeline as written and as
 * read, how each action stands, comments. Every row is in the page, so that it can be searched, copied and printed.
 *
 * A row has the id `cswb-` and its record's id; a page whose address ends in that fragment opens at the row.
 *
 * @element cswb-action-table
 * @slot - What the page shows until the plan is there, and if it cannot be had: a link to the document. An HTML table of
 *   actions, where nothing else names a plan: it is read, and shown as ours.
 * @slot empty - What to do when the plan has no actions yet; replaces our sentence.
 * @fires {SourceFailEvent} cswb-source-fail - The plan could not be opened; the element shows the same sentence.
 * @fires {TableSkipEvent} cswb-table-skip - The HTML table inside could not be understood, and stays as it is; the event says why.
 * @csspart header - The title, the counts and the abbreviations.
 * @csspart title - The plan's title.
 * @csspart counts - The line of counts and the day they speak of.
 * @csspart legend - The abbreviations.
 * @csspart groups - All themes with their tables.
 * @csspart group - One theme with its table.
 * @csspart heading - A theme's heading.
 * @csspart stakeholders - Who takes part in a theme.
 * @csspart theme-comment - What the plan says of a theme.
 * @csspart table - A theme's table.
 * @csspart header-ref - The head of a column; the same for title, timeline, status, comment, evidence, updatedOn and the plan's own columns.
 * @csspart row - An action or a task.
 * @csspart cell - Any cell.
 * @csspart ref - A cell of that column; the same for title, timeline, status, comment, evidence, updatedOn and the plan's own columns.
 * @csspart badge - The word and the shape of a status; also `status-` and its name: status-completed, status-active, status-on-track, status-due, status-date-passed, status-late, status-upcoming, status-no-date, status-in-progress, status-not-started, status-on-hold, status-cancelled, status-unknown.
 * @csspart original - What opens the page's own table, where ours was read from it.
 * @csspart loading - The word shown while the plan is opened.
 * @csspart empty - The sentence for a plan without actions.
 * @csspart error - The sentence for a plan that cannot be had, with its button and details.
 * @csspart retry - The button that opens the plan again.
 * @cssprop [--cswb-action-table-reserve=100vh] - Room kept while the plan is opened, so that the page does not move.
 * @cssprop [--cswb-color-muted=66% of the text colour] - What is said more quietly.
 * @cssprop [--cswb-color-line=16% of the text colour] - Lines.
 * @cssprop [--cswb-color-faint=5% of the text colour] - Quiet backgrounds.
 * @cssprop [--cswb-color-done] - Completed; made from the text colour's lightness, like the next three.
 * @cssprop [--cswb-color-active] - Active, on track, in progress.
 * @cssprop [--cswb-color-due] - Due, date passed.
 * @cssprop [--cswb-color-late] - Late.
 * @cssprop [--cswb-color-none=the muted colour] - No date, not started, not reported, stopped.
 * @cssprop [--cswb-text-xs=0.82em] - Heads of columns; sizes go on with -s (0.92em), -l (1.25em, themes) and -xl (1.6em, title).
 * @cssprop [--cswb-space-m=0.9rem] - Between columns; spaces are -xs (0.25rem), -s (0.5rem), -m, -l (1.4rem) and -xl (2.25rem, between themes).
 * @cssprop [--cswb-radius=0.45rem] - Corners of buttons.
 */
export class ActionTable extends LitElement {
  static override styles = styles

  /** The address of a published plan, a `cswb-plan/1` file. */
  @property() accessor src: string | undefined

  /** The id or short name of a plan in this browser. */
  @property() accessor plan: string | undefined

  /** An open plan, instead of `src` or `plan`. Without any of the three, the nearest `<cswb-plan>` is used. */
  @property({ attribute: false }) accessor session: PlanSession | undefined

  /** The day to speak of, `YYYY-MM-DD`. By default the document's own date until the plan has its first update, then today. */
  @property({ attribute: 'as-of' }) accessor asOf: string | undefined

  /** The level of the themes' headings, 1 to 6; the plan's title is one above. */
  @property({ type: Number, attribute: 'heading-level' }) accessor headingLevel = 2

  /** Leaves the plan's title out, for a page whose own heading says it. */
  @property({ type: Boolean, attribute: 'no-title' }) accessor noTitle = false

  #locale = new LocaleController(this)
  #inside = new InsidePlan(this)
  #source = new SessionController(this, (event) => this.#follow(event), { optional: () => this.#inside.holds })
  #table = new RecordTable<ActionRow>()
  #context: CellContext | undefined
  #model: ActionModel | undefined
  #columns: { inputs: readonly unknown[]; list: readonly Column<ActionRow>[] } = { inputs: [], list: [] }
  #shown: PlanSession | undefined
  #legendOpen = false
  #waiting = !reader()

  constructor() {
    super()
    this.#table.element.addEventListener('click', spellOut)
  }

  /** Resolves when every row is in the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete()
    await this.#table.drawn()
    return done
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (!reader()) {
      void awaitReader().then(() => this.#wake())
      void loadReader().then(() => this.#wake())
    }
    addEventListener('beforeprint', this.#finish)
    addEventListener('hashchange', this.#goToFragment)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('beforeprint', this.#finish)
    removeEventListener('hashchange', this.#goToFragment)
  }

  protected override firstUpdated(): void {
    this.#inside.watch()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { src, plan } = this
    if (changed.has('src') || changed.has('plan') || changed.has('session') || this.#inside.session)
      this.#source.set(this.session ?? (src || plan ? undefined : this.#inside.session), { src, plan })
    const { session } = this.#source
    if (session && !this.#waiting) this.#read(session)
    else this.#context = this.#model = undefined
  }

  protected override render(): TemplateResult {
    if (!this.#context || !this.#model)
      return this.#inside.skipped ? html`<slot></slot>` : sourceView(this, this.#source, this.#locale)
    const { words, shellLanguage } = this.#context
    const header = headerView(this.#context, this.#model, {
      titleLevel: this.noTitle ? undefined : Math.max(this.#level - 1, 1),
      asOf: this.asOf,
      legendOpen: this.#legendOpen,
      toggleLegend: () => {
        this.#legendOpen = !this.#legendOpen
        this.requestUpdate()
      },
    })
    const empty = this.#source.session?.editable ? words.emptyHere : words.empty
    return html`<div lang=${shellLanguage ?? nothing}>
      ${header}
      ${
        this.#model.groups.length
          ? this.#table.element
          : html`<slot name="empty"><p class="empty" part="empty">${empty}</p></slot>`
      }
      ${
        this.#inside.remains && this.#source.session === this.#inside.session
          ? html`<details part="original"><summary>${words.original}</summary><slot></slot></details>`
          : nothing
      }
    </div>`
  }

  protected override updated(): void {
    const { session } = this.#source
    this.#inside.look(this.#source)
    if (!this.#context || !this.#model || !session) return
    const first = this.#shown !== session
    this.#table.element.style.setProperty('--_ref', String(longestRef(this.#model)))
    this.#shown = session
    this.#table.show({
      columns: this.#columns.list,
      groups: groupsOf(this.#model.groups, this.#level, this.#context),
      label: this.#context.text(planRecord(session)?.title).text || this.#context.words.untitled,
    })
    if (first) void this.#table.drawn().then(this.#goToFragment)
  }

  #wake() {
    this.#waiting = false
    this.requestUpdate()
  }

  get #level() {
    return Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 6)
  }

  #read(session: PlanSession) {
    const { language } = this.#locale
    const asOf = asOfDay(session, this.asOf, today())
    this.#context = new CellContext(session, language, asOf)
    this.#model = actionModel(session)
    const list = columnsOf(this.#context, this.#model)
    // Every cell is drawn anew only where one of these is another; else the columns stay the ones they were.
    const inputs = [
      session,
      reader(),
      language,
      this.#context.words,
      asOf.day,
      asOf.from,
      planRecord(session),
      ...session.all('word'),
      ...list.map(({ label }) => label),
    ]
    if (!same(inputs, this.#columns.inputs)) this.#columns = { inputs, list }
  }

  /** Where a change only touches what stands in rows, those rows are written again and nothing else. */
  #follow({ records }: PlanEvent) {
    const { session } = this.#source
    if (!records.size || !session) return
    if (!this.#table.complete || ![...records].every((id) => this.#refill(session, id))) this.requestUpdate()
  }

  #refill(session: PlanSession, id: string) {
    const row = this.#table.row(id)
    const record = session.get(id)
    if (!row || record?.kind !== 'action') return false
    const next = actionRow(session, record as unknown as Action, row.depth)
    if (!sameShape(row, next, session)) return false
    this.#table.refill(next)
    return true
  }

  #finish = () => this.#table.finish()

  /** Brings the row that the page's address names into view. */
  #goToFragment = () => {
    const target = this.#table.target(location.hash)
    if (!target) return
    for (const other of this.renderRoot.querySelectorAll('.target')) other.classList.remove('target')
    target.classList.add('target')
    target.tabIndex = -1
    target.scrollIntoView({ block: 'start' })
    target.focus({ preventScroll: true })
  }
}

/** A tap on an abbreviation spells it out where it stands; another folds it up. */
function spellOut({ target }: Event) {
  if (target instanceof Element) target.closest('abbr')?.toggleAttribute('data-open')
}

declare global {
  interface HTMLElementTagNameMap {
    'cswb-action-table': ActionTable
  }
}
