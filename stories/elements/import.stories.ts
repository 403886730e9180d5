import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import type { PlanSession } from '@cswb/core'
import type { Import } from '@cswb/elements/import.js'
import '@cswb/elements/action-table/define.js'
import '@cswb/elements/import/define.js'
import '@cswb/elements/plan/define.js'
import { createPlan } from '@cswb/store'

type Story = StoryObj<Import>

const wordEnglish = new URL('../../test/fixtures/campus/campus.en.docx', import.meta.url).href
const wordFrench = new URL('../../test/fixtures/campus/campus.fr.docx', import.meta.url).href
const sheet = new URL('../../test/fixtures/campus/campus.en.csv', import.meta.url).href
const steps = new URL('../../test/fixtures/implementation/implementation.en.docx', import.meta.url).href
const prose = new URL('../../test/fixtures/bad/no-table.docx', import.meta.url).href
const broken = new URL('../../test/fixtures/bad/truncated.docx', import.meta.url).href

/** Plans of stories live in memory: nothing of them stays in the browser. */
const memory = () => createPlan({ title: '', store: 'memory' })

const meta: Meta<Import> = {
  title: 'Elements/Import',
  component: 'cswb-import',
  args: { headingLevel: 2 },
  loaders: [async () => ({ session: await memory() })],
  render: ({ author, headingLevel }, { loaded }) => html`
    <cswb-import
      .session=${loaded['session'] as PlanSession}
      .author=${author}
      .headingLevel=${headingLevel}
    ></cswb-import>
  `,
}
export default meta

const importIn = (canvas: HTMLElement) => canvas.querySelector('cswb-import') as Import

/** A story in which somebody has dropped a document. */
const brought = (address: string, name: string, args: Partial<Import> = {}): Story => ({
  args,
  async play({ canvasElement }) {
    const element = importIn(canvasElement)
    await element.read(await (await fetch(address)).blob(), name)
    await element.updateComplete
  },
})

/** Before anything is brought: drop, choose or paste. */
export const Empty: Story = {}

/** A Word plan of a table a theme: what was recognised stands beside the document. */
export const WordDocument: Story = brought(wordEnglish, 'campus-plan.docx')

/** Who imports is known: nobody is asked. */
export const KnownAuthor: Story = brought(wordEnglish, 'campus-plan.docx', { author: 'Plan coordinator' })

/** A document in French; on an English page its words are marked as French. */
export const FrenchDocument: Story = brought(wordFrench, 'plan-du-campus.docx')

/** A flat table of a spreadsheet. */
export const Spreadsheet: Story = brought(sheet, 'campus-plan.csv')

/** Steps with nested tasks; two templates that are no actions are kept as notes and listed first. */
export const StepsAndNotes: Story = brought(steps, 'implementation-plan.docx')

/** Prose without a table: said so, and offered as sections. */
export const WithoutTable: Story = brought(prose, 'minutes.docx')

/** A file that was not copied whole: one sentence, and a way on. */
export const BrokenFile: Story = brought(broken, 'campus-plan.docx')

/** Accepted: what came in, and how to take it back. The plan under it follows at once. */
export const Accepted: Story = {
  render: ({ headingLevel }, { loaded }) => html`
    <cswb-plan .session=${loaded['session'] as PlanSession}>
      <cswb-import author="Plan coordinator" .headingLevel=${headingLevel}></cswb-import>
      <cswb-action-table></cswb-action-table>
    </cswb-plan>
  `,
  async play({ canvasElement }) {
    const element = importIn(canvasElement)
    await element.read(await (await fetch(sheet)).blob(), 'campus-plan.csv')
    await element.updateComplete
    const done = new Promise((resolve) => element.addEventListener('cswb-import-done', resolve, { once: true }))
    element.shadowRoot?.querySelector<HTMLButtonElement>('[part=accept]')?.click()
    await done
  },
}

/** The same on a French page. */
export const OnAFrenchPage: Story = {
  ...brought(wordFrench, 'plan-du-campus.docx'),
  render: (_, { loaded }) =>
    html`<div lang="fr-CA"><cswb-import .session=${loaded['session'] as PlanSession}></cswb-import></div>`,
}

/** While a long document is read, it can be stopped. */
export const Reading: Story = {
  async play({ canvasElement }) {
    const row = '<tr><td>Walk the routes to school with parents and children</td><td>To be determined</td></tr>'
    const table = `<table><tr><th>Action</th><th>Timeline</th></tr>${row.repeat(9000)}</table>`
    const element = importIn(canvasElement)
    void element.read(new File([table], 'every-street.html'))
    while (!element.shadowRoot?.querySelector('progress')) await new Promise(requestAnimationFrame)
  },
}
