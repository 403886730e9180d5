import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { readPlanFile, type Change } from '@cswb/core/change.js'
import type * as Store from '@cswb/store'
import type { StoreError } from '@cswb/store'
import { counted, trials } from '../proof.ts'
import { RealHost } from '../store/host/real-host.ts'
import { forget, profile, serveStore, startChromium, type Crashable } from './store-page.ts'

declare global {
  // What the page puts there, and what it is asked to keep.
  var store: typeof Store
  var plan: Awaited<ReturnType<typeof Store.openPlan>>
}

const acknowledged = new Set<string>()
let heard = () => {}
let server: Awaited<ReturnType<typeof serveStore>>
const folders: string[] = []
const running: Crashable[] = []

async function chromiumIn(folder: string): Promise<Crashable> {
  const started = await startChromium(folder)
  running.push(started)
  return started
}

function newFolder(): string {
  const folder = profile()
  folders.push(folder)
  return folder
}

before(async () => {
  server = await serveStore((id) => {
    acknowledged.add(id)
    heard()
  })
})
after(async () => {
  for (const each of running) await each.kill()
  server.stop()
  for (const folder of folders) forget(folder)
})

/** The plan, and its host where it has one. */
interface Where {
  readonly plan: string
  readonly url?: string
}

/** Edits without end, from several sessions at once; each edit is posted when, and only when, it was acknowledged. */
const writeForEver = (page: Page, where: Where) =>
  page.evaluate(async ({ plan: name, url }) => {
    const host = url === undefined ? undefined : { url, getToken: () => 'dev:ada:administrator' }
    const write = async (writer: number) => {
      const plan = await store.openPlan({ plan: name, author: { name: `Writer ${writer}` }, host })
      for (let at = 0; ; at++) {
        const change = await plan.change((edit) => {
          edit.set(plan.all('theme')[0]?.id ?? '', { description: crypto.randomUUID() })
          edit.add('note', { text: `Writer ${writer}, note ${at}` })
        })
        await fetch('/', { method: 'POST', body: change?.id ?? '' })
      }
    }
    for (const writer of [1, 2]) void write(writer)
  }, where)

/** The plan as a file; with a host, when all of it is there. */
const storedFile = (page: Page, where: Where) =>
  page.evaluate(async ({ plan: name, url }) => {
    const host = url === undefined ? undefined : { url, getToken: () => 'dev:ada:administrator' }
    const plan = await store.openPlan({ plan: name, host })
    const sent = () => !url || (plan.sync.host === 'synced' && plan.sync.pending === 0)
    while (!sent()) await new Promise((resolve) => setTimeout(resolve, 10))
    const document = await plan.toDocument()
    const shown = [...plan.records()].length
    await plan.close()
    return { text: JSON.stringify(document), shown }
  }, where)

/** Kills the browser again and again while two tabs write; reads after each time what is there. */
async function killWhileWriting(
  folder: string,
  where: Where,
  times: number,
  isWhole: (changes: readonly Change[], trial: number) => void | Promise<void>,
): Promise<void> {
  acknowledged.clear()
  let started = await chromiumIn(folder)
  for (let trial = 1; trial <= times; trial++) {
    const tabs = [await started.open(server.address), await started.open(server.address)]
    const wanted = acknowledged.size + 10 + ((trial * 13) % 30)
    const enough = new Promise<void>((resolve) => (heard = () => acknowledged.size >= wanted && resolve()))
    for (const tab of tabs) await writeForEver(tab, where)
    await enough
    await started.kill()

    started = await chromiumIn(folder)
    const { text, shown } = await storedFile(await started.open(server.address), where)
    const { changes = [], records } = readPlanFile(text)
    const ids = new Set(changes.map(({ id }) => id))
    assert.equal(ids.size, changes.length, `trial ${trial}: an edit is there twice`)
    assert.deepEqual(
      [...acknowledged].filter((id) => !ids.has(id)),
      [],
      `trial ${trial}: acknowledged and lost`,
    )
    const written = changes.slice(1)
    assert.deepEqual(
      written.map(({ clientSeq }) => clientSeq),
      written.map((_, at) => at + (written[0]?.clientSeq ?? 0)),
      `trial ${trial}: the numbers have a gap`,
    )
    assert.ok(
      written.every(({ ops }) => ops.length === 2),
      `trial ${trial}: half an edit`,
    )
    assert.equal(shown, records.length, `trial ${trial}: what is shown is not what the log says`)
    await isWhole(changes, trial)
  }
  await started.kill()
}

const alone = trials(4)
test(`${alone} times the browser is killed while two tabs write: nothing acknowledged is lost, nothing is half there`, async () => {
  const folder = newFolder()
  const started = await chromiumIn(folder)
  const page = await started.open(server.address)
  await page.evaluate(async () => {
    const records = [{ id: 't', kind: 'theme', title: 'Lighting' }]
    const plan = await store.createPlan({ title: 'Campus', slug: 'campus', records, author: { name: 'Ada' } })
    await plan.close()
  })
  await started.kill()
  let stored = 0
  await killWhileWriting(folder, { plan: 'campus' }, alone, (changes) => void (stored = changes.length - 1))
  counted('browser killed', { kills: alone, acknowledged: acknowledged.size, stored, lost: 0 })
})

