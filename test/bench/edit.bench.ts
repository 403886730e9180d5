// Writing in the action table beside a bare cell that can be written in, storing an edit beside a bare put on disk, and how
// soon another tab shows it. In a real browser, at a thousand rows.
// Options, in the environment: SIZES=100,1000 ROUNDS=5.
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from '../../tools/browser.mjs'
import { forget, profile, serveStore } from '../pages/store-page.ts'
import type * as EditPage from './edit/page.ts'
import { report } from './pair.ts'

type Held = { store: typeof EditPage }

const sizes = (process.env['SIZES'] ?? '1000').split(',').map(Number)
const rounds = Number(process.env['ROUNDS'] ?? 7)
/** Keys a round, edits a round, and how often another tab is waited for. */
const [keys, edits, looks] = [30, 40, 20]
const frame = 1000 / 60

/** The mean of the middle half: the clock of a page ticks in tenths of a millisecond, too coarse for a median. */
function middle(values: readonly number[]): number {
  const quarter = values.length >> 2
  const half = values.toSorted((a, b) => a - b).slice(quarter, values.length - quarter)
  return half.reduce((sum, value) => sum + value, 0) / half.length
}

const server = await serveStore(() => {}, fileURLToPath(new URL('edit/page.ts', import.meta.url)))
const results: Record<string, number | string> = {}
const ratios: Record<string, number> = {}

/** A browser with a disk of its own: what is only in memory is stored in no time. */
async function browsing(flags: string[], work: (context: BrowserContext) => Promise<void>): Promise<void> {
  const folder = profile()
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: await findChromium(),
    args: [...chromiumFlags, ...flags],
    viewport: { width: 1280, height: 800 },
  })
  try {
    await work(context)
  } finally {
    await context.close()
    forget(folder)
  }
}

async function blank(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  page.on('pageerror', (error) => console.error(error.message))
  await page.goto(server.address)
  await page.waitForFunction(() => 'store' in globalThis, undefined, { polling: 20 })
  return page
}

const make = (page: Page, rows: number) =>
  page.evaluate((count) => (globalThis as unknown as Held).store.make(count), rows)
const open = (page: Page, plan: string) => page.evaluate((id) => (globalThis as unknown as Held).store.open(id), plan)
const show = (page: Page) => page.evaluate(() => (globalThis as unknown as Held).store.show())

/** Types some keys, as fast as somebody who is in a hurry; milliseconds each. */
async function typed(page: Page): Promise<number[]> {
  await page.evaluate(() => (globalThis as unknown as Held).store.keys())
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press('abcdefghij'[key % 10]!)
    await page.waitForTimeout(30)
  }
  return page.evaluate(() => (globalThis as unknown as Held).store.keys())
}

async function keystrokes(context: BrowserContext, size: number): Promise<void> {
  const ours = await blank(context)
  await open(ours, await make(ours, size))
  await show(ours)
  const bare = await blank(context)
  await bare.evaluate((rows) => (globalThis as unknown as Held).store.showBare(rows), size)
  const cell = (column: string) => ours.locator(`tbody tr[id] [part~="${column}"]`).nth(2)
  const times: Record<string, number[]> = { comment: [], timeline: [], contenteditable: [] }
  for (let round = 0; round < rounds; round++) {
    for (const column of ['comment', 'timeline']) {
      await ours.bringToFront()
      await cell(column).click()
      await ours.keyboard.press('Enter')
      times[column]!.push(...(await typed(ours)))
      await ours.keyboard.press('Escape')
    }
    await bare.bringToFront()
    await bare.locator('[contenteditable]').nth(2).click()
    times['contenteditable']!.push(...(await typed(bare)))
  }
  for (const [name, all] of Object.entries(times)) results[`${size}/keystroke/${name} ms`] = middle(all)
  ratios[`${size}/keystroke/contenteditable`] = middle(times['comment']!) / middle(times['contenteditable']!)
  ratios[`${size}/keystroke-timeline/contenteditable`] = middle(times['timeline']!) / middle(times['contenteditable']!)
  await ours.close()
  await bare.close()
}

async function commits(context: BrowserContext, size: number): Promise<void> {
  const page = await blank(context)
  await open(page, await make(page, size))
  for (const shown of ['', '-shown']) {
    if (shown) await show(page)
    const [ours, bare]: [number[], number[]] = [[], []]
    for (let round = -1; round < rounds; round++) {
      const some = await page.evaluate((times) => (globalThis as unknown as Held).store.commits(times), edits)
      if (round < 0) continue
      ours.push(...some.ours)
      bare.push(...some.bare)
    }
    results[`${size}/commit${shown}/cswb ms`] = middle(ours)
    results[`${size}/commit${shown}/strict-put ms`] = middle(bare)
    ratios[`${size}/commit${shown}/strict-put`] = middle(ours) / middle(bare)
  }
  await page.close()
}

async function otherTab(context: BrowserContext, size: number): Promise<void> {
  const here = await blank(context)
  const plan = await make(here, size)
  await open(here, plan)
  const there = await blank(context)
  await open(there, plan)
  await show(there)
  const waits: number[] = []
  for (let look = 0; look < looks * 2; look++) {
    const word = `Written in the other tab, ${look}.`
    const seen = there.evaluate((words) => (globalThis as unknown as Held).store.seen(words), word)
    const stored = await here.evaluate((words) => (globalThis as unknown as Held).store.write(words), word)
    waits.push((await seen) - stored)
  }
  results[`${size}/other-tab/cswb ms`] = middle(waits)
  ratios[`${size}/other-tab/two-frames`] = middle(waits) / (2 * frame)
  await here.close()
  await there.close()
}

try {
  for (const size of sizes) {
    await browsing(['--disable-frame-rate-limit', '--disable-gpu-vsync'], async (context) => {
      await keystrokes(context, size)
      await commits(context, size)
    })
    await browsing([], (context) => otherTab(context, size))
  }
} finally {
  server.stop()
}
results['load average'] = loadavg()
  .map((value) => value.toFixed(1))
  .join(' ')
report('edit', results, ratios)
