import type { Action, PlanEvent, PlanSession } from '@cswb/core'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { LocaleController } from '../internal/locale.ts'
import { same, type Column } from '../internal/record-table/spec.ts'
import { RecordTable } from '../internal/record-table/record-table.ts'
import { make } from '../internal/dom.ts'
import { afterPaint } from '../internal/slices.ts'
import { SessionController } from '../internal/session-controller.ts'
import { sourceView } from '../internal/source-view.ts'
import styles from './action-table.styles.ts'
import { columnsOf, sameShape } from './columns.ts'
import { CellContext } from './context.ts'
import type { TableEditor } from './edit/edit.ts'
import type { Finder, Whole } from './find/finder.ts'
import type { Finding } from './find/finding.ts'
import { headerView } from './header.ts'
import { groupsOf } from './heads.ts'
import { InsidePlan } from './inside.ts'
import { isSuited } from './view/key.ts'
import { giveRoom } from './room.ts'
import { Stands } from './stands.ts'
import type { ReaderView } from './view/view.ts'
import { awaitReader, loadReader, reader } from './reader.ts'
import { actionModel, actionRow, asOfDay, planRecord, renew, today, type ActionModel, type ActionRow } from './model.ts'

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
 * @csspart plan-title - The plan's title.
 * @csspart counts - The line of counts and the day they speak of.
 * @csspart legend - The abbreviations.
 * @csspart tools - What readers do with the table.
 * @csspart view-open - The button that opens what there is to choose of rows and columns.
 * @csspart view - What there is to choose.
 * @csspart expand-all|fold-tasks|fold-themes - The buttons that open everything, and that fold up tasks and themes.
 * @csspart move-up|move-down|width - What gives a column another place and another width.
 * @csspart view-reset - The button that gives the page's own columns back.
 * @csspart take-open - The button that opens the ways to take the plan along.
 * @csspart take - The ways to take the plan along.
 * @csspart take-csv|take-html|take-json|take-print - One of them.
 * @csspart find - The tools that find.
 * @csspart search - The field for words.
 * @csspart filters-toggle - The button that opens the filters.
 * @csspart filters - The filters.
 * @csspart group-by|sort-by - The choice of groups, and of an order where rows are cards.
 * @csspart statuses|status-pick - The statuses that one press asks for, each with how many rows have it.
 * @csspart found - How many rows were found.
 * @csspart filter - A filter that is set; pressing it drops it.
 * @csspart clear - The button that drops them all.
 * @csspart nothing-found - What stands in place of rows when none was found.
 * @csspart drop - A button there that drops one filter.
 * @csspart sort - The button in the head of a column.
 * @csspart groups - All themes with their tables.
 * @csspart group - One theme with its table.
 * @csspart heading - A theme's heading.
 * @csspart stakeholders - Who takes part in a theme.
 * @csspart theme-comment - What the plan says of a theme.
 * @csspart table - A theme's table.
 * @csspart column-header - The head of any column.
 * @csspart header-ref|header-title|header-timeline|header-status|header-comment|header-evidence|header-updatedOn - The head of a column; the plan's own columns have theirs.
 * @csspart row - An action or a task.
 * @csspart cell - Any cell.
 * @csspart fold - The button that folds up the tasks of an action, or the table of a theme.
 * @csspart copy-link - The control of a row that copies a link to it.
 * @csspart link-note - What it says: that the link was copied, or the link to copy by hand; and where the row came from, if that is known.
 * @csspart link-address - The link to copy by hand.
 * @csspart ref|title|timeline|status|comment|evidence|updatedOn - A cell of that column; the plan's own columns have theirs.
 * @csspart badge - The word and the shape of a status, or of a verdict.
 * @csspart status-completed|status-active|status-on-track|status-in-progress|status-due|status-date-passed|status-late|status-upcoming|status-not-started|status-no-date|status-unknown|status-on-hold|status-cancelled - A badge of that status.
 * @csspart override - Who set a status by hand, until when and why.
 * @csspart derived - The word that follows without it.
 * @csspart standing - The line that says where the plan or a theme stands: its counts, its word where there is one, how far it is.
 * @csspart verdict - The word.
 * @csspart verdict-completed|verdict-not-started|verdict-on-track|verdict-needs-attention|verdict-late|verdict-not-enough-information - That word.
 * @csspart meter - How far the one-off work is: solid as far as is reported, in dashes as far as it may be.
 * @csspart why - The button that opens the explanation.
 * @csspart explanation - Why it reads so, with links to the rows that decide.
 * @csspart policy - The rules it was judged by.
 * @csspart link - Words that lead somewhere, as they did in the plan's document.
 * @csspart original - What opens the page's own table, where ours was read from it.
 * @csspart work|toolbar|theme-tools|theme-menu-open|theme-menu - Where one works: the tools over the table, and those of a theme.
 * @csspart tool|tool-add|tool-add-task|tool-add-theme|tool-up|tool-down|tool-outdent|tool-indent|tool-plan-order|tool-move-to|tool-status|tool-leads|tool-details|tool-history|tool-duplicate|tool-remove|tool-undo|tool-redo|tool-pick|tool-columns|tool-words|tool-override|tool-renumber|tool-keys - One of them.
 * @csspart row-handle|cell-editor|drafts|question|side|side-close|conflict-note|decide - What drags and picks a row, what a cell is written in, what was not finished, what is asked in a dialog, what opens at the side, and what is to be decided.
 * @csspart editing|edit-offer|edit-trouble|author - What is said of a change, a way to take it back, why one was not stored, and the question for a name.
 * @csspart loading - The word shown while the plan is opened.
 * @csspart empty - The sentence for a plan without actions.
 * @csspart error - The sentence for a plan that cannot be had, with its button and details.
 * @csspart retry - The button that opens the plan again.
 * @cssprop [--cswb-action-table-reserve=100vh] - Room kept while the plan is opened, so that the page does not move.
 * @cssprop [--cswb-action-table-top=0px] - How far from the top the heads of columns stick: under a header of the page that sticks too.
 * @cssprop [--cswb-color-paper=the page's background] - What hides the rows that pass under those heads.
 */
export class ActionTable extends LitElement {
  static override styles = styles
  static override properties = {
    src: {},
    plan: {},
    session: { attribute: false },
    asOf: { attribute: 'as-of' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    noTitle: { type: Boolean, attribute: 'no-title' },
    noExport: { type: Boolean, attribute: 'no-export' },
    find: {},
    addressKey: { attribute: 'address-key' },
    columns: {},
    noView: { type: Boolean, attribute: 'no-view' },
    editable: { type: Boolean },
    finding: { attribute: false, noAccessor: true },
  }

  /** The address of a published plan, a `cswb-plan/1` file. */
  declare src: string | undefined

  /** The id or short name of a plan in this browser. */
  declare plan: string | undefined

  /** An open plan, instead of `src` or `plan`. Without any of the three, the nearest `<cswb-plan>` is used. */
  declare session: PlanSession | undefined

  /** The day to speak of, `YYYY-MM-DD`. By default the document's own date until the plan has its first update, then today. */
  declare asOf: string | undefined

  /** The level of the themes' headings, 1 to 6; the plan's title is one above. Around a table of the page, that of its headings unless the attribute says another. */
  declare headingLevel: number

  /** Leaves the plan's title out, for a page whose own heading says it. */
  declare noTitle: boolean

  /** Leaves out the menu by which readers download the plan or print it. What they select still copies as a table. */
  declare noExport: boolean

  /** Whether a reader is offered to search, filter, group and sort: where there are more than ten rows, `always` or `never`. */
  declare find: 'auto' | 'always' | 'never'

  /** Lets the page's address say what is looked for, in parameters that start with this and a dash; `cswb` if empty. */
  declare addressKey: string | undefined

  #locale = new LocaleController(this)
  #inside = new InsidePlan(this)
  #source = new SessionController(this, (event) => this.#follow(event), { optional: () => this.#inside.holds })
  #table = new RecordTable<ActionRow>()
  #context: CellContext | undefined
  #model: ActionModel | undefined
  #columns: { inputs: readonly unknown[]; list: readonly Column<ActionRow>[] } = { inputs: [], list: [] }
  #shown: PlanSession | undefined
  #stands = new Stands(this)
  #find = make('div', { class: 'find', part: 'find' })
  #finding: Finding | undefined
  #finder: Finder | undefined
  #whole: Whole | undefined
  #legendOpen = false
  /** What readers suit the table with; null where its code did not come. */
  #view: ReaderView | null | undefined
  #folded = new Set<string>()
  #editor: TableEditor | undefined
  #waiting = !reader()

  /** Names of the columns to show, in their order, with spaces or commas between: `ref title status`. By default all that the plan fills. */
  declare columns: string | undefined

  /** Leaves out the menu by which readers choose, order and size columns and fold rows up, and what they chose before. */
  declare noView: boolean

  /** Lets people work in the table, where its plan can be written: cells, rows, themes. A published plan is only read. */
  declare editable: boolean

  /** What is looked for and in which order rows stand; `{}` is the plan as it is. Setting it dispatches nothing. */
  set finding(finding: Finding) {
    this.#finding = finding
    if (this.#finder) this.#finder.finding = finding
    else this.requestUpdate()
  }
  get finding(): Finding {
    return this.#finder?.finding ?? this.#finding ?? {}
  }

  constructor() {
    super()
    this.headingLevel = 2
    this.noTitle = this.noExport = this.noView = this.editable = false
    this.find = 'auto'
  }

  /** Resolves when every row is in the page and counted. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete()
    await this.#table.drawn()
    await this.#stands.standing?.counted()
    return done
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (!reader()) {
      void awaitReader().then(() => this.#wake())
      void loadReader().then(() => this.#wake())
      void loadReader().then(() => this.#rehearse())
    }
    addEventListener('beforeprint', this.#finish)
    this.#finder?.listen()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('beforeprint', this.#finish)
    this.#finder?.rest()
    // An element that is moved leaves and enters in the same task, and goes on as it was.
    setTimeout(() => this.isConnected || this.#stands.on(undefined, ''))
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { src, plan } = this
    if (changed.has('src') || changed.has('plan') || changed.has('session') || this.#inside.session)
      this.#source.set(this.session ?? (src || plan ? undefined : this.#inside.session), { src, plan })
    const { session } = this.#source
    if (session && !this.#waiting && !this.#waitsForView(session)) this.#read(session)
    else {
      this.#stands.on(undefined, '')
      this.#context = this.#model = this.#whole = undefined
    }
  }

  protected override render(): TemplateResult {
    if (!this.#context || !this.#model)
      return this.#inside.skipped ? html`<slot></slot>` : sourceView(this, this.#source, this.#locale)
    const { words, shellLanguage } = this.#context
    const header = headerView(this.#context, this.#model, {
      titleLevel: this.noTitle || this.#ofInside?.untitled ? undefined : Math.max(this.#level - 1, 1),
      asOf: this.asOf,
      standing: this.#model.actions ? this.#stands.lines?.element(planRecord(this.#context.plan)?.id ?? '') : undefined,
      tools: this.#model.actions ? (this.#view?.elements ?? []) : undefined,
      legendOpen: this.#legendOpen,
      whole: this.#shown === this.#source.session && this.#table.complete,
      toggleLegend: () => {
        this.#legendOpen = !this.#legendOpen
        this.requestUpdate()
      },
    })
    const empty = this.#source.session?.editable ? words.emptyHere : words.empty
    return html`<div lang=${shellLanguage ?? nothing}>
      ${header}
      ${this.#work?.element}
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
    giveRoom(this.#table.element, this.#columns.list, this.#context)
    this.#shown = session
    const { actions, tasks } = this.#model
    const useful = this.find === 'always' || (this.find !== 'never' && actions + tasks > 10)
    this.#find.hidden = !useful
    const spec = {
      columns: this.#columns.list,
      groups: groupsOf(this.#model.groups, this.#level, this.#context, this.#stands.lines),
      label: this.#context.text(planRecord(session)?.title).text || this.#context.words.untitled,
      folded: this.#folded,
    }
    this.#whole = {
      context: this.#context,
      model: this.#model,
      spec: this.#work?.spec(spec) ?? spec,
      level: this.#level,
    }
    if (this.#finder) this.#finder.show(this.#whole)
    else {
      this.#table.show(this.#whole.spec)
      if (useful || this.#finding || this.addressKey !== undefined) void this.#loadFinder()
    }
    this.#stands.show(this.#context)
    const counted = this.#table.drawn().then(() => this.#stands.standing?.counted())
    void counted.then(() => this.#stands.show(this.#context))
    if (first) void this.#table.drawn().then(this.#loadView)
    this.#view?.draw()
    this.#editor?.draw()
    if (this.editable && session.editable && !this.#editor) void import('./edit/edit.ts').then(this.#edit, () => {})
  }

  /** What writes has come. Without it the table is only read. */
  #edit = (code: typeof import('./edit/edit.ts')) => {
    this.#editor ??= new code.TableEditor(this, this.#table, () => this.#now)
    this.requestUpdate()
  }

  /** What writes, while there is something to write. */
  get #work() {
    return this.editable && this.#source.session?.editable ? this.#editor : undefined
  }

  /** What a reader chose before is there before the rows, and so is what folds them up where they are very many. */
  #waitsForView(session: PlanSession) {
    if (this.#view !== undefined || this.#shown === session) return false
    const suited = isSuited(session, this)
    if (suited) void this.#loadView()
    return suited
  }

  /** Fetches what readers suit the table with and take along. */
  #loadView = async () => {
    const code = await import('./view/view.ts').catch(() => null)
    this.#view ||= code && new code.ReaderView(this, this.#table, this.#folded, () => this.#now)
    this.requestUpdate()
  }

  /** Fetches what finds: at once where something is looked for, else after the rows. Without it the table is as readable. */
  async #loadFinder() {
    await (this.#finding || this.addressKey !== undefined ? new Promise<void>(afterPaint) : this.#table.drawn())
    const code = await import('./find/finder.ts').catch(() => undefined)
    if (!code || this.#finder) return
    this.#finder = new code.Finder(this, this.#find, this.#table, () => this.#view?.goTo(), this.#finding)
    if (this.#whole) this.#finder.show(this.#whole)
  }

  /** Where the plan is still on its way, the time is used. */
  async #rehearse() {
    if (this.#source.session) return
    const code = await import('./rehearse.ts').catch(() => undefined)
    if (!this.#source.session) await code?.rehearse(this.#locale.language, this.renderRoot).catch(() => {})
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
    this.#stands.on(session, asOf.day)
    this.#context = new CellContext(session, language, asOf, this.#stands.standing, this.#folded)
    this.#model = actionModel(session, asOf.day)
    const given = this.columns?.split(/[\s,]+/).filter(Boolean)
    const list = (this.#work?.columns ?? columnsOf)(this.#context, this.#model, this.#view?.order(session) ?? given)
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
      this.#stands.standing,
      ...list.map(({ label }) => label),
    ]
    if (!same(inputs, this.#columns.inputs)) this.#columns = { inputs, list }
  }

  /** Where a change only touches what stands in rows, those rows and the lines that count them are written again and nothing else. */
  #follow(event: PlanEvent) {
    const { session } = this.#source
    if (!event.records.size || !session) return
    const groups = this.#stands.standing?.take(event) ?? new Set()
    // Of an action that has tasks, what is counted of them is another thing now.
    const counted = [...groups].filter((id) => this.#table.row(id))
    if (this.#table.complete && [...event.records, ...counted].every((id) => this.#refill(session, id))) {
      this.#stands.recount(groups, () => this.#context)
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
    if (this.#model) renew(this.#model, row, next)
    this.#finder?.renew(row, next)
    return true
  }

  /** What the table shows at the moment. */
  get #now() {
    const { session } = this.#source
    const [context, model] = [this.#context, this.#model]
    const { rows } = this.#table
    return session && context && model
      ? {
          session,
          context,
          model,
          rows,
          columns: this.#columns.list,
          level: this.#level,
          offered: () => (this.#work?.offered ?? columnsOf)(context, model),
        }
      : undefined
  }

  /** Paper waits for nothing. */
  #finish = () => {
    if (this.#table.complete && this.#stands.standing?.plan) return
    this.#table.finish()
    this.#stands.standing?.finish()
    this.#stands.show(this.#context)
    this.requestUpdate()
    this.performUpdate()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cswb-action-table': ActionTable
  }
}
