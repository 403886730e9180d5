import type { SourceCell, SourceTable } from '../draft.ts'
import { isAim, likelyRoleOf, roleOf, type Role } from './headings.ts'
import { cellLines, type Line } from './lines.ts'
import { leadingRef } from './refs.ts'

/** A table with every place of its grid filled: a merged cell is found at each place it covers. */
export class Grid {
  readonly block: number
  readonly columns: number
  readonly rows: number
  /** Its headings stand below each other, at the beginning of its rows: what it says of one action is a column. */
  readonly turned: boolean
  #cells: (SourceCell | undefined)[][]

  constructor(block: number, table: SourceTable) {
    this.block = block
    this.turned = isCard(table)
    const [height, width] = [table.rows.length, table.columns]
    this.columns = this.turned ? height : width
    this.rows = this.turned ? width : height
    this.#cells = Array.from({ length: this.rows }, () => [])
    for (const source of table.rows.flat()) {
      const cell = this.turned ? turn(source) : source
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
  placeOf(cell: SourceCell): { row: number; column: number } {
    const { row, column } = this.turned ? turn(cell) : cell
    return { row, column }
  }

  lines(cell: SourceCell): Line[] {
    return cellLines(this.block, { ...cell, ...this.placeOf(cell) })
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
      // On a card of one action, its aim is not what it is filed under.
      const role = this.turned && isAim(cell.text) ? undefined : (sure ?? likelyRoleOf(cell.text))
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

const turn = (cell: SourceCell): SourceCell => ({
  ...cell,
  row: cell.column,
  column: cell.row,
  rowSpan: cell.columnSpan,
  columnSpan: cell.rowSpan,
})

/** Whether the first column holds headings, each once, that say what stands beside them: "Action", "Lead", "Status". */
function isCard({ rows, columns }: SourceTable): boolean {
  const firsts = rows
    .flatMap((row) => row.find((cell) => cell.column === 0)?.text ?? [])
    .filter((text) => text && text.length <= 80)
  const roles = firsts.slice(0, 30).flatMap((text) => roleOf(text) ?? likelyRoleOf(text) ?? [])
  const sure = firsts.slice(0, 30).filter((text) => roleOf(text)).length
  return (
    columns > 1 &&
    firsts.length <= 30 &&
    sure >= 3 &&
    roles.length * 2 >= firsts.length &&
    new Set(firsts).size === firsts.length &&
    (roles.includes('action') || roles.includes('step')) &&
    !rows[0]?.slice(1).some((cell) => roleOf(cell.text))
  )
}
