import { expect, fixture, html } from '@open-wc/testing'
import type { PlanSession } from '@cswb/core'
import { writePlanDocument } from '@cswb/core/write.js'
import '@cswb/elements/plan/define.js'
import type { Plan } from '@cswb/elements/plan.js'
import { openPlanFile } from '@cswb/store'
import { editedBy, planFile } from './support/copies.ts'
import { all, until, wordsIn } from './support/page.ts'
import { small } from './support/plans.ts'

const part = (plan: Plan, name: string) => all(plan, `[part~="${name}"]`)

async function shown(session: PlanSession, lang = 'en'): Promise<Plan> {
  const frame = await fixture(html`<div lang=${lang}><cswb-plan .session=${session}></cswb-plan></div>`)
  const plan = frame.querySelector('cswb-plan')!
  await until(() => part(plan, 'open-file')[0])
  return plan
}

const fileOf = (document: unknown, name = 'From Ben.cswb.json') =>
  new File([typeof document === 'string' ? document : writePlanDocument(document as never)], name)

/** Chooses files, as a person does in the browser's own dialog. */
function choose(plan: Plan, ...files: File[]) {
  const input = part(plan, 'open-file')[0]!.querySelector('input')!
  const list = new DataTransfer()
  for (const file of files) list.items.add(file)
  input.files = list.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}
const said = (plan: Plan, words: string) => until(() => wordsIn(part(plan, 'file')[0]).includes(words), 10_000)

/** A plan that is open here, and what Ben wrote in his copy of it. */
async function apart() {
  const file = await planFile(small as Parameters<typeof planFile>[0])
  const theirs = await editedBy(
    'Ben',
    file,
    [(edit) => edit.set('a1', { comment: 'By Ben' })],
    [(edit) => edit.set('a2', { status: 'Completed' })],
  )
  const { session } = await openPlanFile(writePlanDocument(file), { store: 'memory', author: { name: 'Ana' } })
  return { session, theirs }
}

describe('a plan file opened in a plan', () => {
  it('brings in what its copy has and this one has not, says who wrote it, and shows it', async () => {
    const { session, theirs } = await apart()
    const plan = await shown(session)
    choose(plan, fileOf(theirs))
    await said(plan, '2 changes by Ben came in from “From Ben.cswb.json”.')
    await until(() => session.get('a2')!['status'] === 'Completed')
    part(plan, 'came-in-open')[0]!.click()
    const history = await until(() => plan.shadowRoot!.querySelector('cswb-history'))
    await until(() => all(history, '[part~="change"]').length === 2)
    await expect(plan).to.be.accessible()
    choose(plan, fileOf(theirs))
    await said(plan, 'is in this plan already')
  })

  it('keeps both where two wrote in one place, and leads to the decision', async () => {
    const { session, theirs } = await apart()
    await session.change((edit) => edit.set('a1', { comment: 'By Ana' }))
    const plan = await shown(session)
    choose(plan, fileOf(theirs))
    await said(plan, '2 changes by Ben')
    const decide = await until(() => part(plan, 'decide')[0])
    decide.click()
    const conflicts = await until(() => plan.shadowRoot!.querySelector('cswb-conflicts'))
    await until(() => all(conflicts, '[part~="keep"]').length === 2)
    all(conflicts, '[part~="keep"]')[0]!.click()
    await until(() => !session.conflicts().length && !part(plan, 'decide').length)
  })

  it('that is broken, or no plan, changes nothing, and a sentence says where', async () => {
    const { session } = await apart()
    const plan = await shown(session, 'fr')
    const before = JSON.stringify(await session.toDocument())
    for (const broken of ['{', '{"format":"cswb-plan/1"}', 'a,b\n1,2']) {
      choose(plan, fileOf(broken))
      await until(() => plan.shadowRoot!.querySelector('[part="file"] [role="alert"]'))
      expect(wordsIn(plan.shadowRoot!.querySelector('[part="file"] [role="alert"]'))).to.have.length.greaterThan(10)
      part(plan, 'file-close')[0]!.click()
      await until(() => !part(plan, 'file').length)
    }
    expect(JSON.stringify(await session.toDocument())).to.equal(before)
    await expect(plan).to.be.accessible()
  })

  it('that holds another plan opens that one, and the first stays as it was', async () => {
    const { session } = await apart()
    const other = await planFile([{ id: 'z1', kind: 'theme', title: 'Elsewhere' }])
    const plan = await shown(session)
    choose(plan, fileOf(other, 'other.json'))
    await until(() => plan.plan === other.plan, 10_000)
    await said(plan, 'holds another plan')
    expect(plan.session).to.equal(undefined)
    expect(wordsIn(part(plan, 'saved')[0])).to.contain('Not saved')
    expect(session.get('a1')).not.to.equal(undefined)
  })

  it('is dropped on the line that says where the plan is, one at a time', async () => {
    const { session, theirs } = await apart()
    const plan = await shown(session)
    const line = part(plan, 'saved')[0]!
    const carried = new DataTransfer()
    carried.items.add(fileOf(theirs))
    const over = new DragEvent('dragover', { dataTransfer: carried, cancelable: true, bubbles: true })
    line.dispatchEvent(over)
    expect(over.defaultPrevented).to.equal(true)
    line.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, cancelable: true, bubbles: true }))
    await said(plan, '2 changes by Ben')
    choose(plan, fileOf(theirs), fileOf(theirs, 'again.json'))
    await said(plan, 'Open one file at a time.')
  })
})
