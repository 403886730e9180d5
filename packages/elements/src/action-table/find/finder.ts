import { render } from 'lit'
import type { RecordTable } from '../../internal/record-table/record-table.ts'
import type { RecordTableSpec } from '../../internal/record-table/spec.ts'
import { afterPaint, Slices } from '../../internal/slices.ts'
import type { CellContext } from '../context.ts'
import { noTheme } from '../model.ts'
import type { ActionModel, ActionRow } from '../model.ts'
import { findingIn, withFinding } from './address.ts'
import { arrange } from './arrange.ts'
import { choicesOf, type Choice } from './choices.ts'
import { each, entriesOf, FactsBook, type Entry, type Facts } from './facts.ts'
import { FindingChangeEvent } from './find.events.ts'
import { findStyles } from './find.styles.ts'
import { cleared, filtersOf, tidy, without, type FilterName, type Finding, type ListName } from './finding.ts'
import { sortableHeads, sortOf } from './sort-heads.ts'
import { find, type Found } from './match.ts'
import { tellingOf, toolsView, type ToolsState } from './tools.ts'

/** How long after a key the table follows, and how long after the last change it is told of, in milliseconds. */
const pause = { typing: 150, telling: 700 }

/** What an action table lends to its tools. */
export interface FinderHost extends EventTarget {
  readonly renderRoot: HTMLElement | DocumentFragment
  /** The start of its words in the page's address; absent where the address is not ours. */
  readonly addressKey: string | undefined
}

/** What is to be shown when nothing is looked for. */
export interface Whole {
  readonly context: CellContext
  readonly model: ActionModel
  readonly spec: RecordTableSpec<ActionRow>
  readonly level: number
}

interface Shown extends Whole {
  readonly roots: readonly Entry[]
  readonly themesOf: (id: string) => readonly string[]
  readonly choices: Readonly<Record<ListName, readonly Choice[]>>
  readonly groupings: readonly string[]
}

/** Finding in an action table: what the reader asks for, the tools to ask with, and the rows that answer. */
export class Finder {
  #host: FinderHost
  #element: HTMLElement
  #table: RecordTable<ActionRow>
  #goTo: () => void
  #finding: Finding
  #shown: Shown | undefined
  #found: Found | undefined
  #book = new FactsBook()
  #warming = new Slices()
  #around: ReadonlySet<Entry> = new Set()
  #stale = false
  /** By their rows, once a row was written again. */
  #entries: Map<ActionRow, Entry> | undefined
  #open = false
  #narrow = false
  #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#fit()))
  #told = ''
  /** What the page's address asked for when it was last looked at. */
  #search = location.search
  #typing: ReturnType<typeof setTimeout> | undefined
  #telling: ReturnType<typeof setTimeout> | undefined

  /**
   * @param element where the tools are drawn; hidden where the page wants none
   * @param goTo brings the row that the page's address names into view
   * @param given what to look for first; else the address says
   */
  constructor(
    host: FinderHost,
    element: HTMLElement,
    table: RecordTable<ActionRow>,
    goTo: () => void,
    given: Finding | undefined,
  ) {
    this.#host = host
    this.#element = element
    this.#table = table
    this.#goTo = goTo
    this.#finding = tidy({ ...(given ?? this.#inAddress()) })
    const { renderRoot } = host
    if (renderRoot instanceof ShadowRoot && findStyles.styleSheet)
      renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, findStyles.styleSheet]
    table.element.addEventListener('click', this.#sort)
    this.listen()
  }

  get finding(): Finding {
    return this.#finding
  }

  /** Looks for something else, as the page wants it; nothing is dispatched. */
  set finding(finding: Finding) {
    this.#apply(tidy({ ...finding }))
  }

