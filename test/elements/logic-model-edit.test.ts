import { expect, fixture, html } from '@open-wc/testing'
import type { PlanSession } from '@cswb/core'
import '@cswb/elements/logic-model/define.js'
import type { LogicModel } from '@cswb/elements/logic-model.js'
import { all, until, wordsIn } from './support/page.ts'
import { inMemory, published } from './support/plans.ts'
import { press, type } from './support/working.ts'

const node = (id: string, level: string, order: string) => ({
  id,
  kind: 'node',
  model: 'm',
  level,
  title: `The ${id}`,
  order,
})
const records = [
  { id: 'm', kind: 'model', title: 'Help at home', order: 'a0' },
  node('grant', 'input', 'a0'),
  node('training', 'activity', 'a1'),
  node('visits', 'activity', 'a2'),
  node('trust', 'immediate', 'a3'),
  { id: 'l1', kind: 'link', model: 'm', from: 'grant', to: 'training' },
]

async function working(session: PlanSession, lang = 'en'): Promise<LogicModel> {
  const frame = await fixture(html`<div lang=${lang}><cswb-logic-model editable></cswb-logic-model></div>`)
  const model = frame.querySelector('cswb-logic-model')!
  model.session = session
  // On a busy machine its code takes its time to come at first.
  await until(() => all(model, '[role="toolbar"] button').length, 20_000)
  await model.updateComplete
  return model
}

const part = (model: LogicModel, id: string) => all(model, `[data-part="${id}"]`)[0] as HTMLButtonElement
const titled = (model: LogicModel, title: string) =>
  all(model, '.part').find((each) => wordsIn(each.querySelector('.title')) === title)
const tool = (model: LogicModel, name: string) => all(model, `[part~="tool-${name}"]`)[0] as HTMLButtonElement
const dialog = (model: LogicModel) => until(() => all(model, 'dialog[open]')[0])
const closed = (model: LogicModel) => until(() => !all(model, 'dialog[open]').length)
const said = (model: LogicModel) => wordsIn(all(model, '[part~="editing"] [role="status"]')[0])
const focused = (model: LogicModel) => (model.shadowRoot!.activeElement as HTMLElement | null)?.dataset['part']
const links = (session: PlanSession) => session.all('link').map(({ from, to }) => `${from} ${to}`)

