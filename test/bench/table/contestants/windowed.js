// The floor: only the rows of the screen are in the page; heights are measured and remembered.
import { codeIn, columnNamed, having, rowOf, sorted, themeOf, writeCell } from '../page/cells.js'

const beyond = 300
const guess = 120

export const grouped = true

export function mount(stage, { rows, themes, columns }) {
  const whole = document.createElement('div')
  const window = document.createElement('div')
  whole.style.overflow = 'hidden'
  whole.append(window)
  stage.replaceChildren(whole)
  const status = columnNamed(columns, 'status')
  const drawn = new Map()
  let items = []
  let heights = new Float64Array()
  let from = 0

  function show(list) {
    items = []
    let theme
    for (const row of list) {
      if (row.theme !== theme) items.push(themes[(theme = row.theme)])
      items.push(row)
    }
    heights = new Float64Array(items.length).fill(guess)
    drawn.clear()
    window.replaceChildren()
    stage.scrollTop = 0
    draw()
  }

  function draw() {
    const top = stage.scrollTop - beyond
    const bottom = stage.scrollTop + stage.clientHeight + beyond
    let above = 0
    for (from = 0; from < items.length - 1 && above + heights[from] < top; from++) above += heights[from]
    let at = from
    for (let y = above; at < items.length && y < bottom; at++) y += heights[at]
    const wanted = items.slice(from, at)
    const keep = new Set(wanted)
    for (const [item, element] of drawn)
      if (!keep.has(item)) {
        element.remove()
        drawn.delete(item)
      }
    let after = null
    for (const item of wanted.toReversed()) {
      let element = drawn.get(item)
      if (!element) drawn.set(item, (element = typeof item === 'string' ? themeOf(item) : rowOf(item, columns)))
      if (element.nextSibling !== after || !element.isConnected) window.insertBefore(element, after)
      after = element
    }
    wanted.forEach((item, index) => (heights[from + index] = drawn.get(item).offsetHeight || guess))
    window.style.marginTop = `${above}px`
    whole.style.height = `${heights.reduce((sum, height) => sum + height, 0)}px`
  }

  stage.addEventListener('scroll', draw)
  show(rows)
  return {
    scroller: stage,
    first: () => codeIn(window.querySelector('.row')),
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
