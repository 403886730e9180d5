import '@lit-labs/virtualizer'
import { html, render } from 'lit'
import { codeIn, columnNamed, having, sorted } from '../page/cells.js'
import { cellsOf } from './rows.js'

export function mount(stage, { rows, columns }) {
  const status = columnNamed(columns, 'status')
  const renderItem = (row) => html`<div class="row" role="row" style="inline-size: 100%">${cellsOf(row, columns)}</div>`
  const draw = (items) =>
    render(
      html`<lit-virtualizer
        scroller
        style="block-size: 100%"
        .items=${items}
        .renderItem=${renderItem}
        .keyFunction=${({ id }) => id}
      ></lit-virtualizer>`,
      stage,
    )
  draw(rows)
  const element = stage.firstElementChild
  const top = (items) => {
    element.scrollTop = 0
    draw(items)
  }
  return {
    scroller: element,
    first: () => {
      const [first] = [...element.querySelectorAll('.row')].sort(
        (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
      )
      return codeIn(first)
    },
    async update(row, said) {
      row.cells = row.cells.with(status, [[said]])
      draw([...rows])
      await element.updateComplete
      if (!element.textContent.includes(said)) await new Promise(requestAnimationFrame)
    },
    sort: () => top(sorted(rows, false)),
    find: (word) => top(having(rows, word)),
    clear: () => top(rows),
  }
}
