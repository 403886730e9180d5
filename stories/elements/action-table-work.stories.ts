import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import type { ActionTable } from '@cswb/elements/action-table.js'
import '@cswb/elements/action-table/define.js'
import { createPlan } from '@cswb/store'
import { withPast } from './edited.ts'

type Story = StoryObj<ActionTable>

const meta: Meta<ActionTable> = {
  title: 'Elements/Action table/Working in it',
  component: 'cswb-action-table',
  render: (_, { loaded }) => html`<cswb-action-table editable .session=${loaded['session']}></cswb-action-table>`,
}
export default meta

const there = async <E extends Element>(canvas: Element, selector: string): Promise<E> => {
  for (let tries = 0; tries < 400; tries++) {
    const found = canvas.querySelector('cswb-action-table')?.shadowRoot?.querySelector<E>(selector)
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`${selector} does not come.`)
}

const key = (target: Element, name: string, held: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, ...held }))

/** A plan with two themes: walk through it with arrows, write with Enter. */
export const Plan: Story = {
  loaders: [async () => ({ session: await withPast() })],
  play: async ({ canvasElement }) => void (await there(canvasElement, '[role="toolbar"]')),
}

/** A plan of which nothing is written yet. */
export const Empty: Story = {
  loaders: [
    async () => ({
      session: await createPlan({ title: 'Safer streets', store: 'memory', author: { name: 'Coordinator' } }),
    }),
  ],
  play: async ({ canvasElement }) => void (await there(canvasElement, '[role="toolbar"]')),
}

/** A timeline while it is typed, with how it is read. */
export const Timeline: Story = {
  loaders: [async () => ({ session: await withPast() })],
  play: async ({ canvasElement }) => {
    await there(canvasElement, '[role="toolbar"]')
    const cell = await there<HTMLElement>(canvasElement, '#cswb-walk [part~="timeline"]')
    cell.click()
    key(cell, 'F2')
    const input = await there<HTMLTextAreaElement>(canvasElement, '.cell-editor textarea')
    input.value = 'Fall 2027, with families'
    input.dispatchEvent(new Event('input'))
  },
}

/** A word that is no number stays where it was written, with what is wrong beside it. */
export const Problem: Story = {
  loaders: [
    async () => {
      const session = await withPast()
      await session.change((edit) => edit.set('walk', { progress: 40 }))
      return { session }
    },
  ],
  play: async ({ canvasElement }) => {
    await there(canvasElement, '[role="toolbar"]')
    const cell = await there<HTMLElement>(canvasElement, '#cswb-walk [part~="progress"]')
    cell.click()
    key(cell, 'F2')
    const input = await there<HTMLInputElement>(canvasElement, '.cell-editor input')
    input.value = 'half'
    input.dispatchEvent(new Event('input'))
    key(input, 'Enter')
    await there(canvasElement, '.cell-editor .problem:not(:empty)')
  },
}

/** Three rows that are selected, to be worked on together. */
export const Selected: Story = {
  loaders: [async () => ({ session: await withPast() })],
  play: async ({ canvasElement }) => {
    await there(canvasElement, '[role="toolbar"]')
    const cell = await there<HTMLElement>(canvasElement, '#cswb-walk [part~="title"]')
    cell.click()
    key(cell, 'a', { ctrlKey: true })
    await there(canvasElement, '[aria-selected="true"]')
  },
}
