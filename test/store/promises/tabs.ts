// What sessions of one plan promise each other.
import type { PlanEvent } from '@cswb/core'
import type { Change } from '@cswb/core/change.js'
import { MemoryShelf } from '../../../packages/store/src/memory.ts'
import { Plans } from '../../../packages/store/src/plans.ts'
import { ben, dump, failing, start, until, type Given } from './given.ts'

export function tabs(given: Given): void {
  const { it, assert } = given

  it('two tabs see each other’s changes at once, and each is told whose doing it was', async () => {
    const { plan, other } = await start(given)
    const tab = await other.open('campus', ben)
    const [heardHere, heardThere]: [PlanEvent[], PlanEvent[]] = [[], []]
    plan.subscribe((event) => heardHere.push(event))
    tab.subscribe((event) => heardThere.push(event))
    await plan.change((edit) => edit.set('a1', { status: 'Begun' }))
    await until(() => tab.get('a1')?.['status'] === 'Begun', 'the other tab to show the edit')
    await tab.change((edit) => edit.set('a2', { status: 'Done' }))
    await until(() => plan.get('a2')?.['status'] === 'Done', 'this tab to show the edit')
    const told = (events: PlanEvent[]) =>
      events.filter(({ origin }) => origin !== 'status').map(({ origin, records: ids }) => [origin, ...ids].join(' '))
    assert.deepEqual(told(heardHere), ['own a1', 'tab a2'])
    assert.deepEqual(told(heardThere), ['tab a1', 'own a2'])
    await Promise.all([plan.close(), tab.close()])
  })

  it('edits of many sessions at once are all kept, numbered without a gap', async () => {
    const { plan, plans, other } = await start(given)
    const sessions = [plan, await plans.open('campus'), await other.open('campus')]
    await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        sessions[at % 3]?.change((edit) => edit.add('note', { text: `Note ${at}` } as never)),
      ),
    )
    const { changes = [] } = await plan.toDocument()
    assert.deepEqual(
      changes.map(({ clientSeq }) => clientSeq),
      Array.from({ length: 31 }, (_, at) => at + 1),
    )
    assert.strictEqual(new Set(changes.map(({ client }) => client)).size, 1)
    for (const session of sessions)
      await until(() => session.all('note').length === 30, 'every session to hold every note')
    await Promise.all(sessions.map((session) => session.close()))
  })

  it('the same cell edited in two tabs at once keeps both values until somebody decides', async () => {
    const { plan, other } = await start(given)
    const tab = await other.open('campus', ben)
    await Promise.all([
      plan.change((edit) => edit.set('a1', { status: 'On track' })),
      tab.change((edit) => edit.set('a1', { status: 'Completed' })),
    ])
    for (const session of [plan, tab]) {
      await until(() => session.conflicts().length === 1, 'the conflict to show in both')
      const values = session.conflicts()[0]?.candidates.map(({ value }) => value)
      assert.deepEqual(values?.toSorted(), ['Completed', 'On track'])
      assert.strictEqual(session.sync.conflicts, 1)
    }
    assert.strictEqual(dump(plan), dump(tab))
    await tab.change((edit) => edit.set('a1', { status: 'Completed' }))
    await until(() => plan.conflicts().length === 0, 'the decision to arrive')
    assert.strictEqual(plan.get('a1')?.['status'], 'Completed')
    await Promise.all([plan.close(), tab.close()])
  })

  it('undo leaves alone what somebody has written since, says so, and goes on to the one before', async () => {
    const { plan, plans } = await start(given)
    await plan.change((edit) => edit.set('a2', { status: 'Earlier' }))
    await plan.change((edit) => edit.set('a1', { status: 'Mine' }))
    const elsewhere = await new Plans(new MemoryShelf()).openFile(JSON.stringify(await plan.toDocument()), {
      author: ben,
    })
    await elsewhere.session.change((edit) => edit.set('a1', { status: 'Theirs' }))
    const opened = await plans.openFile(JSON.stringify(await elsewhere.session.toDocument()))
    await until(() => plan.get('a1')?.['status'] === 'Theirs', 'the other’s edit to arrive')
    assert.deepEqual(await plan.undo(), { change: undefined, skipped: [{ record: 'a1', field: 'status' }] })
    assert.strictEqual(plan.get('a1')?.['status'], 'Theirs')
    const { change } = await plan.undo()
    assert.deepEqual([change?.ops[0]?.record, plan.get('a2')?.['status']], ['a2', undefined])
    await Promise.all([plan.close(), opened.session.close()])
  })

  it('a listener that throws disturbs neither the edit nor the other listeners', async () => {
    const { plan } = await start(given)
    const told: Error[] = []
    const { reportError } = globalThis
    globalThis.reportError = (error: Error) => void told.push(error)
    const heard: string[] = []
    plan.subscribe(({ origin }) => {
      if (origin === 'own') throw new Error('a page’s own fault')
    })
    plan.subscribe(({ origin }) => heard.push(origin))
    await plan.change((edit) => edit.set('a1', { status: 'Done' }))
    assert.ok(heard.includes('own'))
    globalThis.reportError = reportError
    assert.deepEqual(
      told.map(({ message }) => message),
      ['a page’s own fault'],
    )
    await plan.close()
  })

  it('a plan removed under an open page keeps what is seen and what is typed', async () => {
    const { plan, other } = await start(given)
    await other.remove('campus')
    await until(() => plan.sync.problem === 'gone', 'the session to notice')
    assert.strictEqual(plan.sync.state, 'lost')
    const refused = await failing(plan.change((edit) => edit.set('a1', { status: 'Typed' })))
    assert.deepEqual([refused.code, plan.get('a1')?.['title']], ['gone', 'Light the paths'])
    const rescued = await plan.toDocument({ log: false, include: refused.edit ? [refused.edit] : [] })
    assert.strictEqual(rescued.records.find(({ id }) => id === 'a1')?.['status'], 'Typed')
    assert.strictEqual((await failing(plan.toDocument())).code, 'gone')
    const { session } = await other.openFile(JSON.stringify(rescued))
    assert.strictEqual(session.get('a1')?.['status'], 'Typed')
    // What was brought back is another life of the plan: the old session must not write into it.
    assert.strictEqual((await failing(plan.change((edit) => edit.set('a1', { status: 'Again' })))).code, 'gone')
    assert.strictEqual((await failing(other.remove('nowhere'))).code, 'plan-missing')
    await Promise.all([plan.close(), session.close()])
  })

  it('an installation that meets its own name on a stranger’s change takes a new name', async () => {
    const { plan, plans } = await start(given)
    const before = await plan.change((edit) => edit.set('a1', { status: 'One' }))
    const file = await plan.toDocument()
    const clone = {
      ...(before as Change),
      id: 'from-the-clone',
      ops: [{ record: 'a2', kind: 'action', field: 'status', value: 'Cloned', was: [] }],
    }
    const merged = {
      ...file,
      changes: [...(file.changes ?? []), clone],
      records: file.records.map((each) => (each.id === 'a2' ? { ...each, status: 'Cloned' } : each)),
    }
    const { session } = await plans.openFile(JSON.stringify(merged))
    await until(() => plan.get('a2')?.['status'] === 'Cloned', 'the clone’s edit to arrive')
    const after = await plan.change((edit) => edit.set('a1', { status: 'Two' }))
    assert.ok(after?.client !== before?.client)
    assert.strictEqual(after?.clientSeq, 1)
    await plan.undo()
    assert.strictEqual(plan.get('a1')?.['status'], 'One')
    await Promise.all([plan.close(), session.close()])
  })
}
