import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MemoryShelf } from '../../packages/store/src/memory.ts'
import { hostPromises } from './host/promises.ts'

hostPromises({
  it: (name, promise) => void test(`memory: ${name}`, promise),
  assert,
  place: () => {
    const shelf = new MemoryShelf()
    return { here: shelf, otherTab: shelf }
  },
})
