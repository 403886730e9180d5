import { expect, fixture, html } from '@open-wc/testing'
import type { PlanSession } from '@cswb/core'
import type { Edit } from '@cswb/core/change.js'
import '@cswb/elements/conflicts/define.js'
import type { Conflicts } from '@cswb/elements/conflicts.js'
import { editedBy, merged, planFile } from './support/copies.ts'
import { all, until, wordsIn } from './support/page.ts'
import { inMemory, small } from './support/plans.ts'

type Work = (edit: Edit) => void

/** A plan whose copies Ana and Ben edited apart. */
async function apart(ana: Work, ben: Work, cleo?: Work): Promise<PlanSession> {
  const file = await planFile(small as Parameters<typeof planFile>[0])
  const files = [await editedBy('Ana', file, [ana, 'After the call']), await editedBy('Ben', file, [ben])]
  if (cleo) files.push(await editedBy('Cleo', file, [cleo]))
  return merged(...files)
}

async function shown(session: PlanSession, { lang = 'en', ...properties }: Record<string, unknown> = {}) {
  const frame = await fixture(html`<div lang=${lang as string}><cswb-conflicts></cswb-conflicts></div>`)
  const conflicts = frame.querySelector('cswb-conflicts')!
  Object.assign(conflicts, { session, ...properties })
  await conflicts.updateComplete
  return conflicts
}

const part = (conflicts: Conflicts, name: string) => all(conflicts, `[part~="${name}"]`)
const words = (conflicts: Conflicts, name: string) => part(conflicts, name).map(wordsIn)
/** Presses a button and waits until so many conflicts are left. */
async function press(conflicts: Conflicts, name: string, left: number, index = 0) {
  part(conflicts, name)[index]!.click()
  await until(() => conflicts.session!.conflicts().length === left && part(conflicts, 'conflict').length === left)
}
const focused = (conflicts: Conflicts) => conflicts.shadowRoot!.activeElement

const comments = () =>
  apart(
    (edit) => edit.set('a1', { comment: 'First line, in May.\nSecond line.' }),
    (edit) => edit.set('a1', { comment: 'First line.\nThird line.' }),
  )

