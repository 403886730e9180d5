import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, test } from 'node:test'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { openBook, openStory } from '../../tools/book.mjs'
import { chromiumFlags, findChromium } from '../../tools/browser.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const book = await openBook()
after(() => book.close())

interface Violation {
  id: string
  help: string
  nodes: { target: unknown; failureSummary?: string }[]
}

/** What axe finds wrong with the story shown, in words. */
async function accessibilityProblems(page: Page): Promise<string> {
  await page.evaluate(axe)
  const violations: Violation[] = await page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: { run(root: string): Promise<{ violations: Violation[] }> } }
    return (await tool.run('#storybook-root')).violations
  })
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${JSON.stringify(target)}\n  ${failureSummary ?? ''}`),
  )
  return lines.join('\n')
}

const looks = [
  { name: 'in English, light', globals: { language: 'en', theme: 'light' } },
  { name: 'in French, dark', globals: { language: 'fr', theme: 'dark' } },
]

describe('every story renders, plays, is accessible and says nothing in the console', { concurrency: 2 }, () => {
  let browser: Browser
  let context: BrowserContext
  before(async () => {
    browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
    context = await browser.newContext()
  })
  after(() => browser.close())

  test('the book holds stories', () => assert.ok(book.stories.length > 0))

  for (const { id, title, name } of book.stories) {
    for (const look of looks) {
      test(`${title}: ${name}, ${look.name}`, async () => {
        const page = await context.newPage()
        const noise: string[] = []
        page.on('console', (message) => {
          if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text())
        })
        page.on('pageerror', (error) => noise.push(String(error.stack)))
        try {
          assert.equal(await openStory(page, book.url, id, look.globals), '')
          assert.equal(await accessibilityProblems(page), '')
          assert.deepEqual(noise, [])
        } finally {
          await page.close()
        }
      })
    }
  }
})
