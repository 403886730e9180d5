import { expect } from '@open-wc/testing'
import type { PlanSession } from '@cswb/core'
import '@cswb/elements/action-table/define.js'
import { editedBy, merged, planFile } from './support/copies.ts'
import { all, cell, until, wordsIn } from './support/page.ts'
import { inMemory, small } from './support/plans.ts'
import { focused, press, said, tool, workingOn } from './support/working.ts'

const side = (table: Element) => table.shadowRoot!.querySelector<HTMLDialogElement>('dialog.side')
const inside = <K extends 'cswb-record' | 'cswb-history' | 'cswb-conflicts'>(table: Element, tag: K) =>
  until(() => {
    const element = side(table)?.querySelector(tag)
    return element?.shadowRoot?.querySelector('[part~="heading"], [part~="count"], [part~="change"]')
      ? element
      : undefined
  }, 10_000)
const columns = (session: PlanSession) => session.all('field').map(({ name, hidden }) => (hidden ? `(${name})` : name))
const question = (table: Element) => until(() => table.shadowRoot!.querySelector<HTMLElement>('dialog.question'))

describe('at the side of the table', () => {
  it('stands everything of a row, by keyboard: written there, shown here, and Escape leads back to the cell', async () => {
    const session = await inMemory(small)
    const table = await workingOn(session)
    cell(table, 'a2', 'title')!.click()
    await press('Control+i')
    const record = await inside(table, 'cswb-record')
    expect(wordsIn(all(record, '[part="heading"]')[0])).to.equal('2.1 Train the staff')
    const evidence = await until(() => all(record, '[data-field="deliverable"] textarea')[0] as HTMLTextAreaElement)
    evidence.focus()
    evidence.value = 'A trained staff'
    evidence.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await press('Escape')
    await until(() => !side(table))
    expect(session.get('a2')!['deliverable']).to.equal('A trained staff')
    expect(focused(table)).to.equal(cell(table, 'a2', 'title'))
  })

  it('stays open while something in it cannot be saved', async () => {
    const session = await inMemory(small)
    const table = await workingOn(session)
    cell(table, 'a2', 'title')!.click()
    tool(table, 'details').click()
    const record = await inside(table, 'cswb-record')
    const progress = await until(() => all(record, '[data-field="progress"] input')[0] as HTMLInputElement)
    progress.closest('details')!.open = true
    progress.focus()
    progress.value = 'most'
    progress.dispatchEvent(new InputEvent('input', { bubbles: true }))
    side(table)!.querySelector<HTMLButtonElement>('[part="side-close"]')!.click()
    await until(() => progress.getAttribute('aria-invalid') === 'true')
    expect(side(table)!.open).to.equal(true)
    progress.value = '60'
    progress.dispatchEvent(new InputEvent('input', { bubbles: true }))
    side(table)!.querySelector<HTMLButtonElement>('[part="side-close"]')!.click()
    await until(() => !side(table))
    expect(session.get('a2')!['progress']).to.equal(60)
  })

  it('stands the history of the cell one is in', async () => {
    const session = await inMemory(small)
    await session.change((edit) => edit.set('a2', { comment: 'Begun.' }))
    const table = await workingOn(session)
    cell(table, 'a2', 'comment')!.click()
    tool(table, 'history').click()
    const history = await inside(table, 'cswb-history')
    expect([history.record, history.field]).to.deep.equal(['a2', 'comment'])
    await until(() => wordsIn(history.shadowRoot!.querySelector('[part~="change"]')).includes('Begun.'))
  })

  it('sets a schedule word by hand, with a reason and an end, and opens it again', async () => {
    const session = await inMemory(small)
    const table = await workingOn(session)
    cell(table, 'a2', 'status')!.click()
    tool(table, 'override').click()
    const record = await inside(table, 'cswb-record')
    const fill = (field: string, value: string) => {
      const input = all(record, `[data-field="${field}"]`)[0]!.querySelector<HTMLInputElement>(
        'textarea, input, select',
      )!
      input.value = value
      input.dispatchEvent(new InputEvent('input', { bubbles: true }))
      input.dispatchEvent(new Event('change', { bubbles: true }))
    }
    await until(() => all(record, '[data-field="schedule"]').length)
    fill('schedule', 'late')
    fill('reason', 'The room is closed.')
    fill('until', '2099-01-31')
    all(record, '[part="add-it"]')[0]!.click()
    await until(() => session.all('override').length)
    expect(session.all('override')[0]!.about).to.equal('a2')
    side(table)!.querySelector<HTMLButtonElement>('[part="side-close"]')!.click()
    await until(() => !side(table))
    await until(() => wordsIn(cell(table, 'a2', 'status')).includes('The room is closed.'), 10_000)
    tool(table, 'override').click()
    const again = await inside(table, 'cswb-record')
    expect(again.record).to.equal(session.all('override')[0]!.id)
  })
})

