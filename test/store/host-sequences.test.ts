import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { MemoryShelf } from '../../packages/store/src/memory.ts'
import { counted, schedules, seed } from '../proof.ts'
import { littleWorld } from './host/given.ts'
import { counts, devicesHere, faults, playHosted } from './host/play.ts'
import { sequences } from './host/sequences.ts'

const numRuns = schedules(40)

test('whatever people, tabs, the network and the host’s backups do, nothing is lost and nothing is doubled', async () => {
  await fc.assert(
    fc.asyncProperty(sequences, async (script) => {
      const { reachable } = await littleWorld()
      const place = () => {
        const shelf = new MemoryShelf()
        return { here: shelf, otherTab: shelf }
      }
      await playHosted(script, reachable, devicesHere(reachable, place))
    }),
    { numRuns, seed: seed(5), endOnFailure: true },
  )
})

test('in those runs conflicts, rejections, restores, reloads, crashes, sign-outs and every fault really occurred', () => {
  for (const [what, count] of Object.entries({ ...counts, ...faults }))
    assert.ok(count >= numRuns / 20, `${what}: only ${count} in ${numRuns} runs`)
})

after(() => counted('sequences in memory', { runs: numRuns, ...counts, faults }))
