// The same sequences over real HTTP: the reference host, its database, and a bad line between.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import type { Change } from '@cswb/core/change.js'
import { writeCursor, type ChangesPage } from '@cswb/core/protocol.js'
import { developmentSignIn, startHost, type RunningHost } from '@cswb/host'
import { attachPlan, openHosted } from '../../packages/store/src/host/hosted.ts'
import { MemoryShelf } from '../../packages/store/src/memory.ts'
import { Plans } from '../../packages/store/src/plans.ts'
import { records } from './promises/given.ts'
import { lots } from './host/faults.ts'
import { hurried, inStep, start, until } from './host/given.ts'
import { BadLine } from './host/proxy.ts'
import { counts, faults, patience, playHosted, sequences } from './host/sequences.ts'

const numRuns = Number(process.env['CSWB_SCHEDULES'] ?? 6)
const seed = Number(process.env['CSWB_SEED'] ?? 11)
const folder = mkdtempSync(join(tmpdir(), 'cswb-host-'))
let host: RunningHost
let line: BadLine

before(async () => {
  host = await startHost({
    database: { folder: join(folder, 'data') },
    authenticate: developmentSignIn,
    development: true,
    port: 0,
    logger: () => {},
    limits: { requestsPerMinute: 1_000_000, eventBytes: 430, bodyBytes: 40_000 },
  })
  line = await new BadLine(host.port, lots(seed)).open()
  line.rate = 0.25
})

after(async () => {
  await line.close()
  await host.close()
  rmSync(folder, { recursive: true, force: true })
  console.log(
    `host over HTTP: ${numRuns} runs from seed ${seed}`,
    JSON.stringify({ ...counts, faults, line: line.counts }),
  )
})

const tokens: Record<string, string> = { ada: 'dev:ada:administrator', ben: 'dev:ben:contributor', cy: 'dev:cy:editor' }
const token = (person: string) => tokens[person] ?? ''

/** Asks the host itself, not over the bad line. */
async function ask<T>(path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`${host.url}/v1/plans${path}`, {
    headers: { authorization: `Bearer ${token('ada')}`, 'content-type': 'application/json', 'CSWB-Schema': '1' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  })
  assert.ok(answer.ok, `${path}: ${answer.status} ${answer.ok ? '' : await answer.text()}`)
  return (await answer.json()) as T
}

async function logOf(plan: string): Promise<readonly Change[]> {
  const { epoch } = await ask<{ epoch: string }>(`/${plan}`)
  const changes: Change[] = []
  for (let more = true; more;) {
    const since = encodeURIComponent(writeCursor({ epoch, seq: changes.length }))
    const page = await ask<ChangesPage>(`/${plan}/changes?since=${since}`)
    changes.push(...page.changes)
    more = page.more
  }
  return changes
}

test('over real HTTP and a bad line, with people who may not write among them, nothing is lost and nothing is doubled', async () => {
  let made = 0
  patience.ms = 30_000
  await fc.assert(
    fc.asyncProperty(sequences, async (script) => {
      const plan = `p${++made}-${crypto.randomUUID()}`
      await ask('', { id: plan, slug: `campus-${made}`, title: 'Campus plan' })
      const ops = start.ops.map((op) => (op.record === 'p1' ? { ...op, record: plan } : op))
      await ask(`/${plan}/log`, { changes: [{ ...start, id: `start-${plan}`, plan, ops }] })
      const reachable = { url: line.url, plan, fetch, log: () => logOf(plan), token, part: 150 }
      await playHosted(script, reachable, () => {
        const shelf = new MemoryShelf()
        return { here: shelf, otherTab: shelf }
      })
      line.cut()
    }),
    { numRuns, seed, endOnFailure: true },
  )
})

test('in those runs people wrote, were refused, closed tabs, and the line failed', () => {
  const { none: _, ...failed } = line.counts
  const happened = {
    edits: counts.edits / 4,
    rejected: counts.rejected,
    closed: counts.reloads + counts.crashes,
    'failures of the line': Object.values(failed).reduce((sum, count) => sum + count),
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
    const log = await logOf(plan.id)
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