describe('what several people wrote at once', () => {
  it('is marked in its cell, counted over the table, and decided at its side', async () => {
    const file = await planFile(small as Parameters<typeof planFile>[0])
    const files = [
      await editedBy('Ana', file, [(edit) => edit.set('a2', { comment: 'One' })]),
      await editedBy('Ben', file, [(edit) => edit.set('a2', { comment: 'Two' })]),
    ]
    const session = await merged(...files)
    const table = await workingOn(session)
    await until(() => cell(table, 'a2', 'comment')!.hasAttribute('data-conflict'))
    expect(cell(table, 'a2', 'comment')!.getAttribute('aria-description')).to.contain('Several people')
    expect(cell(table, 'a1', 'comment')!.hasAttribute('data-conflict')).to.equal(false)
    table.shadowRoot!.querySelector<HTMLButtonElement>('[part~="decide"]')!.click()
    const conflicts = await inside(table, 'cswb-conflicts')
    const keep = await until(() => conflicts.shadowRoot!.querySelector<HTMLButtonElement>('[part~="keep"]'))
    keep.click()
    await until(() => !session.conflicts().length)
    await until(() => !cell(table, 'a2', 'comment')!.hasAttribute('data-conflict'))
    expect(wordsIn(table.shadowRoot!.querySelector('[part~="conflict-note"]'))).to.equal('')
  })
})

describe('the columns of a plan', () => {
  const line = (asked: HTMLElement, name: string) =>
    [...asked.querySelectorAll<HTMLElement>('.columns-line')].find(
      (each) => each.querySelector<HTMLInputElement>('input, textarea')!.value === name,
    )!

  it('are renamed, hidden and added, as one change that can be undone', async () => {
    const session = await inMemory(small)
    const table = await workingOn(session)
    tool(table, 'columns').click()
    const asked = await question(table)
    const label = line(asked, 'Comment').querySelector<HTMLInputElement>('input, textarea')!
    label.value = 'News'
    line(asked, 'Leads').querySelector<HTMLInputElement>('[type="checkbox"]')!.click()
    const fresh = [...asked.querySelectorAll<HTMLInputElement>('label > input[type="text"]')].at(-1)!
    fresh.value = 'Ward or area'
    asked.querySelector<HTMLButtonElement>('.main')!.click()
    await until(() => session.all('field').length === 3)
    expect(columns(session)).to.have.members(['comment', '(leads)', 'ward-or-area'])
    await until(() => all(table, 'thead th').map(wordsIn).includes('News'))
    expect(all(table, 'thead th').map(wordsIn)).not.to.include('Leads')
    await session.undo()
    await until(() => all(table, 'thead th').map(wordsIn).includes('Comment'))
    expect(session.all('field')).to.have.length(0)
  })

  it('are put in another order, which readers see, too', async () => {
    const session = await inMemory(small)
    const table = await workingOn(session)
    const heads = () => [...new Set(all(table, 'thead th').map(wordsIn))]
    const before = heads()
    tool(table, 'columns').click()
    const asked = await question(table)
    const up = () => line(asked, 'Status').querySelectorAll<HTMLButtonElement>('button')[0]!
    for (let times = 0; times < 9 && said(table).indexOf('column 1 ') < 0; times++) up().click()
    asked.querySelector<HTMLButtonElement>('.main')!.click()
    await until(() => session.all('field').length > 8)
    await until(() => heads()[0] === 'Status')
    expect(heads().toSorted()).to.deep.equal(before.toSorted())
    const { editable } = table
    table.editable = false
    expect(editable).to.equal(true)
    await until(() => heads()[0] === 'Status')
  })

  it('leave everything as it was when nobody applies them', async () => {
    const session = await inMemory(small)
    const table = await workingOn(session)
    tool(table, 'columns').click()
    const asked = await question(table)
    line(asked, 'Comment').querySelector<HTMLInputElement>('input, textarea')!.value = 'News'
    await press('Escape')
    await until(() => !table.shadowRoot!.querySelector('dialog.question'))
    expect(session.all('field')).to.have.length(0)
  })
})
