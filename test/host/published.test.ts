// What viewers and the public get of random plans: marked fields, and never a word, number or person beyond them.
// RUNS sets how many plans.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { fieldTable, type Json, type Op } from '@cswb/core/change.js'
import { paths } from '@cswb/core/protocol.js'
import { createHost, type HostApp } from '@cswb/host'
import { Author, newId } from './support/changes.ts'
import { databaseFolder } from './support/folders.ts'

type Spec = (typeof fieldTable)['action']['title'] & { readonly options?: readonly string[] }

/** In whatever is internal: texts, names, ids, dates and numbers that stand nowhere else. */
const taint = { text: 'tainted', date: '1917-11-07', number: 4_711_471 }
const tainted = /tainted|1917-11-07|4711471/i
const open = 'public words'
const threshold = 5

const kinds = Object.keys(fieldTable)
const fieldsOf = (kind: string) => Object.entries((fieldTable as Record<string, Record<string, Spec>>)[kind] ?? {})

/** A value of a field: an internal one is marked, whatever its type; a public one says nothing. */
function valueOf({ type, options, public: shown }: Spec, languages: boolean): Json {
  const text = shown ? open : taint.text
  switch (type) {
    case 'text':
      return languages ? { en: text, fr: text } : text
    case 'number':
      return shown ? 7 : taint.number
    case 'date':
      return shown ? '2026-01-01' : taint.date
    case 'flag':
      return true
    case 'choice':
      return options?.[0] ?? text
    case 'choices':
      return [options?.[0] ?? text]
    case 'words':
    case 'references':
    case 'parties':
      return [text]
    case 'data':
      return { [text]: [text] }
    default:
      return text
  }
}

/** A record of each kind, or of most. */
const someRecords = fc
  .tuple(
    ...[...kinds, 'kind-of-tomorrow'].map((kind) =>
      fc.option(
        fc.record({
          kind: fc.constant(kind),
          /** Which of the fields are written, beside those that have to be. */
          picks: fc.array(fc.nat(30), { maxLength: 12 }),
          languages: fc.boolean(),
          later: fc.boolean(),
        }),
        { freq: 4 },
      ),
    ),
  )
  .map((some) => some.filter((each) => each !== null))
type SomeRecords = typeof someRecords extends fc.Arbitrary<infer T> ? T : never
const measurements = fc.array(fc.record({ value: fc.integer({ min: 0, max: 9 }), group: fc.boolean() }), {
  maxLength: 6,
})
const ratios = fc.array(fc.record({ numerator: fc.integer({ min: 0, max: 9 }) }), { maxLength: 3 })

