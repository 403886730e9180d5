import { expect, fixture, html } from '@open-wc/testing'
import type { ActionTable } from '@cswb/elements/action-table.js'
import { all, cell, tableOf, until, wordsIn } from './support/page.ts'
import { inMemory, published } from './support/plans.ts'

const day = { documentDate: '2024-03-31' }
const theme = (id: string, order: string) => ({ id, kind: 'theme', ref: order, title: `Theme ${order}`, order })
const action = (id: string, fields: Record<string, unknown>) => ({
  id,
  kind: 'action',
  ref: id,
  title: `Action ${id}`,
  order: id,
  theme: 't1',
  ...fields,
})

/** Nine actions: five completed, one standing, one past its date, two without a date; one of these under another theme. */
const records = [
  theme('t1', '1'),
  theme('t2', '2'),
  ...['a', 'b', 'c', 'd', 'e'].map((id) => action(id, { timeline: 'January 2024', status: 'Completed' })),
  action('f', { timeline: '2023 (Completed/Ongoing)' }),
  action('g', { timeline: 'February 2024' }),
  action('h', { timeline: 'TBD' }),
  action('i', { timeline: 'TBD', theme: 't2' }),
]

const lines = (table: Element) => all(table, '[part~="standing"]')
const sum = (line: Element | undefined) => wordsIn(line?.querySelector('.sum > span'))
const why = (line: Element | undefined) => line!.querySelector<HTMLButtonElement>('[part~="why"]')!
const explanation = (line: Element | undefined) => line!.querySelector<HTMLElement>('[part~="explanation"]')