describe('working on a logic model', () => {
  it('is there only where it is asked for and where the plan can be written', async function () {
    this.timeout(30_000)
    const model = await fixture<LogicModel>(html`<cswb-logic-model editable></cswb-logic-model>`)
    model.session = await published(records)
    await until(() => part(model, 'grant'), 20_000)
    expect(all(model, '[role="toolbar"]')).to.have.lengthOf(0)
    const read = await fixture<LogicModel>(html`<cswb-logic-model></cswb-logic-model>`)
    read.session = await inMemory(records)
    await until(() => part(read, 'grant'))
    expect(all(read, '[role="toolbar"]')).to.have.lengthOf(0)
  })

  it('builds a model from nothing with keys alone, and takes it back again', async function () {
    this.timeout(30_000)
    const session = await inMemory([])
    const model = await working(session)
    tool(model, 'add').focus()
    await press('ArrowRight')
    await press('Enter')
    await dialog(model)
    await type('Safer streets at night')
    await press('Enter')
    await closed(model)
    await until(() => session.all('model')[0]?.title === 'Safer streets at night')
    tool(model, 'add').focus()
    await press('Enter')
    const add = await dialog(model)
    const level = add.querySelector('select')!
    level.focus()
    await type('Act')
    await press('Tab')
    await type('Walk the paths')
    await press('Tab')
    await press('Enter')
    const first = await until(() => titled(model, 'Walk the paths'))
    await until(() => focused(model) === first.dataset['part'])
    expect(session.all('node')[0]!.level).to.equal('activity')
    await press('Control+Enter')
    const more = await dialog(model)
    more.querySelector('select')!.value = 'output'
    const area = more.querySelector('textarea')!
    area.value = '- Lamps changed\n2) Paths cut back\n\n'
    more.querySelector<HTMLButtonElement>('button.main')!.click()
    const lamps = await until(() => titled(model, 'Lamps changed'))
    expect(titled(model, 'Paths cut back')).not.to.equal(undefined)
    part(model, first.dataset['part']!).focus()
    await press('l')
    const linking = await dialog(model)
    expect(linking.querySelector('select')!.value).to.equal(lamps.dataset['part'])
    await press('Tab')
    await press('Tab')
    await press('Enter')
    await until(() => links(session).includes(`${first.dataset['part']} ${lamps.dataset['part']}`))
    await until(() => focused(model) === first.dataset['part'])
    await press('F2')
    await until(() => all(model, '.cell-editor textarea').length)
    await type('Walk all paths')
    await press('Enter')
    await until(() => titled(model, 'Walk all paths'))
    await until(() => focused(model) === first.dataset['part'])
    await press('Control+z')
    await until(() => titled(model, 'Walk the paths'))
    await press('Control+z')
    await until(() => !session.all('link').length)
    await expect(model).to.be.accessible()
  })

  it('moves a part beside its neighbour, and to another level', async () => {
    const session = await inMemory(records)
    const model = await working(session)
    const left = (id: string) => part(model, id).getBoundingClientRect().left
    const [one, other] = left('training') < left('visits') ? ['training', 'visits'] : ['visits', 'training']
    part(model, one!).focus()
    await press('Alt+Shift+ArrowRight')
    await until(() => left(other!) < left(one!))
    const order = session.all('node').map(({ id }) => id)
    expect(order.indexOf(other as never)).to.be.below(order.indexOf(one as never))
    expect(focused(model)).to.equal(one)
    part(model, 'visits').focus()
    tool(model, 'level').click()
    const asked = await dialog(model)
    asked.querySelector('select')!.value = 'output'
    asked.querySelector<HTMLButtonElement>('button.main')!.click()
    await until(() => session.get('visits')!['level'] === 'output')
    await until(() => said(model) === 'Moved to: Outputs.')
  })

  it('links and takes links out, and says what cannot be', async () => {
    const session = await inMemory(records)
    const model = await working(session)
    part(model, 'grant').focus()
    tool(model, 'link').click()
    const asked = await dialog(model)
    const to = asked.querySelector('select')!
    to.value = 'training'
    asked.querySelector<HTMLButtonElement>('button.main')!.click()
    expect(wordsIn(asked.querySelector('.problem'))).to.equal('These two are linked already.')
    to.value = 'visits'
    asked.querySelector<HTMLButtonElement>('button.main')!.click()
    await until(() => links(session).includes('grant visits'))
    await closed(model)
    part(model, 'grant').focus()
    tool(model, 'unlink').click()
    const out = await dialog(model)
    expect([...out.querySelectorAll('option')].map(wordsIn)).to.have.members([
      'The grant → The training',
      'The grant → The visits',
    ])
    out.querySelector('select')!.value = 'l1'
    out.querySelector<HTMLButtonElement>('button.main')!.click()
    await until(() => !session.get('l1'))
    part(model, 'trust').focus()
    tool(model, 'unlink').click()
    await until(() => said(model) === 'This part has no links.')
  })

  it('removes a part with its links, and brings both back', async () => {
    const session = await inMemory(records)
    const model = await working(session)
    part(model, 'training').focus()
    await press('Delete')
    await until(() => !session.get('training') && !session.get('l1'))
    await until(() => focused(model) === 'visits')
    all(model, '[part~="edit-offer"] button')[0]!.click()
    await until(() => session.get('training') && session.get('l1') && part(model, 'training'))
  })

  it('opens all fields of a part at the side', async () => {
    const model = await working(await inMemory(records))
    part(model, 'visits').focus()
    await press('Control+i')
    const form = await until(() => all(model, 'dialog cswb-record')[0])
    await until(() => wordsIn(all(form, '[part~="heading"]')[0]) === 'The visits')
    all(model, '[part~="side-close"]')[0]!.click()
    await closed(model)
    await until(() => focused(model) === 'visits')
  })

  it('keeps the parts at hand on a phone', async () => {
    const model = await working(await inMemory(records))
    model.style.setProperty('inline-size', '300px')
    await model.updateComplete
    expect(part(model, 'visits').offsetParent).not.to.equal(null)
    await expect(model).to.be.accessible()
  })

  it('says in French what it does', async () => {
    const model = await working(await inMemory(records), 'fr-CA')
    expect(all(model, '[role="toolbar"]')[0]!.getAttribute('aria-label')).to.equal('Travailler au modèle logique')
    tool(model, 'rename').click()
    await until(() => said(model).startsWith('Allez d’abord à un élément'))
    await expect(model).to.be.accessible()
  })
})
