import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import type { PlanSession } from '@cswb/core'
import type { ActionTable } from '@cswb/elements/action-table.js'
import '@cswb/elements/action-table/define.js'
import { openPlan } from '@cswb/store'
import { makeLargePlan } from '../../test/fixtures/large.ts'
import { arabic, everyStatus, longComment, manyOrganizations, mixedLanguages, planOf } from './plans.ts'

type Story = StoryObj<ActionTable>

const meta: Meta<ActionTable> = {
  title: 'Elements/Action table/States',
  component: 'cswb-action-table',
}
export default meta

/** A story of an open plan. */
const showing = (open: () => Promise<PlanSession>, around = (table: TemplateResult) => table): Story => ({
  loaders: [async () => ({ session: await open() })],
  render: (_, { loaded }) =>
    around(html`<cswb-action-table .session=${loaded['session'] as PlanSession}></cswb-action-table>`),
})

/** One action: no verdict on so little, and no tools to find it with. */
export const OneRow: Story = showing(() => planOf(everyStatus.slice(3, 4)))

/** Ten thousand rows, every one of them in the page: the browser's own search finds them, and paper has them all. */
export const TenThousandRows: Story = {
  ...showing(() => openPlan({ document: makeLargePlan(10_000) })),
  tags: ['large'],
}

/** Nobody has reported for two years: every word says when it was said, and nothing counts as on track. */
export const StaleSource: Story = {
  loaders: [async () => ({ session: await planOf(everyStatus) })],
  render: (_, { loaded }) =>
    html`<cswb-action-table .session=${loaded['session'] as PlanSession} as-of="2026-10-01"></cswb-action-table>`,
}

/** Three thousand characters of comment beside one word. */
export const LongComments: Story = showing(() => planOf(longComment))

/** English, French, an untranslated title and a language the page has no words for, each marked as what it is. */
export const MixedLanguages: Story = showing(() => planOf(mixedLanguages, { languages: ['en', 'fr', 'oj'] }))

/** A whole page in Arabic, with everything the table has: readings, tasks, organizations, tools. */
export const RightToLeft: Story = showing(
  () => planOf(arabic, { title: { ar: 'شوارع أكثر أمانا' }, languages: ['ar'] }),
  (table) => html`<div dir="rtl" lang="ar">${table}</div>`,
)

/** Two hundred organizations lead and take part. */
export const TwoHundredOrganizations: Story = { ...showing(() => planOf(manyOrganizations)), tags: ['long'] }
