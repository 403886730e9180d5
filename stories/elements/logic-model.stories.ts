import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import type { PlanSession } from '@cswb/core'
import type { LogicModel } from '@cswb/elements/logic-model.js'
import '@cswb/elements/logic-model/define.js'
import { createPlan } from '@cswb/store'
import { planOf } from './plans.ts'

type Story = StoryObj<LogicModel>

const meta: Meta<LogicModel> = {
  title: 'Elements/Logic model',
  component: 'cswb-logic-model',
  args: { src: '/plans/measurement.json', headingLevel: 2, noTitle: false, questions: false, view: 'diagram' },
  render: ({ src, plan, asOf, headingLevel, noTitle, questions, model, view }) => html`
    <cswb-logic-model
      .src=${src}
      .plan=${plan}
      .asOf=${asOf}
      .headingLevel=${headingLevel}
      .noTitle=${noTitle}
      .questions=${questions}
      .model=${model}
      .view=${view}
    ></cswb-logic-model>
  `,
}
export default meta

/** A story of an open plan. */
const showing = (open: () => Promise<PlanSession>, args: Story['args'] = {}): Story => ({
  args,
  loaders: [async () => ({ session: await open() })],
  render: ({ headingLevel, noTitle, questions, view, asOf }, { loaded }) => html`
    <cswb-logic-model
      .session=${loaded['session'] as PlanSession}
      .headingLevel=${headingLevel}
      .noTitle=${noTitle}
      .questions=${questions}
      .view=${view}
      .asOf=${asOf}
    ></cswb-logic-model>
  `,
})

/** Two models, the first of them drawn with its outcomes on top. */
export const Drawn: Story = {}

/** The same model as an outline, which paper and phones get. */
export const AsOutline: Story = { args: { view: 'outline' } }

/** The same plan on a French page. */
export const French: Story = {
  render: ({ src }) => html`<div lang="fr-CA"><cswb-logic-model .src=${src}></cswb-logic-model></div>`,
}

/** What the guides ask of its parts. */
export const WithQuestions: Story = { args: { questions: true } }

const choose = (part: string): NonNullable<Story['play']> => {
  return async ({ canvasElement }) => {
    const element = canvasElement.querySelector('cswb-logic-model')!
    for (let tries = 0; tries < 200; tries++) {
      const button = element.shadowRoot?.querySelector<HTMLButtonElement>(`[data-part$="${part}"]`)
      if (button) {
        button.click()
        await element.updateComplete
        return
      }
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    throw new Error(`There is no part ${part}.`)
  }
}

const nodes = [
  ['money', 'input', 'A grant for two years'],
  ['train', 'activity', 'Train outreach workers'],
  ['visit', 'activity', 'Visit people at home'],
  ['trained', 'output', 'Twelve workers trained'],
  ['visits', 'output', 'Two hundred visits a year'],
  ['trust', 'immediate', 'People trust the workers'],
  ['help', 'immediate', 'People get help before a crisis'],
  ['fewer', 'intermediate', 'Fewer crises'],
  ['safe', 'long-term', 'Everybody is safe at home'],
  ['law', 'external-factor', 'A new law on privacy'],
  ['staff', 'assumption', 'Workers can be found'],
] as const
const links =
  'money>train money>visit train>trained visit>visits trained>trust visits>trust visits>help trust>help help>fewer fewer>safe money>safe'

/** The same model, open to be written. */
const editableModel = async () => {
  const document = (await late('outcomes-on-top')()).toDocument()
  const { records } = await document
  const own = records.filter(({ kind }) => kind !== 'plan')
  return createPlan({ title: 'Help at home', records: own as never, store: 'memory', author: { name: 'A. Singh' } })
}

/** A model whose training is late: an activity shows how its action stands, and what rests on it. */
const late = (direction: string) => () =>
  planOf([
    { id: 'm', kind: 'model', title: 'Help at home', direction, groups: ['Older adults'], risks: ['r'] },
    { id: 'r', kind: 'risk', title: 'Isolation' },
    { id: 'a', kind: 'action', title: 'Train outreach workers', timeline: 'March 2021', status: 'In progress' },
    ...nodes.map(([id, level, title], at) => ({
      id,
      kind: 'node',
      model: 'm',
      level,
      title,
      order: String.fromCodePoint(97 + at),
      ...(id === 'train' && { actions: ['a'] }),
    })),
    ...links.split(' ').map((pair) => {
      const [from = '', to = ''] = pair.split('>')
      return { id: pair.replace('>', '-'), kind: 'link', model: 'm', from, to }
    }),
    { id: 'back', kind: 'link', model: 'm', from: 'fewer', to: 'visit', type: 'feedback' },
    { id: 'i', kind: 'indicator', title: 'Workers trained', measures: ['trained'] },
  ])

/** One part with what it leads to and needs, and what loses its support because an action is late. */
export const Chosen: Story = {
  ...showing(late('outcomes-on-top'), { asOf: '2022-01-31' }),
  play: choose('train'),
}

/** From left to right, with a link that feeds back. */
export const LeftToRight: Story = showing(late('left-to-right'), { asOf: '2022-01-31' })

/** Worked on: parts, links and levels, by pointer, touch and keys. */
export const Editable: Story = {
  loaders: [async () => ({ session: await editableModel() })],
  render: (_, { loaded }) => html`
    <cswb-logic-model editable .session=${loaded['session'] as PlanSession} as-of="2022-01-31"></cswb-logic-model>
  `,
}

/** On a phone the outline stands in place of the diagram. */
export const Narrow: Story = {
  render: ({ src }) => html`
    <style>
      .story-column {
        max-inline-size: 20rem;
      }
    </style>
    <div class="story-column"><cswb-logic-model .src=${src}></cswb-logic-model></div>
  `,
}

/** A model without parts yet. */
export const NoParts: Story = showing(() => planOf([{ id: 'm', kind: 'model', title: 'To be written' }]))

/** A plan without a logic model. */
export const Empty: Story = showing(() => planOf([]))

/** A page that names no plan. */
export const Broken: Story = { render: () => html`<cswb-logic-model></cswb-logic-model>` }

/** Inside an element that lends a plan but has none yet. */
export const Loading: Story = {
  render: () => html`<plan-to-come><cswb-logic-model></cswb-logic-model></plan-to-come>`,
}
