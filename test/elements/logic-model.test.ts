import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import type { PlanSession } from '@cswb/core'
import '@cswb/elements/logic-model/define.js'
import type { LogicModel } from '@cswb/elements/logic-model.js'
import { all, until, wordsIn } from './support/page.ts'
import { addressOf, documentOf, inMemory } from './support/plans.ts'

let placed = 0
const node = (id: string, level: string, fields: object = {}) => ({
  id,
  kind: 'node',
  model: 'm',
  level,
  title: `The ${id}`,
  order: `a${placed++}`,
  ...fields,
})
const link = (from: string, to: string, fields: object = {}) => ({
  id: `${from}-${to}`,
  kind: 'link',
  model: 'm',
  from,
  to,
  ...fields,
})

/** Two models; the first from a grant to safety, with a late action at one of its activities. */
const records = [
  {
    id: 'm',
    kind: 'model',
    title: { en: 'Help at home', fr: 'De l’aide à domicile' },
    groups: ['Older adults'],
    order: 'a',
  },
  { id: 'm2', kind: 'model', title: 'Another model', convention: 'kellogg', order: 'a1' },
  { id: 'act', kind: 'action', ref: '1', title: 'Train them', timeline: 'March 2021', status: 'In progress' },
  node('grant', 'input'),
  node('training', 'activity', { actions: ['act'] }),
  node('visits', 'activity'),
  node('trained', 'output'),
  node('visited', 'output'),
  node('trust', 'immediate', { title: { en: 'The trust', fr: 'La confiance' } }),
  node('safety', 'long-term'),
  node('law', 'external-factor'),
  node('other', 'input', { model: 'm2' }),
  link('grant', 'training'),
  link('grant', 'visits'),
  link('training', 'trained'),
  link('visits', 'visited'),
  link('trained', 'trust'),
  link('visited', 'trust'),
  link('trust', 'safety'),
  link('safety', 'visits', { type: 'feedback' }),
  { id: 'i', kind: 'indicator', title: 'Workers trained', measures: ['trained'] },
  { id: 'q', kind: 'question', text: 'Were enough trained?' },
  { id: 'l', kind: 'line', question: 'q', indicator: 'i' },
]
const plan = { languages: ['en', 'fr'], documentDate: '2022-01-31' }

async function made(session: PlanSession, { lang = 'en', ...properties }: Record<string, unknown> = {}) {
  const frame = await fixture(html`<div lang=${lang as string}><cswb-logic-model></cswb-logic-model></div>`)
  const model = frame.querySelector('cswb-logic-model')!
  Object.assign(model, { session, ...properties })
  await until(() => all(model, '[part~="model"], [part~="empty"]').length)
  await model.updateComplete
  return model
}

const part = (model: LogicModel, id: string) => all(model, `[data-part="${id}"]`)[0] as HTMLButtonElement
const focused = (model: LogicModel) => (model.shadowRoot!.activeElement as HTMLElement | null)?.dataset['part']
const chosen = (model: LogicModel) => all(model, '[part~="chosen"]')[0]

