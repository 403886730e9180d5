// The other floor: every row is in the page, fifty together, the first fifty at once and the rest in short slices.
import { codeIn, columnNamed, having, rowOf, sorted, themeOf, writeCell } from '../page/cells.js'

const size = 50
const budget = 8

export const grouped = true

export function mount(stage, { rows, themes, columns }) {
  const status = columnNamed(columns, 'status')
  const drawn = new Map()
  let whole
  let left
  let timer

  function show(list) {
    clearTimeout(timer)
    whole = document.createElement('div')
    left = fill(list)
    left.next()
    stage.replaceChildren(whole)
    stage.scrollTop = 0
    timer = setTimeout(slice)
  }

  function* fill(list) {
    let theme
    let chunk
    for (const [at, row] of list.entries()) {
      if (row.theme !== theme || chunk.childElementCount >= size) {
        if (at) yield
        if (row.theme !== theme) whole.append(themeOf(themes[row.theme]))
        theme = row.theme
        chunk = whole.appendChild(document.createElement('div'))
        chunk.className = 'chunk'
        chunk.setAttribute('role', 'rowgroup')
      }
      let element = drawn.get(row)
      if (!element) drawn.set(row, (element = rowOf(row, columns)))
      chunk.append(element)
    }
    left = undefined
  }

  function slice() {
    const until = performance.now() + budget
    while (performance.now() < until) if (left.next().done) return
    timer = setTimeout(slice)
  }

  show(rows)
  return {
    scroller: stage,
    first: () => codeIn(whole.querySelector('.row')),
    complete: () => !left,
    update(row, word) {
      row.cells[status] = [[word]]
      const element = drawn.get(row)
      if (element) writeCell(element.children[status], row.cells[status])
    },
    sort: () => show(sorted(rows, true)),
    find: (word) => show(having(rows, word)),
    clear: () => show(rows),
  }
}
