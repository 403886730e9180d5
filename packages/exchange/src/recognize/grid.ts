import type { SourceCell, SourceTable } from '../draft.ts'
import { likelyRoleOf, roleOf, type Role } from './headings.ts'
import { cellLines, type Line } from './lines.ts'
import { leadingRef } from './refs.ts'

/** A table with every place of its grid filled: a merged cell is found at each place it covers. */
export class Grid {
  readonly block: number
  readonly columns: number
  readonly rows: number
  #cells: (SourceCell | undefined)[][]

  constructor(block: number, table: SourceTable) {
    this.block = block
    this.columns = table.columns
    this.rows = table.rows.length
    this.#cells = table.rows.map(() => [])
    for (const cell of table.rows.flat()) {
      for (let row = cell.row; row < Math.min(this.rows, cell.row + cell.rowSpan); row++) {
        for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
          const line = this.#cells[row]
          if (line) line[column] ??= cell
        }
      }
    }
  }

  at(row: number, column: number): SourceCell | undefined {
    return this.#cells[row]?.[column]
  }

  /** The cells of a row that hold words, each once; with `own`, only those that begin in it. */
  filled(row: number, own = false): SourceCell[] {
    const cells = [...new Set(this.#cells[row] ?? [])].filter((cell): cell is SourceCell => !!cell?.text)
    return own ? cells.filter((cell) => cell.row === row) : cells
  }

  /** Where a cell begins in the source. */
  placeOf({ row, column }: SourceCell): { row: number; column: number } {
    return { row, column }
  }

  lines(cell: SourceCell): Line[] {
    return cellLines(this.block, cell)
  }

  /** What the cells of a row say as headings, by column; nothing where the row is no heading row. */
  headings(row: number): Map<number, Role> | undefined {
    const cells = this.filled(row)
    if (
      !cells.length ||
      cells.some(
        (cell) =>
          cell.text.length > 80 ||
          /^\d+$/.test(cell.text) ||
          leadingRef(cell.text) ||
          cell.lines.some((line) => line.level),
      )
    )
      return undefined
    const roles = new Map<number, Role>()
    let known = 0
    let likely = 0
    for (const cell of cells) {
      const sure = roleOf(cell.text)
      const role = sure ?? likelyRoleOf(cell.text)
      if (sure) known++
      else if (role) likely++
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
        roles.set(column, role ?? 'other')
    }
    const work = [...roles.values()].some((role) => role === 'action' || role === 'step' || role === 'tasks')
    const enough = known >= 2 || (known === 1 && (likely > 0 || (work && cells.length <= 2)))
    return enough && (known > 2 || (known + likely) * 2 >= cells.length) ? roles : undefined
  }
}
