// What becomes of a plan on a device when a person's rights, sign-in or way to the host change: over real HTTP, with the
// reference host.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { PlanSession } from '@cswb/core'
import { paths } from '@cswb/core/protocol.js'
import { startHost, type RunningHost } from '@cswb/host'
import { openHosted } from '../../packages/store/src/host/hosted.ts'
import { MemoryShelf } from '../../packages/store/src/memory.ts'
import { Plans } from '../../packages/store/src/plans.ts'
import { BadNetwork } from './host/faults.ts'
import { hurried, start, until } from './host/given.ts'
import { failing } from './promises/given.ts'

let host: RunningHost
let folder: string
/** Signed in, as far as the host is concerned. */
const signedIn = new Set(['ada', 'dana'])

const bearer = (request: Request) => request.headers.get('authorization')?.replace('Bearer ', '') ?? ''

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cswb-rights-'))
  host = await startHost({
    database: { folder: join(folder, 'data') },
    authenticate: (request) => {
      const id = bearer(request)
      return signedIn.has(id) ? { id, name: id, ...(id === 'ada' ? { administrator: true } : {}) } : null
    },
    port: 0,
    logger: () => {},
    limits: { requestsPerMinute: 1_000_000 },
  })
})
after(async () => {
  await host.close()
  rmSync(folder, { recursive: true, force: true })
})

