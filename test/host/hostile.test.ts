// Text that is meant to break something, wherever text may come in: told back to the letter or refused in words.
import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { after, before, describe, test } from 'node:test'
import { paths, problemDetails, type ProblemCode } from '@cswb/core/protocol.js'
import { createHost, developmentSignIn, type HostApp } from '@cswb/host'
import { Author, newId } from './support/changes.ts'
import { databaseFolder } from './support/folders.ts'

/** By what they are after. */
const injections: Readonly<Record<string, string>> = {
  'a statement': "'; drop table plan; --",
  'a condition': "p' or '1'='1",
  'a place for a value': '$1 %s ?',
  'a cast': "x'::regclass",
  'a pattern': '%_\\%',
  'a script': '<script>alert(1)</script>',
  'an attribute': '"><img src=x onerror=alert(1)>',
  'a header': 'x\r\nSet-Cookie: a=b\r\n\r\n<h1>',
  'an event': 'x\n\nevent: access\ndata: {"role":"administrator"}\n\n',
  'a path': '../../../../etc/passwd',
  'a path in capitals': '..%2f..%2fetc%2fpasswd',
  'a path of Windows': '..\\..\\windows\\win.ini',
  'the end of a text': 'a\u0000b',
  'half a character': 'a\ud800b',
  'the other half': '\udfff',
  'a turn of direction': 'a\u202egnp.exe',
  'a look-alike': 'р',
  'a mark of the byte order': '\ufeffp',
  'a line of Unicode': 'a\u2028b\u2029c',
  'a prototype': '__proto__',
  'a constructor': 'constructor',
  'a cursor': 'epoch:1',
  'a template': '${process.exit(1)} {{7*7}}',
  'a formula': '=HYPERLINK("http://evil.example")',
  'a long word': 'x'.repeat(5_000),
  'many marks on a letter': `a${'\u0301'.repeat(300)}`,
}
/** What ids may not be, as docs/host-api.md says. */
// oxlint-disable-next-line no-control-regex -- these are what is meant
const isNoId = (text: string) => text.length > 200 || /[\u0000-\u001f\u007f-\u009f]/.test(text)

