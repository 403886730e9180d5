import type { Link } from '@cswb/core/links.js'
import type { SourceCell, SourceLine, SourceTable } from '../draft.ts'

/** A cell as it is read, before it is known where in the grid it stands. */
export interface LooseCell {
  readonly lines: readonly SourceLine[]
  readonly columnSpan?: number
  readonly rowSpan?: number
}

/** A cell's lines as text; a paragraph with a line break in it is two lines. */
export function splitLines(lines: readonly SourceLine[]): SourceLine[] {
  return lines.flatMap(({ links, ...line }) => {
    if (line.level || !line.text.includes('\n')) return [{ ...line, ...(links && { links }) }]
    const waiting = [...(links ?? [])]
    const parts = line.text.split('\n')
    return parts.flatMap((text, index) => {
      // What leads somewhere across a break stays with the last part.
      const own = index === parts.length - 1 ? waiting : takeLinks(waiting, text)
      return text ? [{ ...line, text, ...(own.length && { links: own }) }] : []
    })
  })
}

/** Takes the links whose words stand in a part of a line, in their order. */
function takeLinks(waiting: Link[], text: string): Link[] {
  const taken: Link[] = []
  for (let at = 0; waiting[0];) {
    const found = text.indexOf(waiting[0].words, at)
    if (found < 0) break
    at = found + waiting[0].words.length
    taken.push(...waiting.splice(0, 1))
  }
  return taken
}

/** Places cells in the grid as browsers do: each in the first column that no cell above reaches into. */
export function placeCells(rows: readonly (readonly LooseCell[])[]): SourceTable {
  const taken: Set<number>[] = rows.map(() => new Set<number>())
  let columns = 0
  const placed = rows.map((cells, row): SourceCell[] => {
    let column = 0
    return cells.map((cell) => {
      while (taken[row]?.has(column)) column++
      const columnSpan = Math.min(Math.max(1, cell.columnSpan ?? 1), 1000)
      const rowSpan = Math.min(Math.max(1, cell.rowSpan ?? 1), rows.length - row)
      for (let below = row; below < row + rowSpan; below++)
        for (let at = column; at < column + columnSpan; at++) taken[below]?.add(at)
      const lines = splitLines(cell.lines)
      const made = { row, column, rowSpan, columnSpan, lines, text: lines.map((line) => line.text).join('\n') }
      column += columnSpan
      columns = Math.max(columns, column)
      return made
    })
  })
  return { type: 'table', columns, rows: placed }
}
