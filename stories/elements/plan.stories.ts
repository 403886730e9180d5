import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import type { PlanSession, RejectedChange } from '@cswb/core'
import type { Change, Op } from '@cswb/core/change.js'
import type { Plan } from '@cswb/elements/plan.js'
import '@cswb/elements/action-table/define.js'
import '@cswb/elements/plan/define.js'
import { createPlan } from '@cswb/store'
import { editedApart } from './edited.ts'
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

/** A plan of a host, as it goes with it: `sync` is what the session says of it, `rejected` what the host did not take. */
const withHost = (sync: Partial<PlanSession['sync']>, rejected: readonly RejectedChange[] = []): Story => ({
  loaders: [
    async () => {
      const plan = await createPlan({
        title: { en: 'Safer streets', fr: 'Des rues plus sûres' },
        records: everyStatus.slice(0, 2) as never,
        store: 'memory',
        author: { name: 'Plan coordinator' },
      })
      const told = { ...plan.sync, storage: 'browser', lastSynced: '2026-03-02T18:05:00.000Z', ...sync }
      const get = (target: PlanSession, name: keyof PlanSession) => {
        if (name === 'rejected') return async () => rejected
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

const [first, second] = everyStatus.filter(({ kind }) => kind === 'action') as { id: string }[]
const written = (id: string, ops: Partial<Op>[], why?: string): Change => ({
  id,
  plan: 'p',
  client: 'c',
  clientSeq: 1,
  schema: 1,
  at: '2026-03-02T18:20:00.000Z',
  by: { name: 'Amina Diallo' },
  ...(why ? { why } : {}),
  ops: ops.map((op) => ({ record: first!.id, kind: 'action', field: 'status', value: null, was: [], ...op })),
})
const refused: readonly RejectedChange[] = [
  {
    change: written(
      'c1',
      [
        { field: 'status', value: 'On hold until spring' },
        { field: 'comment', value: 'The last four lamps were put up on Monday; the contractor comes back in spring.' },
      ],
      'Seen on the evening walk',
    ),
    reason: {
      type: 'urn:cswb:problem:forbidden',
      detail: 'Only organizations that lead an action may write its status; yours does not lead this one.',
    },
    seen: false,
  },
  {
    change: written('c2', [{ record: second!.id, field: 'progress', value: 140 }]),
    reason: { type: 'urn:cswb:problem:invalid', detail: 'Progress is a number from 0 to 100; this is 140.' },
    seen: false,
  },
  {
    change: written('c3', [
      {
        record: 'new',
        field: 'add',
        value: { title: 'Ask the tenants which paths they avoid', timeline: 'By June 2026' },
      },
    ]),
    reason: { type: 'urn:cswb:problem:rights-ended' },
    seen: false,
  },
]

/** Everything written is at the plan's host. */
export const InStep: Story = withHost({ host: 'synced' })

/** Written here, and not yet there. */
export const Pending: Story = withHost({ host: 'connecting', pending: 2 })

/** Without a connection: what is written waits on this device. */
export const Offline: Story = withHost({ host: 'offline', pending: 3 })

/** The sign-in has ended. */
export const SignedOut: Story = withHost({ host: 'signed-out', problem: 'host-signed-out', pending: 1 })

/** The host did not take some changes: which, why, and what can be done with each. */
export const Rejected: Story = {
  ...withHost({ host: 'synced', rejected: refused.length }, refused),
  play: async ({ canvasElement }) => {
    const plan = canvasElement.querySelector('cswb-plan')!
    for (;;) {
      const details = plan.shadowRoot?.querySelector<HTMLDetailsElement>('[part="rejected"]')
      if (details) return void (details.open = true)
      await new Promise(requestAnimationFrame)
    }
  },
}

/** A role that was lowered: the published view, and apart what was not sent. */
export const RoleLowered: Story = withHost({ host: 'synced', problem: 'host-read-only', rejected: 1 }, refused.slice(2))

/** Nobody takes part in the plan any more on this device. */
export const AccessEnded: Story = withHost({ host: 'refused', problem: 'host-access-ended' })

/** The browser lets the page store nothing: what is written has to reach the plan while the page is open. */
export const StorageRefused: Story = withHost({
  host: 'offline',
  storage: 'memory',
  pending: 1,
})

/** Opened without its host: a copy that says so. */
export const Apart: Story = withHost({ host: 'apart', pending: 2 })

/** The provider says why there is no plan, once for everything inside it. */
export const Broken: Story = { args: { src: URL.createObjectURL(new Blob(['{"format":"cswb-plan/2"}'])) } }

/** While the plan is opened. */
export const Loading: Story = {
  render: () => html`
    <plan-to-come><cswb-plan><cswb-action-table></cswb-action-table></cswb-plan></plan-to-come>
  `,
}

/** A copy of the plan came back by mail and was opened here: what came in, and what is to be decided. */
export const CopyOpened: Story = {
  loaders: [async () => editedApart()],
  render: (_, { loaded }) => html`<cswb-plan .session=${loaded['session'] as PlanSession}></cswb-plan>`,
  play: async ({ canvasElement, loaded }) => {
    const plan = canvasElement.querySelector('cswb-plan')!
    await plan.updateComplete
    const inside = async <E extends Element>(selector: string): Promise<E> => {
      for (let tries = 0; tries < 400; tries++) {
        const found = plan.shadowRoot!.querySelector<E>(selector)
        if (found) return found
        await new Promise((resolve) => setTimeout(resolve, 25))
      }
      throw new Error(`${selector} does not come.`)
    }
    const input = await inside<HTMLInputElement>('[part="open-file"] input')
    const list = new DataTransfer()
    list.items.add(new File([loaded['file'] as string], 'from-the-school-board.cswb.json'))
    input.files = list.files
    input.dispatchEvent(new Event('change'))
    ;(await inside<HTMLButtonElement>('[part="came-in-open"]')).click()
    ;(await inside<HTMLButtonElement>('[part="decide"]')).click()
    await inside('cswb-conflicts')
  },
}
