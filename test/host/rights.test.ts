// Who may do what, as a table: every address, every role, own and other organizations, closed and open plans.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { paths, problemDetails, problemStatus } from '@cswb/core/protocol.js'
import { createHost, openApi, tokenSignIn, type Actor, type HostApp } from '@cswb/host'
import { Author, newId } from './support/changes.ts'
import { databaseFolder } from './support/folders.ts'

/**
 * What each person is answered. They are known by the plan's list of members, but for the last three: `host` administers
 * the host, `elsewhere` administers another plan, and a `stranger` has signed in and is a member of nothing. `open` is for
 * the same people where the plan is open. `own` and `other` are contributors of the organization that leads the action
 * which is changed, and of another one. The last column is for a token of the development mode, on a host without it.
 */
const table = `
                                                  closed plan                                                                            open plan                  no
                                                  nobody   stranger elsewhere viewer   own      other    editor   administrator host     nobody   stranger viewer   development
get    /v1/meta                                   200      200      200       200      200      200      200      200           200      200      200      200      401
get    /v1/plans                                  401      200      200       200      200      200      200      200           200      401      200      200      401
post   /v1/plans                                  401      403      403       403      403      403      403      403           200      401      403      403      401
get    /v1/plans/{plan}                           401      404      404       200      200      200      200      200           200      200      200      200      401
patch  /v1/plans/{plan}                           401      404      404       403      403      403      403      200           200      401      403      403      401
get    /v1/plans/{plan}/members                   401      404      404       403      403      403      403      200           200      401      403      403      401
put    /v1/plans/{plan}/members/{member}          401      404      404       403      403      403      403      200           200      401      403      403      401
delete /v1/plans/{plan}/members/{member}          401      404      404       403      403      403      403      204           204      401      403      403      401
post   /v1/plans/{plan}/changes                   401      404      404       403      applied  rejected applied  applied       applied  401      403      403      401
put    /v1/plans/{plan}/parts/{change}/{number}   401      404      404       403      200      200      200      200           200      401      403      403      401
post   /v1/plans/{plan}/log                       401      404      404       403      403      403      403      applied       applied  401      403      403      401
get    /v1/plans/{plan}/changes                   401      404      404       403      200      200      200      200           200      401      403      403      401
get    /v1/plans/{plan}/snapshot                  401      404      404       403      200      200      200      200           200      401      403      403      401
get    /v1/plans/{plan}/records/{record}/history  401      404      404       403      200      200      200      200           200      401      403      403      401
get    /v1/plans/{plan}/rejections                401      404      404       200      200      200      200      200           200      401      403      200      401
get    /v1/plans/{plan}/events                    401      404      404       200      200      200      200      200           200      200      200      200      401
get    /v1/plans/{plan}/published                 401      404      404       200      200      200      200      200           200      200      200      200      401
post   /v1/plans/{plan}/editions                  401      404      404       403      403      403      403      200           200      401      403      403      401
get    /v1/public/{slug}                          200      200      200       200      200      200      200      200           200      200      200      200      401
get    /v1/public/{slug}/{edition}.json           200      200      200       200      200      200      200      200           200      200      200      200      401
`
const columns = [
  ...['nobody', 'stranger', 'elsewhere', 'viewer', 'own', 'other', 'editor', 'administrator', 'host'].map(
    (who) => ['closed', who] as const,
  ),
  ...['nobody', 'stranger', 'viewer'].map((who) => ['open', who] as const),
]
const rows = table
  .trim()
  .split('\n')
  .slice(2)
  .map((line) => {
    const [method = '', path = '', ...cells] = line.trim().split(/ +/)
    return { address: `${method} ${path}`, method: method.toUpperCase(), path, cells }
  })

const people: Readonly<Record<string, Actor>> = Object.fromEntries(
  ['stranger', 'elsewhere', 'viewer', 'own', 'other', 'editor', 'administrator', 'host'].map((id) => [
    id,
    { id, name: id, ...(id === 'host' ? { administrator: true } : {}) },
  ]),
)
const members = {
  viewer: { role: 'viewer' },
  own: { role: 'contributor', organization: 'police' },
  other: { role: 'contributor', organization: 'school' },
  editor: { role: 'editor' },
  administrator: { role: 'administrator' },
}

