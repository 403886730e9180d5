import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readStatus } from '@cswb/core/status.js'
import { statusWords } from '../../../packages/core/src/status/words.ts'

test('every word of the vocabulary, alone in a cell, is read as its row says', () => {
  let read = 0
  for (const row of statusWords) {
    for (const says of row.says.split(',')) {
      const phrase = says.replace('*', '').replace('+', '')
      const reading = readStatus(phrase)
      assert.equal(reading.stage, row.stage ?? 'unknown', phrase)
      assert.equal(reading.nature, row.nature ?? 'one-off', phrase)
      assert.equal(reading.decision, row.decision, phrase)
      assert.ok(reading.confidence > 0, phrase)
      read++
    }
  }
  assert.ok(read > 200)
})

test('no phrase stands in two rows', () => {
  const all = statusWords.flatMap((row) => row.says.split(',').map((says) => says.replace('*', '')))
  assert.deepEqual(
    all.filter((says, i) => all.indexOf(says) !== i),
    [],
  )
})
