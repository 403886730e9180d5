// How a reader suits the table: columns, rows folded up, links to rows. Loaded when the table is there, or before it where
// this browser has kept something.
import type { PlanSession } from '@cswb/core'
import { make } from '../../internal/dom.ts'
import { adopt, panelStyles } from '../../internal/panel/panel.styles.ts'
import type { RecordTable } from '../../internal/record-table/record-table.ts'
import { afterPaint } from '../../internal/slices.ts'
import { fill, stringsIn } from '../../internal/strings.ts'
import type { CellContext } from '../context.ts'
import { noTheme } from '../model.ts'
import type { ActionModel, ActionRow } from '../model.ts'
import type { Shown, TakeMenu } from '../take/take.ts'
import { Folds } from './folds.ts'
import { many, viewKey } from './key.ts'
import { keep, recall, within, type View } from './memory.ts'
import { ViewMenu } from './menu.ts'
import { Paper } from './paper.ts'
import { provenanceOf } from './provenance.ts'
import { RowLinks } from './row-links.ts'
import { viewStrings } from './view.strings.ts'
import { viewStyles } from './view.styles.ts'
import { Widths } from './widths.ts'

/** A table, as far as its reader's view of it goes. */
export interface ViewHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment
  readonly noView: boolean
  readonly noExport: boolean
  /** Draws the table again, with other columns. */
  requestUpdate(): void
}

/** What a table shows at the moment. */
export interface Viewed extends Shown {
  readonly model: ActionModel
  /** Every column that the plan fills. */
  offered(): readonly { readonly name: string; readonly label: string }[]
}

/** A table as its reader wants it. */
export class ReaderView {
  #host: ViewHost
  #table: RecordTable<ActionRow>
  #folded: Set<string>
  #now: () => Viewed | undefined
  #folds: Folds
  #links: RowLinks
  #widths: Widths
  #menu: ViewMenu
  #take: TakeMenu | undefined
  #paper: Paper
  #status: HTMLElement = make('p', { class: 'unseen', role: 'status' })
  /** What names the controls of rows and tells what they did, with or without menus. */
  #unseen: HTMLElement = make('span', {})
  #key = ''
  #view: View = {}
  #session: PlanSession | undefined
  #arrived: PlanSession | undefined