describe('rights', () => {
  let host: HostApp
  let production: HostApp
  const editions = new Map<string, string>()
  before(async () => {
    const silent = { logger: () => {}, limits: { requestsPerMinute: 1_000_000 } }
    host = await createHost({
      database: { folder: await databaseFolder() },
      authenticate: (request) => people[request.headers.get('authorization')?.replace('Bearer ', '') ?? ''] ?? null,
      ...silent,
    })
    production = await createHost({
      database: { folder: await databaseFolder() },
      authenticate: tokenSignIn({ issuer: 'https://issuer.example', audience: 'cswb', keys: { keys: [] } }),
      ...silent,
    })
    for (const plan of ['closed', 'open', 'another']) {
      await good('host', 'POST', paths.plans, { id: plan, slug: `slug-of-${plan}`, title: 'T' })
      const author = new Author(plan)
      const organizations = ['police', 'school'].map((id) => author.add('organization', { name: id }, id))
      const action = author.add('action', { title: 'T', leads: ['police'] }, 'mine')
      await good('host', 'POST', paths.changes(plan), author.batch(...organizations, action))
      editions.set(plan, ((await good('host', 'POST', paths.editions(plan), { title: 'E' })) as { id: string }).id)
    }
    for (const plan of ['closed', 'open'])
      for (const [id, member] of Object.entries(members)) await good('host', 'PUT', paths.member(plan, id), member)
    await good('host', 'PUT', paths.member('another', 'elsewhere'), { role: 'administrator' })
    await good('host', 'PATCH', paths.plan('open'), { open: true })
  })
  after(async () => {
    await host.close()
    await production.close()
  })

  const request = (who: string, method: string, path: string, body?: unknown): Request =>
    new Request(`http://host.example${path}`, {
      method,
      headers: {
        ...(who === 'nobody' ? {} : { Authorization: `Bearer ${who}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })

  async function good(who: string, method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await host.fetch(request(who, method, path, body))
    const text = await response.text()
    assert.ok(response.ok, text)
    return JSON.parse(text)
  }

  const change = (plan: string) => {
    const author = new Author(plan)
    return author.batch(author.set('mine', 'action', 'status', newId('status')))
  }
  /** Bodies that are right, so that nothing but rights decides. */
  const bodies: Readonly<Record<string, (plan: string) => unknown>> = {
    'post /v1/plans': () => ({ id: newId('plan'), title: 'T' }),
    'patch /v1/plans/{plan}': (plan) => ({ slug: `slug-of-${plan}` }),
    'put /v1/plans/{plan}/members/{member}': () => ({ role: 'viewer' }),
    'post /v1/plans/{plan}/changes': change,
    'put /v1/plans/{plan}/parts/{change}/{number}': () => ({ client: 'c', ops: [{}] }),
    'post /v1/plans/{plan}/log': (plan) => ({ changes: change(plan).changes }),
    'post /v1/plans/{plan}/editions': () => ({ title: newId('edition') }),
  }
  const address = (path: string, plan: string): string => {
    const names: Record<string, string> = {
      plan,
      slug: plan,
      member: 'somebody',
      record: 'mine',
      change: newId('change'),
      number: '1',
      edition: editions.get(plan) ?? 'none',
    }
    return path.replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? '')
  }
  /** All that can be changed of a plan. */
  const state = async (plan: string): Promise<string> =>
    JSON.stringify([
      await good('host', 'GET', paths.plan(plan)),
      await good('host', 'GET', paths.snapshot(plan)),
      await good('host', 'GET', paths.members(plan)),
      await good('host', 'GET', paths.publication(plan)),
    ])

  /** The cell that an answer belongs into. */
  async function outcome(app: HostApp, asked: Request): Promise<string> {
    const response = await app.fetch(asked)
    if (response.headers.get('content-type')?.startsWith('text/event-stream')) await response.body?.cancel()
    else {
      const text = await response.text()
      const body = text ? (JSON.parse(text) as { code?: string; results?: { status: string }[] }) : {}
      if (response.status >= 400) {
        const { code } = problemDetails.parse(body)
        assert.equal(problemStatus[code], response.status)
      }
      if (body.results) return body.results.map(({ status }) => status).join()
    }
    return String(response.status)
  }

  test('every address of the API is in the table, once, and the table has no others', () => {
    const served = Object.entries((openApi() as { paths: Record<string, object> }).paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    )
    assert.deepEqual(rows.map((row) => row.address).sort(), served.sort())
    for (const { address: name, cells } of rows) assert.equal(cells.length, columns.length + 1, name)
  })

  for (const { address: name, method, path, cells } of rows) {
    test(`${name} answers each person as the table says, and refuses without a trace`, async () => {
      for (const [at, [plan, who]] of columns.entries()) {
        const wanted = cells[at] ?? ''
        const refused = method !== 'GET' && !/^2|applied/.test(wanted)
        const before = refused ? await state(plan) : ''
        const answered = await outcome(host, request(who, method, address(path, plan), bodies[name]?.(plan)))
        assert.equal(answered, wanted, `${who}, ${plan} plan`)
        if (refused) assert.equal(await state(plan), before, `${who}, ${plan} plan`)
      }
      const developer = request('dev:Root:administrator', method, address(path, 'closed'), bodies[name]?.('closed'))
      assert.equal(await outcome(production, developer), cells.at(-1), 'a token of the development mode')
    })
  }
})
