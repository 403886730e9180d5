import '@vaadin/grid'
import { codeIn, columnNamed, having, sorted, writeCell } from '../page/cells.js'

const width = { ref: '80px', title: '300px', comment: '240px' }

export function mount(stage, { rows, columns }) {
  const status = columnNamed(columns, 'status')
  const title = columnNamed(columns, 'title')
  const grid = document.createElement('vaadin-grid')
  grid.style.height = '100%'
  grid.setAttribute('theme', 'wrap-cell-content')
  grid.append(
    ...columns.map(({ name, label }, at) => {
      const column = document.createElement('vaadin-grid-column')
      column.header = label
      column.width = width[name] ?? '120px'
      column.renderer = (root, _column, { item }) => writeCell(root, item.cells[at])
      return column
    }),
  )
  grid.items = rows
  stage.replaceChildren(grid)
  return {
    get scroller() {
      return grid.$.table
    },
    first() {
      const row = [...(grid.$?.items?.children ?? [])].find(({ index, hidden }) => index === 0 && !hidden)
      return codeIn(row?.children[title]?._content)
    },
    update(row, said) {
      row.cells[status] = [[said]]
      grid.requestContentUpdate()
    },
    sort: () => (grid.items = sorted(rows, false)),
    find: (word) => (grid.items = having(rows, word)),
    clear: () => (grid.items = rows),
  }
}
