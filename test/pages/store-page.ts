// A page with nothing on it but the store, and a Chromium that can be killed as a crash would.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium, type Browser, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from '../../tools/browser.mjs'

const publicNames = fileURLToPath(new URL('../../packages/store/src/index.ts', import.meta.url))

/** Serves the page, whose `store` is the module `entry`; `heard` is handed what the page posts. */
export async function serveStore(
  heard: (message: string) => void,
  entry = publicNames,
): Promise<{ address: string; stop(): void }> {
  const contents = `import * as store from ${JSON.stringify(entry)}; globalThis.store = store`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    outdir: '/',
    entryNames: 'page',
    bundle: true,
    splitting: true,
    format: 'esm',
    conditions: ['@cswb/source', 'browser'],
    // Elements are declared with decorators, which browsers do not know yet.
    target: 'es2022',
    write: false,
  })
  const scripts = new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, '/'), text]))
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      let message = ''
      request.on('data', (part: Buffer) => (message += part.toString()))
      request.on('end', () => {
        heard(message)
        response.end()
      })
      return
    }
    const script = scripts.get(request.url ?? '')
    response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript')
    response.end(
      script ??
        '<!doctype html><title>Store</title><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>',
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://localhost:${port}/`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

export interface Crashable {
  browser: Browser
  open(address: string): Promise<Page>
  /** Ends every process of the browser at once, as a power cut does for programs. */
  kill(): Promise<void>
}

/** Groups of processes that an interrupted run takes with it. */
const running = new Set<number>()
const killAll = () => {
  for (const pid of running) killGroup(pid)
}
process.on('exit', killAll)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    killAll()
    process.exit(1)
  })

function killGroup(pid: number): void {
  running.delete(pid)
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

export const profile = () => mkdtempSync(join(tmpdir(), 'cswb-store-'))
export const forget = (folder: string) =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })

export async function startChromium(folder: string): Promise<Crashable> {
  const flags = [...chromiumFlags, `--user-data-dir=${folder}`, '--remote-debugging-port=0', 'about:blank']
  // A group of its own, so that its children die with it.
  const child = spawn(await findChromium(), flags, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  running.add(child.pid as number)
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const browser = await chromium.connectOverCDP(await debugAddress(child))
  return {
    browser,
    open: async (address) => {
      const page = await (browser.contexts()[0] as ReturnType<Browser['contexts']>[number]).newPage()
      // A busy machine draws no frames, and tells late of the load of a page that is there: the page itself is asked.
      await page.goto(address, { waitUntil: 'commit' })
      await page.waitForFunction(() => 'store' in globalThis, undefined, { polling: 20, timeout: 120_000 })
      return page
    },
    kill: async () => {
      killGroup(child.pid as number)
      await ended
      await browser.close().catch(() => {})
    },
  }
}

function debugAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (part: Buffer) => {
      said += part.toString()
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
    child.on('exit', () => reject(new Error(`Chromium ended before it was ready: ${said}`)))
  })
}
