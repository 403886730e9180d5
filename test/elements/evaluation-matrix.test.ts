import { expect, fixture, html } from '@open-wc/testing'
import type { PlanSession } from '@cswb/core'
import '@cswb/elements/evaluation-matrix/define.js'
import type { EvaluationMatrix } from '@cswb/elements/evaluation-matrix.js'
import { copy, file } from './support/files.ts'
import { all, cell, until, wordsIn } from './support/page.ts'
import { addressOf, documentOf, inMemory, published } from './support/plans.ts'

const day = { documentDate: '2024-03-31', languages: ['en', 'fr'] }
const line = (id: string, question: string, fields: object) => ({ id, kind: 'line', question, order: id, ...fields })

/** Four questions, one of them in two parts; three sources; one line that names no question. */
const records = [
  { id: 'o1', kind: 'organization', name: 'Crisis team' },
  { id: 's1', kind: 'source', title: 'Record of calls', type: 'secondary', availability: 'existing', order: 'a' },
  { id: 's2', kind: 'source', title: 'Interviews', type: 'primary', availability: 'new', owners: ['o1'], order: 'b' },
  { id: 's3', kind: 'source', title: 'Old survey', order: 'c' },
  {
    id: 'i1',
    kind: 'indicator',
    title: 'Minutes until help',
    baseline: 31,
    baselineOn: '2020-12-31',
    sources: ['s1'],
    method: 'Counted',
    frequency: 'Each quarter',
    collects: ['o1'],
  },
  { id: 'i2', kind: 'indicator', title: { en: 'People who were heard', fr: 'Personnes entendues' }, sources: ['s2'] },
  {
    id: 'q1',
    kind: 'question',
    ref: '1',
    text: { en: 'Does help come?', fr: 'L’aide vient-elle?' },
    order: 'a',
    key: true,
    criterion: 'effectiveness',
    justification: 'Asked by all',
    feasibility: 'yes',
  },
  line('l1', 'q1', { indicator: 'i1', timeline: 'June 2024', sources: ['s1'] }),
  line('l2', 'q1', { indicator: 'i2', leads: ['o1'], timeline: 'March 2025', method: 'Asked' }),
  { id: 'q2', kind: 'question', ref: '2', text: 'Who is reached?', order: 'b' },
  { id: 'q2a', kind: 'question', ref: '2.1', text: 'Which streets?', parent: 'q2', order: 'a' },
  line('l3', 'q2a', { measure: 'Streets visited', timeline: 'Each month', sourceText: 'Route book' }),
  { id: 'q2b', kind: 'question', ref: '2.2', text: 'Which hours?', parent: 'q2', order: 'b', leads: ['o1'] },
  { id: 'q3', kind: 'question', ref: '3', text: 'Does it last?', order: 'c' },
  line('l4', 'q3', { indicator: 'i1' }),
  line('l5', 'gone', { measure: 'Letters of thanks' }),
]

const made = async (session: PlanSession, { lang = 'en', ...properties }: Record<string, unknown> = {}) => {
  const frame = await fixture(html`<div lang=${lang as string}><cswb-evaluation-matrix></cswb-evaluation-matrix></div>`)
  const matrix = frame.querySelector('cswb-evaluation-matrix')!
  Object.assign(matrix, { session, ...properties })
  await shown(matrix)
  return matrix
}

async function shown(matrix: EvaluationMatrix) {
  await until(() => matrix.shadowRoot!.querySelector('[part="day"], [part~="error"]'), 20_000)
  await matrix.updateComplete
}

const heads = (matrix: EvaluationMatrix) => [...all(matrix, '.group')[0]!.querySelectorAll('thead th')].map(wordsIn)
const lines = (matrix: EvaluationMatrix) =>
  all(matrix, '.group').map((group) => [
    wordsIn(group.querySelector('.heading')),
    ...[...group.querySelectorAll('tbody tr')].map((row) =>
      [row.querySelector('.col-question > :first-child'), row.querySelector('.col-measures > :first-child')]
        .map(wordsIn)
        .join(' > '),
    ),
  ])
const evidence = (matrix: EvaluationMatrix, row: string) =>
  [...cell(matrix, row, 'question')!.querySelectorAll('.evidence summary')].map(wordsIn)

async function choose(matrix: EvaluationMatrix, view: string) {
  all(matrix, `[name="view"][value="${view}"]`)[0]!.click()
  await matrix.updateComplete
}

