// The sequences in real browsers: two people, each with a browser profile and two tabs in it, IndexedDB below, and a
// gateway that fails by lot between each of them and the reference host. Several plans are worked on at a time.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from '../../tools/browser.mjs'
import { counted, schedules, seed } from '../proof.ts'
import { BadGateway } from '../store/host/gateway.ts'
import { counts, faults, playHosted, type Device } from '../store/host/play.ts'
import { RealHost, token } from '../store/host/real-host.ts'
import { sequencesOf, type Script } from '../store/host/sequences.ts'
import type { Known, Shown, Tab } from '../store/host/tab.ts'
import { serveStore } from './store-page.ts'
import type * as Tabs from './tabs-page.ts'

const runs = schedules(12)
/** Who works together: Ben is refused much of what he writes. */
const pairs = [
  ['ada', 'cy'],
  ['ada', 'cy'],
  ['ada', 'ben'],
]
/** So many plans at a time, and so many of them until the browsers get new profiles. */
const atOnce = 4
const perProfile = 100
type Held = { store: typeof Tabs }

let host: RealHost
let pages: Awaited<ReturnType<typeof serveStore>>
let browser: Browser

before(async () => {
  host = await RealHost.start()
  pages = await serveStore(() => {}, fileURLToPath(new URL('tabs-page.ts', import.meta.url)))
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
})
after(async () => {
  await browser.close()
  pages.stop()
  await host.close()
  counted('sequences in browsers', { runs, ...counts, faults })
})

async function tabsOf(context: BrowserContext): Promise<Page[]> {
  return Promise.all(
    [0, 1].map(async () => {
      const page = await context.newPage()
      await page.goto(pages.address)
      await page.waitForFunction(() => 'store' in globalThis, undefined, { polling: 20, timeout: 120_000 })
      return page
    }),
  )
}

let opened = 0
/** A plan in a tab of a page. */
async function tabIn(page: Page, opening: Tabs.Opening): Promise<Tab> {
  const key = `tab ${++opened}`
  const call = <T>(method: keyof Tab, ...args: readonly unknown[]): Promise<T> =>
    page.evaluate(
      ([name, what, given]) => (globalThis as unknown as Held).store.call(name, what, given) as Promise<T>,
      [key, method, args] as const,
    ) as Promise<T>
  await page.evaluate(([name, how]) => (globalThis as unknown as Held).store.open(name, how), [key, opening] as const)
  return {
    edit: (what) => call('edit', what),
    reconnect: () => call('reconnect'),
    shown: () => call<Shown>('shown'),
    known: () => call<Known>('known'),
    close: () => call('close'),
  }
}

/** Somebody's browser profile, reached by way of a gateway of its own for each plan. */
const deviceIn = (profiles: readonly (readonly Page[])[], people: readonly string[], plan: string) => {
  return async (person: string, random: () => number): Promise<Device> => {
    const line = await new BadGateway(host.port, random).open()
    line.rate = 0.2
    const own = profiles[people.indexOf(person)] ?? []
    const opening = { plan, url: line.url, token: token(person), seed: Math.floor(random() * 2 ** 31), part: 150 }
    return {
      line,
      open: (tab) => tabIn(own[tab]!, opening),
      sign: async (signedIn) => {
        line.signedIn = signedIn
        for (const page of own)
          await page.evaluate(([url, now]) => (globalThis as unknown as Held).store.sign(url, now), [
            line.url,
            signedIn,
          ] as const)
      },
      end: () => line.close(),
    }
  }
}

/** Plays some sequences, several at a time, in fresh profiles. */
async function playSome(scripts: readonly (readonly [number, Script])[]): Promise<void> {
  const contexts = await Promise.all([0, 1].map(() => browser.newContext()))
  const profiles = await Promise.all(contexts.map(tabsOf))
  const waiting = [...scripts]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, script] = next
      const people = pairs[at % pairs.length]!
      const reachable = await host.newPlan()
      await playHosted(script, reachable, deviceIn(profiles, people, reachable.plan), people).catch(
        (cause: unknown) => {
          throw new Error(`Sequence ${at} of seed ${seed(1)}: ${JSON.stringify(script)}`, { cause })
        },
      )
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  await Promise.all(contexts.map((context) => context.close()))
}

test(`${runs} sequences in two browsers with two tabs each, over a network that fails: nothing is lost, nothing is doubled, all agree`, async () => {
  const scripts = fc
    .sample(sequencesOf(8, 24), { numRuns: runs, seed: seed(1) })
    .map((script, at) => [at, script] as const)
  for (let at = 0; at < runs; at += perProfile) await playSome(scripts.slice(at, at + perProfile))
})

test('in those runs people wrote, were refused, closed tabs, and every kind of fault occurred', () => {
  const { none: _, ...failed } = faults
  const failures = Object.values(failed).reduce((sum, count) => sum + count, 0)
  const happened = { edits: counts.edits / 3, closed: counts.reloads + counts.crashes, failures }
  for (const [what, count] of Object.entries(happened))
    assert.ok(count >= runs / 4, `${what}: only ${count} in ${runs} runs`)
})