const hosted = trials(4)
test(`${hosted} times the browser is killed while two tabs write to a plan of a host: all of it is here and there, once`, async () => {
  const host = await RealHost.start()
  try {
    const { plan } = await host.newPlan()
    let stored = 0
    await killWhileWriting(newFolder(), { plan, url: host.url }, hosted, async (changes, trial) => {
      const log = await host.logOf(plan)
      assert.deepEqual(
        log.map(({ id, seq }) => [seq, id]),
        changes.map(({ id }, at) => [at + 1, id]),
        `trial ${trial}: the host has something else`,
      )
      stored = log.length - 1
    })
    counted('browser killed, with a host', { kills: hosted, acknowledged: acknowledged.size, stored, lost: 0 })
  } finally {
    await host.close()
  }
})

test('two tabs of one browser see each other’s edits at once, and a reload shows them all', async (context) => {
  const started = await chromiumIn(newFolder())
  const [first, second] = [await started.open(server.address), await started.open(server.address)]
  await first.evaluate(async () => {
    globalThis.plan = await store.createPlan({ title: 'Campus', slug: 'campus', author: { name: 'Ada' } })
  })
  await second.evaluate(async () => {
    globalThis.plan = await store.openPlan({ plan: 'campus', author: { name: 'Ben' } })
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    plan.subscribe(({ origin }) => heard.push(origin))
  })
  const began = Date.now()
  await first.evaluate(() => plan.change((edit) => void edit.add('theme', { title: 'From the first' })))
  await second.waitForFunction(() => plan.all('theme').length === 1)
  context.diagnostic(
    `stored in one tab and shown in the other in ${Date.now() - began} ms, both asked over the debugger`,
  )
  await second.evaluate(() =>
    plan.change((edit) => edit.set(plan.all('theme')[0]?.id ?? '', { title: 'By the second' })),
  )
  await first.waitForFunction(() => plan.all('theme')[0]?.title === 'By the second')
  assert.deepEqual(
    await second.evaluate(() =>
      (globalThis as unknown as { heard: string[] }).heard.filter((each) => each !== 'status'),
    ),
    ['tab', 'own'],
  )
  await first.reload()
  await first.waitForFunction(() => 'store' in globalThis)
  const read = await first.evaluate(async () => {
    globalThis.plan = await store.openPlan({ plan: 'campus' })
    return {
      title: plan.all('theme')[0]?.title,
      canUndo: plan.canUndo,
      listed: (await store.listPlans()).map(({ slug }) => slug),
    }
  })
  assert.deepEqual(read, { title: 'By the second', canUndo: true, listed: ['campus'] })
  await started.kill()
})

test('storage that is full refuses the edit, keeps it and the plan, and takes it when there is room', async () => {
  const started = await chromiumIn(newFolder())
  const page = await started.open(server.address)
  // Before anything is stored: Chromium remembers for a while how much room there was.
  const devtools = await page.context().newCDPSession(page)
  const { origin } = new URL(server.address)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 })
  await page.evaluate(async () => {
    globalThis.plan = await store.createPlan({ title: 'Campus', slug: 'campus', author: { name: 'Ada' } })
  })
  const full = await page.evaluate(async () => {
    // Storage packs what repeats itself.
    const noise = () =>
      Array.from(crypto.getRandomValues(new Uint32Array(12_500)), (each) => each.toString(36)).join(' ')
    for (let at = 0; at < 200; at++) {
      const before = [...plan.records()].length
      try {
        await plan.change((edit) => void edit.add('note', { text: noise() }))
      } catch (error) {
        Object.assign(globalThis, { refused: error })
        const { code, edit } = error as StoreError
        const { changes } = await plan.toDocument()
        return {
          code,
          ops: edit?.ops.length,
          stored: at,
          same: [...plan.records()].length === before,
          changes: changes?.length,
          problem: plan.sync.problem,
        }
      }
    }
    return undefined
  })
  assert.ok(full && full.stored > 3, 'the storage filled up after some edits')
  assert.deepEqual(full, {
    code: 'full',
    ops: 1,
    stored: full.stored,
    same: true,
    changes: full.stored + 1,
    problem: 'full',
  })
  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  const after = await page.evaluate(async () => {
    const { edit } = (globalThis as unknown as { refused: StoreError }).refused
    if (edit) await plan.retry(edit)
    return { notes: plan.all('note').length, problem: plan.sync.problem }
  })
  assert.deepEqual(after, { notes: full.stored + 1, problem: undefined })
  await page.reload()
  await page.waitForFunction(() => 'store' in globalThis)
  assert.equal(
    await page.evaluate(async () => (await store.openPlan({ plan: 'campus' })).all('note').length),
    full.stored + 1,
  )
  await started.kill()
})
