import type { Action, PlanEvent, PlanSession } from '@cswb/core'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { LocaleController } from '../internal/locale.ts'
import { same, type Column } from '../internal/record-table/spec.ts'
import { RecordTable } from '../internal/record-table/record-table.ts'
import { make } from '../internal/dom.ts'
import type { Standing } from '../internal/standing/standing.ts'
import { SessionController } from '../internal/session-controller.ts'
import { sourceView } from '../internal/source-view.ts'
import styles from './action-table.styles.ts'
import { columnsOf, sameShape } from './columns.ts'
import { CellContext } from './context.ts'
import type { Finder } from './find/finder.ts'
import type { Finding } from './find/finding.ts'
import { headerView } from './header.ts'
import { groupsOf } from './heads.ts'
import type { StandingLines } from './lines.ts'
import { InsidePlan } from './inside.ts'
import type { TakeMenu } from './take/take.ts'
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
 * @fires {FindingChangeEvent} cswb-finding-change - The reader looks for something else or wants another order; cancelling leaves the table as it is.
 * @csspart header - The title, the counts and the abbreviations.
 * @csspart title - The plan's title.
 * @csspart counts - The line of counts and the day they speak of.
 * @csspart legend - The abbreviations.
 * @csspart tools - What readers do with the table.
 * @csspart take-open - The button that opens the ways to take the plan along.
 * @csspart take - The ways to take the plan along; its buttons are take-csv, take-html, take-json and take-print.
 * @csspart find - What finds: `search`, `filters-toggle`, `filters`, `group-by`, `sort-by`, `found` (the count), `filter` (one that is set), `clear`, `nothing-found` and its `drop`, and `sort` in the heads of columns.
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
 * @csspart override - Who set a status by hand, until when and why; `derived` is the word that follows without it.
 * @csspart standing - The line that says where the plan or a theme stands: its counts, its word where there is one, how far it is.
 * @csspart verdict - The word; also `verdict-` and its name: verdict-completed, verdict-not-started, verdict-on-track, verdict-needs-attention, verdict-late, verdict-not-enough-information.
 * @csspart meter - How far the one-off work is: solid as far as is reported, in dashes as far as it may be.
 * @csspart why - The button that opens the explanation.
 * @csspart explanation - Why it reads so, with links to the rows that decide, and `policy`, the rules it was judged by.
 * @csspart link - Words that lead somewhere, as they did in the plan's document.
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

  /** The level of the themes' headings, 1 to 6; the plan's title is one above. Around a table of the page, that of its headings unless the attribute says another. */
  @property({ type: Number, attribute: 'heading-level' }) accessor headingLevel = 2

  /** Leaves the plan's title out, for a page whose own heading says it. */
  @property({ type: Boolean, attribute: 'no-title' }) accessor noTitle = false

  /** Leaves out the menu by which readers download the plan or print it. What they select still copies as a table. */
  @property({ type: Boolean, attribute: 'no-export' }) accessor noExport = false

  /** Whether a reader is offered to search, filter, group and sort: where there are more than ten rows, `always` or `never`. */
  @property() accessor find: 'auto' | 'always' | 'never' = 'auto'

  /** Lets the page's address say what is looked for, in parameters that start with this and a dash; `cswb` if empty. */
  @property({ attribute: 'address-key' }) accessor addressKey: string | undefined

  #locale = new LocaleController(this)
  #inside = new InsidePlan(this)
  #source = new SessionController(this, (event) => this.#follow(event), { optional: () => this.#inside.holds })
  #table = new RecordTable<ActionRow>()
  #context: CellContext | undefined
  #model: ActionModel | undefined
  #columns: { inputs: readonly unknown[]; list: readonly Column<ActionRow>[] } = { inputs: [], list: [] }
  #shown: PlanSession | undefined
  #standing: Standing | undefined
  #standsFor: PlanSession | undefined
  #lines: StandingLines | undefined
  #find = make('div', { class: 'find', part: 'find' })
  #finding: Finding | undefined
  #finder: Finder | undefined
  #legendOpen = false
  #menu: TakeMenu | undefined
  #waiting = !reader()

  constructor() {
    super()
    this.#table.element.addEventListener('click', spellOut)
  }

  /** What is looked for and in which order rows stand; `{}` is the plan as it is. Setting it dispatches nothing. */
  @property({ attribute: false })
  set finding(finding: Finding) {
    this.#finding = finding
    if (this.#finder) this.#finder.finding = finding
  }
  get finding(): Finding {
    return this.#finder?.finding ?? this.#finding ?? {}
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
    this.#finder?.listen()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('beforeprint', this.#finish)
    removeEventListener('hashchange', this.#goToFragment)
    this.#finder?.rest()
    // An element that is moved leaves and enters in the same task, and goes on as it was.
    setTimeout(() => this.isConnected || this.#stand(undefined, ''))
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.#goAgain)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { src, plan } = this
    if (changed.has('src') || changed.has('plan') || changed.has('session') || this.#inside.session)
      this.#source.set(this.session ?? (src || plan ? undefined : this.#inside.session), { src, plan })
    const { session } = this.#source
    if (session && !this.#waiting) this.#read(session)
    else {
      this.#stand(undefined, '')
      this.#context = this.#model = undefined
    }
  }

  protected override render(): TemplateResult {
    if (!this.#context || !this.#model)
      return this.#inside.skipped ? html`<slot></slot>` : sourceView(this, this.#source, this.#locale)
    const { words, shellLanguage } = this.#context
    const header = headerView(this.#context, this.#model, {
      titleLevel: this.noTitle || this.#ofInside?.untitled ? undefined : Math.max(this.#level - 1, 1),
      asOf: this.asOf,
      standing: this.#model.actions ? this.#lines?.element(planRecord(this.#context.plan)?.id ?? '') : undefined,
      ...(this.#model.actions && !this.noExport
        ? { tools: html`<div class="tools" part="tools">${this.#menu?.element ?? nothing}</div>` }
        : {}),
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
          ? [this.#find, this.#table.element]
          : html`<slot name="empty"><p class="empty" part="empty">${empty}</p></slot>`
      }
      ${
        this.#ofInside?.remains
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
    const { actions, tasks } = this.#model
    const useful = this.find === 'always' || (this.find !== 'never' && actions + tasks > 10)
    this.#find.hidden = !useful
    const spec = {
      columns: this.#columns.list,
      groups: groupsOf(this.#model.groups, this.#level, this.#context, this.#lines),
      label: this.#context.text(planRecord(session)?.title).text || this.#context.words.untitled,
    }
    if (this.#finder) this.#finder.show({ context: this.#context, model: this.#model, spec, level: this.#level })
    else {
      this.#table.show(spec)
      if (useful || this.#finding || this.addressKey !== undefined) void this.#loadFinder()
    }
    this.#showStanding()
    void this.#table.drawn().then(() => this.#showStanding())
    if (first) void this.#table.drawn().then(this.#goToFragment).then(this.#offer)
    this.#menu?.draw()
  }

  /** Fetches what finds, beside the rows. Without it the table is as readable. */
  async #loadFinder() {
    const code = await import('./find/finder.ts').catch(() => undefined)
    if (!code || this.#finder) return
    this.#finder = new code.Finder(this, this.#find, this.#table, this.#goToFragment, this.#finding)
    this.requestUpdate()
  }

  #wake() {
    this.#waiting = false
    this.requestUpdate()
  }

  get #level() {
    const level = this.hasAttribute('heading-level') ? undefined : this.#ofInside?.level
    return Math.min(Math.max(level ?? (Math.trunc(this.headingLevel) || 2), 1), 6)
  }

  /** Set where the plan shown is that of the page's own table. */
  get #ofInside() {
    return this.#source.session && this.#source.session === this.#inside.session ? this.#inside : undefined
  }

  #read(session: PlanSession) {
    const { language } = this.#locale
    const asOf = asOfDay(session, this.asOf, today())
    this.#stand(session, asOf.day)
    this.#context = new CellContext(session, language, asOf, this.#standing)
    this.#model = actionModel(session, asOf.day)
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
      ...session.all('round'),
      this.#standing,
      ...list.map(({ label }) => label),
    ]
    if (!same(inputs, this.#columns.inputs)) this.#columns = { inputs, list }
  }

  /** Where a plan stands, from now on: another plan, or another day, is counted anew. */
  #stand(session: PlanSession | undefined, day: string) {
    const code = session && reader()
    if (this.#standing && code && this.#standsFor === session && this.#standing.asOf === day) return
    const before = this.#standing
    this.#standing = session && code?.Standing.of(session, day)
    if (this.#standsFor !== session) this.#lines = undefined
    if (this.#standing) this.#lines ??= code && new code.StandingLines(this.renderRoot)
    this.#standsFor = session
    before?.release()
  }

  /** Says where the plan and its themes stand, once all of its actions are counted. */
  #showStanding() {
    if (!this.#context) return
    if (this.#table.complete) this.#standing?.finish()
    this.#lines?.show(this.#context)
  }

  /** Where a change only touches what stands in rows, those rows and the lines that count them are written again and nothing else. */
  #follow(event: PlanEvent) {
    const { session } = this.#source
    if (!event.records.size || !session) return
    const groups = this.#standing?.take(event) ?? new Set()
    // Of an action that has tasks, what is counted of them is another thing now.
    const counted = [...groups].filter((id) => this.#table.row(id))
    if (this.#table.complete && [...event.records, ...counted].every((id) => this.#refill(session, id))) {
      if (this.#context) this.#lines?.show(this.#context, groups)
      this.#finder?.changed()
    } else this.requestUpdate()
  }

  #refill(session: PlanSession, id: string) {
    const record = session.get(id)
    // What is said about an action stands in its row.
    const about = record?.kind === 'update' || record?.kind === 'override' ? record['about'] : id
    const row = this.#table.row(`${about}`)
    const action = row && session.get(row.id)
    if (!this.#context || !row || action?.kind !== 'action') return false
    const next = actionRow(session, action as unknown as Action, row.depth, this.#context.asOf.day)
    if (!sameShape(row, next, session)) return false
    this.#table.refill(next)
    return true
  }

  /** What readers take along comes when the table is there. */
  #offer = async () => {
    const code = await import('./take/take.ts').catch(() => undefined)
    this.#menu ??= code?.takeAlong(this.renderRoot as ShadowRoot, () => {
      const { session } = this.#source
      const { rows } = this.#table
      return session && this.#context
        ? { session, context: this.#context, rows, columns: this.#columns.list, level: this.#level }
        : undefined
    })
    this.requestUpdate()
  }

  #finish = () => this.#table.finish()

  /** A link to the row that the address names already goes there again. */
  #goAgain = ({ target }: Event) => {
    const link = target instanceof Element && target.closest('a')
    if (link && link.hash && link.hash === location.hash) this.#goToFragment()
  }

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
