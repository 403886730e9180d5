// Bringing a document in as people do it: from the clipboard, in French, on a phone, with a plan file, onto paper.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { allRows, openDemo, type Demo } from './visitor.ts'

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))
const { actions } = JSON.parse(readFileSync(fixture('campus/expected.json'), 'utf8')) as {
  actions: { ref: string; title: { en: string; fr: string } }[]
}
const plain = (text: string) => text.replace(/\s+/g, ' ')

let demo: Demo
before(async () => {
  demo = await openDemo()
})
after(() => demo.close())

const choose = (page: Page, name: string) => page.locator('cswb-import input[type=file]').setInputFiles(fixture(name))
const shown = (page: Page, tag: string) =>
  page.evaluate((name) => document.querySelector(name)?.shadowRoot?.textContent ?? '', tag)
/** The names of the elements that have the focus, from the page inwards. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const inner = document.activeElement?.shadowRoot?.activeElement
    return inner?.getAttribute('part') ?? inner?.className ?? ''
  })

test('Ctrl+V on the drop zone reads what was copied elsewhere', async () => {
  const context = await demo.browser.newContext({
    locale: 'en-CA',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await context.route('**/elsewhere', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>A page to copy from' }),
  )
  const elsewhere = await context.newPage()
  await elsewhere.goto(`${demo.url}/elsewhere`)
  const table = /<table[\s\S]*<\/table>/.exec(readFileSync(fixture('campus/campus.en.html'), 'utf8'))?.[0] ?? ''
  await elsewhere.evaluate(async (html) => {
    const type = 'text/html'
    await navigator.clipboard.write([new ClipboardItem({ [type]: new Blob([html], { type }) })])
  }, table)
  const { page, quiet } = await demo.visit('/import.html', context)
  await page.getByRole('button', { name: 'Choose a file' }).waitFor()
  await page.locator('cswb-import [part=zone]').focus()
  await page.keyboard.press('Control+V')
  await page
    .getByText(/18 actions under 7 themes/)
    .first()
    .waitFor()
  await page.getByText(/Every word is kept: (\d[\d,]*) of \1\./).waitFor()
  assert.equal(await focused(page), 'title', 'the focus goes to what was read')

  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Paste', exact: true }).click()
  await page
    .getByText(/18 actions under 7 themes/)
    .first()
    .waitFor()
  await quiet()
  await context.close()
})

test('pointing at what was recognised marks its words in the document, and the other way round', async () => {
  const { page, quiet } = await demo.visit('/import.html')
  await page.getByRole('button', { name: 'Choose a file' }).waitFor()
  await choose(page, 'campus/campus.en.docx')
  await page.getByText('18 actions under 7 themes').first().waitFor()
  await page.locator('cswb-import [data-record="action:2.2"]').hover()
  const before = await page.evaluate(() => scrollY)
  const marked = page.locator('cswb-import [part=source] .marked')
  assert.ok((await marked.count()) >= 2, 'its title and its timeline')
  assert.match((await marked.allInnerTexts()).join(' '), /2\.2/)
  await page.mouse.move(0, 0)
  await page
    .locator('cswb-import [part=source] td.read')
    .filter({ hasText: '2.2' })
    .first()
    .dispatchEvent('pointerover')
  const read = await page.locator('cswb-import [part=reading] .marked').allInnerTexts()
  for (const ref of ['2.1', '2.2', '2.3', '2.4'])
    assert.ok(
      read.some((text) => text.startsWith(ref)),
      ref,
    )
  assert.equal(await page.evaluate(() => scrollY), before, 'the page itself does not move')
  await quiet()
  await page.context().close()
})

test('the French page imports in French', async () => {
  const { page, quiet, still } = await demo.visit('/importer.html', { locale: 'fr-CA' })
  await page.getByRole('button', { name: 'Choisir un fichier' }).waitFor()
  await page.locator('cswb-plan').getByText('navigateur').first().waitFor()
  await still()
  await choose(page, 'campus/campus.fr.docx')
  await page.getByText('18 actions sous 7 thèmes').first().waitFor()
  const preview = plain(await shown(page, 'cswb-import'))
  for (const english of [
    'The document',
    'What was',
    'Why?',
    'Theme',
    'Timeline',
    'Organization',
    'Read as',
    'table 1, row',
  ])
    assert.ok(!preview.includes(english), english)
  await page.getByLabel('Votre nom').fill('Coordination du plan')
  await page.getByRole('button', { name: 'Verser dans le plan' }).click()
  await allRows(page, actions.length)
  const table = plain(await shown(page, 'cswb-action-table'))
  for (const { title } of actions) assert.ok(table.includes(plain(title.fr)), title.fr)
  await page.getByRole('button', { name: 'Annuler l’importation' }).click()
  await page.getByText('L’importation a été annulée.').first().waitFor()
  await quiet()
  await page.context().close()
})