describe('the conflicts', () => {
  it('show both values with author and time, and word by word what differs from before', async () => {
    const conflicts = await shown(await comments())
    expect(words(conflicts, 'subject')).to.deep.equal(['Comment – 1.1 Meet the partners'])
    expect(words(conflicts, 'ancestor')).to.deep.equal(['Before both: First line. Second line.'])
    expect(words(conflicts, 'author')).to.deep.equal(['Ana', 'Ben'])
    expect(words(conflicts, 'why')).to.deep.equal(['Why: After the call'])
    expect(part(conflicts, 'time').every((time) => !Number.isNaN(Date.parse(time.getAttribute('datetime')!)))).to.equal(
      true,
    )
    const [ana, ben] = part(conflicts, 'value')
    expect([...ana!.querySelectorAll('ins')].map(wordsIn)).to.deep.equal(['put in: , in May end.'])
    expect([...ben!.querySelectorAll('del')].map(wordsIn)).to.deep.equal(['taken out: Second end.'])
    await expect(conflicts).to.be.accessible()
  })

  it('are settled by keeping either, as one change that names both', async () => {
    const session = await comments()
    const conflicts = await shown(session)
    part(conflicts, 'reason')[0]!.focus()
    ;(part(conflicts, 'reason')[0] as HTMLInputElement).value = 'The board decided'
    await press(conflicts, 'keep', 0)
    expect(session.get('a1')!['comment']).to.equal('First line, in May.\nSecond line.')
    const [entry] = await session.history({ record: 'a1', field: 'comment' })
    expect(entry).to.include({ intent: 'resolve', why: 'The board decided' })
    expect(entry!.before).to.have.members(['First line, in May.\nSecond line.', 'First line.\nThird line.'])
    expect(words(conflicts, 'empty')).to.deep.equal(['Nothing is left to decide.'])
    await until(() => focused(conflicts) === part(conflicts, 'empty')[0])
    await until(() => conflicts.shadowRoot!.textContent!.includes('Settled. Nothing is left to decide.'))
  })

  it('are settled by keeping both texts, one after the other', async () => {
    const session = await comments()
    const conflicts = await shown(session)
    await press(conflicts, 'keep-both', 0)
    expect(session.get('a1')!['comment']).to.equal('First line, in May.\nSecond line.\nFirst line.\nThird line.')
  })

  it('are settled by writing something else, which Escape leaves', async () => {
    const session = await comments()
    const conflicts = await shown(session)
    part(conflicts, 'write')[0]!.click()
    const field = await until(() => focused(conflicts) as HTMLTextAreaElement | null)
    expect(field.value).to.equal('First line, in May.\nSecond line.\nFirst line.\nThird line.')
    await expect(conflicts).to.be.accessible()
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))
    await until(() => focused(conflicts)?.matches('[part~="write"]'))
    part(conflicts, 'write')[0]!.click()
    const again = await until(() => conflicts.shadowRoot!.querySelector('textarea'))
    again.value = 'One line.'
    await press(conflicts, 'save', 0)
    expect(session.get('a1')!['comment']).to.equal('One line.')
  })

  it('of one language leave the other languages alone', async () => {
    const session = await apart(
      (edit) => edit.set('a1', { title: { en: 'Meet the partners', fr: 'Voir les partenaires' } }),
      (edit) => edit.set('a1', { title: { en: 'Meet the partners', fr: 'Réunir les partenaires' } }),
    )
    const conflicts = await shown(session)
    expect(words(conflicts, 'subject')[0]).to.contain('Action (French) – ')
    expect(part(conflicts, 'value')[0]!.querySelector('[lang]')!.getAttribute('lang')).to.equal('fr')
    await press(conflicts, 'keep', 0, 1)
    expect(session.get('a1')!['title']).to.deep.equal({ en: 'Meet the partners', fr: 'Réunir les partenaires' })
  })

  it('about words without a language leave those of the other languages alone', async () => {
    const session = await apart(
      (edit) => edit.set('a2', { title: 'Train everybody' }),
      (edit) => edit.set('a2', { title: { und: 'Train some', fr: 'Former le personnel' } }),
    )
    const conflicts = await shown(session)
    expect(words(conflicts, 'value')).to.include('(empty)')
    await press(conflicts, 'keep', 0, words(conflicts, 'value').indexOf('(empty)'))
    expect(session.get('a2')!['title']).to.deep.equal({ und: 'Train some', fr: 'Former le personnel' })
  })

  it('name what a value stands for: records, dates, yes and no', async () => {
    const session = await apart(
      (edit) => edit.set('a2', { theme: 't1', updatedOn: '2024-02-03', critical: true }),
      (edit) => edit.set('a2', { theme: null, updatedOn: '2024-03-04', critical: false }),
    )
    const conflicts = await shown(session)
    expect(words(conflicts, 'value')).to.have.members([
      '1 Engagement',
      '(empty)',
      'February 3, 2024',
      'March 4, 2024',
      'yes',
      'no',
    ])
    expect(part(conflicts, 'keep-both')).to.have.lengthOf(0)
    while (session.conflicts().length) await press(conflicts, 'keep', session.conflicts().length - 1)
    expect(session.get('a2')).to.include({ theme: 't1', updatedOn: '2024-02-03', critical: true })
  })

  it('of three people show three sides', async () => {
    const session = await apart(
      (edit) => edit.set('a2', { comment: 'May' }),
      (edit) => edit.set('a2', { comment: 'June' }),
      (edit) => edit.set('a2', { comment: 'July' }),
    )
    const conflicts = await shown(session)
    expect(words(conflicts, 'value')).to.have.members(['May', 'June', 'July'])
    expect(words(conflicts, 'keep-both')).to.deep.equal(['Keep all, one after the other'])
    await press(conflicts, 'keep-both', 0)
    expect(String(session.get('a2')!['comment']).split('\n')).to.have.members(['May', 'June', 'July'])
  })

  it('lead from one to the next and back, and on to the next one when one is settled', async () => {
    const session = await apart(
      (edit) => edit.set('a1', { comment: 'A', evidence: 'A', reporting: 'A' }),
      (edit) => edit.set('a1', { comment: 'B', evidence: 'B', reporting: 'B' }),
    )
    const conflicts = await shown(session)
    expect(words(conflicts, 'nth')).to.deep.equal(['1 of 3', '2 of 3', '3 of 3'])
    part(conflicts, 'next')[0]!.click()
    expect(focused(conflicts)).to.equal(part(conflicts, 'subject')[1])
    part(conflicts, 'previous')[1]!.click()
    expect(focused(conflicts)).to.equal(part(conflicts, 'subject')[0])
    await press(conflicts, 'keep', 2, 2)
    await until(() => focused(conflicts) === part(conflicts, 'subject')[1])
    await until(() => conflicts.shadowRoot!.textContent!.includes('Settled. 2 places are left.'))
  })

  it('show a record or a field alone where asked', async () => {
    const session = await apart(
      (edit) => edit.set('a1', { comment: 'A', evidence: 'A' }),
      (edit) => edit.set('a1', { comment: 'B', evidence: 'B' }),
    )
    expect(part(await shown(session, { record: 'a1' }), 'conflict')).to.have.lengthOf(2)
    expect(words(await shown(session, { record: 'a1', field: 'evidence' }), 'subject')[0]).to.contain('Evidence')
    expect(part(await shown(session, { record: 'a2' }), 'conflict')).to.have.lengthOf(0)
  })

  it('follow the plan: what somebody else settles is gone, what comes in appears', async () => {
    const session = await comments()
    const conflicts = await shown(session)
    await session.change((edit) => edit.set('a1', { comment: 'Settled elsewhere' }))
    await until(() => part(conflicts, 'empty')[0])
  })

  it('keep what is being written while the plan goes on', async () => {
    const session = await comments()
    const conflicts = await shown(session)
    part(conflicts, 'write')[0]!.click()
    const field = await until(() => conflicts.shadowRoot!.querySelector('textarea'))
    field.value = 'Half a sent'
    await session.change((edit) => edit.set('a2', { comment: 'Something else' }))
    await conflicts.updateComplete
    expect(conflicts.shadowRoot!.querySelector('textarea')).to.equal(field)
    expect(field.value).to.equal('Half a sent')
    expect(focused(conflicts)).to.equal(field)
  })
})

