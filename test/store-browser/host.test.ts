import { assert } from '@open-wc/testing'
import { BrowserShelf } from '../../packages/store/src/browser/browser-shelf.ts'
import { hostPromises } from '../store/host/promises.ts'

describe('a plan of a host, in IndexedDB', () => {
  const databases: string[] = []
  // A connection of its own is what a second tab has.
  const place = () => {
    const name = `host ${crypto.randomUUID()}`
    databases.push(name)
    return { here: new BrowserShelf(name, {}), otherTab: new BrowserShelf(name, {}) }
  }
  hostPromises({ it, assert, place })

  after(() => {
    for (const name of databases) indexedDB.deleteDatabase(name)
  })
})
