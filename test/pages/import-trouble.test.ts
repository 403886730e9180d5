// Bringing a document in when something is in the way: each time one sentence, and nothing that was brought is lost.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { after, before, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { allRows, openDemo, type Demo } from './visitor.ts'

const word = fileURLToPath(new URL('../fixtures/campus/campus.en.docx', import.meta.url))

let demo: Demo
before(async () => {
  demo = await openDemo()
})
after(() => demo.close())

/** A visit to the import page that writes down what the page is told. */
async function visitImport(context?: BrowserContext) {
  const visit = await demo.visit('/import.html', context)
  await visit.page.getByRole('button', { name: 'Choose a file' }).waitFor()
  await visit.page.evaluate(() => {
    globalThis.told = []
    document.body.addEventListener('cswb-source-fail', (event) => {
      if ((event.target as Element).localName === 'cswb-import')
        globalThis.told.push((event as Event & { code: string }).code)
    })
  })
  return visit
}

declare global {
  var told: string[]
}

const choose = (page: Page, file: string) => page.locator('cswb-import input[type=file]').setInputFiles(file)
const sentence = (page: Page) => page.locator('cswb-import').getByRole('alert').first().innerText()

async function accept(page: Page) {
  await page.getByLabel('Your name').fill('Plan coordinator')
  await page.getByRole('button', { name: 'Put it into the plan' }).click()
}

test('a browser that refuses storage: said in a sentence, and what was read stays on the page', async () => {
  const context = await demo.browser.newContext({ locale: 'en-CA' })
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
  })
  const { page } = await visitImport(context)
  await choose(page, word)
  await page.getByText('18 actions under 7 themes').first().waitFor()
  await accept(page)
  await page.locator('cswb-import').getByRole('alert').first().waitFor()
  assert.match(await sentence(page), /^[A-Z].*\.$/s)
  assert.ok((await page.evaluate(() => globalThis.told)).length > 0, 'the page is told')
  assert.equal(await page.getByText('18 actions under 7 themes').first().isVisible(), true)
  const seen = await page.locator('cswb-import .failure').evaluate((error) => error.getBoundingClientRect().top >= 0)
  assert.ok(seen, 'the sentence is brought into view')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save it as a plan file' }).click(),
  ])
  const file = readFileSync(await download.path(), 'utf8')
  assert.match(file, /Plan coordinator/)
  const elsewhere = await demo.visit('/import.html')
  const buffer = Buffer.from(file)
  await elsewhere.page.locator('cswb-import [part=choose]').waitFor()
  await elsewhere.page.locator('cswb-import input[type=file]').setInputFiles({ name: 'p.json', mimeType: '', buffer })
  await allRows(elsewhere.page, 18)
  await elsewhere.page.context().close()
  assert.equal(await page.getByRole('heading', { name: 'Safe walk' }).count(), 1)
  await context.close()
})

test('a line that breaks before the parsers are loaded: said so, with what helps: loading the page again', async () => {
  const context = await demo.browser.newContext({ locale: 'en-CA' })
  const { page } = await visitImport(context)
  await page.locator('cswb-plan').getByText('There is no plan').first().waitFor()
  await context.setOffline(true)
  await choose(page, word)
  await page.locator('cswb-import').getByRole('alert').first().waitFor()
  assert.match(await sentence(page), /connection, load the page again/)
  assert.deepEqual(await page.evaluate(() => globalThis.told), ['code-missing'])
  await context.setOffline(false)
  await page.reload()
  await choose(page, word)
  await page.getByText('18 actions under 7 themes').first().waitFor()
  await context.close()
})

test('a paste of 20 MB: the page goes on answering, and it is read or refused in a sentence', async () => {
  const { page, quiet } = await visitImport()
  const longest = await page.evaluate(async () => {
    const element = document.querySelector('cswb-import')
    if (!element) throw new Error('no element')
    const row = `<tr><td>1.1</td><td>${'Walk the streets with the neighbours. '.repeat(20)}</td><td>Spring 2025</td></tr>`
    const table = `<table><tr><th>Ref</th><th>Action</th><th>Timeline</th></tr>${row.repeat(Math.ceil(20e6 / row.length))}</table>`
    let [last, longest] = [performance.now(), 0]
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 10)
    await element.read(table)
    await element.updateComplete
    clearInterval(beat)
    return longest
  })
  const said = (await page.locator('cswb-import').getByRole('alert').allInnerTexts()).join(' ')
  const read = (await page.locator('cswb-import [part=counts]').allInnerTexts()).join(' ')
  assert.ok(said.trim().endsWith('.') || /action/.test(read), `said "${said}", read "${read}"`)
  assert.ok(longest < 2000, `the page stood still for ${Math.round(longest)} ms`)
  assert.equal(await page.getByRole('heading', { name: 'Safe walk' }).count(), 1)
  await quiet()
  await page.context().close()
})

test('a reading that was stopped leaves the document before it where it was', async () => {
  const { page, quiet } = await visitImport()
  await choose(page, word)
  await page.getByText('18 actions under 7 themes').first().waitFor()
  const stopped = await page.evaluate(async () => {
    const element = document.querySelector('cswb-import')
    const row = '<tr><td>1.1</td><td>Walk the streets</td></tr>'
    const table = `<table><tr><th>Ref</th><th>Action</th></tr>${row.repeat(40_000)}</table>`
    const reading = element?.read(new File([table], 'long.html'))
    await element?.updateComplete
    const stop = element?.shadowRoot?.querySelector<HTMLButtonElement>('[part=stop]')
    stop?.click()
    await reading
    return Boolean(stop)
  })
  assert.ok(stopped, 'a reading can be stopped')
  await page.getByRole('button', { name: 'Choose another document' }).waitFor()
  assert.equal(await page.getByText('18 actions under 7 themes').first().isVisible(), true)
  await accept(page)
  await allRows(page, 18)
  await quiet()
  await page.context().close()
})

test('a page that refuses keeps its plan as it was', async () => {
  const { page, quiet } = await visitImport()
  await page.evaluate(() => document.addEventListener('cswb-import-accept', (event) => event.preventDefault()))
  await choose(page, word)
  await page.getByText('18 actions under 7 themes').first().waitFor()
  await accept(page)
  assert.equal(await page.getByText('18 actions under 7 themes').first().isVisible(), true)
  await page.reload()
  await page.locator('cswb-plan').getByText('There is no plan').first().waitFor()
  await quiet()
  await page.context().close()
})

test('a plan file with mistakes: all of them are said at once, in the language of the page', async () => {
  const file = fileURLToPath(new URL('../fixtures/bad/six-mistakes.json', import.meta.url))
  for (const [path, known] of [
    ['/import.html', 'wanted'],
    ['/importer.html', 'attendu'],
  ] as const) {
    const { page, quiet } = await demo.visit(path)
    await page.locator('cswb-import [part=choose]').waitFor()
    await choose(page, file)
    const error = page.locator('cswb-import [part=error]')
    await error.waitFor()
    const sentences = [await error.locator('p').innerText(), ...(await error.getByRole('listitem').allInnerTexts())]
    assert.equal(new Set(sentences).size, 6, sentences.join('\n'))
    assert.ok(
      sentences.some((each) => each.includes(known)),
      sentences.join('\n'),
    )
    await quiet()
    await page.context().close()
  }
})
