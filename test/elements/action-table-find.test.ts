import { aTimeout, expect, nextFrame } from '@open-wc/testing'
import { FindingChangeEvent, type Finding } from '@cswb/elements/action-table.js'
import { openPlan } from '@cswb/store'
import { makeLargePlan } from '../fixtures/large.ts'
import { check, choose, findable, named, rowsIn, showing, toolsOf, type } from './support/finding.ts'
import { all, tableOf, until, wordsIn } from './support/page.ts'
import { inMemory, published, small } from './support/plans.ts'

const on2020 = { documentDate: '2020-09-10' }
const planOrder = ['a1', 'a2', 'a10', 'a3', 'k1', 'k2', 'b1', 'b2', 'b3', 'b4', 'c1']
const table = async (lang = 'en') => {
  const found = await tableOf(await published(findable, on2020), lang)
  await toolsOf(found)
  return found
}
const headings = (host: Element) => all(host, '[part~="heading"]').map(wordsIn)
const counted = (host: Element) => wordsIn(all(host, '[part~="found"]')[0])

describe('finding in the action table', () => {
  it('is offered where there is much to find in, and not where a glance is enough', async () => {
    const many = await table()
    expect(rowsIn(many)).to.deep.equal(planOrder)
    expect(all(many, '[role="search"]')[0]!.ariaLabel).to.equal('Find in the plan')
    const few = await tableOf(await published(small, on2020))
    await aTimeout(300)
    expect(all(few, '[part~="search"]')).to.have.lengthOf(0)
    few.find = 'always'
    await toolsOf(few)
  })

  it('can be switched off by the page', async () => {
    const host = await table()
    host.find = 'never'
    await host.updateComplete
    expect(getComputedStyle(all(host, '.find')[0]!).display).to.equal('none')
  })

  it('moves nothing when it arrives', async () => {
    const host = await tableOf(await published(findable, on2020))
    const place = () => {
      const { top, height } = all(host, '.groups')[0]!.getBoundingClientRect()
      return `${Math.round(top)} ${Math.round(height)}`
    }
    const before = place()
    await toolsOf(host)
    expect(place()).to.equal(before)
  })

  it('is usable by everybody, with everything open', async function () {
    this.timeout(30_000)
    const host = await table()
    await check(host, 'Completed')
    await until(() => counted(host))
    await expect(host).to.be.accessible()
  })

  it('finds words whatever their case and accents, in any cell and by who takes part', async () => {
    const host = await table()
    await type(host, 'CAFE')
    await showing(host, 'a1')
    expect(counted(host)).to.equal('1 of 9 actions, 0 of 2 tasks')
    await type(host, 'oeuvre')
    await showing(host, 'a10')
    await type(host, 'budget set')
    await showing(host, 'b3')
    await type(host, '"budget set"')
    await showing(host)
    await type(host, 'students’ union')
    await showing(host, 'a10')
    await type(host, "students' union")
    await showing(host, 'a10')
    await type(host, '')
    await showing(host, ...planOrder)
    expect(counted(host)).to.equal('')
  })

  it('finds in French what a French reader sees', async () => {
    const host = await table('fr-CA')
    await type(host, 'soirees cafe')
    await showing(host, 'a1')
    expect(counted(host)).to.equal('1 des 9 actions et 0 des 2 tâches')
    await type(host, 'annulé')
    await showing(host)
    await type(host, 'suspens')
    await showing(host, 'b3')
    await type(host, 'evenings')
    await showing(host)
    expect(wordsIn(all(host, '[part~="nothing-found"] p')[0])).to.equal('Rien dans le plan ne répond à ce filtre.')
  })

  it('filters by status as the word in the table says it, and shows a found task under its action', async () => {
    const host = await table()
    await check(host, 'Late')
    await showing(host, 'a3', 'k1')
    expect(counted(host)).to.equal('0 of 9 actions, 1 of 2 tasks')
    expect(all(host, '#cswb-a3')[0]!.classList.contains('around')).to.equal(true)
    expect(all(host, '#cswb-k1')[0]!.classList.contains('around')).to.equal(false)
    await check(host, 'Completed')
    await showing(host, 'a1', 'a3', 'k1', 'b4')
    expect(all(host, '[part~="filter"]').map(wordsIn)).to.deep.equal(['Drop the filter: Status: Late, Completed ×'])
  })

  it('filters by who leads or takes part, tasks going along with their action', async () => {
    const host = await table()
    await check(host, 'Human Resources')
    await showing(host, 'a2', 'a3', 'k1', 'k2', 'b2')
  })

  it('filters by theme with its parts, and by planning area with that of the theme', async () => {
    const host = await table()
    await check(host, '2 Training')
    await showing(host, 'b1', 'b2', 'b3', 'b4')
    expect(headings(host)).to.deep.equal(['2 Training', '2.1 New staff'])
    host.finding = { areas: ['prevention'] }
    await showing(host, 'a1', 'a2', 'a10')
    host.finding = { themes: ['t2-1'] }
    await showing(host, 'b3', 'b4')
    expect(headings(host)).to.deep.equal(['2 Training', '2.1 New staff'])
  })

  it('filters by schedule, where it says more than the status', async () => {
    const host = await table()
    await check(host, 'Stopped')
    await showing(host, 'b3')
  })

  it('filters by the days that a timeline touches', async () => {
    const host = await table()
    host.finding = { from: '2020-04-15', to: '2021-12-31' }
    await showing(host, 'a10', 'b2')
    host.finding = { to: '2020-04-15' }
    await showing(host, 'a2', 'a3', 'k1')
    await until(
      () => all(host, '[part~="filter"]').map(wordsIn).join() === 'Drop the filter: Dates: until Apr 15, 2020 ×',
    )
  })

  it('says how many rows each choice would give with everything else as it is', async () => {
    const host = await table()
    await type(host, 'staff')
    await showing(host, 'b1', 'b3', 'b4')
    const toggle = await named(host, 'button', 'Filters')
    toggle.click()
    const box = await named(host, 'input[type="checkbox"]', /^Completed/)
    expect(wordsIn(box.closest('label'))).to.equal('Completed 1')
    box.click()
    await showing(host, 'b4')
    expect(wordsIn((await named(host, 'input[type="checkbox"]', /^On hold/)).closest('label'))).to.equal('On hold 1')
  })

  it('says which filter to drop when nothing is found, and drops it', async () => {
    const host = await table()
    host.finding = { text: 'park', statuses: ['late'] }
    await showing(host)
    const drops = await until(() => {
      const found = all(host, '[part~="drop"]')
      return found.length === 2 && found
    })
    expect(drops.map(wordsIn)).to.deep.equal(['Drop “Words: park”: 1 is found', 'Drop “Status: Late”: 1 is found'])
    drops[1]!.click()
    await showing(host, 'c1')
    expect(host.finding).to.deep.equal({ text: 'park' })
    expect(host.shadowRoot!.activeElement, 'the focus stays in the tools').to.not.equal(null)
  })

  it('gives the whole plan back by one button, in the order and groups that were asked for', async () => {
    const host = await table()
    host.finding = { text: 'the', statuses: ['late'], sort: '-ref' }
    ;(await named(host, '[part~="clear"]', 'Clear all')).click()
    await until(() => rowsIn(host).length === planOrder.length)
    expect(host.finding).to.deep.equal({ sort: '-ref' })
    expect(host.shadowRoot!.activeElement).to.equal(await toolsOf(host))
  })

  it('tells what was found to those who cannot see it, once, after the typing', async () => {
    const host = await table()
    const status = all(host, '.find [role="status"]')[0]!
    const told: string[] = []
    new MutationObserver(() => told.push(wordsIn(status))).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    for (const words of ['t', 'tr', 'tra', 'train']) await type(host, words)
    await until(() => told.length)
    await aTimeout(300)
    expect(told).to.deep.equal(['2 of 9 actions, 0 of 2 tasks.'])
  })

  it('states on paper what is shown', async () => {
    const host = await table()
    host.finding = { text: 'staff', statuses: ['completed'], sort: '-title', group: 'lead' }
    await showing(host, 'b4')
    expect(wordsIn(all(host, '.stated')[0])).to.equal(
      'Shown: 1 of 9 actions, 0 of 2 tasks. Words: staff; Status: Completed. Sorted by Action, descending. Grouped by lead.',
    )
    host.finding = {}
    await until(() => wordsIn(all(host, '.stated')[0]) === '')
  })
})

