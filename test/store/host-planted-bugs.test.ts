// The sequences are only worth what they catch: each of these mistakes is put into a copy of the real source of the
// store, and the sequences must fail on it.
import assert from 'node:assert/strict'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import fc from 'fast-check'
import type { openHosted } from '../../packages/store/src/host/hosted.ts'
import type { Shelf } from '../../packages/store/src/plan-store.ts'
import { littleWorld } from './host/given.ts'
import { patience, playHosted, sequences } from './host/sequences.ts'

const store = fileURLToPath(new URL('../../packages/store/', import.meta.url))
// Inside the package, so that the copies find its dependencies; one folder per process.
const copies = `${store}.cache/planted-${process.pid}/`

const bugs: { name: string; file: string; right: string; wrong: string }[] = [
  {
    name: 'a rejected change is forgotten',
    file: 'session.ts',
    right: 'reason ? [{ change',
    wrong: 'seen ? [{ change',
  },
  {
    name: 'after a restore nothing is offered again',
    file: 'host/ledger.ts',
    right: 'else if (client in sent) log.put({ ...row, change: unplaced(change) })',
    wrong: 'else if (client in sent) continue',
  },
  {
    name: 'what a restored host no longer has stays in the plan',
    file: 'host/ledger.ts',
    right: 'else log.put({ ...row, absent: true })',
    wrong: '',
  },
  {
    name: 'a new epoch is taken for the old one',
    file: 'host/replicator.ts',
    right: 'if (another && readsLog(role))',
    wrong: "if (link?.epoch === 'never')",
  },
  {
    name: 'nobody takes a new name',
    file: 'host/replicator.ts',
    right: 'await this.#store.transact(renumber)',
    wrong: '',
  },
  {
    name: 'a gap in what arrives is not noticed',
    file: 'host/ledger.ts',
    right: 'first > link.seq + 1 || next.seq > link.seq + changes.length) return false',
    wrong: 'false) return false',
  },
  {
    name: 'a rejected change stays in the plan',
    file: 'admit.ts',
    right: 'if (rejected || absent) continue',
    wrong: 'if (absent) continue',
  },
  {
    name: 'a cut answer is taken for a whole one',
    file: 'host/ledger.ts',
    right: 'const seq = Math.max(link.seq, next.seq)',
    wrong: 'const seq = Math.max(link.seq, next.seq) + (changes.length > 2 ? 1 : 0)',
  },
  {
    name: 'other tabs are not told what the host confirmed',
    file: 'session.ts',
    right: 'for (const { id } of confirmed) this.#pending.delete(id)',
    wrong: '',
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
  const property = fc.asyncProperty(sequences, async (script) => {
    const { reachable } = await littleWorld()
    const shelves = () => {
      const shelf = new MemoryShelf()
      return { here: shelf, otherTab: shelf }
    }
    await playHosted(script, reachable, shelves, broken.openHosted)
  })
  const result = await fc.check(property, { numRuns: 150, endOnFailure: true, seed: 3 })
  return result.failed ? `after ${result.numRuns} runs` : undefined
}

patience.ms = 800
for (const [place, bug] of bugs.entries()) {
  test(`the sequences catch it: ${bug.name}`, async (context) => {
    const caught = await caughtBy(bug, place)
    assert.ok(caught, 'the sequences did not notice')
    context.diagnostic(caught)
  })
}

after(() => rmSync(copies, { recursive: true, force: true }))
