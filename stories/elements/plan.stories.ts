import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import type { PlanSession } from '@cswb/core'
import type { Plan } from '@cswb/elements/plan.js'
import '@cswb/elements/action-table/define.js'
import '@cswb/elements/plan/define.js'
import { createPlan } from '@cswb/store'
import { everyStatus } from './plans.ts'

type Story = StoryObj<Plan>

const meta: Meta<Plan> = {
  title: 'Elements/Plan',
  component: 'cswb-plan',
  args: { src: '/plans/campus.json' },
  render: ({ src, plan, headingLevel }) => html`
    <cswb-plan .src=${src} .plan=${plan} .headingLevel=${headingLevel}>
      <cswb-action-table no-title></cswb-action-table>
    </cswb-plan>
  `,
}
export default meta

/** A published plan, opened once for everything inside. */
export const Published: Story = {}

/** With the plan's title, for a page that does not say it. */
export const WithTitle: Story = { args: { headingLevel: 1 } }

/** A plan that is open for work and kept nowhere: it says so, and offers the plan file. */
export const InMemory: Story = {
  loaders: [
    async () => ({
      session: await createPlan({
        title: { en: 'Safer streets', fr: 'Des rues plus sûres' },
        records: everyStatus.slice(0, 3) as never,
        store: 'memory',
        author: { name: 'Plan coordinator' },
      }),
    }),
  ],
  render: (_, { loaded }) => html`
    <cswb-plan heading-level="1" .session=${loaded['session'] as PlanSession}>
      <cswb-action-table no-title></cswb-action-table>
    </cswb-plan>
  `,
}

/** A plan of a host, as it goes with it: `sync` is what the session says of it. */
const withHost = (sync: Partial<PlanSession['sync']>): Story => ({
  loaders: [
    async () => {
      const plan = await createPlan({
        title: { en: 'Safer streets', fr: 'Des rues plus sûres' },
        records: everyStatus.slice(0, 2) as never,
        store: 'memory',
        author: { name: 'Plan coordinator' },
      })
      const told = { ...plan.sync, storage: 'browser', ...sync }
      const get = (target: PlanSession, name: keyof PlanSession) => {
        const value: unknown = name === 'sync' ? told : Reflect.get(target, name, target)
        return typeof value === 'function' ? value.bind(target) : value
      }
      return { session: new Proxy(plan, { get: get as never }) }
    },
  ],
  render: (_, { loaded }) => html`
    <cswb-plan .session=${loaded['session'] as PlanSession}>
      <cswb-action-table no-title></cswb-action-table>
    </cswb-plan>
  `,
})

/** Everything written is at the plan's host. */
export const InStep: Story = withHost({ host: 'synced' })

/** Without a connection: what is written waits on this device. */
export const Offline: Story = withHost({ host: 'offline', pending: 3 })

/** The sign-in has ended. */
export const SignedOut: Story = withHost({ host: 'signed-out', problem: 'host-signed-out', pending: 1 })

/** The host did not take a change. */
export const Rejected: Story = withHost({ host: 'synced', rejected: 1 })

/** The provider says why there is no plan, once for everything inside it. */
export const Broken: Story = { args: { src: URL.createObjectURL(new Blob(['{"format":"cswb-plan/2"}'])) } }

/** While the plan is opened. */
export const Loading: Story = {
  render: () => html`
    <plan-to-come><cswb-plan><cswb-action-table></cswb-action-table></cswb-plan></plan-to-come>
  `,
}