describe('the order of the action table', () => {
  const sort = async (host: Element, column: string) =>
    (await until(() => host.shadowRoot!.querySelector<HTMLElement>(`[part~="header-${column}"] button`))).click()
  const sorted = (host: Element, column: string) =>
    all(host, `[part~="header-${column}"]`)[0]!.getAttribute('aria-sort')

  it('follows a button in the head of each column: up, down, and as the plan has it', async () => {
    const host = await table()
    await sort(host, 'ref')
    await showing(host, 'a1', 'a2', 'a3', 'k1', 'k2', 'a10', 'b1', 'b2', 'b3', 'b4', 'c1')
    expect(sorted(host, 'ref')).to.equal('ascending')
    await sort(host, 'ref')
    await showing(host, 'a10', 'a3', 'k1', 'k2', 'a2', 'a1', 'b2', 'b1', 'b4', 'b3', 'c1')
    expect(sorted(host, 'ref')).to.equal('descending')
    await sort(host, 'ref')
    await showing(host, ...planOrder)
    expect(sorted(host, 'ref')).to.equal(null)
    expect(all(host, 'thead th').every((head) => head.getAttribute('role') === 'columnheader')).to.equal(true)
  })

  it('sorts statuses by what they ask of a reader, dates as they were read, empty cells last', async () => {
    const host = await table()
    await sort(host, 'status')
    await showing(host, 'a2', 'a3', 'k1', 'k2', 'a10', 'a1', 'b2', 'b1', 'b3', 'b4', 'c1')
    host.finding = { sort: 'timeline', themes: ['t1', 't2'] }
    await showing(host, 'a2', 'a10', 'a1', 'a3', 'k1', 'k2', 'b2', 'b1', 'b3', 'b4')
    host.finding = { sort: '-timeline', themes: ['t1'] }
    await showing(host, 'a10', 'a2', 'a1', 'a3', 'k1', 'k2')
  })

  it('keeps the focus on the head that sorts, and moves rows without drawing them again', async () => {
    const host = await table()
    const row = all(host, '#cswb-b2')[0]!
    const inside = row.querySelector('.name')
    const button = await until(() => all(host, '[part~="header-title"] button')[1])
    button.focus()
    button.click()
    await until(() => host.finding.sort === 'title')
    await host.updateComplete
    expect(host.shadowRoot!.activeElement).to.equal(button)
    await type(host, 'zzz')
    await showing(host)
    await type(host, '')
    await until(() => rowsIn(host).length === planOrder.length)
    expect(all(host, '#cswb-b2')[0]).to.equal(row)
    expect(row.querySelector('.name')).to.equal(inside)
  })

  it('stands actions under their lead, their schedule or their planning area, each once, tasks with them', async () => {
    const host = await table()
    await choose(host, 'group-by', 'lead')
    await until(() => headings(host).length === 4)
    await host.updateComplete
    expect(headings(host)).to.deep.equal([
      'Campus Safety Services',
      'Human Resources',
      'Students’ Union',
      'No lead named',
    ])
    expect(rowsIn(host)).to.deep.equal(['a1', 'a3', 'k1', 'k2', 'b3', 'a2', 'b2', 'a10', 'b1', 'b4', 'c1'])
    const tables = all(host, 'table')
    expect(tables.every((each) => host.shadowRoot!.getElementById(each.getAttribute('aria-labelledby')!))).to.equal(
      true,
    )
    await choose(host, 'group-by', 'area')
    await until(() => headings(host)[0] === 'Prevention')
    await host.updateComplete
    expect(headings(host)).to.deep.equal(['Prevention', 'Risk intervention', 'No planning area named'])
    await choose(host, 'group-by', 'schedule')
    await until(() => headings(host)[0] === 'Date passed')
    await host.updateComplete
    expect(headings(host).at(-1)).to.equal('Completed')
    await choose(host, 'group-by', 'theme')
    await showing(host, ...planOrder)
    expect(headings(host)[0]).to.equal('1 Engagement')
  })

  it('holds when the plan changes under it', async () => {
    const session = await inMemory(findable)
    const host = await tableOf(session)
    await toolsOf(host)
    host.finding = { text: 'park', sort: '-ref' }
    await showing(host, 'c1')
    await session.change((edit) => edit.set('b4', { title: 'Handbook of the park' }))
    await showing(host, 'b4', 'c1')
    await session.change((edit) => edit.remove('c1'))
    await showing(host, 'b4')
    host.finding = {}
    await until(() => rowsIn(host).length === planOrder.length - 1)
    expect(wordsIn(all(host, '#cswb-b4 .name')[0])).to.equal('Handbook of the park')
  })
})

