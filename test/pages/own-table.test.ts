import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { chromium, type Browser, type Page } from 'playwright-core'
import { PlanView, type PlanRecord } from '@cswb/core'
import { planToHtml } from '@cswb/exchange/write.js'
import { chromiumFlags, findChromium } from '../../tools/browser.mjs'
import { strictPolicy } from '../../tools/policy.mjs'
import { startServer } from '../../tools/serve.mjs'

const campus = new URL('../fixtures/plans/campus.json', import.meta.url)
const { records } = JSON.parse(readFileSync(campus, 'utf8')) as { records: PlanRecord[] }

declare global {
  var moved: number
}

describe('a page that holds its plan as a table', () => {
  let server: Awaited<ReturnType<typeof startServer>>
  let browser: Browser
  before(async () => {
    const folders = [
      ['/cswb/', 'packages/elements/cdn'],
      ['/', 'test/pages/bundles'],
    ]
    server = await startServer({ folders, headers: { 'content-security-policy': strictPolicy } })
    browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
  })
  after(async () => {
    await browser.close()
    await server.close()
  })

  /** A visit, with what the page should not have said. */
  async function visit(path: string, options: { javaScriptEnabled?: boolean } = {}) {
    const context = await browser.newContext({ ...options, permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await context.newPage()
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    await page.addInitScript(() => {
      globalThis.moved = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) globalThis.moved += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(server.url + path)
    return { page, said }
  }

  const row = (page: Page, ref: string) => page.locator(`cswb-action-table tr[id="cswb-action:${ref}"]`)

  test('shows it without script', async () => {
    const { page } = await visit('/table.html', { javaScriptEnabled: false })
    assert.equal(await page.getByRole('table').count(), 2)
    await page.getByRole('cell', { name: '2.1 Train the staff' }).waitFor()
  })

  test('shows its actions with readings under the strict policy, without noise and without moving', async () => {
    const { page, said } = await visit('/table.html')
    await row(page, '1.1').getByText('Completed', { exact: true }).waitFor()
    assert.equal(await page.getByRole('heading', { level: 2 }).count(), 2)
    assert.deepEqual(said, [])
    assert.ok((await page.evaluate(() => globalThis.moved)) < 0.05)
  })

  test('opens at a row that a link from an earlier visit names', async () => {
    const { page } = await visit('/table.html#cswb-action:2.1')
    await row(page, '2.1').waitFor()
    await page.waitForFunction(
      () => document.querySelector('cswb-action-table')?.shadowRoot?.activeElement?.id === 'cswb-action:2.1',
    )
  })

  test('copies rows that are dragged over as a table', async () => {
    const { page } = await visit('/table.html')
    await page.locator('cswb-action-table .take').waitFor()
    const from = (await row(page, '1.1').locator('th').boundingBox())!
    const to = (await row(page, '1.2').locator('td').nth(1).boundingBox())!
    await page.mouse.move(from.x + 2, from.y + 16)
    await page.mouse.down()
    await page.mouse.move(to.x + to.width / 2, to.y + 20, { steps: 6 })
    await page.mouse.up()
    await page.keyboard.press('Control+C')
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const text = async (type: string) => (await item!.getType(type)).text()
      return { html: await text('text/html'), plain: await text('text/plain') }
    })
    assert.deepEqual(
      copied.plain.split(/\r?\n/).map((line) => line.split('\t').slice(0, 2)),
      [
        ['1.1', 'Meet the partners'],
        ['1.2', 'Ask the students'],
      ],
    )
    assert.equal(copied.html.match(/<tr>/g)?.length, 2)
  })

  test('published by us, stands alone and is read back by our table where there is script', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const html = planToHtml(new PlanView(records), { language: 'fr-CA', script: '/cswb/read.js' })
    await page.route('**/published', (route) => route.fulfill({ body: html, contentType: 'text/html' }))
    await page.goto(`${server.url}/published`)
    const rows = records.filter(({ kind }) => kind === 'action')
    await page.waitForFunction(
      (count) => document.querySelector('cswb-action-table')?.shadowRoot?.querySelectorAll('tbody tr').length === count,
      rows.length,
    )
    for (const { id } of rows) assert.equal(await page.locator(`cswb-action-table tr[id="cswb-${id}"]`).count(), 2)
  })
})
