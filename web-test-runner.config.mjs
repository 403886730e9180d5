// Tests of elements and of browser storage, from the sources. ENGINES names the browsers; the default is Chromium alone.
import { appendFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { defaultReporter } from '@web/test-runner'
import { chromeLauncher } from '@web/test-runner-chrome'
import { puppeteerLauncher } from '@web/test-runner-puppeteer'
import { chromiumFlags, findChromium, findFirefox, findWebKit } from './tools/browser.mjs'
import { commonjsPlugin } from './tools/commonjs.mjs'
import { strictPolicy } from './tools/policy.mjs'
import { webkitLauncher } from './tools/webkit.mjs'

const engines = {
  chromium: async () =>
    chromeLauncher({
      launchOptions: { executablePath: await findChromium(), args: chromiumFlags },
      createPage: pageInFront,
      concurrency: 2,
    }),
  firefox: async () =>
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath: findFirefox() },
      createPage: firefoxPage,
      concurrency: 1,
    }),
  webkit: async () => webkitLauncher(findWebKit()),
}

/** Two pages at once share a window, and only the one in front would draw frames and keep the focus: each is told it is. */
async function pageInFront({ context }) {
  const page = await context.newPage()
  await page.emulateFocusedPage(true)
  return page
}

/** The older Firefox of Debian stable sets the window's size but knows no screen orientation, which we do not need. */
async function firefoxPage({ context }) {
  const page = await context.newPage()
  const setViewport = page.setViewport.bind(page)
  page.setViewport = async (size) => {
    try {
      await setViewport(size)
    } catch (error) {
      if (!error.message.includes('unknown command emulation.setScreenOrientationOverride')) throw error
    }
  }
  return page
}

const browsers = []
const missing = []
for (const name of (process.env.ENGINES ?? 'chromium').split(',')) {
  try {
    browsers.push(await engines[name]())
  } catch (error) {
    missing.push(`${name}: ${error.message}`)
  }
}
if (missing.length && (process.env.CI === 'true' || browsers.length === 0)) throw new Error(missing.join('\n'))

/** Counts every test in every engine; a file that does not load, or that holds no test, is a failure. */
const tally = {
  stop({ sessions }) {
    let passed = 0
    let failed = 0
    const walk = (suite) => {
      const ran = suite.tests.filter((test) => !test.skipped)
      passed += ran.filter((test) => test.passed).length
      failed += ran.filter((test) => !test.passed).length
      suite.suites.forEach(walk)
    }
    for (const session of sessions) {
      const [passedBefore, failedBefore] = [passed, failed]
      if (session.testResults) walk(session.testResults)
      const ranNone = passed === passedBefore && failed === failedBefore
      if (ranNone || (!session.passed && failed === failedBefore)) {
        failed++
        console.error(`✖ ${session.testFile} did not run to its end in ${session.browser.name}.`)
      }
    }
    for (const line of missing) console.error(`SKIPPED ${line}`)
    if (process.env.TALLY) appendFileSync(process.env.TALLY, `${JSON.stringify({ passed, failed })}\n`)
  },
}

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: ['test/elements/**/*.test.ts', 'test/store-browser/**/*.test.ts', 'test/frames/**/*.test.ts'],
  nodeResolve: { exportConditions: ['@cswb/source', 'browser'], browser: true },
  plugins: [
    commonjsPlugin('mammoth', 'papaparse'),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
  ],
  browsers,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  // One engine after the other: several at once starve each other where there are few processors.
  concurrentBrowsers: 1,
  // Two cores are easily busy: what a test waits for is seen long before, what does not come is said by name.
  testFramework: { config: { timeout: 30_000 } },
  middleware: [
    async (context, next) => {
      await next()
      if (/^\/test\/frames\/.*\.html$/.test(context.path)) context.set('content-security-policy', strictPolicy)
    },
  ],
  reporters: [defaultReporter(), tally],
}