describe('what is looked for, beyond the table', () => {
  const before = location.href
  afterEach(() => history.replaceState(null, '', before))
  const keyed = async (query: string, hash = '') => {
    const start = `${location.pathname}${location.search}`
    history.replaceState({ theirs: 1 }, '', `${start}${location.search ? '&' : '?'}${query}${hash}`)
    const session = await published(findable, on2020)
    const frame = document.createElement('div')
    frame.innerHTML = '<cswb-action-table address-key></cswb-action-table>'
    const host = frame.firstElementChild as Awaited<ReturnType<typeof table>>
    host.session = session
    document.body.append(frame)
    await toolsOf(host)
    return { host, done: () => frame.remove() }
  }

  it('is told to the page, which may refuse', async () => {
    const host = await table()
    const asked: Finding[] = []
    host.addEventListener('cswb-finding-change', (event) => {
      expect(event).to.be.instanceOf(FindingChangeEvent)
      asked.push(event.finding)
      if (event.finding.text === 'no') event.preventDefault()
    })
    await type(host, 'train')
    await showing(host, 'b1', 'b2')
    await type(host, 'no')
    await until(() => asked.length === 2)
    expect(asked).to.deep.equal([{ text: 'train' }, { text: 'no' }])
    expect(host.finding).to.deep.equal({ text: 'train' })
    expect((await toolsOf(host)).value).to.equal('train')
    host.finding = { text: 'park' }
    await showing(host, 'c1')
    expect(asked).to.have.lengthOf(2)
  })

  it('may be set before the code arrives, and without any tools', async () => {
    const host = document.createElement('cswb-action-table')
    host.find = 'never'
    host.finding = { statuses: ['completed'] }
    host.session = await published(findable, on2020)
    document.body.append(host)
    await showing(host, 'a1', 'b4')
    host.remove()
  })

  it('is read from the address where the page wants it, and written there beside the page’s own words', async () => {
    const { host, done } = await keyed('x=a%20b&cswb-status=completed,late&y', '#section')
    await showing(host, 'a1', 'a3', 'k1', 'b4')
    await type(host, 'handbook & more')
    await until(() => location.search.includes('cswb-find'))
    expect(location.search).to.contain('x=a%20b&y&cswb-find=handbook%20%26%20more&cswb-status=completed,late')
    expect(location.hash).to.equal('#section')
    expect(history.state).to.deep.equal({ theirs: 1 })
    ;(await named(host, '[part~="clear"]', 'Clear all')).click()
    await until(() => !location.search.includes('cswb'))
    expect(location.search).to.contain('x=a%20b&y')
    done()
  })

  it('leaves the address alone where the page did not ask', async () => {
    const host = await table()
    const address = location.href
    await type(host, 'park')
    await showing(host, 'c1')
    expect(location.href).to.equal(address)
  })

  it('gives way to a link to a row that it leaves out', async () => {
    const { host, done } = await keyed('cswb-status=completed&cswb-sort=ref', '#cswb-c1')
    await until(() => all(host, '#cswb-c1.target')[0])
    expect(host.finding).to.deep.equal({ sort: 'ref' })
    host.finding = { statuses: ['completed'], group: 'lead' }
    await showing(host, 'a1', 'b4')
    location.hash = '#cswb-t2'
    await until(() => all(host, '#cswb-t2.target')[0])
    expect(host.finding).to.deep.equal({})
    done()
  })
})

