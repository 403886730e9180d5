import { expect, fixture, html } from '@open-wc/testing'
import type { PlanSession } from '@cswb/core'
import type { ActionTable } from '@cswb/elements/action-table.js'
import { openPlan } from '@cswb/store'
// Inside the package, because what a browser has kept comes from other versions and from people too.
import { readView } from '../../packages/elements/src/action-table/view/memory.ts'
import { makeLargePlan } from '../fixtures/large.ts'
import { findable, showing, type } from './support/finding.ts'
import { all, cell, tableOf, until, wordsIn } from './support/page.ts'
import { published, small } from './support/plans.ts'

const on2020 = { documentDate: '2020-09-10' }
const plan = { id: 'plan-view', ...on2020 }
const one = <E extends HTMLElement = HTMLElement>(table: Element, selector: string) =>
  table.shadowRoot!.querySelector<E>(selector)
const foldOf = (table: Element, id: string) => one<HTMLButtonElement>(table, `#cswb-${id} .fold`)!
const heads = (table: Element) => [...all(table, 'table')[0]!.querySelectorAll('thead th')].map(wordsIn)
const seen = (table: Element) =>
  all(table, 'tbody tr')
    .filter((row) => row.checkVisibility() && !row.closest('[hidden]'))
    .map(({ id }) => id.replace('cswb-', ''))

/** A table with everything that readers suit it with. */
async function suited(
  session: PlanSession,
  lang = 'en',
  attributes: Record<string, string> = {},
): Promise<ActionTable> {
  const table = await tableOf(session, lang)
  for (const [name, value] of Object.entries(attributes)) table.setAttribute(name, value)
  await ready(table)
  return table
}

async function ready(table: ActionTable) {
  await until(() => one(table, '#copy-link'), 20_000)
  await table.updateComplete
}

async function opened(table: ActionTable): Promise<HTMLElement> {
  const details = one<HTMLDetailsElement>(table, '.opens.view')!
  if (!details.open) details.querySelector('summary')!.click()
  return until(() => details.querySelector<HTMLElement>('.panel > fieldset')?.parentElement)
}

const item = (table: Element, name: string) => one(table, `.panel [data-name="${name}"]`)!
const press = (table: Element, name: string, part: string) => {
  const button = item(table, name).querySelector<HTMLButtonElement>(`[part="${part}"]`)!
  button.focus()
  button.click()
}

async function size(table: Element, name: string, width: number) {
  const slider = await until(() => item(table, name).querySelector<HTMLInputElement>('[type="range"]'))
  slider.value = String(width)
  slider.dispatchEvent(new Event('input', { bubbles: true }))
  slider.dispatchEvent(new Event('change', { bubbles: true }))
}

