import { expect, fixture, html } from '@open-wc/testing'
import type { PlanSession } from '@cswb/core'
import type { SourceFailEvent } from '@cswb/elements'
import type { Plan } from '@cswb/elements/plan.js'
import { all, cell, drawn, until, wordsIn } from './support/page.ts'
import { addressOf, documentOf, inMemory, published, small } from './support/plans.ts'

const saved = (plan: Element) => wordsIn(plan.shadowRoot!.querySelector('[part~="saved"]'))

describe('the plan provider', () => {
  it('says where a published plan is, and can be used by everybody', async () => {
    const plan = await fixture<Plan>(html`<cswb-plan .session=${await published(small)}><p>Inside</p></cswb-plan>`)
    expect(saved(plan)).to.equal('Published plan, for reading.')
    await expect(plan).to.be.accessible()
  })

  it('opens the plan once for all elements inside it', async () => {
    const src = addressOf(documentOf(small))
    const plan = await fixture<Plan>(
      html`<cswb-plan src=${src}><cswb-action-table></cswb-action-table><div><cswb-action-table></cswb-action-table></div></cswb-plan>`,
    )
    const [first, second] = plan.querySelectorAll('cswb-action-table')
    await drawn(first!)
    await drawn(second!)
    expect(all(first!, 'tbody tr')).to.have.lengthOf(5)
    expect(all(second!, 'tbody tr')).to.have.lengthOf(5)
  })

  it('gives the elements inside it another plan when it is given one', async () => {
    const plan = await fixture<Plan>(
      html`<cswb-plan .session=${await published(small)}><cswb-action-table></cswb-action-table></cswb-plan>`,
    )
    const table = plan.querySelector('cswb-action-table')!
    await drawn(table)
    plan.session = await published([{ id: 'z', kind: 'action', title: 'Another' }])
    await until(() => cell(table, 'z', 'title'))
  })

  it('leaves an element its own source', async () => {
    const own = addressOf(documentOf([{ id: 'own', kind: 'action', title: 'Own' }]))
    const plan = await fixture<Plan>(
      html`<cswb-plan .session=${await published(small)}><cswb-action-table src=${own}></cswb-action-table></cswb-plan>`,
    )
    const table = plan.querySelector('cswb-action-table')!
    await until(() => cell(table, 'own', 'title'))
    expect(all(table, 'tbody tr')).to.have.lengthOf(1)
  })

  it('says once, for all elements inside it, why there is no plan', async () => {
    const failures: SourceFailEvent[] = []
    const frame = await fixture(html`<div @cswb-source-fail=${(event: SourceFailEvent) => failures.push(event)}></div>`)
    const plan = document.createElement('cswb-plan')
    plan.src = '/nowhere.json'
    plan.append(document.createElement('cswb-action-table'))
    frame.append(plan)
    const error = await until(() => plan.shadowRoot!.querySelector('[role="alert"]'))
    expect(wordsIn(error)).to.contain('There is no plan at')
    const table = plan.querySelector('cswb-action-table')!
    await until(() => !table.shadowRoot!.querySelector('[aria-busy]'))
    expect(wordsIn(table.shadowRoot!.querySelector('[part~="error"]'))).to.equal('')
    expect(failures.map(({ code }) => code)).to.deep.equal(['source-missing'])
    await expect(plan).to.be.accessible()
  })

  it('says that a plan in memory is gone with the page, and offers the plan file', async () => {
    const session = await inMemory(small)
    const plan = await fixture<Plan>(html`<cswb-plan .session=${session}></cswb-plan>`)
    expect(saved(plan)).to.contain('Not saved: this plan is gone when the page is closed.')
    const downloads: [name: string, text: Promise<string>][] = []
    const { createObjectURL } = URL
    let blob: Blob | undefined
    URL.createObjectURL = (given) => createObjectURL.call(URL, (blob = given as Blob))
    const { click } = HTMLAnchorElement.prototype
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      downloads.push([this.download, blob!.text()])
    }
    try {
      const save = await until(() => plan.shadowRoot!.querySelector<HTMLButtonElement>('[part~="save-file"]'))
      save.click()
      const [name, text] = await until(() => downloads[0])
      expect(name).to.equal('Safer-streets.cswb.json')
      const file = JSON.parse(await text)
      expect(file.format).to.equal('cswb-plan/1')
      expect(file.changes).to.have.lengthOf(1)
      expect(file.records).to.have.lengthOf(small.length + 1)
    } finally {
      URL.createObjectURL = createObjectURL
      HTMLAnchorElement.prototype.click = click
    }
  })

  it('says what is wrong with the storage, in the reader’s language, until it is right again', async () => {
    const base = await inMemory(small)
    const listeners = new Set<(event: { records: Set<string>; origin: 'status' }) => void>()
    let sync: PlanSession['sync'] = { ...base.sync, storage: 'browser', state: 'saved' }
    const session = new Proxy(base, {
      get: (target, name) => {
        if (name === 'sync') return sync
        if (name === 'subscribe')
          return (listener: never) => (listeners.add(listener), () => listeners.delete(listener))
        const value = Reflect.get(target, name, target) as unknown
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    const tell = (next: Partial<PlanSession['sync']>) => {
      sync = { ...sync, ...next }
      for (const listener of listeners) listener({ records: new Set(), origin: 'status' })
    }
    const frame = await fixture(html`<div lang="en"><cswb-plan .session=${session}></cswb-plan></div>`)
    const plan = frame.querySelector('cswb-plan')!
    expect(saved(plan)).to.contain('Saved in this browser, on this device only.')
    tell({ state: 'saving' })
    await until(() => saved(plan).startsWith('Saving…'))
    tell({ state: 'lost', problem: 'full' })
    await until(() => saved(plan).includes('The browser has no room left'))
    frame.setAttribute('lang', 'fr')
    await until(() => saved(plan).includes('Le navigateur n’a plus de place'))
    sync = { state: 'saved', storage: 'browser', persisted: true, conflicts: 2, pending: 0, rejected: 0 }
    tell({})
    await until(() => saved(plan).includes('2 valeurs ont été modifiées') && !saved(plan).includes('plus de place'))
  })

  it('says how far what was written has come: to this device, or to the plan; and asks for a new sign-in', async () => {
    const base = await inMemory(small)
    const listeners = new Set<(event: { records: Set<string>; origin: 'status' }) => void>()
    let sync: PlanSession['sync'] = { ...base.sync, storage: 'browser', host: 'connecting' }
    let asked = 0
    const session = new Proxy(base, {
      get: (target, name) => {
        if (name === 'sync') return sync
        if (name === 'reconnect') return () => asked++
        if (name === 'subscribe')
          return (listener: never) => (listeners.add(listener), () => listeners.delete(listener))
        const value = Reflect.get(target, name, target) as unknown
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    const frame = await fixture(html`<div lang="en"><cswb-plan .session=${session}></cswb-plan></div>`)
    const plan = frame.querySelector('cswb-plan')!
    const says = async (next: Partial<PlanSession['sync']>, words: string) => {
      sync = { ...base.sync, storage: 'browser', ...next }
      for (const listener of listeners) listener({ records: new Set(), origin: 'status' })
      await until(() => saved(plan).includes(words))
    }
    await says({ host: 'connecting' }, 'Connecting to the plan…')
    await says({ host: 'synced', pending: 0 }, 'Saved to the plan.')
    await says({ host: 'sending', pending: 1 }, 'Saved on this device, on the way to the plan…')
    await says({ host: 'offline', pending: 2 }, 'Offline. What you write is saved on this device')
    expect(saved(plan)).to.contain('2 changes are saved on this device and not yet in the plan.')
    await says({ host: 'offline', storage: 'memory', pending: 1 }, '1 change is in this page only')
    await says({ host: 'synced', rejected: 1 }, '1 change was not accepted into the plan.')
    await says({ host: 'refused', problem: 'host-refused', pending: 1 }, 'The plan’s host does not let you in.')
    await says({ host: 'signed-out', problem: 'host-signed-out', pending: 3 }, 'Your sign-in has ended.')
    frame.setAttribute('lang', 'fr')
    await until(() => saved(plan).includes('3 modifications sont enregistrées sur cet appareil'))
    const button = await until(() => plan.shadowRoot!.querySelector<HTMLButtonElement>('[part="sign-in"]'))
    expect(wordsIn(button)).to.equal('Se reconnecter')
    button.click()
    expect(asked).to.equal(1)
    frame.addEventListener('cswb-sign-in', (event) => event.preventDefault(), { once: true })
    button.click()
    expect(asked).to.equal(1)
    await expect(plan).to.be.accessible()
  })

  it('opens a plan of a host by its tag, and says why where it cannot', async () => {
    const plan = await fixture<Plan>(html`<cswb-plan lang="en" host="/no-host" plan="campus"></cswb-plan>`)
    const error = await until(() => plan.shadowRoot!.querySelector('[role="alert"]'))
    expect(wordsIn(error)).to.contain('cannot be reached')
    plan.plan = undefined
    await until(() => wordsIn(plan.shadowRoot!.querySelector('[role="alert"]')).includes('does not say which plan'))
  })

  it('shows the plan’s title where the page asks for it', async () => {
    const plan = await fixture<Plan>(html`<cswb-plan heading-level="1" .session=${await published(small)}></cswb-plan>`)
    expect(wordsIn(plan.shadowRoot!.querySelector('h1'))).to.equal('Safer streets')
    plan.headingLevel = undefined
    await plan.updateComplete
    expect(plan.shadowRoot!.querySelector('h1')).to.equal(null)
  })
})
