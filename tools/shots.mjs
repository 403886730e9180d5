// Takes pictures of every story into shots/: light, dark, narrow, print, forced colours, French.
// Usage: node tools/shots.mjs [part of a story's id …]
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { openBook, openStory } from './book.mjs'
import { chromiumFlags, findChromium } from './browser.mjs'
import { root } from './run.mjs'

const wide = { width: 1280, height: 800 }
const kinds = {
  light: { globals: { theme: 'light' } },
  dark: { globals: { theme: 'dark' }, media: { colorScheme: 'dark' } },
  narrow: { globals: { theme: 'light' }, size: { width: 320, height: 640 } },
  print: { globals: { theme: 'light' }, media: { media: 'print' } },
  'forced-colours': { globals: {}, media: { forcedColors: 'active' } },
  french: { globals: { theme: 'light', language: 'fr' } },
}
const usual = { colorScheme: null, media: null, forcedColors: null }

const folder = join(root, 'shots')
const wanted = process.argv.slice(2)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const book = await openBook()
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
let taken = 0
let failed = 0
try {
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  for (const { id } of book.stories) {
    if (wanted.length && !wanted.some((part) => id.includes(part))) continue
    for (const [kind, { globals, media, size }] of Object.entries(kinds)) {
      await page.setViewportSize(size ?? wide)
      await page.emulateMedia({ ...usual, ...media })
      const problem = await openStory(page, book.url, id, globals)
      if (problem) {
        failed++
        console.error(`✖ ${id} (${kind}): ${problem}`)
      }
      await page.screenshot({ path: join(folder, `${id}.${kind}.png`), fullPage: true })
      taken++
    }
  }
} finally {
  await browser.close()
  await book.close()
}
console.log(`${taken} pictures of ${taken / Object.keys(kinds).length} stories in shots/`)
process.exitCode = failed || taken === 0 ? 1 : 0