describe('finding on small screens and in long plans', () => {
  it('fits into 320 pixels, sorts without heads and has large targets', async () => {
    const host = await table('fr')
    host.parentElement!.style.width = '320px'
    await check(host, 'Terminé')
    await showing(host, 'a1', 'b4')
    expect(host.scrollWidth).to.be.at.most(320)
    for (const each of all(host, '.find :is(input, select, button), .find label')) {
      const box = each.getBoundingClientRect()
      if (!box.width) continue
      expect(box.right).to.be.at.most(host.getBoundingClientRect().right + 1)
      if (!each.matches('[type="checkbox"]')) expect(box.height).to.be.at.least(24)
    }
    await choose(host, 'sort-by', '-ref')
    await until(() => host.finding.sort === '-ref')
    const head = all(host, 'thead th')[1]!
    await until(() => !head.querySelector('button'))
    expect(wordsIn(head)).to.equal('Action')
    await expect(host).to.be.accessible()
  })

  it('tells the page of no error while rows come and go and the room changes', async function () {
    this.timeout(30_000)
    const said: string[] = []
    const listen = ({ message }: ErrorEvent) => void said.push(message)
    addEventListener('error', listen)
    const host = await tableOf(await openPlan({ document: makeLargePlan(1000) }))
    await toolsOf(host)
    for (const finding of [{ sort: '-title', text: 'housing' }, {}]) {
      host.finding = finding
      await host.updateComplete
      await nextFrame()
    }
    for (const width of ['320px', '900px']) {
      host.parentElement!.style.width = width
      await nextFrame()
      await nextFrame()
    }
    removeEventListener('error', listen)
    expect(said).to.deep.equal([])
  })

  it('leaves every row in the page when nothing is looked for, and gives all of them back', async function () {
    this.timeout(30_000)
    const host = await tableOf(await openPlan({ document: makeLargePlan(1000) }))
    await toolsOf(host)
    const order = rowsIn(host)
    expect(order).to.have.lengthOf(1000)
    host.finding = { sort: '-title', text: 'housing' }
    await host.updateComplete
    const some = rowsIn(host).length
    expect(some).to.be.within(1, 999)
    expect(all(host, 'table').every((each) => each.querySelectorAll('tbody tr').length > 0)).to.equal(true)
    host.finding = {}
    await host.updateComplete
    expect(rowsIn(host)).to.deep.equal(order)
  })
})
