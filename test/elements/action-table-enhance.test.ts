import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing'
import fc from 'fast-check'
import { PlanView, textIn, type PlanReader } from '@cswb/core'
import '@cswb/elements/action-table/define.js'
import type { ActionTable } from '@cswb/elements/action-table.js'
import { mount } from '@cswb/elements/mount.js'
import type { TableSkipEvent } from '@cswb/elements'
import { planToTables } from '@cswb/exchange/write.js'
import { readDocument } from '@cswb/exchange'
import { readMarked } from '@cswb/exchange/marked.js'
import { readTree } from '@cswb/exchange/tree.js'
import { plans } from '../exchange/support/arbitrary-plans.ts'
import { all, cell, drawn, until, wordsIn } from './support/page.ts'
import { addressOf, documentOf, published, small } from './support/plans.ts'

/** A piece of a page, as a browser reads it. */
function page(markup: string): HTMLElement {
  const body = new DOMParser().parseFromString(`<!doctype html><body>${markup}`, 'text/html').body
  const frame = document.createElement('div')
  frame.append(...body.childNodes)
  return frame
}

/** A table element around a piece of a page, on the page. */
async function around(markup: string, attributes = ''): Promise<ActionTable> {
  const frame = await fixture<HTMLElement>(html`<div></div>`)
  const inner = page(`<cswb-action-table ${attributes}>${markup}</cswb-action-table>`)
  const table = inner.querySelector('cswb-action-table')!
  frame.append(document.importNode(table, true))
  return frame.querySelector('cswb-action-table')!
}

async function shown(table: ActionTable): Promise<ActionTable> {
  await until(() => table.shadowRoot?.querySelector('header'), 9000)
  await drawn(table)
  return table
}

const foreign = `
  <h3>Theme 1: Engagement</h3>
  <p>Stakeholders Involved – CSS, HR</p>
  <table>
    <tr><th>Action</th><th>Timeline</th><th>Comment</th></tr>
    <tr><td>1.1 Meet the partners</td><td>Nov. 2019 (Completed)</td><td>They came.</td></tr>
    <tr><td>1.2 Ask the students</td><td>June 2035</td><td></td></tr>
  </table>
  <h3>Theme 2: Training</h3>
  <table>
    <tr><th>Action</th><th>Timeline</th><th>Comment</th></tr>
    <tr><td>2.1 Train the staff</td><td>TBD</td><td></td></tr>
  </table>`

