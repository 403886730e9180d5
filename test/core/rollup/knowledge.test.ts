import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlanRecord } from '@cswb/core'
import type { Progress } from '@cswb/core/rollup.js'
import fc from 'fast-check'
import { asOf, over, records } from './arbitrary.ts'

const width = ([low, high]: Progress) => high - low
const update = fc.record({
  about: fc.constantFrom('a0', 'a1', 'a2', 'a3', 'a4'),
  status: fc.constantFrom(undefined, 'In progress', 'Completed', 'Not started', 'On hold', 'Reports posted', 'Ongoing'),
  progress: fc.constantFrom(undefined, 0, 30, 100),
  on: fc.constantFrom('2019-02-01', '2020-08-31', asOf, '2020-10-01'),
})

/**
 * A first report, or a percentage, or more of the same, is knowledge. A report that takes back what was said (work that
 * was completed, or had not started, is now under way) speaks of another day and may open the interval again.
 */
test('adding knowledge never widens a progress interval, of an action or of any group', () => {
  let narrowed = 0
  fc.assert(
    fc.property(records, update, (start, { about, on, ...said }) => {
      const before = over(start)
      const leaf = before.leaf(about)
      fc.pre(leaf !== undefined && leaf.stage !== 'completed' && leaf.stage !== 'not-started')
      const report = { id: 'new', kind: 'update', about, on, ...JSON.parse(JSON.stringify(said)) } as PlanRecord
      const after = over([...start, report])
      const now = after.leaf(about)
      assert.ok(leaf && now && width(now.progress) <= width(leaf.progress))
      if (width(now.progress) < width(leaf.progress)) narrowed++
      if (now.nature !== leaf.nature || (now.stage === 'cancelled') !== (leaf.stage === 'cancelled')) return
      for (const { id, tally } of before.groups()) {
        const then = after.get(id)?.tally.progress
        if (tally.progress && then) assert.ok(width(then) <= width(tally.progress) + 1e-9, id)
      }
    }),
    { numRuns: 600, endOnFailure: true },
  )
  assert.ok(narrowed > 20, `${narrowed} narrowed`)
})
