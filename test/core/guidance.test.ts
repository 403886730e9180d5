import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldTable } from '@cswb/core/change.js'
import { guidanceFor, guided } from '@cswb/core/guidance.js'

test('each question is about a field that its kind has, asks in both languages, and says where it comes from', () => {
  assert.ok(guided.length > 50)
  for (const [kind, field] of guided) {
    const at = `${kind}.${field}`
    const fields: object | undefined = fieldTable[kind as keyof typeof fieldTable]
    assert.ok(fields && Object.hasOwn(fields, field), `${at} is a field`)
    const { asks, source } = guidanceFor(kind, field) ?? assert.fail(at)
    for (const language of ['en', 'fr'] as const) {
      assert.match(asks[language], /^\p{Lu}.+\?$/u, at)
      assert.ok(source[language], at)
    }
    assert.notEqual(asks.en, asks.fr, at)
  }
})

test('a field that says enough by its name, and one that nobody knows, have no question', () => {
  assert.equal(guidanceFor('action', 'ref'), undefined)
  assert.equal(guidanceFor('toString', 'name'), undefined)
  assert.equal(guidanceFor('action', 'constructor'), undefined)
})
