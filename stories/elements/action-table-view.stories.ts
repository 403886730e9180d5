import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import type { PlanSession } from '@cswb/core'
import type { ActionTable } from '@cswb/elements/action-table.js'
import '@cswb/elements/action-table/define.js'
import { applyDraft, readDocument } from '@cswb/exchange'
import { createPlan, openPlan } from '@cswb/store'
import { makeLargePlan } from '../../test/fixtures/large.ts'
import { deepTasks, planOf } from './plans.ts'

type Story = StoryObj<ActionTable>

const wordDocument = new URL('../../test/fixtures/campus/campus.en.docx', import.meta.url).href

const meta: Meta<ActionTable> = {
  title: 'Elements/Action table/As readers suit it',
  component: 'cswb-action-table',
}
export default meta

/** Waits until something is drawn in a table. */
async function seen<E extends Element>(canvas: Element, selector: string): Promise<E[]> {
  const table = canvas.querySelector('cswb-action-table')!
  for (let tries = 0; tries < 400; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 25))
    const found = [...(table.shadowRoot?.querySelectorAll<E>(selector) ?? [])]
    if (found.length && table.shadowRoot?.querySelector('#copy-link')) return found
  }
  throw new Error(`${selector} does not come.`)
}

/** Rows fold up, columns are chosen, ordered and sized; this browser keeps it for the plan. */
export const RowsAndColumns: Story = {
  render: () => html`<cswb-action-table src="/plans/implementation.json"></cswb-action-table>`,
  play: async ({ canvasElement }) => {
    const [summary] = await seen<HTMLElement>(canvasElement, '[part="view-open"]')
    summary!.click()
    await seen(canvasElement, '[part="width"], [part="move-up"]')
  },
}

/** Tasks under tasks, some folded up. */
export const FoldedTasks: Story = {
  loaders: [async () => ({ session: await planOf(deepTasks) })],
  render: (_, { loaded }) => html`<cswb-action-table .session=${loaded['session'] as PlanSession}></cswb-action-table>`,
  play: async ({ canvasElement }) => {
    const folds = await seen<HTMLButtonElement>(canvasElement, 'tbody .fold')
    folds[3]!.click()
  },
}

/** More than ten thousand actions and tasks: the themes are folded up. */
export const VeryManyRows: Story = {
  tags: ['large'],
  loaders: [async () => ({ session: await openPlan({ document: makeLargePlan(10_050) }) })],
  render: (_, { loaded }) => html`<cswb-action-table .session=${loaded['session'] as PlanSession}></cswb-action-table>`,
  play: async ({ canvasElement }) => void (await seen(canvasElement, '.head .fold')),
}

/** The page says which columns there are, and in which order; readers may choose others. */
export const ColumnsOfThePage: Story = {
  render: () =>
    html`<cswb-action-table src="/plans/campus.json" columns="ref status title timeline"></cswb-action-table>`,
  play: async ({ canvasElement }) => void (await seen(canvasElement, '[part="view-open"]')),
}

/** A link to a row that the browser does not let us copy stands there to be copied by hand. */
export const LinkToARow: Story = {
  render: () => html`<cswb-action-table src="/plans/campus.json"></cswb-action-table>`,
  play: async ({ canvasElement }) => {
    const [, link] = await seen<HTMLButtonElement>(canvasElement, '.link')
    const { clipboard } = navigator
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    link!.click()
    await seen(canvasElement, '[part="link-address"]')
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true })
  },
}

/** Of a plan that a document brought in, the note beside a link tells from where in it the row came, and who changed it since. */
export const WhereARowCameFrom: Story = {
  loaders: [
    async () => {
      const session = await createPlan({ title: '', store: 'memory', author: { name: 'Plan coordinator' } })
      const document = await (await fetch(wordDocument)).blob()
      const draft = await readDocument(document, { name: 'campus-plan.docx' })
      await session.change((edit) => void applyDraft(edit, draft, { into: session }), { intent: 'import' })
      const action = session.all('action').find(({ ref }) => ref === '1.2')!
      await session.change((edit) => edit.set(action.id, { comment: 'The partners met in May.' }))
      return { session }
    },
  ],
  render: (_, { loaded }) => html`<cswb-action-table .session=${loaded['session'] as PlanSession}></cswb-action-table>`,
  play: async ({ canvasElement }) => {
    const [, link] = await seen<HTMLButtonElement>(canvasElement, '.link')
    link!.click()
    await seen(canvasElement, '.from:not(:empty)')
  },
}

/** Heads of columns stay in sight where the table scrolls inside a part of the page. */
export const InAScrollingPart: Story = {
  render: () => html`<style>
      .story-scrolls {
        block-size: 28rem;
        overflow: auto;
        background: color-mix(in oklch, Canvas 94%, CanvasText);
      }
    </style>
    <div class="story-scrolls" tabindex="0" role="region" aria-label="A part of the page">
      <cswb-action-table src="/plans/campus.json" no-title></cswb-action-table>
    </div>`,
  play: async ({ canvasElement }) => {
    await seen(canvasElement, '[part="view-open"]')
    canvasElement.querySelector('.story-scrolls')!.scrollTop = 900
  },
}