describe('the action table, folding rows up', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search))

  it('folds up the tasks of an action, and tasks under them, by a button that says so', async () => {
    const table = await suited(await published(small, on2020))
    const button = foldOf(table, 'a1')
    expect([wordsIn(button), button.ariaExpanded]).to.deep.equal(['1 task', 'true'])
    button.click()
    expect(button.ariaExpanded).to.equal('false')
    expect(seen(table)).to.deep.equal(['a1', 'a2', 'a3'])
    button.click()
    expect(seen(table)).to.deep.equal(['a1', 'a1-1', 'a1-1-1', 'a2', 'a3'])
  })

  it('keeps what was folded up inside what is folded up', async () => {
    const table = await suited(await published(small, on2020))
    foldOf(table, 'a1-1').click()
    expect(seen(table)).to.deep.equal(['a1', 'a1-1', 'a2', 'a3'])
    foldOf(table, 'a1').click()
    foldOf(table, 'a1').click()
    expect(seen(table)).to.deep.equal(['a1', 'a1-1', 'a2', 'a3'])
    expect(foldOf(table, 'a1-1').ariaExpanded).to.equal('false')
  })

  it('leaves folded rows to the browser’s own search, and opens what it finds', async () => {
    const table = await suited(await published(small, on2020))
    foldOf(table, 'a1').click()
    const row = one(table, '#cswb-a1-1-1')!
    expect(row.getAttribute('hidden')).to.equal('until-found')
    expect(row.getBoundingClientRect().height).to.equal(0)
    row.dispatchEvent(new Event('beforematch', { bubbles: true }))
    expect(seen(table)).to.include('a1-1-1')
    expect(foldOf(table, 'a1').ariaExpanded).to.equal('true')
  })

  it('folds up the table of a theme under its heading, which says how many actions it holds', async () => {
    const table = await suited(await published(small, on2020))
    const [head] = all(table, '.head')
    const button = head!.querySelector<HTMLButtonElement>('.fold')!
    expect(wordsIn(button)).to.match(/^\d actions?$/)
    button.click()
    expect(button.ariaExpanded).to.equal('false')
    expect(seen(table)).not.to.include('a1')
    expect(head!.querySelector('h2')!.checkVisibility()).to.equal(true)
    const folded = head!.parentElement!.querySelector('table')!
    expect([folded.getAttribute('hidden'), folded.getBoundingClientRect().height]).to.deep.equal(['until-found', 0])
    button.click()
    expect(seen(table)).to.include('a1')
  })

  it('folds up and opens everything at once, and tells so', async () => {
    const table = await suited(await published(small, on2020))
    const panel = await opened(table)
    one<HTMLButtonElement>(table, '[part="fold-tasks"]')!.click()
    expect(seen(table)).to.deep.equal(['a1', 'a2', 'a3'])
    expect(wordsIn(panel.querySelector('[role="status"]'))).to.equal('2 rows collapsed.')
    one<HTMLButtonElement>(table, '[part="fold-themes"]')!.click()
    expect(seen(table)).to.deep.equal([])
    one<HTMLButtonElement>(table, '[part="expand-all"]')!.click()
    expect(seen(table)).to.deep.equal(['a1', 'a1-1', 'a1-1-1', 'a2', 'a3'])
    expect(wordsIn(panel.querySelector('[role="status"]'))).to.equal('Everything is expanded.')
  })

  it('opens what a link leads to', async () => {
    const table = await suited(await published(small, on2020))
    one<HTMLButtonElement>(table, '.head .fold')!.click()
    foldOf(table, 'a1').click()
    location.hash = '#cswb-a1-1-1'
    await until(() => one(table, '#cswb-a1-1-1.target'))
    expect(seen(table)).to.include.members(['a1', 'a1-1', 'a1-1-1'])
    expect(table.shadowRoot!.activeElement?.id).to.equal('cswb-a1-1-1')
  })

  it('shows what is looked for wherever it stands, and is folded up again afterwards', async () => {
    const table = await suited(await published(findable, on2020))
    foldOf(table, 'a3').click()
    expect(seen(table)).not.to.include('k1')
    await type(table, 'format')
    await showing(table, 'a3', 'k1')
    expect(seen(table)).to.deep.equal(['a3', 'k1'])
    expect(wordsIn(one(table, '.head .fold'))).to.equal('1 of 4 actions')
    table.finding = {}
    expect(seen(table)).to.include('a3')
    expect(seen(table)).not.to.include('k1')
  })

  it('stays folded up when a row is written again or columns are others', async () => {
    const table = await suited(await published(small, on2020))
    foldOf(table, 'a1').click()
    table.columns = 'title timeline'
    await table.updateComplete
    await until(() => seen(table).join() === 'a1,a2,a3')
    expect(foldOf(table, 'a1').ariaExpanded).to.equal('false')
  })
})

