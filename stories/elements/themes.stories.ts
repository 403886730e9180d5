import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import type { PlanSession } from '@cswb/core'
import '@cswb/elements/action-table/define.js'
import '@cswb/elements/plan-summary/define.js'
import { planOf, standing } from './plans.ts'

/** The example themes of `demo/looks`: style sheets alone, over tokens and parts. The toolbar puts them on any story. */
const meta: Meta = {
  title: 'Themes',
  loaders: [async () => ({ session: await planOf(standing) })],
  render: (_, { loaded }) => html`
    <cswb-plan-summary .session=${loaded['session'] as PlanSession}></cswb-plan-summary>
    <br />
    <cswb-action-table .session=${loaded['session'] as PlanSession} no-title></cswb-action-table>
  `,
}
export default meta

/** Dense, square, no colour of its own. */
export const PlainIntranet: StoryObj = { globals: { look: 'intranet' } }

/** Navy bands, small capitals, firm lines. */
export const PoliceService: StoryObj = { globals: { look: 'police-service' } }

/** Serif headings with a coloured rule, soft corners, room to breathe. */
export const University: StoryObj = { globals: { look: 'university' } }