async function ask(path: string, body?: unknown, method = body === undefined ? 'GET' : 'POST'): Promise<Response> {
  const answer = await fetch(host.url + path, {
    method,
    headers: { authorization: 'Bearer ada', 'content-type': 'application/json', 'CSWB-Schema': '1' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  assert.ok(answer.ok, `${method} ${path}: ${answer.status}`)
  return answer
}

const secret = 'funded from the reserve'
let made = 0

/** A plan with a field that only its people may read, and Dana among them. */
async function newPlan(): Promise<string> {
  const plan = `p${++made}-${crypto.randomUUID()}`
  await ask(paths.plans, { id: plan, slug: `rights-${made}`, title: 'Campus plan' })
  const ops = start.ops.map((op) => (op.record === 'p1' ? { ...op, record: plan } : op))
  const internal = { record: 'a1', kind: 'action', field: 'funding', value: secret, was: [] }
  await ask(`${paths.plan(plan)}/log`, { changes: [{ ...start, id: `start-${plan}`, plan, ops: [...ops, internal] }] })
  await role(plan, 'editor')
  return plan
}

const role = (plan: string, name: string) =>
  ask(`${paths.plan(plan)}/members/dana`, { name: 'dana', role: name }, 'PUT')
const revoke = (plan: string) => ask(`${paths.plan(plan)}/members/dana`, undefined, 'DELETE')

class Device {
  readonly shelf = new MemoryShelf()
  readonly name = `device ${crypto.randomUUID()}`
  readonly line = new BadNetwork(fetch, Math.random)

  open(plan: string, getToken: () => string | null = () => 'dana'): Promise<PlanSession> {
    const { shelf, name, line } = this
    return openHosted({ shelf, name }, plan, { url: host.url, fetch: line.fetch, getToken }, undefined, hurried())
  }

  /** Everything that this device keeps of the plan. */
  async kept(plan: string): Promise<string> {
    const store = this.shelf.open(plan)
    const { entry, rows } = await store.news(0, [])
    return JSON.stringify([entry, rows])
  }
}

const inStep = (plan: PlanSession) =>
  until(() => plan.sync.host === 'synced' && plan.sync.pending === 0, 'the plan to be in step')

test('who may only read from now on keeps what is published and, apart, what nobody has received; nothing else', async () => {
  const id = await newPlan()
  const device = new Device()
  const plan = await device.open(id)
  await inStep(plan)
  assert.equal(plan.get('a1')?.['funding'], secret)
  assert.ok((await device.kept(id)).includes(secret))
  device.line.down = true
  const unsent = await plan.change((edit) => edit.set('a2', { comment: 'Written on the train' }), { why: 'Seen today' })
  await role(id, 'viewer')
  device.line.down = false
  plan.reconnect()
  await until(() => plan.sync.problem === 'host-read-only' && plan.sync.host === 'synced', 'the lower role to be told')
  assert.deepEqual(
    [plan.editable, plan.sync.pending, plan.sync.rejected, plan.get('a1')?.['title'], plan.get('a1')?.['funding']],
    [false, 0, 1, 'a1', undefined],
  )
  assert.ok(!(await device.kept(id)).includes(secret), 'what may no longer be seen is still on the device')
  const [apart] = await plan.rejected()
  assert.deepEqual(
    [apart?.change.id, apart?.change.why, apart?.change.ops[0]?.value, apart?.reason.type],
    [unsent?.id, 'Seen today', 'Written on the train', 'urn:cswb:problem:rights-ended'],
  )
  assert.ok(JSON.stringify(await plan.toDocument()).includes('Written on the train'))
  const refusal = await failing(plan.change((edit) => edit.set('a1', { comment: 'No' })))
  assert.deepEqual([refusal.code, refusal.edit?.ops.length], ['host-read-only', 1])

  // The published view follows the plan, and opens without the host.
  const other = await new Device().open(id, () => 'ada')
  await other.change((edit) => edit.set('a3', { title: 'Repainted' }))
  await until(() => plan.get('a3')?.['title'] === 'Repainted', 'the published view to follow')
  await plan.close()
  device.line.down = true
  const offline = await device.open(id)
  assert.deepEqual([offline.get('a3')?.['title'], offline.editable, offline.sync.rejected], ['Repainted', false, 1])

  // With the right comes the whole plan again, and what was kept apart can be sent.
  device.line.down = false
  await role(id, 'editor')
  offline.reconnect()
  await until(() => offline.editable && offline.get('a1')?.['funding'] === secret, 'the whole plan to come back')
  assert.deepEqual([(await offline.history({ record: 'a1', field: 'funding' })).length, offline.sync.rejected], [1, 1])
  await offline.change((edit) => edit.set('a2', { comment: 'Written on the train' }))
  await until(() => other.get('a2')?.['comment'] === 'Written on the train', 'what was written to arrive')
  await inStep(offline)
  assert.equal(offline.conflicts().length, 0)
  await Promise.all([offline, other].map((session) => session.close()))
})

test('who is taken out of a plan keeps nothing of it but their own unsent words; a plan its host has lost stays', async () => {
  const id = await newPlan()
  const device = new Device()
  const plan = await device.open(id)
  await inStep(plan)
  await revoke(id)
  await until(() => plan.sync.problem === 'host-access-ended', 'the end to be told')
  assert.deepEqual([plan.editable, [...plan.records()].length, plan.sync.host], [false, 0, 'refused'])
  assert.ok(!(await device.kept(id)).includes(secret))
  await plan.close()
  const again = await device.open(id)
  await until(() => again.sync.problem === 'host-access-ended', 'the end to be told again')
  await role(id, 'editor')
  again.reconnect()
  await until(() => again.get('a1')?.['funding'] === secret, 'the plan to come back with the right')
  await again.change((edit) => edit.set('a1', { comment: 'Back' }))
  await inStep(again)
  await again.close()

  // The same answer to somebody whom the host never told that they are out: it may have lost the plan.
  const missing = { type: 'urn:cswb:problem:plan-missing', code: 'plan-missing', status: 404 }
  const lost = async () =>
    Response.json(missing, { status: 404, headers: { 'content-type': 'application/problem+json' } })
  const keeper = await openHosted(
    { shelf: device.shelf, name: device.name },
    id,
    { url: host.url, fetch: lost, getToken: () => 'dana' },
    undefined,
    hurried(),
  )
  await until(() => keeper.sync.problem === 'host-plan-missing', 'the loss to be told')
  assert.deepEqual([keeper.get('a1')?.['funding'], keeper.editable], [secret, true])
  await keeper.close()
})

test('a sign-in that ends asks for another one, from whichever tab has it; what was written meanwhile arrives', async () => {
  const id = await newPlan()
  const device = new Device()
  const asked: string[] = []
  let once = true
  const without = await device.open(id, () => (once ? 'dana' : null))
  await inStep(without)
  once = false
  const withSignIn = await device.open(id, () => {
    asked.push('asked')
    return signedIn.has('dana') ? 'dana' : null
  })
  await inStep(withSignIn)
  signedIn.delete('dana')
  await without.change((edit) => edit.set('a1', { comment: 'One' }))
  await until(() => without.sync.host === 'signed-out', 'the end of the sign-in to be told')
  await withSignIn.change((edit) => edit.set('a2', { comment: 'Two' }))
  await until(() => withSignIn.sync.host === 'signed-out' && withSignIn.sync.pending === 2, 'both to wait')
  assert.deepEqual([withSignIn.editable, without.editable], [true, true])
  signedIn.add('dana')
  withSignIn.reconnect()
  await until(() => without.sync.pending === 0 && withSignIn.sync.pending === 0, 'what was written to arrive')
  assert.ok(asked.length > 1)
  const published = await (await ask(paths.published(id))).text()
  assert.ok(published.includes('a1'))
  const other = await new Device().open(id, () => 'ada')
  assert.deepEqual([other.get('a1')?.['comment'], other.get('a2')?.['comment']], ['One', 'Two'])
  await Promise.all([without, withSignIn, other].map((session) => session.close()))
})

test('a plan of a host goes on with it when it is opened by its name alone, stays apart where that is asked, and is not given to another host', async () => {
  const id = await newPlan()
  const slug = `rights-${made}`
  const plans = new Plans(new MemoryShelf())
  const sign = { getToken: () => 'dana' }
  const first = await plans.open(slug, undefined, { url: host.url, ...sign })
  await inStep(first)
  await first.close()

  const apart = await plans.open(slug, undefined, 'none')
  await apart.change((edit) => edit.set('a1', { comment: 'Kept here' }))
  assert.deepEqual([apart.sync.host, apart.sync.pending], ['apart', 1])
  await apart.close()

  const byName = await plans.open(slug, undefined, sign)
  await until(() => byName.sync.pending === 0 && byName.sync.host === 'synced', 'it to be sent without its address')
  await byName.close()
  const nameless = await plans.open(slug)
  assert.equal(nameless.get('a1')?.['comment'], 'Kept here')
  await until(() => nameless.sync.host === 'signed-out', 'it to say that nobody is signed in')
  await nameless.close()

  for (const url of ['http://127.0.0.1:9', `${host.url}/elsewhere`]) {
    const refusal = await failing(plans.open(slug, undefined, { url, ...sign }))
    assert.deepEqual([refusal.code, refusal.about], ['host-another', slug])
  }
  // Another host that has this very plan: a copy of the first one's.
  const copy = (async (input: string, init?: RequestInit) =>
    fetch(String(input).replace('http://copy.example', host.url), init)) as typeof fetch
  const refusal = await failing(plans.open(id, undefined, { url: 'http://copy.example', fetch: copy, ...sign }))
  assert.equal(refusal.code, 'host-another')
  const whole = await plans.open(slug, undefined, 'none')
  assert.deepEqual([whole.get('a1')?.['comment'], whole.get('a1')?.['funding']], ['Kept here', secret])
  await whole.close()
})

test('an import larger than a request goes in parts over HTTP, and is one change to everyone who looks', async () => {
  const id = await newPlan()
  const [device, another] = [new Device(), new Device()]
  const sent: [method: string, path: string][] = []
  const { fetch: through } = device.line
  const counted = (async (input: string, init?: RequestInit) => {
    sent.push([init?.method ?? 'GET', new URL(String(input)).pathname])
    return through(input, init)
  }) as typeof fetch
  const way = { url: host.url, fetch: counted, getToken: () => 'dana' }
  const plan = await openHosted({ shelf: device.shelf, name: device.name }, id, way, undefined, hurried())
  const other = await another.open(id, () => 'ada')
  await Promise.all([inStep(plan), inStep(other)])
  const counts: number[] = []
  other.subscribe(() => counts.push(other.all('note').length))
  const change = await plan.change(
    (edit) => {
      for (let at = 0; at < 3000; at++) edit.add('note', { text: `Note ${at} ${'long '.repeat(80)}` } as never)
    },
    { intent: 'import', why: 'The plan of 2026' },
  )
  await until(() => other.all('note').length > 0, 'the import to arrive')
  await inStep(plan)
  assert.ok(sent.filter(([method, path]) => method === 'PUT' && path.includes('/parts/')).length > 1)
  assert.deepEqual([...new Set(counts.filter((count) => count > 0))], [3000])
  const entries = (await other.history()).filter((entry) => entry.change === change?.id)
  assert.equal(new Set(entries.map((entry) => entry.change)).size, 1)
  const { head } = (await (await ask(paths.plan(id))).json()) as { head: number }
  assert.equal(head, 2)
  await plan.undo()
  await until(() => other.all('note').length === 0, 'one undo to take all of it back')
  await Promise.all([plan.close(), other.close()])
})
