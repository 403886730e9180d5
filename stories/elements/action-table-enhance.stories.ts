import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import type { ActionTable } from '@cswb/elements/action-table.js'
import '@cswb/elements/action-table/define.js'
import { planToTables } from '@cswb/exchange/write.js'
import { deepTasks, everyStatus, planOf } from './plans.ts'

type Story = StoryObj<ActionTable>

const meta: Meta<ActionTable> = {
  title: 'Elements/Action table/Around a table of the page',
  component: 'cswb-action-table',
}
export default meta

/** A table as a web team wrote it, with a title and stakeholders above each part: read, counted, and the page's own kept below. */
export const WrittenByHand: Story = {
  render: () => html`
    <cswb-action-table>
      <h3>Theme 1: Engagement</h3>
      <p>Stakeholders Involved – CSS, HR</p>
      <table>
        <tr>
          <th>Action</th>
          <th>Timeline</th>
          <th>Comment</th>
        </tr>
        <tr>
          <td>1.1 Meet the partners</td>
          <td>Nov. 2019 (Completed)</td>
          <td>They came.</td>
        </tr>
        <tr>
          <td>1.2 Ask the students</td>
          <td>June 2035</td>
          <td></td>
        </tr>
      </table>
      <h3>Theme 2: Training</h3>
      <table>
        <tr>
          <th>Action</th>
          <th>Timeline</th>
          <th>Comment</th>
        </tr>
        <tr>
          <td>2.1 Train the staff</td>
          <td>TBD</td>
          <td></td>
        </tr>
      </table>
    </cswb-action-table>
  `,
}

/** What the library has published as HTML comes back word for word. */
export const Published: Story = {
  loaders: [async () => ({ plan: await planOf([...everyStatus, ...deepTasks]) })],
  render: (_, { loaded, globals }) => {
    const language = String(globals['language'] ?? 'en')
    const plan = loaded['plan'] as Parameters<typeof planToTables>[0]
    return html`<cswb-action-table>${unsafeHTML(planToTables(plan, { language }))}</cswb-action-table>`
  },
}

/** No column is one of actions: the table stays as it is, and an event says why. */
export const NotAPlan: Story = {
  render: () => html`
    <cswb-action-table>
      <table>
        <tr>
          <td>Monday</td>
          <td>Soup</td>
        </tr>
        <tr>
          <td>Tuesday</td>
          <td>Stew</td>
        </tr>
      </table>
    </cswb-action-table>
  `,
}
