import { sendKeys } from '@web/test-runner-commands'
import { fixture, html } from '@open-wc/testing'
import type { PlanSession } from '@cswb/core'
import type { ActionTable } from '@cswb/elements/action-table.js'
import { loadReader, reader } from '../../../packages/elements/src/action-table/reader.ts'
import { drawn, until } from './page.ts'

/** A table that is worked in, with its tools. */
export async function workingOn(session: PlanSession, lang = 'en', width = ''): Promise<ActionTable> {
  await until(() => reader() ?? void loadReader(), 20_000)
  const frame = await fixture(
    html`<div lang=${lang} style=${width ? `inline-size: ${width}` : ''}>
      <button id="before">Before</button>
      <cswb-action-table editable .session=${session}></cswb-action-table>
      <button id="after">After</button>
    </div>`,
  )
  const table = frame.querySelector('cswb-action-table')!
  await drawn(table)
  await until(() => table.shadowRoot!.querySelector('[role="toolbar"]'), 20_000)
  await table.updateComplete
  return table
}

/** What has the focus inside a table. */
export const focused = (table: Element): HTMLElement | null => table.shadowRoot!.activeElement as HTMLElement | null

/** Which cell has the focus: `a1 title`. */
export function at(table: Element): string {
  const cell = focused(table)
  const row = cell?.closest('tr')?.id.replace('cswb-', '')
  return row
    ? `${row} ${/cell (\S+)/.exec(cell!.getAttribute('part') ?? '')?.[1] ?? cell!.tagName}`
    : (cell?.className ?? '')
}

export const editorIn = (table: Element): HTMLElement | null => table.shadowRoot!.querySelector('.cell-editor')
export const input = (table: Element): HTMLTextAreaElement =>
  editorIn(table)!.querySelector<HTMLTextAreaElement>('textarea, input, select')!

const webkit = !/Chrome|Firefox/.test(navigator.userAgent)
/** The keys that are held down, as WebDriver names them. */
const held: Readonly<Record<string, string>> = { Shift: '\ue008', Control: '\ue009', Alt: '\ue00a' }
const named: Readonly<Record<string, string>> = {
  ArrowUp: '\ue013',
  ArrowDown: '\ue015',
  ArrowLeft: '\ue012',
  ArrowRight: '\ue014',
  Delete: '\ue017',
  End: '\ue010',
  Enter: '\ue007',
  Home: '\ue011',
  Tab: '\ue004',
  Space: ' ',
}

/** Presses keys one after the other: `ArrowDown`, `Shift+Tab`. */
export async function press(...keys: string[]): Promise<void> {
  for (const each of keys) {
    const parts = each.split('+')
    const key = parts.pop() ?? ''
    if (webkit && parts.length) await sendKeys({ type: parts.map((part) => held[part]).join('') + (named[key] ?? key) })
    else {
      for (const part of parts) await sendKeys({ down: part as 'Shift' })
      await sendKeys({ press: key as 'Enter' })
      for (const part of parts) await sendKeys({ up: part as 'Shift' })
    }
  }
}

/** Types words, letter by letter. */
export async function type(text: string): Promise<void> {
  if (!webkit) return sendKeys({ type: text })
  for (const letter of text) await sendKeys({ type: letter })
}

export const tool = (table: Element, name: string): HTMLButtonElement =>
  table.shadowRoot!.querySelector<HTMLButtonElement>(`[part~="tool-${name}"]`)!

/** What is said to those who do not see it. */
export const said = (table: Element): string =>
  [...table.shadowRoot!.querySelectorAll('.editing > [role="status"]')]
    .map((each) => each.textContent ?? '')
    .join('')
    .trim()
