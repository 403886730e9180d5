import { expect, fixture, html } from '@open-wc/testing'
import type { PlanSession } from '@cswb/core'
import '@cswb/elements/evaluation-matrix/define.js'
import type { EvaluationMatrix } from '@cswb/elements/evaluation-matrix.js'
import { all, cell, until, wordsIn } from './support/page.ts'
import { inMemory, published } from './support/plans.ts'
import { at, editorIn, input, press, said, tool, type } from './support/working.ts'

const records = [
  { id: 's1', kind: 'source', title: 'Record of calls', type: 'secondary' },
  { id: 'i1', kind: 'indicator', title: 'Minutes until help', sources: ['s1'], method: 'Counted' },
  { id: 'q1', kind: 'question', ref: '1', text: 'Does help come?', order: 'a0' },
  { id: 'l1', kind: 'line', question: 'q1', indicator: 'i1', order: 'a0' },
  { id: 'l2', kind: 'line', question: 'q1', measure: 'Letters', order: 'a1' },
  { id: 'q2', kind: 'question', ref: '2', text: 'Who is reached?', order: 'a1' },
]

async function working(session: PlanSession, properties: object = {}): Promise<EvaluationMatrix> {
  const frame = await fixture(
    html`<div lang="en"><cswb-evaluation-matrix editable></cswb-evaluation-matrix><button>After</button></div>`,
  )
  const matrix = frame.querySelector('cswb-evaluation-matrix')!
  Object.assign(matrix, { session, ...properties })
  await until(() => matrix.shadowRoot!.querySelector('[role="toolbar"]'), 20_000)
  await matrix.updateComplete
  return matrix
}

const settled = (matrix: EvaluationMatrix) => until(() => !editorIn(matrix)).then(() => matrix.updateComplete)
const go = (matrix: EvaluationMatrix, row: string, column: string) => cell(matrix, row, column)!.click()
const titles = (session: PlanSession, kind: string) =>
  session.all(kind).map((record) => record['title'] ?? record['text'])

