// The sequences are only worth what they catch: each of these mistakes is put into a copy of the real source of the
// store, and the shortest sequence that meets it must fail on that copy, and pass on the source as it is.
import assert from 'node:assert/strict'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { openHosted } from '../../packages/store/src/host/hosted.ts'
import type { Shelf } from '../../packages/store/src/plan-store.ts'
import { littleWorld } from './host/given.ts'
import { devicesHere, patience, playHosted } from './host/play.ts'
import type { Step } from './host/sequences.ts'

const store = fileURLToPath(new URL('../../packages/store/', import.meta.url))
// Inside the package, so that the copies find its dependencies; one folder per process.
const copies = `${store}.cache/planted-${process.pid}/`

const edit = (device: number, value: number, what: 'title' | 'french' | 'leads' = 'title', tab = 0): Step => ({
  do: 'edit',
  device,
  tab,
  edit: { what, record: 0, value },
  refused: false,
})
const refused: Step = { do: 'edit', device: 0, tab: 0, edit: { what: 'title', record: 0, value: 0 }, refused: true }
const network = (device: number, down: boolean): Step => ({ do: 'network', device, rate: 0, down })
const rest: Step = { do: 'rest' }
const copy: Step = { do: 'copy', device: 0 }
/** A change that a restored host no longer has. */
const restored: Step[] = [edit(0, 0), rest, { do: 'backup' }, edit(0, 1), rest, { do: 'restore' }]
/** A change too large for an event, and a small one, told in one go to those who listen. */
const twoAtOnce = (value: number): Step[] => [
  rest,
  { do: 'wait', turns: 50 },
  network(1, true),
  edit(1, value, 'french'),
  edit(1, value, 'leads'),
  network(1, false),
]

const bugs: { name: string; file: string; right: string; wrong: string; steps: Step[] }[] = [
  {
    name: 'a rejected change is forgotten',
    file: 'session.ts',
    right: 'reason ? [{ change',
    wrong: 'seen ? [{ change',
    steps: [refused],
  },
  {
    name: 'after a restore nothing is offered again',
    file: 'host/ledger.ts',
    right: 'else if (client in sent) log.put({ ...row, change: unplaced(change) })',
    wrong: 'else if (client in sent) continue',
    steps: restored,
  },
  {
    name: 'what a restored host no longer has stays in the plan',
    file: 'host/ledger.ts',
    right: 'else log.put({ ...row, absent: true })',
    wrong: '',
    steps: [edit(0, 0), rest, { do: 'backup' }, { do: 'pass', device: 0 }, rest, { do: 'restore' }],
  },
  {
    name: 'a new epoch is taken for the old one',
    file: 'host/replicator.ts',
    right: 'if (another) await this.#changeEpoch(epoch, signal)',
    wrong: '',
    steps: restored,
  },
  {
    name: 'nobody takes a new name',
    file: 'host/replicator.ts',
    right: 'await this.#store.transact(renumber)',
    wrong: '',
    steps: [edit(0, 0), rest, network(0, true), edit(0, 1), copy],
  },
  {
    name: 'a gap in what arrives is not noticed',
    file: 'host/ledger.ts',
    right: 'first > link.seq + 1 || next.seq > link.seq + changes.length) return false',
    wrong: 'false) return false',
    steps: [1, 2, 3].flatMap(twoAtOnce),
  },
  {
    name: 'a rejected change stays in the plan',
    file: 'admit.ts',
    right: 'if (rejected || absent) continue',
    wrong: 'if (absent) continue',
    steps: [refused],
  },
  {
    name: 'of an answer only a part is stored',
    file: 'host/ledger.ts',
    right: 'const { now, rebuilt } = await merged(log, changes)',
    wrong: 'const { now, rebuilt } = await merged(log, changes.slice(0, 2))',
    steps: [rest, network(1, true), edit(1, 0), edit(1, 1), edit(1, 2), network(1, false)],
  },
  {
    name: 'other tabs are not told what the host confirmed',
    file: 'session.ts',
    right: 'for (const { id } of confirmed) this.#pending.delete(id)',
    wrong: '',
    steps: [edit(0, 0, 'title', 1)],
  },
]

async function caughtBy(bug: (typeof bugs)[number], place: number): Promise<string | undefined> {
  const copy = `${copies}${place}/`
  cpSync(`${store}src`, copy, { recursive: true })
  const source = readFileSync(copy + bug.file, 'utf8')
  assert.equal(source.split(bug.right).length, 2, `planted bug no longer fits ${bug.file}: ${bug.right}`)
  writeFileSync(
    copy + bug.file,
    source.replace(bug.right, () => bug.wrong),
  )
  const broken = (await import(pathToFileURL(`${copy}host/hosted.ts`).href)) as { openHosted: typeof openHosted }
  const { MemoryShelf } = (await import(pathToFileURL(`${copy}memory.ts`).href)) as { MemoryShelf: new () => Shelf }
  const shelves = () => {
    const shelf = new MemoryShelf()
    return { here: shelf, otherTab: shelf }
  }
  const playWith = async (open: typeof openHosted) => {
    const { reachable } = await littleWorld()
    await playHosted({ seed: 1, steps: bug.steps }, reachable, devicesHere(reachable, shelves, { open }))
  }
  patience.ms = 30_000
  await playWith(openHosted)
  patience.ms = 1000
  return playWith(broken.openHosted).then(
    () => undefined,
    (error: Error) => error.message,
  )
}

for (const [place, bug] of bugs.entries()) {
  test(`the sequences always catch it: ${bug.name}`, async (context) => {
    const caught = await caughtBy(bug, place)
    assert.ok(caught, 'the sequences did not notice')
    context.diagnostic(caught)
  })
}

after(() => rmSync(copies, { recursive: true, force: true }))
