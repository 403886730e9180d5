// What may befall a browser that works on a plan of a host: no room, storage that is cleared, a clock that is set back.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { paths } from '@cswb/core/protocol.js'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import type { StoreError } from '@cswb/store'
import { chromiumFlags, findChromium } from '../../tools/browser.mjs'
import { BadGateway } from '../store/host/gateway.ts'
import { RealHost } from '../store/host/real-host.ts'
import { serveStore } from './store-page.ts'

let host: RealHost
let line: BadGateway
let server: Awaited<ReturnType<typeof serveStore>>
let browser: Browser
let context: BrowserContext

before(async () => {
  host = await RealHost.start()
  line = await new BadGateway(host.port, Math.random).open()
  server = await serveStore(() => {})
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
})
after(async () => {
  await browser.close()
  server.stop()
  await line.close()
  await host.close()
})

beforeEach(async () => {
  line.down = false
  context = await browser.newContext()
})
afterEach(() => context.close())

const where = (plan: string) => ({ plan, url: line.url })

/** A page with the plan open in it, as `plan`. */
async function open(plan: string, browserContext = context): Promise<Page> {
  const page = await browserContext.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(server.address)
  await page.waitForFunction(() => 'store' in globalThis)
  await openAgain(page, plan)
  return page
}

const openAgain = (page: Page, plan: string) =>
  page.evaluate(async ({ plan: name, url }) => {
    const host = { url, getToken: () => 'dev:ada:administrator' }
    globalThis.plan = await store.openPlan({ plan: name, host })
  }, where(plan))

const write = (page: Page, status: string) =>
  page.evaluate((value) => plan.change((edit) => edit.set('a1', { status: value })), status)

const synced = (page: Page) =>
  page.waitForFunction(() => {
    if (plan.sync.pending) plan.reconnect()
    return plan.sync.host === 'synced' && plan.sync.pending === 0 && plan.sync.problem === undefined
  })

/** What was written of the status of an action, by the host's log. */
const statuses = async (plan: string) =>
  (await host.logOf(plan)).flatMap(({ ops }) => ops.flatMap(({ field, value }) => (field === 'status' ? [value] : [])))

test('without room edits are handed back with the reason, and none is lost; with room all of it reaches the host, once', async () => {
  const { plan: name } = await host.newPlan()
  const blank = await context.newPage()
  const devtools = await context.newCDPSession(blank)
  const { origin } = new URL(server.address)
  // Before anything is stored: Chromium remembers for a while how much room there was.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 800_000 })
  const page = await open(name)
  const full = await page.evaluate(async () => {
    const refused: StoreError[] = []
    Object.assign(globalThis, { refused })
    // Storage packs what repeats itself.
    const noise = () => Array.from(crypto.getRandomValues(new Uint32Array(3000)), (each) => each.toString(36)).join(' ')
    let stored = 0
    for (let at = 0; at < 400 && refused.length < 3; at++) {
      const made = plan.change((edit) => void edit.add('note', { text: noise() }))
      await made.then(() => stored++).catch((error: StoreError) => refused.push(error))
    }
    const shown = plan.all('note').length
    return {
      stored,
      shown,
      refused: refused.map(({ code, edit }) => [code, edit?.ops.length]),
      problem: plan.sync.problem,
    }
  })
  assert.ok(full.stored > 3, 'there was some room')
  assert.deepEqual(full, {
    stored: full.stored,
    shown: full.stored,
    refused: [
      ['full', 1],
      ['full', 1],
      ['full', 1],
    ],
    problem: 'full',
  })
  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await page.evaluate(async () => {
    const { refused } = globalThis as unknown as { refused: StoreError[] }
    for (const { edit } of refused) if (edit) await plan.retry(edit)
  })
  await synced(page)
  const log = await host.logOf(name)
  const notes = log.flatMap(({ ops }) => ops.filter(({ kind, field }) => kind === 'note' && field === 'add'))
  assert.equal(notes.length, full.stored + 3)
  assert.equal(new Set(notes.map(({ record }) => record)).size, notes.length)
  assert.equal(await page.evaluate(() => plan.all('note').length), notes.length)
})

