import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, test } from 'node:test'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { openBook, openStory } from '../../tools/book.mjs'
import { chromiumFlags, findChromium } from '../../tools/browser.mjs'
import { elementsOf, readManifest } from '../../tools/handles.mjs'

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

const documented = Object.fromEntries(
  elementsOf(readManifest()).map(({ tagName, cssParts = [] }) => [tagName, cssParts.map(({ name }) => name)]),
)

/** Parts in the story shown that the manifest does not tell of; a plan's own columns name theirs. */
const unknownParts = (page: Page): Promise<string[]> =>
  page.evaluate((known: Record<string, string[]>) => {
    const unknown = new Set<string>()
    const look = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) look(element.shadowRoot)
        if (!(root instanceof ShadowRoot) || element.part.contains('cell') || element.part.contains('column-header'))
          continue
        const tag = root.host.localName
        for (const part of element.part) if (known[tag] && !known[tag].includes(part)) unknown.add(`${tag}: ${part}`)
      }
    }
    look(document)
    return [...unknown]
  }, documented)

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

  for (const { id, title, name, tags } of book.stories) {
    // The checker takes minutes for ten thousand rows; the same rows are checked three hundred at a time.
    const large = tags.includes('large')
    // Of hundreds of rows that all look alike, one look is checked; few rows tell the other as well.
    for (const look of large || tags.includes('long') ? looks.slice(0, 1) : looks) {
      test(`${title}: ${name}, ${large ? 'without the checker' : look.name}`, async () => {
        const page = await context.newPage()
        const noise: string[] = []
        page.on('console', (message) => {
          if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text())
        })
        page.on('pageerror', (error) => noise.push(String(error.stack)))
        try {
          assert.equal(await openStory(page, book.url, id, look.globals), '')
          if (!large) assert.equal(await accessibilityProblems(page), '')
          assert.deepEqual(await unknownParts(page), [])
          assert.deepEqual(noise, [])
        } finally {
          await page.close()
        }
      })
    }
  }
})