test('on a phone nothing is cut off and the page does not scroll sideways', async () => {
  const { page, quiet } = await demo.visit('/import.html', { viewport: { width: 320, height: 640 }, hasTouch: true })
  await page.getByRole('button', { name: 'Choose a file' }).waitFor()
  await choose(page, 'implementation/implementation.en.docx')
  await page
    .getByText(/10 actions/)
    .first()
    .waitFor()
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
  assert.ok((await wide()) <= 320, `${await wide()} px`)
  const [source, reading] = await Promise.all(
    ['source', 'reading'].map((part) => page.locator(`cswb-import [part=${part}]`).boundingBox()),
  )
  assert.ok(source && reading && reading.y >= source.y + source.height, 'what was read stands under the document')
  await page.getByLabel('Your name').fill('Plan coordinator')
  await page.getByRole('button', { name: 'Put it into the plan' }).tap()
  await allRows(page, 10)
  assert.ok((await wide()) <= 320, `${await wide()} px`)
  await quiet()
  await page.context().close()
})

test('what fitted nowhere is listed in full, and is in the plan as notes', async () => {
  const { page, quiet } = await demo.visit('/import.html')
  await page.getByRole('button', { name: 'Choose a file' }).waitFor()
  await choose(page, 'implementation/implementation.en.docx')
  await page.getByRole('heading', { name: 'What fitted nowhere' }).waitFor()
  const preview = plain(await shown(page, 'cswb-import'))
  assert.match(preview, /Does one source serve several questions\?/)
  assert.match(preview, /Table 5 does not look like a table of actions/)
  await page.getByLabel('Your name').fill('Plan coordinator')
  await page.getByRole('button', { name: 'Put it into the plan' }).click()
  await allRows(page, 10)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a plan file' }).click(),
  ])
  const file = readFileSync(await download.path(), 'utf8')
  assert.match(file, /Does one source serve several questions\?/)
  assert.match(file, /Imported from implementation\.en\.docx/)
  assert.match(file, /Plan coordinator/)

  const elsewhere = await demo.visit('/import.html')
  await elsewhere.page.getByRole('button', { name: 'Choose a file' }).waitFor()
  const take = () =>
    elsewhere.page
      .locator('cswb-import input[type=file]')
      .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(file) })
  await take()
  await allRows(elsewhere.page, 10)
  await elsewhere.page.getByText('is now in this browser').waitFor()
  await take()
  await elsewhere.page.getByText('Nothing was changed.').waitFor()
  await quiet()
  await elsewhere.quiet()
  await elsewhere.page.context().close()
  await page.context().close()
})

test('an imported plan prints every action, and not the way it came in', async () => {
  const { page } = await demo.visit('/import.html')
  await page.getByRole('button', { name: 'Choose a file' }).waitFor()
  await choose(page, 'campus/campus.en.docx')
  await page.getByLabel('Your name').fill('Plan coordinator')
  await page.getByRole('button', { name: 'Put it into the plan' }).click()
  await allRows(page, actions.length)
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'Letter' })))
  const text = plain((await extractText(pdf, { mergePages: true })).text)
  for (const { ref, title } of actions)
    for (const word of [ref, ...title.en.split(/[\s-]+/)]) assert.ok(text.includes(word), `${ref}: ${word}`)
  assert.ok(!text.includes('Choose a file'))
  await page.context().close()
})

test('after a reload the import is named and can be undone, and nothing moves for it', async () => {
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 320, height: 640 },
  ]) {
    const { page, quiet, still } = await demo.visit('/import.html', { viewport })
    await page.getByRole('button', { name: 'Choose a file' }).waitFor()
    await choose(page, 'campus/campus.en.csv')
    await page.getByLabel('Your name').fill('Plan coordinator')
    await page.getByRole('button', { name: 'Put it into the plan' }).click()
    await allRows(page, actions.length)
    await page.reload()
    await allRows(page, actions.length)
    await page.getByText('“campus.en.csv” was imported earlier.').first().waitFor()
    await still()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('The import was undone.').first().waitFor()
    await choose(page, 'campus/campus.en.csv')
    await page.getByText('As Plan coordinator.').waitFor()
    await quiet()
    await page.context().close()
  }
})
