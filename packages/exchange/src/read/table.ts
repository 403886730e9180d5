import type { SourceCell, SourceLine, SourceTable } from '../draft.ts'

/** A cell as it is read, before it is known where in the grid it stands. */
export interface LooseCell {
  readonly lines: readonly SourceLine[]
  readonly columnSpan?: number
  readonly rowSpan?: number
}

/** A cell's lines as text; a paragraph with a line break in it is two lines. */
export function splitLines(lines: readonly SourceLine[]): SourceLine[] {
  return lines.flatMap((line) =>
    line.level || !line.text.includes('\n')
      ? [line]
      : line.text.split('\n').flatMap((text) => (text ? [{ ...line, text }] : [])),
  )
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
