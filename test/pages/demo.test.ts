import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { allRows, openDemo, type Demo } from './visitor.ts'

const plan = JSON.parse(readFileSync(new URL('../fixtures/plans/campus.json', import.meta.url), 'utf8')) as {
  records: { kind: string; ref?: string; title?: { en: string; fr: string } }[]
}
const actions = plan.records.filter(({ kind }) => kind === 'action')
const plain = (text: string) => text.replace(/\s+/g, ' ')

let demo: Demo
before(async () => {
  demo = await openDemo()
})
after(() => demo.close())

test('the intranet page shows the whole plan, under a strict policy, without a word in the console or a shift', async () => {
  const { page, quiet, still } = await demo.visit('/')
  await allRows(page, actions.length)
  for (const { ref = '', title } of actions) {
    await page
      .getByRole('row')
      .filter({ hasText: title?.en ?? '' })
      .filter({ hasText: ref })
      .first()
      .waitFor({ state: 'attached' })
  }
  assert.ok((await page.locator('cswb-action-table').getByRole('heading').count()) >= 7)
  assert.equal(await page.getByRole('table').count(), 7)
  assert.ok((await page.getByRole('columnheader', { name: 'Timeline' }).count()) >= 1)
  await quiet()
  await still()
})

test('the same published plan is in French on a French page', async () => {
  const { page, quiet, still } = await demo.visit('/fr.html', { locale: 'fr-CA' })
  await allRows(page, actions.length)
  const text = plain(
    await page.evaluate(() => document.querySelector('cswb-action-table')?.shadowRoot?.textContent ?? ''),
  )
  for (const { title } of actions) assert.ok(text.includes(plain(title?.fr ?? '')), title?.fr)
  for (const english of ['Status', 'Completed', 'Ongoing', 'Abbreviations', 'No date'])
    assert.ok(!text.includes(english), english)
  await quiet()
  await still()
})

test('on paper: every action, on white, with the headings of its table', async () => {
  const { page } = await demo.visit('/')
  await allRows(page, actions.length)
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'Letter' })))
  const { text, totalPages } = await extractText(pdf, { mergePages: false })
  assert.ok(totalPages >= 2)
  const whole = plain(text.join(' '))
  for (const { ref = '', title } of actions) {
    assert.ok(whole.includes(ref), ref)
    for (const word of (title?.en ?? '').split(/[\s-]+/)) assert.ok(whole.includes(word), `${ref}: ${word}`)
  }
  for (const page of text.slice(0, -1))
    assert.ok(/Ref\s+Action\s+Timeline/.test(plain(page)), 'a page without the headings of its table')
  assert.ok(!whole.includes('Bring in a plan'), 'navigation stays off paper')
})

test('a narrow phone loses nothing and does not scroll sideways', async () => {
  const { page, quiet, still } = await demo.visit('/', { viewport: { width: 320, height: 640 } })
  await allRows(page, actions.length)
  const { wide, text } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    text: document.querySelector('cswb-action-table')?.shadowRoot?.textContent ?? '',
  }))
  assert.ok(wide <= 320, `the page is ${wide} px wide`)
  for (const { title } of actions) assert.ok(plain(text).includes(plain(title?.en ?? '')))
  await quiet()
  await still()
})

test('a plan that cannot be had shows one sentence, tells the page, and leaves the rest of it alone', async () => {
  for (const [path, body] of [
    ['missing', undefined],
    ['broken', '{"format": '],
    ['newer', '{"format": "cswb-plan/2", "records": []}'],
  ] as const) {
    const context = await demo.browser.newContext()
    await context.route('**/plan.json', (route) =>
      body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType: 'application/json' }),
    )
    const { page } = await demo.visit('/', context)
    const alert = page.getByRole('alert').first()
    await alert.waitFor()
    assert.match(await alert.innerText(), /\w.*\./, path)
    assert.equal(await page.getByRole('heading', { name: 'Our action plan' }).count(), 1)
    assert.equal(await page.getByRole('heading', { name: 'Safe walk' }).count(), 1)
    await context.close()
  }
})
