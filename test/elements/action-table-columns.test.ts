import { expect, fixture, html } from '@open-wc/testing'
import type { ActionTable } from '@cswb/elements/action-table.js'
import { all, drawn, tableOf, until, wordsIn } from './support/page.ts'
import { published, small } from './support/plans.ts'

const on2020 = { documentDate: '2020-09-10' }
const planned = ['ref', 'title', 'timeline', 'status', 'comment']

/** The names of the columns, from the first to the last. */
const columnsIn = (table: Element): string[] =>
  [...(all(table, 'table')[0] as HTMLTableElement).tHead!.rows[0]!.cells].map(({ part }) =>
    [...part].find((name) => name.startsWith('header-'))!.replace('header-', ''),
  )

const known = () => published(small, { ...on2020, id: 'plan-of-columns' })

/** A table beside which nothing was kept, with its menu of columns open. */
async function opened(): Promise<ActionTable> {
  const table = await tableOf(await known())
  await open(table)
  return table
}

async function open(table: ActionTable): Promise<void> {
  const summary = await until(() => all(table, '[part~="view-open"]')[0], 20_000)
  summary.click()
  await until(() => itemOf(table, 'title'))
}

const itemOf = (table: Element, name: string): HTMLElement =>
  all(table, '[part~="view"] li').find((each) => each.dataset['name'] === name)!
const box = (table: Element, name: string) => itemOf(table, name).querySelector<HTMLInputElement>('[type="checkbox"]')!
const mover = (table: Element, name: string, way: 'up' | 'down') =>
  itemOf(table, name).querySelector<HTMLElement>(`[part~="move-${way}"]`)!
const said = (table: Element) => wordsIn(all(table, '[part~="view"] [role="status"]')[0])
const share = (table: Element, name: string, index = 0) => {
  const head = all(table, `[part~="header-${name}"]`)[index]!
  return Math.round((head.offsetWidth / head.closest('table')!.offsetWidth) * 100)
}

describe('columns of the action table, as readers suit them', () => {
  // Other files share this browser's storage, at the same time.
  const keys = () => Object.keys(localStorage).filter((key) => key.startsWith('cswb-view:plan-of-columns:'))
  const forget = () => keys().forEach((key) => localStorage.removeItem(key))
  beforeEach(forget)
  after(forget)

  it('are offered by name, in their order, with the title always there', async () => {
    const table = await opened()
    expect(all(table, '[part~="view"] li').map(({ dataset }) => dataset['name'])).to.deep.equal(planned)
    expect(wordsIn(box(table, 'timeline').closest('label'))).to.equal('Timeline')
    expect(box(table, 'title').disabled).to.equal(true)
    expect(planned.every((name) => box(table, name).checked)).to.equal(true)
    await expect(table).to.be.accessible()
  })

  it('go and come back, and the focus stays where it was', async () => {
    const table = await opened()
    box(table, 'timeline').focus()
    box(table, 'timeline').click()
    await until(() => !columnsIn(table).includes('timeline'))
    expect(columnsIn(table)).to.deep.equal(['ref', 'title', 'status', 'comment'])
    await until(() => table.shadowRoot!.activeElement === box(table, 'timeline'))
    box(table, 'timeline').click()
    await until(() => columnsIn(table).includes('timeline'))
  })

  it('move by buttons that say what they move, and tell where it is now', async () => {
    const table = await opened()
    expect(mover(table, 'status', 'up').ariaLabel).to.equal('Move Status up')
    mover(table, 'status', 'up').click()
    await until(() => columnsIn(table).join() === 'ref,title,status,timeline,comment')
    expect(said(table)).to.equal('Status is now column 3 of 5.')
    expect(table.shadowRoot!.activeElement === mover(table, 'status', 'up')).to.equal(true)
    mover(table, 'status', 'up').click()
    await until(() => columnsIn(table)[1] === 'status')
    mover(table, 'status', 'up').click()
    await until(() => columnsIn(table)[0] === 'status')
    // There is no further, and the focus does not fall off the page.
    expect(mover(table, 'status', 'up').ariaDisabled).to.equal('true')
    mover(table, 'status', 'up').click()
    expect(table.shadowRoot!.activeElement === mover(table, 'status', 'up')).to.equal(true)
    mover(table, 'status', 'down').click()
    await until(() => columnsIn(table)[1] === 'status')
  })

  it('are kept apart for two tables of a plan that the page tells apart', async () => {
    const session = await known()
    const frame = await fixture(
      html`<div lang="en">
        <cswb-action-table id="one" .session=${session}></cswb-action-table>
        <cswb-action-table id="two" .session=${session}></cswb-action-table>
      </div>`,
    )
    const [one, two] = [...frame.children] as ActionTable[]
    await Promise.all([drawn(one!), drawn(two!)])
    await open(one!)
    box(one!, 'comment').click()
    await until(() => columnsIn(one!).length === 4)
    expect(columnsIn(two!)).to.deep.equal(planned)
    expect(keys()).to.deep.equal(['cswb-view:plan-of-columns:one'])
  })

  it('never become so wide that the title has no room', async () => {
    const widths = { ref: 900, timeline: 60, status: 60, comment: -4 }
    localStorage.setItem('cswb-view:plan-of-columns:', JSON.stringify({ version: 1, widths }))
    const table = await tableOf(await known())
    await until(() => all(table, '[part~="view-open"]').length, 20_000)
    expect(share(table, 'title')).to.be.within(15, 25)
  })

  it('keep their places when rows fold up, and those take no room', async () => {
    const table = await opened()
    const [first] = all(table, 'table') as HTMLTableElement[]
    const edges = () => [...first!.tHead!.rows[0]!.cells].map((each) => Math.round(each.getBoundingClientRect().left))
    const before = edges()
    all(table, '#cswb-a1 .fold')[0]!.click()
    expect(edges()).to.deep.equal(before)
    const rows = [...first!.rows].filter((row) => !row.hasAttribute('hidden'))
    expect(rows).to.have.lengthOf(2)
    const room = rows.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0)
    expect(first!.offsetHeight - room).to.be.below(4)
    // Nobody is read a row in which nothing stands.
    await expect(table).to.be.accessible()
  })

  it('are chosen and ordered where rows are cards; widths have no meaning there', async () => {
    const frame = await fixture<HTMLElement>(html`<div lang="en"></div>`)
    frame.style.width = '320px'
    const table = document.createElement('cswb-action-table')
    table.session = await known()
    frame.append(table)
    await drawn(table)
    await open(table)
    expect(all(table, '[type="range"]')).to.have.lengthOf(0)
    box(table, 'comment').click()
    await until(() => columnsIn(table).length === 4)
    const { left, right } = all(table, '[part~="view"]')[0]!.getBoundingClientRect()
    expect(left).to.be.at.least(0)
    expect(right).to.be.at.most(frame.getBoundingClientRect().right + 1)
    await expect(table).to.be.accessible()
  })
})
