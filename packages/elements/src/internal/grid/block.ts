/** A block of cells from the clipboard, in rows. */
export type Block = readonly (readonly string[])[]

/**
 * What a spreadsheet or a word processor puts on the clipboard. A table of words is read from its HTML, since lines inside
 * its cells would be rows in plain text; spreadsheets quote such cells, as they do in files of tab-separated values.
 */
export function blockOf(data: Pick<DataTransfer, 'getData'>): Block {
  const plain = data.getData('text/plain').replace(/\r\n?/g, '\n')
  return plain === '' ? [] : even(separated(plain.replace(/\n$/, '')))
}

/** Tab-separated values: a cell in quotes may hold tabs, line ends and doubled quotes. */
function separated(text: string): string[][] {
  const rows: string[][] = [[]]
  // Quotes count only at the start of a cell, and only where they are closed.
  const cell = /(?:^|(?<=[\t\n]))(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/gy
  for (let at = 0; at <= text.length;) {
    cell.lastIndex = at
    const found = cell.exec(text)
    if (!found) break
    const [whole, quoted, bare = '', end] = found
    rows.at(-1)?.push((quoted === undefined ? bare : quoted.replaceAll('""', '"')).trim())
    if (end === '') break
    if (end === '\n') rows.push([])
    at += whole.length
  }
  return rows
}

/** Rows of one length. */
function even(rows: readonly (readonly string[])[]): Block {
  const width = Math.max(...rows.map(({ length }) => length))
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
}

/** As a spreadsheet reads it: cells with tabs or lines in them in quotes. */
export const asText = (block: Block): string =>
  block
    .map((row) => row.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
    .join('\n')
