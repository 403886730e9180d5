import { textIn, type PlanReader } from '@cswb/core'
import { filledColumns, labelOf, plainCell, themeName } from './columns.ts'
import { outlineOf } from './outline.ts'
import type { WriteOptions } from './options.ts'

export interface CsvOptions extends WriteOptions {
  /**
   * The columns after those that say where an action stands: names of fields of an action. Default: every public one
   * that is filled. A private field or a column of the plan's own is written only where it is named here.
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
  const groups = outlineOf(plan, options.rows)
  const tasks = groups.some(({ rows }) => rows.some(({ depth }) => depth))
  const themes = groups.some(({ theme }) => theme)
  const progress = groups.some(({ rows }) => rows.some(({ action, update }) => update?.progress ?? action.progress))
  const deliverable = groups.some(({ rows }) => rows.some(({ action }) => action.deliverable))
  const columns = [
    ...(themes ? ['theme'] : []),
    ...(tasks ? ['parent'] : []),
    ...(options.columns ??
      filledColumns(groups).flatMap((name) => {
        if (name === 'title' && deliverable) return [name, 'deliverable']
        return name === 'status' && progress ? [name, 'progress'] : [name]
      })),
  ]
  const lines = [columns.map((name) => labelOf(plan, name, language))]
  for (const { theme, rows } of groups) {
    const title = theme ? themeName(theme.ref, textIn(theme.title, language).text) : ''
    for (const row of rows)
      lines.push(columns.map((name) => (name === 'theme' ? title : plainCell(plan, row, name, language))))
  }
  return (byteOrderMark ? '\uFEFF' : '') + lines.map((cells) => `${cells.map(field).join(',')}\r\n`).join('')
}

/** A field of a CSV file, safe to open in a spreadsheet. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
