import { assert } from '@open-wc/testing'
import fc from 'fast-check'
import { BrowserShelf } from '../../packages/store/src/browser/browser-shelf.ts'
import { MemoryShelf } from '../../packages/store/src/memory.ts'
import { promises } from '../store/promises.ts'
import { copiesMerge, scripts, tabsConverge } from '../store/scripts.ts'

describe('IndexedDB', () => {
  const databases: string[] = []
  // A connection of its own is what a second tab has.
  const place = () => {
    const name = `promises ${crypto.randomUUID()}`
    databases.push(name)
    return { here: new BrowserShelf(name, {}), otherTab: new BrowserShelf(name, {}) }
  }
  promises({ it, assert, place })

  it('whatever two tabs do to one plan, both come to show the same', async () => {
    const property = fc.asyncProperty(scripts, async (script) => {
      const { here, otherTab } = place()
      await tabsConverge(here, otherTab, script)
    })
    await fc.assert(property, { numRuns: 15 })
  }).timeout(60_000)

  it('two copies of a plan file edited apart merge to the same plan, one of them in memory', async () => {
    const property = fc.asyncProperty(scripts, scripts, scripts, (left, right, then) =>
      copiesMerge(place().here, new MemoryShelf(), left, right, then),
    )
    await fc.assert(property, { numRuns: 10 })
  }).timeout(60_000)

  after(() => {
    for (const name of databases) indexedDB.deleteDatabase(name)
  })
})
