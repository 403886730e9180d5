// Finds the browsers that tests and pictures run in, and installs them where that can be done.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { aptInstall, need, which } from './machine.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** How Chromium is started: no sandbox (containers run as root), nothing that talks to the network by itself. */
export const chromiumFlags = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-sync',
]

const chromiumNames = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
}[process.platform] ?? ['chromium']

const starts = (path) =>
  spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 30_000 }).status === 0

function fromVariable(variable) {
  const path = process.env[variable]
  if (path && !existsSync(path))
    throw new Error(`${variable} names ${path}, and there is no such file. Correct it or unset it.`)
  return path
}

/** A Chromium that comes inside an npm package; Linux on x64 only. */
async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = join(root, 'node_modules', '.cache', 'chromium')
  const entry = join(folder, 'node_modules', '@sparticuz', 'chromium')
  if (!existsSync(entry)) {
    console.log('Installing the Chromium of the npm package @sparticuz/chromium (once) …')
    mkdirSync(folder, { recursive: true })
    const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '@sparticuz/chromium@153.0.0']
    if (spawnSync('npm', args, { stdio: 'ignore' }).status !== 0) return undefined
  }
  const module = await import(pathToFileURL(createRequire(join(folder, 'x.js')).resolve('@sparticuz/chromium')).href)
  return module.default.executablePath()
}

let chromium
/** The path of a Chromium (or Chrome, or Edge) that starts. Throws one sentence when none can be had. */
export function findChromium() {
  chromium ??= lookForChromium()
  return chromium
}

async function lookForChromium() {
  const named = fromVariable('CSWB_CHROMIUM') ?? fromVariable('CHROME_PATH')
  if (named) return named
  const installed = need(chromiumNames, ['chromium', 'fonts-liberation'])
  if (installed && (process.platform !== 'linux' || starts(installed))) return installed
  const packaged = await packagedChromium()
  if (packaged && starts(packaged)) return packaged
  throw new Error('No Chromium here: install Chromium or Chrome, or name one in the variable CSWB_CHROMIUM.')
}

/** The path of Firefox. Throws one sentence when it cannot be had. */
export function findFirefox() {
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox'
  const path = fromVariable('CSWB_FIREFOX') ?? need(['firefox-esr', 'firefox', mac], ['firefox-esr'])
  if (path) return path
  throw new Error('No Firefox here: install Firefox, or name one in the variable CSWB_FIREFOX.')
}

function miniBrowser() {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib') : []
  const candidates = folders.flatMap((name) =>
    ['4.1', '4.0'].map((version) => `/usr/lib/${name}/webkit2gtk-${version}/MiniBrowser`),
  )
  return which(...candidates)
}

/** The driver, the browser and the display that WebKitGTK needs. Throws one sentence when they cannot be had. */
export function findWebKit() {
  const parts = () => ({ driver: which('WebKitWebDriver'), browser: miniBrowser(), display: which('Xvfb') })
  const complete = ({ driver, browser, display }) => driver && browser && display
  if (process.platform !== 'linux') throw new Error('No WebKitGTK on this system: its tests run on Linux.')
  if (!complete(parts())) aptInstall('webkit2gtk-driver', 'xvfb')
  const found = parts()
  if (complete(found)) return found
  throw new Error('No WebKitGTK here: install the Debian packages webkit2gtk-driver and xvfb.')
}
