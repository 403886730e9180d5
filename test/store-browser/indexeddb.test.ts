import { assert } from '@open-wc/testing'
import { BrowserShelf } from '../../packages/store/src/browser/browser-shelf.ts'
import { promises } from '../store/promises.ts'

describe('IndexedDB', () => {
  const databases: string[] = []
  promises({
    it,
    assert,
    // A connection of its own is what a second tab has.
    place: () => {
      const name = `promises ${crypto.randomUUID()}`
      databases.push(name)
      return { here: new BrowserShelf(name, {}), otherTab: new BrowserShelf(name, {}) }
    },
  })
  after(() => {
    for (const name of databases) indexedDB.deleteDatabase(name)
  })
})
