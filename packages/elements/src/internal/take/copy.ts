/** A line of a cell's words, in its own language where it has one. */
interface Line {
  readonly text: string
  readonly lang: string
}

/** A table cut out of ours: heads, rows, and the headings of themes between them. */
interface Cutting {
  readonly columns: number
  readonly rows: {
    readonly kind: 'theme' | 'head' | 'row'
    readonly cells: readonly Line[][]
    /** How deep a task is nested, and which cell says its name. */
    readonly depth?: number
    readonly named?: number
  }[]
}

/**
 * Puts the selected rows, or the selected cells of one row, on the clipboard: as a table for Excel and Word, with tabs
 * for text. Whoever selects inside one cell, or beyond our tables, gets what the browser gives.
 */
export function copyTable(event: ClipboardEvent, root: ShadowRoot): void {
  const range = selectedIn(root)
  const cutting = range && !event.defaultPrevented ? cut(range, root) : undefined
  if (!cutting || !event.clipboardData) return
  event.clipboardData.setData('text/html', asHtml(cutting))
  event.clipboardData.setData('text/plain', asText(cutting))
  event.preventDefault()
}

/** What is selected, where all of it stands inside this root. */
function selectedIn(root: ShadowRoot): Range | undefined {
  const selection = getSelection() as (Selection & Partial<Pick<Selection, 'getComposedRanges'>>) | null
  // Chromium before it knew composed ranges has a selection of its own for every root.
  const inside = (root as ShadowRoot & { getSelection?(): Selection | null }).getSelection?.() ?? selection
  const [composed] = selection?.getComposedRanges?.({ shadowRoots: [root] }) ?? []
  const found = composed ?? (inside?.rangeCount ? inside.getRangeAt(0) : undefined)
  if (!found || !root.contains(found.startContainer) || !root.contains(found.endContainer)) return undefined
  const range = document.createRange()
  range.setStart(found.startContainer, found.startOffset)
  range.setEnd(found.endContainer, found.endOffset)
  return range
}

function cut(range: Range, root: ShadowRoot): Cutting | undefined {
  const groups = [...root.querySelectorAll<HTMLElement>('.group')].flatMap((element) => {
    const rows = [...element.querySelectorAll('tbody tr:not([hidden])')].filter(
      (row) => range.intersectsNode(row) && row.checkVisibility() && cellsOf(row).some((cell) => touches(range, cell)),
    )
    return rows.length ? [{ element, rows }] : []
  })
  const [first, ...others] = groups
  if (!first) return undefined
  const single = !others.length && first.rows.length === 1
  const touched = single ? cellsOf(first.rows[0]).map((cell) => touches(range, cell)) : []
  const columns = single ? touched.filter(Boolean).length : cellsOf(first.rows[0]).length
  if (columns < 2 && single) return undefined
  const taken = (row: Element | null | undefined) => cellsOf(row).filter((_, index) => !single || touched[index])
  const rows: Cutting['rows'] = []
  groups.forEach(({ element, rows: own }, index) => {
    const heading = element.querySelector('.heading')
    const head = element.querySelector('thead tr')
    if (heading && (others.length || touches(range, heading))) rows.push({ kind: 'theme', cells: [linesOf(heading)] })
    if (head && !index && (others.length || cellsOf(head).some((cell) => touches(range, cell))))
      rows.push({ kind: 'head', cells: taken(head).map(linesOf) })
    for (const row of own) {
      const depth = Number((row as HTMLElement).style.getPropertyValue('--_depth'))
      const cells = taken(row)
      rows.push({ kind: 'row', cells: cells.map(linesOf), depth, named: cells.findIndex((cell) => cell.matches('th')) })
    }
  })
  return { columns, rows }
}

const cellsOf = (row: Element | null | undefined): Element[] => [...(row?.children ?? [])]

/** Whether words of an element are selected, or all of it; a selection that only ends at its edge does not count. */
function touches(range: Range, element: Element): boolean {
  const own = document.createRange()
  own.selectNode(element)
  const begins = range.compareBoundaryPoints(Range.START_TO_START, own) <= 0
  const ends = range.compareBoundaryPoints(Range.END_TO_END, own) >= 0
  if (begins && ends) return true
  if (!range.intersectsNode(element)) return false
  if (!begins) own.setStart(range.startContainer, range.startOffset)
  if (!ends) own.setEnd(range.endContainer, range.endOffset)
  return own.toString().trim() !== ''
}

/** The words of a cell as they are seen, a line for each thing it says; what only screen readers are told is left out. */
function linesOf(cell: Element): Line[] {
  const lines: Line[] = []
  let line = ''
  const end = (lang = '') => {
    if (line.trim()) lines.push({ text: line.trim(), lang })
    line = ''
  }
  for (const part of cell.childNodes) {
    const block = part instanceof Element && getComputedStyle(part).display !== 'inline'
    if (block) end()
    line += seen(part)
    if (block) end(part.getAttribute('lang') ?? '')
  }
  end(cell.getAttribute('lang') ?? '')
  return lines
}

/** What acts, what only screen readers are told, and what we make of a row. */
const unread = '.unseen, .fold, .link, .note-link, .as-in, .evidence, .ask'

const seen = (node: Node): string =>
  node instanceof Text
    ? node.data
    : node instanceof Element && node.matches(unread)
      ? ''
      : [...node.childNodes].map(seen).join('')

const asText = ({ rows }: Cutting): string => rows.map(({ cells }) => cells.map(onOneLine).join('\t')).join('\n')

const onOneLine = (lines: readonly Line[]): string =>
  lines
    .map(({ text }) => text.replace(/\s+/g, ' '))
    .reduce((before, text) => before + (/[.!?:;,]$/.test(before) ? ' ' : '; ') + text, '')
    .slice(2)

/** Excel is told that cells are text, so that it computes nothing and leaves "1.10" as it is, and to keep a cell's lines in one. */
function asHtml({ columns, rows }: Cutting): string {
  const written = rows.map(({ kind, cells, depth, named }) => {
    const row = cells.map((lines, index) => {
      const style = {
        'mso-number-format': "'\\@'",
        'vertical-align': 'top',
        ...(kind === 'row' ? {} : { 'text-align': 'left' }),
        ...(depth && index === named ? { 'padding-left': `${depth * 9}pt` } : {}),
      }
      const span = kind === 'theme' ? { colspan: String(columns) } : {}
      return element(kind === 'row' ? 'td' : 'th', style, lines.map(line).join(lineBreak), span)
    })
    return `<tr>${row.join('')}</tr>`
  })
  return element('table', { 'border-collapse': 'collapse' }, written.join(''), { border: '1' })
}

/** Markup for the clipboard, never for this page; other programs know no style sheet but what stands on each element. */
function element(
  tag: string,
  style: Readonly<Record<string, string>>,
  content: string | undefined,
  attributes: Readonly<Record<string, string>> = {},
): string {
  const all = {
    ...attributes,
    style: Object.entries(style)
      .map((pair) => pair.join(': '))
      .join('; '),
  }
  const written = Object.entries(all).map(([name, value]) => (value ? ` ${name}="${escape(value)}"` : ''))
  return `<${tag}${written.join('')}>${content === undefined ? '' : `${content}</${tag}>`}`
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const lineBreak = element('br', { 'mso-data-placement': 'same-cell' }, undefined)

function line({ text, lang }: Line): string {
  const words = escape(text).replaceAll('\n', lineBreak)
  return lang ? element('span', {}, words, { lang }) : words
}
