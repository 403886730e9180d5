import { expect, fixture, html } from '@open-wc/testing'
import type { PlanSession } from '@cswb/core'
import '@cswb/elements/history/define.js'
import type { HistoryViewEvent } from '@cswb/elements'
import type { PlanHistory } from '@cswb/elements/history.js'
import { openPlan } from '@cswb/store'
import { difference } from '../../packages/elements/src/internal/editing/difference.ts'
import { editedBy, merged, planFile } from './support/copies.ts'
import { all, drawn, until, wordsIn } from './support/page.ts'
import { inMemory, published, small } from './support/plans.ts'

async function historyOf(session: PlanSession, { lang = 'en', ...properties }: Record<string, unknown> = {}) {
  const frame = await fixture(html`<div lang=${lang as string}><cswb-history></cswb-history></div>`)
  const history = frame.querySelector('cswb-history')!
  Object.assign(history, { session, ...properties })
  await history.updateComplete
  return history
}

const part = (history: PlanHistory, name: string) => all(history, `[part~="${name}"]`)
const changes = (history: PlanHistory) => part(history, 'change').map(wordsIn)
const press = async (history: PlanHistory, name: string, index = 0) => {
  part(history, name)[index]!.click()
  await history.updateComplete
}
const choose = async (history: PlanHistory, name: string, value: string) => {
  const field = part(history, name)[0] as HTMLSelectElement | HTMLInputElement
  field.value = value
  field.dispatchEvent(new Event('change', { bubbles: true }))
  await history.updateComplete
}

async function edited() {
  const session = await inMemory(small)
  await session.change((edit) => edit.set('a1', { comment: 'First line.\nAnother line.' }), { why: 'The board asked' })
  session.author = { name: 'M. Tremblay', organization: 'City' }
  await session.change((edit) => edit.set('a1', { leads: ['hr', 'css'], theme: 't2' }))
  await session.change((edit) => edit.remove('t1'))
  return session
}

/** The plan of a log with days between its changes, for reading. */
async function spread(session: PlanSession, days: readonly string[]) {
  const document = await session.toDocument()
  const changes = document.changes?.map((change, index) => ({ ...change, at: `${days[index]}T12:00:00Z` }))
  return openPlan({ document: { ...document, ...(changes && { changes }) } })
}

