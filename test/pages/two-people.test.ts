// Two people at one plan, each with a browser of their own and two tabs in it, at work in the table as people work: by
// pressing, typing and reading what stands there.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from '../../tools/browser.mjs'
import { BadGateway } from '../store/host/gateway.ts'
import { RealHost, token } from '../store/host/real-host.ts'
import { serveStore } from './store-page.ts'
import type * as TablePage from './table-page.ts'

type Held = { store: typeof TablePage }

let host: RealHost
let server: Awaited<ReturnType<typeof serveStore>>
let browser: Browser
const lines: BadGateway[] = []

before(async () => {
  host = await RealHost.start()
  server = await serveStore(() => {}, fileURLToPath(new URL('table-page.ts', import.meta.url)))
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
})
after(async () => {
  await browser.close()
  server.stop()
  for (const line of lines) await line.close()
  await host.close()
})

/** A tab with the plan in it. */
class Tab {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  static async open(context: BrowserContext, showing: TablePage.Showing): Promise<Tab> {
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    const tab = new Tab(page)
    await page.goto(server.address)
    await tab.show(showing)
    return tab
  }

  async show(showing: TablePage.Showing): Promise<void> {
    await this.page.waitForFunction(() => 'store' in globalThis, undefined, { polling: 20 })
    await this.page.evaluate((what) => (globalThis as unknown as Held).store.show(what), showing)
    await this.page.locator('[role="toolbar"]').waitFor()
  }

  cell = (id: string, column: string): Locator => this.page.locator(`#cswb-${id} [part~="${column}"]`).first()
  tool = (name: string): Locator => this.page.locator(`[role="toolbar"] [part~="tool-${name}"]`)

  /** Goes to a cell, types over what stands there and presses Enter. */
  async write(id: string, column: string, words: string): Promise<void> {
    await this.cell(id, column).click()
    await this.page.keyboard.type(words)
    await this.page.keyboard.press('Enter')
    await this.page.locator('.cell-editor').waitFor({ state: 'detached' })
    await this.reads(id, column, words)
  }

  /** Waits until a cell says so. */
  async reads(id: string, column: string, words: string): Promise<void> {
    await this.cell(id, column).filter({ hasText: words }).waitFor()
  }

  /** The rows of the table, in their order. */
  rows = (): Promise<string[]> =>
    this.page.locator('tbody tr[id]').evaluateAll((all) => all.map(({ id }) => id.replace('cswb-', '')))

  /** Waits until the line over the plan says so. */
  async says(words: string | RegExp): Promise<void> {
    await this.page.locator('[part="saved"]').filter({ hasText: words }).waitFor()
  }

  marked = (id: string, column: string): Locator =>
    this.page.locator(`#cswb-${id} [part~="${column}"][data-conflict]`).first()
}

interface Person {
  readonly tabs: readonly [Tab, Tab]
  readonly line: BadGateway
  /** Takes the network away, or gives it back and waits until everything is in step. */
  offline(): Promise<void>
  online(): Promise<void>
}

async function person(name: string, plan: string): Promise<Person> {
  const line = await new BadGateway(host.port, Math.random).open()
  lines.push(line)
  const context = await browser.newContext({ acceptDownloads: true })
  const showing = { plan, url: line.url, token: token(name) }
  const tabs = [await Tab.open(context, showing), await Tab.open(context, showing)] as const
  for (const tab of tabs) await tab.says('Saved to the plan.')
  return {
    tabs,
    line,
    async offline() {
      line.down = true
      line.cut()
      for (const tab of tabs) await tab.says(/Offline/)
    },
    async online() {
      line.down = false
      // A browser says so when the network is back.
      for (const { page } of tabs) await page.evaluate(() => dispatchEvent(new Event('online')))
      for (const tab of tabs) await tab.says(/Saved to the plan\./)
    },
  }
}

async function both() {
  const { plan } = await host.newPlan()
  const [ada, cy] = [await person('ada', plan), await person('cy', plan)]
  return { plan, ada, cy, all: [...ada.tabs, ...cy.tabs] }
}

/** Every text that was ever written to the plan, by the host's log. */
const written = async (plan: string) =>
  JSON.stringify((await host.logOf(plan)).flatMap(({ ops }) => ops.map(({ value }) => value)))

const everywhere = (tabs: readonly Tab[], look: (tab: Tab) => Promise<unknown>) => Promise.all(tabs.map(look))

