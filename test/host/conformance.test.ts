// The conformance kit passes the reference host, and catches hosts that break a promise, each in its own way.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { createHost, developmentSignIn, runConformance, type HostApp, type Target } from '@cswb/host'
import { databaseFolder } from './support/folders.ts'

/** How a broken host answers: it may look at the request, ask the good host, and spoil what it says. */
type Spoil = (request: Request, good: (request: Request) => Promise<Response>) => Promise<Response>

// oxlint-disable-next-line typescript/no-explicit-any -- bodies are spoiled, whatever they are
type Body = any

/** Spoils the JSON of the answers to some requests. */
const answers =
  (method: string, path: RegExp, spoil: (body: Body) => Body): Spoil =>
  async (request, good) => {
    const response = await good(request)
    if (request.method !== method || !path.test(new URL(request.url).pathname) || response.status !== 200)
      return response
    const body: unknown = spoil(await response.json())
    return new Response(JSON.stringify(body), { status: 200, headers: response.headers })
  }

/** Spoils the JSON of some requests before the host sees it. */
const requests =
  (path: RegExp, spoil: (body: Body) => Body): Spoil =>
  async (request, good) => {
    if (request.method !== 'POST' || !path.test(new URL(request.url).pathname)) return good(request)
    const text = await request.text()
    let body: unknown
    try {
      body = spoil(JSON.parse(text))
    } catch {
      return good(new Request(request.url, { method: 'POST', headers: request.headers, body: text }))
    }
    return good(new Request(request.url, { method: 'POST', headers: request.headers, body: JSON.stringify(body) }))
  }

const without =
  (name: string): Spoil =>
  async (request, good) => {
    const response = await good(request)
    const headers = new Headers(response.headers)
    headers.delete(name)
    return new Response(response.body, { status: response.status, headers })
  }

/** Answers each address as it was answered the first time. */
function stale(): Spoil {
  const kept = new Map<string, Promise<{ text: string; headers: Headers }>>()
  return async (request, good) => {
    if (request.method !== 'GET' || !request.url.endsWith('/snapshot')) return good(request)
    let known = kept.get(request.url)
    if (!known)
      kept.set(
        request.url,
        (known = good(
          new Request(request.url, { headers: { Authorization: request.headers.get('authorization')! } }),
        ).then(async (response) => ({ text: await response.text(), headers: response.headers }))),
      )
    const { text, headers } = await known
    return request.headers.get('if-none-match') === headers.get('etag')
      ? new Response(null, { status: 304, headers })
      : new Response(text, { headers })
  }
}

const log = /\/changes$/
const events =
  (spoil: (frames: string[]) => string[]): Spoil =>
  async (request, good) => {
    const response = await good(request)
    if (!new URL(request.url).pathname.endsWith('/events') || !response.body) return response
    const decoder = new TextDecoder()
    const encoder = new TextEncoder()
    return new Response(
      response.body.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, controller) {
            const frames = decoder.decode(chunk).split(/(?<=\n\n)/)
            controller.enqueue(encoder.encode(spoil(frames).join('')))
          },
        }),
      ),
      { status: response.status, headers: response.headers },
    )
  }

/** As an administrator, whoever asks. */
const asAdministrator: Spoil = (request, good) => {
  const headers = new Headers(request.headers)
  if (headers.has('authorization')) headers.set('authorization', 'Bearer dev:kit-administrator:administrator')
  return good(new Request(request, { headers }))
}

