import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { makeLargePlan } from '../fixtures/large.ts'
import { allRows, openDemo, type Demo, type Visit } from './visitor.ts'

let demo: Demo
before(async () => {
  // As with a screen reader: without one, Chromium makes its tree of what it has laid out only.
  demo = await openDemo('--force-renderer-accessibility')
})
after(() => demo.close())

interface Node {
  readonly role: string
  readonly name: string
  readonly level: number | undefined
  readonly children: readonly Node[]
}

/** The page as a screen reader gets it from the browser, without what is ignored. */
async function heard(page: Page): Promise<Node> {
  const client = await page.context().newCDPSession(page)
  const { nodes } = await client.send('Accessibility.getFullAXTree')
  await client.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const read = (id: string): Node[] => {
    const node = byId.get(id)
    if (!node) return []
    const children = (node.childIds ?? []).flatMap(read)
    if (node.ignored) return children
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value as number | undefined
    return [{ role: `${node.role?.value}`, name: `${node.name?.value ?? ''}`, level, children }]
  }
  const [root] = nodes[0] ? read(nodes[0].nodeId) : []
  assert.ok(root)
  return root
}

const all = (node: Node, role: string): Node[] => [
  ...(node.role === role ? [node] : []),
  ...node.children.flatMap((child) => all(child, role)),
]

/** A plan with one long theme, in place of the page's own. */
async function visitLong(count: number, options: object = {}): Promise<Visit> {
  const document = makeLargePlan(count)
  const themes = new Set(
    document.records
      .filter(({ kind }) => kind === 'theme')
      .slice(1)
      .map(({ id }) => id),
  )
  const records = document.records
    .filter(({ id }) => !themes.has(id))
    .map((record) => (record.kind === 'action' ? { ...record, theme: document.records.find(isTheme)?.id } : record))
  const context = await demo.browser.newContext({ locale: 'en-CA', ...options })
  await context.route('**/plan.json', (route) => route.fulfill({ json: { ...document, records } }))
  const visit = await demo.visit('/', context)
  await allRows(visit.page, count)
  return visit
}
const isTheme = ({ kind }: { kind: string }) => kind === 'theme'

test('a screen reader gets headings in their order, and under each a table of that name with heads of rows and columns', async () => {
  const { page } = await demo.visit('/')
  await allRows(page, 18)
  await page.getByRole('searchbox', { name: 'Find in the plan' }).waitFor()
  const tree = await heard(page)
  const tables = all(tree, 'table')
  assert.equal(tables.length, 7)
  const headings = all(tree, 'heading')
  assert.equal(headings[0]?.level, 1)
  headings.forEach(({ level = 0 }, n) =>
    assert.ok(!n || level <= (headings[n - 1]?.level ?? 0) + 1, 'no level is left out'),
  )
  for (const table of tables) {
    assert.ok(
      headings.some(({ name }) => name === table.name && name),
      `a heading says “${table.name}”`,
    )
    const [head = []] = all(table, 'row').map((row) => all(row, 'columnheader').map(({ name }) => name))
    assert.deepEqual(head.slice(0, 4), ['Ref', 'Action', 'Timeline', 'Status'])
    for (const row of all(table, 'row').slice(1)) {
      assert.equal(all(row, 'rowheader').length, 1)
      assert.ok(all(row, 'rowheader')[0]?.name)
      assert.equal(all(row, 'cell').length + 1, head.length)
    }
  }
})

for (const [where, options] of [
  ['as a table', {}],
  ['as cards', { viewport: { width: 320, height: 640 } }],
] as const) {
  test(`three hundred rows of one theme, drawn in chunks ${where}, are heard as one table with all of its rows`, async () => {
    const { page, quiet } = await visitLong(300, options)
    const [table, ...others] = all(await heard(page), 'table')
    assert.ok(table)
    assert.equal(others.length, 0)
    const groups = all(table, 'rowgroup')
    assert.equal(groups.length, 7, 'the heads, and six chunks of fifty')
    assert.ok(table.children.every(({ role }) => role === 'rowgroup'))
    assert.ok(groups.every(({ children }) => children.every(({ role }) => role === 'row')))
    assert.equal(all(table, 'row').length, 301)
    assert.equal(all(table, 'rowheader').length, 300)
    const columns = all(table, 'columnheader').length
    assert.ok(columns >= 4)
    for (const row of all(table, 'row').slice(1))
      assert.equal(all(row, 'cell').length + all(row, 'rowheader').length, columns)
    await quiet()
  })
}

