import { assert } from '@open-wc/testing'
import fc from 'fast-check'
import { BrowserShelf } from '../../packages/store/src/browser/browser-shelf.ts'
import { littleWorld } from '../store/host/given.ts'
import { hostPromises } from '../store/host/promises.ts'
import { playHosted, sequences } from '../store/host/sequences.ts'

describe('a plan of a host, in IndexedDB', () => {
  const databases: string[] = []
  // A connection of its own is what a second tab has.
  const place = () => {
    const name = `host ${crypto.randomUUID()}`
    databases.push(name)
    return { here: new BrowserShelf(name, {}), otherTab: new BrowserShelf(name, {}) }
  }
  hostPromises({ it, assert, place })

  it('whatever people, tabs, the network and the host’s backups do, nothing is lost and nothing is doubled', async () => {
    const property = fc.asyncProperty(sequences, async (script) => {
      const { reachable } = await littleWorld()
      await playHosted(script, reachable, place)
    })
    await fc.assert(property, { numRuns: 8, seed: 5, endOnFailure: true })
  }).timeout(60_000)

  after(() => {
    for (const name of databases) indexedDB.deleteDatabase(name)
  })
})
