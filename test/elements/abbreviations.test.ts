import { expect } from '@open-wc/testing'
import { partyOf } from '../../packages/elements/src/internal/parties.ts'
import { all, cell, tableOf, until, wordsIn } from './support/page.ts'
import { organizations, published, small } from './support/plans.ts'

/** The rules of a table's style sheets, or of those for a medium. */
const rulesOf = (table: HTMLElement, medium?: string) =>
  [...table.shadowRoot!.adoptedStyleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => !medium || (rule instanceof CSSMediaRule && rule.conditionText === medium))
    .map(({ cssText }) => cssText)
    .join()

describe('abbreviations', () => {
  it('explain themselves to a pointer, and to a finger where they stand', async () => {
    const table = await tableOf(await published(small))
    // What answers to a finger comes after the rows.
    await until(() => rulesOf(table).includes('abbr[data-open]'))
    const abbreviation = cell(table, 'a1', 'title')!.querySelector('abbr')!
    expect(abbreviation.title).to.equal('Campus Safety Services')
    abbreviation.click()
    expect(getComputedStyle(abbreviation, '::after').content).to.contain('(')
    abbreviation.click()
    expect(getComputedStyle(abbreviation, '::after').content).to.equal('none')
  })

  it('explain themselves by keyboard, in one list', async () => {
    const table = await tableOf(await published(small))
    const button = all(table, '[part~="legend"] button')[0] as HTMLButtonElement
    const list = all(table, 'dl')[0]!
    expect([button.getAttribute('aria-expanded'), list.offsetHeight]).to.deep.equal(['false', 0])
    button.focus()
    expect(table.shadowRoot!.activeElement).to.equal(button)
    button.click()
    await table.updateComplete
    expect(button.getAttribute('aria-expanded')).to.equal('true')
    expect(button.getAttribute('aria-controls')).to.equal(list.id)
    expect([...list.querySelectorAll('div')].map(wordsIn)).to.deep.equal([
      'CSSCampus Safety Services',
      'HRHuman Resources',
    ])
    await expect(table).to.be.accessible()
  })

  it('are all explained on paper', async () => {
    const table = await tableOf(await published(small))
    await until(() => /\.legend dl\[hidden\] \{ display: grid; \}/.test(rulesOf(table, 'print')))
  })

  it('are those of the reader’s language', async () => {
    const plan = await published(organizations)
    expect(partyOf(plan, 'css', 'fr')?.abbreviation).to.equal('SSC')
    expect(partyOf(plan, 'css', 'en')?.abbreviation).to.equal('CSS')
    expect(partyOf(plan, 'hr', 'fr')?.abbreviation).to.equal('RH')
    expect(partyOf(plan, 'union', 'fr')?.abbreviation).to.equal(undefined)
    expect(partyOf(plan, 'role:Consultant', 'fr')?.name.text).to.equal('Consultant')
    expect(partyOf(plan, 'gone', 'en')).to.equal(undefined)
  })
})