describe('two people, two tabs each', { concurrency: 2 }, () => {
  test('write in one cell at once: both values stand in all four tabs until one of them decides', async () => {
    const { plan, ada, cy, all } = await both()
    await Promise.all([ada.offline(), cy.offline()])
    await ada.tabs[0].write('a1', 'comment', 'Ada met them on Monday.')
    await ada.tabs[1].reads('a1', 'comment', 'Ada met them on Monday.')
    await cy.tabs[1].write('a1', 'comment', 'Cy met them on Tuesday.')
    await Promise.all([ada.online(), cy.online()])
    await everywhere(all, (tab) => tab.marked('a1', 'comment').waitFor())
    const [, tab] = ada.tabs
    await tab.page.locator('[part="decide"]').first().click()
    await tab.page.locator('cswb-conflicts [part~="value"]').filter({ hasText: 'Cy met' }).waitFor()
    const theirs = tab.page.locator('cswb-conflicts [part~="side"]').filter({ hasText: 'Cy met them on Tuesday.' })
    await theirs.locator('[part~="keep"]').click()
    await everywhere(all, async (each) => {
      await each.reads('a1', 'comment', 'Cy met them on Tuesday.')
      await each.marked('a1', 'comment').waitFor({ state: 'detached' })
    })
    const log = await written(plan)
    for (const words of ['Ada met', 'Cy met']) assert.ok(log.includes(words), words)
  })

  test('write in one record at once: what each wrote stands in all tabs, and nobody is asked anything', async () => {
    const { ada, cy, all } = await both()
    await Promise.all([ada.offline(), cy.offline()])
    await ada.tabs[0].write('a1', 'timeline', 'Spring 2027')
    await cy.tabs[0].write('a1', 'comment', 'The room is booked.')
    await Promise.all([ada.online(), cy.online()])
    await everywhere(all, async (tab) => {
      await tab.reads('a1', 'timeline', 'Spring 2027')
      await tab.reads('a1', 'comment', 'The room is booked.')
      assert.equal(await tab.page.locator('[data-conflict]').count(), 0)
    })
  })

  test('move rows at once: all four tabs come to show one order', async () => {
    const { ada, cy, all } = await both()
    const before = await ada.tabs[0].rows()
    await Promise.all([ada.offline(), cy.offline()])
    await ada.tabs[0].cell(before[0]!, 'title').click()
    await ada.tabs[0].page.keyboard.press('Alt+Shift+ArrowDown')
    const second = cy.tabs[1]
    await second.cell(before[1]!, 'title').click()
    await second.page.keyboard.press('Control+d')
    await second.page.locator('.cell-editor').waitFor()
    await second.page.keyboard.press('Escape')
    await Promise.all([ada.online(), cy.online()])
    await everywhere(all, async (tab) => {
      for (let tries = 0; tries < 200 && (await tab.rows()).length < before.length + 1; tries++)
        await tab.page.waitForTimeout(50)
    })
    const orders = await everywhere(all, (tab) => tab.rows())
    assert.equal((orders[0] as string[]).length, before.length + 1)
    for (const order of orders) assert.deepEqual(order, orders[0])
    assert.notDeepEqual(
      (orders[0] as string[]).filter((id) => before.includes(id)),
      before,
    )
  })

  test('edit what the other takes out: it stays, marked, until somebody takes it out knowing what was written', async () => {
    const { plan, ada, cy, all } = await both()
    await Promise.all([ada.offline(), cy.offline()])
    await ada.tabs[0].write('a2', 'comment', 'Half of it is done.')
    await cy.tabs[0].cell('a2', 'title').click()
    await cy.tabs[0].page.keyboard.press('Control+Delete')
    await cy.tabs[0].cell('a2', 'title').waitFor({ state: 'detached' })
    await Promise.all([ada.online(), cy.online()])
    await everywhere(all, (tab) => tab.reads('a2', 'comment', 'Half of it is done.'))
    const [tab] = cy.tabs
    await tab.page.locator('[part="decide"]').first().click()
    await tab.page.locator('cswb-conflicts [part~="take-out"]').click()
    await everywhere(all, (each) => each.cell('a2', 'title').waitFor({ state: 'detached' }))
    assert.ok((await written(plan)).includes('Half of it is done.'))
  })

  test('take back what the other has since changed: that is left as it is, and said', async () => {
    const { ada, cy, all } = await both()
    await ada.tabs[0].write('a1', 'status', 'Booked')
    await everywhere(all, (tab) => tab.reads('a1', 'status', 'Booked'))
    await cy.tabs[0].write('a1', 'status', 'Postponed')
    await everywhere(all, (tab) => tab.reads('a1', 'status', 'Postponed'))
    await ada.tabs[0].tool('undo').click()
    await ada.tabs[0].page.locator('[part~="edit-trouble"]').filter({ hasText: 'left as' }).waitFor()
    await everywhere(all, (tab) => tab.reads('a1', 'status', 'Postponed'))
  })

  test('work an hour without a network, through a reload: all of it is there when the network is back', async () => {
    const { plan, ada, cy, all } = await both()
    await ada.offline()
    const words = Array.from({ length: 6 }, (_, at) => `Written offline, ${at + 1}.`)
    for (const [at, each] of words.entries()) await ada.tabs[at % 2 === 0 ? 0 : 1]!.write('a1', 'comment', each)
    await ada.tabs[1].page.reload()
    await ada.tabs[1].show({ plan, url: ada.line.url, token: token('ada') })
    await ada.tabs[1].reads('a1', 'comment', words.at(-1)!)
    await ada.tabs[0].says(/6 changes are saved on this device/)
    // The clock of the page goes on by an hour, with everything that waits for it.
    const [{ page }] = ada.tabs
    await page.clock.install()
    await page.clock.fastForward('01:00:00')
    await page.clock.resume()
    await cy.tabs[0].write('a2', 'comment', 'Meanwhile.')
    await ada.online()
    await everywhere(all, async (tab) => {
      await tab.reads('a1', 'comment', words.at(-1)!)
      await tab.reads('a2', 'comment', 'Meanwhile.')
    })
    const log = await written(plan)
    for (const each of words) assert.ok(log.includes(each), each)
  })

  test('one may not write here: what was refused is kept with the reason, corrected from there, or dropped', async () => {
    const { plan } = await host.newPlan()
    const ben = await person('ben', plan)
    const [tab] = ben.tabs
    await tab.cell('a1', 'comment').click()
    await tab.page.keyboard.type('I think so, too.')
    await tab.page.keyboard.press('Enter')
    await tab.says(/was not accepted/)
    await tab.page.locator('[part="rejected-open"]').click()
    const refused = tab.page.locator('[part="rejected-change"]').filter({ hasText: 'I think so, too.' })
    await refused.getByText('Not accepted because:').waitFor()
    await refused.getByRole('button', { name: 'Correct…' }).click()
    const field = tab.page.locator('cswb-record [data-field^="comment"] textarea').first()
    await tab.page.waitForFunction(
      (area) => (area as HTMLTextAreaElement).value === 'I think so, too.',
      await field.elementHandle(),
    )
    await tab.page.keyboard.press('Escape')
    assert.ok(!(await written(plan)).includes('I think so, too.'))
  })
})