describe('the action table, its columns', () => {
  // Other files share this browser's storage, at the same time.
  const forget = () => localStorage.removeItem('cswb-view:plan-view:')
  beforeEach(forget)
  after(forget)

  it('shows the columns that the page names, in its order, and always the action', async () => {
    const table = await suited(await published(small, plan), 'en', { columns: 'status, timeline nonsense' })
    await until(() => heads(table).length === 3)
    expect(heads(table)).to.deep.equal(['Action', 'Status', 'Timeline'])
  })

  it('lets a reader leave columns out and order them, and remembers it for the plan', async () => {
    const table = await suited(await published(small, plan))
    const before = heads(table)
    await opened(table)
    press(table, 'timeline', 'move-up')
    await until(() => heads(table)[1] === 'Timeline')
    expect(wordsIn(one(table, '.panel [role="status"]'))).to.equal(`Timeline is now column 2 of ${before.length}.`)
    expect((table.shadowRoot!.activeElement as HTMLElement).ariaLabel).to.equal('Move Timeline up')
    item(table, 'ref').querySelector('input')!.click()
    await until(() => !heads(table).includes('Ref'))
    expect(heads(table)[0]).to.equal('Timeline')

    const later = await tableOf(await published(small, plan))
    expect(heads(later)).to.deep.equal(heads(table))
    const other = await tableOf(await published(small, { ...plan, id: 'plan-other' }))
    expect(heads(other)).to.deep.equal(before)
    await ready(later)
    await opened(later)
    one<HTMLButtonElement>(later, '[part="view-reset"]')!.click()
    await until(() => heads(later).join() === before.join())
    expect(localStorage.getItem('cswb-view:plan-view:')).to.equal(null)
  })

  it('takes the reader’s word over the page’s, unless the page says otherwise', async () => {
    localStorage.setItem('cswb-view:plan-view:', JSON.stringify({ version: 1, columns: ['status', 'title'] }))
    const frame = await fixture(html`<div><cswb-action-table columns="ref title"></cswb-action-table></div>`)
    const table = frame.querySelector('cswb-action-table')!
    table.session = await published(small, plan)
    await until(() => all(table, 'thead th').length)
    expect(heads(table)).to.deep.equal(['Status', 'Action'])
    table.noView = true
    await until(() => heads(table).join() === 'Ref,Action')
    expect(one(table, '.opens.view')).to.equal(null)
  })

  it('makes a column wider in every theme alike, by a control that says how wide it is, and remembers it', async () => {
    const table = await suited(await published(small, plan))
    table.style.inlineSize = '60rem'
    await opened(table)
    const width = (from: Element) =>
      all(from, 'thead .col-timeline').map((head) => head.offsetWidth / head.closest('table')!.offsetWidth)
    const slider = await until(() => item(table, 'timeline').querySelector<HTMLInputElement>('[type="range"]'))
    expect(slider.ariaLabel).to.equal('Width of Timeline')
    expect(slider.getAttribute('aria-valuetext')).to.match(/^\d+% of the table$/)
    await size(table, 'timeline', 32)
    for (const each of width(table)) expect(each).to.be.closeTo(0.32, 0.02)
    const later = await suited(await published(small, plan))
    later.style.inlineSize = '60rem'
    for (const each of width(later)) expect(each).to.be.closeTo(0.32, 0.02)
    expect(later.shadowRoot!.querySelectorAll('[style*="inline-size"]')).to.have.lengthOf(0)
  })

  it('lets a pointer drag the edge of a head', async () => {
    const table = await suited(await published(small, plan))
    table.style.inlineSize = '60rem'
    await opened(table)
    const head = all(table, 'thead .col-timeline')[0]!
    const before = head.offsetWidth
    const { right, top } = head.getBoundingClientRect()
    const send = (type: string, x: number) =>
      head.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          composed: true,
          cancelable: true,
          clientX: x,
          clientY: top + 5,
          button: 0,
          pointerType: 'mouse',
          pointerId: 1,
        }),
      )
    const { setPointerCapture } = Element.prototype
    Element.prototype.setPointerCapture = () => undefined
    try {
      send('pointerdown', right - 3)
      send('pointermove', right + 47)
      send('pointerup', right + 47)
    } finally {
      Element.prototype.setPointerCapture = setPointerCapture
    }
    expect(all(table, 'thead .col-timeline')[0]!.offsetWidth - before).to.be.closeTo(50, 8)
    expect(localStorage.getItem('cswb-view:plan-view:')).to.contain('widths')
  })

  it('works where this browser keeps nothing, and says that it will not be kept', async () => {
    const { getItem, setItem } = Storage.prototype
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new DOMException('Denied', 'SecurityError')
    }
    try {
      const table = await suited(await published(small, plan))
      await opened(table)
      item(table, 'ref').querySelector('input')!.click()
      await until(() => !heads(table).includes('Ref'))
      expect(wordsIn(one(table, '.panel [role="status"]'))).to.match(/^This browser does not let us keep/)
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem })
    }
  })

  it('takes nothing it does not understand for what a reader chose', async () => {
    const odd = [
      null,
      7,
      'x',
      [],
      {},
      { version: 2, columns: ['a'] },
      { version: 1, columns: 'a', widths: [1], folded: 'b' },
    ]
    for (const value of odd) expect(readView(value)).to.deep.equal({})
    expect(
      readView({
        version: 1,
        columns: ['a', 3, 'a', null],
        widths: { a: 900, b: 'c', c: -1, d: null },
        folded: ['t', 2, 't'],
      }),
    ).to.deep.equal({
      columns: ['a'],
      folded: ['t'],
      widths: { a: 60, c: 4 },
    })
    localStorage.setItem('cswb-view:plan-view:', '{"version":1,"columns":["gone')
    const table = await suited(await published(small, plan))
    expect(heads(table).length).to.be.greaterThan(3)
  })

  it('shows the action where everything a reader chose is gone from the plan', async () => {
    localStorage.setItem('cswb-view:plan-view:', JSON.stringify({ version: 1, columns: ['gone'] }))
    const table = await suited(await published(small, plan))
    expect(heads(table)).to.deep.equal(['Action'])
  })
})

