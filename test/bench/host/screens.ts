// Two browser pages for each contestant, in one browser that keeps its storage on the disk.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from '../../../tools/browser.mjs'
import type { Row } from './contestants/contestant.ts'
import { servePages } from './pages.ts'

interface Keystrokes {
  open(config: object): Promise<void>
  begin(text: string): void
  pressed(): number
  shown(text: string, id: string): Promise<number>
}
declare global {
  var keystrokes: Keystrokes
}

/** A page that is typed into, and one that is looked at. */
export interface Pair {
  readonly typed: Page
  readonly seen: Page
}

export class Screens {
  #folders: string[]
  #contexts: BrowserContext[]
  #pages: Awaited<ReturnType<typeof servePages>>

  static async open(names: readonly string[]): Promise<Screens> {
    const pages = await servePages(names)
    const folders: string[] = []
    const contexts: BrowserContext[] = []
    // Two browsers, as two people have; both with their storage on the disk.
    for (const _ of ['typed', 'seen']) {
      const folder = mkdtempSync(join(tmpdir(), 'cswb-bench-'))
      folders.push(folder)
      contexts.push(
        await chromium.launchPersistentContext(folder, {
          executablePath: await findChromium(),
          args: chromiumFlags,
          viewport: { width: 1280, height: 800 },
        }),
      )
    }
    return new Screens(folders, contexts, pages)
  }

  private constructor(folders: string[], contexts: BrowserContext[], pages: Awaited<ReturnType<typeof servePages>>) {
    this.#folders = folders
    this.#contexts = contexts
    this.#pages = pages
  }

  async pair(name: string, address: object, rows: readonly Row[]): Promise<Pair> {
    const [typed, seen] = await Promise.all(
      this.#contexts.map((context, at) => this.#page(context, name, { ...address, rows, who: at ? 'Ben' : 'Ana' })),
    )
    if (!typed || !seen) throw new Error('There are two browsers.')
    return { typed, seen }
  }

  async #page(context: BrowserContext, name: string, config: object): Promise<Page> {
    const page = await context.newPage()
    page.on('pageerror', (error) => console.error(`${name}: ${error.message}`))
    // Each contestant has a storage of its own.
    await page.goto(this.#pages.address(name))
    await page.waitForFunction(() => 'keystrokes' in globalThis)
    await page.evaluate((config) => keystrokes.open(config), config)
    await page.waitForFunction(() => document.querySelector('#stage')?.firstElementChild)
    return page
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#contexts.map((context) => context.close()))
    this.#pages.close()
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}
