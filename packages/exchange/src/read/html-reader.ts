import { DocumentError, type DocumentErrorData } from '../document-error.ts'
import type { SourceBlock } from '../draft.ts'
import { Flow, type FlowLine } from './flow.ts'
import { maxRows } from './limits.ts'
import { placeCells, type LooseCell } from './table.ts'

/** A page as blocks. */
export interface HtmlRead {
  readonly blocks: SourceBlock[]
  readonly language?: string
  /** Words of the page around the document: its menus and footer, which are left out. */
  readonly frame: string
}

const blockTags = new Set(
  'p div section article main header body html blockquote figure figcaption address pre hr form fieldset dl dt dd caption summary details center h1 h2 h3 h4 h5 h6 li ul ol table tr td th thead tbody tfoot title'.split(
    ' ',
  ),
)
const unread = new Set(['script', 'style', 'template', 'svg', 'math', 'object', 'noscript', 'select', 'title', 'head'])
const frameTags = new Set(['nav', 'footer', 'button'])

interface TableInWork {
  rows: LooseCell[][]
  /** It stands in a cell of a table of data: its rows are items of a list in that cell. */
  inner: boolean
  cell: { flow: Flow; columnSpan: number; rowSpan: number } | undefined
  /** It holds another table: it only lays out the page, and its words are read as prose. */
  layout: boolean
}

/** Makes blocks of a page that is told tag by tag. */
export class HtmlReader {
  #blocks: SourceBlock[] = []
  #page = new Flow()
  #tables: TableInWork[] = []
  #skip: { name: string; depth: number } | undefined
  #frame: string[] = []
  #language: string | undefined
  #main = 0
  #wordMarks = 0
  #rows = 0
  #data: DocumentErrorData

  constructor(data: DocumentErrorData) {
    this.#data = data
  }