describe('what viewers and the public get', () => {
  let host: HostApp
  before(async () => {
    const people: Readonly<Record<string, { administrator: boolean }>> = {
      author: { administrator: true },
      viewer: { administrator: false },
    }
    host = await createHost({
      database: { folder: await databaseFolder() },
      authenticate: (request) => {
        const id = request.headers.get('authorization')?.replace('Bearer ', '') ?? ''
        const person = people[id]
        return person ? { id: `tainted-${id}`, name: `Tainted ${id}`, ...person } : null
      },
      logger: () => {},
      limits: { requestsPerMinute: 1_000_000 },
    })
  })
  after(() => host.close())

  const ask = (who: string | undefined, method: string, path: string, body?: unknown) =>
    host.fetch(
      new Request(`http://host.example${path}`, {
        method,
        headers: { ...(who ? { Authorization: `Bearer ${who}` } : {}), 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    )
  async function written(path: string, body: unknown, method = 'POST') {
    const response = await ask('author', method, path, body)
    const text = await response.text()
    assert.ok(response.ok, text)
    // oxlint-disable-next-line typescript/no-explicit-any -- tests look into whatever came
    return JSON.parse(text) as any
  }
  /** The first event that says something. */
  async function eventOf(who: string | undefined, path: string): Promise<string> {
    const reader = (await ask(who, 'GET', path)).body!.getReader()
    let text = ''
    while (!text.includes('data:')) {
      const { value, done } = await reader.read()
      assert.ok(!done, 'The stream ended.')
      text += new TextDecoder().decode(value)
    }
    await reader.cancel()
    return text
  }

  /** A plan of these records, each internal field of it marked, and its rejected changes as well. */
  async function planOf(records: SomeRecords, more: readonly Op[]) {
    const plan = newId('random')
    await written(paths.plans, { id: plan, title: 'T' })
    const author = new Author(plan)
    const later: Op[] = [{ record: 'kept', kind: 'note', field: 'add', value: { text: taint.text }, was: [] }]
    const ops = records.map(({ kind, picks, languages, later: afterwards }, at): Op => {
      const fields = fieldsOf(kind)
      const value: Record<string, Json> = { custom: taint.text, [`custom-${taint.text}`]: taint.number }
      if (!fields.length) Object.assign(value, { title: taint.text, order: taint.text })
      fields.forEach(([name, spec], place) => {
        if (spec.required || !spec.public || picks.includes(place)) value[name] = valueOf(spec, languages)
        if (afterwards && !spec.public)
          later.push({ record: `r${at}`, kind, field: name, value: valueOf(spec, !languages), was: [] })
      })
      if (kind === 'plan') value['threshold'] = threshold
      return { record: `r${at}`, kind, field: 'add', value, was: [] }
    })
    const why = `Because ${taint.text}`
    const by = { name: taint.text }
    const changes = [
      author.change([...more, ...ops], { why, by }),
      author.change(later, { why, intent: taint.text }),
      author.set('r0', 'action', 'progress', taint.text),
    ]
    const { results } = await written(paths.changes(plan), author.batch(...changes))
    for (const [at, status] of ['applied', 'applied', 'rejected'].entries())
      assert.equal(results[at].status, status, JSON.stringify(results[at]))
    await written(paths.member(plan, 'tainted-viewer'), { role: 'viewer', name: taint.text }, 'PUT')
    return { plan, author }
  }

  /** Everything that somebody is told, whatever they ask. */
  async function toldTo(who: string | undefined, plan: string, edition: string): Promise<string[]> {
    const { epoch } = await written(paths.plan(plan), undefined, 'GET')
    const asked = [
      ...['plan', 'published', 'changes', 'snapshot', 'members', 'rejections', 'publication'].map((name) =>
        paths[name as 'plan'](plan),
      ),
      paths.plans,
      edition,
      paths.history(plan, 'r0'),
      `${paths.changes(plan)}?since=${epoch}:0`,
      `${paths.events(plan)}?since=${epoch}:9`,
      `${paths.snapshot(plan)}?at=1&kinds=action`,
    ]
    const texts = await Promise.all(asked.map(async (path) => (await ask(who, 'GET', path)).text()))
    return [...texts, await eventOf(who, `${paths.events(plan)}?since=${epoch}:0`)]
  }

  test('holds no internal field, author, reason or rejected change, of any kind of record', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(someRecords, async (records) => {
        const { plan, author } = await planOf(records, [])
        const { path } = await written(paths.editions(plan), { title: 'E' })
        await written(paths.plan(plan), { open: true }, 'PATCH')
        for (const who of [undefined, 'viewer'])
          for (const text of await toldTo(who, plan, path)) {
            assert.doesNotMatch(text, tainted)
            assert.ok(!text.includes(author.client), 'an installation is named')
            assert.doesNotMatch(text, /"(by|why|threshold|ops|heads|changes)":/)
          }
        const document = (await (await ask(undefined, 'GET', path)).json()) as { records: { kind: string }[] }
        for (const { kind } of document.records) seen.add(kind)
      }),
      { numRuns: Number(process.env['RUNS'] ?? 8), ...(process.env['RUNS'] ? {} : { seed: 20 }) },
    )
    const published = kinds.filter((kind) => fieldsOf(kind).some(([name, spec]) => spec.public && name !== 'order'))
    assert.deepEqual([...seen].sort(), published.sort())
  })

  test('holds no number of people below the threshold, and those who write see it', async () => {
    let small = 0
    await fc.assert(
      fc.asyncProperty(measurements, ratios, async (counted, shares) => {
        const add = (kind: string, id: string, value: Record<string, Json>): Op => ({
          record: id,
          kind,
          field: 'add',
          value,
          was: [],
        })
        const { plan } = await planOf(
          [],
          [
            add('plan', 'the-plan', { title: 'T', threshold }),
            add('indicator', 'people', { title: 'I', scale: 'count', unit: 'people' }),
            add('indicator', 'share', { title: 'I', scale: 'percent', unit: '%', numerator: 'people helped' }),
            ...counted.map(({ value, group }, at) =>
              add('measurement', `count-${at}`, {
                indicator: 'people',
                until: `202${at}-12-31`,
                value,
                ...(group ? { group: 'Youth' } : {}),
              }),
            ),
            ...shares.map(({ numerator }, at) =>
              add('measurement', `share-${at}`, {
                indicator: 'share',
                until: `202${at}-12-31`,
                numerator,
                denominator: 1_000,
              }),
            ),
          ],
        )
        const published = (await (await ask('viewer', 'GET', paths.published(plan))).json()) as {
          records: { id: string; value?: number; numerator?: number; denominator?: number; suppressed?: boolean }[]
        }
        const numbers = new Map([
          ...counted.map(({ value }, at) => [`count-${at}`, value] as const),
          ...shares.map(({ numerator }, at) => [`share-${at}`, numerator] as const),
        ])
        for (const [id, number] of numbers) {
          if (number === 0 || number >= threshold) continue
          small++
          const { value, numerator, denominator, suppressed } = published.records.find((each) => each.id === id)!
          assert.deepEqual([value, numerator, denominator, suppressed], [undefined, undefined, undefined, true], id)
        }
        const whole = await written(paths.snapshot(plan), undefined, 'GET')
        for (const [id, number] of numbers) {
          const { registers } = whole.records.find((each: { id: string }) => each.id === id)
          assert.equal((registers.value ?? registers.numerator).heads[0].value, number)
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 15), ...(process.env['RUNS'] ? {} : { seed: 20 }) },
    )
    assert.ok(small > 10, `only ${small} small numbers were written`)
  })
})
