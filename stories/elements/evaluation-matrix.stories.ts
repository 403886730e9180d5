import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import type { PlanRecord, PlanSession } from '@cswb/core'
import type { EvaluationMatrix } from '@cswb/elements/evaluation-matrix.js'
import '@cswb/elements/evaluation-matrix/define.js'
import { createPlan } from '@cswb/store'
import { planOf } from './plans.ts'

type Story = StoryObj<EvaluationMatrix>

const meta: Meta<EvaluationMatrix> = {
  title: 'Elements/Evaluation matrix',
  component: 'cswb-evaluation-matrix',
  args: { src: '/plans/measurement.json', headingLevel: 2, noTitle: false, noView: false, questions: false },
  render: ({ src, plan, asOf, headingLevel, noTitle, noView, by, questions }) => html`
    <cswb-evaluation-matrix
      .src=${src}
      .plan=${plan}
      .asOf=${asOf}
      .headingLevel=${headingLevel}
      .noTitle=${noTitle}
      .noView=${noView}
      .by=${by}
      .questions=${questions}
    ></cswb-evaluation-matrix>
  `,
}
export default meta

/** A story of an open plan. */
const showing = (open: () => Promise<PlanSession>, args: Story['args'] = {}): Story => ({
  args,
  loaders: [async () => ({ session: await open() })],
  render: ({ headingLevel, noTitle, noView, asOf, by, questions }, { loaded }) => html`
    <cswb-evaluation-matrix
      .session=${loaded['session'] as PlanSession}
      .headingLevel=${headingLevel}
      .noTitle=${noTitle}
      .noView=${noView}
      .asOf=${asOf}
      .by=${by}
      .questions=${questions}
    ></cswb-evaluation-matrix>
  `,
})

/** Eleven questions, 21 indicators and six sources: what answers each question, and what its evidence is worth. */
export const ByQuestion: Story = {}

/** The same lines by data source: which questions does this one answer? */
export const BySource: Story = { args: { by: 'source', noView: true } }

/** The same lines by date: what is collected when. */
export const ByDate: Story = { args: { by: 'date', noView: true } }

/** The same plan on a French page. */
export const French: Story = {
  render: ({ src }) => html`<div lang="fr-CA"><cswb-evaluation-matrix .src=${src}></cswb-evaluation-matrix></div>`,
}

/** What the guides ask, beside what it is about. */
export const WithQuestions: Story = { args: { questions: true } }

/** What the template asks of each column, and why the evidence of some questions is told so. */
export const Explained: Story = {
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('cswb-evaluation-matrix')!.shadowRoot!
    for (let tries = 0; tries < 200; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 25))
      const evidence = root.querySelectorAll<HTMLDetailsElement>('.evidence details')
      if (evidence.length < 6) continue
      for (const details of [root.querySelector<HTMLDetailsElement>('.guide')!, evidence[3]!, evidence[4]!])
        details.open = true
      if (root.querySelector('.guide dl') && root.querySelectorAll('.explained').length === 2) return
    }
  },
}

/** Questions as they are first written down: nothing answers them yet. */
export const OnlyQuestions: Story = showing(
  () =>
    planOf([
      { id: 'q1', kind: 'question', ref: '1', text: 'Do people know whom to call?', order: 'a' },
      { id: 'q2', kind: 'question', ref: '2', text: 'Does help come in time?', criterion: 'effectiveness', order: 'b' },
    ]),
  { questions: true },
)

/** Sources as they were written, lines that name no question, columns that the plan adds, renames and hides. */
export const AsItWasWritten: Story = showing(() =>
  planOf(
    [
      { id: 'q1', kind: 'question', ref: '1', text: 'Does help come in time?', order: 'a' },
      {
        id: 'l1',
        kind: 'line',
        question: 'q1',
        measure: 'Minutes from call to arrival',
        responsibility: 'Coordinator',
        timeline: 'Each quarter',
        sourceText: 'Dispatch log',
        ethics: 'No names leave the log',
      },
      { id: 'l2', kind: 'line', question: 'gone', measure: 'Letters of thanks', timeline: 'TBD' },
      { id: 'f1', kind: 'field', of: 'line', name: 'ethics', label: 'Ethics' },
      { id: 'f2', kind: 'field', of: 'line', name: 'method', hidden: true },
    ],
    { documentDate: '2024-03-31' },
  ),
)

