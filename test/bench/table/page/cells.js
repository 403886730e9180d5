/** One line of a cell for those who draw as they like: words, and abbreviations that explain themselves. */
function lineOf(parts) {
  const line = document.createElement('span')
  line.className = 'line'
  for (const part of parts) {
    if (typeof part === 'string') line.append(part)
    else {
      const abbreviation = document.createElement('abbr')
      ;[abbreviation.textContent, abbreviation.title] = part
      line.append(abbreviation)
    }
  }
  return line
}

/** Writes a cell's lines. A single line of plain words needs no element of its own. */
export function writeCell(cell, lines) {
  const [only] = lines
  if (lines.length === 1 && only.length === 1 && typeof only[0] === 'string') cell.textContent = only[0]
  else cell.replaceChildren(...lines.map(lineOf))
}

/** A cell's lines in an element of their own, for grids that ask for one. */
export function cellOf(lines) {
  const cell = document.createElement('div')
  writeCell(cell, lines)
  return cell
}

let template
/** A row with its cells, cloned and filled. */
export function rowOf(row, columns) {
  if (!template) {
    template = document.createElement('div')
    template.className = 'row'
    template.setAttribute('role', 'row')
    for (const { name } of columns) {
      const cell = template.appendChild(document.createElement('div'))
      cell.className = `cell c-${name}`
      cell.setAttribute('role', 'cell')
    }
  }
  const element = template.cloneNode(true)
  columns.forEach((_, at) => row.cells[at].length && writeCell(element.children[at], row.cells[at]))
  return element
}

export function themeOf(title) {
  const heading = document.createElement('h2')
  heading.className = 'theme'
  heading.textContent = title
  return heading
}

/** The element inside that scrolls. */
export const scrollerIn = (element) =>
  [...element.querySelectorAll('*')].find(
    (each) => each.scrollHeight > each.clientHeight + 100 && /auto|scroll/.test(getComputedStyle(each).overflowY),
  )

export const codeIn = (element) => /K\d{5}/.exec(element?.textContent ?? '')?.[0]
export const columnNamed = (columns, name) => columns.findIndex((column) => column.name === name)

/** Rows in the order of their titles, theme by theme where rows stand under themes. */
export const sorted = (rows, grouped) =>
  rows.toSorted((a, b) =>
    grouped && a.theme !== b.theme ? a.theme - b.theme : a.title < b.title ? -1 : a.title > b.title ? 1 : 0,
  )

/** Rows that say a word in a cell. */
export const having = (rows, word) => rows.filter(({ text }) => text.includes(word))
