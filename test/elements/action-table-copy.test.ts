import { expect, fixture, html } from '@open-wc/testing'
import type { ActionTable } from '@cswb/elements/action-table.js'
import { copy } from './support/files.ts'
import { all, cell, tableOf, until } from './support/page.ts'
import { published, small } from './support/plans.ts'

const on2020 = { documentDate: '2020-09-10' }

/** A table that copies: what does so comes after its rows. */
async function copying(records = small, lang = 'en'): Promise<ActionTable> {
  const table = await tableOf(await published(records, on2020), lang)
  await until(() => table.shadowRoot!.querySelector('[part~="take-open"]'))
  return table
}

/** A copied table, as a spreadsheet takes it in. */
function grid(markup: string): string[][] {
  const page = new DOMParser().parseFromString(markup, 'text/html')
  return [...page.querySelectorAll('tr')].map((row) =>
    [...row.cells].map((each) => {
      for (const br of each.querySelectorAll('br')) br.replaceWith('\n')
      return each.textContent
    }),
  )
}

const title = (table: ActionTable, id: string) => cell(table, id, 'title')!
const last = (table: ActionTable, id: string) =>
  table.shadowRoot!.querySelector<HTMLTableRowElement>(`#cswb-${id}`)!.cells.item(4)!

describe('copying from the action table', () => {
  it('gives selected rows to spreadsheets as a table, with readings and statuses, and without what only screen readers hear', async () => {
    const table = await copying()
    const { html: markup, taken } = copy(title(table, 'a1'), last(table, 'a1-1'))
    expect(taken).to.equal(true)
    expect(grid(markup)).to.deep.equal([
      [
        '1.1',
        'Meet the partners\nCSS; with Students’ Union, Consultant',
        'Nov. 2019 (Completed/Ongoing)\nNovember 2019, first step completed; continues',
        'Active\nstanding; first step completed; 1 of 1 task completed',
        'First line.\nSecond line.',
      ],
      ['', 'Book a room', 'January 2020 (Completed)', 'Completed\n0 of 1 task completed', ''],
    ])
    expect(markup).to.not.contain('Task:')
  })

  it('gives the same to text, a row a line and a tab between cells', async () => {
    const table = await copying()
    const { plain } = copy(title(table, 'a1'), last(table, 'a1-1'))
    expect(plain.split('\n').map((row) => row.split('\t'))).to.deep.equal([
      [
        '1.1',
        'Meet the partners; CSS; with Students’ Union, Consultant',
        'Nov. 2019 (Completed/Ongoing); November 2019, first step completed; continues',
        'Active; standing; first step completed; 1 of 1 task completed',
        'First line. Second line.',
      ],
      ['', 'Book a room', 'January 2020 (Completed)', 'Completed; 0 of 1 task completed', ''],
    ])
  })

  it('gives themes as headings and the heads of columns once, where rows of several themes are selected', async () => {
    const table = await copying()
    const { plain } = copy(title(table, 'a1'), title(table, 'a2'))
    const rows = plain.split('\n').map((row) => row.split('\t')[0])
    expect(rows).to.deep.equal(['1 Engagement', 'Ref', '1.1', '', '', '2 Training', '2.1'])
  })

  it('gives some cells of a row where only those are selected', async () => {
    const table = await copying()
    const row = table.shadowRoot!.querySelector<HTMLTableRowElement>('#cswb-a1')!
    const { plain } = copy(row.cells[0]!, row.cells[1]!)
    expect(plain).to.equal('1.1\tMeet the partners; CSS; with Students’ Union, Consultant')
  })

  it('leaves words selected inside one cell to the browser', async () => {
    const table = await copying()
    expect(copy(title(table, 'a1').querySelector('.name')!).taken).to.equal(false)
  })

  it('does not count a cell at whose edge the selection only ends', async () => {
    const table = await copying()
    const row = table.shadowRoot!.querySelector<HTMLTableRowElement>('#cswb-a1')!
    getSelection()!.setBaseAndExtent(row.cells[1]!, 0, row.cells[2]!, 0)
    const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true })
    row.cells[1]!.dispatchEvent(event)
    expect(event.defaultPrevented).to.equal(false)
  })

  it('keeps a spreadsheet from computing what a plan says, and markup from becoming any', async () => {
    const bad = [
      { id: 'x', kind: 'action', ref: '1.10', title: '=1+1', timeline: 'May 2020', comment: '<img src=x onerror=y>' },
      { id: 'y', kind: 'action', ref: '1.20', title: 'Two', timeline: 'May 2020' },
    ]
    const table = await copying(bad as unknown as typeof small)
    const { html: markup } = copy(cell(table, 'x', 'title')!, cell(table, 'y', 'title')!)
    expect(markup.match(/mso-number-format: '\\@'/g)?.length).to.equal(10)
    expect(markup).to.not.contain('<img')
    expect(grid(markup)[0]!.at(-1)).to.equal('<img src=x onerror=y>')
  })

  it('copies from a table that stands in a component of the page’s own', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`)
    const session = await published(small, on2020)
    const inner = outer.attachShadow({ mode: 'open' })
    const table = document.createElement('cswb-action-table')
    table.session = session
    inner.append(table)
    await until(() => table.shadowRoot?.querySelector('[part~="take-open"]'))
    const { plain } = copy(title(table, 'a1'), last(table, 'a1-1'))
    expect(plain).to.contain('Book a room')
    expect(all(table, 'tbody tr')).to.have.lengthOf(5)
  })
})
