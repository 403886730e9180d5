import { expect, fixture, html } from '@open-wc/testing'
import { actionLabels } from '@cswb/core/labels.js'
import { actionTableStrings } from '../../packages/elements/src/action-table/action-table.strings.ts'
import { registerStrings, type ActionTableStrings, type StatusStrings } from '@cswb/elements'
import { all, cell, drawn, tableOf, until, wordsIn } from './support/page.ts'
import { published, small } from './support/plans.ts'

const on2020 = { documentDate: '2020-09-10' }
const heads = (table: Element) => all(table, 'table:first-of-type thead th').slice(0, 4).map(wordsIn)

describe('the action table, in the reader’s language', () => {
  it('speaks Canadian French where the page does, and can be used by everybody there too', async () => {
    const table = await tableOf(await published(small, on2020), 'fr-CA')
    expect(wordsIn(all(table, '[part~="counts"]')[0])).to.equal(
      '2 thèmes, 3 actions et 2 tâches. Selon le plan lui-même, en date du 10 septembre 2020.',
    )
    expect(heads(table)).to.deep.equal(['Réf.', 'Action', 'Échéancier', 'État d’avancement'])
    expect(wordsIn(cell(table, 'a1', 'title'))).to.contain('Rencontrer les partenaires')
    await until(() => wordsIn(cell(table, 'a1', 'timeline')).includes('novembre 2019'))
    expect(wordsIn(cell(table, 'a1', 'status'))).to.match(/^En continu/)
    expect(wordsIn(all(table, '[part~="stakeholders"]')[0])).to.equal('Avec SSC, RH, Syndicat étudiant')
    await expect(table).to.be.accessible()
  })

  it('follows the nearest lang, element by element, across shadow roots', async () => {
    const session = await published(small, on2020)
    const frame = await fixture(html`<div lang="en"><section lang="fr"></section></div>`)
    const inner = frame.querySelector('section')!.attachShadow({ mode: 'open' })
    const [english, french] = [document.createElement('cswb-action-table'), document.createElement('cswb-action-table')]
    for (const table of [english, french]) table.session = session
    frame.prepend(english)
    inner.append(french)
    await drawn(english)
    await drawn(french)
    expect(heads(english)[2]).to.equal('Timeline')
    expect(heads(french)[2]).to.equal('Échéancier')
    frame.querySelector('section')!.lang = 'en'
    await until(() => heads(french)[2] === 'Timeline')
    french.lang = 'fr'
    await until(() => heads(french)[2] === 'Échéancier')
  })

  it('keeps every row, in place, when the language changes', async () => {
    const table = await tableOf(await published(small, on2020))
    table.parentElement!.lang = 'fr'
    await until(() => heads(table)[2] === 'Échéancier')
    expect(all(table, 'tbody tr').map(({ id }) => id)).to.deep.equal([
      'cswb-a1',
      'cswb-a1-1',
      'cswb-a1-1-1',
      'cswb-a2',
      'cswb-a3',
    ])
  })

  it('shows what has no translation in the language it has, marked with it, and says so', async () => {
    const records = [
      { id: 'a', kind: 'action', title: { en: 'Meet the partners' }, comment: { cr: 'ᓂᐢᑕᒥᐦᒃ' } },
      { id: 'b', kind: 'action', title: { fr: 'Former le personnel', en: 'Train the staff' } },
    ]
    const table = await tableOf(await published(records), 'fr')
    const title = cell(table, 'a', 'title')!.querySelector<HTMLElement>('.name')!
    expect([title.textContent, title.lang]).to.deep.equal(['Meet the partners', 'en'])
    expect(cell(table, 'a', 'comment')!.querySelector<HTMLElement>('.said')!.lang).to.equal('cr')
    expect(cell(table, 'b', 'title')!.querySelector<HTMLElement>('.name')!.lang).to.equal('')
    expect(wordsIn(all(table, 'header')[0])).to.contain('offertes seulement dans une autre langue : anglais.')
  })

  it('names all other languages in one sentence, also those that browsers have no name for', async () => {
    const records = ['oj', 'cr-Cans', 'fr', 'tlh'].map((tag) => ({ id: tag, kind: 'action', title: { [tag]: 'x' } }))
    const sentences = async (lang: string) =>
      all(await tableOf(await published(records), lang), 'header .quiet').map(wordsIn)
    const [english, ...others] = await sentences('en')
    expect(others).to.deep.equal([])
    expect(english).to.match(/^Parts of this plan are available in Ojibwe, Cree, French,? or .+ only\.$/)
    const [french] = await sentences('fr')
    expect(french).to.contain('seulement dans une autre langue : ojibwé, cri')
    expect(`${english} ${french}`).not.to.match(/ (oj|cr-Cans)\b/)
  })

  it('says that a language has no name where nobody has one for it', async () => {
    const table = await tableOf(await published([{ id: 'a', kind: 'action', title: { qaa: 'x' } }]))
    expect(wordsIn(all(table, 'header .quiet')[0])).to.contain('in another language (qaa) only')
  })

  it('marks the words of a plan that has one language only', async () => {
    const table = await tableOf(
      await published([{ id: 'a', kind: 'action', title: 'Meet the partners' }], { languages: ['en'] }),
      'fr',
    )
    expect(cell(table, 'a', 'title')!.querySelector<HTMLElement>('.name')!.lang).to.equal('en')
  })

  it('speaks English on a page in a language it does not have, and marks it so', async () => {
    const table = await tableOf(await published(small, on2020), 'nl')
    expect(heads(table)[2]).to.equal('Timeline')
    expect(all(table, 'header')[0]!.closest('[lang]')!.getAttribute('lang')).to.equal('en')
  })

  it('calls its columns what the kind of record calls its fields', () => {
    for (const language of ['en', 'fr'] as const)
      for (const [name, label] of Object.entries(actionTableStrings[language].columns))
        expect(label).to.equal(actionLabels.fields[name as 'ref'][language])
  })

  it('takes further languages from the page, at once', async () => {
    const table = await tableOf(await published(small, on2020), 'de')
    registerStrings<ActionTableStrings>('action-table', 'de', {
      actions: { one: '{n} Maßnahme', other: '{n} Maßnahmen' },
      with: 'Mit {names}',
    })
    await until(() => wordsIn(all(table, '[part~="stakeholders"]')[0]).startsWith('Mit CSS'))
    expect(wordsIn(all(table, '[part~="counts"]')[0])).to.contain('3 Maßnahmen')
    expect(all(table, 'header')[0]!.closest('[lang]')).to.equal(null)
    registerStrings<StatusStrings>('status', 'de', { 'no-date': 'Noch ohne Termin' })
    await until(() => wordsIn(cell(table, 'a2', 'status')) === 'Noch ohne Termin')
  })

  it('shows words written from right to left as they are written, on any page', async () => {
    const records = [{ id: 'a', kind: 'action', title: { ar: 'اجتماع مع الشركاء' } }]
    const table = await tableOf(await published(records))
    const title = cell(table, 'a', 'title')!.querySelector<HTMLElement>('.name')!
    expect(getComputedStyle(title).direction).to.equal('rtl')
  })

  it('turns around on a page that is written from right to left', async () => {
    const table = await tableOf(await published(small, on2020))
    table.parentElement!.dir = 'rtl'
    const [ref, title] = all(table, 'table thead th').map((head) => head.getBoundingClientRect())
    expect(ref!.left).to.be.greaterThan(title!.left)
  })
})
