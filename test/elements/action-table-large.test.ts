import { expect, fixture, html, nextFrame } from '@open-wc/testing'
import type { ActionTable } from '@cswb/elements/action-table.js'
import { openPlan } from '@cswb/store'
import { makeLargePlan } from '../fixtures/large.ts'
import { all, cell, drawn, tableOf, until } from './support/page.ts'
import { addressOf, inMemory, published } from './support/plans.ts'

const rowsOf = (table: Element) => all(table, 'tbody tr')
const plain = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: `a${n}`,
    kind: 'action',
    ref: `${n}`,
    title: `Action ${n}`,
    timeline: 'May 2020',
    comment: 'C',
  }))

describe('the action table, with many rows', () => {
  it('has every row of a thousand in the page, those of the first screen first', async () => {
    const session = await openPlan({ document: makeLargePlan(1000) })
    const counts = new Set<number>()
    const frame = await fixture(html`<div></div>`)
    const table = document.createElement('cswb-action-table')
    table.session = session
    frame.append(table)
    await until(() => rowsOf(table).length)
    counts.add(rowsOf(table).length)
    expect([...counts][0]).to.be.within(5, 200)
    await table.updateComplete
    expect(rowsOf(table)).to.have.lengthOf(1000)
    expect(new Set(rowsOf(table).map(({ id }) => id)).size).to.equal(1000)
    expect(rowsOf(table).every((row) => row.textContent!.trim())).to.equal(true)
  })

  it('draws the rest at once when the page is printed', async () => {
    const session = await openPlan({ document: makeLargePlan(1000) })
    const frame = await fixture(html`<div></div>`)
    const table = document.createElement('cswb-action-table')
    table.session = session
    frame.append(table)
    await until(() => rowsOf(table).length)
    expect(rowsOf(table).length).to.be.below(1000)
    dispatchEvent(new Event('beforeprint'))
    expect(rowsOf(table)).to.have.lengthOf(1000)
  })

  it('does not lay out what is off the screen, and keeps tables where it does not pay', async () => {
    const many = await tableOf(await openPlan({ document: makeLargePlan(300) }))
    expect(getComputedStyle(all(many, '.group')[3]!).contentVisibility).to.equal('auto')
    expect(getComputedStyle(all(many, 'table')[3]!).display).to.equal('table')
    const few = await tableOf(await openPlan({ document: makeLargePlan(50) }))
    expect(getComputedStyle(all(few, '.group')[1]!).contentVisibility).to.equal('visible')
  })

  it('keeps columns straight and roles spoken where one theme has more rows than a plain table can carry', async function () {
    // Checking the accessibility of a thousand cells takes its time.
    this.timeout(30_000)
    const table = await tableOf(await published(plain(101)))
    const element = all(table, 'table')[0] as HTMLTableElement
    expect([...element.tBodies].map((body) => body.rows.length)).to.deep.equal([50, 50, 1])
    const edges = (row: HTMLTableRowElement) =>
      [...row.cells].map((each) => Math.round(each.getBoundingClientRect().left))
    expect(edges(element.tBodies[0]!.rows[7]!)).to.deep.equal(edges(element.tHead!.rows[0]!))
    expect(element.getAttribute('role')).to.equal('table')
    const roles = (selector: string) => [...new Set(all(table, selector).map((each) => each.getAttribute('role')))]
    expect(roles('tbody, thead')).to.deep.equal(['rowgroup'])
    expect(roles('tr')).to.deep.equal(['row'])
    expect(roles('thead th')).to.deep.equal(['columnheader'])
    expect(roles('tbody th')).to.deep.equal(['rowheader'])
    expect(roles('tbody td')).to.deep.equal(['cell'])
    await expect(table).to.be.accessible()
  })

  it('keeps the order when rows come and go between its chunks', async () => {
    const session = await inMemory(plain(160))
    const table = await tableOf(session)
    await session.change((edit) => edit.remove('a3'))
    await until(() => rowsOf(table).length === 159)
    expect(rowsOf(table).map(({ id }) => id)).to.deep.equal(
      plain(160)
        .filter(({ id }) => id !== 'a3')
        .map(({ id }) => `cswb-${id}`),
    )
    expect((all(table, 'table')[0] as HTMLTableElement).tBodies[0]!.rows).to.have.lengthOf(50)
  })

  it('moves nothing on the page when the plan arrives', async () => {
    let shift = 0
    const watch = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value
    })
    const { fetch } = window
    let answer = () => {}
    const asked = new Promise<void>((resolve) => (answer = resolve))
    window.fetch = (...given) => asked.then(() => fetch(...given))
    const src = addressOf(makeLargePlan(200))
    const frame = await fixture<HTMLElement>(
      html`<div><p>Before</p><cswb-action-table src=${src}></cswb-action-table><footer>After</footer></div>`,
    )
    const [before, footer] = [frame.querySelector('p')!, frame.querySelector('footer')!]
    const table = frame.querySelector('cswb-action-table') as ActionTable
    await nextFrame()
    await nextFrame()
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) watch.observe({ type: 'layout-shift' })
    const top = before.getBoundingClientRect().top
    const below = () => footer.getBoundingClientRect().top >= innerHeight
    expect(below()).to.equal(true)
    answer()
    await drawn(table)
    expect(below()).to.equal(true)
    expect(before.getBoundingClientRect().top).to.equal(top)
    for (const entry of watch.takeRecords()) shift += (entry as PerformanceEntry & { value: number }).value
    watch.disconnect()
    window.fetch = fetch
    expect(shift).to.be.below(0.001)
  })
})

