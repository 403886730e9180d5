import { aTimeout, expect, fixture, html } from '@open-wc/testing'
import type { PlanSession } from '@cswb/core'
import '@cswb/elements/action-table/define.js'
import '@cswb/elements/plan-summary/define.js'
import type { PlanSummary } from '@cswb/elements/plan-summary.js'
import { openPlan } from '@cswb/store'
import { all, until, wordsIn } from './support/page.ts'
import { addressOf, documentOf, inMemory, published } from './support/plans.ts'

const day = { documentDate: '2024-03-31' }
const action = (id: string, fields: Record<string, unknown> = {}) => ({
  id,
  kind: 'action',
  ref: id,
  title: `Action ${id}`,
  order: `a${id}`,
  theme: 't1',
  leads: ['o1'],
  ...fields,
})

/** Ten actions under a theme and the theme under it; one is cancelled. */
const records = [
  { id: 'o1', kind: 'organization', name: { en: 'Police Service', fr: 'Service de police' } },
  { id: 'o2', kind: 'organization', name: 'School Board' },
  { id: 'o3', kind: 'organization', name: 'Nobody asked' },
  {
    id: 't1',
    kind: 'theme',
    ref: '1',
    title: { en: 'Prevention', fr: 'Prévention' },
    order: 'a',
    areas: ['prevention'],
  },
  { id: 't2', kind: 'theme', ref: '1.1', title: 'Schools', parent: 't1', order: 'b' },
  ...['a', 'b', 'c', 'd'].map((id) => action(id, { timeline: 'January 2024', status: 'Completed' })),
  action('e', { timeline: '2023 (Completed/Ongoing)', partners: ['o2'] }),
  action('f', { timeline: 'February 2024', partners: ['o2'] }),
  action('g', { timeline: 'February 2024', status: 'Delayed' }),
  action('h', { timeline: 'March 2024', theme: 't2', leads: ['o2'], areas: ['social-development'] }),
  action('i', { timeline: 'TBD' }),
  action('j', { status: 'Cancelled' }),
]

async function summaryOf(session: PlanSession, { lang = 'en', ...properties }: Record<string, unknown> = {}) {
  const frame = await fixture(html`<div lang=${lang as string}><cswb-plan-summary></cswb-plan-summary></div>`)
  const summary = frame.querySelector('cswb-plan-summary')!
  Object.assign(summary, { session, ...properties })
  await shown(summary)
  return summary
}

async function shown(summary: PlanSummary) {
  await until(() => summary.shadowRoot!.querySelector('[part="day"], [part~="error"]'), 20_000)
  await summary.updateComplete
}

const part = (summary: PlanSummary, name: string) => all(summary, `[part~="${name}"]`)[0]
const rows = (summary: PlanSummary, name: string) =>
  [...part(summary, `section-${name}`)!.querySelectorAll('tbody tr')].map((row) => [
    wordsIn(row.querySelector('th')),
    wordsIn(row.querySelector('.sum > span')),
  ])