/** The plan of results, open for work. */
async function editable(): Promise<PlanSession> {
  const { records } = (await (await fetch('/plans/measurement.json')).json()) as { records: PlanRecord[] }
  return createPlan({
    title: 'Westbrook',
    store: 'memory',
    author: { name: 'Evaluation lead' },
    records: records.filter(({ kind }) => kind !== 'plan'),
  })
}

const there = async <E extends Element>(canvas: Element, selector: string): Promise<E> => {
  for (let tries = 0; tries < 400; tries++) {
    const found = canvas.querySelector('cswb-evaluation-matrix')?.shadowRoot?.querySelector<E>(selector)
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`${selector} does not come.`)
}

/** Where people work: cells, lines, questions; indicators and data sources by name, new ones too. */
export const Editable: Story = {
  loaders: [async () => ({ session: await editable() })],
  render: (_, { loaded }) => html`
    <cswb-evaluation-matrix
      editable
      as-of="2024-03-31"
      .session=${loaded['session'] as PlanSession}
    ></cswb-evaluation-matrix>
  `,
  play: async ({ canvasElement }) => void (await there(canvasElement, '[role="toolbar"]')),
}

/** A cell that is written in, with what the template asks beside it. */
export const Writing: Story = {
  ...Editable,
  play: async ({ canvasElement }) => {
    const cell = await there(canvasElement, '.editable [role="gridcell"].col-method:not(.empty)')
    cell.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }))
    await there(canvasElement, '.cell-editor .ask')
  },
}

/** Every field of a line, at the side. */
export const AtTheSide: Story = {
  ...Editable,
  play: async ({ canvasElement }) => {
    const cell = await there<HTMLElement>(canvasElement, '.editable [role="gridcell"].col-method:not(.empty)')
    cell.click()
    ;(await there<HTMLElement>(canvasElement, '[part~="tool-details"]')).click()
    await there(canvasElement, 'dialog cswb-record')
  },
}

/** A matrix that nobody has begun yet. */
export const BeginningWork: Story = {
  ...Editable,
  loaders: [
    async () => ({
      session: await createPlan({ title: 'Safer streets', store: 'memory', author: { name: 'Evaluation lead' } }),
    }),
  ],
}

/** In a narrow column: cards. */
export const Narrow: Story = {
  render: ({ src }) => html`
    <style>
      .story-column {
        max-inline-size: 20rem;
      }
    </style>
    <div class="story-column"><cswb-evaluation-matrix .src=${src}></cswb-evaluation-matrix></div>
  `,
}

/** The page has its own colours. */
export const OnTheColoursOfThePage: Story = {
  render: ({ src }) => html`
    <style>
      .story-brand {
        background: #14213d;
        color: #fdf6e3;
        font-family: Georgia, serif;
        padding: 1.5rem;
      }
    </style>
    <div class="story-brand"><cswb-evaluation-matrix .src=${src}></cswb-evaluation-matrix></div>
  `,
}

/** No evaluation question yet. */
export const Empty: Story = showing(() => planOf([]))

/** While the plan is opened. */
export const Loading: Story = {
  render: () => html`<plan-to-come><cswb-evaluation-matrix></cswb-evaluation-matrix></plan-to-come>`,
}

/** One sentence, a way to try again, and the rest for developers; what the page put inside stays. */
export const Broken: Story = {
  args: { src: URL.createObjectURL(new Blob(['<!doctype html><title>Sign in</title>'], { type: 'text/html' })) },
  render: ({ src }) => html`
    <cswb-evaluation-matrix .src=${src}><p>The matrix is also there <a href="#pdf">as a PDF</a>.</p></cswb-evaluation-matrix>
  `,
}