describe('the action table, in a narrow column', () => {
  const narrow = async () => {
    const frame = await fixture<HTMLElement>(html`<div></div>`)
    frame.style.width = '320px'
    const table = document.createElement('cswb-action-table')
    table.session = await published([
      ...plain(3),
      {
        id: 'long',
        kind: 'action',
        title: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(2),
        timeline: 'https://example.org/a/very/long/address/that/does/not/break',
        comment: 'x'.repeat(200),
        parent: 'a2',
      },
    ])
    frame.append(table)
    await drawn(table)
    return { frame, table }
  }

  it('is a list of cards that keep their labels and cut nothing off', async () => {
    const { frame, table } = await narrow()
    expect(getComputedStyle(rowsOf(table)[0]!).display).to.equal('grid')
    for (const [column, label] of [
      ['timeline', 'Timeline'],
      ['comment', 'Comment'],
    ] as const) {
      const labelled = cell(table, 'a0', column)!
      expect(labelled.dataset['label']).to.equal(label)
      // Engines differ in whether they say the words or where the words come from.
      expect(getComputedStyle(labelled, '::before').content).to.match(new RegExp(`${label}|attr\\(data-label\\)`))
      expect(getComputedStyle(labelled, '::before').display).not.to.equal('none')
    }
    expect(frame.scrollWidth).to.be.at.most(320)
    for (const each of all(table, 'tbody :is(td, th)'))
      expect(each.getBoundingClientRect().right).to.be.at.most(frame.getBoundingClientRect().right + 1)
  })

  it('is still a table for those who listen to it', async () => {
    const { table } = await narrow()
    expect(all(table, 'table')[0]!.getAttribute('role')).to.equal('table')
    expect(all(table, 'thead th')[0]!.getAttribute('role')).to.equal('columnheader')
    expect(getComputedStyle(all(table, 'thead')[0]!).display).not.to.equal('none')
    await expect(table).to.be.accessible()
  })

  it('goes by the room it has, not by the window', async () => {
    const { frame, table } = await narrow()
    frame.style.width = '900px'
    await until(() => getComputedStyle(rowsOf(table)[0]!).display === 'table-row')
  })
})

describe('the action table, while it is drawn', () => {
  it('keeps its place and every row once while hundreds of rows are put in another order', async () => {
    const session = await openPlan({ document: makeLargePlan(400) })
    const table = await tableOf(session)
    table.find = 'always'
    await until(() => all(table, 'thead button')[0])
    await table.updateComplete
    const [groups] = all(table, '.groups')
    const height = groups!.offsetHeight
    table.finding = { sort: 'title' }
    const seen = () => rowsOf(table).filter((row) => !row.closest('.old'))
    expect(seen().length).to.be.within(5, 200)
    expect(groups!.offsetHeight).to.be.at.least(height)
    await table.updateComplete
    expect(rowsOf(table)).to.have.lengthOf(400)
    expect(new Set(rowsOf(table).map(({ id }) => id)).size).to.equal(400)
    expect(all(table, '.old')).to.have.lengthOf(0)
    expect(groups!.style.minBlockSize).to.equal('')
  })

  it('gives way to the page between slices that are shorter than a frame', async () => {
    const session = await openPlan({ document: makeLargePlan(1000) })
    const frame = await fixture(html`<div></div>`)
    const table = document.createElement('cswb-action-table')
    table.session = session
    frame.append(table)
    await until(() => rowsOf(table).length)
    const counts = new Set<number>()
    while (rowsOf(table).length < 1000) {
      counts.add(rowsOf(table).length)
      await new Promise((resolve) => setTimeout(resolve))
    }
    expect(counts.size).to.be.above(2)
  })
})
