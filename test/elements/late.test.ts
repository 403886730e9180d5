import { aTimeout, expect } from '@open-wc/testing'
import type { ActionTable } from '@cswb/elements/action-table.js'
import { published, small } from './support/plans.ts'

// Nothing is defined when this file begins: the order of its tests is the order in which a page may load its scripts.
const rows = (table: Element) => table.shadowRoot?.querySelectorAll('tbody tr').length ?? 0
async function filled(table: Element, count = 5) {
  for (let tries = 0; tries < 300 && rows(table) !== count; tries++) await aTimeout(10)
  expect(rows(table)).to.equal(count)
}

describe('scripts in any order', () => {
  it('keeps what was set on a tag before its code came', async () => {
    expect(customElements.get('cswb-action-table')).to.equal(undefined)
    const table = document.createElement('cswb-action-table') as ActionTable
    table.session = await published(small)
    table.headingLevel = 4
    document.body.append(table)
    await import('@cswb/elements/action-table/define.js')
    await filled(table)
    expect(table.shadowRoot!.querySelectorAll('h4')).to.have.lengthOf(3)
    table.remove()
  })

  it('waits for a provider whose code comes later', async () => {
    const plan = document.createElement('cswb-plan')
    const table = document.createElement('cswb-action-table')
    Object.assign(plan, { session: await published(small) })
    plan.append(table)
    document.body.append(plan)
    await aTimeout(1200)
    expect(table.shadowRoot!.querySelector('[part~="error"]')).to.equal(null)
    await import('@cswb/elements/plan/define.js')
    await filled(table)
    plan.remove()
  })

  it('takes its plan from a provider of another copy of the library', async () => {
    const session = await published(small)
    const provider = document.createElement('div')
    provider.addEventListener('context-request', (event) => {
      const { context, callback } = event as Event & { context: unknown; callback(value: unknown): void }
      if (context !== Symbol.for('cswb.session.v1')) return
      event.stopPropagation()
      callback(session)
    })
    const table = document.createElement('cswb-action-table')
    provider.append(table)
    document.body.append(provider)
    await filled(table)
    provider.remove()
  })

  it('leaves a tag to whichever copy came first, without a word', async () => {
    const { defineOnce } = await import('../../packages/elements/src/internal/define-once.ts')
    const first = customElements.get('cswb-action-table')
    const said: unknown[] = []
    const { warn, error } = console
    console.warn = console.error = (...words) => void said.push(words)
    try {
      defineOnce('cswb-action-table', class extends HTMLElement {})
    } finally {
      Object.assign(console, { warn, error })
    }
    expect(customElements.get('cswb-action-table')).to.equal(first)
    expect(said).to.deep.equal([])
  })
})