  /**
   * @param folded what is folded up; changed in place
   */
  constructor(host: ViewHost, table: RecordTable<ActionRow>, folded: Set<string>, now: () => Viewed | undefined) {
    const root = host.renderRoot as ShadowRoot
    this.#host = host
    this.#table = table
    this.#folded = folded
    this.#now = now
    adopt(root, panelStyles)
    adopt(root, viewStyles)
    this.#folds = new Folds(table, folded, (byReader) => {
      this.#count()
      if (byReader && !this.#folds.passing) this.#keepFolds()
    })
    this.#links = new RowLinks(
      table,
      (words) => (this.#status.textContent = words),
      async (record) => {
        const now = this.#now()
        return now ? provenanceOf(now, record) : ''
      },
    )
    this.#widths = new Widths(root, table, (widths, done) => this.#size(widths, done))
    this.#menu = new ViewMenu(this.#folds, {
      choices: () => this.#choices(),
      arrange: (columns) => this.#change({ ...this.#view, columns }),
      size: (name, width, done) => {
        const { title: _, ...widths } = this.#widths.measured()
        return this.#size({ ...widths, [name]: within(width) }, done)
      },
      reset: () => {
        const { folded } = this.#view
        return this.#change(folded ? { folded } : {})
      },
    })
    this.#unseen.append(this.#menu.copyLink, this.#status)
    this.#paper = new Paper(host, root)
    void this.#offer(root, now)
    root.addEventListener('click', this.#goAgain)
    table.element.addEventListener('click', spellOut)
  }

  /** The buttons that open what there is to choose and to take along, as far as the page wants them. */
  get elements(): HTMLElement[] {
    const { noView, noExport } = this.#host
    const menus = [...(noView ? [] : [this.#menu.element]), ...(noExport || !this.#take ? [] : [this.#take.element])]
    return [...menus, this.#unseen]
  }

  /** What readers take along comes last. */
  async #offer(root: ShadowRoot, now: () => Viewed | undefined) {
    const code = await import('../take/take.ts').catch(() => undefined)
    this.#take = code?.takeAlong(root, now)
    this.#host.requestUpdate()
  }

  /** The columns that the reader chose for this plan, if they did. */
  order(session: PlanSession): readonly string[] | undefined {
    const key = viewKey(session, this.#host)
    if (key !== this.#key) this.#view = recall(key)
    this.#key = key
    if (session !== this.#session) this.#open(session)
    return this.#host.noView ? undefined : this.#view.columns
  }

  /** Follows the table, whenever it was drawn. */
  draw(): void {
    const now = this.#now()
    if (!now) return
    const { context, columns, session } = now
    this.#menu.draw(context.language)
    this.#take?.draw()
    afterPaint(this.#paper.look)
    addEventListener('hashchange', this.goTo)
    addEventListener('beforeprint', this.#spread)
    this.#widths.show(
      (!this.#host.noView && this.#view.widths) || {},
      columns.map(({ name }) => name),
    )
    this.#settle(context)
    const arrives = session !== this.#arrived
    this.#arrived = session
    void this.#table.drawn().then(() => {
      this.#settle(context)
      if (arrives) this.goTo()
    })
  }

  /** Brings the row that the page's address names into view. */
  goTo = (): void => {
    if (!this.#host.isConnected) return removeEventListener('hashchange', this.goTo)
    const target = this.#table.target(location.hash)
    if (!target) return
    for (const other of this.#host.renderRoot.querySelectorAll('.target')) other.classList.remove('target')
    target.classList.add('target')
    this.#folds.open(target)
    target.tabIndex = -1
    target.scrollIntoView({ block: 'start' })
    target.focus({ preventScroll: true })
  }

  /** A row that no sheet of paper holds would leave one empty before it is cut all the same. */
  #spread = () => {
    if (!this.#host.isConnected) return removeEventListener('beforeprint', this.#spread)
    for (const row of this.#host.renderRoot.querySelectorAll('tbody tr'))
      row.classList.toggle('tall', (row.textContent ?? '').length > tall)
  }

  /** A link to the row that the address names already goes there again. */
  #goAgain = ({ target }: Event) => {
    const link = target instanceof Element && target.closest('a')
    if (link && link.hash && link.hash === location.hash) this.goTo()
  }

  /** As the reader left it, but for what the address leads to. */
  #open(session: PlanSession) {
    this.#session = session
    this.#folded.clear()
    const left = this.#host.noView ? undefined : this.#view.folded
    for (const id of left ?? foldedAtFirst(session)) this.#folded.add(id)
  }

  #keepFolds() {
    if (this.#host.noView || !this.#session) return
    const { folded: _, ...view } = this.#view
    const first = new Set(foldedAtFirst(this.#session))
    const usual = first.size === this.#folded.size && [...first].every((id) => this.#folded.has(id))
    this.#view = usual ? view : { ...view, folded: [...this.#folded] }
    keep(this.#key, this.#view)
  }

  #settle(context: CellContext) {
    this.#folds.apply()
    this.#links.draw(context.language)
    this.#count()
  }

  /** Says at the head of each table how many actions it holds, and how many of them are shown. */
  #count() {
    const now = this.#now()
    if (!now) return
    const { model, context } = now
    const words = stringsIn(viewStrings, context.language)
    const all = new Map(model.groups.map(({ theme, rows }) => [theme?.id ?? noTheme, count(rows)]))
    for (const { id, rows } of this.#table.groups) {
      const button = this.#table.target(`#cswb-${id}`)?.closest('.head')?.querySelector('.fold')
      if (!button) continue
      const [shown, total] = [count(rows), all.get(id) ?? count(rows)]
      const text = context.format.count(total, context.words.actions)
      const number = context.format.number(total)
      const some = fill(words.some, { found: context.format.number(shown), all: number })
      button.textContent = shown === total ? text : text.replace(number, some)
    }
  }

  #choices() {
    const now = this.#now()
    if (!now) return undefined
    const { context, columns } = now
    const shown = columns.map(({ name }) => name)
    const all = now.offered().map(({ name, label }) => ({ name, label, shown: shown.includes(name) }))
    const place = ({ name }: { name: string }) => (shown.indexOf(name) + 1 || shown.length + 1) - 1
    all.sort((a, b) => place(a) - place(b))
    return { context, columns: all, widths: this.#widths.measured(), own: !!(this.#view.columns || this.#view.widths) }
  }

  #change(view: View) {
    this.#view = view
    const kept = keep(this.#key, view)
    this.#host.requestUpdate()
    this.#widths.show(view.widths ?? {}, view.columns ?? this.#now()?.columns.map(({ name }) => name) ?? [])
    return kept
  }

  #size(widths: Readonly<Record<string, number>>, done: boolean): boolean {
    this.#view = { ...this.#view, widths }
    this.#widths.show(widths, this.#now()?.columns.map(({ name }) => name) ?? [])
    return !done || keep(this.#key, this.#view)
  }
}

/** A tap on an abbreviation spells it out where it stands; another folds it up. */
function spellOut({ target }: Event) {
  if (target instanceof Element) target.closest('abbr')?.toggleAttribute('data-open')
}

/** A row of more letters than these is longer than half a sheet of paper. */
const tall = 1500

/** A plan of very many rows opens with its themes folded up. */
const foldedAtFirst = (session: PlanSession): string[] =>
  session.all('action').length > many ? [...session.all('theme').map(({ id }) => id), noTheme] : []

const count = (rows: readonly ActionRow[]) => rows.filter(({ depth }) => !depth).length
