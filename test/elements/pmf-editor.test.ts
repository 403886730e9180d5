import { expect, fixture, html } from '@open-wc/testing'
import type { PlanSession } from '@cswb/core'
import '@cswb/elements/pmf-editor/define.js'
import type { PmfEditor } from '@cswb/elements/pmf-editor.js'
import { all, cell, until, wordsIn } from './support/page.ts'
import { addressOf, documentOf, inMemory, published } from './support/plans.ts'

const day = { documentDate: '2024-03-31', threshold: 5 }
const node = (id: string, level: string, title: unknown, fields: object = {}) => ({
  id,
  kind: 'node',
  model: 'm1',
  level,
  title,
  order: id,
  ...fields,
})
const year = (id: string, indicator: string, at: number, fields: object) => ({
  id,
  kind: 'measurement',
  indicator,
  from: `${at}-01-01`,
  until: `${at}-12-31`,
  ...fields,
})

/** A model of four results, and five indicators: one of two results, one of none. */
const records = [
  { id: 'm1', kind: 'model', title: 'Young people finish school', convention: 'ontario' },
  node('n1', 'long-term', { en: 'People do well', fr: 'On vit bien' }),
  node('n2', 'immediate', 'Reading programs run'),
  node('n3', 'output', 'Tutoring for 25 students'),
  node('n4', 'immediate', 'Adults begin a course'),
  node('n5', 'activity', 'Run the tutoring'),
  { id: 'o1', kind: 'organization', name: 'School boards' },
  { id: 's1', kind: 'source', title: 'Yearly extract', type: 'secondary', availability: 'existing' },
  {
    id: 'i1',
    kind: 'indicator',
    order: 'a',
    title: { en: 'School attendance', fr: 'Fréquentation scolaire' },
    measures: ['n2', 'n1'],
    accountability: 'performance',
    scale: 'percent',
    unit: '%',
    direction: 'up',
    baseline: 81,
    baselineOn: '2019-12-31',
    sources: ['s1'],
    method: 'Counted from the extract',
    frequency: { en: 'Every year', fr: 'Chaque année' },
    collects: ['o1'],
  },
  { id: 't1', kind: 'target', indicator: 'i1', value: 95, by: '2026-12-31', setOn: '2020-01-01' },
  {
    id: 't2',
    kind: 'target',
    indicator: 'i1',
    value: 90,
    by: '2026-12-31',
    setOn: '2022-01-01',
    replaces: 't1',
    reason: 'A school closed',
  },
  year('v1', 'i1', 2021, { value: 80 }),
  year('v2', 'i1', 2022, { value: 82 }),
  year('v3', 'i1', 2023, { value: 84, provisional: true }),
  {
    id: 'i2',
    kind: 'indicator',
    order: 'b',
    title: 'Residents who feel safe',
    measures: ['n1'],
    accountability: 'population',
    data: 'perception',
    scale: 'percent',
    direction: 'up',
    frequency: 'Every two years',
  },
  year('v4', 'i2', 2019, { value: 58 }),
  year('v5', 'i2', 2021, { value: 61 }),
  year('v6', 'i2', 2023, { value: 64 }),
  {
    id: 'i3',
    kind: 'indicator',
    order: 'c',
    title: 'Students tutored',
    measures: ['n3'],
    accountability: 'performance',
    scale: 'count',
    unit: 'students',
    direction: 'up',
    baseline: 3,
    baselineText: '3 students',
    frequency: 'Every year',
    responsibility: 'Library',
  },
  year('v7', 'i3', 2022, { value: 12 }),
  year('v8', 'i3', 2023, { value: 4 }),
  {
    id: 'i4',
    kind: 'indicator',
    order: 'd',
    title: 'Cost of a call',
    accountability: 'performance',
    scale: 'amount',
    unit: '$',
  },
]

async function pmfOf(session: PlanSession, { lang = 'en', ...properties }: Record<string, unknown> = {}) {
  const frame = await fixture(html`<div lang=${lang as string}><cswb-pmf-editor></cswb-pmf-editor></div>`)
  const pmf = frame.querySelector('cswb-pmf-editor')!
  Object.assign(pmf, { session, ...properties })
  await shown(pmf)
  return pmf
}

