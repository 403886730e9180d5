import { textIn, type PlanReader } from '@cswb/core'
import { columnNames, labelOf, plainCell, themeName } from './columns.ts'
import { csvFile } from './csv-file.ts'
import { outlineOf } from './outline.ts'
import type { WriteOptions } from './options.ts'

export interface CsvOptions extends WriteOptions {
  /**
   * The columns after those that say where an action stands, where any row fills them: names of fields of an action.
   * Default: the public ones. A private field or a column of the plan's own is written only where it is named here.
   */
  readonly columns?: readonly string[]
  /** Begins the file with a byte order mark, by which Excel knows UTF-8. Default: true. */
  readonly byteOrderMark?: boolean
}

/**
 * The actions of a plan as CSV (RFC 4180: commas, CRLF, quotes doubled), one a row, with heads in English or French.
 * A cell that a spreadsheet would take for a formula is written after an apostrophe.
 */
export function planToCsv(plan: PlanReader, options: CsvOptions): string {
  const { language, byteOrderMark = true } = options
  const columns = ['theme', 'parent', ...(options.columns ?? publicColumns)]
  const rows = outlineOf(plan, options.rows).flatMap(({ theme, rows: own }) => {
    const title = theme ? themeName(theme.ref, textIn(theme.title, language).text) : ''
    return own.map((row) => columns.map((name) => (name === 'theme' ? title : plainCell(plan, row, name, language))))
  })
  const filled = columns.map((name, index) => name === 'title' || rows.some((cells) => cells[index]))
  const lines = [columns.map((name) => labelOf(plan, name, language)), ...rows].map((cells) =>
    cells.filter((_, index) => filled[index]),
  )
  return csvFile(lines, byteOrderMark)
}

const publicColumns = columnNames.flatMap((name) =>
  name === 'title' ? [name, 'deliverable'] : name === 'status' ? [name, 'progress'] : [name],
)
