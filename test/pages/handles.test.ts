import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { elementsOf, handlesPage, handlesPath, readManifest } from '../../tools/handles.mjs'

const manifest = readManifest()

test('what pages may hold on to is what docs/handles.md says: no handle comes, goes or changes unseen', () => {
  const page = existsSync(handlesPath) ? readFileSync(handlesPath, 'utf8') : ''
  assert.equal(
    handlesPage(manifest),
    page,
    'The handles differ from docs/handles.md. If that is meant: `npm run build && node tools/handles.mjs`, and a changeset that names what changed.',
  )
})

test('each handle is explained', () => {
  const elements = elementsOf(manifest)
  assert.ok(elements.length >= 4)
  for (const { tagName, attributes, slots, events, cssParts, cssProperties } of elements)
    for (const { name, description } of [attributes, slots, events, cssParts, cssProperties].flatMap((l) => l ?? []))
      assert.ok(description, `${tagName}: ${name} says nothing of itself`)
})

test('every token that a style sheet asks for is on the list', () => {
  const listed = new Set(elementsOf(manifest).flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name)))
  for (const look of ['intranet', 'police-service', 'university']) {
    const css = readFileSync(new URL(`../../demo/looks/${look}.css`, import.meta.url), 'utf8')
    for (const [name] of css.matchAll(/--cswb-[\w-]+/g)) assert.ok(listed.has(name), `${look}.css sets ${name}`)
    const parts = new Set(elementsOf(manifest).flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name)))
    for (const [, name] of css.matchAll(/::part\(([\w-]+)\)/g))
      assert.ok(parts.has(name!), `${look}.css styles ${name}`)
  }
})