test('two copies of a plan file, edited apart and opened in one another: what came in is shown, and both values stand', async () => {
  const [one, other] = [await browser.newContext({ acceptDownloads: true }), await browser.newContext()]
  const blank = async (context: BrowserContext) => {
    const page = await context.newPage()
    await page.goto(server.address)
    await page.waitForFunction(() => 'store' in globalThis, undefined, { polling: 20 })
    return page
  }
  const records = [
    { id: 't1', kind: 'theme', title: 'Lighting' },
    { id: 'a1', kind: 'action', ref: '1', title: 'Walk the paths', theme: 't1', comment: 'Begun.' },
    { id: 'a2', kind: 'action', ref: '2', title: 'Change the lamps', theme: 't1' },
  ]
  const maker = await blank(one)
  const plan = await maker.evaluate(
    ([all, author]) => (globalThis as unknown as Held).store.make('streets', all, author),
    [records, { name: 'Ada' }] as const,
  )
  const here = await Tab.open(one, { plan })
  /** Presses the button that saves a plan file, and reads the file. */
  const saved = async (tab: Tab) => {
    const downloading = tab.page.waitForEvent('download')
    await tab.page.locator('[part="save-file"]').click()
    return readFileSync(await (await downloading).path(), 'utf8')
  }
  const copy = await saved(here)
  const taker = await blank(other)
  await taker.evaluate(([file, author]) => (globalThis as unknown as Held).store.take(file, author), [
    copy,
    { name: 'Ben' },
  ] as const)
  const there = await Tab.open(other, { plan })
  await there.write('a1', 'comment', 'Ben walked them twice.')
  await there.write('a2', 'status', 'Completed')
  await here.write('a1', 'comment', 'Ada walked them once.')
  await here.page
    .locator('[part="open-file"] input')
    .setInputFiles({ name: 'from Ben.json', mimeType: 'application/json', buffer: Buffer.from(await saved(there)) })
  await here.page.getByText('2 changes by Ben came in from “from Ben.json”.').waitFor()
  await here.reads('a2', 'status', 'Completed')
  await here.marked('a1', 'comment').waitFor()
  await here.page.locator('[part="came-in-open"]').click()
  await here.page.locator('[part="came-in"]').filter({ hasText: 'Ben walked them twice' }).waitFor()
  await there.page
    .locator('[part="open-file"] input')
    .setInputFiles({ name: 'from Ada.json', mimeType: 'application/json', buffer: Buffer.from(await saved(here)) })
  await there.marked('a1', 'comment').waitFor()
  await Promise.all([one.close(), other.close()])
})