describe('hostile text', () => {
  let host: HostApp
  let stand: string
  before(async () => {
    host = await createHost({
      database: { folder: await databaseFolder() },
      authenticate: developmentSignIn,
      logger: () => {},
      limits: { requestsPerMinute: 1_000_000, bodyBytes: 100_000 },
    })
    await ask('POST', paths.plans, { id: 'p', slug: 'p-slug', title: 'T' })
    const author = new Author('p')
    await ask('POST', paths.changes('p'), author.batch(author.add('action', { title: 'T' }, 'a')))
    stand = (await ask('GET', paths.snapshot('p'))).text
  })
  after(() => host.close())

  async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const sent = body === undefined || body instanceof Uint8Array ? body : JSON.stringify(body)
    const response = await host.fetch(
      new Request(`http://host.example${path}`, {
        method,
        headers: {
          Authorization: 'Bearer dev:Root:administrator',
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(sent === undefined ? {} : { body: sent as BodyInit }),
      }),
    )
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
    const text = isStream ? '' : await response.text()
    if (isStream) await response.body?.cancel()
    // Nothing of what was asked becomes a header, a page, or a failure.
    assert.equal(response.headers.get('set-cookie'), null)
    assert.doesNotMatch(response.headers.get('content-type') ?? '', /html/)
    assert.ok(response.status < 500, `${method} ${path}: ${text}`)
    if (response.status >= 400) {
      assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/)
      assert.equal(problemDetails.parse(JSON.parse(text)).status, response.status)
    }
    // oxlint-disable-next-line typescript/no-explicit-any -- tests look into whatever came
    const json = text && response.headers.get('content-type')?.includes('json') ? (JSON.parse(text) as any) : undefined
    return { status: response.status, text, json }
  }
  const problem = (answer: { json: { code: ProblemCode }; text: string }, code: ProblemCode) =>
    assert.equal(answer.json.code, code, answer.text)

  for (const [what, text] of Object.entries(injections)) {
    const wellFormed = text.isWellFormed()
    const inAddress = encodeURIComponent(wellFormed ? text : text.toWellFormed())

    test(`that looks like ${what} finds nothing in an address, and changes nothing`, async () => {
      for (const path of [
        `/v1/plans/${inAddress}`,
        `/v1/plans/${inAddress}/changes`,
        `/v1/plans/${inAddress}/snapshot`,
        `/v1/plans/${inAddress}/published`,
        `/v1/plans/${inAddress}/events`,
        `/v1/plans/${inAddress}/rejections`,
        `/v1/plans/${inAddress}/members`,
        `/v1/public/${inAddress}`,
        `/v1/public/p/${inAddress}.json`,
      ])
        assert.equal((await ask('GET', path)).status, 404, path)
      const found = await ask('GET', `/v1/plans/p/records/${inAddress}/history`)
      if (isNoId(text)) problem(found, 'invalid')
      else assert.deepEqual(found.json.changes, [])
      for (const name of ['since', 'limit', 'before', 'at'])
        for (const path of ['changes', 'events', 'snapshot', 'records/a/history'])
          await ask('GET', `/v1/plans/p/${path}?${name}=${inAddress}`)
      problem(
        await ask('GET', `/v1/plans/p/changes?since=${inAddress}`),
        what === 'a cursor' ? 'epoch-changed' : 'invalid',
      )
      problem(await ask('GET', `/v1/plans/p/snapshot?at=${inAddress}`), 'invalid')
      const kinds = await ask('GET', `/v1/plans/p/snapshot?kinds=${inAddress}`)
      if (isNoId(text)) problem(kinds, 'invalid')
      else assert.deepEqual(kinds.json.records, [])
      const rejections = await ask('GET', `/v1/plans/p/rejections?after=${inAddress}`)
      if (isNoId(text)) problem(rejections, 'invalid')
      else assert.deepEqual(rejections.json, { rejections: [], more: false })
      assert.equal((await ask('GET', paths.snapshot('p'))).text, stand)
    })

    test(`that looks like ${what} is kept to the letter where people write`, async () => {
      const id = newId('plan')
      const slugged = await ask('POST', paths.plans, { id: newId('plan'), slug: text })
      if (/^[\p{Ll}\p{Lo}\p{N}]+$/u.test(text) && text.length <= 80) assert.equal(slugged.json.slug, text)
      else problem(slugged, 'invalid')
      const made = await ask('POST', paths.plans, { id, title: text })
      assert.equal(made.status, 200, made.text)
      const author = new Author(id)
      const good = author.change(
        [{ record: 'a', kind: 'action', field: 'add', value: { title: text, [text]: text }, was: [] }],
        {
          why: text,
        },
      )
      const named = author.set(text, 'action', 'title', text)
      const kind = author.set(newId('r'), text, 'title', text)
      const field = author.set('a', 'action', text, text)
      const { json } = await ask('POST', paths.changes(id), author.batch(good, named, kind, field))
      const wanted = isNoId(text) || !wellFormed ? 'rejected' : 'applied'
      const [first, ...rest] = json.results as { status: string; problem?: { code: string } }[]
      assert.equal(first?.status, 'applied', JSON.stringify(first))
      if (wellFormed) for (const result of rest) assert.equal(result.status, wanted, JSON.stringify(result))
      const { changes } = (await ask('GET', paths.changes(id))).json
      assert.deepEqual(changes[0].ops, good.ops)
      assert.equal(changes[0].why, text)
      // What was rejected is kept to the letter, too.
      const { rejections } = (await ask('GET', paths.rejections(id))).json
      assert.equal(rejections.length, rest.filter(({ status }) => status === 'rejected').length)
      const sent = new Map([named, kind, field].map((change) => [change.id, change.ops]))
      for (const { id: each, change } of rejections) assert.deepEqual(change.ops, sent.get(each))
      // The published view has the title, and nothing became anything but text.
      const published = (await ask('GET', paths.published(id))).json
      assert.equal(published.records.find((each: { id: string }) => each.id === 'a').title, text)
      assert.equal(({} as Record<string, unknown>)['title'], undefined)
    })

    test(`that looks like ${what} names nobody and opens nothing as a token, a part or an id of a change`, async () => {
      const token = encodeURIComponent(text.toWellFormed())
      for (const bearer of [`dev:${token}`, `dev:x:${token}`, token])
        problem(await ask('GET', paths.plans, undefined, { Authorization: `Bearer ${bearer}` }), 'signed-out')
      const author = new Author('p')
      const change = { ...author.set('a', 'action', 'title', 'T'), id: text, clientSeq: 7 }
      const answer = await ask('POST', paths.changes('p'), author.batch(change))
      problem(answer, isNoId(text) || !wellFormed ? 'invalid' : 'client-seq-gap')
      problem(await ask('PUT', `/v1/plans/p/parts/${inAddress}/${inAddress}`, { client: 'c', ops: [{}] }), 'invalid')
      problem(await ask('PUT', paths.member('p', 'x'), { role: text }), 'invalid')
      problem(await ask('POST', paths.changes('p'), author.batch(), { 'CSWB-Schema': token }), 'invalid')
      assert.equal((await ask('GET', paths.snapshot('p'))).text, stand)
    })
  }

  test('a body that would grow when unpacked is not unpacked', async () => {
    const bomb = gzipSync(new Uint8Array(20_000_000))
    assert.ok(bomb.byteLength < 100_000)
    for (const encoding of ['gzip', 'deflate', 'br', 'gzip, gzip', 'unknown'])
      problem(await ask('POST', paths.changes('p'), bomb, { 'Content-Encoding': encoding }), 'unsupported-media-type')
    problem(await ask('POST', paths.changes('p'), bomb), 'invalid')
  })

  test('bodies that are too many, too deep or too large are refused wherever a body is taken', async () => {
    const deep = JSON.parse(`${'['.repeat(65)}${']'.repeat(65)}`) as unknown
    const bodies = [
      ['POST', paths.plans],
      ['PATCH', paths.plan('p')],
      ['PUT', paths.member('p', 'x')],
      ['POST', paths.changes('p')],
      ['PUT', paths.part('p', 'c', 1)],
      ['POST', paths.log('p')],
      ['POST', paths.editions('p')],
    ] as const
    for (const [method, path] of bodies) {
      problem(await ask(method, path, deep), 'invalid')
      problem(await ask(method, path, 'x'.repeat(100_001)), 'too-large')
      problem(await ask(method, path, {}, { 'Content-Length': '999999999' }), 'too-large')
      problem(await ask(method, path, {}, { 'Content-Type': 'text/html' }), 'unsupported-media-type')
      problem(await ask(method, path, {}, { 'Content-Type': 'application/json-seq' }), 'unsupported-media-type')
      problem(await ask(method, path, new TextEncoder().encode('{"id":')), 'invalid')
      problem(await ask(method, path, new Uint8Array([0x7b, 0xff, 0x7d])), 'invalid')
      problem(await ask(method, path, {}, { Origin: 'https://evil.example' }), 'origin-refused')
    }
    const author = new Author('p')
    const many = Array.from({ length: 201 }, () => author.set('a', 'action', 'title', 'T'))
    problem(await ask('POST', paths.changes('p'), author.batch(...many)), 'invalid')
    assert.equal((await ask('GET', paths.snapshot('p'))).text, stand)
  })
})
