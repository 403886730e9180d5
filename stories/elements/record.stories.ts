import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import type { PlanSession } from '@cswb/core'
import type { RecordEditor } from '@cswb/elements/record.js'
import '@cswb/elements/record/define.js'
import { withPast } from './edited.ts'

type Story = StoryObj<RecordEditor>

const meta: Meta<RecordEditor> = {
  title: 'Elements/Record',
  component: 'cswb-record',
  args: { headingLevel: 2 },
}
export default meta

/** A story of an open plan. */
const showing = (open: () => Promise<PlanSession>, args: Story['args'] = {}): Story => ({
  args,
  loaders: [async () => ({ session: await open() })],
  render: ({ record, kind, headingLevel }, { loaded }) => html`
    <cswb-record
      .session=${loaded['session'] as PlanSession}
      .record=${record}
      .kind=${kind}
      .headingLevel=${headingLevel}
    ></cswb-record>
  `,
})

const inBoth = async () => {
  const session = await withPast()
  await session.change((edit) => edit.set(session.id, { languages: ['en', 'fr'] }))
  return session
}

const there = async <E extends Element>(canvas: Element, selector: string): Promise<E> => {
  for (let tries = 0; tries < 400; tries++) {
    const found = canvas.querySelector('cswb-record')?.shadowRoot?.querySelector<E>(selector)
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`${selector} does not come.`)
}

/** An action of a plan in two languages: each text has a field for each. */
export const Action: Story = {
  ...showing(inBoth, { record: 'walk' }),
  play: async ({ canvasElement }) => void (await there(canvasElement, '.ask')),
}

/** Everything a plan holds, by kind. */
export const Everything: Story = showing(withPast)

/** The organizations of a plan. */
export const OneKind: Story = showing(withPast, { kind: 'organization' })

/** A record that is being added, with what it cannot be without. */
export const New: Story = {
  ...showing(withPast, { kind: 'override' }),
  play: async ({ canvasElement }) => {
    ;(await there<HTMLButtonElement>(canvasElement, '[part="add"]')).click()
    ;(await there<HTMLButtonElement>(canvasElement, '[part="add-it"]')).click()
    await there(canvasElement, '[aria-invalid]')
  },
}

/** What cannot be read stays where it was written. */
export const Problem: Story = {
  ...showing(withPast, { record: 'walk' }),
  play: async ({ canvasElement }) => {
    const input = await there<HTMLInputElement>(canvasElement, '[data-field="progress"] input')
    input.closest('details')!.open = true
    input.focus()
    input.value = 'half'
    input.dispatchEvent(new Event('input'))
    input.blur()
    await there(canvasElement, '[aria-invalid]')
  },
}

/** Who only reads sees what the record says. */
export const ReadOnly: Story = {
  loaders: [
    async () => {
      const { openPlan } = await import('@cswb/store')
      return { session: await openPlan({ document: await (await withPast()).toDocument() }) }
    },
  ],
  render: (_, { loaded }) =>
    html`<cswb-record .session=${loaded['session'] as PlanSession} .record=${'walk'}></cswb-record>`,
}

/** On a French page. */
export const French: Story = {
  loaders: [async () => ({ session: await inBoth() })],
  render: (_, { loaded }) =>
    html`<div lang="fr-CA">
      <cswb-record .session=${loaded['session'] as PlanSession} .record=${'walk'}></cswb-record>
    </div>`,
}