describe('the evaluation matrix', () => {
  beforeEach(() => localStorage.clear())

  it('shows every question and its parts with all that is to answer them, and leaves nothing out', async () => {
    const matrix = await made(await published(records, day))
    expect(heads(matrix)).to.deep.equal([
      'Evaluation questions',
      'Measures and indicators',
      'Responsibility',
      'Timelines',
      'Data sources',
      'Collection methods',
    ])
    expect(lines(matrix)).to.deep.equal([
      [
        '',
        '1 Does help come? > Minutes until help',
        '1 Does help come? > People who were heard',
        '2 Who is reached? > ',
        '2.1 Which streets? > Streets visited',
        '2.2 Which hours? > No indicator yet',
        '3 Does it last? > Minutes until help',
        'Not tied to a question > Letters of thanks',
      ],
    ])
    expect(wordsIn(cell(matrix, 'l1', 'question')!.querySelector('.read'))).to.equal(
      'Effectiveness · key question · justified · feasible',
    )
    expect(wordsIn(all(matrix, '[part="counts"]')[0])).to.equal(
      '4 questions, 2 indicators, 3 data sources. 1 question has no indicator, 2 questions rest on one source each, 1 indicator has no baseline.',
    )
    await expect(matrix).to.be.accessible()
  })

  it('tells who, when, from where and how, and whose words stand where a line says nothing', async () => {
    const matrix = await made(await published(records, day))
    expect(wordsIn(cell(matrix, 'l1', 'responsibility'))).to.equal('Crisis team as for its indicator')
    expect(wordsIn(cell(matrix, 'l1', 'timeline'))).to.equal('June 2024')
    expect(wordsIn(cell(matrix, 'l1', 'sources'))).to.equal('Record of callssecondary, existing')
    expect(wordsIn(cell(matrix, 'l4', 'timeline'))).to.equal('Each quarter as for its indicator')
    expect(wordsIn(cell(matrix, 'l2', 'responsibility'))).to.equal('Crisis team')
    expect(wordsIn(cell(matrix, 'l3', 'responsibility'))).to.equal('Nobody named yet')
    expect(wordsIn(cell(matrix, 'q2b', 'responsibility'))).to.equal('Crisis team as for the whole question')
    expect(wordsIn(cell(matrix, 'l3', 'measures'))).to.equal('Streets visitedNot an indicator of the plan yet')
  })

  it('says at a glance whether sources can be compared and where measures start from, in words with shapes', async () => {
    const matrix = await made(await published(records, day))
    expect(evidence(matrix, 'l1')).to.deep.equal(['Compared: 2 sources', 'Baseline for 1 of 2'])
    expect(evidence(matrix, 'l3')).to.deep.equal(['One source only'])
    expect(evidence(matrix, 'q2b')).to.deep.equal(['No indicator yet'])
    expect(evidence(matrix, 'l4')).to.deep.equal(['One source only', 'Baselines there'])
    for (const badge of all(matrix, '.evidence .badge'))
      expect(getComputedStyle(badge, '::before').content, 'a shape').to.equal('""')
  })

  it('opens why, with what to do and who asks it', async () => {
    const matrix = await made(await published(records, day))
    const details = cell(matrix, 'l4', 'question')!.querySelector('details')!
    details.querySelector('summary')!.click()
    await until(() => details.querySelector('.explained'), 20_000)
    expect(wordsIn(details)).to.contain('From: Record of calls.')
    expect(wordsIn(details)).to.contain('rests on a single source')
    expect(wordsIn(details)).to.contain('Add a second source or method')
    expect(wordsIn(details)).to.contain('Monitoring and Evaluation Studio')
    await expect(matrix).to.be.accessible()
  })

  it('answers which questions one source serves', async () => {
    const matrix = await made(await published(records, day))
    await choose(matrix, 'source')
    expect(lines(matrix)).to.deep.equal([
      ['Record of calls', '1 Does help come? > Minutes until help', '3 Does it last? > Minutes until help'],
      ['Interviews', '1 Does help come? > People who were heard'],
      ['As written: Route book', '2.1 Which streets? > Streets visited'],
      ['No source named yet', '2.2 Which hours? > No indicator yet', 'Not tied to a question > Letters of thanks'],
      ['Old survey'],
    ])
    expect(all(matrix, '.note').map(wordsIn)).to.deep.equal([
      'Helps to answer 2 questions secondary, existing',
      'Helps to answer 1 question primary, new · Held by Crisis team',
      'Answers no question yet',
    ])
    await expect(matrix).to.be.accessible()
  })

  it('stands by date: years, what comes again and again, and what nobody has dated', async () => {
    const matrix = await made(await published(records, day), { by: 'date' })
    expect(lines(matrix).map(([head, ...rows]) => [head, rows.length])).to.deep.equal([
      ['2024', 1],
      ['2025', 1],
      ['Again and again', 2],
      ['Not dated yet', 2],
    ])
    expect(heads(matrix)[0]).to.equal('Timelines')
    await expect(matrix).to.be.accessible()
  })

  it('remembers what a reader chose, plan by plan; a page may leave the choice out', async () => {
    const session = await published(records, day)
    await choose(await made(session), 'date')
    const again = await made(session)
    expect(lines(again)[0]![0]).to.equal('2024')
    const other = await made(await published(records, day))
    expect(lines(other)).to.have.length(1)
    const fixed = await made(session, { noView: true })
    expect(all(fixed, '.views')).to.have.length(0)
    expect(lines(fixed)).to.have.length(1)
  })

  it('shows what the template asks of each column, with its source', async () => {
    const matrix = await made(await published(records, day))
    all(matrix, '.guide summary')[0]!.click()
    await until(() => all(matrix, '.guide dl')[0], 20_000)
    const columns = all(matrix, '.guide dt').map(wordsIn)
    expect(columns.slice(0, 6)).to.deep.equal(heads(matrix))
    expect(all(matrix, '.guide dd')).to.have.length.above(13)
    expect(wordsIn(all(matrix, '.guide .read')[0])).to.contain('evaluation matrix template')
    await expect(matrix).to.be.accessible()
  })

  it('asks what the guides ask beside what it is about', async () => {
    const matrix = await made(await published(records, day), { questions: true })
    await until(() => all(matrix, '.ask')[0], 20_000)
    await matrix.updateComplete
    expect(wordsIn(cell(matrix, 'l4', 'question')!.querySelector('.ask summary'))).to.match(
      /^Whether the question 3 can be answered/,
    )
    expect(wordsIn(cell(matrix, 'l3', 'measures'))).to.contain('is no indicator of the plan yet')
    const about = [...cell(matrix, 'l1', 'measures')!.querySelectorAll('.ask summary')].map(wordsIn)
    expect(about).to.have.length(1)
    expect(about[0]).to.match(/^Indicator “Minutes until help” does not show yet how it is/)
    expect(wordsIn(cell(matrix, 'l1', 'question'))).not.to.contain('Indicator')
    await expect(matrix).to.be.accessible()
  })

  it('is taken along as a page and as a spreadsheet, in the layout of the template', async () => {
    const matrix = await made(await published(records, day))
    await until(() => all(matrix, '.take')[0], 20_000)
    all(matrix, '.take summary')[0]!.click()
    await until(() => all(matrix, '[part="take-csv"]')[0])
    expect(all(matrix, '.panel button').map(wordsIn)).to.deep.equal([
      'Web page (HTML)',
      'Spreadsheet (CSV)',
      'Print this page',
    ])
    const csv = await file(() => all(matrix, '[part="take-csv"]')[0]!.click())
    expect(csv.name).to.equal('Safer-streets-Evaluation-matrix-2024-03-31.csv')
    expect(csv.text).to.contain(
      '\r\n1 Does help come?,Minutes until help,Crisis team,June 2024,Record of calls,Counted\r\n',
    )
    const page = await file(() => all(matrix, '[part="take-html"]')[0]!.click())
    expect(page.text).to.match(/rowspan="2">1 <span>Does help come\?/)
    await expect(matrix).to.be.accessible()
    const bare = await made(await published(records, day), { noExport: true })
    await until(() => cell(bare, 'l1', 'question'))
    expect(all(bare, '.take')).to.have.length(0)
  })

  it('copies into Word and Excel as a table, each line with its question', async () => {
    const matrix = await made(await published(records, day))
    await until(() => all(matrix, '.take')[0], 20_000)
    const [from, to] = ['l1', 'l2'].map((id) => matrix.shadowRoot!.querySelector(`#cswb-${id}`)!)
    const { plain, html: markup, taken } = copy(from!, to)
    expect(taken).to.equal(true)
    const rows = plain.split('\n').map((row) => row.split('\t'))
    expect(rows.at(-1)!.slice(0, 2)).to.deep.equal(['1 Does help come?', 'People who were heard; No baseline yet'])
    expect(rows.at(-2)![0]).to.equal('1 Does help come? Effectiveness · key question · justified · feasible')
    expect(markup).to.match(/^<table [^>]*border="1"/)
  })

  it('has the columns that the plan adds, renames and hides', async () => {
    const own = [
      ...records.map((record) =>
        record.id === 'l1' ? { ...record, analysis: 'By month', ethics: 'Consent' } : record,
      ),
      { id: 'f1', kind: 'field', of: 'line', name: 'ethics', label: { en: 'Ethics', fr: 'Éthique' } },
      { id: 'f2', kind: 'field', of: 'line', name: 'timeline', label: 'When' },
      { id: 'f3', kind: 'field', of: 'line', name: 'method', hidden: true },
    ]
    const matrix = await made(await inMemory(own, day))
    expect(heads(matrix).slice(2)).to.deep.equal(['Responsibility', 'When', 'Data sources', 'Analysis', 'Ethics'])
    expect(wordsIn(cell(matrix, 'l1', 'ethics'))).to.equal('Consent')
  })

  it('speaks French on a French page', async () => {
    const matrix = await made(await published(records, day), { lang: 'fr-CA' })
    expect(heads(matrix).slice(0, 2)).to.deep.equal(['Questions d’évaluation', 'Mesures et indicateurs'])
    expect(evidence(matrix, 'l1')).to.deep.equal(['Recoupement : 2 sources', 'Valeur de référence pour 1 sur 2'])
    expect(wordsIn(cell(matrix, 'l2', 'measures')!.querySelector('.name'))).to.equal('Personnes entendues')
    expect(wordsIn(cell(matrix, 'l1', 'timeline'))).to.equal('June 2024juin 2024')
    await expect(matrix).to.be.accessible()
  })

  it('follows the plan and leaves alone the rows that nothing has changed in', async () => {
    const session = await inMemory(records, day)
    const matrix = await made(session, { asOf: '2024-03-31' })
    const [same, other] = ['l4', 'l3'].map((id) => cell(matrix, id, 'measures')!.firstChild)
    await session.change((edit) => edit.set('l3', { measure: 'Streets walked' }))
    await matrix.updateComplete
    expect(wordsIn(cell(matrix, 'l3', 'measures'))).to.match(/^Streets walked/)
    expect(cell(matrix, 'l4', 'measures')!.firstChild === same, 'the other row stays').to.equal(true)
    expect(cell(matrix, 'l3', 'measures')!.firstChild === other, 'the row is written again').to.equal(false)
    await session.change((edit) => edit.set('i2', { baseline: 4 }))
    await matrix.updateComplete
    expect(evidence(matrix, 'l1')[1]).to.equal('Baselines there')
  })

  it('is a list of cards where there is little room, each value under its label', async () => {
    const session = await published(records, day)
    const frame = await fixture(
      html`<div class="narrow"><style>.narrow { inline-size: 320px }</style><cswb-evaluation-matrix .session=${session}></cswb-evaluation-matrix></div>`,
    )
    const matrix = frame.querySelector('cswb-evaluation-matrix')!
    await shown(matrix)
    expect(matrix.scrollWidth).to.be.at.most(320)
    const sources = cell(matrix, 'l1', 'sources')!
    expect(sources.dataset['label']).to.equal('Data sources')
    expect(getComputedStyle(sources, '::before').content).not.to.equal('none')
    expect(cell(matrix, 'l1', 'question')!.getBoundingClientRect().bottom).to.be.at.most(
      cell(matrix, 'l1', 'measures')!.getBoundingClientRect().top,
    )
    await expect(matrix).to.be.accessible()
  })

  it('says that there is no question yet', async () => {
    const matrix = await made(await published([], day))
    expect(wordsIn(all(matrix, '[part="empty"]')[0])).to.match(/^No evaluation question yet\./)
    await expect(matrix).to.be.accessible()
  })

  it('opens a published plan, and says in a sentence why one cannot be had', async () => {
    const frame = await fixture(
      html`<div><cswb-evaluation-matrix src=${addressOf(documentOf(records, day))} no-title></cswb-evaluation-matrix><cswb-evaluation-matrix src=${addressOf('<p>Sign in</p>')}>As a PDF</cswb-evaluation-matrix></div>`,
    )
    const [good, bad] = [...frame.querySelectorAll('cswb-evaluation-matrix')] as [EvaluationMatrix, EvaluationMatrix]
    await shown(good)
    await shown(bad)
    expect(all(good, '.plan-title')).to.have.length(0)
    expect(lines(good)[0]).to.have.length(8)
    expect(wordsIn(all(bad, '[part~="error"] p')[0])).not.to.equal('')
  })

  it('says which day it speaks of, and what is no day', async () => {
    const matrix = await made(await published(records, day), { asOf: 'soon' })
    expect(wordsIn(all(matrix, '[role="alert"]')[0])).to.match(/^“soon” in as-of is not a date\./)
    expect(wordsIn(all(matrix, '[part="day"]')[0])).to.equal('As the plan itself reports, on March 31, 2024.')
  })
})
