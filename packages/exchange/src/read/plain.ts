import { DocumentError, type DocumentErrorData } from '../document-error.ts'
import type { DraftReason, SourceBlock, SourceLine } from '../draft.ts'
import { maxRows } from './limits.ts'
import type { Pace } from './pace.ts'
import { placeCells, type LooseCell } from './table.ts'

const delimiters = ['\t', ';', ',', '|'] as const

export interface PlainRead {
  readonly type: 'csv' | 'text'
  readonly blocks: SourceBlock[]
  readonly reasons: DraftReason[]
}

/** Text as blocks: one table where it is delimited, else paragraphs, with a table wherever lines are set by tabs. */
export async function readPlain(
  text: string,
  pace: Pace,
  data: DocumentErrorData,
  delimited: boolean,
): Promise<PlainRead> {
  const reasons: DraftReason[] = []
  const delimiter = delimiterOf(text, delimited)
  if (delimiter) return { type: 'csv', blocks: [await readDelimited(text, delimiter, pace, data, reasons)], reasons }
  const blocks: SourceBlock[] = []
  const lines = text.split(/\r\n?|\n/)
  for (let at = 0; at < lines.length; at++) {
    if (pace.due()) await pace.rest((at / lines.length) * 0.5)
    const line = lines[at] ?? ''
    if (!line.includes('\t')) {
      if (line.trim()) blocks.push(proseOf(line.trim()))
      continue
    }
    let end = at
    while (end < lines.length && lines[end]?.includes('\t')) end++
    blocks.push(await readDelimited(lines.slice(at, end).join('\n'), '\t', pace, data, reasons))
    at = end - 1
  }
  return { type: 'text', blocks, reasons }
}

async function readDelimited(
  text: string,
  delimiter: string,
  pace: Pace,
  data: DocumentErrorData,
  reasons: DraftReason[],
): Promise<SourceBlock> {
  const read = await parse(text, delimiter, '"', pace, data)
  let { rows } = read
  if (read.broken !== undefined) {
    reasons.push({ code: 'quotes-broken', data: { row: String(read.broken) }, unsure: true })
    // A quote that is never closed swallows rows: where rows come out more alike without heeding quotes, they are not heeded.
    const unquoted = (await parse(text, delimiter, '\0', pace, data)).rows
    if (evenness(unquoted) > evenness(rows)) rows = unquoted
  }
  const cells = rows.map((fields) => fields.map((field): LooseCell => ({ lines: linesOf(field) })))
  const width = Math.max(1, ...cells.map((row) => row.findLastIndex((cell) => cell.lines.length) + 1))
  return placeCells(cells.map((row) => row.slice(0, width)))
}

/** In pieces, so that a page can have its turn between them; a piece ends where a row does. */
async function parse(
  text: string,
  delimiter: string,
  quoteChar: string,
  pace: Pace,
  data: DocumentErrorData,
): Promise<{ rows: string[][]; broken?: number }> {
  const { default: Papa } = await import('papaparse')
  const newline = text.includes('\r\n') ? '\r\n' : text.includes('\n') ? '\n' : '\r'
  const rows: string[][] = []
  let broken: number | undefined
  for (let at = 0; at < text.length;) {
    const {
      data: parsed,
      meta,
      errors,
    } = Papa.parse<string[]>(text.slice(at), { delimiter, newline, quoteChar, preview: 500, fastMode: false })
    if (!parsed.length || meta.cursor === 0) break
    if (errors[0]) broken ??= rows.length + (errors[0].row ?? 0) + 1
    rows.push(...parsed)
    if (rows.length > maxRows) throw new DocumentError('too-many-rows', { ...data, limit: String(maxRows) })
    at += meta.cursor
    if (!meta.truncated) break
    if (pace.due()) await pace.rest((at / text.length) * 0.5)
  }
  return { rows, ...(broken !== undefined && { broken }) }
}

/** The share of rows that are as wide as most are. */
function evenness(rows: readonly string[][]): number {
  const widths = rows.filter((row) => row.some(Boolean)).map((row) => row.length)
  const common = mostCommon(widths)
  return widths.length < 2 ? 0 : widths.filter((width) => width === common).length / widths.length
}

/** A line of text; what people type for a heading or an item of a list is read as one. */
function proseOf(line: string): SourceBlock {
  const [, signs, heading] = /^(#{1,6})\s+(.+)$/.exec(line) ?? []
  if (signs && heading) return { type: 'heading', level: signs.length, text: heading }
  const [, item] = /^[•▶▪◦*–-]\s+(.+)$/u.exec(line) ?? []
  return item ? { type: 'item', level: 1, text: item } : { type: 'paragraph', level: 0, text: line }
}

const linesOf = (field: string): SourceLine[] =>
  field.split(/\r\n?|\n/).flatMap((line) => (line.trim() ? [{ text: line.trim(), level: 0 }] : []))

/** The delimiter that cuts nearly every line of the beginning into as many pieces; commas of prose do not. */
function delimiterOf(text: string, delimited: boolean): string | undefined {
  const start = text.slice(0, 20_000)
  let best: { delimiter: string; score: number } | undefined
  for (const delimiter of delimiters) {
    const widths = widthsOf(start, delimiter).filter((width) => width > 0)
    const common = mostCommon(widths.filter((width) => width > 1))
    if (!common || (!delimited && (widths.length < 2 || widths[0] === 1))) continue
    const share = widths.filter((width) => width === common).length / widths.length
    const wanted = delimited ? 0 : delimiter === '\t' ? 0.8 : 0.95
    const score = share * Math.min(common, 8)
    if (share >= wanted && (!best || score > best.score)) best = { delimiter, score }
  }
  return best?.delimiter ?? (delimited ? ',' : undefined)
}

/** How many pieces each row has, quotes heeded; 0 for a blank line. The last row may be cut and is left out. */
function widthsOf(text: string, delimiter: string): number[] {
  const widths: number[] = []
  let width = 1
  let blank = true
  let quoted = false
  let fresh = true
  for (const character of text) {
    if (quoted) {
      if (character === '"') quoted = false
      continue
    }
    if (character === '"' && fresh) quoted = true
    if (character === delimiter) width++
    if (character === '\n') {
      widths.push(blank ? 0 : width)
      width = 1
      blank = true
    } else if (character.trim()) blank = false
    fresh = character === delimiter || character === '\n'
  }
  if (!quoted && !blank && text.length < 20_000) widths.push(width)
  return widths
}

function mostCommon(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
