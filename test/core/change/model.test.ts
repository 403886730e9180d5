import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import * as core from '@cswb/core/change.js'
import { counted, schedules, seed } from '../../proof.ts'
import { counts, play, steps } from './model.ts'

const numRuns = schedules(600)

test('any order, any loss, any crash: the same changes make the same plan, and no value is lost', () => {
  fc.assert(
    fc.property(steps, (script) => play(core, script)),
    { numRuns, seed: seed(20), endOnFailure: !!process.env['CI'] },
  )
})

test('the runs really had conflicts, removals, moves, circles, undos, crashes and losses', () => {
  for (const [what, count] of Object.entries(counts))
    assert.ok(count >= numRuns / 50, `${what}: only ${count} in ${numRuns} runs`)
})

after(() => counted('model of the change log', { runs: numRuns, ...counts }))
