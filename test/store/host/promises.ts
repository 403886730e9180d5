// What an open plan of a host promises, whatever storage is below it.
import type { PlanEvent } from '@cswb/core'
import { BadNetwork } from './faults.ts'
import { device, hostWithPlan, inStep, openOn, until, type Given } from './given.ts'

export function hostPromises({ it, assert, place }: Given): void {
  it('an edit is stored at once, without waiting for the network, and reaches the host and the other devices', async () => {
    const host = await hostWithPlan()
    const network = new BadNetwork(host.fetch, Math.random)
    const [mine, theirs] = [device(place), device(place)]
    const plan = await openOn(mine, { host, fetch: network.fetch })
    const other = await openOn(theirs, { host, token: 'ben' })
    assert.deepEqual([plan.get('a1')?.['title'], plan.editable, plan.sync.storage], ['a1', true, other.sync.storage])
    network.down = true
    await plan.change((edit) => edit.set('a1', { status: 'Begun' }))
    assert.deepEqual([plan.get('a1')?.['status'], plan.sync.state, plan.sync.pending], ['Begun', 'saved', 1])
    await until(() => plan.sync.host === 'offline', 'the device to notice that it is offline')
    network.down = false
    const heard: PlanEvent[] = []
    other.subscribe((event) => heard.push(event))
    await inStep(host, plan, other)
    await until(() => other.get('a1')?.['status'] === 'Begun', 'the edit to arrive')
    assert.ok(heard.some(({ origin, records: ids }) => origin === 'host' && ids.has('a1')))
    assert.strictEqual(host.log.at(-1)?.by.name, 'Ada Roy')
    const [entry] = await plan.history({ record: 'a1', field: 'status' })
    assert.deepEqual([entry?.after, entry?.by.name], ['Begun', 'Ada Roy'])
    await until(() => plan.sync.host === 'synced', 'the device to say that it is in step')
    assert.ok(plan.sync.lastSynced)
    await Promise.all([plan.close(), other.close()])
  })

  it('a plan that was opened before opens without the host, with what was written and not yet sent', async () => {
    const host = await hostWithPlan()
    const network = new BadNetwork(host.fetch, Math.random)
    const mine = device(place)
    const plan = await openOn(mine, { host, fetch: network.fetch })
    await inStep(host, plan)
    network.down = true
    await plan.change((edit) => edit.set('a1', { status: 'One' }))
    await plan.change((edit) => edit.set('a1', { status: 'Two' }))
    await plan.close()
    const again = await openOn(mine, { host, fetch: network.fetch })
    assert.deepEqual([again.get('a1')?.['status'], again.sync.pending], ['Two', 2])
    assert.deepEqual(
      again.unsent().map(({ ops }) => ops[0]?.value),
      ['One', 'Two'],
    )
    network.down = false
    await inStep(host, again)
    assert.deepEqual(
      host.log.slice(1).map(({ clientSeq, seq }) => [clientSeq, seq]),
      [
        [1, 2],
        [2, 3],
      ],
    )
    assert.deepEqual([again.conflicts().length, again.unsent().length], [0, 0])
    await again.undo()
    await inStep(host, again)
    assert.strictEqual(again.get('a1')?.['status'], 'One')
    await again.close()
  })

  it('two devices that edit the same cell apart keep both values, everywhere, until somebody decides', async () => {
    const host = await hostWithPlan()
    const network = new BadNetwork(host.fetch, Math.random)
    const plan = await openOn(device(place), { host, fetch: network.fetch })
    const other = await openOn(device(place), { host, token: 'ben' })
    network.down = true
    await plan.change((edit) => edit.set('a1', { status: 'Mine' }))
    await other.change((edit) => edit.set('a1', { status: 'Theirs' }))
    await inStep(host, other)
    network.down = false
    await inStep(host, plan, other)
    for (const session of [plan, other]) {
      await until(() => session.conflicts().length === 1, 'the conflict to show')
      const candidates = session.conflicts()[0]?.candidates ?? []
      assert.deepEqual(
        candidates.map(({ value }) => value),
        ['Theirs', 'Mine'],
      )
    }
    await other.change((edit) => edit.set('a1', { status: 'Mine' }))
    await inStep(host, plan, other)
    await until(() => plan.conflicts().length === 0, 'the decision to arrive')
    assert.strictEqual(plan.get('a1')?.['status'], 'Mine')
    await Promise.all([plan.close(), other.close()])
  })

  it('a change the host will not have is kept with the host’s reason, is no part of the plan, and holds nothing up', async () => {
    const host = await hostWithPlan()
    const mine = device(place)
    const plan = await openOn(mine, { host })
    const tab = await openOn(mine, { host }, 'other')
    const refused = await plan.change((edit) => edit.set('a1', { status: 'to be refused' }), { why: 'A try' })
    await plan.change((edit) => edit.set('a2', { status: 'Fine' }))
    await inStep(host, plan, tab)
    for (const session of [plan, tab]) {
      await until(() => session.sync.rejected === 1, 'the rejection to be told')
      assert.deepEqual([session.get('a1')?.['status'], session.get('a2')?.['status']], [undefined, 'Fine'])
    }
    const [kept] = await plan.rejected()
    assert.deepEqual(
      [kept?.change.id, kept?.change.why, kept?.reason.detail, kept?.seen],
      [refused?.id, 'A try', 'The host says invalid.', false],
    )
    assert.strictEqual((await plan.history({ record: 'a1', field: 'status' })).length, 0)
    const file = await plan.toDocument()
    assert.ok(!file.changes?.some(({ id }) => id === refused?.id))
    assert.ok(JSON.stringify(file).includes('A try'))
    await plan.putAside(refused?.id ?? '')
    await until(() => plan.sync.rejected === 0 && tab.sync.rejected === 0, 'it to be put aside')
    assert.strictEqual((await plan.rejected())[0]?.seen, true)
    await Promise.all([plan.close(), tab.close()])
    const again = await openOn(mine, { host })
    assert.deepEqual([again.sync.rejected, (await again.rejected()).length], [0, 1])
    await again.close()
  })

  it('a sign-in that ends pauses and asks; edits go on, and all of it is sent after the next one', async () => {
    const host = await hostWithPlan()
    let token: string | null = 'ada'
    const asked: string[] = []
    const getToken = (reason: 'start' | 'expired') => {
      asked.push(reason)
      return token
    }
    const plan = await openOn(device(place), { host, getToken })
    await inStep(host, plan)
    token = null
    const person = host.people.get('ada')
    host.people.delete('ada')
    await plan.change((edit) => edit.set('a1', { status: 'Kept' }))
    await until(() => plan.sync.host === 'signed-out', 'the sign-in to be asked for')
    assert.deepEqual([plan.sync.problem, plan.editable, asked.at(-1)], ['host-signed-out', true, 'expired'])
    await plan.change((edit) => edit.set('a2', { status: 'Kept too' }))
    assert.strictEqual(plan.sync.pending, 2)
    if (person) host.people.set('ada again', person)
    token = 'ada again'
    plan.reconnect()
    await inStep(host, plan)
    assert.strictEqual(plan.get('a2')?.['status'], 'Kept too')
    await plan.close()
  })

  it('of several tabs one speaks to the host, the others see its work at once, and one of them goes on when it closes', async () => {
    const host = await hostWithPlan()
    const mine = device(place)
    const plan = await openOn(mine, { host })
    await until(() => plan.sync.host === 'synced', 'the first tab to lead')
    const tab = await openOn(mine, { host }, 'other')
    await until(() => tab.sync.host === 'synced', 'the other tab to hear how things stand')
    const before = host.requests.length
    await tab.change((edit) => edit.set('a1', { status: 'From the other tab' }))
    await inStep(host, plan, tab)
    const pushes = host.requests.slice(before).filter((each) => each.startsWith('POST'))
    assert.strictEqual(pushes.length, 1)
    await plan.close()
    await tab.change((edit) => edit.set('a2', { status: 'After it closed' }))
    await inStep(host, tab)
    assert.strictEqual(host.log.at(-1)?.ops[0]?.value, 'After it closed')
    await tab.close()
  })
}