  /** Follows the page's address, until `rest`. */
  listen(): void {
    // Not of the rows: these grow as they come into view, which the page would be told of as an error.
    this.#sizes.observe(this.#element)
    addEventListener('hashchange', this.#reveal)
    addEventListener('popstate', this.#follow)
  }

  rest(): void {
    this.#sizes.disconnect()
    removeEventListener('hashchange', this.#reveal)
    removeEventListener('popstate', this.#follow)
    clearTimeout(this.#typing)
    clearTimeout(this.#telling)
    this.#warming.finish()
  }

  /** Shows what is looked for of a plan that is shown for the first time or has changed. */
  show(whole: Whole): void {
    if (whole.spec.columns !== this.#shown?.spec.columns) this.#book.clear()
    const roots = entriesOf(whole.model)
    const themesOf = themePaths(whole.model)
    this.#shown = { ...whole, roots, themesOf, choices: noChoices, groupings: [] }
    this.#entries = undefined
    this.#arrange(false)
    this.#warmUp()
    if (this.#isAway()) this.#reveal()
  }

  /** A row was written again. */
  renew(row: ActionRow, next: ActionRow): void {
    this.#entries ??= new Map(
      this.#shown?.roots.flatMap((root) => [...each([root])]).map((entry) => [entry.row, entry]),
    )
    const entry = this.#entries.get(row)
    if (!entry) return
    entry.row = next
    this.#entries.delete(row)
    this.#entries.set(next, entry)
  }

  /** Rows were written again: what is found and what there is to choose from may be something else. */
  changed(): void {
    this.#stale = true
    if (Object.keys(this.#finding).length || this.#open) this.#apply(this.#finding, false)
  }

  /** Whether each status stands beside the field for words, with how many rows have it: where counting them is quick. */
  get #quick() {
    return !!this.#shown?.choices.statuses.length && this.#shown.roots.length <= 1000
  }

  /** Whether anything but the plan as it is shows. */
  get #busy() {
    return filtersOf(this.#finding).length > 0
  }

  #apply(finding: Finding, gently = true) {
    this.#finding = finding
    this.#arrange(gently)
    if (this.#stale) this.#warmUp()
  }

  #factsOf = (entry: Entry): Facts => {
    const { context, spec } = this.#shown as Shown
    return this.#book.of(
      entry,
      context,
      spec.columns.map(({ name }) => name),
    )
  }

  #count() {
    if (this.#busy) this.#warming.finish()
    this.#look()
  }

  /** @param counting whether values are counted too, which takes a look at every row; else their numbers stay as they are */
  #look(counting = this.#open) {
    if (!this.#shown) return
    const { roots, themesOf } = this.#shown
    const { counts = {} } = this.#found ?? {}
    const found = find(roots, this.#finding, this.#factsOf, themesOf, counting)
    this.#found = counting ? found : { ...found, counts: { ...found.counts, ...counts } }
  }

  #arrange(gently: boolean) {
    this.#count()
    if (!this.#shown || !this.#found) return
    const { roots, context, model, spec, level } = this.#shown
    const factsOf = this.#factsOf
    const groups = arrange(roots, this.#found, this.#finding, { context, model, groups: spec.groups, level, factsOf })
    this.#table.show({
      ...spec,
      groups,
      kept: () => new Set(model.groups.flatMap(({ rows }) => rows.map(({ id }) => id))),
      gently,
      heads: sortableHeads(spec.columns, this.#finding.sort, this.#narrow),
    })
    this.#table.element.dispatchEvent(new CustomEvent('arranged', { detail: this.#busy }))
    this.#mark()
    void this.#table.drawn().then(() => this.#mark())
    this.#draw()
    // The numbers beside statuses follow when the rows are seen.
    if (this.#quick && !this.#open) afterPaint(this.#recount)
  }

  #recount = () => {
    if (!this.#quick || this.#open) return
    this.#look(true)
    this.#draw()
  }

  /** Where rows are cards, their heads are out of sight, and so are no buttons. */
  #fit() {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
    const { clientWidth } = this.#element
    const narrow = clientWidth > 0 && clientWidth <= 40 * rem
    if (narrow === this.#narrow || !this.#element.isConnected) return
    this.#narrow = narrow
    this.#arrange(true)
  }

  /** What only stands there because of a task under it is quieter. */
  #mark() {
    const around = this.#busy && this.#found ? this.#found.around : new Set<Entry>()
    const rowOf = ({ row }: Entry) => this.#table.target(`#cswb-${row.id}`)
    for (const entry of this.#around) if (!around.has(entry)) rowOf(entry)?.classList.remove('around')
    for (const entry of around) rowOf(entry)?.classList.add('around')
    this.#around = around
  }

  /** Rows first: reading what they can be found by takes as long as drawing them. */
  #warmUp() {
    this.#stale = false
    const shown = this.#shown
    void this.#table.drawn().then(() => shown?.spec === this.#shown?.spec && this.#warming.start(this.#warm(), 0))
  }

  /** Reads what rows can be found by before anybody asks, in slices, and then what there is to choose from. */
  *#warm() {
    const { roots, model, context, themesOf } = this.#shown as Shown
    for (const entry of each(roots)) {
      this.#factsOf(entry)
      yield
    }
    const choices = yield* choicesOf(roots, model, context, this.#factsOf, themesOf)
    if (!this.#shown) return
    const parts = {
      theme: model.groups.length > 1,
      lead: roots.some(({ row }) => row.action.leads?.length),
      schedule: roots.some((entry) => this.#factsOf(entry).schedule),
      area: roots.some(({ areas }) => areas.length),
    }
    const groupings = Object.entries(parts).flatMap(([name, useful]) => (useful || name === 'theme' ? [name] : []))
    this.#shown = { ...this.#shown, choices, groupings }
    if (this.#quick) this.#look(true)
    this.#draw()
  }

  #draw() {
    const state = this.#state()
    if (state && !this.#element.hidden) render(toolsView(state), this.#element)
  }

  #state(): ToolsState | undefined {
    if (!this.#shown || !this.#found) return undefined
    const { context, choices, groupings, spec } = this.#shown
    return {
      context,
      choices,
      groupings,
      columns: spec.columns,
      finding: this.#finding,
      found: this.#found,
      open: this.#open,
      quick: this.#quick,
      told: this.#told,
      toggle: () => {
        this.#open = !this.#open
        if (this.#open && this.#stale) this.#warmUp()
        if (this.#open) this.#warming.finish()
        this.#count()
        this.#draw()
      },
      type: (text) => {
        clearTimeout(this.#typing)
        this.#typing = setTimeout(() => this.#ask({ ...this.#finding, text }), pause.typing)
      },
      ask: (change) => this.#ask({ ...this.#finding, ...change }),
      drop: (name) => this.#drop(name),
      clear: () => {
        this.#ask(cleared(this.#finding))
        this.#focus('input')
      },
    }
  }

  #drop(name: FilterName) {
    this.#ask(without(this.#finding, name))
    this.#focus(name === 'text' ? 'input' : '.toggle')
  }

  /** Where a button is gone with what it dropped, the focus stays near. */
  #focus(place: string) {
    const target = this.#element.querySelector(place)
    if (target instanceof HTMLElement) target.focus()
  }

  /** What the reader wants: told to the page first, which may say no. */
  #ask(wanted: object) {
    clearTimeout(this.#typing)
    const finding = tidy({ ...wanted })
    if (!this.#host.dispatchEvent(new FindingChangeEvent(finding))) return this.#draw()
    this.#apply(finding)
    this.#write()
    this.#tell()
  }

  #tell() {
    clearTimeout(this.#telling)
    this.#telling = setTimeout(() => {
      const state = this.#state()
      this.#told = state ? tellingOf(state) : ''
      this.#draw()
    }, pause.telling)
  }

  #sort = ({ target }: Event) => {
    const head = target instanceof Element && target.closest('button') && target.closest('thead th')
    const column = head instanceof HTMLTableCellElement && this.#shown?.spec.columns[head.cellIndex]
    if (column) this.#ask({ ...this.#finding, sort: sortOf(column.name, this.#finding.sort) })
  }

  #inAddress(): Finding | undefined {
    const { addressKey } = this.#host
    return addressKey === undefined ? undefined : findingIn(location.search, addressKey || 'cswb')
  }

  /** Keeps the address up to date, in place: going back leaves the page as before. */
  #write() {
    const { addressKey } = this.#host
    if (addressKey === undefined) return
    const search = withFinding(location.search, addressKey || 'cswb', this.#finding)
    if (search === location.search) return
    try {
      history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`)
      this.#search = search
    } catch {
      // Some hosts, such as sandboxed frames, do not let us; the table works without.
    }
  }

  #follow = () => {
    if (location.search === this.#search) return
    this.#search = location.search
    const found = this.#inAddress()
    if (found && JSON.stringify(found) !== JSON.stringify(this.#finding)) this.#apply(found)
  }

  /** Whether the address names a row or a theme that what is looked for leaves out. */
  #isAway() {
    const [, id] = /^#cswb-(.+)/.exec(location.hash) ?? []
    if (id === undefined || !Object.keys(this.#finding).length) return false
    const known = this.#shown?.model.groups.some(
      ({ theme, rows }) => (theme?.id ?? noTheme) === id || rows.some((row) => row.id === id),
    )
    return !!known && !this.#table.target(location.hash)?.isConnected
  }

  /** A link to a row or a theme leads there, whatever was looked for before. */
  #reveal = () => {
    if (!this.#isAway()) return
    this.#finding = cleared(this.#finding)
    this.#apply(this.#finding)
    this.#table.finish()
    if (this.#isAway()) this.#apply({})
    this.#table.finish()
    this.#write()
    this.#tell()
    this.#goTo()
  }
}

const noChoices: Record<ListName, readonly Choice[]> = {
  organizations: [],
  statuses: [],
  schedules: [],
  themes: [],
  areas: [],
}

/** For each theme of a plan, it and those it stands under. */
function themePaths({ groups }: ActionModel): (id: string) => readonly string[] {
  const paths = new Map<string, readonly string[]>()
  const above: string[] = []
  for (const { theme, depth } of groups) {
    above.length = Math.min(above.length, depth)
    above.push(theme?.id ?? noTheme)
    paths.set(theme?.id ?? noTheme, [...above])
  }
  return (id) => paths.get(id) ?? []
}
