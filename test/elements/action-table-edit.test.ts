import { expect } from '@open-wc/testing'
import type { PlanSession } from '@cswb/core'
import type { ActionTable } from '@cswb/elements/action-table.js'
import { all, cell, tableOf, until, wordsIn } from './support/page.ts'
import { inMemory, published, small } from './support/plans.ts'
import { at, editorIn, focused, input, press, said, type, workingOn } from './support/working.ts'

const title = (session: PlanSession, id: string) => session.get(id)?.['title']
const settled = (table: ActionTable) => until(() => !editorIn(table)).then(() => table.updateComplete)

describe('writing in the action table', () => {
  it('knows first words for those of the language they are written beside, where the plan has several', async () => {
    const session = await inMemory([{ id: 'a', kind: 'action', title: 'Walk' }], { languages: ['en', 'fr'] })
    const table = await workingOn(session)
    cell(table, 'a', 'comment')!.click()
    await press('Enter')
    await type('Half of it is done.')
    await press('Enter')
    await settled(table)
    expect(session.get('a')!['comment']).to.deep.equal({ en: 'Half of it is done.' })
    expect(session.get('a')!['title']).to.equal('Walk')
  })

  it('is only there where it is asked for, and where the plan can be written', async () => {
    const read = await tableOf(await inMemory(small))
    expect(all(read, '[role="grid"], [role="toolbar"]')).to.have.lengthOf(0)
    const table = await tableOf(await published(small))
    table.editable = true
    await table.updateComplete
    expect(all(table, '[role="grid"], [role="toolbar"]')).to.have.lengthOf(0)
  })

  it('is a grid for each theme, one stop of the Tab key each, and out of it again', async () => {
    const table = await workingOn(await inMemory(small))
    expect(all(table, '[role="grid"]')).to.have.lengthOf(3)
    expect(
      all(table, 'tbody [role="gridcell"][tabindex="0"], tbody [role="rowheader"][tabindex="0"]'),
    ).to.have.lengthOf(3)
    cell(table, 'a1', 'title')!.click()
    expect(at(table)).to.equal('a1 title')
    await press('Tab')
    expect(focused(table)?.closest('tbody')).to.equal(null)
    await press('Shift+Tab')
    expect(at(table)).to.equal('a1 title')
    await expect(table).to.be.accessible()
  })

  it('goes from cell to cell with arrows, Home, End and Control, through tasks and themes', async () => {
    const table = await workingOn(await inMemory(small))
    cell(table, 'a1', 'title')!.click()
    await press('ArrowRight')
    expect(at(table)).to.equal('a1 leads')
    await press('ArrowDown')
    expect(at(table)).to.equal('a1-1 leads')
    await press('ArrowDown', 'ArrowDown')
    expect(at(table)).to.equal('a2 leads')
    await press('End')
    expect(at(table)).to.match(/^a2 (comment|updatedOn)/)
    await press('ArrowRight')
    expect(at(table)).to.match(/^a2 (comment|updatedOn)/)
    await press('Home')
    expect(at(table)).to.equal('a2 ref')
    await press('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp')
    expect(at(table)).to.equal('a1 ref')
    await press('Control+ArrowDown')
    expect(at(table)).to.equal('a2 ref')
    await press('Control+End')
    expect(at(table)).to.match(/^a3 /)
    await press('Control+Home')
    expect(at(table)).to.equal('a1 ref')
  })

  it('writes with Enter, F2 or any letter; Enter saves, Escape leaves all as it was and keeps the words at hand', async () => {
    const session = await inMemory(small)
    const table = await workingOn(session)
    cell(table, 'a2', 'title')!.click()
    await press('F2')
    expect(input(table).value).to.equal('Train the staff')
    expect(input(table).getAttribute('aria-label')).to.contain('Action')
    await type(' well')
    await press('Enter')
    await settled(table)
    expect(title(session, 'a2')).to.equal('Train the staff well')
    expect(at(table)).to.equal('a2 title')
    expect(wordsIn(cell(table, 'a2', 'title'))).to.contain('Train the staff well')

    await type('New words')
    expect(input(table).value).to.equal('New words')
    await press('Escape')
    await settled(table)
    expect(title(session, 'a2')).to.equal('Train the staff well')
    expect(at(table)).to.equal('a2 title')
    await press('Enter')
    const back = editorIn(table)!.querySelector<HTMLButtonElement>('.plain')!
    expect(wordsIn(back)).to.equal('Bring back: New words')
    back.click()
    await press('Enter')
    await settled(table)
    expect(title(session, 'a2')).to.equal('New words')
  })

  it('saves and goes on with Tab, and begins a line with Shift and Enter', async () => {
    const session = await inMemory(small)
    const table = await workingOn(session)
    cell(table, 'a2', 'title')!.click()
    await press('Enter', 'End', 'Shift+Enter')
    await type('twice')
    await press('Tab')
    expect(at(table)).to.equal('a2 leads')
    await settled(table)
    expect(title(session, 'a2')).to.equal('Train the staff\ntwice')
    expect(at(table)).to.equal('a2 leads')
  })

  it('empties a cell with Delete, and takes it back and makes it again with Control and Z and Y', async () => {
    const session = await inMemory(small)
    const table = await workingOn(session)
    cell(table, 'a2', 'timeline')!.click()
    await press('Delete')
    await until(() => session.get('a2')?.['timeline'] === undefined)
    await until(() => /Timeline is empty/.test(said(table)))
    await press('Control+z')
    await until(() => session.get('a2')?.['timeline'] === 'TBD')
    await press('Control+y')
    await until(() => session.get('a2')?.['timeline'] === undefined)
    expect(at(table)).to.equal('a2 timeline')
  })

  it('reads a timeline and a status while they are typed, and says what it did not understand', async () => {
    const session = await inMemory(small)
    const table = await workingOn(session)
    cell(table, 'a2', 'timeline')!.click()
    await type('Spring 2027, when the moon is full')
    const note = () => wordsIn(editorIn(table)?.querySelector('.reading'))
    expect(note()).to.contain('2027').and.to.contain('“when the moon is full”')
    expect(input(table).getAttribute('aria-describedby')).to.contain('cell-note')
    await press('Tab')
    await settled(table)
    expect(session.get('a2')?.['timeline']).to.equal('Spring 2027, when the moon is full')
    await type('done!')
    expect(note()).to.equal('Counts as: Completed')
    await press('Enter')
    await settled(table)
    expect(session.get('a2')?.['status']).to.equal('done!')
  })

  it('names organizations, and adds those that the plan does not know, in the same change', async () => {
    const session = await inMemory(small)
    const table = await workingOn(session)
    cell(table, 'a2', 'leads')!.click()
    await press('Enter')
    await type('HR')
    await press('Enter')
    await type('Night Owls')
    await press('Enter', 'Enter')
    await settled(table)
    const leads = session.get('a2')?.['leads'] as string[]
    expect(leads.map((id) => session.get(id)?.['name'])).to.deep.equal([
      { en: 'Human Resources', fr: 'Ressources humaines' },
      'Night Owls',
    ])
    await press('Control+z')
    await until(() => session.get('a2')?.['leads'] === undefined)
    expect(session.all('organization').some(({ name }) => name === 'Night Owls')).to.equal(false)
  })

  it('says what does not fit beside the cell, and keeps the words there', async () => {
    const session = await inMemory([
      ...small,
      { id: 'a9', kind: 'action', title: 'Nine', theme: 't1', progress: 20, order: 'z' },
    ])
    const table = await workingOn(session)
    cell(table, 'a9', 'progress')!.click()
    await type('a lot')
    await press('Enter')
    const problem = await until(() => wordsIn(editorIn(table)?.querySelector('.problem')))
    expect(problem).to.contain('“a lot” is not a number')
    expect(input(table).value).to.equal('a lot')
    expect(input(table).getAttribute('aria-invalid')).to.equal('true')
    await expect(table).to.be.accessible()
    await press('Control+a')
    await type('40 %')
    await press('Enter')
    await settled(table)
    expect(session.get('a9')?.['progress']).to.equal(40)
  })

  it('keeps what is being typed, and where, whatever others change meanwhile', async () => {
    const session = await inMemory(small)
    const table = await workingOn(session)
    cell(table, 'a1', 'comment')!.click()
    await press('Enter')
    await type(' Third.')
    const before = input(table)
    await session.change((edit) => {
      edit.set('a1', { comment: 'Somebody else.' })
      edit.add('action', { title: 'Before all', theme: 't1', order: 'Zz' })
      edit.add('field', { of: 'action', name: 'budget', label: 'Budget' })
    })
    await table.updateComplete
    expect(input(table)).to.equal(before)
    expect(before.value).to.contain('Third.')
    expect(focused(table)).to.equal(before)
    expect(wordsIn(editorIn(table)?.querySelector('.news'))).to.contain('“Somebody else.”')
    await press('Enter')
    await settled(table)
    expect(session.get('a1')?.['comment']).to.contain('Third.')
    const entries = await session.history({ record: 'a1', field: 'comment' })
    expect(JSON.stringify(entries)).to.contain('Somebody else.')
  })

  it('brings a row back that somebody removed while it was written in, with the words', async () => {
    const session = await inMemory(small)
    const table = await workingOn(session)
    cell(table, 'a2', 'title')!.click()
    await press('Enter')
    await type('!')
    await session.change((edit) => edit.remove('a2'))
    await table.updateComplete
    expect(wordsIn(editorIn(table)?.querySelector('.news'))).to.contain('removed this row')
    await press('Enter')
    await settled(table)
    expect(title(session, 'a2')).to.equal('Train the staff!')
  })

  it('goes on with what was being typed when the page was closed', async () => {
    const session = await inMemory(small)
    await session.drafts!.keep('a2/title', 'Half a sen')
    const table = await workingOn(session)
    const bar = await until(() => table.shadowRoot!.querySelector('.drafts:not(:empty)'))
    expect(wordsIn(bar)).to.contain('1 cell was not finished')
    expect(title(session, 'a2')).to.equal('Train the staff')
    bar.querySelector('button')!.click()
    expect(input(table).value).to.equal('Half a sen')
    await type('tence')
    await press('Enter')
    await settled(table)
    expect(title(session, 'a2')).to.equal('Half a sentence')
    expect((await session.drafts!.all()).size).to.equal(0)
  })

  it('goes on in the form with words of one language, and leaves a record that is not added yet to its form', async () => {
    const session = await inMemory(small, { languages: ['en', 'fr'] })
    await session.drafts!.keep('a2/comment@fr', 'À moitié')
    await session.drafts!.keep('new:organization/name@en', 'Transit')
    const table = await workingOn(session)
    const bar = await until(() => table.shadowRoot!.querySelector('.drafts:not(:empty)'))
    expect(wordsIn(bar)).to.contain('1 cell was not finished')
    expect(wordsIn(bar)).to.contain('Comment (French)')
    bar.querySelector('button')!.click()
    const form = await until(() => table.shadowRoot!.querySelector('dialog cswb-record'))
    await until(() => (all(form, '[data-field="comment@fr"] textarea')[0] as HTMLTextAreaElement).value === 'À moitié')
  })

  it('asks, below a cell that is written in, the question that helps, with its source', async () => {
    const table = await workingOn(await inMemory(small))
    cell(table, 'a2', 'title')!.click()
    await press('Enter')
    const ask = await until(() => editorIn(table)?.querySelector('.ask'))
    expect(wordsIn(ask)).to.match(/\?.+\S/)
    expect(input(table).getAttribute('aria-describedby')).to.contain(ask!.id)
    await expect(table).to.be.accessible()
  })

  it('keeps what is typed beside the plan within a moment, and forgets it when it is saved', async () => {
    const session = await inMemory(small)
    const table = await workingOn(session)
    cell(table, 'a2', 'title')!.click()
    await type('Draft')
    let kept: ReadonlyMap<string, string> = new Map()
    await until(() => (void session.drafts!.all().then((all) => (kept = all)), kept.get('a2/title') === 'Draft'))
    await press('Enter')
    await settled(table)
    await until(() => (void session.drafts!.all().then((all) => (kept = all)), kept.size === 0))
  })

  it('asks once who writes, before the first change, and leaves the words where they are if nobody says', async () => {
    const session = await inMemory(small)
    session.author = undefined
    const table = await workingOn(session)
    cell(table, 'a2', 'title')!.click()
    await type('Mine')
    await press('Enter')
    const dialog = await until(() => table.shadowRoot!.querySelector('dialog[open]'))
    await expect(table).to.be.accessible()
    await press('Escape')
    await until(() => !dialog.isConnected)
    expect(title(session, 'a2')).to.equal('Train the staff')
    expect(input(table).value).to.equal('Mine')
    await until(() => focused(table) === input(table))
    await press('Enter')
    await until(() => table.shadowRoot!.querySelector('dialog[open]'))
    await type('Ana')
    await press('Enter')
    await settled(table)
    expect(title(session, 'a2')).to.equal('Mine')
    expect((await session.history({ record: 'a2' }))[0]).to.have.nested.property('by.name', 'Ana')
  })
})