/** What has the focus inside the shadow roots, and how it shows. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    if (!(element instanceof HTMLElement)) return undefined
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { height, width } = element.getBoundingClientRect()
    const shown = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    return {
      inside: element.getRootNode() instanceof ShadowRoot,
      part: element.getAttribute('part') ?? element.localName,
      text: element.textContent?.trim() ?? '',
      shown,
      height,
      width,
      checkbox: element instanceof HTMLInputElement && element.type === 'checkbox',
      link: element.localName === 'a',
    }
  })

for (const forcedColors of ['none', 'active'] as const) {
  test(`the Tab key reaches everything there is to do, shows where it is and never gets stuck; forced colours: ${forcedColors}`, async () => {
    const { page, quiet } = await demo.visit('/', { forcedColors })
    await allRows(page, 18)
    await page.getByRole('searchbox', { name: 'Find in the plan' }).waitFor()
    await page.getByText('Download or print', { exact: true }).waitFor()
    const stops: string[] = []
    let left = false
    for (let presses = 0; presses < 150 && !left; presses++) {
      await page.keyboard.press('Tab')
      const at = await focused(page)
      if (!at?.inside) {
        left = stops.length > 0
        continue
      }
      stops.push(at.part)
      assert.ok(at.shown, `no outline around ${at.part} “${at.text}”`)
      assert.ok(at.link || (at.height >= 23.5 && at.width >= 23.5), `${at.part} “${at.text}” is too small to hit`)
    }
    assert.ok(left, 'the focus leaves the table again')
    for (const part of ['why', 'take-open', 'search', 'filters-toggle', 'group-by', 'sort'])
      assert.ok(
        stops.some((stop) => stop.split(' ').includes(part)),
        `${part} is never reached: ${stops.join(', ')}`,
      )
    await quiet()
  })
}

test('everything is done by keyboard alone: search, filter, drop, explain, and back', async () => {
  const { page, quiet } = await demo.visit('/')
  await allRows(page, 18)
  const table = page.locator('cswb-action-table')
  await table.getByRole('searchbox', { name: 'Find in the plan' }).focus()
  await page.keyboard.type('training')
  await page.waitForFunction(
    () => document.querySelector('cswb-action-table')!.shadowRoot!.querySelectorAll('tbody tr').length < 18,
  )
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await table.getByRole('group', { name: 'Status', exact: true }).waitFor()
  await page.keyboard.press('Enter')
  await table.getByRole('group', { name: 'Status', exact: true }).waitFor({ state: 'hidden' })
  await table.getByRole('searchbox', { name: 'Find in the plan' }).fill('')
  await allRows(page, 18)
  const why = table.getByRole('button', { name: /^Why\?|^More/ }).first()
  await why.focus()
  await page.keyboard.press('Enter')
  assert.equal(await why.getAttribute('aria-expanded'), 'true')
  await page.keyboard.press('Escape')
  assert.equal(await why.getAttribute('aria-expanded'), 'false')
  assert.equal((await focused(page))?.part, 'why', 'the focus is back where it was')
  await quiet()
})

test('under a finger everything is 44 pixels high, and taps do what clicks do', async () => {
  const { page, quiet } = await demo.visit('/', {
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
  })
  await allRows(page, 18)
  const table = page.locator('cswb-action-table')
  await table.getByRole('searchbox', { name: 'Find in the plan' }).waitFor()
  await table.getByRole('button', { name: /^Filters/ }).tap()
  await table.getByRole('group', { name: 'Status', exact: true }).waitFor()
  const small = await page.evaluate(() =>
    [
      ...document
        .querySelector('cswb-action-table')!
        .shadowRoot!.querySelectorAll<HTMLElement>('button, select, summary, input'),
    ]
      .map((element) => (element.matches('[type="checkbox"]') ? element.closest<HTMLElement>('label')! : element))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('thead'))
      .filter((element) => element.getBoundingClientRect().height < 43.5)
      .map(
        (element) =>
          `${element.getAttribute('part') ?? element.localName}: ${element.textContent?.trim().slice(0, 40)}`,
      ),
  )
  assert.deepEqual(small, [])
  const box = table.getByRole('group', { name: 'Status', exact: true }).getByRole('checkbox').first()
  await box.tap()
  await table.locator('[part~="filter"]').first().tap()
  await table.locator('[part~="filter"]').waitFor({ state: 'detached' })
  await quiet()
})

test('nothing moves by itself, for those who ask for less motion and for everybody else', async () => {
  const { page } = await demo.visit('/', { reducedMotion: 'reduce' })
  await allRows(page, 18)
  const moving = await page.evaluate(() =>
    [...document.querySelector('cswb-action-table')!.shadowRoot!.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element)
        return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration)
      })
      .map(({ localName }) => localName),
  )
  assert.deepEqual(moving, [])
})
