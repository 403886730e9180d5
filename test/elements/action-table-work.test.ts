import { expect } from '@open-wc/testing'
import type { PlanSession } from '@cswb/core'
import type { ActionTable } from '@cswb/elements/action-table.js'
import { all, cell, until, wordsIn } from './support/page.ts'
import { inMemory, small } from './support/plans.ts'
import { at, editorIn, input, press, said, tool, type, workingOn } from './support/working.ts'

const action = (id: string, fields: Record<string, unknown> = {}) => ({
  id,
  kind: 'action',
  title: `Action ${id}`,
  theme: 't1',
  order: `a${id}`,
  ...fields,
})
const records = [
  { id: 't1', kind: 'theme', ref: '1', title: 'One', order: 'a0' },
  { id: 't2', kind: 'theme', ref: '2', title: 'Two', order: 'a1' },
  action('a', { ref: '1.1', status: 'Not started' }),
  action('b', { ref: '1.2' }),
  action('c', { ref: '1.3' }),
  action('d', { theme: 't2', ref: '2.1' }),
]
const ids = (session: PlanSession, under: string) => session.children(under).map(({ id }) => id)
const titles = (session: PlanSession, under: string) => session.children(under).map(({ title }) => title)
const settled = (table: ActionTable) => until(() => !editorIn(table)).then(() => table.updateComplete)
const dialog = (table: ActionTable) => until(() => table.shadowRoot!.querySelector<HTMLDialogElement>('dialog[open]'))

/** As a spreadsheet puts it on the clipboard. */
function paste(table: ActionTable, text: string) {
  const data = new DataTransfer()
  data.setData('text/plain', text)
  const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true })
  // Not every engine lets scripts give a clipboard to the event.
  if (!event.clipboardData?.getData('text/plain')) Object.defineProperty(event, 'clipboardData', { value: data })
  table.shadowRoot!.activeElement!.dispatchEvent(event)
}

