// The plan of a campus, written from an empty page: with keys alone, with fingers alone on a phone, and with what a screen
// reader is told alone. All three must come to the same plan.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { chromium, devices, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from '../../tools/browser.mjs'
import { Fingers, Keys, Listening, type Hands } from './hands.ts'
import { serveStore } from './store-page.ts'
import type * as TablePage from './table-page.ts'

type Held = { store: typeof TablePage }
type Words = Readonly<Record<'en' | 'fr', string>>
interface Written {
  readonly id: string
  readonly kind: string
  readonly [field: string]: unknown
}

const { records } = JSON.parse(readFileSync(new URL('../fixtures/plans/campus.json', import.meta.url), 'utf8')) as {
  records: readonly Written[]
}
const of = (kind: string) => records.filter((record) => record.kind === kind)
const [plan] = of('plan') as [Written]
const words = (value: unknown): Partial<Words> =>
  typeof value === 'string' ? { en: value } : ((value ?? {}) as Partial<Words>)
const nameOf = (id: unknown) =>
  words(of('organization').find((each) => each.id === id)?.['name']).en ?? String(id).replace('role:', 'role: ')
const namesOf = (ids: unknown) => ((ids ?? []) as string[]).map(nameOf)

let server: Awaited<ReturnType<typeof serveStore>>
let browser: Browser

before(async () => {
  server = await serveStore(() => {}, fileURLToPath(new URL('table-page.ts', import.meta.url)))
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
})
after(async () => {
  await browser.close()
  server.stop()
})

/** An empty plan on a page, with its table and the forms of its records. */
async function emptyPlan(options: BrowserContextOptions): Promise<{ page: Page; id: string }> {
  const page = await (await browser.newContext(options)).newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(server.address)
  await page.waitForFunction(() => 'store' in globalThis, undefined, { polling: 20 })
  const id = await page.evaluate(() => (globalThis as unknown as Held).store.make('campus', []))
  await page.evaluate((made) => (globalThis as unknown as Held).store.show({ plan: made, forms: true }), id)
  await page.locator('[role="toolbar"]').waitFor()
  return { page, id }
}

/** Writes a field in both languages. */
async function both(hands: Hands, name: string, value: unknown): Promise<void> {
  const { en, fr } = words(value)
  if (en) await hands.write(`${name} (English)`, en)
  if (fr) await hands.write(`${name} (French)`, fr)
}

const added = (page: Page, name: unknown) =>
  page
    .locator('cswb-record [role="status"]')
    .filter({ hasText: `“${words(name).en}” was added.` })
    .waitFor()

async function writePlan(hands: Hands): Promise<void> {
  await hands.press('Plans (1)')
  await hands.press('Safer streets')
  await hands.press('Write it in English and French')
  // Whoever writes is asked for a name, once.
  await hands.write('Your name', 'Ana')
  await hands.press('Go on')
  await both(hands, 'Title', plan['title'])
  await hands.write('Title (language not said)', '')
  await hands.press('Back to Plans')
  await hands.press('Back to Everything in this plan')
}

async function writeOrganizations(hands: Hands): Promise<void> {
  await hands.press('Organizations (0)')
  await hands.press('Add: organization')
  const organizations = of('organization')
  for (const [at, { name, abbreviations }] of organizations.entries()) {
    await both(hands, 'Name', name)
    if (abbreviations) await hands.write('Abbreviations', (abbreviations as string[]).join(', '))
    await hands.press(at < organizations.length - 1 ? 'Add, and write another' : 'Add to the plan')
    await added(hands.page, name)
  }
  await hands.press('Back to Organizations')
  await hands.press('Back to Everything in this plan')
}

async function writeFrontMatter(hands: Hands): Promise<void> {
  await hands.press('Sections (0)')
  await hands.press('Add: section')
  for (const { title, text } of of('section')) {
    await both(hands, 'Title', title)
    await both(hands, 'Text', text)
    await hands.press('Add to the plan')
    await added(hands.page, title)
  }
  await hands.press('Back to Sections')
  await hands.press('Back to Everything in this plan')
  await hands.press('Plans (1)')
  await hands.press(words(plan['title']).en!)
  await hands.write('Lead organization', nameOf(plan['lead']))
  await hands.unfold('More fields')
  await both(hands, 'Document date, as written', plan['documentDateText'])
  await hands.write('Document date', String(plan['documentDate']))
  await hands.choose('What seasons mean', 'Academic terms (fall, winter, spring or summer)')
}

