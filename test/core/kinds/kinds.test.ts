import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import * as z from 'zod/mini'
import { field, fieldTable, schemaOf, type Kind } from '@cswb/core/kinds.js'
import { readPlanDocument, PlanDocumentError } from '@cswb/core/document.js'

const folder = new URL('../../../packages/core/src/kinds/', import.meta.url)
const kinds: Kind[] = []
for (const file of readdirSync(folder)) {
  const module: Record<string, unknown> = await import(new URL(file, folder).href)
  kinds.push(Object.values(module).find((value) => typeof value === 'object') as Kind)
}

test('a plan has these kinds of records', () => {
  assert.deepEqual(kinds.map(({ name }) => name).sort(), [
    'acknowledgement',
    'action',
    'agreement',
    'asset',
    'body',
    'decision',
    'engagement',
    'factor',
    'field',
    'heard',
    'indicator',
    'line',
    'link',
    'measurement',
    'membership',
    'model',
    'node',
    'note',
    'organization',
    'override',
    'plan',
    'question',
    'recommendation',
    'review',
    'risk',
    'round',
    'section',
    'source',
    'target',
    'theme',
    'update',
    'word',
  ])
})

test('every kind and field is labelled in English and French', () => {
  for (const kind of kinds) {
    for (const words of [kind.label.one, kind.label.many, ...Object.values(kind.fields).map(({ label }) => label)]) {
      assert.ok(words.en.trim() && words.fr.trim(), `${kind.name}: ${JSON.stringify(words)}`)
    }
  }
})

test('what names a person, a contact or a note is never public', () => {
  const hidden = kinds.flatMap(({ name, fields }) =>
    Object.entries(fields).flatMap(([at, { spec }]) => (spec.public ? [] : [`${name}.${at}`])),
  )
  for (const each of [
    'organization.contact',
    'membership.person',
    'note.text',
    'update.by',
    'action.funding',
    'asset.funding',
    'override.by',
    'acknowledgement.reason',
  ])
    assert.ok(hidden.includes(each), each)
})

// Values of every shape a careless file may hold, so that most are wrong for most fields and some are right.
const value = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    'x',
    '2024-02-29',
    '2023-02-29',
    '2024-13-01',
    'prevention',
    'completed',
    0,
    -1,
    7,
    1e300,
    true,
    null,
    [],
    ['a'],
    [''],
    [1],
    {},
    { en: 'a' },
    { en: 1 },
    ['prevention'],
  ),
  // zod passes over a key of this name; our check looks at it, and refuses what is no text.
  fc
    .json({ maxDepth: 2 })
    .map((text) => JSON.parse(text, (key, each) => (key === '__proto__' ? undefined : each)) as unknown),
)

test('the check that pages load and the zod schemas of the kinds give the same answer', () => {
  let right = 0
  for (const kind of kinds) {
    const schema = schemaOf(kind)
    for (const name of Object.keys(kind.fields)) {
      const required = Object.entries(kind.fields)
        .filter(([, { spec }]) => spec.required)
        .map(([at]) => [at, 'x'])
      fc.assert(
        fc.property(value, (found) => {
          const record = { id: 'r', kind: kind.name, ...Object.fromEntries(required), [name]: found }
          const zod = z.safeParse(schema, record).success
          right += Number(zod)
          assert.equal(accepts(record), zod, `${kind.name}.${name} = ${JSON.stringify(found)}`)
        }),
        { numRuns: 60 },
      )
    }
  }
  assert.ok(right > 500, 'enough of the values were right')
})

function accepts(record: object): boolean {
  try {
    readPlanDocument({ format: 'cswb-plan/1', records: [record] })
    return true
  } catch (error) {
    if (error instanceof PlanDocumentError) return false
    throw error
  }
}

test('a field builder tells the field table everything its schema knows', () => {
  assert.equal(fieldTable.action['leads']?.merge, 'set')
  assert.equal(fieldTable.action['order']?.merge, 'latest')
  assert.equal(field.choice(['a', 'b'], { en: 'x', fr: 'x' }).spec.options?.length, 2)
})
