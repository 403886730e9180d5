import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { MemoryShelf } from '../../packages/store/src/memory.ts'
import { littleWorld } from './host/given.ts'
import { counts, faults, playHosted, sequences } from './host/sequences.ts'

// The same runs every time, so that a failure is a change in the code; CSWB_SCHEDULES and CSWB_SEED look further.
const numRuns = Number(process.env['CSWB_SCHEDULES'] ?? 40)
const seed = Number(process.env['CSWB_SEED'] ?? 5)

test('whatever people, tabs, the network and the host’s backups do, nothing is lost and nothing is doubled', async () => {
  await fc.assert(
    fc.asyncProperty(sequences, async (script) => {
      const { reachable } = await littleWorld()
      await playHosted(script, reachable, () => {
        const shelf = new MemoryShelf()
        return { here: shelf, otherTab: shelf }
      })
    }),
    { numRuns, seed, endOnFailure: true },
  )
})

test('in those runs conflicts, rejections, restores, reloads, crashes, sign-outs and every fault really occurred', () => {
  for (const [what, count] of Object.entries({ ...counts, ...faults }))
    assert.ok(count >= numRuns / 20, `${what}: only ${count} in ${numRuns} runs`)
})

after(() => console.log(`host: ${numRuns} runs from seed ${seed}`, JSON.stringify({ ...counts, faults })))
