import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import type { PlanSession } from '@cswb/core'
import type { Conflicts } from '@cswb/elements/conflicts.js'
import '@cswb/elements/conflicts/define.js'
import { inConflict, withPast } from './edited.ts'

type Story = StoryObj<Conflicts>

const meta: Meta<Conflicts> = {
  title: 'Elements/Conflicts',
  component: 'cswb-conflicts',
  args: { headingLevel: 2, noTitle: false },
}
export default meta

/** A story of an open plan. */
const showing = (open: () => Promise<PlanSession>, args: Story['args'] = {}): Story => ({
  args,
  loaders: [async () => ({ session: await open() })],
  render: ({ record, field, headingLevel, noTitle }, { loaded }) => html`
    <cswb-conflicts
      .session=${loaded['session'] as PlanSession}
      .record=${record}
      .field=${field}
      .headingLevel=${headingLevel}
      .noTitle=${noTitle}
    ></cswb-conflicts>
  `,
})

/** Two copies of a plan, edited apart and merged: words, a status, a removal, and two themes under each other. */
export const EverySort: Story = showing(inConflict)

/** On a French page. */
export const French: Story = {
  loaders: [async () => ({ session: await inConflict() })],
  render: (_, { loaded }) =>
    html`<div lang="fr-CA"><cswb-conflicts .session=${loaded['session'] as PlanSession}></cswb-conflicts></div>`,
}

/** Of one record. */
export const OneRecord: Story = showing(inConflict, { record: 'walk' })

/** Something else than either side is being written. */
export const WritingSomethingElse: Story = {
  ...showing(inConflict, { record: 'walk', field: 'comment' }),
  play: async ({ canvasElement }) => {
    const conflicts = canvasElement.querySelector('cswb-conflicts')!
    await conflicts.updateComplete
    conflicts.shadowRoot!.querySelector<HTMLButtonElement>('[part~="write"]')!.click()
    await conflicts.updateComplete
  },
}

/** A plan in which nothing is to be decided. */
export const Nothing: Story = showing(withPast)
