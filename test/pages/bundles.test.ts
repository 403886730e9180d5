import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { chromium, type Browser } from 'playwright-core'
import { chromiumFlags, findChromium } from '../../tools/browser.mjs'
import { strictPolicy } from '../../tools/policy.mjs'
import { startServer } from '../../tools/serve.mjs'

const cdn = new URL('../../packages/elements/cdn/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, cdn))
const integrity = JSON.parse(read('integrity.json').toString()) as Record<string, string>

describe('the files for script tags', () => {
  test('each has its integrity hash, and none is left over from an earlier build', () => {
    const files = globSync('**/*.js', { cwd: cdn }).map((name) => name.replaceAll('\\', '/'))
    assert.deepEqual(files.toSorted(), Object.keys(integrity).toSorted())
    for (const name of files) {
      assert.equal(integrity[name], `sha384-${createHash('sha384').update(read(name)).digest('base64')}`, name)
    }
  })

  test('read.js is one file, which can do without the three that are fetched when they are wanted', () => {
    const fetchedBy = (file: string) => {
      const found = read(file)
        .toString()
        .matchAll(/\bimport\s*\(\s*["']([^"']*)/g)
      return [...new Set([...found].map(([, name]) => name))].toSorted()
    }
    assert.deepEqual(fetchedBy('read.js'), ['./more.js', './tables.js'])
    assert.deepEqual(fetchedBy('more.js'), ['./take.js'])
    for (const name of ['read.js', 'more.js', 'tables.js', 'take.js'])
      assert.deepEqual(
        read(name)
          .toString()
          .match(/(?:^|[;}])(?:import|export)\s*[\w$"'{*,\s}]*\bfrom\s*["']/g),
        null,
        name,
      )
  })
})

describe('a page with read.js', () => {
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

  test('that has nothing else still shows every row in the words of the plan, without noise', async () => {
    const page = await browser.newPage()
    const said: string[] = []
    page.on('console', (message) => message.text().includes('404') || said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    await page.route(/\/(more|take|tables)\.js$/, (route) => route.fulfill({ status: 404 }))
    const refused = page.waitForResponse(/\/more\.js$/)
    await page.goto(`${server.url}/alone.html`)
    await page.getByRole('row').filter({ hasText: 'Count the bicycles' }).filter({ hasText: 'June 2024' }).waitFor()
    await refused
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
    assert.deepEqual(said, [])
    assert.equal(await page.getByRole('row').count(), 3)
  })

  test('that asks for a plan kept in the browser is told which script it needs, in its language', async () => {
    const page = await browser.newPage()
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    await page.goto(`${server.url}/kept.html`)
    await page.getByText('elle doit charger cswb.js au lieu de read.js').waitFor()
    assert.deepEqual(said, [])
  })
})
