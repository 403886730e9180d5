/** Rows of cells as a CSV file (RFC 4180: commas, CRLF, quotes doubled), each cell safe to open in a spreadsheet. */
export const csvFile = (rows: readonly (readonly string[])[], byteOrderMark: boolean): string =>
  (byteOrderMark ? '\uFEFF' : '') + rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')

/** What a spreadsheet would take for a formula is written after an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