describe('the action table around a table of the page', () => {
  it('reads the page’s tables as its source: themes, actions, readings', async () => {
    const table = await shown(await around(foreign))
    expect(all(table, 'h3').map(wordsIn)).to.deep.equal(['1 Engagement', '2 Training'])
    expect(all(table, 'tbody tr').map(({ id }) => id)).to.deep.equal([
      'cswb-action:1.1',
      'cswb-action:1.2',
      'cswb-action:2.1',
    ])
    await until(() => wordsIn(cell(table, CSS.escape('action:1.1'), 'status')).includes('Completed'))
    expect(wordsIn(all(table, '[part~="stakeholders"]')[0])).to.equal('With CSS, HR')
    await expect(table).to.be.accessible()
  })

  it('leads where the page’s own words lead, and nowhere else', async () => {
    const table = await shown(
      await around(`<table>
        <tr><th>Action</th><th>Timeline</th><th>Comment</th></tr>
        <tr><td>1.1 Read <a href="/policy.pdf">the policy</a></td><td>TBD</td><td>At https://a.org/x, <a href="javascript:alert(1)">run</a></td></tr>
      </table>`),
    )
    await until(() => all(table, 'tbody a').length === 2)
    expect(all(table, 'tbody a').map((link) => [wordsIn(link), (link as HTMLAnchorElement).href])).to.deep.equal([
      ['the policy', new URL('/policy.pdf', location.href).href],
      ['https://a.org/x', 'https://a.org/x'],
    ])
    await expect(table).to.be.accessible()
  })

  it('speaks of the day its page was last modified, where the page says that', async () => {
    const meta = document.createElement('meta')
    meta.name = 'dcterms.modified'
    meta.content = '2024-03-01'
    document.head.append(meta)
    try {
      const table = await shown(await around(foreign))
      expect(wordsIn(all(table, 'header')[0])).to.contain('March 1, 2024')
    } finally {
      meta.remove()
    }
  })

  it('gives headings the level of the page’s, unless the tag says another', async () => {
    expect(all(await shown(await around(foreign)), 'h3')).to.have.lengthOf(2)
    expect(all(await shown(await around(foreign, 'heading-level="4"')), 'h4')).to.have.lengthOf(2)
  })

  it('reads a page as it reads the page’s text, in every layout of the documents', async () => {
    for (const path of ['campus/campus.en', 'implementation/implementation.en']) {
      const text = await (await fetch(`/test/fixtures/${path}.html`)).text()
      const { body } = new DOMParser().parseFromString(text, 'text/html')
      const [draft, same] = [await readTree(body, { language: 'en' }), await readDocument(text)]
      expect(draft.counts['action']).to.be.greaterThan(5)
      expect(draft.records).to.deep.equal(same.records)
    }
  })

  it('keeps the page’s own table within reach', async () => {
    const table = await shown(await around(foreign))
    const [details] = all(table, '[part="original"]') as HTMLDetailsElement[]
    expect(wordsIn(details!.querySelector('summary'))).to.equal('The page’s own table')
    const own = table.querySelector('table')!
    expect(own.checkVisibility()).to.equal(false)
    details!.querySelector('summary')!.click()
    await until(() => own.checkVisibility())
  })

  it('shows the page’s table until ours is there', async () => {
    const table = await around(foreign)
    const own = table.querySelector('table')!
    expect(own.checkVisibility()).to.equal(true)
    await shown(table)
    expect(own.checkVisibility()).to.equal(false)
  })

  it('is put around a table by a page that knows no such tag', async () => {
    const frame = await fixture<HTMLElement>(html`<div></div>`)
    frame.append(...page(foreign).childNodes)
    const table = await shown(mount(frame) as ActionTable)
    expect(all(table, 'tbody tr')).to.have.lengthOf(3)
  })

  it('gives rows the same ids at every visit', async () => {
    const ids = async () => all(await shown(await around(foreign)), '[id^="cswb-"]').map(({ id }) => id)
    expect(await ids()).to.deep.equal(await ids())
  })

  it('leaves a table that is not of actions as it is, and says why in both languages', async () => {
    const menu = '<table><tr><td>Monday</td><td>Soup</td></tr><tr><td>Tuesday</td><td>Stew</td></tr></table>'
    for (const [lang, said] of [
      ['en', /left as it is/],
      ['fr', /reste tel quel/],
    ] as const) {
      const frame = await fixture<HTMLElement>(html`<div lang=${lang}></div>`)
      setTimeout(() => frame.append(page(`<cswb-action-table>${menu}</cswb-action-table>`)))
      const event = (await oneEvent(frame, 'cswb-table-skip')) as TableSkipEvent
      expect(event.code).to.equal('not-actions')
      expect(event.message).to.match(said)
      const table = frame.querySelector('cswb-action-table')!
      await until(() => all(table, '[aria-busy]').length === 0)
      expect(table.querySelector('table')!.checkVisibility()).to.equal(true)
      expect(all(table, 'header, [part~="error"]')).to.have.lengthOf(0)
    }
  })

  it('does not say that it has no source', async () => {
    let failed = false
    const table = await around('<table><tr><td>Monday</td><td>Soup</td></tr></table>')
    table.addEventListener('cswb-source-fail', () => (failed = true))
    await aTimeout(1300)
    expect(failed).to.equal(false)
  })

  it('takes a named plan before a table inside', async () => {
    const src = addressOf(documentOf(small))
    const table = await shown(await around(foreign, `src="${src}"`))
    expect(wordsIn(all(table, 'h1')[0])).to.equal('Safer streets')
    expect(all(table, '[part="original"]')).to.have.lengthOf(0)
  })

  it('reads what comes inside after the tag', async () => {
    const table = await around('')
    await aTimeout(50)
    table.append(...page(foreign).childNodes)
    await shown(table)
    expect(all(table, 'tbody tr')).to.have.lengthOf(3)
  })
})