describe('the action table, links to its rows', () => {
  let clipboard: PropertyDescriptor | undefined
  const give = (value: unknown) => Object.defineProperty(navigator, 'clipboard', { value, configurable: true })
  before(() => (clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard')))
  afterEach(() => {
    if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard)
    else Reflect.deleteProperty(navigator, 'clipboard')
  })

  it('copies a link to a row, and tells so', async () => {
    const copied: string[] = []
    give({ writeText: async (text: string) => void copied.push(text) })
    const table = await suited(await published(small, on2020))
    const link = cell(table, 'a2', 'ref')!.querySelector<HTMLElement>('.link')!
    link.focus()
    link.click()
    await until(() => copied.length)
    expect(copied).to.deep.equal([`${location.href.replace(/#.*/, '')}#cswb-a2`])
    await until(() => wordsIn(one(table, 'p.unseen[role="status"]')) === 'Link copied.')
    expect(wordsIn(cell(table, 'a2', 'ref')!.querySelector('.note-link'))).to.equal('Link copied.')
  })

  it('shows the link to be copied by hand where the browser denies it', async () => {
    give({ writeText: () => Promise.reject(new DOMException('Denied', 'NotAllowedError')) })
    const table = await suited(await published(small, on2020), 'fr-CA')
    const link = cell(table, 'a1', 'ref')!.querySelector<HTMLElement>('.link')!
    link.focus()
    link.click()
    const field = await until(() => one<HTMLInputElement>(table, '[part="link-address"]'))
    expect(field.value).to.match(/#cswb-a1$/)
    expect([field.readOnly, field.ariaLabel, field.selectionEnd]).to.deep.equal([
      true,
      'Lien vers cette ligne',
      field.value.length,
    ])
    expect(table.shadowRoot!.activeElement).to.equal(field)
    expect(wordsIn(one(table, '.note-link'))).to.match(/^Le lien n’a pas pu être copié/)
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))
    expect(one(table, '.note-link')).to.equal(null)
    expect(table.shadowRoot!.activeElement).to.equal(link)
  })

  it('takes one stop of the Tab key in each table; the arrow keys lead on, past what is folded up', async () => {
    const table = await suited(await published(small, on2020))
    const stops = all(table, 'table').map((each) => each.querySelectorAll('.link[tabindex="0"]').length)
    expect(stops).to.deep.equal(all(table, 'table').map(() => 1))
    foldOf(table, 'a1').click()
    const [first, second] = [...all(table, 'table')[0]!.querySelectorAll<HTMLElement>('tr:not([hidden]) .link')]
    first!.focus()
    first!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }))
    expect(table.shadowRoot!.activeElement).to.equal(second ?? first)
    expect((second ?? first)!.tabIndex).to.equal(0)
  })

  it('is named for everybody, and stays out of copies and of the words of a row', async () => {
    const table = await suited(await published(small, on2020))
    const link = one(table, '.link')!
    expect(wordsIn(one(table, `#${link.getAttribute('aria-labelledby')}`))).to.equal('Copy link to this row')
    expect(wordsIn(cell(table, 'a2', 'ref'))).not.to.contain('#')
  })
})