describe('an edit of what somebody else took out', () => {
  const removed = () =>
    apart(
      (edit) => edit.set('a1-1', { comment: 'Room 12' }),
      (edit) => edit.remove('t1'),
    )

  it('is shown with who took it out and who wrote what, and can be kept with what it stands under', async () => {
    const session = await removed()
    const conflicts = await shown(session)
    expect(words(conflicts, 'subject')).to.deep.equal(['Taken out, and edited by somebody else – Book a room'])
    const [ben, ana] = words(conflicts, 'side')
    expect(ben).to.contain('Ben took it out of the plan')
    expect(ana).to.contain('Ana wrote in it:').and.to.contain('Comment Room 12')
    expect(words(conflicts, 'keep')).to.deep.equal([
      'Keep it, and bring back what it stands under: 1.1 Meet the partners',
    ])
    await expect(conflicts).to.be.accessible()
    await press(conflicts, 'keep', 0)
    expect(session.get('t1')!['ref']).to.equal('1')
    expect(session.get('a1')!['ref']).to.equal('1.1')
    expect(session.get('a1-1')!['comment']).to.equal('Room 12')
    expect(session.get('a1-1-1'), 'what nobody edited stays out').to.equal(undefined)
  })

  it('can be taken out after all', async () => {
    const session = await removed()
    const conflicts = await shown(session)
    await press(conflicts, 'take-out', 0)
    expect(session.get('a1-1')).to.equal(undefined)
  })
})

describe('records put under each other', () => {
  const circle = () =>
    apart(
      (edit) => edit.set('a2', { parent: 'a3' }),
      (edit) => edit.set('a3', { parent: 'a2' }),
    )

  it('are told with what the plan shows for now, and either goes back where it was', async () => {
    for (const index of [0, 1]) {
      const session = await circle()
      const conflicts = await shown(session)
      expect(words(conflicts, 'subject')[0]).to.match(/^Under each other – /)
      expect(words(conflicts, 'put-back')).to.have.members([
        'Put 2.1 Train the staff back where it was',
        'Put 9 Light the park back where it was',
      ])
      const kept = words(conflicts, 'put-back')[1 - index]!.includes('2.1') ? 'a2' : 'a3'
      await press(conflicts, 'put-back', 0, index)
      const other = kept === 'a2' ? 'a3' : 'a2'
      expect(session.get(kept)!['parent']).to.equal(other)
      expect(session.get(other)!['parent']).to.equal(undefined)
    }
  })
})

describe('without conflicts', () => {
  it('says so, in French too', async () => {
    const conflicts = await shown(await inMemory(small), { lang: 'fr' })
    expect(words(conflicts, 'empty')[0]).to.contain('Rien à décider')
    await expect(conflicts).to.be.accessible()
  })

  it('speaks French where there are some', async () => {
    const conflicts = await shown(await comments(), { lang: 'fr-CA' })
    expect(words(conflicts, 'subject')).to.deep.equal(['Commentaire – 1.1 Rencontrer les partenaires'])
    expect(words(conflicts, 'ancestor')[0]).to.match(/^Auparavant : /)
    expect(words(conflicts, 'keep')).to.deep.equal(['Garder ceci', 'Garder ceci'])
  })
})
