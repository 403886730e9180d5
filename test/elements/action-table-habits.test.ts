import { expect, fixture, html } from '@open-wc/testing'
import type { PlanSession } from '@cswb/core'
import type { ActionTable } from '@cswb/elements/action-table.js'
import { findable, rowsIn, toolsOf } from './support/finding.ts'
import { all, tableOf, until, wordsIn } from './support/page.ts'
import { published, small } from './support/plans.ts'

const on2020 = { documentDate: '2020-09-10' }
const one = <E extends HTMLElement = HTMLElement>(table: Element, selector: string) =>
  table.shadowRoot!.querySelector<E>(selector)
const foldOf = (table: Element, id: string) => one<HTMLButtonElement>(table, `#cswb-${id} .fold`)!
const seen = (table: Element) =>
  all(table, 'tbody tr')
    .filter((row) => row.checkVisibility() && !row.closest('[hidden]'))
    .map(({ id }) => id.replace('cswb-', ''))

/** A table with everything that readers suit it with. */
async function suited(session: PlanSession): Promise<ActionTable> {
  const table = await tableOf(session)
  await ready(table)
  return table
}

async function ready(table: ActionTable) {
  await until(() => one(table, '#copy-link'), 20_000)
  await table.updateComplete
}

describe('the action table, what was folded up before', () => {
  const key = 'cswb-view:plan-folds:'
  const kept = { id: 'plan-folds', ...on2020 }
  const forget = () => localStorage.removeItem(key)
  beforeEach(forget)
  after(forget)

  it('finds tasks and themes folded up again that a reader folded up before', async () => {
    const table = await suited(await published(small, kept))
    foldOf(table, 'a1').click()
    const later = await suited(await published(small, kept))
    expect(seen(later)).to.deep.equal(['a1', 'a2', 'a3'])
    expect(foldOf(later, 'a1').ariaExpanded).to.equal('false')
    later.shadowRoot!.querySelector<HTMLButtonElement>('.head .fold')!.click()
    const last = await suited(await published(small, kept))
    expect(seen(last)).not.to.include('a1')
    expect(seen(last)).to.include('a3')
    expect(last.shadowRoot!.querySelector('.head .fold')!.ariaExpanded).to.equal('false')
  })

  it('keeps nothing where everything is open again, nor where the page leaves the menu out', async function () {
    this.timeout(30_000)
    const table = await suited(await published(small, kept))
    foldOf(table, 'a1').click()
    expect(localStorage.getItem(key)).to.contain('a1')
    foldOf(table, 'a1').click()
    expect(localStorage.getItem(key)).to.equal(null)
    localStorage.setItem(key, JSON.stringify({ version: 1, folded: ['a1'] }))
    const frame = await fixture(html`<div><cswb-action-table no-view></cswb-action-table></div>`)
    const plain = frame.querySelector('cswb-action-table')!
    plain.session = await published(small, kept)
    await ready(plain)
    expect(seen(plain)).to.include('a1-1')
    foldOf(plain, 'a1-1').click()
    expect(localStorage.getItem(key)).not.to.contain('a1-1')
    const link = one(plain, '.link')!
    expect(wordsIn(one(plain, `#${link.getAttribute('aria-labelledby')}`))).to.equal('Copy link to this row')
    await expect(plain).to.be.accessible()
  })

  it('keeps what was folded up when columns are as the page gives them again', async () => {
    localStorage.setItem(key, JSON.stringify({ version: 1, columns: ['status', 'title'], folded: ['a1', 'gone'] }))
    const table = await suited(await published(small, kept))
    expect(seen(table)).to.deep.equal(['a1', 'a2', 'a3'])
    one(table, '.opens.view summary')!.click()
    await until(() => one(table, '[part="view-reset"]'))
    one<HTMLButtonElement>(table, '[part="view-reset"]')!.click()
    await until(() => all(table, 'thead th').length > 4)
    expect(seen(table)).to.deep.equal(['a1', 'a2', 'a3'])
    expect(localStorage.getItem(key)).to.contain('a1').and.not.contain('columns')
  })

  it('does not take for a choice what is open only while somebody looks for something', async () => {
    localStorage.setItem(key, JSON.stringify({ version: 1, folded: ['a1'] }))
    const table = await suited(await published(small, kept))
    table.find = 'always'
    await toolsOf(table)
    table.finding = { text: 'a' }
    await until(() => seen(table).includes('a1-1'))
    foldOf(table, 'a1').click()
    table.finding = {}
    await until(() => seen(table).join() === 'a1,a2,a3')
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.equal({ version: 1, folded: ['a1'] })
  })
})

describe('the action table, one press for each status', () => {
  it('offers each status by one press, with how many rows have it, and takes it back by another', async function () {
    this.timeout(30_000)
    const host = await tableOf(await published(findable, on2020))
    await toolsOf(host)
    host.parentElement!.style.width = '1200px'
    const planOrder = rowsIn(host).join()
    const picks = () => all(host, '[part~="status-pick"]')
    const pick = (word: string) => picks().find((each) => wordsIn(each).startsWith(word))!
    await until(() => picks().length > 1)
    const [group] = all(host, '[part~="statuses"]')
    expect([group!.role, group!.ariaLabel]).to.deep.equal(['group', 'Show by status'])
    expect(wordsIn(pick('Completed'))).to.match(/^Completed \d+$/)
    const rows = Number(wordsIn(pick('Completed')).match(/\d+/)![0])
    pick('Completed').focus()
    pick('Completed').click()
    await until(() => host.finding.statuses?.join() === 'completed')
    expect([pick('Completed').ariaPressed, host.shadowRoot!.activeElement]).to.deep.equal(['true', pick('Completed')])
    await until(() => all(host, 'tbody tr:not(.around)').filter((row) => row.checkVisibility()).length === rows)
    const other = picks().find((each) => each.ariaPressed === 'false')!
    other.click()
    expect(picks().filter((each) => each.ariaPressed === 'true')).to.deep.equal([other])
    other.click()
    await until(() => rowsIn(host).join() === planOrder)
    expect(host.finding).to.deep.equal({})
    for (const each of picks()) expect(each.getBoundingClientRect().height).to.be.at.least(24)
    await expect(host).to.be.accessible()
  })
})

describe('the action table, long comments', () => {
  it('gives long comments more room, in every theme the same, and takes it from the action alone', async () => {
    const widthsOf = async (comment: string) => {
      const records = small.map((each) => ('title' in each && each.id === 'a2' ? { ...each, comment } : each))
      const table = await tableOf(await published(records, on2020))
      table.parentElement!.style.width = '1200px'
      const tables = all(table, 'table').map((each) =>
        [...each.querySelectorAll<HTMLElement>('thead th')].map((head) => [wordsIn(head), head.offsetWidth] as const),
      )
      for (const other of tables) expect(other).to.deep.equal(tables[0])
      return new Map(tables[0])
    }
    const [short, long] = [await widthsOf('Agreed.'), await widthsOf('They agreed on a route. '.repeat(125))]
    expect(long.get('Comment')).to.be.greaterThan((short.get('Comment') ?? 0) * 1.3)
    expect(long.get('Status')).to.equal(short.get('Status'))
    expect(long.get('Action')).to.be.greaterThan(200)
  })
})