  get #flow(): Flow {
    return this.#tables.at(-1)?.cell?.flow ?? this.#page
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skip) return void (this.#skip.name === name && this.#skip.depth++)
    if (name === 'html' && attributes['lang']) this.#language = attributes['lang']
    if (unread.has(name) || frameTags.has(name) || (name === 'header' && !this.#main)) {
      this.#flow.end()
      this.#skip = { name, depth: 1 }
      return
    }
    if (name === 'main' || name === 'article') this.#main++
    if (name === 'br') return this.#flow.lineBreak()
    if (name === 'a') return this.#flow.openLink(attributes['href'] ?? '')
    if (name === 'table') return this.#openTable()
    if (name === 'tr') return this.#openRow()
    if (name === 'td' || name === 'th') return this.#openCell(attributes)
    if (name === 'ul' || name === 'ol') return this.#flow.openList(name === 'ol')
    if (name === 'li') return this.#flow.openItem()
    if (/^h[1-6]$/.test(name)) return this.#flow.heading(Number(name[1]))
    const style = attributes['style'] ?? ''
    if (name === 'p') this.#flow.wordItem(Number(/mso-list:[^;]*level(\d)/i.exec(style)?.[1] ?? 0))
    else if (blockTags.has(name)) this.#flow.end()
    // Word writes the bullet itself into the text; a number is kept, since it may be a ref.
    if (this.#wordMarks || /mso-list:\s*ignore/i.test(style)) this.#wordMarks++
  }

  close(name: string): void {
    if (this.#skip) {
      if (this.#skip.name === name && --this.#skip.depth === 0) this.#skip = undefined
      return
    }
    if (name === 'main' || name === 'article') this.#main--
    if (this.#wordMarks) this.#wordMarks--
    if (name === 'a') return this.#flow.closeLink()
    if (name === 'table') return this.#closeTable()
    if (name === 'td' || name === 'th') return this.#closeCell()
    if (name === 'ul' || name === 'ol') return this.#flow.closeList()
    if (/^h[1-6]$/.test(name)) return this.#flow.heading(0)
    if (name === 'p') return this.#flow.wordItem(0)
    if (blockTags.has(name)) this.#flow.end()
    if (!this.#tables.length) this.#emit(this.#page.lines.splice(0))
  }

  text(words: string): void {
    if (this.#skip) {
      const shown = !unread.has(this.#skip.name) && words.trim()
      if (shown) this.#frame.push(shown)
      return
    }
    if (this.#wordMarks && !/\d/.test(words)) return
    if (this.#tables.length && !this.#tables.at(-1)?.cell && words.trim()) return this.#page.text(words)
    this.#flow.text(this.#wordMarks ? `${words} ` : words)
  }

  finish(): HtmlRead {
    while (this.#tables.length) this.#closeTable()
    this.#emit(this.#page.take())
    return { blocks: this.#blocks, frame: this.#frame.join(' '), ...(this.#language && { language: this.#language }) }
  }

  #emit(lines: readonly FlowLine[]): void {
    for (const { text, level, ordered, heading, links } of lines) {
      const leading = links && { links }
      if (heading) this.#blocks.push({ type: 'heading', level: heading, text, ...leading })
      else if (level) this.#blocks.push({ type: 'item', level, text, ...(ordered && { ordered }), ...leading })
      else this.#blocks.push({ type: 'paragraph', level: 0, text, ...leading })
    }
  }

  #openTable(): void {
    const around = this.#tables.at(-1)
    const inner = !!around && isData(around)
    if (around && !inner) this.#unfold(around)
    else if (!around) this.#emit(this.#page.take())
    this.#tables.push({ rows: [], inner, cell: undefined, layout: false })
  }

  #openRow(): void {
    this.#closeCell()
    if (++this.#rows > maxRows) throw new DocumentError('too-many-rows', { ...this.#data, limit: String(maxRows) })
    this.#tables.at(-1)?.rows.push([])
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    this.#closeCell()
    const table = this.#tables.at(-1)
    if (table)
      table.cell = { flow: new Flow(), columnSpan: span(attributes['colspan']), rowSpan: span(attributes['rowspan']) }
  }

  #closeCell(): void {
    const table = this.#tables.at(-1)
    if (!table?.cell) return
    const { flow, columnSpan, rowSpan } = table.cell
    const lines = flow.take()
    table.cell = undefined
    if (table.layout) return this.#emit(lines)
    if (!table.rows.length) table.rows.push([])
    table.rows.at(-1)?.push({
      lines: lines.map(({ text, level, ordered, links }) => ({
        text,
        level,
        ...(ordered && { ordered }),
        ...(links && { links }),
      })),
      columnSpan,
      rowSpan,
    })
  }

  #closeTable(): void {
    this.#closeCell()
    const table = this.#tables.pop()
    if (!table || table.layout) return
    const around = this.#tables.at(-1)
    if (table.inner && around && widthOf(table) < widthOf(around)) return this.#listRows(table)
    if (around && !around.layout) this.#unfold(around)
    // Words between the cells, and captions, stand above the table.
    this.#emit(this.#page.take())
    const rows = table.rows.filter((cells) => cells.length)
    if (rows.some((cells) => cells.some((cell) => cell.lines.length))) this.#blocks.push(placeCells(rows))
  }

  #listRows(table: TableInWork): void {
    this.#flow.openList(false)
    for (const cells of table.rows) {
      this.#flow.openItem()
      const lines = cells.flatMap((cell) => cell.lines)
      this.#flow.text(lines.map((line) => line.text).join(' – '))
      this.#flow.keep(lines.flatMap((line) => line.links ?? []))
    }
    this.#flow.closeList()
  }

  /** What a layout table held so far becomes prose, in its order. */
  #unfold(table: TableInWork): void {
    for (const cell of table.rows.flat()) this.#emit(cell.lines)
    table.rows = []
    if (table.cell) this.#emit(table.cell.flow.take())
    table.layout = true
    const above = this.#tables[this.#tables.indexOf(table) - 1]
    if (above && !above.layout) this.#unfold(above)
  }
}

const span = (value: string | undefined) => Number.parseInt(value ?? '1', 10) || 1

/** Whether a table holds data so far: a row above the open one has words in several cells, as headings do. */
const isData = (table: TableInWork) =>
  !table.layout &&
  (table.inner || table.rows.slice(0, -1).some((cells) => cells.filter((cell) => cell.lines.length).length > 2))

const widthOf = ({ rows }: TableInWork) => rows.reduce((most, cells) => Math.max(most, cells.length), 0)
