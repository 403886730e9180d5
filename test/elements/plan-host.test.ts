import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing'
import type { PlanSession } from '@cswb/core'
import type { ActionTable } from '@cswb/elements/action-table.js'
import type { Plan } from '@cswb/elements/plan.js'
import { openPlan, removePlan } from '@cswb/store'
import { hostWithPlan } from '../store/host/given.ts'
import type { LittleHost } from '../store/host/little-host.ts'
import { cell, drawn, until as seen, wordsIn } from './support/page.ts'

declare global {
  var hostFetch: typeof fetch
  var hostUrl: string
}

/** Edits, storage, a host and a table lie between what is done here and what is seen. */
const until = <T>(look: () => T | null | undefined | false) => seen(look, 20_000)
const saved = (plan: Element) => wordsIn(plan.shadowRoot!.querySelector('[part~="saved"]'))
const changes = (plan: Element) => [...plan.shadowRoot!.querySelectorAll('[part="rejected-change"]')]
const button = (within: Element | ShadowRoot, name: string) =>
  [...within.querySelectorAll('button')].find((each) => wordsIn(each) === name)!

describe('a plan of a host, by its tag', function () {
  this.timeout(60_000)
  let host: LittleHost
  let token: string | null
  const open: PlanSession[] = []
  const real = globalThis.fetch

  beforeEach(async () => {
    host = await hostWithPlan()
    // Other tests share this browser's storage.
    host.makePlan('p1', 'hosted-campus')
    token = 'ben'
    globalThis.hostFetch = globalThis.fetch = ((input: RequestInfo | URL, init?: RequestInit) =>
      String(input).startsWith(host.url) ? host.fetch(input as string, init) : real(input, init)) as typeof fetch
    globalThis.hostUrl = host.url
  })
  afterEach(async () => {
    // Everything lets go of the plan before it is removed.
    fixtureCleanup()
    for (const frame of document.querySelectorAll('iframe')) frame.remove()
    await aTimeout(0)
    await Promise.all(open.splice(0).map((session) => session.close()))
    await removePlan('p1').catch(() => {})
    globalThis.fetch = real
  })

  /** A page with the plan's tag and a table, and a session of its own to write with. */
  async function visit(lang = 'en'): Promise<{ plan: Plan; table: ActionTable; session: PlanSession }> {
    const frame = await fixture(
      html`<div lang=${lang}>
        <cswb-plan host=${host.url} plan="hosted-campus" .getToken=${() => token}>
          <cswb-action-table></cswb-action-table>
        </cswb-plan>
      </div>`,
    )
    const plan = frame.querySelector('cswb-plan')!
    const table = frame.querySelector('cswb-action-table')!
    await drawn(table)
    const session = await openPlan({ plan: 'hosted-campus', host: { url: host.url, getToken: () => token } })
    open.push(session)
    await until(() => session.sync.host === 'synced')
    return { plan, table, session }
  }

  it('asks for a sign-in when one has ended, and what was written meanwhile arrives with the next one', async () => {
    const { plan, session } = await visit()
    const asked: Event[] = []
    plan.addEventListener('cswb-sign-in', (event) => {
      asked.push(event)
      token = 'ben again'
    })
    token = null
    const ben = host.people.get('ben')!
    host.people.delete('ben')
    await session.change((edit) => edit.set('a1', { status: 'One' }))
    await until(() => saved(plan).includes('Your sign-in has ended.'))
    await session.change((edit) => edit.set('a2', { status: 'Two' }))
    await until(() => saved(plan).includes('2 changes are saved on this device and not yet in the plan.'))
    expect(saved(plan)).to.match(/Last in step with the plan: \w+ \d+, \d{4}/)
    expect(host.log).to.have.lengthOf(1)
    host.people.set('ben again', ben)
    const again = plan.shadowRoot!.querySelector<HTMLButtonElement>('[part="sign-in"]')!
    expect(wordsIn(again)).to.equal('Sign in again')
    again.focus()
    again.click()
    await until(() => host.log.length === 3 && saved(plan).includes('Saved to the plan.'))
    expect(asked).to.have.lengthOf(1)
    expect(host.log.slice(1).map(({ ops }) => ops[0]?.value)).to.deep.equal(['One', 'Two'])
    expect(plan.shadowRoot!.querySelector('[part="sign-in"]')).to.equal(null)
  })

  it('shows what the host did not accept, with the reason, and sends it again, copies it or drops it after asking', async () => {
    const { plan, table, session } = await visit()
    await session.change((edit) => edit.set('a1', { status: 'to be refused' }), { why: 'Seen on the tour' })
    await session.change((edit) => edit.set('a2', { status: 'also to be refused' }))
    await until(() => saved(plan).includes('2 changes were not accepted into the plan.'))
    await until(() => changes(plan).length === 2)
    const details = plan.shadowRoot!.querySelector<HTMLDetailsElement>('[part="rejected"]')!
    expect(wordsIn(details.querySelector('summary'))).to.equal('What was not accepted (2)')
    expect(details.open).to.equal(false)
    details.open = true
    const [first] = changes(plan)
    expect(wordsIn(first!)).to.contain('a1 — Status You wrote: to be refused In the plan now: (nothing)')
    expect(wordsIn(first!)).to.contain('Not accepted because: The host says invalid.')
    expect(wordsIn(first!)).to.contain('Why: Seen on the tour')
    expect(wordsIn(first!)).to.match(/Written: \w+ \d+, \d{4}/)
    await expect(plan).to.be.accessible()

    // Dropping asks first; Escape, and the first button, keep it.
    button(first!, 'Drop…').click()
    const keep = await until(() => button(first!, 'Keep it'))
    await until(() => plan.shadowRoot!.activeElement === keep)
    expect(wordsIn(first!)).to.contain('Drop this change?')
    await expect(plan).to.be.accessible()
    keep.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    const drop = await until(() => button(first!, 'Drop…'))
    await until(() => plan.shadowRoot!.activeElement === drop)
    drop.click()
    ;(await until(() => button(first!, 'Drop it'))).click()
    await until(() => changes(plan).length === 1)
    expect(await session.rejected()).to.have.lengthOf(2)
    expect(JSON.stringify(await session.toDocument())).to.contain('Seen on the tour')
    const [second] = changes(plan)
    await until(() => second!.contains(plan.shadowRoot!.activeElement))

    // Once the host has another mind.
    host.refuses = 'nothing any more'
    button(second!, 'Send again').click()
    await until(() => host.log.at(-1)?.ops[0]?.value === 'also to be refused')
    await until(() => !plan.shadowRoot!.querySelector('[part="rejected"]'))
    await until(() => wordsIn(cell(table, 'a2', 'status')).includes('also to be refused'))
    expect(saved(plan)).not.to.contain('not accepted')
    await until(() => session.sync.rejected === 0)
  })

  it('copies what was not accepted as text, or saves all of it in a file', async () => {
    const { plan, session } = await visit('fr')
    await session.change((edit) => {
      edit.add('action', { title: 'Action refusée: to be refused', theme: 't1' } as never, { id: 'new' })
      edit.set('a1', { progress: 40 })
    })
    await until(() => changes(plan).length === 1)
    const [first] = changes(plan)
    plan.shadowRoot!.querySelector<HTMLDetailsElement>('[part="rejected"]')!.open = true
    expect(wordsIn(first!)).to.contain('Nouveau : action — Action Vous avez écrit : Action refusée: to be refused')
    expect(wordsIn(first!)).to.contain('Thème Vous avez écrit : Lighting')
    expect(wordsIn(first!)).to.contain('a1 — Progrès, en pourcentage Vous avez écrit : 40')
    expect(wordsIn(first!)).to.contain('Raison du refus : The host says invalid.')
    const copied: string[] = []
    const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard')
    const { createObjectURL } = URL
    const { click } = HTMLAnchorElement.prototype
    const files: [name: string, blob: Blob][] = []
    let blob: Blob | undefined
    URL.createObjectURL = (given) => createObjectURL.call(URL, (blob = given as Blob))
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push([this.download, blob!])
    }
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    })
    try {
      button(first!, 'Copier').click()
      await until(() => wordsIn(first!).includes('Copié.'))
      expect(copied[0]).to.contain('Action refusée: to be refused')
      button(plan.shadowRoot!, 'Tout enregistrer dans un fichier texte').click()
      expect(files[0]?.[0]).to.equal('Campus-plan-non-accepte.txt')
      expect(await files[0]?.[1].text()).to.contain('Vous avez écrit : 40')
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: () => Promise.reject(new Error('no')) },
      })
      button(first!, 'Copier').click()
      await until(() => wordsIn(first!).includes('Enregistrez plutôt un fichier.'))
    } finally {
      if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard)
      else delete (navigator as { clipboard?: unknown }).clipboard
      URL.createObjectURL = createObjectURL
      HTMLAnchorElement.prototype.click = click
    }
  })

  it('a role that is lowered leaves what is published in the table, and unsent words apart', async () => {
    const { plan, table, session } = await visit()
    await session.change((edit) => edit.set('a1', { comment: 'For few' }))
    await until(() => wordsIn(cell(table, 'a1', 'comment')).includes('For few'))
    await until(() => session.sync.pending === 0)
    host.setRole('ben', 'viewer')
    await until(() => saved(plan).includes('You may read what is published of this plan'))
    // What this host publishes are titles.
    await until(
      () => cell(table, 'a1', 'title') && !wordsIn(table.shadowRoot!.querySelector('table')).includes('For few'),
    )
    const rows = JSON.stringify(await everythingStored())
    expect(rows).not.to.contain('For few')
    expect(rows).to.contain('Lighting')
  })

  it('goes on with its host when the page names none, and stays apart where it says so', async () => {
    const { session } = await visit()
    await session.close()
    const frame = await fixture(
      html`<div lang="en"><cswb-plan host="none" plan="hosted-campus" .getToken=${() => token}></cswb-plan></div>`,
    )
    const plan = frame.querySelector('cswb-plan')!
    await until(() => saved(plan).includes('does not go to the plan.'))
    await expect(plan).to.be.accessible()
    const keep = plan.shadowRoot!.querySelector<HTMLButtonElement>('[part="keep-in-step"]')!
    expect(wordsIn(keep)).to.equal('Keep in step with the plan')
    keep.click()
    await until(() => saved(plan).includes('Saved to the plan.'))
    plan.host = 'https://elsewhere.example'
    const error = await until(() => plan.shadowRoot!.querySelector('[role="alert"]'))
    expect(wordsIn(error)).to.contain('belongs to another host, and stays as it is')
    plan.host = undefined
    await until(() => saved(plan).includes('Saved to the plan.'))
  })

  it('of two tabs one speaks to the host, and the other goes on when it is closed', async () => {
    const tab = async () => {
      const frame = document.createElement('iframe')
      const script = `${location.origin}/test/elements/support/host-tab.ts`
      frame.srcdoc = `<html lang="en"><title>Tab</title><body><script type="module" src="${script}"></script></body></html>`
      document.body.append(frame)
      const plan = await until(() => frame.contentDocument?.querySelector('cswb-plan'))
      await until(() => plan.shadowRoot && saved(plan).includes('Saved to the plan.'))
      return { frame, plan }
    }
    const streams = () => host.requests.filter((each) => each.endsWith('/events')).length
    const first = await tab()
    const second = await tab()
    expect(streams()).to.equal(1)
    const title = (of: Element) => {
      const table = of.querySelector('cswb-action-table')
      return table?.shadowRoot ? wordsIn(cell(table, 'a1', 'title')) : ''
    }
    host.write('cy', [{ record: 'a1', kind: 'action', field: 'title', value: 'Seen by both', was: [host.log[0]!.id] }])
    await until(() => title(first.plan).includes('Seen by both') && title(second.plan).includes('Seen by both'))
    first.frame.remove()
    await until(() => streams() === 2)
    const [{ id = '' } = {}] = host.log.slice(-1)
    host.write('cy', [{ record: 'a1', kind: 'action', field: 'title', value: 'Seen by the other', was: [id] }])
    await until(() => title(second.plan).includes('Seen by the other'))
    second.frame.remove()
  })
})

/** All that the browser's database of plans holds. */
async function everythingStored(): Promise<unknown[]> {
  const request = indexedDB.open('cswb')
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
  const stores = [...database.objectStoreNames]
  const reading = database.transaction(stores)
  const all = await Promise.all(
    stores.map(
      (name) =>
        new Promise((resolve, reject) => {
          const every = reading.objectStore(name).getAll()
          every.addEventListener('success', () => resolve(every.result))
          every.addEventListener('error', () => reject(every.error))
        }),
    ),
  )
  database.close()
  return all
}
