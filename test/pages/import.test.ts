import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { allRows, openDemo, type Demo } from './visitor.ts'

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))
const expected = JSON.parse(readFileSync(fixture('campus/expected.json'), 'utf8')) as { actions: { ref: string }[] }

let demo: Demo
before(async () => {
  demo = await openDemo()
})
after(() => demo.close())

const choose = (page: Page, name: string) => page.locator('cswb-import input[type=file]').setInputFiles(fixture(name))
const shownRefs = (page: Page) =>
  page.evaluate(() =>
    [...(document.querySelector('cswb-action-table')?.shadowRoot?.querySelectorAll('tbody tr[id]') ?? [])]
      .map((row) => /^\s*(\d+\.\d+)/.exec(row.textContent ?? '')?.[1])
      .filter((ref) => ref !== undefined),
  )
const refs = expected.actions.map(({ ref }) => ref)

async function accept(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('Plan coordinator')
  await page.getByRole('button', { name: 'Put it into the plan' }).click()
  await page.getByText('was imported').first().waitFor()
}

/** Puts text on the clipboard event as an application does, without the machine's clipboard. */
const paste = (page: Page, type: string, text: string) =>
  page.locator('cswb-import [part=zone]').evaluate(
    (zone, given) => {
      const data = new DataTransfer()
      data.setData(given.type, given.text)
      zone.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }),
      )
    },
    { type, text },
  )

test('a Word plan becomes a living table: previewed, accepted, still there after a reload, seen by a second tab, undone', async () => {
  const { page, quiet, still } = await demo.visit('/import.html')
  await page.getByRole('button', { name: 'Choose a file' }).waitFor()
  await page.locator('cswb-plan').getByText('in this browser').first().waitFor()
  await still()
  await choose(page, 'campus/campus.en.docx')
  await page.getByText('18 actions under 7 themes').first().waitFor()
  await page.getByText(/Every word is kept: (\d[\d,]*) of \1\./).waitFor()
  const second = await demo.visit('/import.html', page.context())
  await accept(page)
  await allRows(page, 18)
  assert.deepEqual(await shownRefs(page), refs)
  await allRows(second.page, 18)
  assert.deepEqual(await shownRefs(second.page), refs, 'the second tab follows without being asked')
  await quiet()
  await second.page.close()

  await page.reload()
  await allRows(page, 18)
  assert.deepEqual(await shownRefs(page), refs)
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await page.waitForFunction(
    () => document.querySelector('cswb-action-table')?.shadowRoot?.querySelectorAll('tbody tr[id]').length === 0,
  )
  await quiet()
})

for (const [name, what] of [
  ['campus/campus.en.csv', 'a spreadsheet'],
  ['campus/campus.en.html', 'a saved web page'],
  ['campus/campus.fr.docx', 'a French document'],
  ['campus/campus.fr.csv', 'a French spreadsheet'],
] as const) {
  test(`${what} gives the same actions under the same themes`, async () => {
    const { page, quiet } = await demo.visit('/import.html')
    await page.getByRole('button', { name: 'Choose a file' }).waitFor()
    await choose(page, name)
    await page.getByText('18 actions under 7 themes').first().waitFor()
    await accept(page)
    await allRows(page, 18)
    assert.deepEqual(await shownRefs(page), refs)
    await quiet()
    await page.context().close()
  })
}

test('a table pasted from a web page is read, and cancelling leaves nothing behind', async () => {
  const { page, quiet } = await demo.visit('/import.html')
  await page.getByRole('button', { name: 'Choose a file' }).waitFor()
  await paste(page, 'text/html', readFileSync(fixture('campus/campus.en.html'), 'utf8'))
  await page.getByText('18 actions under 7 themes').first().waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByText('Nothing was imported.').first().waitFor()
  assert.deepEqual(await shownRefs(page), [])
  await quiet()
})

test('with the keyboard alone: paste, name, accept, undo', async () => {
  const { page, quiet } = await demo.visit('/import.html')
  await page.getByRole('button', { name: 'Choose a file' }).waitFor()
  const focused = () =>
    page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('part') ?? '')
  for (let step = 0; step < 40 && !(await focused()).includes('zone'); step++) await page.keyboard.press('Tab')
  assert.match(await focused(), /zone/)
  await paste(
    page,
    'text/plain',
    'Ref\tAction\tTimeline\tStatus\n1.1\tMeet the partners\tSpring 2025\tCompleted\n1.2\tAgree on a date\tTBD\t\n',
  )
  await page
    .getByText(/2 actions/)
    .first()
    .waitFor()
  for (let step = 0; step < 40 && !(await focused()).includes('author'); step++) await page.keyboard.press('Tab')
  await page.keyboard.type('Plan coordinator')
  await page.keyboard.press('Enter')
  await page.getByText('was imported').first().waitFor()
  await allRows(page, 2)
  const undo = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent?.trim())
  for (let step = 0; step < 40 && (await undo()) !== 'Undo'; step++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('The import was undone.').first().waitFor()
  await quiet()
})

test('a file that is not what it says, broken or empty, gets one clear sentence and changes nothing', async () => {
  const { page, quiet } = await demo.visit('/import.html')
  await page.getByRole('button', { name: 'Choose a file' }).waitFor()
  await page.evaluate(() => {
    document.addEventListener(
      'cswb-source-fail',
      () => (document.body.dataset['fails'] = String(Number(document.body.dataset['fails'] ?? 0) + 1)),
    )
  })
  const bad = [
    'truncated.docx',
    'pdf-renamed.docx',
    'spreadsheet-renamed.docx',
    'empty.csv',
    'newer-format.json',
    'not-a-plan.json',
    'six-mistakes.json',
  ].map((name) => `bad/${name}`)
  const said = new Set<string>()
  for (const [place, name] of bad.entries()) {
    await choose(page, name)
    await page.waitForFunction((count) => Number(document.body.dataset['fails']) > count, place)
    const sentence = (await page.locator('cswb-import').getByRole('alert').first().innerText()).trim()
    assert.match(sentence, /\w.*[.!]$/s, name)
    said.add(sentence)
  }
  assert.ok(said.size >= 5, 'the sentences say what is wrong with each')
  assert.equal(await page.getByRole('heading', { name: 'Bring in a plan' }).count(), 1)
  await quiet()
})