async function shown(pmf: PmfEditor) {
  await until(() => pmf.shadowRoot!.querySelector('[part="day"], [part~="error"]'), 20_000)
  await pmf.updateComplete
}

const heads = (pmf: PmfEditor) => [...all(pmf, '.group')[0]!.querySelectorAll('thead th')].map(wordsIn)
const groups = (pmf: PmfEditor) =>
  all(pmf, '.group').map((group) => [
    wordsIn(group.querySelector('.heading')),
    ...[...group.querySelectorAll('tbody tr')].map((row) =>
      [row.querySelector('.col-measures .name'), row.querySelector('.col-title > :first-child')]
        .map(wordsIn)
        .join(': '),
    ),
  ])

describe('the measurement framework', () => {
  it('shows every outcome and output by level with its indicators, and leaves nothing out', async () => {
    const pmf = await pmfOf(await published(records, day))
    expect(groups(pmf)).to.deep.equal([
      ['Long-term outcomes', 'People do well: School attendance', 'People do well: Residents who feel safe'],
      ['Immediate outcomes', 'Reading programs run: School attendance', 'Adults begin a course: No indicator yet'],
      ['Outputs', 'Tutoring for 25 students: Students tutored'],
      ['Not linked to a result yet', ': Cost of a call'],
    ])
    expect(wordsIn(cell(pmf, 'i1', 'title'))).to.contain('Also measures Reading programs run')
    expect(wordsIn(all(pmf, '[part="counts"]')[0])).to.match(
      /^4 outcomes and outputs, 4 indicators, 1 without an indicator\. 3 performance indicators: /,
    )
    await expect(pmf).to.be.accessible()
  })

  it('names levels as the model’s convention does', async () => {
    const own = records.map((record) => (record.id === 'm1' ? { ...record, convention: 'kellogg' } : record))
    const pmf = await pmfOf(await published(own, day))
    expect(groups(pmf).map(([name]) => name)).to.include('Short-term outcomes')
  })

  it('tells baseline, the target in force, attainment, sources and who collects', async () => {
    const pmf = await pmfOf(await published(records, day))
    expect(heads(pmf)).to.deep.equal([
      'Expected outcomes',
      'Indicators',
      'Baseline data',
      'Targets',
      'So far',
      'Data sources',
      'Collection methods',
      'Frequency',
      'Responsibility',
    ])
    expect(wordsIn(cell(pmf, 'i1', 'baseline'))).to.equal('81%2019')
    expect(wordsIn(cell(pmf, 'i1', 'target'))).to.equal('90%by the end of 2026')
    expect(wordsIn(cell(pmf, 'i1', 'results'))).to.match(/^Off course84% 2023, provisional/)
    expect(wordsIn(cell(pmf, 'i1', 'sources'))).to.equal('Yearly extractsecondary, existing')
    expect(wordsIn(cell(pmf, 'i1', 'responsibility'))).to.equal('School boards')
    expect(cell(pmf, 'i1', 'results')!.querySelector('.spark .line')!.getAttribute('d')).to.match(/^M[\d.]+ .*L.*L/)
  })

  it('says of a whole community only where it is going', async () => {
    const pmf = await pmfOf(await published(records, day))
    expect(wordsIn(cell(pmf, 'i2', 'results'))).to.match(/^Improving64% 2023/)
    expect(cell(pmf, 'i2', 'results')!.querySelector('[part~="result-met"], .done')).to.equal(null)
  })

  it('marks small numbers as suppressed and gives them away nowhere, also not as zero', async () => {
    const pmf = await pmfOf(await published(records, day))
    expect(wordsIn(cell(pmf, 'i3', 'results'))).to.equal('No target2023: SuppressedWhy? Students tutored')
    expect(wordsIn(cell(pmf, 'i3', 'baseline'))).to.equal('Suppressed')
    all(pmf, '#cswb-i3 .why')[0]!.click()
    const dialog = await until(() => pmf.shadowRoot!.querySelector('dialog'))
    const rows = [...dialog.querySelectorAll('.numbers tbody tr')].map((row) => [...row.children].map(wordsIn))
    expect(rows).to.deep.equal([
      ['2022', '12 students'],
      ['2023', 'Suppressed'],
    ])
    expect(dialog.querySelectorAll('.chart .dot')).to.have.length(1)
    expect(dialog.querySelectorAll('.chart .gap')).to.have.length(1)
  })

  it('opens why, a chart, and a table that says the same as the chart', async () => {
    const pmf = await pmfOf(await published(records, day))
    const why = all(pmf, '#cswb-i1 .why')[0]!
    why.focus()
    why.click()
    const dialog = await until(() => pmf.shadowRoot!.querySelector('dialog'))
    expect(wordsIn(dialog.querySelector('p'))).to.match(/^School attendance rose from 81% \(2019\) to 84% \(2023\)\./)
    expect(dialog.querySelectorAll('.chart .dot')).to.have.length(3)
    expect(dialog.querySelectorAll('.chart .dot.open')).to.have.length(1)
    expect(dialog.querySelectorAll('.chart .goal')).to.have.length(1)
    expect([...dialog.querySelectorAll('.numbers tbody tr')].map(wordsIn)).to.deep.equal([
      '202180%',
      '202282%',
      '202384% (provisional)',
    ])
    expect(wordsIn(dialog.querySelector('ul'))).to.contain('A school closed')
    await expect(pmf).to.be.accessible()
    dialog.querySelector('button')!.click()
    await until(() => !pmf.shadowRoot!.querySelector('dialog'))
    expect(pmf.shadowRoot!.activeElement === why, 'the focus is back').to.equal(true)
  })

  it('lists what is collected next, the earliest first, by whom, and what has not come in', async () => {
    const late = { id: 'i5', kind: 'indicator', title: 'Meetings', frequency: 'Every year', measures: ['n3'] }
    const own = [...records, late, year('v9', 'i5', 2020, { value: 30 })]
    const pmf = await pmfOf(await published(own, day))
    const rows = all(pmf, '.next tbody tr').map((row) => [...row.children].map(wordsIn).slice(0, 3))
    expect(rows).to.deep.equal([
      ['December 31, 2021 Not in yet', 'Meetings', 'Nobody named'],
      ['December 31, 2024', 'School attendance', 'School boards'],
      ['December 31, 2024', 'Students tutored', 'Library'],
      ['December 31, 2025', 'Residents who feel safe', 'Nobody named'],
    ])
    expect(wordsIn(all(pmf, '.next .quiet')[0])).to.contain('1 indicator does not say how often.')
  })

  it('has the columns that the plan adds, renames, hides and orders', async () => {
    const field = (name: string, fields: object, order: string) => ({
      id: `f-${name}`,
      kind: 'field',
      of: 'indicator',
      name,
      order,
      ...fields,
    })
    const own = [
      ...records.map((record) => (record.id === 'i1' ? { ...record, champion: 'Mayor' } : record)),
      field('title', { label: 'Measures' }, 'a'),
      field('champion', { label: { en: 'Champion', fr: 'Porte-parole' } }, 'b'),
      field('frequency', { label: 'How often' }, 'c'),
      field('method', { hidden: true }, 'd'),
    ]
    const pmf = await pmfOf(await inMemory(own, day), { asOf: '2024-03-31' })
    expect(heads(pmf).slice(1, 5)).to.deep.equal(['Measures', 'Champion', 'How often', 'Baseline data'])
    expect(heads(pmf)).not.to.include('Collection methods')
    expect(wordsIn(cell(pmf, 'i1', 'champion'))).to.equal('Mayor')
  })

  it('shows the columns that the page asks for, and always the indicator', async () => {
    const pmf = await pmfOf(await published(records, day), { columns: 'baseline, results' })
    expect(heads(pmf)).to.deep.equal(['Indicators', 'Baseline data', 'So far'])
  })

  it('asks what the guides ask where it is missing, with the reason and who asks', async () => {
    const pmf = await pmfOf(await published(records, day), { questions: true })
    await until(() => all(pmf, '.ask').length)
    await pmf.updateComplete
    expect(wordsIn(cell(pmf, 'n4', 'title')!.querySelector('summary'))).to.equal('Which number would show it?')
    const missing = cell(pmf, 'i4', 'target')!.querySelector('.ask')!
    expect(wordsIn(missing.querySelector('summary'))).to.equal('What is it to reach, and by when?')
    expect(wordsIn(missing)).to.contain('Indicator “Cost of a call” has no target yet.')
    expect(wordsIn(missing)).to.contain('Tool 6')
    await expect(pmf).to.be.accessible()
    pmf.questions = false
    await pmf.updateComplete
    expect(all(pmf, '.ask')).to.have.length(0)
  })

  it('speaks French on a French page', async () => {
    const pmf = await pmfOf(await published(records, { ...day, languages: ['en', 'fr'] }), { lang: 'fr-CA' })
    expect(heads(pmf).slice(0, 5)).to.deep.equal([
      'Résultats attendus',
      'Indicateurs',
      'Données de référence',
      'Cibles',
      'Jusqu’ici',
    ])
    expect(wordsIn(cell(pmf, 'i1', 'results'))).to.match(/^Hors trajectoire84 % 2023, provisoire/)
    expect(wordsIn(cell(pmf, 'i3', 'results'))).to.match(/^Sans cible2023 : Supprimée \(confidentialité\)/)
    await expect(pmf).to.be.accessible()
  })

  it('follows the plan and leaves alone the rows that nothing has changed in', async () => {
    const session = await inMemory(records, day)
    const pmf = await pmfOf(session, { asOf: '2024-03-31' })
    const [attendance, safe] = ['i1', 'i2'].map((id) => cell(pmf, id, 'results')!.firstChild)
    await session.change((edit) => edit.set('v6', { value: 50 }))
    await pmf.updateComplete
    expect(wordsIn(cell(pmf, 'i2', 'results'))).to.match(/^No clear change50%/)
    expect(cell(pmf, 'i1', 'results')!.firstChild === attendance, 'the other row stays').to.equal(true)
    expect(cell(pmf, 'i2', 'results')!.firstChild === safe, 'the row is written again').to.equal(false)
  })

  it('is a list of cards where there is little room, each value under its label', async () => {
    const session = await published(records, day)
    const frame = await fixture(
      html`<div class="narrow"><style>.narrow { inline-size: 320px }</style><cswb-pmf-editor .session=${session}></cswb-pmf-editor></div>`,
    )
    const pmf = frame.querySelector('cswb-pmf-editor')!
    await shown(pmf)
    expect(pmf.scrollWidth).to.be.at.most(320)
    const target = cell(pmf, 'i1', 'target')!
    expect(target.dataset['label']).to.equal('Targets')
    expect(getComputedStyle(target, '::before').content).not.to.equal('none')
    expect(cell(pmf, 'i1', 'title')!.getBoundingClientRect().top).to.be.below(
      cell(pmf, 'i1', 'measures')!.getBoundingClientRect().top,
    )
    await expect(pmf).to.be.accessible()
  })

  it('says that there is nothing to measure yet', async () => {
    const pmf = await pmfOf(await published([], day))
    expect(wordsIn(all(pmf, '[part="empty"]')[0])).to.match(/^No expected outcome and no indicator yet\./)
    await expect(pmf).to.be.accessible()
  })

  it('opens a published plan, and says in a sentence why one cannot be had', async () => {
    const frame = await fixture(
      html`<div><cswb-pmf-editor src=${addressOf(documentOf(records, day))} no-title></cswb-pmf-editor><cswb-pmf-editor src=${addressOf('<p>Sign in</p>')}>As a PDF</cswb-pmf-editor></div>`,
    )
    const [good, bad] = [...frame.querySelectorAll('cswb-pmf-editor')] as [PmfEditor, PmfEditor]
    await shown(good)
    await shown(bad)
    expect(all(good, '.plan-title')).to.have.length(0)
    expect(groups(good)).to.have.length(4)
    expect(wordsIn(all(bad, '[part~="error"] p')[0])).not.to.equal('')
  })

  it('says which day it speaks of, and what is no day', async () => {
    const pmf = await pmfOf(await published(records, day), { asOf: 'soon' })
    expect(wordsIn(all(pmf, '[role="alert"]')[0])).to.match(/^“soon” in as-of is not a date\./)
    expect(wordsIn(all(pmf, '[part="day"]')[0])).to.equal('As the plan itself reports, on March 31, 2024.')
  })
})
