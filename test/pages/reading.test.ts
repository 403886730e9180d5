// The table where pages put it: in frames, in hosts that scroll, on paper, under a finger, in the example looks.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Frame, Page } from 'playwright-core'
import { openDemo, type Demo } from './visitor.ts'

let demo: Demo
before(async () => {
  demo = await openDemo()
})
after(() => demo.close())

/** Waits until every row is there and what comes after the rows too. */
const whole = (page: Page | Frame) =>
  page.waitForFunction(() => {
    const root = document.querySelector('cswb-action-table')?.shadowRoot
    return root?.querySelector('#copy-link') && root.querySelector('[part~="search"]')
  })

/** How far the heads of the second table stand from the top of what scrolls, once its rows pass under them. */
const passing = (page: Page | Frame, scroller: string) =>
  page.evaluate(async (selector) => {
    const table = document.querySelector('cswb-action-table')?.shadowRoot?.querySelectorAll('table')[1]
    const box = document.querySelector(selector)
    if (!table || !box) return NaN
    const top = () => (box === document.documentElement ? 0 : box.getBoundingClientRect().top)
    box.scrollTop += table.getBoundingClientRect().top - top() + 90
    await new Promise((resolve) => requestAnimationFrame(resolve))
    return (table.tHead?.getBoundingClientRect().top ?? NaN) - top()
  }, scroller)

test('the heads of columns stay in sight in a host that scrolls', async () => {
  const { page } = await demo.visit('/looks/intranet.html')
  await whole(page)
  await page.evaluate(() => {
    const table = document.querySelector('cswb-plan')!
    const box = document.createElement('div')
    box.id = 'box'
    Object.assign(box.style, { height: '26rem', overflow: 'auto' })
    table.replaceWith(box)
    box.append(table)
  })
  await whole(page)
  const top = await passing(page, '#box')
  assert.ok(Math.abs(top) <= 1, `${top} px from the top of the host`)
})

test('the heads of columns stay in sight in a frame', async () => {
  const context = await demo.browser.newContext({ locale: 'en-CA' })
  const body =
    '<!doctype html><title>Page</title><iframe src="/looks/intranet.html" width="1000" height="420"></iframe>'
  await context.route('**/page-around', (route) => route.fulfill({ body, contentType: 'text/html' }))
  const { page } = await demo.visit('/page-around', context)
  const frame = await (await page.waitForSelector('iframe')).contentFrame()
  assert.ok(frame)
  await whole(frame)
  const top = await passing(frame, 'html')
  assert.ok(Math.abs(top) <= 1, `${top} px from the top of the frame`)
  await context.close()
})

test('at a zoom of 400 %, whatever is opened, nothing is read by scrolling sideways', async () => {
  const { page } = await demo.visit('/looks/intranet.html', { viewport: { width: 320, height: 256 } })
  await whole(page)
  for (const name of ['Filters', 'Rows and columns', 'Download or print'])
    await page.getByText(name, { exact: true }).click()
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  assert.ok(wide <= 320, `the page is ${wide} px wide`)
  const cut = await page.evaluate(() => {
    const cells = [
      ...(document.querySelector('cswb-action-table')?.shadowRoot?.querySelectorAll('tbody :is(th, td)') ?? []),
    ]
    return cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1 || cell.getBoundingClientRect().right > 321)
      .length
  })
  assert.equal(cut, 0)
})

test('on paper no row is cut, but for one that no sheet would hold, and heads are repeated', async () => {
  const context = await demo.browser.newContext({ locale: 'en-CA' })
  const said = 'They met, agreed on a route and walked it together. '.repeat(80)
  await context.route('**/plan.json', async (route) => {
    const plan = await (await route.fetch()).json()
    plan.records.find(({ kind }: { kind: string }) => kind === 'action').comment = said
    await route.fulfill({ json: plan })
  })
  const { page } = await demo.visit('/looks/intranet.html', context)
  await whole(page)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  const found = await page.evaluate(() => {
    const root = document.querySelector('cswb-action-table')?.shadowRoot
    const rows = [...(root?.querySelectorAll('tbody tr') ?? [])]
    const cut = rows.filter((row) => getComputedStyle(row).breakInside !== 'avoid')
    const heads = [...(root?.querySelectorAll('thead') ?? [])].map((head) => getComputedStyle(head).display)
    return { rows: rows.length, cut: cut.map((row) => row.textContent.length), heads: [...new Set(heads)] }
  })
  assert.ok(found.rows > 10)
  assert.equal(found.cut.length, 1)
  assert.ok((found.cut[0] ?? 0) > said.length - 1)
  assert.deepEqual(found.heads, ['table-header-group'])
  await context.close()
})

test('by touch alone: folds, statuses and links to rows, each as large as a finger', async () => {
  const touch = { viewport: { width: 1100, height: 800 }, hasTouch: true, isMobile: true }
  const { page } = await demo.visit('/looks/intranet.html', touch)
  await whole(page)
  const small = await page.evaluate(() => {
    const root = document.querySelector('cswb-action-table')?.shadowRoot
    return [...(root?.querySelectorAll<HTMLElement>('button, summary, select, input') ?? [])].flatMap((each) => {
      const { height } = each.getBoundingClientRect()
      return each.checkVisibility({ visibilityProperty: true }) && !each.closest('thead') && height && height < 43.5
        ? [`${each.className} ${each.textContent} ${height}`]
        : []
    })
  })
  assert.deepEqual(small, [])
  const fold = page.locator('cswb-action-table .head .fold').first()
  await fold.tap()
  assert.equal(await fold.getAttribute('aria-expanded'), 'false')
  await fold.tap()
  const pick = page.getByRole('group', { name: 'Show by status' }).getByRole('button').first()
  await pick.tap()
  assert.equal(await pick.getAttribute('aria-pressed'), 'true')
  await pick.tap()
  await page.locator('cswb-action-table .link').first().tap()
  await page.locator('cswb-action-table .note-link').waitFor()
})

for (const look of ['intranet', 'police-service', 'university'])
  test(`the ${look} look shows the same plan by a style sheet alone, quietly, without a shift`, async () => {
    const { page, quiet, still } = await demo.visit(`/looks/${look}.html`)
    await whole(page)
    assert.equal(await page.getByRole('table').count(), 7)
    assert.equal(await page.getByRole('link', { name: 'Demo' }).count(), 1)
    await quiet()
    await still()
  })
