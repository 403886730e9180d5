import {
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  createGrid,
  ExternalFilterModule,
  ModuleRegistry,
  RowApiModule,
  RowAutoHeightModule,
  themeQuartz,
} from 'ag-grid-community'
import { cellOf, codeIn, columnNamed, scrollerIn } from '../page/cells.js'

ModuleRegistry.registerModules([
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  ExternalFilterModule,
  RowApiModule,
  RowAutoHeightModule,
])

const width = { ref: 80, title: 300, comment: 240 }

export function mount(stage, { rows, columns }) {
  const status = columnNamed(columns, 'status')
  let word = ''
  const element = document.createElement('div')
  element.style.height = '100%'
  stage.replaceChildren(element)
  const api = createGrid(element, {
    theme: themeQuartz,
    animateRows: false,
    rowData: rows,
    getRowId: ({ data }) => data.id,
    columnDefs: columns.map(({ name, label }, at) => ({
      colId: name,
      headerName: label,
      width: width[name] ?? 120,
      wrapText: true,
      autoHeight: true,
      valueGetter: ({ data }) => data.cells[at],
      valueSetter: ({ data, newValue }) => {
        data.cells[at] = newValue
        return true
      },
      comparator: (_a, _b, { data: a }, { data: b }) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0),
      cellRenderer: ({ value }) => cellOf(value),
    })),
    isExternalFilterPresent: () => word !== '',
    doesExternalFilterPass: ({ data }) => data.text.includes(word),
  })
  const filter = (wanted) => {
    word = wanted
    api.onFilterChanged()
  }
  return {
    get scroller() {
      return scrollerIn(element)
    },
    first: () => codeIn(element.querySelector('.ag-row[row-index="0"] [col-id="title"]')),
    update: (row, said) => api.getRowNode(row.id).setDataValue(columns[status].name, [[said]]),
    sort: () => api.applyColumnState({ state: [{ colId: 'title', sort: 'asc' }] }),
    find: filter,
    clear() {
      api.applyColumnState({ state: [{ colId: 'title', sort: null }] })
      filter('')
    },
  }
}
