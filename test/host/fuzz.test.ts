// Anything at all, sent to every address, against what the OpenAPI document says.
// RUNS sets how many requests.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import type { Json } from '@cswb/core/change.js'
import { paths } from '@cswb/core/protocol.js'
import { createHost, developmentSignIn, openApi, type HostApp } from '@cswb/host'
import { Author, newId } from './support/changes.ts'
import { databaseFolder } from './support/folders.ts'

interface Document {
  readonly paths: Record<string, Record<string, { responses: Record<string, { content?: Record<string, unknown> }> }>>
}

// The same requests each time, unless more are asked for.
const runs = Number(process.env['RUNS'] ?? 500)
const seed = process.env['RUNS'] ? {} : { seed: 20 }

describe('the API, whatever it is sent', () => {
  const document = openApi() as Document
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ path, method })),
  )
  let host: HostApp
  before(async () => {
    host = await createHost({
      database: { folder: await databaseFolder() },
      authenticate: developmentSignIn,
      logger: () => {},
      limits: { requestsPerMinute: 1_000_000, bodyBytes: 50_000 },
    })
    await ask('POST', paths.plans, { id: 'p', slug: 'slug', title: 'T' })
    const author = new Author('p')
    await ask('POST', paths.changes('p'), author.batch(author.add('action', { title: 'T', leads: ['o'] }, 'a')))
  })
  after(() => host.close())

  async function ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return host.fetch(
      new Request(`http://host.example${path}`, {
        method,
        headers: {
          Authorization: 'Bearer dev:Root:administrator',
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    )
  }

  const odd = fc.oneof(
    fc.constantFrom(
      'p',
      'slug',
      'a',
      '1',
      '0',
      '-1',
      '99999999999',
      '..',
      '\u0000',
      "'; drop table plan; --",
      '%00',
      'a/b',
      '__proto__',
      'constructor',
      '\u202e',
      '😀',
      '<script>',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => text.isWellFormed()),
  )
  const { json } = fc.letrec<{ json: Json }>((tie) => ({
    json: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<Json>(
        null,
        true,
        0,
        -1,
        1,
        1.5,
        1e300,
        2_147_483_648,
        '',
        'a',
        'p',
        '\u0000',
        '\ud800',
        'removed',
        'add',
      ),
      fc.array(tie('json') as fc.Arbitrary<Json>, { maxLength: 4 }),
      fc.dictionary(
        fc.constantFrom(
          'id',
          'client',
          'clientSeq',
          'changes',
          'ops',
          'record',
          'kind',
          'field',
          'value',
          'was',
          'parts',
          'withdrawn',
          'plan',
          'schema',
          'by',
          'at',
          'role',
          'slug',
          'title',
          'name',
          'organization',
          'open',
          '__proto__',
        ),
        tie('json') as fc.Arbitrary<Json>,
        { maxKeys: 6 },
      ),
    ),
  }))
  /** A change that is nearly right: one of its parts is anything. */
  const nearly = fc
    .tuple(
      fc.constantFrom(
        'id',
        'plan',
        'client',
        'clientSeq',
        'schema',
        'by',
        'at',
        'ops',
        'why',
        'undoes',
        'parts',
        'record',
        'kind',
        'field',
        'value',
        'was',
        'nothing',
      ),
      json,
    )
    .map(([part, value]) => {
      const op = {
        record: newId('r'),
        kind: 'action',
        field: 'title',
        value: 'T',
        was: [],
        ...(['record', 'kind', 'field', 'value', 'was'].includes(part) ? { [part]: value } : {}),
      }
      const change = new Author('p').change([op] as never)
      const { client } = change
      return { client, changes: [op[part as 'kind'] === undefined ? { ...change, [part]: value } : change] }
    })
  const request = fc.record({
    operation: fc.constantFrom(...operations),
    names: fc.array(odd, { minLength: 3, maxLength: 3 }),
    plain: fc.boolean(),
    query: fc.option(fc.tuple(fc.constantFrom('since', 'limit', 'before', 'after', 'at', 'kinds', 'x'), odd)),
    body: fc.oneof(json, nearly, fc.string({ maxLength: 30 })),
    header: fc.option(
      fc.tuple(
        fc.constantFrom('If-None-Match', 'Last-Event-ID', 'Accept-Language', 'Origin', 'CSWB-Schema'),
        fc.constantFrom('*', '"x"', 'x:1', 'fr;q=x, de', 'null', 'http://host.example'),
      ),
    ),
    role: fc.constantFrom('administrator', 'editor', 'contributor:o', 'viewer', 'public'),
  })

  test('is answered as the document says, and never with a failure of the host', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(request, async ({ operation: { path, method }, names, plain, query, body, header, role }) => {
        let at = 0
        const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
          plain && (name === 'plan' || name === 'slug') ? 'p' : encodeURIComponent(names[at++] ?? ''),
        )
        const asked = query ? `${filled}?${query[0]}=${encodeURIComponent(query[1])}` : filled
        // An address with an empty part, or with dots, is another address.
        if (/\/(\/|$)|\/\.\.?(\/|$)/.test(filled) || /\/\.json/.test(filled)) return
        const response = await ask(
          method.toUpperCase(),
          asked,
          method === 'get' || method === 'delete' ? undefined : body,
          {
            Authorization: `Bearer dev:${role.replace(':', `:`).split(':')[0]}:${role}`,
            ...(header ? { [header[0]]: header[1] } : {}),
          },
        )
        const type = response.headers.get('content-type')?.split(';')[0]
        const text = type === 'text/event-stream' ? void (await response.body?.cancel()) : await response.text()
        const documented = document.paths[path]?.[method]?.responses[String(response.status)]
        const what = `${method} ${asked} ${JSON.stringify(body)} as ${role}: ${response.status} ${text}`
        assert.ok(documented, what)
        assert.ok(response.status < 500, what)
        if (response.status !== 304 && documented.content)
          assert.ok(type && type in documented.content, `${what} is ${type}`)
        seen.add(`${path} ${response.status}`)
      }),
      { numRuns: runs, ...seed },
    )
    assert.ok(seen.size > 25, `only ${seen.size} kinds of answers were seen`)
    assert.equal((await ask('GET', paths.snapshot('p'))).status, 200)
  })
})