test('storage that a person clears under the page: it says so, hands back what was not sent, and the rest comes from the host', async () => {
  const { plan: name } = await host.newPlan()
  const page = await open(name)
  await write(page, 'Sent')
  await synced(page)
  line.down = true
  await write(page, 'Arrived')
  await write(page, 'Unsent')
  // One of them reached the host, and the answer was lost on the way back.
  const arrived = await page.evaluate(() => plan.unsent()[0])
  await host.ask(paths.changes(name), { client: arrived?.client, changes: [arrived] })
  const devtools = await context.newCDPSession(page)
  const { origin } = new URL(server.address)
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
  await page.waitForFunction(() => plan.sync.state === 'lost')
  const refused = await page.evaluate(async () => {
    const error = await plan.change((edit) => edit.set('a2', { status: 'Typed' })).catch((reason: StoreError) => reason)
    Object.assign(globalThis, { refused: error })
    const { code, edit } = error as StoreError
    return {
      code,
      ops: edit?.ops.length,
      words: store.describeStoreError(error as StoreError, 'en'),
      shown: plan.get('a1')?.status,
      pending: plan.sync.pending,
      unsent: plan.unsent().map(({ ops }) => ops[0]?.value),
    }
  })
  assert.deepEqual(refused, {
    code: 'gone',
    ops: 1,
    words: refused.words,
    shown: 'Unsent',
    pending: 2,
    unsent: ['Arrived', 'Unsent'],
  })
  assert.match(refused.words, /What you see is still here/)
  line.down = false
  await page.evaluate(() => {
    const { refused: error } = globalThis as unknown as { refused: StoreError }
    Object.assign(globalThis, { left: [...plan.unsent(), ...(error.edit ? [error.edit] : [])] })
    return plan.close()
  })
  await openAgain(page, name)
  assert.equal(await page.evaluate(() => plan.get('a1')?.status), 'Arrived')
  await page.evaluate(async () => {
    const { left } = globalThis as unknown as { left: NonNullable<StoreError['edit']>[] }
    for (const edit of left) await plan.retry(edit)
  })
  await synced(page)
  assert.deepEqual(await statuses(name), ['Sent', 'Arrived', 'Unsent', 'Typed'])
  assert.deepEqual(
    await page.evaluate(() => [plan.get('a1')?.status, plan.get('a2')?.status, plan.conflicts().length]),
    ['Unsent', 'Typed', 0],
  )
})

test('a clock that is set back a day changes nothing but what it says: order, ids, undo and the host stay right', async () => {
  const { plan: name } = await host.newPlan()
  const [page, tab] = [await open(name), await open(name)]
  const other = await open(name, await browser.newContext())
  await write(page, 'One')
  await synced(page)
  const yesterday = Date.now() - 86_400_000
  for (const each of [page, tab]) await each.clock.setSystemTime(yesterday)
  assert.ok((await page.evaluate(() => Date.now())) < yesterday + 3_600_000)
  await write(page, 'Two')
  await tab.waitForFunction(() => plan.get('a1')?.status === 'Two')
  await write(tab, 'Three')
  await other.waitForFunction(() => plan.get('a1')?.status === 'Three')
  await write(other, 'Four')
  await page.waitForFunction(() => plan.get('a1')?.status === 'Four')
  await write(page, 'Five')
  await synced(page)
  const log = await host.logOf(name)
  assert.deepEqual(await statuses(name), ['One', 'Two', 'Three', 'Four', 'Five'])
  assert.equal(new Set(log.map(({ id }) => id)).size, log.length)
  assert.ok((log[2]?.at ?? '') < (log[1]?.at ?? ''), 'the second was written on the day before the first')
  const read = (each: Page) =>
    each.evaluate(async () => {
      const history = await plan.history({ record: 'a1', field: 'status' })
      return { after: history.map((entry) => entry.after), conflicts: plan.conflicts().length }
    })
  for (const each of [page, tab, other]) {
    await each.waitForFunction(() => plan.get('a1')?.status === 'Five')
    assert.deepEqual(await read(each), { after: ['Five', 'Four', 'Three', 'Two', 'One'], conflicts: 0 })
  }
  await page.evaluate(() => plan.undo())
  await other.waitForFunction(() => plan.get('a1')?.status === 'Four')
  await page.reload()
  await page.waitForFunction(() => 'store' in globalThis)
  await openAgain(page, name)
  assert.equal(await page.evaluate(() => plan.get('a1')?.status), 'Four')
  await other.context().close()
})
