import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MemoryShelf } from '../../packages/store/src/memory.ts'
import type { Given } from './host/given.ts'
import { hostPromises } from './host/promises.ts'
import { hostWays } from './host/ways.ts'

const given: Given = {
  it: (name, promise) => void test(`memory: ${name}`, promise),
  assert,
  place: () => {
    const shelf = new MemoryShelf()
    return { here: shelf, otherTab: shelf }
  },
}
hostPromises(given)
hostWays(given)
