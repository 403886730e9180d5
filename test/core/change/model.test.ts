import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import * as core from '@cswb/core/change.js'
import { counts, play, steps } from './model.ts'

// The same runs every time, so that a failure is a change in the code; CSWB_RUNS and CSWB_SEED look further.
const numRuns = Number(process.env['CSWB_RUNS'] ?? 600)
const seed = Number(process.env['CSWB_SEED'] ?? 20)

test('any order, any loss, any crash: the same changes make the same plan, and no value is lost', () => {
  fc.assert(
    fc.property(steps, (script) => play(core, script)),
    { numRuns, seed, endOnFailure: !!process.env['CI'] },
  )
})

test('the runs really had conflicts, removals, moves, circles, undos, crashes and losses', () => {
  for (const [what, count] of Object.entries(counts))
    assert.ok(count >= numRuns / 50, `${what}: only ${count} in ${numRuns} runs`)
})

after(() => console.log(`model: ${numRuns} runs from seed ${seed}`, JSON.stringify(counts)))
