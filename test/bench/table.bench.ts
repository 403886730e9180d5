// The action table beside grids, virtualizers and two floors of bare DOM, in a real browser.
// Options, in the environment: SIZES=100,1000 ROUNDS=3 ONLY=cswb,windowed COVERAGE=no; without them all sizes and all contestants.
import assert from 'node:assert/strict'
import { chromium, type Browser, type Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { chromiumFlags, findChromium } from '../../tools/browser.mjs'
import { startServer } from '../../tools/serve.mjs'
import { report } from './pair.ts'
import { buildAll, contestants, made } from './table/build.ts'
import { planOf } from './table/plan.ts'

const { SIZES = '100,1000,10000', ROUNDS, ONLY, COVERAGE } = process.env
const sizes = SIZES.split(',').map(Number)
const names = ONLY ? ONLY.split(',') : contestants
const roundsFor = (size: number) => Number(ROUNDS ?? (size > 5000 ? 3 : 5))
const measures = ['paint', 'complete', 'block', 'update', 'change', 'sort', 'filter', 'scroll', 'longest'] as const
const counts = ['blanks', 'long', 'slow', 'nodes'] as const

interface Row {
  title: string
}
interface Data {
  rows: Row[]
}
interface Bench {
  prepare(plan: unknown): Promise<unknown>
  open(data: object): Promise<Record<string, number>>
  run(data: object): Promise<Record<string, number>>
  settle(rows: number): Promise<void>
  rowsOf(plan: unknown): Data
  findable(rows: readonly Row[]): number
}
declare global {
  var bench: Bench
}

/** What ours is compared with. */
const called = (name: string) => (name === 'windowed' || name === 'chunked' ? `${name}-floor` : name)

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

async function pageOf(browser: Browser, url: string, name: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`))
  await page.goto(`${url}/index.html`)
  await page.addScriptTag({ type: 'module', url: `/bench/${name}.js` })
  await page.waitForFunction(() => 'bench' in globalThis)
  return page
}

/** What our element says in its rows, to be said by all. */
async function rowsOf(browser: Browser, url: string, plan: object): Promise<Data> {
  const page = await pageOf(browser, url, 'cswb')
  const data = await page.evaluate(
    async (plan) => {
      const session = await bench.prepare(plan)
      const rows = plan.records.filter((record) => record['kind'] === 'action')
      await bench.open({ session, rows })
      await bench.settle(rows.length)
      return bench.rowsOf(plan)
    },
    plan as ReturnType<typeof planOf>,
  )
  await page.close()
  return data
}

async function runOne(browser: Browser, url: string, name: string, plan: object, data: Data) {
  const page = await pageOf(browser, url, name)
  try {
    return await page.evaluate(async ([plan, data]) => bench.run({ ...data, session: await bench.prepare(plan) }), [
      plan,
      data,
    ] as const)
  } finally {
    await page.close()
  }
}

/** How many in a hundred rows the browser's own search finds, and how many are on paper. */
async function coverage(browser: Browser, url: string, name: string, plan: object, data: Data) {
  const page = await pageOf(browser, url, name)
  await page.evaluate(
    async ([plan, data]) => {
      await bench.open({ ...data, session: await bench.prepare(plan) })
      await bench.settle(data.rows.length)
    },
    [plan, data] as const,
  )
  const some = data.rows.filter((_, at) => at % Math.ceil(data.rows.length / 40) === 7)
  const found = await page.evaluate((some) => bench.findable(some), some)
  const pdf = await page.pdf({ width: '1280px', height: '1600px' })
  await page.close()
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  const printed = new Set(text.match(/K\d{5}/g)).size
  return { found: (100 * found) / some.length, printed: (100 * printed) / data.rows.length }
}

const bytes = await buildAll()
const server = await startServer({
  folders: [
    ['/cswb/', 'packages/elements/cdn'],
    ['/bench/', made],
    ['/', 'test/bench/table/page'],
  ],
  headers: {},
})
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: [...chromiumFlags, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
})
const results: Record<string, number | string> = {}
const ratios: Record<string, number> = {}
try {
  for (const size of sizes) {
    const plan = planOf(size)
    const data = await rowsOf(browser, server.url, plan)
    assert.equal(data.rows.length, size)
    const all = new Map(names.map((name) => [name, [] as Record<string, number>[]]))
    for (let round = 0; round < roundsFor(size); round++) {
      // Every other round runs backwards, so that nobody always follows the same neighbour.
      for (const name of round % 2 ? names.toReversed() : names)
        all.get(name)?.push(await runOne(browser, server.url, name, plan, data))
    }
    for (const [name, runs] of all) {
      for (const measure of [...measures, ...counts]) {
        const values = runs.flatMap((run) => run[measure] ?? [])
        if (!values.length) continue
        const value = median(values)
        results[`${size}/${measure}/${name}`] = value
      }
    }
    for (const measure of measures) {
      const ours = results[`${size}/${measure}/cswb`]
      for (const name of names) {
        const theirs = results[`${size}/${measure}/${name}`]
        if (name !== 'cswb' && typeof ours === 'number' && typeof theirs === 'number')
          ratios[`${size}/${measure}/${called(name)}`] = ours / theirs
      }
    }
    const perRow = (name: string) => Number(results[`${size}/nodes/${name}`]) / size
    if (names.includes('cswb') && names.includes('chunked'))
      ratios[`${size}/nodes/${called('chunked')}`] = perRow('cswb') / perRow('chunked')
    if (COVERAGE !== 'no' && (size === 1000 || (size === 10_000 && !ONLY))) {
      for (const name of size === 1000 ? names : ['cswb']) {
        const { found, printed } = await coverage(browser, server.url, name, plan, data)
        results[`${size}/found %/${name}`] = found
        results[`${size}/printed %/${name}`] = printed
      }
    }
  }
  for (const name of names) results[`gzip bytes/${name}`] = bytes[name] ?? 0
} finally {
  await browser.close()
  await server.close()
}
report('table', results, ratios)
