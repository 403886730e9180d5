import { aTimeout, fixture, html } from '@open-wc/testing'
import type { PlanSession } from '@cswb/core'
import '@cswb/elements/action-table/define.js'
import '@cswb/elements/plan/define.js'
import type { ActionTable } from '@cswb/elements/action-table.js'
// Inside the package, because pages have no say in when it comes: a test that looks at readings must not race it.
import { loadReader, reader } from '../../../packages/elements/src/action-table/reader.ts'

/** A table of an open plan, complete. */
export async function tableOf(session: PlanSession, lang = 'en'): Promise<ActionTable> {
  // On a busy machine its code may not come at the first try; the next one then fetches it again.
  await until(() => reader() ?? void loadReader(), 20_000)
  const frame = await fixture(html`<div lang=${lang}><cswb-action-table .session=${session}></cswb-action-table></div>`)
  const table = frame.querySelector('cswb-action-table')!
  await drawn(table)
  return table
}

/** Waits until a table shows its plan with every row. */
export async function drawn(table: ActionTable): Promise<void> {
  await until(() => table.shadowRoot!.querySelector('header, [part~="error"]'))
  await table.updateComplete
}

/** Waits until something is there, and gives it back; says what it waited for when it does not come. */
export async function until<T>(look: () => T | null | undefined | false, milliseconds = 4000): Promise<T> {
  const end = performance.now() + milliseconds
  for (;;) {
    const found = look()
    if (found) return found
    if (performance.now() > end) throw new Error(`Not seen within ${milliseconds} ms: ${look}`)
    await aTimeout(5)
  }
}

/** The words in an element as a reader sees them, spaces evened out. */
export const wordsIn = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

export const all = (host: Element, selector: string): HTMLElement[] => [
  ...host.shadowRoot!.querySelectorAll<HTMLElement>(selector),
]

/** What stands in a row, a cell each, by the part of the column. */
export const cell = (host: Element, id: string, column: string): HTMLElement | null =>
  host.shadowRoot!.querySelector(`#cswb-${id} [part~="${column}"]`)
