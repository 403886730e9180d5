import { expect } from '@open-wc/testing'
import type { PlanSession } from '@cswb/core'
import type { ActionTable } from '@cswb/elements/action-table.js'
import { applyDraft, readDocument } from '@cswb/exchange'
import { createPlan, openPlan } from '@cswb/store'
import { cell, tableOf, until, wordsIn } from './support/page.ts'

const document = `
  <h3>Theme 1: Engagement</h3>
  <table>
    <tr><th>Action</th><th>Timeline</th><th>Comment</th></tr>
    <tr><td>1.1 Meet the partners</td><td>Nov. 2019</td><td>They came.</td></tr>
    <tr><td>1.2 Ask the students</td><td>June 2035</td><td></td></tr>
  </table>`

/** A plan brought in from a document of that name, and the ids of its actions. */
async function imported(name: string) {
  const session = await createPlan({ title: 'Safer streets', store: 'memory', author: { name: 'Ana Roy' } })
  const draft = await readDocument(document, { name })
  let ids = new Map<string, string>()
  await session.change((edit) => (ids = applyDraft(edit, draft, { into: session })) && undefined, { intent: 'import' })
  return { session, first: ids.get('action:1.1')!, second: ids.get('action:1.2')! }
}

const noteOf = (table: ActionTable, id: string) => cell(table, id, 'ref')!.querySelector('.note-link')!
const told = (table: ActionTable) => wordsIn(table.shadowRoot!.querySelector('p.unseen[role="status"]'))

/** Presses the control of a row, and gives its note once it has said all it has to say. */
async function press(table: ActionTable, id: string): Promise<string> {
  table.shadowRoot!.querySelector('p.unseen[role="status"]')!.textContent = ''
  cell(table, id, 'ref')!.querySelector<HTMLElement>('.link')!.click()
  await until(() => told(table))
  expect(wordsIn(noteOf(table, id).querySelector('.from'))).to.equal(told(table).replace(/^.*? copi(ed|é)\. ?/, ''))
  return told(table)
}

async function suited(session: PlanSession, lang = 'en'): Promise<ActionTable> {
  const table = await tableOf(session, lang)
  await until(() => table.shadowRoot!.querySelector('#copy-link'), 20_000)
  return table
}

describe('the action table, where its rows came from', () => {
  let clipboard: PropertyDescriptor | undefined
  before(() => {
    clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard')
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} }, configurable: true })
  })
  after(() => {
    if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard)
    else Reflect.deleteProperty(navigator, 'clipboard')
  })

  it('tells the document and the place in it beside the link, and to those who do not see it', async () => {
    const { session, first, second } = await imported('Plan 2019.docx')
    const table = await suited(session)
    expect(await press(table, first)).to.equal('Link copied. From Plan 2019.docx, table 1, row 2.')
    expect(await press(table, second)).to.equal('Link copied. From Plan 2019.docx, table 1, row 3.')
    expect(table.shadowRoot!.querySelectorAll('.note-link')).to.have.lengthOf(1)
    await expect(table).to.be.accessible()
  })

  it('tells who changed a row last since it was brought in, and when', async () => {
    const { session, first, second } = await imported('Plan 2019.docx')
    await session.change((edit) => edit.set(first, { comment: 'All of them came.' }))
    await session.change((edit) => edit.set(first, { comment: 'Nobody came.' }), { author: { name: 'Luc Côté' } })
    const [last] = await session.history({ record: first })
    const day = new Intl.DateTimeFormat('en-CA', { dateStyle: 'long' }).format(new Date(last!.at))
    const table = await suited(session)
    expect(await press(table, first)).to.equal(
      `Link copied. From Plan 2019.docx, table 1, row 2. Last changed by Luc Côté on ${day}.`,
    )
    expect(await press(table, second)).to.equal('Link copied. From Plan 2019.docx, table 1, row 3.')
  })

  it('tells it in French, places too', async () => {
    const { session, first, second } = await imported('Plan 2019.docx')
    await session.change((edit) => edit.set(second, { comment: 'In the fall.' }))
    const table = await suited(session, 'fr-CA')
    expect(await press(table, first)).to.equal('Lien copié. Source : Plan 2019.docx, tableau 1, ligne 2.')
    expect(await press(table, second)).to.match(
      /tableau 1, ligne 3\. Dernière modification : Ana Roy, le \d+(er)? \S+ \d{4}\.$/,
    )
  })

  it('leaves a place in other words as it was written', async () => {
    const session = await createPlan({ title: 'Safer streets', store: 'memory', author: { name: 'Ana Roy' } })
    let id = ''
    const source = { document: 'Minutes.pdf', place: 'page 4 (annex)' }
    await session.change((edit) => {
      id = edit.add('action', { ref: '1', title: 'Light the park' }, { source })
    })
    const table = await suited(session)
    expect(await press(table, id)).to.equal('Link copied. From Minutes.pdf, page 4 (annex).')
  })

  it('tells nothing of a row that was written here, or once the plan is published without its log', async () => {
    const { session, first } = await imported('Plan 2019.docx')
    let own = ''
    await session.change((edit) => {
      own = edit.add('action', { ref: '9', title: 'Light the park' })
    })
    await session.change((edit) => edit.set(own, { comment: 'Ana knows.' }))
    expect(await press(await suited(session), own)).to.equal('Link copied.')

    const there = await openPlan({ document: await session.toDocument({ log: false }) })
    expect(await press(await suited(there), first)).to.equal('Link copied.')
  })
})