describe('the action table, as readers suit it', () => {
  it('can be used by everybody with everything open or folded up', async function () {
    this.timeout(30_000)
    const table = await suited(await published(small, on2020))
    await opened(table)
    await expect(table).to.be.accessible()
    foldOf(table, 'a1').click()
    one<HTMLButtonElement>(table, '[part="fold-themes"]')!.click()
    await expect(table).to.be.accessible()
  })

  it('speaks French', async () => {
    const table = await suited(await published(small, on2020), 'fr-CA')
    const panel = await opened(table)
    expect(wordsIn(one(table, '[part="view-open"]'))).to.equal('Lignes et colonnes')
    expect(all(table, '.panel legend').map(wordsIn)).to.deep.equal(['Lignes', 'Colonnes'])
    expect(panel.querySelector('[part="move-down"]')!.getAttribute('aria-label')).to.equal('Descendre Réf.')
    expect(wordsIn(foldOf(table, 'a1'))).to.equal('1 tâche')
  })

  it('closes its menu on Escape, and gives the focus back', async () => {
    const table = await suited(await published(small, on2020))
    const panel = await opened(table)
    panel.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }),
    )
    expect(one<HTMLDetailsElement>(table, '.opens.view')!.open).to.equal(false)
    expect(wordsIn(table.shadowRoot!.activeElement)).to.equal('Rows and columns')
  })

  it('keeps the heads of columns in sight inside a part of the page that scrolls, on the colour of the page', async () => {
    const table = await suited(await published(findable, on2020))
    const host = table.parentElement!
    Object.assign(host.style, {
      blockSize: '15rem',
      inlineSize: '60rem',
      overflow: 'auto',
      background: 'rgb(250, 240, 230)',
    })
    table.style.setProperty('--cswb-action-table-top', '7px')
    table.requestUpdate()
    await table.updateComplete
    const head = all(table, 'thead')[0]!
    const rows = all(table, 'tbody tr')
    host.scrollTop += rows[1]!.getBoundingClientRect().top - host.getBoundingClientRect().top
    expect(head.getBoundingClientRect().top - host.getBoundingClientRect().top).to.be.closeTo(7, 1.5)
    await until(() => getComputedStyle(head).backgroundColor === 'rgb(250, 240, 230)')
    host.style.inlineSize = '20rem'
    expect(getComputedStyle(head).position).to.equal('absolute')
  })

  it('puts labels above values where there is no room beside them, and breaks none in the middle', async () => {
    const table = await suited(await published(small, on2020), 'fr-CA')
    table.parentElement!.style.inlineSize = '288px'
    const status = cell(table, 'a1', 'status')!
    expect(getComputedStyle(status, '::before').display).to.equal('block')
    // Engines differ in whether they say the words or where the words come from.
    expect(status.dataset['label']).to.equal('État d’avancement')
    expect(getComputedStyle(status, '::before').content).to.match(/État d’avancement|attr\(data-label\)/)
    expect(table.scrollWidth).to.be.at.most(288)
  })

  it('opens a plan of more than ten thousand rows with its themes folded up, and a link leads into them', async () => {
    const session = await openPlan({ document: makeLargePlan(10_050) })
    const frame = await fixture(html`<div><cswb-action-table></cswb-action-table></div>`)
    const table = frame.querySelector('cswb-action-table')!
    table.session = session
    await until(() => all(table, 'table').length, 20_000)
    const folded = () => all(table, 'table').filter((each) => each.getAttribute('hidden') === 'until-found')
    expect(folded()).to.have.lengthOf(all(table, 'table').length)
    await until(() => one(table, '#copy-link') && folded().length > 1, 20_000)
    const { id } = await until(() => all(table, 'tbody tr')[40])
    location.hash = `#${id}`
    await until(() => table.shadowRoot!.activeElement?.id === id, 20_000)
    expect(all(table, `#${id}`)[0]!.closest('table')!.hasAttribute('hidden')).to.equal(false)
    expect(folded().length).to.be.greaterThan(0)
    history.replaceState(null, '', location.pathname + location.search)
    table.remove()
  }).timeout(60_000)
})