describe('working on the rows of the action table', () => {
  it('builds a plan from nothing by keyboard alone: themes, actions, tasks, leads, timelines', async () => {
    const session = await inMemory([])
    const table = await workingOn(session)
    expect(wordsIn(table.shadowRoot!.querySelector('[part~="empty"]'))).to.not.equal('')
    await expect(table).to.be.accessible()
    document.querySelector<HTMLElement>('#before')!.focus()
    await press('Tab')
    await press('ArrowRight', 'ArrowRight', 'Enter')
    await until(() => editorIn(table))
    await type('Engagement')
    await press('Enter')
    await settled(table)
    expect(session.all('theme').map(({ title }) => title)).to.deep.equal(['Engagement'])
    const theme = session.all('theme')[0]!.id
    tool(table, 'add').focus()
    await press('Enter')
    await until(() => editorIn(table))
    await type('Meet the partners')
    await press('Tab')
    await settled(table)
    await press('Enter')
    await type('Campus Safety')
    await press('Enter', 'Tab')
    await settled(table)
    await type('Fall 2026')
    await press('Enter')
    await settled(table)
    await press('Control+Shift+Enter')
    await until(() => editorIn(table))
    await type('Book a room')
    await press('Enter')
    await settled(table)
    await press('Control+Enter')
    await until(() => editorIn(table))
    await type('Ask for keys')
    await press('Enter')
    await settled(table)
    const [first] = session.children(theme)
    expect(first).to.include({ title: 'Meet the partners', timeline: 'Fall 2026' })
    expect(session.get((first!['leads'] as string[])[0]!)?.['name']).to.equal('Campus Safety')
    expect(titles(session, first!.id)).to.deep.equal(['Book a room', 'Ask for keys'])
    expect(all(table, 'tbody tr')).to.have.lengthOf(3)
    await expect(table).to.be.accessible()
    while (session.canUndo) {
      if (!at(table)) tool(table, 'undo').focus()
      const before = JSON.stringify([...session.records()])
      await press('Control+z')
      await until(() => JSON.stringify([...session.records()]) !== before)
      await table.updateComplete
    }
    await until(() => session.all('theme').length === 0)
    expect(session.all('action')).to.have.lengthOf(0)
  })

  it('moves a row up and down, across themes, in and out; the focus goes along and the place is said', async () => {
    const session = await inMemory(records)
    const table = await workingOn(session)
    cell(table, 'b', 'title')!.click()
    await press('Alt+Shift+ArrowUp')
    await until(() => ids(session, 't1').join('') === 'bac')
    await until(() => said(table).includes('1 of 3'))
    expect(at(table)).to.equal('b title')
    await press('Alt+Shift+ArrowDown', 'Alt+Shift+ArrowDown')
    await until(() => ids(session, 't1').join('') === 'acb')
    await press('Alt+Shift+ArrowDown')
    await until(() => ids(session, 't2').join('') === 'bd')
    expect(at(table)).to.equal('b title')
    await press('Alt+Shift+ArrowUp')
    await until(() => ids(session, 't1').join('') === 'acb')
    await press('Alt+Shift+ArrowRight')
    await until(() => ids(session, 'c').join('') === 'b')
    await press('Alt+Shift+ArrowRight')
    await until(() => said(table).includes('no action above'))
    await press('Alt+Shift+ArrowLeft')
    await until(() => ids(session, 't1').join('') === 'acb')
    await press('Alt+Shift+ArrowLeft')
    await until(() => said(table).includes('no task of another'))
    await press('Control+z')
    await until(() => ids(session, 'c').join('') === 'b')
  })

  it('works on several rows at once: status, move, duplicate and remove, each undone in one step', async () => {
    const session = await inMemory(records)
    const table = await workingOn(session)
    cell(table, 'a', 'title')!.click()
    await press('Shift+ArrowDown')
    expect(all(table, '[aria-selected="true"]').map(({ id }) => id)).to.deep.equal(['cswb-a', 'cswb-b'])
    tool(table, 'status').click()
    const question = await dialog(table)
    expect(wordsIn(question.querySelector('h2'))).to.equal('Status of 2 rows')
    await expect(table).to.be.accessible()
    await type('On hold')
    question.querySelector<HTMLButtonElement>('.main')!.click()
    await until(() => session.get('a')?.['status'] === 'On hold' && session.get('b')?.['status'] === 'On hold')
    await press('Control+z')
    await until(() => session.get('a')?.['status'] === 'Not started' && session.get('b')?.['status'] === undefined)

    tool(table, 'move-to').click()
    const where = await dialog(table)
    where.querySelector('select')!.value = 't2'
    where.querySelector<HTMLButtonElement>('.main')!.click()
    await until(() => ids(session, 't2').join('') === 'dab')
    tool(table, 'remove').click()
    await until(() => ids(session, 't2').join('') === 'd')
    const offered = await until(() => table.shadowRoot!.querySelector('.offered button'))
    expect(wordsIn(offered.parentElement)).to.contain('2 rows were removed')
    ;(offered as HTMLElement).click()
    await until(() => ids(session, 't2').join('') === 'dab')
  })

  it('sets the leads of several rows, and adds an organization that is new once', async () => {
    const session = await inMemory(records)
    const table = await workingOn(session)
    cell(table, 'a', 'title')!.click()
    await press('Control+a')
    expect(all(table, '[aria-selected="true"]')).to.have.lengthOf(4)
    tool(table, 'leads').click()
    const question = await dialog(table)
    await type('Night Owls')
    question.querySelector<HTMLButtonElement>('.main')!.click()
    await until(() => session.get('d')?.['leads'])
    expect(session.all('organization').map(({ name }) => name)).to.deep.equal(['Night Owls'])
    expect(session.get('a')?.['leads']).to.deep.equal(session.get('d')?.['leads'])
  })

  it('duplicates an action with its tasks, without its ref', async () => {
    const session = await inMemory([...records, action('a1', { theme: undefined, parent: 'a', title: 'Task' })])
    const table = await workingOn(session)
    cell(table, 'a', 'title')!.click()
    await press('Control+d')
    await until(() => editorIn(table))
    await press('Escape')
    const [, copy] = session.children('t1')
    expect(copy).to.include({ title: 'Action a', status: 'Not started' })
    expect(copy!['ref']).to.equal(undefined)
    expect(titles(session, copy!.id)).to.deep.equal(['Task'])
    expect(titles(session, 'a')).to.deep.equal(['Task'])
  })

  it('shows what a block from a spreadsheet changes before it changes it, and adds the rows that are missing', async () => {
    const session = await inMemory(records)
    const table = await workingOn(session)
    cell(table, 'b', 'title')!.click()
    paste(table, 'Second\t"Two\nlines"\nThird\t\nFourth\tNight Owls\n')
    const question = await dialog(table)
    expect(wordsIn(question)).to.contain('3 cells change').and.to.contain('One row is added')
    expect(question.querySelectorAll('tbody tr').length).to.be.greaterThan(3)
    expect(session.get('b')?.['title']).to.equal('Action b')
    await expect(table).to.be.accessible()
    question.querySelector<HTMLButtonElement>('.main')!.click()
    await until(() => titles(session, 't1').join() === 'Action a,Second,Third,Fourth')
    expect(ids(session, 't2')).to.deep.equal(['d'])
    cell(table, 'b', 'title')!.click()
    await press('Control+z')
    await until(() => titles(session, 't1').join() === 'Action a,Action b,Action c')
  })

  it('puts a block under the columns that its first row names, and says which cells it cannot read', async () => {
    const session = await inMemory([...records.slice(0, 5), action('e', { order: 'az', progress: 5 })])
    const table = await workingOn(session)
    cell(table, 'a', 'title')!.click()
    paste(table, 'Progress, percent\tTimeline\nhalf\tMay 2027\n60\tJune 2027')
    const question = await dialog(table)
    expect(wordsIn(question)).to.contain('names columns').and.to.contain('“half” is not a number')
    question.querySelector<HTMLButtonElement>('.main')!.click()
    await until(() => session.get('a')?.['timeline'] === 'May 2027')
    expect(session.get('a')?.['progress']).to.equal(undefined)
    expect(session.get('b')).to.include({ progress: 60, timeline: 'June 2027' })
  })

  it('renumbers refs when asked, and shows them first', async () => {
    const session = await inMemory([...records, action('b1', { theme: undefined, parent: 'b', ref: 'x' })])
    const table = await workingOn(session)
    cell(table, 'c', 'title')!.click()
    await press('Alt+Shift+ArrowUp')
    await until(() => ids(session, 't1').join('') === 'acb')
    expect(session.get('c')?.['ref']).to.equal('1.3')
    tool(table, 'renumber').click()
    const question = await dialog(table)
    expect([...question.querySelectorAll('tbody tr')].map(wordsIn)).to.deep.equal([
      'Action c1.31.2',
      'Action b1.21.3',
      'Action b1x1.3.1',
    ])
    question.querySelector<HTMLButtonElement>('.main')!.click()
    await until(() => session.get('b1')?.['ref'] === '1.3.1')
    expect(session.get('c')?.['ref']).to.equal('1.2')
  })

  it('renames, moves and removes themes, and asks before what stands under one goes with it', async () => {
    const session = await inMemory(records)
    const table = await workingOn(session)
    const menu = (index: number) => all(table, '.theme-menu')[index] as HTMLDetailsElement
    const choose = async (index: number, words: string) => {
      menu(index).open = true
      const entry = await until(() =>
        [...menu(index).querySelectorAll('button')].find((each) => wordsIn(each) === words),
      )
      entry.click()
    }
    await choose(0, 'Rename')
    await press('Control+a')
    await type('First')
    await press('Enter')
    await until(() => session.get('t1')?.['title'] === 'First')
    await choose(0, 'Move down')
    await until(
      () =>
        session
          .all('theme')
          .map(({ id }) => id)
          .join() === 't2,t1',
    )
    await choose(1, 'Remove the theme')
    const question = await dialog(table)
    expect(wordsIn(question)).to.contain('Remove “1 First”?').and.to.contain('3 actions')
    question.querySelector<HTMLButtonElement>('.main')!.click()
    await until(() => !session.get('t1'))
    expect(session.get('a')).to.equal(undefined)
    const undo = await until(() => table.shadowRoot!.querySelector<HTMLElement>('.offered button'))
    undo.click()
    await until(() => ids(session, 't1').join('') === 'abc')
  })

  it('drags a row to another theme with a pointer', async () => {
    const session = await inMemory(records)
    const table = await workingOn(session)
    cell(table, 'a', 'title')!.click()
    const handle = table.shadowRoot!.querySelector<HTMLElement>('.row-handle')!
    handle.setPointerCapture = () => {}
    const pointer = (type: string, y: number) =>
      handle.dispatchEvent(new PointerEvent(type, { clientX: 10, clientY: y, pointerId: 1, button: 0, bubbles: true }))
    pointer('pointerdown', handle.getBoundingClientRect().top)
    const row = table.shadowRoot!.querySelector('#cswb-d')!
    row.scrollIntoView({ block: 'center' })
    const end = row.getBoundingClientRect().bottom - 4
    pointer('pointermove', end)
    expect(table.shadowRoot!.querySelector('.drop-line')).to.not.equal(null)
    pointer('pointerup', end)
    await until(() => ids(session, 't2').join('') === 'da')
    expect(at(table)).to.equal('a title')
  })

  it('says why a row cannot be moved while rows are sorted, and shows the plan’s order again', async () => {
    const session = await inMemory(records)
    const table = await workingOn(session)
    table.find = 'always'
    await table.updateComplete
    await until(() => table.shadowRoot!.querySelector('[part~="search"]'))
    table.finding = { sort: '-title' }
    await table.updateComplete
    cell(table, 'b', 'title')!.click()
    await press('Alt+Shift+ArrowUp')
    await until(() => said(table).includes('sorted or grouped'))
    expect(ids(session, 't1').join('')).to.equal('abc')
  })

  it('speaks French', async () => {
    const table = await workingOn(await inMemory(small), 'fr')
    expect(wordsIn(tool(table, 'add'))).to.equal('+ Action')
    expect(tool(table, 'up').getAttribute('aria-label')).to.equal('Déplacer vers le haut')
    cell(table, 'a1', 'title')!.click()
    await press('Enter')
    expect(input(table).value).to.equal('Rencontrer les partenaires')
    await type(' locaux')
    await press('Enter')
    await settled(table)
    await expect(table).to.be.accessible()
  })
})
