import { assert } from '@open-wc/testing'
import fc from 'fast-check'
import { BrowserShelf } from '../../packages/store/src/browser/browser-shelf.ts'
import { hostWithPlan, inStep, littleWorld, openOn } from '../store/host/given.ts'
import { hostPromises } from '../store/host/promises.ts'
import { hostWays } from '../store/host/ways.ts'
import { devicesHere, playHosted } from '../store/host/play.ts'
import { sequences } from '../store/host/sequences.ts'
import { failing, until } from '../store/promises/given.ts'
import { failure, Faulty } from './faulty.ts'

describe('a plan of a host, in IndexedDB', () => {
  const databases: string[] = []
  // A connection of its own is what a second tab has.
  const place = () => {
    const name = `host ${crypto.randomUUID()}`
    databases.push(name)
    return { here: new BrowserShelf(name, {}), otherTab: new BrowserShelf(name, {}) }
  }
  hostPromises({ it, assert, place })
  hostWays({ it, assert, place })

  it('whatever people, tabs, the network and the host’s backups do, nothing is lost and nothing is doubled', async () => {
    const property = fc.asyncProperty(sequences, async (script) => {
      const { reachable } = await littleWorld()
      await playHosted(script, reachable, devicesHere(reachable, place))
    })
    await fc.assert(property, { numRuns: 4, seed: 5, endOnFailure: true })
  }).timeout(60_000)

  it('a storage without room holds up what arrives, says so, and takes it in when there is room', async () => {
    const host = await hostWithPlan()
    const faulty = new Faulty()
    const name = `host ${crypto.randomUUID()}`
    databases.push(name)
    const shelf = new BrowserShelf(name, { open: faulty.open })
    const plan = await openOn({ shelf, otherTab: shelf, name }, { host })
    await inStep(host, plan)
    const problems: (string | undefined)[] = []
    plan.subscribe(() => problems.push(plan.sync.problem))
    faulty.failTransactions = { error: failure('QuotaExceededError'), times: 4 }
    host.write('ben', [{ record: 'a1', kind: 'action', field: 'status', value: 'Arrived', was: [] }])
    await inStep(host, plan)
    assert.include(problems, 'full')
    await until(() => plan.sync.problem === undefined, 'the problem to be over')
    await plan.close()
  })

  it('a database deleted under the page: what is typed is kept, and the plan comes back from its host', async () => {
    const host = await hostWithPlan()
    const name = `host ${crypto.randomUUID()}`
    databases.push(name)
    const shelf = new BrowserShelf(name, {})
    const on = { shelf, otherTab: shelf, name }
    const plan = await openOn(on, { host })
    await plan.change((edit) => edit.set('a1', { status: 'Sent' }))
    await inStep(host, plan)
    const gone = indexedDB.deleteDatabase(name)
    await new Promise((resolve) => gone.addEventListener('success', resolve))
    await until(() => plan.sync.state === 'lost', 'the session to notice')
    const refused = await failing(plan.change((edit) => edit.set('a2', { status: 'Typed' })))
    assert.deepEqual([refused.code, refused.edit?.ops.length], ['gone', 1])
    await plan.close()
    const again = await openOn(on, { host })
    assert.strictEqual(again.get('a1')?.['status'], 'Sent')
    await again.retry(refused.edit!)
    await inStep(host, again)
    assert.strictEqual(host.log.at(-1)?.ops[0]?.value, 'Typed')
    await again.close()
  })

  after(() => {
    for (const name of databases) indexedDB.deleteDatabase(name)
  })
})
