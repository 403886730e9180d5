import { expect } from '@open-wc/testing'
import { all, cell, tableOf, until, wordsIn } from './support/page.ts'
import { inMemory, organizations, published, small } from './support/plans.ts'

const on2020 = { documentDate: '2020-09-10' }

describe('the action table, reading', () => {
  it('shows a plan in a way that everybody can use', async () => {
    const table = await tableOf(await published(small, on2020))
    await expect(table).to.be.accessible()
  })

  it('says the title, plain counts and the day they speak of', async () => {
    const table = await tableOf(await published(small, on2020))
    expect(wordsIn(all(table, 'h1')[0])).to.equal('Safer streets')
    expect(wordsIn(all(table, '[part~="counts"]')[0])).to.equal(
      '2 themes, 3 actions, 2 tasks. As the plan itself reports, on September 10, 2020.',
    )
  })

  it('puts each theme under a heading of the level asked for, with a native table named by it', async () => {
    const table = await tableOf(await published(small, on2020))
    table.headingLevel = 3
    await table.updateComplete
    const headings = all(table, 'h3')
    expect(headings.map(wordsIn)).to.deep.equal(['1 Engagement', '2 Training', 'Actions without a theme'])
    expect(wordsIn(all(table, 'h2')[0])).to.equal('Safer streets')
    const tables = all(table, 'table')
    expect(tables.map((each) => each.getAttribute('aria-labelledby'))).to.deep.equal(headings.map(({ id }) => id))
    for (const each of tables) {
      expect([...each.querySelectorAll('thead th')].every((head) => head.getAttribute('scope') === 'col')).to.equal(
        true,
      )
      expect(each.querySelectorAll('tbody th[scope="row"]').length).to.equal(each.querySelectorAll('tbody tr').length)
    }
  })

  it('leaves its title out where the page says it', async () => {
    const table = await tableOf(await published(small, on2020))
    table.noTitle = true
    await table.updateComplete
    expect(all(table, 'h1')).to.have.lengthOf(0)
    expect(all(table, 'h2')).to.have.lengthOf(3)
  })

  it('nests tasks under their action to any depth, and says so to those who cannot see it', async () => {
    const table = await tableOf(await published(small, on2020))
    const rows = all(table, 'tbody tr').map(({ id }) => id)
    expect(rows).to.deep.equal(['cswb-a1', 'cswb-a1-1', 'cswb-a1-1-1', 'cswb-a2', 'cswb-a3'])
    expect(wordsIn(cell(table, 'a1-1', 'title'))).to.equal('Task: Book a room1 task')
    expect(wordsIn(cell(table, 'a1-1-1', 'title'))).to.equal('Task, level 2: Ask for keys')
    const indent = (id: string) => parseFloat(getComputedStyle(cell(table, id, 'title')!).paddingInlineStart)
    expect(indent('a1-1')).to.be.greaterThan(indent('a1'))
    expect(indent('a1-1-1')).to.be.greaterThan(indent('a1-1'))
  })

  it('names who leads and who takes part, roles too', async () => {
    const table = await tableOf(await published(small, on2020))
    expect(wordsIn(cell(table, 'a1', 'title'))).to.equal('Meet the partnersCSS; with Students’ Union, Consultant1 task')
    expect(wordsIn(all(table, '[part~="stakeholders"]')[0])).to.equal('With CSS, HR, Students’ Union')
  })

  it('keeps the document’s own words about who is responsible, with its line breaks', async () => {
    const action = {
      id: 'a',
      kind: 'action',
      title: 'Plan',
      leads: ['css'],
      responsibility: 'CSS leadership\nin turn with Halls',
    }
    const table = await tableOf(await published([...organizations, action]))
    const who = cell(table, 'a', 'title')!.querySelector('.who') as HTMLElement
    expect(who.textContent).to.equal('CSS leadership\nin turn with Halls')
    expect(who.querySelector('abbr')!.title).to.equal('Campus Safety Services')
    expect(getComputedStyle(who).whiteSpace).to.contain('pre-line')
  })

  it('shows the timeline as written, and under it what it was read as', async () => {
    const table = await tableOf(await published(small, on2020))
    const timeline = cell(table, 'a1', 'timeline')!
    expect(timeline.firstChild!.textContent).to.equal('Nov. 2019 (Completed/Ongoing)')
    expect(wordsIn(timeline.querySelector('.read'))).to.contain('November 2019')
  })

  it('says nothing more where the reading adds nothing to the words', async () => {
    const records = [
      { id: 'a', kind: 'action', title: 'A', timeline: 'August 2020 – review complete' },
      { id: 'b', kind: 'action', title: 'B', timeline: 'TBD' },
    ]
    const table = await tableOf(await published(records, on2020))
    expect(cell(table, 'a', 'timeline')!.querySelector('.read')).to.equal(null)
    expect(cell(table, 'b', 'timeline')!.querySelector('.read')).to.equal(null)
  })

  it('marks a reading that is not sure', async () => {
    const table = await tableOf(
      await published([{ id: 'a', kind: 'action', title: 'A', timeline: 'around Spring 2020' }], on2020),
    )
    const read = cell(table, 'a', 'timeline')!.querySelector('.read')!
    expect(wordsIn(read)).to.match(/^≈ about /)
    expect(read.querySelector('[aria-hidden="true"]')!.textContent).to.equal('≈ ')
  })

  it('tells a status by a word and a shape, not by its colour alone', async () => {
    const records = [
      { id: 'done', kind: 'action', title: 'A', status: 'Completed' },
      { id: 'active', kind: 'action', title: 'B', timeline: 'Ongoing' },
      { id: 'passed', kind: 'action', title: 'C', timeline: 'March 2020' },
      { id: 'late', kind: 'action', title: 'D', timeline: 'March 2020', status: 'Delayed' },
      { id: 'none', kind: 'action', title: 'E', timeline: 'TBD' },
      { id: 'off', kind: 'action', title: 'F', status: 'Cancelled' },
    ]
    const table = await tableOf(await published(records, on2020))
    const seen = Object.fromEntries(
      records.map(({ id }) => {
        const badge = cell(table, id, 'status')!.querySelector('[part~="badge"]')!
        expect(parseFloat(getComputedStyle(badge, '::before').inlineSize)).to.be.above(8)
        return [id, [wordsIn(badge), [...badge.classList].at(-1)]]
      }),
    )
    expect(seen).to.deep.equal({
      done: ['Completed', 'check'],
      active: ['Active', 'half'],
      passed: ['Date passed', 'triangle'],
      late: ['Late', 'diamond'],
      none: ['No date yet', 'dashes'],
      off: ['Cancelled', 'bar'],
    })
    expect(new Set(Object.values(seen).map(([, shape]) => shape)).size).to.equal(6)
    expect(wordsIn(cell(table, 'passed', 'status'))).to.contain('to be confirmed')
  })

  it('does not say of recurring work that it has no date, nor that it is on track when nobody reports', async () => {
    const table = await tableOf(await published([{ id: 'a', kind: 'action', title: 'A', timeline: 'Every quarter' }]))
    expect(wordsIn(cell(table, 'a', 'status'))).to.equal('Not reportedrecurring')
  })

  it('never calls an action late because the document is younger than its date', async () => {
    const action = { id: 'a', kind: 'action', title: 'A', timeline: 'Fall 2019 – first meetings (in progress)' }
    const table = await tableOf(await published([action], on2020))
    expect(wordsIn(cell(table, 'a', 'status'))).not.to.match(/late/i)
  })

  it('keeps a status as written beside the word, where it says more', async () => {
    const records = [
      { id: 'a', kind: 'action', title: 'A', status: 'In progress: two of four sites' },
      { id: 'b', kind: 'action', title: 'B', status: 'COMPLETED.' },
    ]
    const table = await tableOf(await published(records, on2020))
    expect(cell(table, 'a', 'status')!.querySelector('.said')!.textContent).to.equal('In progress: two of four sites')
    expect(wordsIn(cell(table, 'b', 'status'))).to.equal('Completed')
  })

  it('speaks of the document’s own date until the plan has an update, then of today, and marks older reports', async () => {
    const update = {
      id: 'u',
      kind: 'update',
      about: 'a3',
      on: '2021-03-01',
      status: 'In progress',
      text: 'All lamps are in.',
      state: 'accepted',
    }
    const table = await tableOf(await published([...small, update], on2020))
    expect(wordsIn(all(table, '[part~="counts"]')[0])).to.match(/As of today, \w+ \d+, \d{4}\.$/)
    expect(wordsIn(cell(table, 'a3', 'status'))).to.match(/as reported on Mar\.? 1, 2021$/)
    expect(wordsIn(cell(table, 'a3', 'comment'))).to.contain('All lamps are in.')
    expect(wordsIn(cell(table, 'a3', 'updatedOn'))).to.match(/^Mar\.? 1, 2021$/)
  })

  it('takes no word from an update that nobody has accepted', async () => {
    const update = { id: 'u', kind: 'update', about: 'a3', on: '2021-03-01', status: 'Completed', state: 'submitted' }
    const table = await tableOf(await published([...small, update], on2020))
    expect(wordsIn(cell(table, 'a3', 'status'))).not.to.contain('Completed')
  })

  it('speaks of the day the page asks for, and says what is wrong with a day that is none', async () => {
    const table = await tableOf(await published(small, on2020))
    table.asOf = '2019-05-01'
    await table.updateComplete
    expect(wordsIn(all(table, '[part~="counts"]')[0])).to.contain('As of May 1, 2019.')
    table.asOf = 'May 2019'
    await table.updateComplete
    expect(wordsIn(all(table, 'header [role="alert"]')[0])).to.contain('“May 2019” in as-of is not a date')
    expect(wordsIn(all(table, '[part~="counts"]')[0])).to.contain('As the plan itself reports')
  })

  it('keeps the line breaks of comments', async () => {
    const table = await tableOf(await published(small, on2020))
    const said = cell(table, 'a1', 'comment')!
    expect(said.textContent).to.equal('First line.\nSecond line.')
    expect(getComputedStyle(said).whiteSpace).to.contain('pre-line')
  })

  it('leaves out columns that would be empty, in every table alike', async () => {
    const table = await tableOf(await published([{ id: 'a', kind: 'action', title: 'Only a title' }]))
    expect(all(table, 'thead th').map(wordsIn)).to.deep.equal(['Action'])
    const fuller = await tableOf(await published(small, on2020))
    for (const each of all(fuller, 'table'))
      expect([...each.querySelectorAll('thead th')].map(wordsIn)).to.deep.equal([
        'Ref',
        'Action',
        'Timeline',
        'Status',
        'Comment',
      ])
  })

  it('gives the columns of all tables the same widths', async () => {
    const table = await tableOf(await published(small, on2020))
    const widths = all(table, 'table').map((each) =>
      [...each.querySelectorAll('thead th')].map((head) => Math.round(head.getBoundingClientRect().width)),
    )
    expect(new Set(widths.map(String)).size).to.equal(1)
  })

  it('uses the plan’s own names for columns, hides what it hides, and shows what it adds', async () => {
    const fields = [
      { id: 'f1', kind: 'field', of: 'action', name: 'comment', label: { en: 'Remarks', fr: 'Remarques' } },
      { id: 'f2', kind: 'field', of: 'action', name: 'timeline', hidden: true },
      { id: 'f3', kind: 'field', of: 'action', name: 'cost (k$)', label: 'Cost' },
      // Who does the work stands under the title, whatever the document's column was called.
      { id: 'f4', kind: 'field', of: 'action', name: 'responsibility', label: 'Owner' },
    ]
    const said = { comment: 'C', timeline: 'May 2020', responsibility: 'Parks', 'cost (k$)': 12 }
    const action = { id: 'a', kind: 'action', title: 'A', ...said }
    const table = await tableOf(await published([...fields, action]))
    expect(all(table, 'thead th').map(wordsIn)).to.deep.equal(['Action', 'Status', 'Remarks', 'Cost'])
    expect(wordsIn(all(table, 'tbody td').at(-1))).to.equal('12')
  })

  it('loses no action whose theme or parent is gone or goes in a circle', async () => {
    const records = [
      { id: 'a', kind: 'action', title: 'Orphan', theme: 'gone' },
      { id: 'b', kind: 'action', title: 'Stray', parent: 'gone too' },
      { id: 'c', kind: 'action', title: 'Round', parent: 'd' },
      { id: 'd', kind: 'action', title: 'And round', parent: 'c' },
    ]
    const table = await tableOf(await published(records))
    expect(
      all(table, 'tbody tr')
        .map(({ id }) => id)
        .sort(),
    ).to.deep.equal(['cswb-a', 'cswb-b', 'cswb-c', 'cswb-d'])
  })

  it('says what to do about a plan without actions', async () => {
    const table = await tableOf(await published([]))
    expect(wordsIn(all(table, '[part~="empty"]')[0])).to.equal(
      'No actions yet. When the plan’s actions are added, they appear here.',
    )
    await expect(table).to.be.accessible()
    const own = await tableOf(await inMemory([]))
    expect(wordsIn(all(own, '[part~="empty"]')[0])).to.contain('Bring in the plan’s document')
  })

  it('has a row that can be linked to', async () => {
    location.hash = '#cswb-a3'
    try {
      const table = await tableOf(await published(small, on2020))
      const row = await until(() => all(table, 'tr.target')[0])
      expect(row.id).to.equal('cswb-a3')
      expect(table.shadowRoot!.activeElement).to.equal(row)
      location.hash = '#cswb-t2'
      await until(() => all(table, 'h2.target')[0])
      expect(all(table, '.target')).to.have.lengthOf(1)
    } finally {
      history.replaceState(null, '', location.pathname + location.search)
    }
  })

  it('redraws only the row that a change touches, and the lines that count it', async () => {
    const session = await inMemory(small, on2020)
    const table = await tableOf(session)
    // What comes after the rows is there.
    await until(() => all(table, '[part~="take-open"]')[0])
    await table.updateComplete
    const rows = all(table, 'tbody tr') as HTMLTableRowElement[]
    const untouched = rows.filter(({ id }) => id !== 'cswb-a2').map((row) => row.cells[1]!.firstChild)
    const seen = new Set<Node>()
    const watch = new MutationObserver((changes) => changes.forEach(({ target }) => seen.add(target)))
    watch.observe(table.shadowRoot!, { subtree: true, childList: true, characterData: true })
    await session.change((edit) => edit.set('a2', { timeline: 'May 2021 (Completed)' }))
    await until(() => wordsIn(cell(table, 'a2', 'timeline')).startsWith('May 2021'))
    for (const change of watch.takeRecords()) seen.add(change.target)
    watch.disconnect()
    expect(wordsIn(cell(table, 'a2', 'status'))).to.equal('Completed')
    expect(all(table, 'tbody tr')).to.deep.equal(rows)
    const counting = all(table, '[part~="standing"]').filter((line) => !line.textContent!.includes('Engagement'))
    expect(counting).to.have.lengthOf(2)
    const places = [...seen].map((node) => (node as Element).closest('#cswb-a2, [part~="standing"]'))
    expect(places.every((place) => place?.id === 'cswb-a2' || counting.includes(place as HTMLElement))).to.equal(true)
    expect(rows.filter(({ id }) => id !== 'cswb-a2').map((row) => row.cells[1]!.firstChild)).to.deep.equal(untouched)
  })

  it('follows added, moved and removed actions, keeping the other rows', async () => {
    const session = await inMemory(small, on2020)
    const table = await tableOf(session)
    const kept = all(table, '#cswb-a3')[0]
    await session.change((edit) => {
      edit.add('action', { title: 'New', theme: 't2', order: 'a5' })
      edit.set('a1-1', { parent: undefined, theme: 't2', order: 'a2' })
    })
    await until(() => wordsIn(all(table, '[part~="counts"]')[0]).startsWith('2 themes, 5 actions, 1 task'))
    await table.updateComplete
    const second = all(table, 'table')[1]!
    expect([...second.querySelectorAll('tbody tr')].map((row) => wordsIn(row.querySelector('.name')))).to.deep.equal([
      'Train the staff',
      'Book a room',
      'Ask for keys',
      'New',
    ])
    expect(all(table, '#cswb-a3')[0]).to.equal(kept)
    await session.change((edit) => edit.remove('a2'))
    await until(() => !all(table, '#cswb-a2').length)
    expect(all(table, 'tbody tr')).to.have.lengthOf(5)
  })

  it('gains a column with the first content it gets', async () => {
    const session = await inMemory([{ id: 'a', kind: 'action', title: 'A' }])
    const table = await tableOf(session)
    await session.change((edit) => edit.set('a', { comment: 'Now there is one.' }))
    await until(() => all(table, 'thead th').length === 2)
    expect(wordsIn(cell(table, 'a', 'comment'))).to.equal('Now there is one.')
  })
})
