import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import type { PlanSession } from '@cswb/core'
import type { ActionTable } from '@cswb/elements/action-table.js'
import '@cswb/elements/action-table/define.js'
import { openPlan } from '@cswb/store'
import { makeLargePlan } from '../../test/fixtures/large.ts'
import { deepTasks, everyStatus, longWords, planOf, standing } from './plans.ts'

type Story = StoryObj<ActionTable>

const meta: Meta<ActionTable> = {
  title: 'Elements/Action table',
  component: 'cswb-action-table',
  args: { src: '/plans/campus.json', headingLevel: 2, noTitle: false },
  render: ({ src, plan, asOf, headingLevel, noTitle }) => html`
    <cswb-action-table
      .src=${src}
      .plan=${plan}
      .asOf=${asOf}
      .headingLevel=${headingLevel}
      .noTitle=${noTitle}
    ></cswb-action-table>
  `,
}
export default meta

/** A story of an open plan. */
const showing = (open: () => Promise<PlanSession>, around = (table: TemplateResult) => table): Story => ({
  loaders: [async () => ({ session: await open() })],
  render: ({ headingLevel, noTitle, asOf }, { loaded }) =>
    around(html`
      <cswb-action-table
        .session=${loaded['session'] as PlanSession}
        .headingLevel=${headingLevel}
        .noTitle=${noTitle}
        .asOf=${asOf}
      ></cswb-action-table>
    `),
})

/** A university's plan: seven themes, eighteen actions. */
export const CampusPlan: Story = {}

/** The same plan on a French page. The toolbar changes the language of every story. */
export const French: Story = {
  render: ({ src }) => html`<div lang="fr-CA"><cswb-action-table .src=${src}></cswb-action-table></div>`,
}

/** An implementation plan: steps, tasks of tasks, key outcomes without actions. */
export const ImplementationPlan: Story = { args: { src: '/plans/implementation.json' } }

/** Every way in which an action can stand, by word, shape and colour. */
export const EveryStatus: Story = showing(() => planOf(everyStatus))

/** As of a later day: what the plan reported is marked with when it did. */
export const AsOfALaterDay: Story = { args: { asOf: '2021-06-30' } }

/** Where the plan and its theme stand; a word of somebody's own, with its reason and end; an old report; what is done of tasks. */
export const WhereItStands: Story = showing(() => planOf(standing))

/** Why it reads so: the sentence, the rows that decide it, what would change it, and the policy. */
export const Explained: Story = {
  ...showing(() => planOf(standing)),
  play: async ({ canvasElement }) => {
    const table = canvasElement.querySelector('cswb-action-table')!
    for (let tries = 0; tries < 200; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 25))
      const why = table.shadowRoot!.querySelector<HTMLButtonElement>('[part~="why"]')
      if (why) return why.click()
    }
  },
}

/** A plan without themes is one table without headings. */
export const WithoutThemes: Story = showing(() => planOf(everyStatus.slice(0, 4)))

/** Nothing has a date yet. */
export const AllToBeDetermined: Story = showing(() => openPlan({ document: makeLargePlan(30, { tbd: true }) }))

/** Tasks of tasks of tasks. */
export const DeepTasks: Story = showing(() => planOf(deepTasks))

/** Words that are long, and words without a place to break. */
export const LongWords: Story = showing(() => planOf(longWords))

/** Looking for something: words, statuses, an order. The page may set it too. */
export const Finding: Story = showing(() => openPlan({ document: makeLargePlan(43) }))
Finding.play = async ({ canvasElement }) => {
  const table = canvasElement.querySelector('cswb-action-table')
  if (table) table.finding = { text: 'housing', sort: '-timeline' }
  await table?.updateComplete
}

/** Nothing meets the filters: which one to drop. */
export const NothingFound: Story = showing(() => openPlan({ document: makeLargePlan(43) }))
NothingFound.play = async ({ canvasElement }) => {
  const table = canvasElement.querySelector('cswb-action-table')
  if (table) table.finding = { text: 'a word that is not there', statuses: ['completed'] }
  await table?.updateComplete
}

/** Actions under who leads them instead of their theme. */
export const GroupedByLead: Story = showing(() => openPlan({ document: makeLargePlan(43) }))
GroupedByLead.play = async ({ canvasElement }) => {
  const table = canvasElement.querySelector('cswb-action-table')
  if (table) table.finding = { group: 'lead' }
  await table?.updateComplete
}

/** All rows are in the page; what is off the screen is not laid out. */
export const ThreeHundredRows: Story = { ...showing(() => openPlan({ document: makeLargePlan(300) })), tags: ['long'] }

/** In a narrow column the rows are cards that keep their labels. */
export const Narrow: Story = {
  render: ({ src }) => html`
    <style>
      .story-column {
        max-inline-size: 20rem;
      }
    </style>
    <div class="story-column"><cswb-action-table .src=${src}></cswb-action-table></div>
  `,
}

/** The page has its own colours: everything but the five status hues follows its ink, and those follow its lightness. */
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
    <div class="story-brand"><cswb-action-table .src=${src}></cswb-action-table></div>
  `,
}

/** What readers can take along, opened: files, and the printer. */
export const TakingAlong: Story = {
  play: async ({ canvasElement }) => {
    const table = canvasElement.querySelector('cswb-action-table')
    for (let tries = 0; tries < 100 && !table?.shadowRoot?.querySelector('.take'); tries++)
      await new Promise((resolve) => setTimeout(resolve, 50))
    table?.shadowRoot?.querySelector('details.take')?.setAttribute('open', '')
  },
}

/** A page may leave that menu out. */
export const WithoutExport: Story = {
  render: ({ src }) => html`<cswb-action-table .src=${src} no-export></cswb-action-table>`,
}

/** No actions yet: what to do. */
export const Empty: Story = showing(() => planOf([]))

/** The page says itself what to do about an empty plan. */
export const EmptyInOwnWords: Story = {
  loaders: [async () => ({ session: await planOf([]) })],
  render: (_, { loaded }) => html`
    <cswb-action-table .session=${loaded['session'] as PlanSession}>
      <p slot="empty">Nothing here yet. <a href="#import">Bring in your plan.</a></p>
    </cswb-action-table>
  `,
}

/** While the plan is opened, its room is kept. */
export const Loading: Story = {
  render: () => html`<plan-to-come><cswb-action-table></cswb-action-table></plan-to-come>`,
}

/** One sentence, a way to try again, and the rest for developers; what the page put inside stays. */
export const Broken: Story = {
  args: { src: URL.createObjectURL(new Blob(['<!doctype html><title>Sign in</title>'], { type: 'text/html' })) },
  render: ({ src }) => html`
    <cswb-action-table .src=${src}><p>The plan is also there <a href="#pdf">as a PDF</a>.</p></cswb-action-table>
  `,
}
