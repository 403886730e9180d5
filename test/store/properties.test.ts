import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MemoryShelf } from '../../packages/store/src/memory.ts'
import { copiesMerge, counts, scripts, tabsConverge } from './scripts.ts'

test('whatever two tabs do to one plan, both come to show the same, and a file of it opened elsewhere is the same plan', async () => {
  await fc.assert(
    fc.asyncProperty(scripts, async (script) => {
      const shelf = new MemoryShelf()
      await tabsConverge(shelf, shelf, script)
    }),
    { numRuns: 300 },
  )
})

test('whatever is done to two copies of a plan file, merging them either way gives the same plan and loses no value', async () => {
  await fc.assert(
    fc.asyncProperty(scripts, scripts, scripts, (left, right, then) =>
      copiesMerge(new MemoryShelf(), new MemoryShelf(), left, right, then),
    ),
    { numRuns: 300 },
  )
})

test('in those runs, conflicts, decisions, removals, undos, refused undos and redos really occurred', (context) => {
  context.diagnostic(JSON.stringify(counts))
  const { changes, ...events } = counts
  for (const [name, count] of Object.entries(events)) assert.ok(count > 20, `${name}: ${count} in ${changes} changes`)
})
