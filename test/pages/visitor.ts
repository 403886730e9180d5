// A person at a browser: pages open under the demo's own server, and everything a page should not do is written down.
import assert from 'node:assert/strict'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from '../../tools/browser.mjs'
import { startServer } from '../../tools/serve.mjs'

export interface Visit {
  page: Page
  /** Fails if the page logged, threw, broke its policy or asked anybody else for anything. */
  quiet(): Promise<void>
  /** Fails if what was drawn has moved; to be asked before anybody acts on the page. */
  still(): Promise<void>
}

export interface Demo {
  url: string
  browser: Browser
  visit(path: string, options?: Parameters<Browser['newContext']>[0] | BrowserContext): Promise<Visit>
  close(): Promise<void>
}

declare global {
  var shifts: number
  var violations: string[]
}

/** @param flags what the browser is started with beside the usual */
export async function openDemo(...flags: string[]): Promise<Demo> {
  const server = await startServer()
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumFlags, ...flags] })
  return {
    url: server.url,
    browser,
    async visit(path, options = {}) {
      const context = 'newPage' in options ? options : await browser.newContext({ locale: 'en-CA', ...options })
      const page = await context.newPage()
      page.setDefaultTimeout(15_000)
      const said: string[] = []
      page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`))
      page.on('pageerror', (error) => said.push(`error: ${error.message}`))
      page.on('request', (request) => {
        if (!request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url()))
          said.push(`request: ${request.url()}`)
      })
      // What was on its way when the page was left is no failure.
      page.on('requestfailed', (request) => {
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') said.push(`failed: ${request.url()}`)
      })
      page.on('response', (response) => {
        if (response.status() >= 400) said.push(`${response.status()}: ${response.url()}`)
      })
      await page.addInitScript(() => {
        globalThis.shifts = 0
        globalThis.violations = []
        addEventListener('securitypolicyviolation', (event) =>
          globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
        )
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) globalThis.shifts += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto(server.url + path)
      return {
        page,
        async quiet() {
          assert.deepEqual(said, [], 'nothing in the console, no failed request, no request elsewhere')
          assert.deepEqual(await page.evaluate(() => globalThis.violations), [])
        },
        async still() {
          const shifts = await page.evaluate(() => globalThis.shifts)
          assert.ok(shifts < 0.01, `layout moved by ${shifts}`)
        },
      }
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** Waits until the page's action table shows its last theme and has drawn every row. */
export async function allRows(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      (document.querySelector('cswb-action-table')?.shadowRoot?.querySelectorAll('tbody tr[id]').length ?? 0) >= wanted,
    count,
  )
}
