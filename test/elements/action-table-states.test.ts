import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing'
import type { ActionTable } from '@cswb/elements/action-table.js'
import { SourceFailEvent } from '@cswb/elements'
import { all, cell, drawn, tableOf, until, wordsIn } from './support/page.ts'
import { addressOf, documentOf, inMemory, published, small } from './support/plans.ts'

const part = (host: Element, name: string) => host.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`)

describe('the action table, opening a plan', () => {
  it('opens what src names', async () => {
    const table = await fixture<ActionTable>(
      html`<cswb-action-table src=${addressOf(documentOf(small))}></cswb-action-table>`,
    )
    await drawn(table)
    expect(all(table, 'tbody tr')).to.have.lengthOf(5)
  })

  it('opens what plan names, in this browser', async () => {
    const session = await inMemory(small)
    const table = await fixture<ActionTable>(html`<cswb-action-table plan=${session.id}></cswb-action-table>`)
    await drawn(table)
    expect(all(table, 'tbody tr')).to.have.lengthOf(5)
  })

  it('keeps room and says that it is busy while it waits', async () => {
    const { fetch } = window
    window.fetch = () => new Promise(() => {})
    try {
      const table = await fixture<ActionTable>(html`<cswb-action-table src="/slow.json"></cswb-action-table>`)
      expect(table.shadowRoot!.querySelector('[aria-busy="true"]')).not.to.equal(null)
      expect(wordsIn(part(table, 'loading'))).to.equal('Loading the plan…')
      expect(part(table, 'loading')!.offsetHeight).to.be.at.least(innerHeight)
      await expect(table).to.be.accessible()
    } finally {
      window.fetch = fetch
    }
  })

  it('shows what the page has put inside until the plan is there, and instead of it when it cannot be had', async () => {
    const inside = html`<p>See <a href="/plan.pdf">the document</a>.</p>`
    const good = await fixture<ActionTable>(
      html`<cswb-action-table src=${addressOf(documentOf(small))}>${inside}</cswb-action-table>`,
    )
    expect(good.querySelector('p')!.offsetHeight).to.be.greaterThan(0)
    expect(part(good, 'loading')).to.equal(null)
    await drawn(good)
    expect(good.querySelector('p')!.offsetHeight).to.equal(0)
    const bad = await fixture<ActionTable>(html`<cswb-action-table src="/nowhere.json">${inside}</cswb-action-table>`)
    await until(() => part(bad, 'error'))
    expect(bad.querySelector('p')!.offsetHeight).to.be.greaterThan(0)
  })

  const broken: [what: string, src: () => string, says: RegExp, code: string][] = [
    [
      'an address where nothing is',
      () => '/nowhere.json',
      /There is no plan at .*nowhere\.json\. Check the address\./,
      'source-missing',
    ],
    [
      'an address that cannot be reached',
      () => 'http://127.0.0.1:9/plan.json',
      /cannot be reached/,
      'source-unreachable',
    ],
    ['a file that is not JSON', () => '/test/fixtures/bad/not-json.json', /it is not valid JSON/, 'not-json'],
    ['a page instead of a plan', () => '/test/fixtures/bad/sign-in-page.json', /it is not valid JSON/, 'not-json'],
    ['JSON that is not a plan', () => '/test/fixtures/bad/not-a-plan.json', /format/, 'format-missing'],
    ['a newer format', () => '/test/fixtures/bad/newer-format.json', /cswb-plan\/2/, 'format-newer'],
    ['an address that is none', () => 'http://', /“http:\/\/” is not an address/, 'address-wrong'],
  ]
  for (const [what, src, says, code] of broken) {
    it(`says in one sentence what is wrong with ${what}, and dispatches it`, async () => {
      const frame = await fixture(html`<div></div>`)
      const table = document.createElement('cswb-action-table')
      table.src = src()
      setTimeout(() => frame.append(table))
      const event = await oneEvent<SourceFailEvent>(frame, SourceFailEvent.type)
      expect(event.composed).to.equal(true)
      const error = await until(() => part(table, 'error'))
      const alert = error.querySelector('[role="alert"]')!
      expect(wordsIn(alert)).to.match(says)
      expect(wordsIn(alert)).to.contain(event.message)
      expect(event.code).to.equal(code)
      await expect(table).to.be.accessible()
    })
  }

  it('lists everything that is wrong in a plan, the first in the sentence and the rest for developers', async () => {
    const table = await fixture<ActionTable>(
      html`<cswb-action-table src="/test/fixtures/bad/six-mistakes.json"></cswb-action-table>`,
    )
    const error = await until(() => part(table, 'error'))
    expect(wordsIn(error.querySelector('[role="alert"]'))).to.match(/more problems? (is|are) listed in the details/)
    expect(error.querySelectorAll('li').length).to.be.at.least(5)
  })

  it('says what is wrong in French on a French page, and follows when the language changes', async () => {
    const frame = await fixture(html`<div lang="fr"><cswb-action-table src="/nowhere.json"></cswb-action-table></div>`)
    const table = frame.querySelector('cswb-action-table')!
    await until(() => part(table, 'error'))
    expect(wordsIn(part(table, 'error'))).to.match(/^Il n’y a pas de plan à l’adresse/)
    expect(wordsIn(part(table, 'retry'))).to.equal('Réessayer')
    frame.setAttribute('lang', 'en')
    await until(() => wordsIn(part(table, 'error')).startsWith('There is no plan'))
  })

  it('says so when nothing names a plan, and shows one that arrives later', async () => {
    const frame = await fixture(html`<div></div>`)
    const table = document.createElement('cswb-action-table')
    setTimeout(() => frame.append(table))
    const event = await oneEvent<SourceFailEvent>(frame, SourceFailEvent.type)
    expect(event.code).to.equal('source-missing')
    await table.updateComplete
    expect(wordsIn(part(table, 'error'))).to.contain('does not say which plan to show')
    table.session = await published(small)
    await drawn(table)
    await until(() => all(table, 'tbody tr').length === 5)
  })

  it('says so when two plans are named at once', async () => {
    const table = await fixture<ActionTable>(html`<cswb-action-table src="/a.json" plan="b"></cswb-action-table>`)
    expect(wordsIn(await until(() => part(table, 'error')))).to.contain('names two plans')
  })

  it('tries again when asked', async () => {
    const address = addressOf(documentOf(small))
    const { fetch } = window
    window.fetch = () => Promise.reject(new TypeError('offline'))
    try {
      const table = await fixture<ActionTable>(html`<cswb-action-table src=${address}></cswb-action-table>`)
      const button = await until(() => part(table, 'retry'))
      window.fetch = fetch
      button.click()
      await drawn(table)
      await until(() => all(table, 'tbody tr').length === 5)
    } finally {
      window.fetch = fetch
    }
  })

  it('opens another plan when src changes', async () => {
    const table = await fixture<ActionTable>(
      html`<cswb-action-table src=${addressOf(documentOf(small))}></cswb-action-table>`,
    )
    await drawn(table)
    table.src = addressOf(documentOf([{ id: 'z', kind: 'action', title: 'Another' }]))
    await until(() => cell(table, 'z', 'title'))
    expect(all(table, 'tbody tr')).to.have.lengthOf(1)
  })

  it('shares one session among elements with the same source, and closes it when the last has left', async () => {
    let asked = 0
    const { fetch } = window
    window.fetch = (...given) => {
      asked++
      return fetch(...given)
    }
    try {
      const src = addressOf(documentOf(small))
      const frame = await fixture(
        html`<div><cswb-action-table src=${src}></cswb-action-table><cswb-action-table src=${src}></cswb-action-table></div>`,
      )
      const [first, second] = frame.querySelectorAll('cswb-action-table')
      await drawn(first!)
      await drawn(second!)
      expect(asked).to.equal(1)
      frame.append(first!)
      await aTimeout(20)
      second!.remove()
      await aTimeout(20)
      expect(all(first!, 'tbody tr')).to.have.lengthOf(5)
      expect(asked).to.equal(1)
      first!.remove()
      await aTimeout(20)
      frame.append(second!)
      await until(() => asked === 2)
    } finally {
      window.fetch = fetch
    }
  })

  it('lets go of a session when it leaves the page, and follows it again when it comes back', async () => {
    const session = await inMemory(small)
    const table = await tableOf(session)
    const parent = table.parentElement!
    table.remove()
    await session.change((edit) => edit.set('a2', { title: 'Train everybody' }))
    parent.append(table)
    await until(() => wordsIn(cell(table, 'a2', 'title')) === 'Train everybody')
    await session.change((edit) => edit.set('a2', { title: 'Train nobody' }))
    await until(() => wordsIn(cell(table, 'a2', 'title')) === 'Train nobody')
  })
})