describe('the action table, where the plan stands', () => {
  it('gives the plan its word and each theme its counts, with what they are counts of', async () => {
    const table = await tableOf(await published(records, day))
    expect(lines(table).map(sum)).to.deep.equal([
      'Needs attention 5 of 8 one-off actions completed; 1 standing, active; 1 date passed; 2 without a date; 3 not reported.',
      'Needs attention 5 of 7 one-off actions completed; 1 standing, active; 1 date passed; 1 without a date; 2 not reported.',
      '0 of 1 one-off action completed; 1 without a date; 1 not reported.',
    ])
    await expect(table).to.be.accessible()
  })

  it('draws how far the work is, known and unknown, and says it', async () => {
    const table = await tableOf(await published(records, day))
    const meter = lines(table)[0]!.querySelector('svg[role="img"]')!
    expect(meter.getAttribute('aria-label')).to.equal('One-off work: between 63% and 100% complete')
    expect(meter.querySelectorAll('.sure, .maybe')).to.have.lengthOf(2)
  })

  it('explains a word one activation away, in a sentence, with the policy; Escape closes it and gives the focus back', async () => {
    const table = await tableOf(await published(records, day))
    const line = lines(table)[0]!
    const button = why(line)
    expect(wordsIn(button)).to.equal('Why? Safer streets')
    expect(button.getAttribute('aria-expanded')).to.equal('false')
    expect(explanation(line)).to.equal(null)
    button.focus()
    button.click()
    expect(button.getAttribute('aria-expanded')).to.equal('true')
    const card = explanation(line)!
    expect(wordsIn(card)).to.contain('With g on track')
    expect(wordsIn(card)).to.contain('nobody has said whether it is complete')
    expect(wordsIn(card.querySelector('[part~="policy"]'))).to.contain('the policy “Weighed”')
    expect(wordsIn(card.querySelector('[part~="policy"]'))).to.contain('25% of the work or more without a sure date')
    await expect(table).to.be.accessible()
    card.querySelector('a')!.focus()
    card
      .querySelector('a')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))
    expect(explanation(line)).to.equal(null)
    expect(table.shadowRoot!.activeElement).to.equal(button)
    expect(button.getAttribute('aria-expanded')).to.equal('false')
  })

  it('follows a change in its row and in the lines that count it, keeping an open explanation and the focus', async () => {
    const session = await inMemory(records)
    const table = await tableOf(session)
    const [plan, first, second] = lines(table)
    why(first).click()
    why(first).focus()
    const before = [sum(first), second!.querySelector('.sum > span')!.firstChild] as const
    await session.change((edit) => edit.set('g', { status: 'Completed' }))
    await until(() => wordsIn(cell(table, 'g', 'status')).startsWith('Completed'))
    await until(() => sum(plan).includes('6 of 8 one-off actions completed'))
    expect(sum(first)).to.contain('6 of 7 one-off actions completed')
    expect(sum(first)).not.to.equal(before[0])
    expect(second!.querySelector('.sum > span')!.firstChild).to.equal(before[1])
    expect(wordsIn(explanation(first))).to.contain('6 of 7 one-off actions completed')
    expect(table.shadowRoot!.activeElement).to.equal(why(first))
  })

  it('takes in an update as it comes, of the day spoken of and not later ones', async () => {
    const session = await inMemory(records)
    const table = await tableOf(session)
    table.asOf = '2024-06-30'
    await table.updateComplete
    await session.change((edit) =>
      edit.add('update', { about: 'h', on: '2024-06-01', status: 'In progress', progress: 40, state: 'accepted' }),
    )
    await until(() => wordsIn(cell(table, 'h', 'status')).startsWith('In progress'))
    expect(wordsIn(cell(table, 'h', 'status'))).to.contain('40% done, as reported')
    await session.change((edit) =>
      edit.add('update', { about: 'h', on: '2024-07-01', status: 'Completed', state: 'accepted' }),
    )
    await table.updateComplete
    expect(wordsIn(cell(table, 'h', 'status'))).to.match(/^In progress/)
    table.asOf = '2024-07-01'
    await until(() => wordsIn(cell(table, 'h', 'status')).startsWith('Completed'))
    expect(sum(lines(table)[0])).to.contain('6 of 8 one-off actions completed')
  })

  it('marks what was reported too long ago with when that was, and only that', async () => {
    const told = action('x', { timeline: 'December 2026', status: 'In progress', updatedOn: '2024-03-01' })
    const table = await tableOf(await published([theme('t1', '1'), told], day))
    expect(wordsIn(cell(table, 'x', 'status'))).to.match(/^On track/)
    expect(cell(table, 'x', 'status')!.querySelector('.stale')).to.equal(null)
    table.asOf = '2025-06-01'
    await table.updateComplete
    expect(wordsIn(cell(table, 'x', 'status'))).to.match(/as reported on Mar\.? 1, 2024$/)
    expect(wordsIn(cell(table, 'x', 'status'))).not.to.contain('On track')
    expect(sum(lines(table)[0])).to.contain('1 with an old or undated report')
  })

  it('shows a person’s own word and the one it stands in for, with reason and end, until it ends', async () => {
    const override = { id: 'o', kind: 'override', about: 'g', schedule: 'on-track', reason: 'Done, the report is at the printer’s', by: 'Ana Roy', on: '2024-03-01', until: '2024-05-31' } // prettier-ignore
    const table = await tableOf(await inMemory([...records, override]))
    table.asOf = '2024-04-01'
    await until(() => wordsIn(cell(table, 'g', 'status')).startsWith('On track'))
    expect(wordsIn(cell(table, 'g', 'status')!.querySelector('[part~="override"]'))).to.match(
      /^set by Ana Roy until May 31, 2024: Done, the report is at the printer’s$/,
    )
    expect(wordsIn(cell(table, 'g', 'status')!.querySelector('[part~="derived"]'))).to.equal(
      'by its dates and reports: date passed',
    )
    expect(sum(lines(table)[0])).not.to.contain('date passed')
    table.asOf = '2024-06-01'
    await until(() => wordsIn(cell(table, 'g', 'status')).startsWith('Date passed'))
    expect(cell(table, 'g', 'status')!.querySelector('[part~="override"]')).to.equal(null)
  })

  it('counts the tasks of an action beside it, and follows them', async () => {
    const tasks = [
      action('p', { status: 'In progress' }),
      action('p1', { theme: undefined, parent: 'p', status: 'Completed' }),
      action('p2', { theme: undefined, parent: 'p', timeline: 'May 2024' }),
    ]
    const session = await inMemory([theme('t1', '1'), ...tasks])
    const table = await tableOf(session)
    expect(wordsIn(cell(table, 'p', 'status'))).to.contain('1 of 2 tasks completed; between 50% and 100% complete')
    await session.change((edit) => edit.set('p2', { status: 'Completed' }))
    await until(() => wordsIn(cell(table, 'p', 'status')).includes('2 of 2 tasks completed'))
    expect(sum(lines(table)[0])).to.contain('0 of 1 one-off action completed')
  })

  it('speaks French on a French page', async () => {
    const table = await tableOf(await published(records, day), 'fr')
    const line = lines(table)[0]!
    expect(sum(line)).to.match(/^À surveiller 5 actions? ponctuelles? sur 8|^À surveiller 5 .* 8/)
    expect(wordsIn(why(line))).to.equal('Pourquoi? Des rues plus sûres')
    why(line).click()
    expect(wordsIn(explanation(line))).to.contain('au moins une action à l’échéance passée')
  })

  it('says the same in a plan of many rows, once all are in the page, and the same as a small one would', async () => {
    const many = Array.from({ length: 160 }, (_, n) => action(`m${n}`, { status: n % 2 ? 'Completed' : 'In progress' }))
    const session = await inMemory([theme('t1', '1'), ...many])
    const table = await tableOf(session)
    await until(() => sum(lines(table)[1]).includes('80 of 160'))
    expect(sum(lines(table)[0])).to.contain('80 of 160 one-off actions completed')
    await session.change((edit) => edit.set('m0', { status: 'Completed' }))
    await until(() => sum(lines(table)[0]).includes('81 of 160'))
  })

  it('counts on after it has left the page and come back', async () => {
    const session = await inMemory(records)
    const table = await tableOf(session)
    const frame = table.parentElement!
    table.remove()
    await new Promise((resolve) => setTimeout(resolve, 20))
    await session.change((edit) => edit.set('g', { status: 'Completed' }))
    frame.append(table)
    await until(() => sum(lines(table)[0]).includes('6 of 8'))
  })

  it('says nothing of counts where there is nothing to count', async () => {
    const table = await tableOf(await published([theme('t1', '1')], day))
    expect(lines(table).filter((line) => line.offsetHeight > 0)).to.have.lengthOf(0)
  })

  it('follows the plan’s own policy, and says so when that cannot be used', async () => {
    const strict = await tableOf(await published(records.slice(0, 4), { ...day, policy: 'worst-of' }))
    expect(sum(lines(strict)[0])).to.match(/^Completed 2 of 2/)
    const other = await fixture<ActionTable>(
      html`<cswb-action-table .session=${await published(records, { ...day, policy: 'strictest' })}></cswb-action-table>`,
    )
    await until(() => lines(other)[0]?.firstChild)
    why(lines(other)[0]).click()
    expect(wordsIn(explanation(lines(other)[0]))).to.contain('The plan’s own policy cannot be used')
    expect(wordsIn(explanation(lines(other)[0]))).to.contain('Weighed')
  })

  it('leads to the rows that decide, and the focus with it, a second time too', async () => {
    const table = await tableOf(await published(records, day))
    const line = lines(table)[0]!
    why(line).click()
    const link = explanation(line)!.querySelector<HTMLAnchorElement>('a[href$="#cswb-g"]')!
    try {
      for (let time = 0; time < 2; time++) {
        link.focus()
        link.click()
        await until(() => table.shadowRoot!.activeElement?.id === 'cswb-g')
      }
      expect(all(table, 'tr.target').map(({ id }) => id)).to.deep.equal(['cswb-g'])
    } finally {
      // Firefox follows the link in a task of its own, after the click: the address is ours again only then.
      await new Promise((done) => setTimeout(done))
      history.replaceState(null, '', location.pathname + location.search)
    }
  })
})