const broken: Readonly<Record<string, readonly [promise: RegExp, spoil: () => Spoil]>> = {
  'loses an acknowledged change': [
    /get the numbers/,
    () => answers('GET', log, (page) => ({ ...page, changes: page.changes.slice(1) })),
  ],
  'shows changes in another order': [
    /get the numbers/,
    () => answers('GET', log, (page) => ({ ...page, changes: page.changes.reverse() })),
  ],
  'shows a change twice': [
    /once, however often/,
    () => answers('GET', log, (page) => ({ ...page, changes: [...page.changes, ...page.changes.slice(-1)] })),
  ],
  'takes a change that is sent again as a new one': [
    /once, however often/,
    () => {
      let n = 0
      return requests(log, (body) => ({
        client: `${body.client}${++n}`,
        changes: body.changes.map((change: Body, at: number) => ({
          ...change,
          id: `${change.id}${n}`,
          client: `${body.client}${n}`,
          clientSeq: at + 1,
        })),
      }))
    },
  ],
  'says that a duplicate is new': [
    /once, however often/,
    () =>
      answers('POST', log, (body) => ({
        ...body,
        results: body.results.map((each: Body) => ({
          ...each,
          ...(each.status === 'duplicate' ? { status: 'applied' } : {}),
        })),
      })),
  ],
  'answers in another order': [
    /get the numbers/,
    () => answers('POST', log, (body) => ({ ...body, results: body.results.reverse() })),
  ],
  'skips pages': [
    /pages without gaps/,
    () =>
      answers('GET', log, (page) => ({
        ...page,
        next: page.next.replace(/\d+$/, (seq: string) => String(Number(seq) + 1)),
      })),
  ],
  'never ends its pages': [/pages without gaps/, () => answers('GET', log, (page) => ({ ...page, more: true }))],
  'takes a number after a gap': [
    /leave a gap/,
    () =>
      requests(log, (body) => ({
        ...body,
        changes: body.changes.map((change: Body, at: number) => ({ ...change, clientSeq: at + 1 })),
      })),
  ],
  'takes what does not fit': [
    /rejected alone/,
    () =>
      requests(log, (body) => ({
        ...body,
        changes: body.changes.map((change: Body) => ({
          ...change,
          ops: change.ops?.map((op: Body) => (op.value === 'much' ? { ...op, value: 1 } : op)),
        })),
      })),
  ],
  'drops fields it does not know': [
    /kept to the letter/,
    () =>
      answers('GET', log, (page) => ({
        ...page,
        changes: page.changes.map((change: Body) => ({ ...change, mood: undefined })),
      })),
  ],
  'drops the characters it does not like': [
    /kept to the letter/,
    () => requests(log, (body) => JSON.parse(JSON.stringify(body).replaceAll('\\u0000', ''))),
  ],
  'believes who a change says it is by': [
    /kept to the letter/,
    () =>
      answers('GET', log, (page) => ({
        ...page,
        changes: page.changes.map((change: Body) => ({ ...change, by: { name: 'Somebody else' } })),
      })),
  ],
  'forgets ETags': [/ETags/, () => without('etag')],
  'never sees that something was added': [/ETags/, stale],
  'takes any cursor': [
    /another epoch/,
    () => (request, good) => good(new Request(request.url.replace(/since=[^&]*/, ''), request)),
  ],
  'keeps one head of a conflict in its snapshot': [
    /snapshot and the changes/,
    () =>
      answers('GET', /snapshot$/, (body) => ({
        ...body,
        records: body.records.map((record: Body) => ({
          ...record,
          registers: Object.fromEntries(
            Object.entries(record.registers).map(([key, register]: [string, Body]) => [
              key,
              { ...register, heads: register.heads.slice(-1) },
            ]),
          ),
        })),
      })),
  ],
  'shows the plan as it is when asked how it was': [
    /as it stood/,
    () => (request, good) => good(new Request(request.url.replace(/at=[^&]*/, ''), request)),
  ],
  'reads a time as now': [
    /as it stood/,
    () => answers('GET', /snapshot$/, (body) => (body.seq === 1 ? { ...body, seq: 4 } : body)),
  ],
  'shows other kinds than asked for': [
    /as it stood/,
    () => (request, good) => good(new Request(request.url.replace(/kinds=[^&]*/, ''), request)),
  ],
  'does not look at the version a client speaks': [
    /newer schema is told so/,
    () => (request, good) => {
      const headers = new Headers(request.headers)
      headers.delete('cswb-schema')
      return good(new Request(request, { headers }))
    },
  ],
  'forgets what it rejected': [
    /can be had back/,
    () => answers('GET', /rejections$/, (body) => ({ ...body, rejections: [] })),
  ],
  'keeps of what it rejected only the reason': [
    /can be had back/,
    () =>
      answers('GET', /rejections$/, (body) => ({
        ...body,
        rejections: body.rejections.map((each: Body) => ({ ...each, change: { ...each.change, ops: [] } })),
      })),
  ],
  'tells everybody what it rejected': [
    /can be had back/,
    () => (request, good) => (request.url.endsWith('/rejections') ? asAdministrator(request, good) : good(request)),
  ],
  'shows the history of everything': [
    /history of a record/,
    () => (request, good) => good(new Request(request.url.replace('/r1/', '/r0/'), request)),
  ],
  'loses an event': [/events carry/, () => events((frames) => frames.filter((frame) => !frame.includes('live 3')))],
  'tells an event twice': [
    /events carry/,
    () => events((frames) => frames.flatMap((frame) => (frame.includes('live 1') ? [frame, frame] : [frame]))),
  ],
  'does not resume its events': [
    /events carry/,
    () => (request, good) => {
      const headers = new Headers(request.headers)
      headers.delete('last-event-id')
      return good(new Request(request, { headers }))
    },
  ],
  'lets a contributor write anything': [/organization leads/, () => asAdministrator],
  'lets everybody read everything': [/each role may/, () => asAdministrator],
  'leaks the contact of an organization': [
    /nothing internal/,
    () =>
      answers('GET', /published$/, (body) => ({
        ...body,
        records: body.records.map((record: Body) =>
          record.kind === 'organization' ? { ...record, contact: 'internal-4711' } : record,
        ),
      })),
  ],
  'tells small numbers': [
    /nothing internal/,
    () =>
      answers('GET', /published$/, (body) => ({
        ...body,
        records: body.records.map((record: Body) => (record.id === 'small' ? { ...record, value: 3 } : record)),
      })),
  ],
  'publishes its log': [/nothing internal/, () => answers('GET', /published$/, (body) => ({ ...body, changes: [] }))],
  'changes an edition': [
    /edition never changes/,
    () => {
      let reads = 0
      return answers('GET', /public\/.*\.json$/, (body) => (++reads > 1 ? { ...body, edited: true } : body))
    },
  ],
  'answers errors as a page': [
    /problem details/,
    () => async (request, good) => {
      const response = await good(request)
      return response.status < 400
        ? response
        : new Response('<h1>Oops</h1>', { status: response.status, headers: { 'Content-Type': 'text/html' } })
    },
  ],
  'answers errors with 200': [
    /leave a gap/,
    () => async (request, good) => {
      const response = await good(request)
      return response.status < 400 ? response : new Response(response.body, { status: 200, headers: response.headers })
    },
  ],
  'believes forged tokens': [
    /problem details/,
    () => (request, good) => {
      const headers = new Headers(request.headers)
      if (headers.get('authorization') === 'Bearer forged') headers.set('authorization', 'Bearer dev:Eve:viewer')
      return good(new Request(request, { headers }))
    },
  ],
}