describe('the plan summary', () => {
  it('says where the plan stands and of how many actions, for everybody', async () => {
    const summary = await summaryOf(await published(records, day))
    expect(wordsIn(all(summary, 'h1')[0])).to.equal('Safer streets')
    expect(wordsIn(part(summary, 'day'))).to.equal('As the plan itself reports, on March 31, 2024.')
    expect(wordsIn(part(summary, 'standing')?.querySelector('.sum > span'))).to.equal(
      'Needs attention 4 of 8 one-off actions completed; 1 standing, active; 1 late; 1 date passed; 1 due; 1 without a date; 3 not reported; 1 cancelled.',
    )
    await expect(summary).to.be.accessible()
  })

  it('says what should have happened by its day, and accuses nobody on a date alone', async () => {
    const summary = await summaryOf(await published(records, day))
    const due = part(summary, 'section-due')!
    expect(wordsIn(due.querySelector('h2'))).to.equal('What should have happened by March 31, 2024')
    expect(wordsIn(due.querySelector('p'))).to.equal(
      '1 late, 1 with a date that has passed and 1 due now, of 9 actions. 1 action has no date.',
    )
    expect([...due.querySelectorAll('li')].map((item) => wordsIn(item.querySelector('.badge')))).to.deep.equal([
      'Late',
      'Date passed',
      'Due',
    ])
    expect(wordsIn(due.querySelectorAll('li')[1])).to.contain('nobody has said whether it is complete')
  })

  it('shows each theme, organization and planning area in a table of its own, named by its heading', async () => {
    const summary = await summaryOf(await published(records, day))
    const [first, second] = rows(summary, 'themes')
    expect(first![0]).to.equal('1 Prevention')
    expect(first![1]).to.match(/^Needs attention 4 of 8 one-off actions completed/)
    expect(second).to.deep.equal(['1.1 Schools', '0 of 1 one-off action completed; 1 due; 1 not reported.'])
    expect(rows(summary, 'organizations').map(([name]) => name)).to.deep.equal(['Police Service', 'School Board'])
    expect(wordsIn(part(summary, 'section-organizations')?.querySelector('p'))).to.contain('1 other has no action.')
    expect(rows(summary, 'areas')).to.have.lengthOf(4)
    expect(rows(summary, 'areas')[0]).to.deep.equal([
      'Social development',
      '0 of 1 one-off action completed; 1 due; 1 not reported.',
    ])
    expect(rows(summary, 'areas')[2]).to.deep.equal(['Risk intervention', 'no actions.'])
    for (const section of all(summary, 'section')) {
      const heading = summary.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!)!
      expect(wordsIn(heading)).not.to.equal('')
    }
    for (const table of all(summary, 'table'))
      expect(table.querySelectorAll('tbody th[scope="row"]').length).to.equal(table.querySelectorAll('tbody tr').length)
  })

  it('says so where nothing names a planning area', async () => {
    const summary = await summaryOf(await published([action('a')], day))
    expect(wordsIn(part(summary, 'section-areas'))).to.contain('names a planning area')
    expect(part(summary, 'section-themes')).to.equal(undefined)
  })

  it('explains each word and each count one activation away, by keyboard too', async () => {
    const summary = await summaryOf(await published(records, day))
    const row = part(summary, 'section-themes')!.querySelector('tbody tr')!
    const button = row.querySelector('button')!
    expect(wordsIn(button)).to.equal('Why? Prevention')
    button.focus()
    button.click()
    expect(wordsIn(row.querySelector('[part~="explanation"]'))).to.contain('What decides it:')
    await expect(summary).to.be.accessible()
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(row.querySelector('[part~="explanation"]')).to.equal(null)
    expect(summary.shadowRoot!.activeElement).to.equal(button)
  })

  it('links to the rows of the page’s table, or of the page that has it, and nowhere where there is none', async () => {
    const session = await published(records, day)
    const alone = await summaryOf(session)
    expect(all(alone, 'a')).to.have.lengthOf(0)
    const away = await summaryOf(session, { rowsAt: '/plan' })
    expect(all(away, '[part~="section-due"] a').map((link) => link.getAttribute('href'))).to.include('/plan#cswb-f')
    await fixture(html`<cswb-action-table .session=${session}></cswb-action-table>`)
    const beside = await summaryOf(session)
    expect(all(beside, '[part~="section-due"] a').map((link) => link.getAttribute('href'))).to.include('#cswb-f')
    expect(all(beside, '[part~="section-themes"] a').map((link) => link.getAttribute('href'))).to.include('#cswb-t1')
  })

  it('speaks of the day that as-of names, and says when that is none', async () => {
    const summary = await summaryOf(await published(records, day), { asOf: '2024-01-15' })
    expect(wordsIn(part(summary, 'section-due')?.querySelector('p'))).not.to.contain('date that has passed')
    summary.asOf = 'soon'
    await summary.updateComplete
    expect(wordsIn(all(summary, '[role="alert"]')[0])).to.contain('“soon” in as-of is not a date')
  })

  it('says the same as the table on the same page', async () => {
    const session = await inMemory(records)
    const summary = await summaryOf(session, { asOf: '2024-03-31' })
    const table = await fixture(html`<cswb-action-table .session=${session} as-of="2024-03-31"></cswb-action-table>`)
    const lines = await until(() => {
      const found = all(table, '[part~="standing"] .sum > span')
      return found.length === 3 && wordsIn(found[0]) ? found : undefined
    }, 20_000)
    const counts = rows(summary, 'themes').map(([, sum]) => sum)
    expect(lines.slice(1).map(wordsIn)).to.deep.equal(counts)
    expect(wordsIn(lines[0])).to.equal(wordsIn(part(summary, 'standing')?.querySelector('.sum > span')))
  })

  it('follows every change, keeping what is open and where the focus is', async () => {
    const session = await inMemory(records)
    const summary = await summaryOf(session, { asOf: '2024-03-31' })
    const button = part(summary, 'standing')!.querySelector('button')!
    button.click()
    button.focus()
    await session.change((edit) => edit.set('f', { status: 'Completed' }))
    await until(() => wordsIn(part(summary, 'standing')).includes('5 of 8 one-off actions completed'))
    expect(rows(summary, 'organizations')[0]![1]).to.contain('5 of 7 one-off actions completed')
    expect(wordsIn(part(summary, 'section-due'))).not.to.contain('date that has passed')
    expect(summary.shadowRoot!.activeElement).to.equal(button)
    expect(wordsIn(part(summary, 'explanation'))).to.contain('5 of 8')
  })

  it('says that it cannot know what has changed in a plan without a history', async () => {
    const summary = await summaryOf(await published(records, day), { since: '2024-01-01' })
    expect(wordsIn(part(summary, 'section-changed'))).to.equal(
      'What has changed since January 1, 2024 This plan comes without its history, so what has changed since then cannot be known.',
    )
  })

  it('says from when on it knows, where the history begins later', async () => {
    const summary = await summaryOf(await inMemory(records), { since: '2020-01-01' })
    expect(wordsIn(part(summary, 'section-changed'))).to.match(
      /The plan’s history begins on .*\d{4}, so what was before/,
    )
  })

  it('tells what has changed since a day, from the history', async () => {
    const session = await inMemory(records)
    await session.change((edit) => {
      edit.set('f', { status: 'Completed' })
      edit.remove('i')
      edit.add('action', { ref: 'k', title: 'Action k' })
    })
    // The same log, as if the plan had been made long ago and worked on last week.
    const document = await session.toDocument()
    const changes = document.changes!.map((change, at) => ({
      ...change,
      at: at ? '2024-03-20T12:00:00Z' : '2024-01-01T12:00:00Z',
    }))
    const summary = await summaryOf(await openPlan({ document: { ...document, changes } }), {
      since: '2024-02-20',
      asOf: '2024-03-31',
    })
    const changed = part(summary, 'section-changed')!
    const items = [...changed.querySelectorAll('li')].map(wordsIn)
    expect(items).to.include('f Action f: was Due, now Completed')
    expect(items).to.include('h Action h: was Upcoming, now Due')
    expect(items).to.include('i Action i: removed; was No date yet')
    expect(items.filter((item) => item.startsWith('k Action k: added, now '))).to.have.lengthOf(1)
    expect(wordsIn(changed.querySelector('p'))).to.contain(`${items.length} actions read differently.`)
    await expect(summary).to.be.accessible()
  })

  it('sets results beside delivery, and blends nothing', async () => {
    const indicator = { id: 'n1', kind: 'indicator', title: 'School attendance', direction: 'up', baseline: 81, baselineOn: '2019-12-31' } // prettier-ignore
    const session = await published([...records, indicator], day)
    const before = wordsIn(part(await summaryOf(await published(records, day)), 'standing'))
    const summary = await summaryOf(session)
    const results = await until(() => part(summary, 'section-results'))
    expect(wordsIn(results)).to.contain('neither counts in the other')
    expect(wordsIn(results.querySelector('li'))).to.contain('School attendance')
    expect(wordsIn(part(summary, 'standing'))).to.equal(before)
    await expect(summary).to.be.accessible()
  })

  it('shows the first of two hundred organizations, and the others one activation away', async () => {
    const organizations = Array.from({ length: 200 }, (_, n) => ({ id: `org${n}`, kind: 'organization', name: `Organization ${n}` })) // prettier-ignore
    const actions = organizations.map(({ id }, n) => action(`m${n}`, { leads: [id], theme: undefined }))
    const summary = await summaryOf(await published([...organizations, ...actions], day))
    const section = part(summary, 'section-organizations')!
    const [first, second] = section.querySelectorAll('table')
    expect(first!.querySelectorAll('tbody tr')).to.have.lengthOf(12)
    expect(second!.querySelectorAll('tbody tr')).to.have.lengthOf(188)
    expect(second!.closest('details')!.open).to.equal(false)
    expect(wordsIn(section.querySelector('summary'))).to.equal('Show 188 more')
    dispatchEvent(new Event('beforeprint'))
    expect(second!.closest('details')!.open).to.equal(true)
    dispatchEvent(new Event('afterprint'))
    expect(second!.closest('details')!.open).to.equal(false)
  })

  it('speaks French on a French page', async () => {
    const summary = await summaryOf(await published(records, day), { lang: 'fr' })
    expect(all(summary, 'h2').map(wordsIn)).to.deep.equal([
      'Ce qui devait être fait en date du 31 mars 2024',
      'Par thème',
      'Par organisme',
      'Par domaine de planification',
    ])
    expect(rows(summary, 'areas')[2]![0]).to.equal('Intervention centrée sur le risque')
    expect(rows(summary, 'organizations')[0]![0]).to.equal('Service de police')
    await expect(summary).to.be.accessible()
  })

  it('takes the level of its headings from the page, and leaves its title out where the page says it', async () => {
    const summary = await summaryOf(await published(records, day), { headingLevel: 4, noTitle: true })
    expect(all(summary, 'h4').length).to.be.greaterThan(2)
    expect(all(summary, 'h1, h2, h3')).to.have.lengthOf(0)
  })

  it('says what an empty plan lacks, and speaks of one action in the singular', async () => {
    const empty = await summaryOf(await published([], day))
    expect(wordsIn(part(empty, 'empty'))).to.contain('No actions yet.')
    await expect(empty).to.be.accessible()
    const one = await summaryOf(await published([action('a', { theme: undefined })], day))
    expect(wordsIn(part(one, 'standing')?.querySelector('.sum > span'))).to.match(/^0 of 1 one-off action completed/)
  })

  it('says while a plan is opened that it is, and in one sentence why it cannot be', async () => {
    const { fetch } = window
    window.fetch = () => new Promise(() => {})
    try {
      const waiting = await fixture<PlanSummary>(html`<cswb-plan-summary src="/slow.json"></cswb-plan-summary>`)
      expect(wordsIn(part(waiting, 'loading'))).to.equal('Loading the plan…')
    } finally {
      window.fetch = fetch
    }
    const broken = await fixture<PlanSummary>(html`<cswb-plan-summary src="/nowhere.json"></cswb-plan-summary>`)
    await until(() => part(broken, 'error'))
    expect(wordsIn(part(broken, 'error'))).to.contain('There is no plan at')
    const src = addressOf(documentOf(records, day))
    const good = await fixture<PlanSummary>(html`<cswb-plan-summary src=${src}></cswb-plan-summary>`)
    await shown(good)
    expect(part(good, 'standing')).not.to.equal(undefined)
  })

  it('keeps everything within a narrow column', async () => {
    const session = await published(records, day)
    const frame = await fixture(html`<div><cswb-plan-summary .session=${session}></cswb-plan-summary></div>`)
    ;(frame as HTMLElement).style.inlineSize = '20rem'
    const summary = frame.querySelector('cswb-plan-summary')!
    await shown(summary)
    await aTimeout(50)
    expect(summary.scrollWidth).to.be.at.most(320)
    const row = part(summary, 'section-themes')!.querySelector('tbody tr')!
    expect(row.querySelector('td')!.getBoundingClientRect().top).to.be.at.least(
      row.querySelector('th')!.getBoundingClientRect().bottom - 1,
    )
    await expect(summary).to.be.accessible()
  })
})