async function writeThemes(hands: Hands): Promise<void> {
  for (const theme of of('theme')) {
    await hands.press('+ Theme')
    await hands.fill(words(theme['title']).en!)
    await hands.unfold('Theme')
    await hands.page.getByRole('button', { name: 'Rename' }).filter({ visible: true }).waitFor()
    await hands.press('Details…', 'last')
    await dialog(hands.page).waitFor()
    await hands.write('Ref', String(theme['ref']))
    await hands.write('Title (French)', words(theme['title']).fr!)
    await hands.add('Stakeholders', namesOf(theme['stakeholders']))
    if (theme['comment']) await hands.unfold('More fields')
    await both(hands, 'Comment', theme['comment'])
    await hands.press('Close')
    await dialog(hands.page).waitFor({ state: 'detached' })
    for (const [at, action] of of('action')
      .filter((each) => each['theme'] === theme.id)
      .entries())
      await writeAction(hands, action, at === 0)
  }
}

const dialog = (page: Page) => page.locator('dialog[open] cswb-record')
const rowsOf = (page: Page) => page.locator('tbody tr[id]').evaluateAll((rows) => rows.map(({ id }) => id))

async function writeAction(hands: Hands, action: Written, first: boolean): Promise<void> {
  const before = await rowsOf(hands.page)
  if (first) await hands.press('+ Action', 'last')
  else await hands.next()
  await hands.fill(words(action['title']).en!)
  const [row] = (await rowsOf(hands.page)).filter((id) => !before.includes(id))
  const cells: [column: string, what: string | readonly string[] | undefined][] = [
    ['leads', namesOf(action['leads'])],
    ['timeline', words(action['timeline']).en],
    ['comment', words(action['comment']).en],
  ]
  for (const [column, what] of cells) {
    if (!what?.length) continue
    await hands.open(row!.replace('cswb-', ''), column)
    await hands.fill(what)
  }
  await hands.details()
  await dialog(hands.page).waitFor()
  await hands.write('Action (French)', words(action['title']).fr!)
  await hands.add('Partners', namesOf(action['partners']))
  for (const field of ['Timeline', 'Comment']) {
    const { fr } = words(action[field.toLowerCase()])
    if (fr) await hands.write(`${field} (French)`, fr)
  }
  await hands.press('Close')
  await dialog(hands.page).waitFor({ state: 'detached' })
}

/** A plan without its ids: what stands where, and what it says. */
function told(all: readonly Written[]) {
  const named = new Map(all.map((record) => [record.id, words(record['name'] ?? record['title']).en]))
  const name = (value: unknown): unknown => (typeof value === 'string' ? (named.get(value) ?? value) : value)
  const inOrder = [...all].sort((a, b) => String(a['order'] ?? '').localeCompare(String(b['order'] ?? ''), 'en'))
  return ['plan', 'section', 'organization', 'theme', 'action'].flatMap((kind) =>
    inOrder
      .filter((record) => record.kind === kind)
      .map((record) =>
        Object.fromEntries(
          Object.entries(record).flatMap(([field, value]) =>
            ['id', 'order', 'slug'].includes(field)
              ? []
              : [[field, Array.isArray(value) ? value.map(name) : field === 'title' ? words(value) : name(value)]],
          ),
        ),
      ),
  )
}

describe('the plan of a campus is written from an empty page', { concurrency: 3 }, () => {
  const ways: [string, (page: Page) => Hands, BrowserContextOptions][] = [
    ['with keys alone', (page) => new Keys(page), {}],
    ['with fingers alone, on a phone', (page) => new Fingers(page), devices['Pixel 7']!],
    ['with what a screen reader is told alone', (page) => new Listening(page), {}],
  ]
  for (const [name, hands, options] of ways)
    test(name, async () => {
      const { page, id } = await emptyPlan(options)
      try {
        const who = hands(page)
        await writePlan(who)
        await writeOrganizations(who)
        await writeFrontMatter(who)
        await writeThemes(who)
        await who.press('Renumber…')
        await who.press('Apply')
        await page.locator('dialog[open]').waitFor({ state: 'detached' })
      } catch (error) {
        throw new Error(`It stopped here:\n${await page.locator('body').ariaSnapshot()}`, { cause: error })
      }
      const made = await page.evaluate((plan) => (globalThis as unknown as Held).store.recordsOf(plan), id)
      assert.deepEqual(told(made as readonly Written[]), told(records))
    })
})