describe('writing in the evaluation matrix', () => {
  beforeEach(() => localStorage.clear())

  it('is only there where it is asked for, and where the plan can be written', async () => {
    const frame = await fixture(html`<div><cswb-evaluation-matrix editable></cswb-evaluation-matrix></div>`)
    const matrix = frame.querySelector('cswb-evaluation-matrix')!
    matrix.session = await published(records)
    await until(() => cell(matrix, 'l1', 'question'), 20_000)
    await matrix.updateComplete
    expect(all(matrix, '[role="grid"], [role="toolbar"]')).to.have.lengthOf(0)
    const edited = await working(await inMemory(records))
    expect(all(edited, '[role="grid"]')).to.have.lengthOf(1)
    await expect(edited).to.be.accessible()
  })

  it('writes cells of questions and lines by keyboard, with what the template asks beside the field', async () => {
    const session = await inMemory(records)
    const matrix = await working(session)
    go(matrix, 'l1', 'question')
    await press('ArrowRight', 'ArrowRight', 'ArrowRight')
    expect(at(matrix)).to.equal('l1 timeline')
    await press('Enter')
    await until(() => wordsIn(editorIn(matrix)).includes('When?'), 20_000)
    await type('June 2026')
    await press('Enter')
    await settled(matrix)
    expect(session.get('l1')!['timeline']).to.equal('June 2026')
    expect(at(matrix)).to.equal('l1 timeline')
    await press('Home', 'F2')
    await type(' In time?')
    await press('Enter')
    await settled(matrix)
    expect(session.get('q1')!['text']).to.equal('Does help come? In time?')
    await press('Control+z')
    await until(() => session.get('q1')!['text'] === 'Does help come?')
  })

  it('chooses indicators and sources of the plan, and adds new ones by their name', async () => {
    const session = await inMemory(records)
    const matrix = await working(session)
    go(matrix, 'l2', 'measures')
    await press('Enter')
    await type('minutes UNTIL help')
    await press('Enter')
    await settled(matrix)
    expect(session.get('l2')!['indicator']).to.equal('i1')
    await press('Enter')
    input(matrix).value = ''
    await type('Letters of thanks')
    await press('Enter')
    await settled(matrix)
    expect(titles(session, 'indicator')).to.deep.equal(['Minutes until help', 'Letters of thanks'])
    expect(session.get('l2')!['indicator']).to.equal(session.all('indicator')[1]!.id)
    go(matrix, 'l2', 'sources')
    await press('Enter')
    await type('Record of calls; Mail room;')
    await press('Enter')
    await settled(matrix)
    expect(titles(session, 'source')).to.deep.equal(['Record of calls', 'Mail room'])
    expect(session.get('l2')!['sources']).to.deep.equal(['s1', session.all('source')[1]!.id])
    await session.undo()
    expect(titles(session, 'source'), 'one change').to.deep.equal(['Record of calls'])
  })

  it('begins a line where a question has none, by writing in its row', async () => {
    const session = await inMemory(records)
    const matrix = await working(session)
    go(matrix, 'q2', 'question')
    await press('ArrowRight', 'Enter')
    await until(() => editorIn(matrix))
    await type('Streets visited')
    await press('Enter')
    await settled(matrix)
    const [line] = session.all('line').filter(({ question }) => question === 'q2')
    expect(session.get(line!.indicator ?? '')!['title']).to.equal('Streets visited')
    expect(at(matrix)).to.equal(`${line!.id} measures`)
  })

  it('adds questions, sub-questions and lines, and goes on writing in them', async () => {
    const session = await inMemory(records)
    const matrix = await working(session)
    go(matrix, 'l1', 'measures')
    await press('Control+Enter')
    await until(() => editorIn(matrix))
    await press('Escape')
    const lines = () => session.all('line').map(({ id }) => id)
    expect(lines()[0]).to.equal('l1')
    expect(lines()[2]).to.equal('l2')
    go(matrix, 'l1', 'question')
    await press('Control+Shift+Enter')
    await until(() => editorIn(matrix))
    await type('On which streets?')
    await press('Enter')
    await settled(matrix)
    expect(
      session
        .children('q1')
        .filter(({ kind }) => kind === 'question')
        .map((part) => part['text']),
    ).to.deep.equal(['On which streets?'])
    tool(matrix, 'add-question').click()
    await until(() => editorIn(matrix))
    await type('Does it last?')
    await press('Enter')
    await settled(matrix)
    expect(session.all('question').at(-1)!.text).to.equal('Does it last?')
  })

  it('moves lines and questions, and says where they stand now', async () => {
    const session = await inMemory(records)
    const matrix = await working(session)
    go(matrix, 'l2', 'measures')
    await press('Alt+Shift+ArrowUp')
    await until(() => session.all('line')[0]!.id === 'l2')
    await until(() => said(matrix).includes('1 of 2'))
    expect(at(matrix)).to.equal('l2 measures')
    await press('Home', 'Alt+Shift+ArrowDown')
    await until(() => session.all('question')[0]!.id === 'q2')
    await press('Alt+Shift+ArrowDown')
    await until(() => said(matrix).includes('last already'))
  })

  it('removes a line, or a question with all that stands under it, and offers to take it back', async () => {
    const session = await inMemory(records)
    const matrix = await working(session)
    go(matrix, 'l1', 'measures')
    await press('Control+Delete')
    await until(() => !session.get('l1'))
    await until(() => at(matrix) === 'l2 measures')
    await press('Home', 'Control+Delete')
    await until(() => !session.get('q1'))
    expect(session.get('l2')).to.equal(undefined)
    await until(() => all(matrix, '[part="edit-offer"] button')[0])
    all(matrix, '[part="edit-offer"] button')[0]!.click()
    await until(() => session.get('l2'))
    expect(session.get('q1')!['text']).to.equal('Does help come?')
  })

  it('opens every field of the line, of its indicator and of its source at the side', async () => {
    const session = await inMemory(records)
    const matrix = await working(session)
    go(matrix, 'l1', 'measures')
    const opened = async () => {
      const form = await until(
        () => matrix.shadowRoot!.querySelector<HTMLElementTagNameMap['cswb-record']>('dialog cswb-record'),
        20_000,
      )
      await until(() => form.shadowRoot!.querySelector('[part="heading"]'))
      const { record } = form
      all(matrix, '[part="side-close"]')[0]!.click()
      await until(() => !matrix.shadowRoot!.querySelector('dialog'))
      return record
    }
    await press('Control+i')
    expect(await opened()).to.equal('l1')
    tool(matrix, 'indicator').click()
    expect(await opened()).to.equal('i1')
    tool(matrix, 'source').click()
    expect(await opened()).to.equal('s1')
    go(matrix, 'l2', 'measures')
    expect(tool(matrix, 'indicator').getAttribute('aria-disabled')).to.equal('true')
  })

  it('begins a matrix on an empty plan, and writes in the views by source and by date too', async () => {
    const session = await inMemory([])
    const matrix = await working(session)
    tool(matrix, 'add-question').click()
    await until(() => editorIn(matrix))
    await type('Does it help?')
    await press('Enter')
    await settled(matrix)
    await press('Control+Enter')
    await until(() => editorIn(matrix))
    await type('Visits')
    await press('Enter')
    await settled(matrix)
    all(matrix, '[name="view"][value="date"]')[0]!.click()
    await matrix.updateComplete
    const line = session.all('line')[0]!.id
    all(matrix, '.col-timeline[part~="cell"]')[0]!.click()
    await press('Enter')
    await type('March 2027')
    await press('Enter')
    await settled(matrix)
    expect(session.get(line)!['timeline']).to.equal('March 2027')
    expect(all(matrix, '.heading').map(wordsIn)).to.deep.equal(['2027'])
    await expect(matrix).to.be.accessible()
  })
})
