import { expect } from '@open-wc/testing'
import { PlanView, type PlanRecord, type PlanSession } from '@cswb/core'
import type { ActionTable } from '@cswb/elements/action-table.js'
// Inside the package, because what a table shows less of depends on what readers look for.
import { takingOf } from '../../packages/elements/src/action-table/take/take.ts'
import { TakeMenu } from '../../packages/elements/src/internal/take/menu.ts'
import { file } from './support/files.ts'
import { all, tableOf, until, wordsIn } from './support/page.ts'
import { organizations, published, small } from './support/plans.ts'

const on2020 = { documentDate: '2020-09-10' }
const menu = (table: ActionTable) => table.shadowRoot!.querySelector<HTMLDetailsElement>('.take')!
const button = (table: ActionTable, kind: string) =>
  table.shadowRoot!.querySelector<HTMLButtonElement>(`[part="take-${kind}"]`)!

async function opened(lang = 'en', records: readonly object[] = small): Promise<ActionTable> {
  const table = await tableOf(await published(records as typeof small, on2020), lang)
  await until(() => menu(table))
  menu(table).querySelector('summary')!.click()
  await until(() => button(table, 'csv'))
  return table
}

/** The menu beside a table that shows only some actions. */
function menuOf(session: PlanSession, shown: ReadonlySet<string>) {
  const made = new TakeMenu(() =>
    takingOf({
      session,
      language: 'en',
      title: 'Safer streets',
      day: '2020-09-10',
      headingLevel: 2,
      columns: ['ref', 'title', 'timeline'],
      shown,
    }),
  )
  document.body.append(made.element)
  return { element: made.element, draw: () => made.draw() }
}

describe('taking a plan along from the action table', () => {
  it('comes after the rows without moving them', async () => {
    const table = await tableOf(await published(small, on2020))
    const top = () => table.shadowRoot!.querySelector('.groups')!.getBoundingClientRect().top
    const before = top()
    await until(() => menu(table))
    expect(top()).to.equal(before)
  })

  it('is a button that opens a list, by pointer and by keyboard, for everybody', async () => {
    const table = await opened()
    expect(wordsIn(menu(table).querySelector('summary'))).to.equal('Download or print')
    expect(all(table, '.panel button').map(wordsIn)).to.deep.equal([
      'Spreadsheet (CSV)',
      'Web page (HTML)',
      'Plan data (JSON)',
      'Print this page',
    ])
    await expect(table).to.be.accessible()
    button(table, 'csv').focus()
    button(table, 'csv').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(menu(table).open).to.equal(false)
    expect(table.shadowRoot!.activeElement).to.equal(menu(table).querySelector('summary'))
  })

  it('closes when somebody goes on elsewhere', async () => {
    const table = await opened()
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }))
    expect(menu(table).open).to.equal(false)
  })

  it('saves a spreadsheet under the plan’s name and the day it speaks of, with the columns that are shown', async () => {
    const table = await opened()
    const { name, text, type } = await file(() => button(table, 'csv').click())
    expect(name).to.equal('Safer-streets-2020-09-10.csv')
    expect(type).to.equal('text/csv')
    const rows = text.split('\r\n')
    expect(rows[0]).to.equal('Theme,Task of,Ref,Action,Responsibility,Partners,Timeline,Status,Comment')
    expect(rows[1]).to.match(/^1\. Engagement,,1\.1,Meet the partners,CSS,"Students’ Union, Consultant",/)
    expect(wordsIn(await until(() => table.shadowRoot!.querySelector('.panel [role="status"]:not(:empty)')))).to.equal(
      'Safer-streets-2020-09-10.csv is among your downloads.',
    )
  })

  it('saves a web page that needs no script', async () => {
    const table = await opened()
    const { name, text } = await file(() => button(table, 'html').click())
    expect(name).to.equal('Safer-streets-2020-09-10.html')
    const page = new DOMParser().parseFromString(text, 'text/html')
    expect(page.documentElement.lang).to.equal('en')
    expect([...page.querySelectorAll('h1, h2')].map(wordsIn)).to.deep.equal([
      'Safer streets',
      '1. Engagement',
      '2. Training',
      'Actions without a theme',
    ])
    expect(page.querySelectorAll('script')).to.have.lengthOf(0)
  })

  it('saves the published plan as data, without anything private', async () => {
    const records = [{ ...organizations[0], contact: 'secret@example.org' }, ...small.slice(1)]
    const table = await opened('en', records)
    const { name, text } = await file(() => button(table, 'json').click())
    expect(name).to.equal('Safer-streets-2020-09-10.json')
    expect(text).to.not.contain('secret')
    const { format, records: saved } = JSON.parse(text) as { format: string; records: PlanRecord[] }
    expect(format).to.equal('cswb-plan/1')
    expect(new PlanView(saved).all('action')).to.have.lengthOf(5)
  })

  it('asks what to take where less is shown than there is, and takes that with the action it is a task of', async () => {
    const session = await published(small, on2020)
    const { element, draw } = menuOf(session, new Set(['a1-1']))
    draw()
    element.open = true
    const choices = await until(() => {
      const labels = [...element.querySelectorAll('label')]
      return labels.length ? labels : undefined
    })
    expect(choices.map(wordsIn)).to.deep.equal(['What is shown: 1 action', 'Everything: 5 actions'])
    const csv = element.querySelector<HTMLButtonElement>('[part="take-csv"]')!
    const some = await file(() => csv.click())
    expect(some.name).to.equal('Safer-streets-2020-09-10-part.csv')
    expect(some.text.trim().split('\r\n')).to.have.lengthOf(3)
    choices[1]!.click()
    const every = await file(() => csv.click())
    expect(every.name).to.equal('Safer-streets-2020-09-10.csv')
    expect(every.text.trim().split('\r\n')).to.have.lengthOf(6)
  })

  it('speaks French on a French page, in its files too', async () => {
    const table = await opened('fr-CA')
    expect(all(table, '.panel button').map(wordsIn)).to.deep.equal([
      'Feuille de calcul (CSV)',
      'Page Web (HTML)',
      'Données du plan (JSON)',
      'Imprimer cette page',
    ])
    const { name, text } = await file(() => button(table, 'csv').click())
    expect(name).to.equal('Des-rues-plus-sûres-2020-09-10.csv')
    expect(text).to.match(/^\uFEFF?Thème,Tâche de,Réf\.,Action,Responsabilité,Partenaires,Échéancier/)
  })

  it('prints from the list', async () => {
    const table = await opened()
    const { print } = window
    let printed = 0
    window.print = () => void printed++
    button(table, 'print').click()
    window.print = print
    expect(printed).to.equal(1)
    expect(menu(table).open).to.equal(false)
  })

  afterEach(() => document.querySelectorAll('body > .take').forEach((each) => each.remove()))

  it('is left out where the page says so', async () => {
    const table = await tableOf(await published(small, on2020))
    table.toggleAttribute('no-export', true)
    await table.updateComplete
    expect(all(table, '.take')).to.have.lengthOf(0)
  })
})
