import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  TableController,
  tableFeatures,
} from '@tanstack/lit-table'
import { VirtualizerController } from '@tanstack/lit-virtual'
import { html, LitElement } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { codeIn, columnNamed } from '../page/cells.js'
import { cellsOf } from './rows.js'

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
})

class Rows extends LitElement {
  #tables = new TableController(this)
  #virtual = new VirtualizerController(this, {
    count: 0,
    getScrollElement: () => this.parentElement,
    estimateSize: () => 120,
    overscan: 4,
  })
  #sorting = []
  #word = ''
  data = []

  createRenderRoot() {
    return this
  }

  look(sorting, word) {
    this.#sorting = sorting
    this.#word = word
    this.parentElement.scrollTop = 0
    this.requestUpdate()
  }

  render() {
    const table = this.#tables.table({
      features,
      columns: this.columnDefs,
      data: this.data,
      getRowId: ({ id }) => id,
      state: { sorting: this.#sorting, globalFilter: this.#word },
      globalFilterFn: (row, _column, word) => row.original.text.includes(word),
      getColumnCanGlobalFilter: ({ id }) => id === 'title',
    })
    this.rows = table.getRowModel().rows
    const virtual = this.#virtual.getVirtualizer()
    virtual.setOptions({ ...virtual.options, count: this.rows.length, getItemKey: (at) => this.rows[at].id })
    const items = virtual.getVirtualItems()
    return html`<div style="position: relative; block-size: ${virtual.getTotalSize()}px">
      <div style="position: absolute; inset-inline: 0; transform: translateY(${items[0]?.start ?? 0}px)">
        ${repeat(
          items,
          ({ key }) => key,
          ({ index }) =>
            html`<div class="row" role="row" data-index=${index}>${cellsOf(this.rows[index].original, this.columns)}</div>`,
        )}
      </div>
    </div>`
  }

  updated() {
    for (const row of this.querySelectorAll('.row')) this.#virtual.getVirtualizer().measureElement(row)
  }
}
customElements.define('tanstack-rows', Rows)

export function mount(stage, { rows, columns }) {
  const status = columnNamed(columns, 'status')
  const element = document.createElement('tanstack-rows')
  element.data = rows
  element.columns = columns
  element.columnDefs = columns.map(({ name }) => ({
    id: name,
    accessorFn: (row) => (name === 'title' ? row.title : ''),
    sortFn: (a, b) => (a.original.title < b.original.title ? -1 : a.original.title > b.original.title ? 1 : 0),
  }))
  stage.replaceChildren(element)
  return {
    scroller: stage,
    first: () => codeIn(element.querySelector('.row')),
    async update(row, said) {
      row.cells = row.cells.with(status, [[said]])
      element.data = [...rows]
      element.requestUpdate()
      await element.updateComplete
    },
    sort: () => element.look([{ id: 'title', desc: false }], ''),
    find: (word) => element.look([], word),
    clear: () => element.look([], ''),
  }
}
