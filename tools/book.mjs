// The stories as pages: builds the book, serves it, opens one story after the other.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'
import { startServer } from './serve.mjs'

const folder = 'storybook-static'

/** Builds the book and serves it. `stories` are its entries, without the pages of documentation. */
export async function openBook() {
  const { code, output } = await run(['storybook', 'build', '--quiet', '--output-dir', folder], { env: { CI: 'true' } })
  if (code !== 0) throw new Error(`The book of stories does not build:\n${output}`)
  const { entries } = JSON.parse(readFileSync(join(root, folder, 'index.json'), 'utf8'))
  const stories = Object.values(entries).filter(({ type }) => type === 'story')
  // The book does not change while it is open: what one story loaded, the next need not load again.
  const headers = { 'cache-control': 'max-age=3600' }
  const server = await startServer({ folders: [['/', folder]], headers })
  return { stories, url: server.url, close: server.close }
}

/** Waits in the page until Storybook says how the story ended; a story may have ended before anybody listens. */
const ended = () =>
  new Promise((resolve) => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__
    if (!channel) return resolve('Storybook did not start')
    const words = (error) => error?.stack ?? error?.message ?? JSON.stringify(error)
    const finished = (report) => resolve(report.status === 'success' ? '' : `the story ended as ${report.status}`)
    channel.on('storyErrored', (error) => resolve(`${error.title}: ${error.description}`))
    for (const name of ['storyThrewException', 'playFunctionThrewException', 'storyMissing']) {
      channel.on(name, (error) => resolve(`${name}: ${words(error)}`))
      const [before] = channel.last(name) ?? []
      if (before) return resolve(`${name}: ${words(before)}`)
    }
    const [report] = channel.last('storyFinished') ?? []
    if (report) return finished(report)
    channel.on('storyFinished', finished)
  })

/** Waits in the page until no element is busy any more, but for those whose provider never comes. */
const settled = async () => {
  const elements = () => [...document.querySelectorAll('#storybook-root *')].filter(({ shadowRoot }) => shadowRoot)
  const waits = (element) =>
    element.shadowRoot.querySelector('[aria-busy="true"], [part~="loading"]') && !element.closest(':not(:defined)')
  for (let end = performance.now() + 30_000; performance.now() < end;) {
    for (const element of elements()) await element.updateComplete
    if (!elements().some(waits)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/**
 * Opens a story and waits until it was rendered, its play function has ended and its elements show what they have.
 * @param {import('playwright-core').Page} page
 * @param {string} url of the book
 * @param {string} id of the story
 * @param {Record<string, string>} globals what the toolbars say: language, theme
 * @returns {Promise<string>} why the story failed, or nothing
 */
export async function openStory(page, url, id, globals = {}) {
  const chosen = Object.entries(globals).map(([name, value]) => `${name}:${value}`)
  await page.goto(`${url}/iframe.html?id=${id}&viewMode=story&globals=${chosen.join(';')}`)
  await page.waitForFunction(() => Boolean(globalThis.__STORYBOOK_ADDONS_CHANNEL__))
  const problem = await page.evaluate(ended)
  if (!problem) await page.evaluate(settled)
  return problem
}
