import type { Place, SourceCell, SourceProse } from '../draft.ts'

/** A stretch of the source on one line, with the place its words stand at. */
export interface Line {
  readonly text: string
  readonly level: number
  readonly ordered?: boolean
  /** It goes on a line that was only broken to fit a column. */
  readonly wrapped?: true
  readonly place: Place & { readonly range: readonly [from: number, to: number] }
}

/** The lines of a cell, with their places in its text. */
export function cellLines(block: number, cell: SourceCell): Line[] {
  let at = 0
  return cell.lines.map((line) => {
    const range = [at, at + line.text.length] as const
    at += line.text.length + 1
    return { ...line, place: { block, row: cell.row, column: cell.column, range } }
  })
}

/** A prose block as one line. */
export function proseLine(block: number, prose: SourceProse): Line {
  const level = prose.type === 'item' ? prose.level : 0
  return {
    text: prose.text,
    level,
    ...(prose.ordered && { ordered: true }),
    place: { block, range: [0, prose.text.length] },
  }
}

/** Part of a line, without the white space at its ends. */
export function sliceLine(line: Line, from: number, to = line.text.length): Line {
  const part = line.text.slice(from, to)
  const start = from + (part.length - part.trimStart().length)
  const text = part.trim()
  const base = line.place.range[0]
  return { ...line, text, place: { ...line.place, range: [base + start, base + start + text.length] } }
}

/** Lines as the text of a field: items keep a mark, so that what was a list still reads as one. */
export function textOf(lines: readonly Line[]): string {
  return lines.reduce((text, line, index) => {
    const between = index === 0 ? '' : line.wrapped ? ' ' : '\n'
    return text + between + (line.level ? `${'  '.repeat(line.level - 1)}• ${line.text}` : line.text)
  }, '')
}

/** Lines as Markdown: paragraphs apart, lists as lists, numbered ones with their numbers. */
export function markdownOf(lines: readonly Line[]): string {
  let text = ''
  let before: Line | undefined
  const numbers: number[] = []
  for (const line of lines) {
    if (before) text += before.level && line.level ? '\n' : '\n\n'
    numbers.length = line.level
    if (line.level) numbers[line.level - 1] = (numbers[line.level - 1] ?? 0) + 1
    const mark = line.ordered ? `${numbers.at(-1)}.` : '-'
    text += line.level ? `${'   '.repeat(line.level - 1)}${mark} ${line.text}` : line.text
    before = line
  }
  return text
}

const bullet = /^([•●○◦▪▫■□▶►▸‣➢➤✓✔·*]|[-–—](?=[\s\u00a0]))[\s\u00a0]*/u
const innerBullet = /(?<=\S)\s+(?=[•●◦▪■▶►▸‣➢➤]\s)/u

/**
 * Lists that are only typed: "• …", "▶ …", "- …" become items, a mark inside another one level deeper. The marks
 * that a document uses are remembered in `known`, so that a list that goes on in another cell keeps its levels.
 */
export function typedLists(lines: readonly Line[], known: Map<string, number>): Line[] {
  let level = 0
  return lines.flatMap(splitAtBullets).map((line) => {
    const mark = bullet.exec(line.text)
    if (line.level || !mark?.[1]) {
      if (!mark) level = 0
      return line
    }
    level = known.get(mark[1]) ?? level + 1
    known.set(mark[1], level)
    return { ...sliceLine(line, mark[0].length), level }
  })
}

function splitAtBullets(line: Line): Line[] {
  if (line.level || !innerBullet.test(line.text)) return [line]
  const parts: Line[] = []
  let from = 0
  for (const gap of line.text.matchAll(new RegExp(innerBullet, 'gu'))) {
    parts.push(sliceLine(line, from, gap.index))
    from = gap.index
  }
  parts.push(sliceLine(line, from))
  return parts.filter((part) => part.text)
}
