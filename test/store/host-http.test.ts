// The same sequences over real HTTP: the reference host, its database, and a bad line between.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { attachPlan, openHosted } from '../../packages/store/src/host/hosted.ts'
import { MemoryShelf } from '../../packages/store/src/memory.ts'
import { Plans } from '../../packages/store/src/plans.ts'
import { counted, schedules, seed } from '../proof.ts'
import { records } from './promises/given.ts'
import { lots } from './host/faults.ts'
import { hurried, inStep, until } from './host/given.ts'
import { BadGateway } from './host/gateway.ts'
import { counts, devicesHere, faults, patience, playHosted } from './host/play.ts'
import { RealHost, token } from './host/real-host.ts'
import { sequences } from './host/sequences.ts'

const numRuns = schedules(6)
let host: RealHost
let line: BadGateway

before(async () => {
  host = await RealHost.start()
  line = await new BadGateway(host.port, lots(seed(11))).open()
  line.rate = 0.25
})

after(async () => {
  await line.close()
  await host.close()
  counted('sequences over HTTP', { runs: numRuns, ...counts, faults, gateway: line.counts })
})

test('over real HTTP and a bad line, with people who may not write among them, nothing is lost and nothing is doubled', async () => {
  patience.ms = 30_000
  await fc.assert(
    fc.asyncProperty(sequences, async (script) => {
      const reachable = await host.newPlan()
      const place = () => {
        const shelf = new MemoryShelf()
        return { here: shelf, otherTab: shelf }
      }
      await playHosted(script, reachable, devicesHere({ ...reachable, url: line.url }, place, { part: 150 }))
      line.cut()
    }),
    { numRuns, seed: seed(11), endOnFailure: true },
  )
})

test('in those runs people wrote, were refused, closed tabs, and the line failed', () => {
  const { none: _, ...failed } = line.counts
  const happened = {
    edits: counts.edits / 4,
    rejected: counts.rejected,
    closed: counts.reloads + counts.crashes,
    'faults of the gateway': Object.values(failed).reduce((sum, count) => sum + count),
  }
  for (const [what, count] of Object.entries(happened))
    assert.ok(count >= numRuns / 2, `${what}: only ${count} in ${numRuns} runs`)
})

test('over real HTTP a plan moves in with its authors, and a large import arrives as one change', async () => {
  const shelf = new MemoryShelf()
  const plans = new Plans(shelf)
  const alone = await plans.create({ title: 'Moving in', slug: 'moving-in', records, author: { name: 'Cy Moreau' } })
  await alone.change((edit) => edit.set('a1', { status: 'Before it had a host' }))
  const way = { url: host.url, getToken: () => token('ada') }
  const plan = await attachPlan({ shelf, name: `device ${alone.id}` }, 'moving-in', way, undefined, hurried())
  const other = await openHosted(
    { shelf: new MemoryShelf(), name: `another ${alone.id}` },
    'moving-in',
    { ...way, getToken: () => token('cy') },
    undefined,
    hurried(),
  )
  await plan.change(
    (edit) => {
      for (let at = 0; at < 400; at++) edit.add('note', { text: `Note ${at} ${'long '.repeat(60)}` } as never)
    },
    { intent: 'import' },
  )
  const inStepWithHost = async () => {
    await until(() => plan.sync.pending === 0 && other.sync.pending === 0, 'everything to be sent')
    const log = await host.logOf(plan.id)
    await inStep({ log }, plan, other)
    return log
  }
  const log = await inStepWithHost()
  assert.deepEqual(
    log.map(({ by, ops }) => [by.name, ops.length]),
    [
      ['Cy Moreau', 4],
      ['Cy Moreau', 1],
      ['ada', 400],
    ],
  )
  await other.change((edit) => edit.set('a2', { status: 'From the other device' }))
  assert.equal((await inStepWithHost()).length, 4)
  await Promise.all([plan, other, alone].map((session) => session.close()))
})