/** What readers of a language know of a plan's actions. */
function known(plan: PlanReader, language: string) {
  const text = (value: unknown) => textIn(value, language).text.replace(/\r\n?/g, '\n')
  const themes = plan.all('theme')
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
  const children = (id: string, of: string) =>
    plan
      .children(id)
      .filter(({ kind }) => kind === of)
      .map((child) => child.id)
      .join()
  const name = (id: string | undefined) => (id && plan.get(id) ? id : undefined)
  return {
    order: themes.map(({ id }) => [id, children(id, 'theme'), children(id, 'action')]).sort(),
    themes: themes
      .toSorted(byId)
      .map(({ id, ref, title, comment, parent, stakeholders = [] }) => [
        id,
        ref,
        text(title),
        text(comment),
        name(parent),
        stakeholders,
      ]),
    actions: plan
      .all('action')
      .toSorted(byId)
      .map(({ id, ref = '', theme, parent, leads = [], progress, updatedOn, ...action }) => [
        id,
        text(ref),
        name(theme),
        name(parent),
        leads,
        progress,
        updatedOn,
        ...['title', 'deliverable', 'timeline', 'status', 'comment', 'evidence', 'responsibility'].map((field) =>
          text(action[field]),
        ),
      ]),
    updates: plan
      .all('update')
      .toSorted(byId)
      .map(({ id, about, on, text: said, status }) => [id, about, on, text(said), text(status)]),
    organizations: plan.all('organization').map(({ id, name: called }) => [id, text(called)]),
    plan: plan.all('plan').map(({ id, documentDate, fiscalYearStart }) => [id, documentDate, fiscalYearStart]),
  }
}

describe('what we publish as HTML', () => {
  it('comes back equal: actions, themes, statuses, timelines, in either language', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom('en', 'fr'), (records, language) => {
        const plan = new PlanView(records)
        const back = readMarked(page(planToTables(plan, { language })))
        expect(back).to.not.equal(undefined)
        const shown = new PlanView(back!.records)
        const was = known(plan, language)
        // Who is named nowhere on the page is not on it.
        const there = new Set(shown.all('organization').map(({ id }) => id))
        expect(known(shown, language)).to.deep.equal({
          ...was,
          organizations: was.organizations.filter(([id]) => there.has(id!)),
        })
      }),
      { numRuns: 200 },
    )
  })

  it('is shown with its own ids and texts, and nothing is left to say', async () => {
    const session = await published(small, { documentDate: '2020-09-10' })
    const table = await shown(await around(planToTables(session, { language: 'en' })))
    expect(all(table, 'tbody tr').map(({ id }) => id)).to.deep.equal(
      ['a1', 'a1-1', 'a1-1-1', 'a2', 'a3'].map((id) => `cswb-${id}`),
    )
    expect([...cell(table, 'a1', 'title')!.querySelectorAll('.name, .who')].map(wordsIn)).to.deep.equal([
      'Meet the partners',
      'CSS; with Students’ Union, Consultant',
    ])
    expect(wordsIn(all(table, '[part~="counts"]')[0])).to.contain('As the plan itself reports, on September 10, 2020.')
    expect(all(table, '[part="original"], h1')).to.have.lengthOf(0)
  })

  it('shows a row that a person has added to it', async () => {
    const session = await published(small)
    const frame = page(planToTables(session, { language: 'en' }))
    const body = frame.querySelectorAll('tbody')[1]!
    const row = body.insertRow()
    for (const text of ['2.2', 'Train the managers', '', '', 'Fall 2021']) row.insertCell().append(text)
    const back = new PlanView(readMarked(frame)!.records)
    const added = back.all('action').find(({ ref }) => ref === '2.2')!
    expect(added.title).to.equal('Train the managers')
    expect(added.timeline).to.equal('Fall 2021')
    expect(added.theme).to.equal('t2')
  })

  it('is recognised where a page has taken its marks away', async () => {
    const session = await published(small)
    const bare = planToTables(session, { language: 'en' }).replace(/ (?:data-[\w-]+|id|class)="[^"]*"/g, '')
    const table = await shown(await around(bare))
    const titles = all(table, 'tbody th .name').map(wordsIn)
    expect(titles.some((title) => title.includes('Meet the partners'))).to.equal(true)
    expect(titles.some((title) => title.includes('Train the staff'))).to.equal(true)
    expect(all(table, 'h2').map(wordsIn)).to.include('1 Engagement')
  })
})