describe('the logic model', () => {
  it('draws every part in its level, the outcomes on top, and every link from one to the other', async () => {
    const model = await made(await inMemory(records, plan))
    expect(all(model, '.part').map(({ dataset }) => dataset['part'])).to.have.members([
      'grant',
      'training',
      'visits',
      'trained',
      'visited',
      'trust',
      'safety',
    ])
    const top = (id: string) => part(model, id).getBoundingClientRect().top
    for (const [higher, lower] of [
      ['safety', 'trust'],
      ['trust', 'trained'],
      ['trained', 'training'],
      ['training', 'grant'],
    ])
      expect(top(higher!)).to.be.below(top(lower!))
    expect(all(model, '.link').map(({ dataset }) => dataset['link'])).to.have.lengthOf(8)
    expect(all(model, '.link.feedback').map(({ dataset }) => dataset['link'])).to.deep.equal(['safety visits'])
    expect(wordsIn(all(model, '[part~="model"]')[0]))
      .to.contain('Help at home')
      .and.to.contain('Older adults')
    expect(wordsIn(all(model, '[part~="besides"]')[0])).to.equal('External factors The law')
    await expect(model).to.be.accessible()
  })

  it('stands from left to right where the model says so', async () => {
    const [first, ...others] = records
    const model = await made(await inMemory([{ ...first, direction: 'left-to-right' }, ...others], plan))
    const left = (id: string) => part(model, id).getBoundingClientRect().left
    expect(left('grant')).to.be.below(left('training'))
    expect(left('trust')).to.be.below(left('safety'))
    part(model, 'grant').focus()
    await sendKeys({ press: 'ArrowRight' })
    expect(focused(model)).to.equal('training')
  })

  it('says the same as an outline: what each part leads to and what it needs', async () => {
    const model = await made(await inMemory(records, plan))
    const said = (id: string) => wordsIn(all(model, `[part~="outline"] [data-node="${id}"]`)[0])
    for (const button of all(model, '.part')) {
      const about = model.shadowRoot!.getElementById(button.getAttribute('aria-describedby') ?? '')
      const outline = said(button.dataset['part']!)
      for (const sentence of wordsIn(about).split('; ').filter(Boolean))
        expect(outline.toLowerCase()).to.contain(sentence.toLowerCase())
      expect(outline).to.contain(wordsIn(button.querySelector('.title')))
    }
    expect(said('visits')).to.contain('Leads to: The visited').and.to.contain('Needs: The grant')
    expect(said('safety')).to.contain('Feeds back to: The visits')
    model.view = 'outline'
    await model.updateComplete
    expect(all(model, '[part~="drawing"]')[0]!.offsetParent).to.equal(null)
    expect(all(model, '[part~="outline"]')[0]!.offsetParent).not.to.equal(null)
    await expect(model).to.be.accessible()
  })

  it('is one stop of the Tab key, walked through with arrows along levels and links', async () => {
    const model = await made(await inMemory(records, plan))
    expect(all(model, '.part[tabindex="0"]')).to.have.lengthOf(1)
    part(model, 'grant').focus()
    await sendKeys({ press: 'ArrowUp' })
    expect(focused(model)).to.equal('training')
    await sendKeys({ press: 'End' })
    const last = focused(model)
    await sendKeys({ press: 'Home' })
    expect([last, focused(model)]).to.have.members(['training', 'visits'])
    await sendKeys({ press: 'ArrowUp' })
    await sendKeys({ press: 'ArrowUp' })
    expect(focused(model)).to.equal('trust')
    await sendKeys({ press: 'ArrowUp' })
    await sendKeys({ press: 'ArrowUp' })
    expect(focused(model)).to.equal('safety')
    await sendKeys({ press: 'ArrowDown' })
    expect(focused(model)).to.equal('trust')
  })

  it('shows a chosen part with its chain alone, why and how to go on, and all again', async () => {
    const model = await made(await inMemory(records, plan))
    part(model, 'visited').focus()
    await sendKeys({ press: 'Enter' })
    await until(() => chosen(model))
    expect(part(model, 'visited').getAttribute('aria-pressed')).to.equal('true')
    expect(all(model, '.part.dim').map(({ dataset }) => dataset['part'])).to.have.members(['training', 'trained'])
    expect(wordsIn(chosen(model)))
      .to.contain('5 of 8 parts')
      .and.to.contain('Why? It leads to The trust')
    await expect(model).to.be.accessible()
    const [why] = all(model, '[part~="step"]')
    why!.click()
    await until(() => part(model, 'trust').getAttribute('aria-pressed') === 'true')
    expect(focused(model)).to.equal('trust')
    await sendKeys({ press: 'Escape' })
    await until(() => !chosen(model))
    expect(all(model, '.dim')).to.have.lengthOf(0)
  })

  it('says how the action of an activity stands, and what rests on it once its date has passed', async () => {
    const model = await made(await inMemory(records, plan), { asOf: '2022-01-31' })
    await until(() => wordsIn(part(model, 'training')).includes('Support in doubt'))
    expect(part(model, 'training').querySelector('[part~="badge"]')).not.to.equal(null)
    part(model, 'training').click()
    const lost = await until(() => all(model, '[part~="lost"]')[0])
    for (const words of ['The trained', 'The trust', 'The safety', 'Workers trained', 'Were enough trained?'])
      expect(wordsIn(lost)).to.contain(words)
    expect(wordsIn(lost)).not.to.contain('The visited')
    await expect(model).to.be.accessible()
  })

  it('asks what the guides ask of a part, with what to do and who asks', async () => {
    const model = await made(await inMemory([...records, node('alone', 'output')], plan), { questions: true })
    await until(() => wordsIn(part(model, 'alone')).match(/\d question/))
    part(model, 'alone').click()
    const asks = await until(() => chosen(model)?.querySelectorAll('[part~="ask"]'))
    expect(asks.length).to.be.greaterThan(0)
    expect(wordsIn(asks[0])).not.to.equal('')
    await expect(model).to.be.accessible()
  })

  it('lets its reader choose among several models, each with the level names of its convention', async () => {
    const model = await made(await inMemory(records, plan))
    const select = all(model, 'select')[0] as HTMLSelectElement
    expect([...select.options].map(({ label }) => label.trim())).to.deep.equal(['Help at home', 'Another model'])
    select.value = 'm2'
    select.dispatchEvent(new Event('change'))
    await until(() => part(model, 'other'))
    expect(wordsIn(all(model, '[part~="level"]')[0])).to.equal('Resources')
    const given = await made(await inMemory(records, plan), { model: 'm2' })
    expect(part(given, 'other')).not.to.equal(undefined)
  })

  it('follows edits, and leaves what stood there in its order and with the focus', async () => {
    const session = await inMemory(records, plan)
    const model = await made(session)
    const order = () => {
      const tops = all(model, '.part').filter(({ dataset }) => ['training', 'visits'].includes(dataset['part']!))
      return tops.sort((one, other) => one.offsetLeft - other.offsetLeft).map(({ dataset }) => dataset['part'])
    }
    const before = order()
    part(model, 'visits').focus()
    await session.change((edit) => {
      edit.add('node', { model: 'm', level: 'activity', title: 'New' } as never, { id: 'new' })
      edit.add('link', { model: 'm', from: 'new', to: 'trained' } as never)
    })
    await until(() => part(model, 'new'))
    expect(order()).to.deep.equal(before)
    await until(() => focused(model) === 'visits')
  })

  it('speaks French on a French page', async () => {
    const model = await made(await inMemory(records, plan), { lang: 'fr-CA' })
    expect(wordsIn(all(model, '[part~="model"]')[0])).to.contain('De l’aide à domicile')
    expect(all(model, '[part~="level"]').map(wordsIn)).to.include('Résultats immédiats')
    expect(wordsIn(all(model, '[data-node="visited"]')[0])).to.contain('Mène à : La confiance')
    await expect(model).to.be.accessible()
  })

  it('gives phones the outline', async () => {
    const model = await made(await inMemory(records, plan))
    model.style.setProperty('inline-size', '300px')
    await until(() => !all(model, '[part~="drawing"]')[0]!.offsetParent)
    expect(all(model, '[part~="outline"]')[0]!.offsetParent).not.to.equal(null)
    expect(model.scrollWidth).to.be.at.most(300)
    await expect(model).to.be.accessible()
    const turned = await made(await inMemory(records, plan), { view: 'outline' })
    turned.style.setProperty('inline-size', '300px')
    turned.view = 'diagram'
    await turned.updateComplete
    expect(all(turned, '.link')).to.have.lengthOf(0)
    turned.style.removeProperty('inline-size')
    await until(() => all(turned, '.link').length === 8)
  })

  it('says what is missing: a model, its parts, the plan', async () => {
    expect(wordsIn((await made(await inMemory([]))).shadowRoot!.querySelector('[part~="empty"]'))).to.equal(
      'This plan has no logic model yet.',
    )
    const [first] = records
    const without = await made(await inMemory([first!]))
    expect(wordsIn(all(without, '[part~="empty"]')[0])).to.equal('This logic model has no parts yet.')
    await expect(without).to.be.accessible()
    const broken = await fixture<LogicModel>(html`<cswb-logic-model src=${addressOf('not a plan')}></cswb-logic-model>`)
    await until(() => all(broken, '[part~="error"]').length)
    await expect(broken).to.be.accessible()
  })

  it('reads a published plan by its address', async () => {
    const document = documentOf(records, plan)
    const model = await fixture<LogicModel>(html`<cswb-logic-model src=${addressOf(document)}></cswb-logic-model>`)
    await until(() => part(model, 'safety'))
  })
})
