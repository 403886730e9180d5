import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import type { PlanSession } from '@cswb/core'
import type { PmfEditor } from '@cswb/elements/pmf-editor.js'
import '@cswb/elements/pmf-editor/define.js'
import { makeMeasuredPlan } from '../../test/fixtures/measured.ts'
import { openPlan } from '@cswb/store'
import { planOf } from './plans.ts'

type Story = StoryObj<PmfEditor>

const meta: Meta<PmfEditor> = {
  title: 'Elements/Measurement framework',
  component: 'cswb-pmf-editor',
  args: { src: '/plans/measurement.json', headingLevel: 2, noTitle: false, questions: false },
  render: ({ src, plan, asOf, headingLevel, noTitle, columns, questions }) => html`
    <cswb-pmf-editor
      .src=${src}
      .plan=${plan}
      .asOf=${asOf}
      .headingLevel=${headingLevel}
      .noTitle=${noTitle}
      .columns=${columns}
      .questions=${questions}
    ></cswb-pmf-editor>
  `,
}
export default meta

/** A story of an open plan. */
const showing = (open: () => Promise<PlanSession>, args: Story['args'] = {}): Story => ({
  args,
  loaders: [async () => ({ session: await open() })],
  render: ({ headingLevel, noTitle, asOf, columns, questions }, { loaded }) => html`
    <cswb-pmf-editor
      .session=${loaded['session'] as PlanSession}
      .headingLevel=${headingLevel}
      .noTitle=${noTitle}
      .asOf=${asOf}
      .columns=${columns}
      .questions=${questions}
    ></cswb-pmf-editor>
  `,
})

/** Two logic models with 22 indicators: outcomes and outputs by level, each with how it is measured and where it stands. */
export const TwoModels: Story = {}

/** The same plan on a French page. */
export const French: Story = {
  render: ({ src }) => html`<div lang="fr-CA"><cswb-pmf-editor .src=${src}></cswb-pmf-editor></div>`,
}

/** What the guides ask, beside what it is about: which has no baseline, which units cannot be compared. */
export const WithQuestions: Story = { args: { questions: true } }

/** Why an indicator stands as it does, its values against baseline and target, and a table of the same. */
export const Explained: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('cswb-pmf-editor')!
    for (let tries = 0; tries < 200; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 25))
      const why = element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.why')[2]
      if (!why) continue
      why.click()
      if (element.shadowRoot!.querySelector('dialog')) return
    }
  },
}

/** Only some columns, in another order. */
export const ChosenColumns: Story = { args: { columns: 'title target results frequency' } }

/** As of an earlier day: what was released later does not exist yet. */
export const AsOfAnEarlierDay: Story = { args: { asOf: '2022-06-30' } }

const year = (at: number, value: number, group?: string) => ({
  id: `v-${at}-${group ?? ''}`,
  kind: 'measurement',
  indicator: 'i1',
  from: `${at}-01-01`,
  until: `${at}-12-31`,
  value,
  ...(group && { group }),
})

/** Numbers of few people are said to be suppressed, and one more where it would give another away. */
export const SmallNumbers: Story = showing(
  () =>
    planOf(
      [
        { id: 'i1', kind: 'indicator', title: 'Young people housed', unit: 'youth', scale: 'count', direction: 'up' },
        { id: 't1', kind: 'target', indicator: 'i1', value: 40, by: '2026-12-31' },
        year(2021, 18),
        year(2022, 3),
        year(2023, 26),
        year(2023, 4, 'East'),
        year(2023, 9, 'West'),
        year(2023, 13, 'North'),
      ],
      { threshold: 5, documentDate: '2024-03-31' },
    ),
  {},
)

/** Columns that the plan adds, renames and hides. */
export const OwnColumns: Story = showing(() =>
  planOf(
    [
      {
        id: 'i1',
        kind: 'indicator',
        title: 'Calls answered',
        unit: 'calls',
        champion: 'Fire chief',
        method: 'Counted',
      },
      { id: 'f1', kind: 'field', of: 'indicator', name: 'title', label: 'What we count', order: 'a' },
      { id: 'f2', kind: 'field', of: 'indicator', name: 'champion', label: 'Champion', order: 'b' },
      { id: 'f3', kind: 'field', of: 'indicator', name: 'method', hidden: true, order: 'c' },
    ],
    { documentDate: '2024-03-31' },
  ),
)

/** Results without any indicator yet. */
export const NothingMeasuredYet: Story = showing(
  () =>
    planOf([
      { id: 'm1', kind: 'model', title: 'Safer evenings' },
      { id: 'n1', kind: 'node', model: 'm1', level: 'immediate', title: 'People know whom to call', order: 'a' },
      { id: 'n2', kind: 'node', model: 'm1', level: 'output', title: 'Cards in every mailbox', order: 'b' },
    ]),
  { questions: true },
)

/** Five hundred parts of logic models and three hundred indicators with ten years of quarters. */
export const ThreeHundredIndicators: Story = {
  ...showing(() => openPlan({ document: makeMeasuredPlan() })),
  tags: ['large'],
}

/** In a narrow column: cards. */
export const Narrow: Story = {
  render: ({ src }) => html`
    <style>
      .story-column {
        max-inline-size: 20rem;
      }
    </style>
    <div class="story-column"><cswb-pmf-editor .src=${src}></cswb-pmf-editor></div>
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
    <div class="story-brand"><cswb-pmf-editor .src=${src}></cswb-pmf-editor></div>
  `,
}

/** No results and no indicators yet. */
export const Empty: Story = showing(() => planOf([]))

/** While the plan is opened. */
export const Loading: Story = {
  render: () => html`<plan-to-come><cswb-pmf-editor></cswb-pmf-editor></plan-to-come>`,
}

/** One sentence, a way to try again, and the rest for developers; what the page put inside stays. */
export const Broken: Story = {
  args: { src: URL.createObjectURL(new Blob(['<!doctype html><title>Sign in</title>'], { type: 'text/html' })) },
  render: ({ src }) => html`
    <cswb-pmf-editor .src=${src}><p>The framework is also there <a href="#pdf">as a PDF</a>.</p></cswb-pmf-editor>
  `,
}
