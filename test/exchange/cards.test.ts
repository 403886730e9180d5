import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actions, all, names, outline, pasted, table, tasks } from './support/drafts.ts'

const card = (rows: readonly (readonly [string, string])[]) => table(rows)

test('a table that says its headings below each other is one action, in either language', async () => {
  const draft = await pasted(
    `<h1>Thème 1 : Lumière</h1>${card([
      ['Fiche no', 'L1'],
      ['Action :', 'Éclairer le parc'],
      ['Objectif', 'Que chacun rentre sans peur'],
      ['Responsable', 'Service des parcs'],
      ['Échéance', 'Automne 2025'],
      ['Étapes', '<ul><li>Choisir les lampes</li><li>Les poser</li></ul>'],
      ['État :', 'En cours'],
    ])}${card([
      ['Sheet no.', 'L2'],
      ['Action', 'Light the square'],
      ['Lead', 'Parks Service'],
      ['Timeline', 'Fall 2026'],
      ['Status', ''],
    ])}`,
  )
  assert.deepEqual(outline(draft), [
    { ref: 'L1', title: 'Éclairer le parc', timeline: 'Automne 2025', status: 'En cours', theme: 'Lumière' },
    { ref: 'L2', title: 'Light the square', timeline: 'Fall 2026', theme: 'Lumière' },
  ])
  const [first] = actions(draft)
  assert.ok(first)
  assert.deepEqual(
    tasks(draft, first).map(({ fields }) => fields['title']),
    ['Choisir les lampes', 'Les poser'],
  )
  assert.equal(first.fields['objectif'], 'Que chacun rentre sans peur')
  assert.deepEqual(names(draft, first.fields['leads']), ['Service des parcs'])
  assert.equal(all(draft, 'theme').length, 1)
})

test('a card may set several actions side by side', async () => {
  const draft = await pasted(
    table([
      ['Action', 'Light the park', 'Salt the stairs'],
      ['When', 'Fall 2025', 'Winter 2026'],
      ['Who', 'Parks', 'Roads'],
      ['Status', 'Completed', 'Delayed'],
    ]),
  )
  assert.deepEqual(outline(draft), [
    { title: 'Light the park', timeline: 'Fall 2025', status: 'Completed' },
    { title: 'Salt the stairs', timeline: 'Winter 2026', status: 'Delayed' },
  ])
})
