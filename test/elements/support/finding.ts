import { aTimeout } from '@open-wc/testing'
import type { ActionTable } from '@cswb/elements/action-table.js'
import { all, until, wordsIn } from './page.ts'
import { organizations } from './plans.ts'

const themes = [
  {
    id: 't1',
    kind: 'theme',
    ref: '1',
    title: { en: 'Engagement', fr: 'Mobilisation' },
    areas: ['prevention'],
    order: 'a0',
  },
  { id: 't2', kind: 'theme', ref: '2', title: { en: 'Training', fr: 'Formation' }, order: 'a1' },
  { id: 't2-1', kind: 'theme', ref: '2.1', title: 'New staff', parent: 't2', order: 'a0' },
]
const actions = [
  {
    id: 'a1',
    ref: '1.1',
    title: { en: 'Café evenings', fr: 'Soirées au café' },
    theme: 't1',
    leads: ['css'],
    status: 'Completed',
  },
  {
    id: 'a2',
    ref: '1.2',
    title: 'Walk the north campus',
    theme: 't1',
    leads: ['hr'],
    partners: ['css'],
    timeline: 'March 2020',
  },
  { id: 'a10', ref: '1.10', title: 'Ask the œuvre society', theme: 't1', leads: ['union'], timeline: 'September 2021' },
  {
    id: 'a3',
    ref: '1.3',
    title: 'Share numbers',
    theme: 't1',
    leads: ['css', 'hr'],
    timeline: 'Ongoing',
    areas: ['risk-intervention'],
  },
  { id: 'k1', title: 'Agree on a format', parent: 'a3', status: 'Delayed', timeline: 'March 2020' },
  { id: 'k2', title: 'Build the page', parent: 'a3' },
  { id: 'b1', ref: '2.1', title: 'Train the staff', theme: 't2', timeline: 'TBD' },
  {
    id: 'b2',
    ref: '2.2',
    title: 'Train volunteers',
    theme: 't2',
    leads: ['hr'],
    timeline: 'May 2020',
    status: 'In progress',
  },
  {
    id: 'b3',
    ref: '2.1.1',
    title: 'Welcome day',
    theme: 't2-1',
    leads: ['css'],
    status: 'On hold',
    comment: 'Until the budget is set',
  },
  { id: 'b4', ref: '2.1.2', title: 'Handbook', theme: 't2-1', status: 'Completed' },
  { id: 'c1', ref: '9', title: 'Light the park', timeline: 'Summer 2022' },
]

/** Nine actions and two tasks in themes, parts of themes and none: enough to be offered tools. */
export const findable = [
  ...organizations,
  ...themes,
  ...actions.map((fields, index) => ({ kind: 'action', order: `a${index.toString(36)}`, ...fields })),
]

/** The tools of a table, once they are there. */
export const toolsOf = (table: ActionTable): Promise<HTMLInputElement> =>
  until(() => table.shadowRoot!.querySelector<HTMLInputElement>('[part~="search"]'), 20_000)

/** The ids of the rows that stand there, from top to bottom. */
export const rowsIn = (table: Element): string[] => all(table, 'tbody tr').map(({ id }) => id.replace('cswb-', ''))

/** Waits until these rows stand there, in this order. */
export async function showing(table: Element, ...ids: string[]): Promise<void> {
  try {
    await until(() => rowsIn(table).join() === ids.join())
  } catch {
    throw new Error(`Expected ${ids.join()}, but there stand ${rowsIn(table).join() || 'none'}.`)
  }
}

/** Types words into the search as a reader does. */
export async function type(table: ActionTable, words: string): Promise<void> {
  const search = await toolsOf(table)
  search.focus()
  search.value = words
  search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
  await aTimeout(0)
}

/** The control of this name. */
export async function named<E extends HTMLElement>(
  table: Element,
  selector: string,
  name: string | RegExp,
): Promise<E> {
  return until(
    () =>
      all(table, selector).find((each) => {
        const words = wordsIn(
          each instanceof HTMLInputElement || each instanceof HTMLSelectElement ? each.closest('label') : each,
        )
        return typeof name === 'string' ? words === name || words.startsWith(`${name} `) : name.test(words)
      }) as E | undefined,
  )
}

/** Opens the filters and checks this one. */
export async function check(table: Element, name: string | RegExp): Promise<void> {
  const toggle = await named(table, 'button', /^(Filters|Filtres)/)
  if (toggle.ariaExpanded !== 'true') toggle.click()
  const box = await named<HTMLInputElement>(table, 'input[type="checkbox"]', name)
  box.click()
}

/** Chooses in the list of this name. */
export async function choose(table: Element, part: string, value: string): Promise<void> {
  const select = await until(() => table.shadowRoot!.querySelector<HTMLSelectElement>(`[part~="${part}"]`))
  select.value = value
  select.dispatchEvent(new Event('change', { bubbles: true }))
}