describe('the history', () => {
  it('tells who changed what, when and why, the newest first, with names in place of ids', async () => {
    const history = await historyOf(await edited())
    const [removal, people, comment, begun] = changes(history)
    expect(wordsIn(part(history, 'heading')[0])).to.equal('History of the plan')
    expect(removal).to.contain('M. Tremblay, City').and.to.contain('Taken out of the plan: 1 Engagement')
    expect(people).to.contain('1.1 Meet the partners').and.to.contain('Leads put in: Human Resources')
    expect(people).to.contain('Theme 1 Engagement → 2 Training')
    expect(comment).to.contain('Tester').and.to.contain('Why: The board asked')
    expect(comment).to.contain('Comment First line. taken out: Second end. put in: Another end. line.')
    expect(begun).to.contain('The plan was begun').and.to.contain('New organization: Campus Safety Services')
    expect(part(history, 'day')).to.have.lengthOf(1)
    await expect(history).to.be.accessible()
  })

  it('tells of one record, or of one cell', async () => {
    const session = await edited()
    const ofRecord = await historyOf(session, { record: 'a1' })
    expect(wordsIn(part(ofRecord, 'heading')[0])).to.equal('History: 1.1 Meet the partners')
    expect(changes(ofRecord)).to.have.lengthOf(3)
    expect(changes(ofRecord)[0]).not.to.contain('1.1 Meet the partners')
    const ofCell = await historyOf(session, { record: 'a1', field: 'comment' })
    expect(wordsIn(part(ofCell, 'heading')[0])).to.equal('History: Comment – 1.1 Meet the partners')
    expect(changes(ofCell)).to.have.lengthOf(2)
    const ofLeads = await historyOf(session, { record: 'a1', field: 'leads' })
    expect(changes(ofLeads)[0]).to.contain('put in: Human Resources')
    const ofNothing = await historyOf(session, { record: 'a2', field: 'evidence' })
    expect(wordsIn(part(ofNothing, 'empty')[0])).to.equal('Nothing is known of any change to this.')
  })

  it('goes on telling of what is not in the plan any more, by name', async () => {
    const session = await edited()
    const history = await historyOf(session, { record: 't1' })
    expect(wordsIn(part(history, 'heading')[0])).to.equal('History: 1 Engagement')
    expect(changes(history)[0]).to.contain('Taken out of the plan: 1 Engagement')
  })

  it('tells from which document words came, and what a change was for', async () => {
    const session = await inMemory(small)
    const source = { document: 'plan.docx', place: 'table 2, row 3' }
    await session.change((edit) => edit.set('a2', { comment: 'As imported' }, { source }), { intent: 'import' })
    await session.undo()
    const history = await historyOf(session, { record: 'a2', lang: 'fr' })
    const [undone, imported] = changes(history)
    expect(undone).to.contain('Annulation').and.to.contain('vidé')
    expect(imported).to.contain('Importation').and.to.contain('Tiré de plan.docx, tableau 2, ligne 3')
    expect(wordsIn(part(history, 'as-it-stood')[0])).to.equal('Le plan tel qu’il était alors')
  })

  it('finds changes by person, by field and by day, and says how many of how many', async () => {
    const session = await edited()
    const published = await spread(session, ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01'])
    const history = await historyOf(published)
    expect(wordsIn(part(history, 'count')[0])).to.equal('4 changes')
    await choose(history, 'seek-person', 'M. Tremblay')
    expect(wordsIn(part(history, 'count')[0])).to.equal('2 of 4 changes')
    await choose(history, 'seek-from', '2024-03-15')
    expect(changes(history)).to.have.lengthOf(1)
    await choose(history, 'seek-until', '2024-03-16')
    expect(wordsIn(part(history, 'count')[0])).to.equal('No change like that.')
    await press(history, 'seek-clear')
    expect(changes(history)).to.have.lengthOf(4)
    await choose(history, 'seek-field', 'action/comment')
    expect(changes(history).map((each) => each.includes('Comment'))).to.deep.equal([true, true])
    expect(changes(history)[0]).not.to.contain('Leads')
  })

  it('draws a long log in slices, and leads on to the next one', async () => {
    const session = await inMemory(small)
    for (let n = 1; n <= 60; n++) await session.change((edit) => edit.set('a2', { progress: n }))
    const history = await historyOf(session)
    expect(changes(history)).to.have.lengthOf(50)
    expect(wordsIn(part(history, 'more')[0])).to.equal('Show 11 more changes')
    await press(history, 'more')
    await until(() => changes(history).length === 61)
    const focused = await until(() => history.shadowRoot!.activeElement)
    expect(part(history, 'as-it-stood').indexOf(focused as HTMLElement)).to.equal(50)
    expect(part(history, 'more')).to.have.lengthOf(0)
  })

  it('shows the first records of a large change, and all when asked', async () => {
    const session = await inMemory([])
    await session.change((edit) => {
      for (let n = 0; n < 30; n++) edit.add('action', { title: `Action ${n}` })
    })
    const history = await historyOf(session)
    expect(changes(history)[0]).to.contain('Action 7').and.not.to.contain('Action 8')
    await press(history, 'more-records')
    expect(changes(history)[0]).to.contain('Action 29')
  })

  it('follows the plan', async () => {
    const session = await inMemory(small)
    const history = await historyOf(session)
    await session.change((edit) => edit.set('a2', { status: 'Completed' }))
    await until(() => changes(history).length === 2)
    expect(changes(history)[0]).to.contain('Status Completed was empty before')
  })

  it('shows the plan as it stood after a change, to be read only, and leads back', async () => {
    const session = await spread(await edited(), ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01'])
    const history = await historyOf(session, { record: 't1' })
    const button = part(history, 'as-it-stood')[1]!
    button.focus()
    button.click()
    const table = await until(() => history.shadowRoot!.querySelector('cswb-action-table'))
    await drawn(table)
    expect(wordsIn(part(history, 'past-banner')[0])).to.contain('The plan as it stood on')
    expect(wordsIn(part(history, 'past-banner')[0])).to.contain('after the change by Tester')
    expect(wordsIn(table.shadowRoot!.querySelector('#cswb-t1'))).to.contain('Engagement')
    expect(table.session!.editable).to.equal(false)
    expect(session.get('t1')).to.equal(undefined)
    await until(() => history.shadowRoot!.activeElement?.classList.contains('past-title'))
    await expect(history).to.be.accessible()
    await press(history, 'past-back')
    await until(() => history.shadowRoot!.activeElement === part(history, 'as-it-stood')[1])
  })

  it('leaves it to the page to show the past, where it wants to', async () => {
    const session = await spread(await edited(), ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01'])
    const history = await historyOf(session)
    let seen: HistoryViewEvent | undefined
    history.addEventListener('cswb-history-view', (event) => {
      event.preventDefault()
      seen = event
    })
    await press(history, 'as-it-stood', 2)
    await until(() => seen)
    await until(() => part(history, 'past-back')[0])
    expect(seen!.session.get('t1')).not.to.equal(undefined)
    expect(seen!.session.get('a1')!['comment']).to.equal('First line.\nAnother line.')
    expect(seen!.session.get('a1')!['theme']).to.equal('t1')
    expect(history.shadowRoot!.querySelector('cswb-action-table')).to.equal(null)
  })

  it('tells both sides of what two people wrote at the same time, and how it was settled', async () => {
    const file = await planFile(small as Parameters<typeof planFile>[0])
    const one = await editedBy('Ana', file, [(edit) => edit.set('a2', { comment: 'In May' })])
    const other = await editedBy('Ben', file, [(edit) => edit.set('a2', { comment: 'In June' })])
    const session = await merged(one, other)
    await session.change((edit) => edit.set('a2', { comment: 'In summer' }), { intent: 'resolve' })
    const history = await historyOf(session, { record: 'a2', field: 'comment' })
    const [settled, ...before] = changes(history)
    expect(settled).to.contain('Conflict settled').and.to.contain('Settled; these stood side by side:')
    expect(settled).to.contain('In May').and.to.contain('In June').and.to.contain('In summer')
    expect(before.join()).to.contain('Ana').and.to.contain('Ben')
  })

  it('brings an earlier value back as a change with its reason, by keyboard', async () => {
    const session = await inMemory(small)
    await session.change((edit) =>
      edit.set('a1', { comment: 'Another.', leads: ['hr'], title: { en: 'Meet', fr: 'Voir' } }),
    )
    const history = await historyOf(session, { record: 'a1', editable: true })
    await until(() => part(history, 'bring-back').length)
    const [bring] = part(history, 'bring-back')
    expect(part(history, 'bring-back').map(wordsIn)).to.deep.equal(Array(4).fill('Bring back what it said before…'))
    bring!.focus()
    bring!.click()
    const reason = await until(() => {
      const active = history.shadowRoot!.activeElement
      return active instanceof HTMLInputElement ? active : null
    })
    expect(reason.name).to.equal('why')
    expect(wordsIn(part(history, 'restore')[0])).to.contain('Another')
    await expect(history).to.be.accessible()
    reason.value = 'Too short'
    reason.form!.requestSubmit()
    await until(() => session.get('a1')!['comment'] === 'First line.\nSecond line.')
    await until(() => changes(history).length === 3)
    expect(changes(history)[0]).to.contain('Brought back').and.to.contain('Why: Too short')
    expect(session.get('a1')!['leads']).to.deep.equal(['hr'])
    await until(() => history.shadowRoot!.activeElement?.matches('.past'))
    await until(() => history.shadowRoot!.textContent!.includes('Brought back.'))
  })

  it('brings back people of a list, one language, and emptiness, and leaves the rest alone', async () => {
    const session = await inMemory(small)
    await session.change((edit) =>
      edit.set('a1', { leads: ['hr'], title: { en: 'Meet', fr: 'Voir' }, evidence: 'New' }),
    )
    const history = await historyOf(session, { record: 'a1', editable: true })
    const bring = async (field: string) => {
      const row = await until(() =>
        all(history, 'dl > div').find((each) => wordsIn(each.querySelector('dt')) === field),
      )
      const button = await until(() => row.querySelector<HTMLElement>('[part~="bring-back"]'))
      button.click()
      ;(await until(() => row.querySelector('form'))).requestSubmit()
    }
    await bring('Leads')
    await until(() => String(session.get('a1')!['leads']) === 'css')
    await bring('Action (French)')
    await until(() => JSON.stringify(session.get('a1')!['title']).includes('Rencontrer'))
    expect(session.get('a1')!['title']).to.deep.equal({ en: 'Meet', fr: 'Rencontrer les partenaires' })
    await bring('Evidence')
    await until(() => session.get('a1')!['evidence'] === undefined)
  })

  it('brings a removed record back with what stood under it, and nothing else', async () => {
    const session = await inMemory(small)
    await session.change((edit) => {
      edit.remove('t1')
      edit.remove('a2')
    })
    const history = await historyOf(session, { editable: true })
    await until(() => part(history, 'bring-back').length)
    const row = part(history, 'change')[0]!.querySelectorAll('.records > li')
    const theme = [...row].find((each) => wordsIn(each).includes('1 Engagement'))!
    theme.querySelector<HTMLElement>('[part~="bring-back"]')!.click()
    const form = await until(() => theme.querySelector('form'))
    expect(wordsIn(form)).to.contain('4 records come back into the plan')
    form.requestSubmit()
    await until(() => session.get('a1-1-1'))
    expect(['t1', 'a1', 'a1-1'].every((id) => session.get(id))).to.equal(true)
    expect(session.get('a2')).to.equal(undefined)
  })

  it('offers nothing to bring back where nobody asked for editing, or where a plan is for reading', async () => {
    const session = await edited()
    expect(part(await historyOf(session), 'bring-back')).to.have.lengthOf(0)
    const past = await spread(session, ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01'])
    expect(part(await historyOf(past, { editable: true }), 'bring-back')).to.have.lengthOf(0)
  })

  it('leaves everything as it is on Escape', async () => {
    const session = await edited()
    const history = await historyOf(session, { record: 't1', editable: true, field: 'comment' })
    // Fields of what was taken out have no way back before the record has one itself.
    expect(part(history, 'bring-back')).to.have.lengthOf(0)
    const whole = await historyOf(session, { record: 't1', editable: true })
    const button = await until(() => part(whole, 'bring-back')[0])
    button.click()
    const form = await until(() => whole.shadowRoot!.querySelector('form'))
    form.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await until(() => whole.shadowRoot!.activeElement?.matches('[part~="bring-back"]'))
    expect(session.get('t1')).to.equal(undefined)
  })

  it('says so where a plan comes without its history', async () => {
    const history = await historyOf(await published(small))
    expect(wordsIn(part(history, 'empty')[0])).to.contain('comes without its history')
    await expect(history).to.be.accessible()
  })

  it('speaks French throughout', async () => {
    const history = await historyOf(await edited(), { lang: 'fr-CA' })
    expect(wordsIn(part(history, 'heading')[0])).to.equal('Historique du plan')
    expect(changes(history)[0]).to.contain('Retiré du plan : 1 Mobilisation')
    expect(changes(history)[1]).to.contain('Responsables ajouté : Ressources humaines')
    await expect(history).to.be.accessible()
  })
})

describe('the difference between two texts', () => {
  const marked = (before: string, after: string) =>
    difference(before, after)
      .map(({ kind, text }) => ({ same: text, gone: `[-${text}-]`, new: `{+${text}+}` })[kind])
      .join('')

  it('is told by whole words, and never in crumbs', () => {
    expect(marked('The first walk is planned for May.', 'The first walk took place in May.')).to.equal(
      'The first walk [-is planned for-]{+took place in+} May.',
    )
    expect(marked('réunion à l’école', 'réunion à la mairie')).to.equal('réunion à [-l’école-]{+la mairie+}')
    expect(marked('', 'new')).to.equal('{+new+}')
    expect(marked('old', '')).to.equal('[-old-]')
    expect(marked('same', 'same')).to.equal('same')
    expect(marked('', '')).to.equal('')
  })

  it('keeps both texts, letter for letter, however long', () => {
    const words = (seed: number, n: number) =>
      Array.from({ length: n }, (_, at) => 'abcdefgh'[(at * seed + (at % 7) * seed) % 8]!.repeat(1 + (at % 3))).join(
        ' ',
      )
    for (const [before, after] of [
      ['a\nb  c,', 'a\n\nb c, d'],
      [words(3, 400), words(5, 380)],
      [words(1, 9000), words(7, 9000).toUpperCase()],
    ] as const) {
      const pieces = difference(before, after)
      const without = (kind: string) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map(({ text }) => text)
          .join('')
      expect(without('new')).to.equal(before)
      expect(without('gone')).to.equal(after)
    }
  })
})