describe('the conformance kit', () => {
  let host: HostApp
  before(async () => {
    const database = { folder: await databaseFolder() }
    host = await createHost({
      database,
      authenticate: developmentSignIn,
      development: true,
      logger: () => {},
      limits: { requestsPerMinute: 100_000 },
    })
  })
  after(() => host.close())

  const target = (spoil?: Spoil): Target => {
    const good = async (request: Request) => host.fetch(request)
    const person = (role: string) => `dev:kit-${role}:${role === 'administrator' ? role : 'public'}`
    return {
      url: 'http://host.example',
      tokens: {
        administrator: person('administrator'),
        editor: person('editor'),
        contributor: person('contributor'),
        viewer: person('viewer'),
      },
      ids: { editor: 'dev:kit-editor', contributor: 'dev:kit-contributor', viewer: 'dev:kit-viewer' },
      fetch: async (input, init) => {
        const request = new Request(input, init)
        return spoil ? spoil(request, good) : good(request)
      },
    }
  }

  test('finds nothing missing in the reference host', async () => {
    const findings = await runConformance(target())
    assert.ok(findings.length > 15)
    assert.deepEqual(
      findings.filter(({ missing }) => missing !== undefined),
      [],
    )
  })

  for (const [what, [promise, spoil]] of Object.entries(broken)) {
    test(`catches a host that ${what}, and says so in words`, async () => {
      const findings = await runConformance({ ...target(spoil()), patience: 1_500 }, { only: promise })
      assert.equal(findings.length, 1)
      assert.match(findings[0]?.missing ?? 'nothing', /\p{L}{2,}.* .*\./u)
      assert.doesNotMatch(findings[0]?.missing ?? '', /could not be asked/)
    })
  }
})
