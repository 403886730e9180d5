// Takes pictures of every story into shots/: light, dark, narrow, print, forced colours, French.
// Usage: node tools/shots.mjs [part of a story's id …]
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
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

/** A page with a row of pictures a story; each opens at its full size. */
const contactSheet = (ids, files) => `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<title>Every story, as it looks</title>
<style>
  body { font-family: system-ui, sans-serif; background: #888; }
  section { display: flex; gap: 0.5rem; overflow-x: auto; }
  figure { flex: none; margin: 0; }
  img { display: block; block-size: 20rem; max-inline-size: 30rem; object-fit: cover; object-position: top; }
</style>
${ids.map((id) => `<h2>${id}</h2>\n<section>${figures(id, files)}</section>`).join('\n')}
</html>
`
const figures = (id, files) =>
  files
    .filter((file) => file.startsWith(`${id}.`))
    .map(
      (file) =>
        `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy" /></a>${file.split('.')[1]}</figure>`,
    )
    .join('')

const folder = join(root, 'shots')
const wanted = process.argv.slice(2)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const book = await openBook()
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
const pictured = []
let taken = 0
let failed = 0
try {
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  for (const { id, tags } of book.stories) {
    if (wanted.length && !wanted.some((part) => id.includes(part))) continue
    pictured.push(id)
    for (const [kind, { globals, media, size }] of Object.entries(kinds)) {
      await page.setViewportSize(size ?? wide)
      await page.emulateMedia({ ...usual, ...media })
      const problem = await openStory(page, book.url, id, globals)
      if (problem) {
        failed++
        console.error(`✖ ${id} (${kind}): ${problem}`)
      }
      // A page of ten thousand rows is longer than a picture can be.
      await page.screenshot({ path: join(folder, `${id}.${kind}.png`), fullPage: !tags.includes('large') })
      taken++
    }
  }
} finally {
  await browser.close()
  await book.close()
}
writeFileSync(join(folder, 'index.html'), contactSheet(pictured, readdirSync(folder)))
console.log(`${taken} pictures of ${pictured.length} stories in shots/; all on one page in shots/index.html`)
process.exitCode = failed || taken === 0 ? 1 : 0
