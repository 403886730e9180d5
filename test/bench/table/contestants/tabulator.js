import styles from 'tabulator-tables/dist/css/tabulator.min.css'
import { FilterModule, FormatModule, SortModule, Tabulator } from 'tabulator-tables'
import { cellOf, codeIn, scrollerIn } from '../page/cells.js'

document.head.appendChild(document.createElement('style')).textContent = styles
Tabulator.registerModule([FilterModule, FormatModule, SortModule])

const width = { ref: 80, title: 300, comment: 240 }

export function mount(stage, { rows, columns }) {
  const element = document.createElement('div')
  stage.replaceChildren(element)
  const data = rows.map(({ id, title, text, cells }) => ({
    id,
    text,
    words: title,
    ...Object.fromEntries(columns.map(({ name }, at) => [name, cells[at]])),
  }))
  const table = new Tabulator(element, {
    data,
    height: '100%',
    index: 'id',
    columns: columns.map(({ name, label }) => ({
      field: name,
      title: label,
      width: width[name] ?? 120,
      variableHeight: true,
      formatter: (cell) => cellOf(cell.getValue()),
      sorter: (_a, _b, a, b) => (a.getData().words < b.getData().words ? -1 : 1),
    })),
  })
  return {
    get scroller() {
      return scrollerIn(stage)
    },
    first: () => codeIn(element.querySelector('.tabulator-row [tabulator-field="title"]')),
    update: (row, said) => table.updateData([{ id: row.id, status: [[said]] }]),
    sort: () => table.setSort('title', 'asc'),
    find: (word) => table.setFilter(({ text }) => text.includes(word)),
    clear() {
      table.clearFilter()
      table.clearSort()
    },
  }
}
