import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import type { PlanSession } from '@cswb/core'
import type { PlanHistory } from '@cswb/elements/history.js'
import '@cswb/elements/history/define.js'
import { longPast, publishedPast, withPast } from './edited.ts'
import { everyStatus, planOf } from './plans.ts'

type Story = StoryObj<PlanHistory>

const meta: Meta<PlanHistory> = {
  title: 'Elements/History',
  component: 'cswb-history',
  args: { headingLevel: 2, noTitle: false },
}
export default meta

/** A story of an open plan. */
const showing = (open: () => Promise<PlanSession>, args: Story['args'] = {}): Story => ({
  args,
  loaders: [async () => ({ session: await open() })],
  render: ({ record, field, headingLevel, noTitle }, { loaded }) => html`
    <cswb-history
      .session=${loaded['session'] as PlanSession}
      .record=${record}
      .field=${field}
      .headingLevel=${headingLevel}
      .noTitle=${noTitle}
    ></cswb-history>
  `,
})

/** Presses the first of these buttons, once it is there. */
const pressing =
  (part: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const history = canvasElement.querySelector('cswb-history')!
    await history.updateComplete
    history.shadowRoot!.querySelector<HTMLButtonElement>(`[part~="${part}"]`)!.click()
    await history.updateComplete
  }

/** A plan's history, for reading. */
export const WholePlan: Story = showing(publishedPast)

/** On a French page. */
export const French: Story = {
  loaders: [async () => ({ session: await publishedPast() })],
  render: (_, { loaded }) =>
    html`<div lang="fr-CA"><cswb-history .session=${loaded['session'] as PlanSession}></cswb-history></div>`,
}

/** Of one record. */
export const OneRecord: Story = showing(publishedPast, { record: 'walk' })

/** Of one cell. */
export const OneCell: Story = showing(publishedPast, { record: 'walk', field: 'comment' })

/** The plan as it stood, under its banner. */
export const AsItStood: Story = { ...showing(publishedPast), play: pressing('as-it-stood') }

/** In a plan that can be edited. */
export const OfAnEditablePlan: Story = showing(withPast)

/** More than a hundred changes come in slices. */
export const VeryMany: Story = showing(longPast)

/** A plan that was published without its log. */
export const WithoutHistory: Story = showing(() => planOf(everyStatus))
