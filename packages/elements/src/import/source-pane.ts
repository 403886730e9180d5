import { make } from '../internal/dom.ts'
import type { DraftRecord, Exchange, SourceBlock, SourceCell, SourceTable } from './exchange.ts'
import { placeKey, type Marks } from './marks.ts'
import type { DraftWords } from './words.ts'

/** A long table is drawn as several, so that what is off the screen is not laid out. */
const chunk = 50

/** Draws the document as it stood, a step a row; each cell says what was read in it. */
export function* drawSource(into: HTMLElement, words: DraftWords, marks: Marks, exchange: Exchange): Generator<void> {
  const cells = new CellWriter(words, marks, exchange)
  for (const [index, block] of words.draft.blocks.entries()) {
    if (block.type === 'table') yield* drawTable(into, index, block, cells)
    else {
      into.append(drawProse(index, block, cells))
      yield
    }
  }
}

function drawProse(index: number, block: Exclude<SourceBlock, SourceTable>, cells: CellWriter): HTMLElement {
  // The document's headings are not the page's: they look like headings, and are paragraphs.
  const element = make('p', { class: `prose ${block.type}` }, cells.line('span', block.text))
  if (block.type === 'item') element.dataset['level'] = `${Math.min(block.level, 4)}`
  cells.tell(element, placeKey({ block: index }))
  return element
}

function* drawTable(into: HTMLElement, index: number, table: SourceTable, cells: CellWriter): Generator<void> {
  let body: HTMLElement | undefined
  let open = 0
  for (const [at, row] of table.rows.entries()) {
    // A cell that reaches down over rows is not cut.
    if (!body || (body.childElementCount >= chunk && at >= open)) {
      body = make('tbody')
      into.append(make('table', { class: table.columns > 2 ? 'grid many' : 'grid' }, body))
    }
    const line = make('tr')
    for (const cell of row) {
      line.append(cells.cell(index, cell))
      open = Math.max(open, cell.row + cell.rowSpan)
    }
    body.append(line)
    yield
  }
}

/** Writes cells, and under the words of each what it was read as. */
class CellWriter {
  #words: DraftWords
  #marks: Marks
  #records: ReadonlyMap<string, DraftRecord>
  #heads: ReadonlyMap<string, string>
  #missing: ReadonlyMap<string, string>
  #first = true

  constructor(words: DraftWords, marks: Marks, exchange: Exchange) {
    this.#words = words
    this.#marks = marks
    const { draft } = words
    this.#records = new Map([...draft.records, ...draft.notes].map((record) => [record.id, record]))
    this.#heads = new Map(draft.columns.map((column) => [placeKey(column), column.field ?? '']))
    const missing = draft.words.kept < draft.words.total ? exchange.missingWords(draft) : []
    this.#missing = new Map(missing.map((each) => [placeKey(each), each.words.map(({ text }) => text).join(' ')]))
  }

  line(tag: 'div' | 'span', text: string): HTMLElement {
    return this.#words.said(make(tag, { class: 'line' }, text))
  }

  cell(block: number, { row, column, rowSpan, columnSpan, lines }: SourceCell): HTMLElement {
    const element = make('td')
    if (rowSpan > 1) element.rowSpan = rowSpan
    if (columnSpan > 1) element.colSpan = columnSpan
    for (const { text, level } of lines) {
      const line = this.line('div', text)
      line.classList.toggle('listed', level > 0)
      if (level > 1) line.dataset['level'] = `${Math.min(level, 4)}`
      element.append(line)
    }
    this.tell(element, placeKey({ block, row, column }))
    return element
  }

  /** Says of a place what was read in it. */
  tell(element: HTMLElement, key: string): void {
    const { strings } = this.#words
    const records = [...(this.#marks.recordsAt(key) ?? [])].flatMap((id) => this.#records.get(id) ?? [])
    const missing = this.#missing.get(key)
    this.#marks.addCell(key, element)
    if (missing) element.append(make('span', { class: 'tag missing' }, strings.missing.replace('{words}', missing)))
    const field = this.#heads.get(key)
    if (field) {
      const kind = this.#words.field('action', field)
      element.append(make('span', { class: 'tag' }, strings.head.replace('{words}', kind)))
    }
    if (!records.length) return
    element.classList.add('read')
    element.tabIndex = this.#first ? 0 : -1
    this.#first = false
    const begun = records.filter(({ from }) => from[0] && placeKey(from[0]) === key)
    const [tag, className] = this.#tag(begun, records, key)
    if (tag) element.append(make('span', { class: `tag ${className}` }, tag))
  }

  /** What begins in a place, "Theme 2", "Actions 2.1, 2.2"; where it only names parties, what they are there. */
  #tag(begun: readonly DraftRecord[], records: readonly DraftRecord[], key: string): readonly [string, string] {
    const [first] = begun.filter(isNoParty)
    if (!first) {
      if (!begun.length) return ['', '']
      const owner = records.find(isNoParty)
      const field = owner?.from.find((origin) => origin.field && placeKey(origin) === key)?.field
      return [owner && field ? this.#words.field(owner.kind, field) : this.#words.kind(begun[0]?.kind ?? ''), '']
    }
    const same = begun.filter(({ kind }) => kind === first.kind)
    const refs = same.flatMap(({ fields: { ref } }) => (ref ? [String(ref)] : []))
    const kind = same.length > 1 ? this.#words.kinds(first.kind) : this.#words.kind(first.kind)
    return [[kind, this.#words.format.list(refs, 'unit')].filter(Boolean).join(' '), first.kind]
  }
}

const isNoParty = ({ kind }: DraftRecord) => kind !== 'organization' && kind !== 'body' && kind !== 'word'

/** Arrow keys go from one cell that was read to the next; Enter goes to what it was read as. */
export function moveInSource(pane: HTMLElement, marks: Marks, event: KeyboardEvent): void {
  const root = pane.getRootNode() as ShadowRoot
  const here = root.activeElement as HTMLElement | null
  const place = here?.dataset['place']
  if (event.key === 'Enter' && place !== undefined) marks.goFromCell(place)
  else {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return
    const read = [...pane.querySelectorAll<HTMLElement>('.read')]
    const at = here ? read.indexOf(here) : -1
    const next = read[at < 0 ? 0 : at + step]
    if (!next) return
    if (at >= 0 && here) here.tabIndex = -1
    next.tabIndex = 0
    next.focus()
  }
  event.preventDefault()
}
