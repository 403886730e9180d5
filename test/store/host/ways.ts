// What is promised of a plan's host: when it is restored, large, slow, strict or given a plan.
import type { PlanSession } from '@cswb/core'
import { planFormat, type PlanDocument } from '@cswb/core/document.js'
import { attachPlan } from '../../../packages/store/src/host/hosted.ts'
import { MemoryShelf } from '../../../packages/store/src/memory.ts'
import { Plans } from '../../../packages/store/src/plans.ts'
import type { Session } from '../../../packages/store/src/session.ts'
import { ada, failing, records } from '../promises/given.ts'
import { BadNetwork, lots } from './faults.ts'
import { device, hostWithPlan, hurried, inStep, openOn, recordsIn, recordsOf, until, type Given } from './given.ts'

export function hostWays({ it, assert, place }: Given): void {
  it('a host restored from a backup is offered everything of ours again; what it lost of others is kept apart', async () => {
    const host = await hostWithPlan()
    const mine = device(place)
    const plan = await openOn(mine, { host })
    const other = await openOn(device(place), { host, token: 'ben' })
    await plan.change((edit) => edit.set('a1', { status: 'Before' }))
    await inStep(host, plan, other)
    const restore = host.backup()
    await plan.change((edit) => edit.set('a1', { status: 'to be refused' }))
    await plan.change((edit) => edit.set('a1', { status: 'After' }))
    await other.change((edit) => edit.set('a3', { status: 'Lost' }))
    await inStep(host, plan, other)
    // Its writer is gone for good when the backup comes back.
    await other.close()
    restore()
    await inStep(host, plan)
    await until(() => plan.sync.host === 'synced' && host.log.length === 3, 'our own change to be offered again')
    assert.deepEqual([plan.get('a1')?.['status'], plan.get('a3')?.['status']], ['After', undefined])
    await plan.change((edit) => edit.set('a2', { status: 'Goes on' }))
    await inStep(host, plan)
    assert.deepEqual(
      host.log.slice(1).map(({ client }) => client),
      Array.from({ length: 3 }, () => host.log[1]?.client),
    )
    assert.ok(JSON.stringify(await plan.toDocument()).includes('Lost'))
    assert.strictEqual((await plan.rejected()).length, 1)
    await plan.close()
  })

  it('a plan that two tabs open for the first time at the same moment is one plan in both', async () => {
    const host = await hostWithPlan()
    const mine = device(place)
    const [plan, other] = await Promise.all([openOn(mine, { host }), openOn(mine, { host }, 'other')])
    await plan.change((edit) => edit.set('a1', { status: 'Once' }))
    await inStep(host, plan, other)
    assert.deepEqual([plan.get('a1')?.['status'], other.get('a1')?.['status']], ['Once', 'Once'])
    await plan.close()
    await other.close()
  })

  it('a profile that was copied takes a new name, and every edit of both copies arrives once', async () => {
    const host = await hostWithPlan()
    const network = new BadNetwork(host.fetch, Math.random)
    const plan = await openOn(device(place), { host, fetch: network.fetch })
    await plan.change((edit) => edit.set('a1', { status: 'One' }))
    await inStep(host, plan)
    const [{ client } = { client: '' }] = host.log.slice(-1)
    network.down = true
    await plan.change((edit) => edit.set('a2', { status: 'Two' }))
    await plan.change((edit) => edit.set('a3', { status: 'to be refused' }))
    // The copy writes under the same name, and the number that is taken here too.
    host.write(client, [{ record: 'a3', kind: 'action', field: 'status', value: 'Of the copy', was: [] }])
    network.down = false
    plan.reconnect()
    await inStep(host, plan)
    await plan.change((edit) => edit.set('a1', { status: 'Three' }))
    await inStep(host, plan)
    const renamed = host.log.slice(3)
    assert.deepEqual(
      renamed.map(({ ops, clientSeq }) => [ops[0]?.value, clientSeq]),
      [
        ['Two', 1],
        ['Three', 3],
      ],
    )
    assert.ok(renamed.every((change) => change.client !== client))
    assert.deepEqual([plan.get('a3')?.['status'], plan.sync.rejected], ['Of the copy', 1])
    await plan.close()
  })

  it('an import larger than a request goes in parts, and is one change to everyone who looks', async () => {
    const host = await hostWithPlan()
    host.limits.bodyBytes = 20_000
    const plan = await openOn(device(place), { host })
    const other = await openOn(device(place), { host, token: 'ben' })
    await plan.change(
      (edit) => {
        for (let at = 0; at < 300; at++) edit.add('note', { text: `Note ${at} ${'…'.repeat(80)}` } as never)
      },
      { intent: 'import' },
    )
    await inStep(host, plan, other)
    assert.ok(host.requests.filter((each) => each.startsWith('PUT')).length > 3)
    assert.deepEqual([host.log.length, host.log[1]?.ops.length, other.all('note').length], [2, 300, 300])
    await Promise.all([plan.close(), other.close()])
  })

  it('many edits made offline arrive in few requests, in their order', async () => {
    const host = await hostWithPlan()
    host.limits.batchChanges = 50
    const network = new BadNetwork(host.fetch, Math.random)
    const mine = device(place)
    const plan = await openOn(mine, { host, fetch: network.fetch })
    await inStep(host, plan)
    network.down = true
    const values = Array.from({ length: 120 }, (_, at) => `${at}`)
    for (const status of values) await plan.change((edit) => edit.set('a1', { status }))
    const unsent = (session: PlanSession) => session.unsent().map(({ ops }) => ops[0]?.value)
    // Opened again, most of it comes from a snapshot.
    const again = await openOn(mine, { host, fetch: network.fetch })
    assert.deepEqual([unsent(plan), unsent(again)], [values, values])
    network.down = false
    const before = host.requests.filter((each) => each.startsWith('POST')).length
    plan.reconnect()
    await inStep(host, plan, again)
    assert.deepEqual([unsent(plan), unsent(again)], [[], []])
    assert.ok(host.requests.filter((each) => each.startsWith('POST')).length - before <= 3)
    assert.deepEqual(
      host.log.slice(1).map(({ ops }) => ops[0]?.value),
      values,
    )
    await Promise.all([plan.close(), again.close()])
  })

  it('a plan with a long history is shown as it stands first; the history comes after, whole', async () => {
    const host = await hostWithPlan()
    const others = await openOn(device(place), { host, token: 'ben' })
    for (let at = 0; at < 1200; at++) {
      const [value, was] = [`${at}`, host.log.length > 1 ? [host.log.at(-1)?.id ?? ''] : []]
      host.write('ben', [{ record: 'a1', kind: 'action', field: 'status', value, was }])
    }
    const mine = device(place)
    const plan = await openOn(mine, { host })
    assert.deepEqual([plan.get('a1')?.['status'], recordsOf(plan)], ['1199', recordsIn(host.log)])
    const whole = async () => (await plan.history({ record: 'a1', field: 'status' })).length === 1200
    await until(whole, 'the history to come')
    await plan.change((edit) => edit.set('a1', { status: 'Goes on' }))
    await inStep(host, plan)
    assert.deepEqual([plan.conflicts().length, (await plan.toDocument()).changes?.length], [0, 1202])
    assert.deepEqual(
      (await plan.history({ record: 'a1', field: 'status' })).slice(0, 3).map(({ after }) => after),
      ['Goes on', '1199', '1198'],
    )
    await Promise.all([plan.close(), others.close()])
    const again = await openOn(mine, { host })
    assert.strictEqual(recordsOf(again), recordsIn(host.log))
    await again.close()
  })

  it('changes of others from a plan file go only with an administrator, and hold up nobody’s own', async () => {
    const host = await hostWithPlan()
    const plan = await openOn(device(place), { host, token: 'ben' })
    await inStep(host, plan)
    const elsewhere = new Plans(new MemoryShelf())
    const { session } = await elsewhere.openFile(JSON.stringify(await plan.toDocument()), { author: { name: 'Cy' } })
    await session.change((edit) => edit.set('a2', { status: 'Of Cy' }))
    await (plan as Session).merge((await session.toDocument()).changes ?? [], {})
    await plan.change((edit) => edit.set('a1', { status: 'Of Ben' }))
    await until(() => host.log.at(-1)?.ops[0]?.value === 'Of Ben', 'the own change to go')
    await until(() => plan.sync.problem === 'host-others', 'the rest to be told')
    assert.deepEqual([plan.sync.pending, plan.get('a2')?.['status'], host.log.length], [1, 'Of Cy', 2])
    host.setRole('ben', 'administrator')
    await inStep(host, plan)
    assert.deepEqual([host.log.at(-1)?.by.name, plan.sync.problem], ['Cy', undefined])
    await Promise.all([plan.close(), session.close()])
  })

  it('a session is closed at once, whatever it waits for', async () => {
    const host = await hostWithPlan()
    const mine = device(place)
    const plan = await openOn(mine, { host })
    await plan.close()
    const never = () => new Promise<string>(() => {})
    const waiting = await openOn(mine, { host, getToken: never })
    await waiting.change((edit) => edit.set('a1', { status: 'Kept' }))
    await waiting.close()
    const again = await openOn(mine, { host })
    await inStep(host, again)
    assert.strictEqual(host.log.at(-1)?.ops[0]?.value, 'Kept')
    await again.close()
  })

  it('without an event stream the host is asked now and then', async () => {
    const host = await hostWithPlan()
    host.events = false
    const plan = await openOn(device(place), { host })
    const other = await openOn(device(place), { host, token: 'ben' })
    await other.change((edit) => edit.set('a1', { status: 'Seen' }))
    await until(() => plan.get('a1')?.['status'] === 'Seen', 'the edit to be found')
    await Promise.all([plan.close(), other.close()])
  })

  it('whoever may only read gets the published view; whoever may no longer write keeps what was written', async () => {
    const host = await hostWithPlan()
    host.people.set('cy', { name: 'Cy', role: 'viewer' })
    const viewer = await openOn(device(place), { host, token: 'cy' })
    assert.deepEqual([viewer.editable, viewer.sync.storage, viewer.get('a1')?.['title']], [false, 'published', 'a1'])
    await viewer.close()
    const plan = await openOn(device(place), { host, token: 'ben' })
    await inStep(host, plan)
    host.setRole('ben', 'viewer')
    await until(() => !plan.editable, 'the role to be told')
    assert.strictEqual(plan.sync.problem, 'host-read-only')
    const refusal = await failing(plan.change((edit) => edit.set('a1', { status: 'No' })))
    assert.deepEqual([refusal.code, refusal.edit?.ops.length], ['host-read-only', 1])
    host.setRole('ben', 'editor')
    plan.reconnect()
    await until(() => plan.editable, 'the right to write to come back')
    await plan.retry(refusal.edit!)
    await inStep(host, plan)
    assert.strictEqual(host.log.at(-1)?.ops[0]?.value, 'No')
    await plan.close()
  })

  it('a host that does not have the plan, or lets nobody in, is told by name, and nothing here is lost', async () => {
    const host = await hostWithPlan()
    const mine = device(place)
    host.people.set('eve', { name: 'Eve', role: 'none' })
    assert.strictEqual((await failing(openOn(device(place), { host, token: 'eve' }))).code, 'host-plan-missing')
    assert.strictEqual((await failing(openOn(device(place), { host, token: null }))).code, 'host-signed-out')
    const down = new BadNetwork(host.fetch, Math.random)
    down.down = true
    const unreachable = await failing(openOn(device(place), { host, fetch: down.fetch }))
    assert.deepEqual([unreachable.code, unreachable.about], ['host-unreachable', host.url])
    const failed = await failing(openOn(device(place), { host, fetch: async () => new Response('', { status: 503 }) }))
    assert.strictEqual(failed.code, 'host-failed')
    const plan = await openOn(mine, { host, token: 'ben' })
    await inStep(host, plan)
    // It says nothing to anybody: a right that ends is told, and another thing.
    Object.assign(host.people.get('ben') ?? {}, { role: 'none' })
    await plan.change((edit) => edit.set('a1', { status: 'Kept' }))
    await until(() => plan.sync.host === 'refused', 'the refusal to be told')
    assert.deepEqual([plan.sync.problem, plan.sync.pending, plan.editable], ['host-plan-missing', 1, true])
    host.setRole('ben', 'editor')
    plan.reconnect()
    await inStep(host, plan)
    assert.strictEqual(host.log.at(-1)?.ops[0]?.value, 'Kept')
    await plan.close()
  })

  it('a plan that lived in this browser is attached to a host with its log and every author', async () => {
    const { LittleHost } = await import('./little-host.ts')
    const host = new LittleHost()
    const mine = device(place)
    const plans = new Plans(mine.shelf)
    const alone = await plans.create({ title: 'Campus plan', slug: 'campus', records, author: ada })
    await alone.change((edit) => edit.set('a1', { status: 'One' }))
    const elsewhere = new Plans(new MemoryShelf())
    const copy = await elsewhere.openFile(JSON.stringify(await alone.toDocument()), { author: { name: 'Cy' } })
    await copy.session.change((edit) => edit.set('a2', { status: 'Of Cy' }))
    const merged = await plans.openFile(JSON.stringify(await copy.session.toDocument()))
    assert.ok(!('host' in alone.sync))
    const how = { url: host.url, fetch: host.fetch, getToken: () => 'ada' }
    const ground = { shelf: mine.shelf, name: mine.name }
    const plan = await attachPlan(ground, 'campus', how, ada, hurried())
    await inStep(host, plan)
    assert.deepEqual(
      host.log.map(({ by }) => by.name),
      ['Ada Roy', 'Ada Roy', 'Cy'],
    )
    await plan.change((edit) => edit.set('a1', { status: 'Hosted' }))
    await inStep(host, plan)
    await until(() => alone.get('a1')?.['status'] === 'Hosted', 'the session that was open to follow')
    assert.strictEqual(alone.sync.pending, 0)
    const other = await openOn(device(place), { host })
    assert.strictEqual(recordsOf(other), recordsIn(host.log))
    const again = await failing(attachPlan(ground, 'campus', { ...how, url: 'https://other.example' }))
    assert.strictEqual(again.code, 'host-another')
    await Promise.all([plan, alone, other, copy.session, merged.session].map((each) => each.close()))
  })

  it('a plan of this browser that has a host’s id is not taken over unasked', async () => {
    const host = await hostWithPlan()
    const mine = device(place)
    const document: PlanDocument = {
      format: planFormat,
      plan: 'p1',
      records: JSON.parse(recordsIn(host.log)),
      changes: host.log,
    }
    const own = await new Plans(mine.shelf).create({ from: document })
    assert.strictEqual((await failing(openOn(mine, { host }))).code, 'host-apart')
    await own.close()
  })

  it('clocks that are years off change nothing but labels', async () => {
    const host = await hostWithPlan()
    const { now } = Date
    const plan = await openOn(device(place), { host })
    const other = await openOn(device(place), { host, token: 'ben' })
    Date.now = () => now() - 10 * 365 * 86_400_000
    try {
      await plan.change((edit) => edit.set('a1', { status: 'Then' }))
      await inStep(host, plan, other)
      await other.change((edit) => edit.set('a1', { status: 'Now' }))
      await inStep(host, plan, other)
    } finally {
      Date.now = now
    }
    assert.deepEqual([plan.get('a1')?.['status'], plan.conflicts().length], ['Now', 0])
    await Promise.all([plan.close(), other.close()])
  })

  it('over a network that loses, cuts, doubles, garbles and delays, every edit arrives, once', async () => {
    const host = await hostWithPlan()
    const random = lots(7)
    const network = new BadNetwork(host.fetch, random, 0.6)
    const plan = await openOn(device(place), { host })
    await plan.close()
    const mine = device(place)
    const first = await openOn(mine, { host })
    await first.close()
    const flaky = await openOn(mine, { host, fetch: network.fetch, pace: hurried(random) })
    const made: string[] = []
    for (let at = 0; at < 40; at++) {
      const change = await flaky.change((edit) => edit.set(`a${(at % 3) + 1}`, { status: `${at}` }))
      made.push(change?.id ?? '')
      if (at % 5 === 0) await until(() => flaky.sync.pending < 5, 'some of it to get through')
    }
    await inStep(host, flaky)
    assert.deepEqual(
      host.log.slice(1).map(({ id }) => id),
      made,
    )
    await flaky.close()
  })
}
