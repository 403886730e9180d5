import { expect, fixture, html } from '@open-wc/testing'
import { mount, mountAll } from '../../packages/elements/src/mount.ts'
import { all, drawn, until, wordsIn } from './support/page.ts'
import { addressOf, documentOf, published, small } from './support/plans.ts'
import type { ActionTable } from '@cswb/elements/action-table.js'

describe('mounting, where unknown tags are stripped', () => {
  it('fills a container, which keeps what it held as what is shown meanwhile', async () => {
    const container = await fixture(html`<div><a href="/plan.pdf">The plan as a PDF</a></div>`)
    const table = mount(container, { src: addressOf(documentOf(small)), headingLevel: 3, noTitle: true }) as ActionTable
    expect(table.querySelector('a')!.textContent).to.equal('The plan as a PDF')
    await drawn(table)
    expect(all(table, 'h3')).to.have.lengthOf(3)
    expect(all(table, 'h2')).to.have.lengthOf(0)
  })

  it('takes an open plan, a selector, and another element', async () => {
    const frame = await fixture(html`<div><div id="here"></div></div>`)
    const plan = mount('#here', { element: 'plan', session: await published(small), headingLevel: 1 })
    await until(() => plan.shadowRoot?.querySelector('h1'))
    expect(frame.querySelector('#here > cswb-plan')).to.equal(plan)
  })

  it('fills a container once, however often the script is loaded', async () => {
    const src = addressOf(documentOf(small))
    const frame = await fixture(
      html`<div><div data-cswb="action-table" data-src=${src} data-heading-level="5" data-as-of="2020-01-01"></div></div>`,
    )
    mountAll()
    mountAll()
    const tables = frame.querySelectorAll('cswb-action-table')
    expect(tables).to.have.lengthOf(1)
    await drawn(tables[0]!)
    expect(all(tables[0]!, 'h5')).to.have.lengthOf(3)
    expect(wordsIn(all(tables[0]!, '[part~="counts"]')[0])).to.contain('January 1, 2020')
  })

  it('says what is wrong with what it is given', () => {
    expect(() => mount('#nowhere')).to.throw(TypeError, 'there is no #nowhere on this page')
    expect(() => mount(document.body, { element: '<script>' })).to.throw(TypeError, 'must be a tag without "cswb-"')
  })
})
