import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '@cswb/exchange'
import { all, codes, codesOf, outline, pasted, table } from './support/drafts.ts'

const label = (draft: Awaited<ReturnType<typeof pasted>>, name: string) =>
  all(draft, 'field').find(({ fields }) => fields['name'] === name)?.fields['label']

test('headings in words of their own are understood beside known ones, below lines that come before them', async () => {
  const csv = [
    'Borough plan,,,,,',
    'Figures of spring 2024,,,,,',
    ',,,,,',
    'Code no.,Proposed action,Lead team(s),Target completion,Progress to date,Spring update',
    'R1,Paint the crossings,Roads,May 2025,In progress,Two are dry',
    'R2,Trim the hedges,Parks,June 2025,Completed,',
  ].join('\n')
  const draft = await readDocument(csv, { name: 'plan.csv' })
  assert.deepEqual(outline(draft), [
    { ref: 'R1', title: 'Paint the crossings', timeline: 'May 2025', status: 'In progress', comment: 'Two are dry' },
    { ref: 'R2', title: 'Trim the hedges', timeline: 'June 2025', status: 'Completed' },
  ])
})

test('columns whose headings say nothing known are read by what stands below them, and a person is told to look', async () => {
  const draft = await pasted(
    table([
      ['Our promise', 'Échéance', 'Porteur', 'How far along'],
      ['Paint the crossings near schools', 'May 2025', 'Roads', 'In progress'],
      ['Trim the hedges at the corners', 'June 2025', 'Parks', 'Completed'],
    ]),
  )
  assert.deepEqual(outline(draft)[0], {
    title: 'Paint the crossings near schools',
    timeline: 'May 2025',
    status: 'In progress',
  })
  assert.deepEqual(codesOf(draft), ['column-by-contents', 'column-by-contents'])
})

test('a plan keeps the names its columns have in the document, and columns of its own', async () => {
  const draft = await pasted(
    table([
      ['Initiative', 'Start', 'Finish', 'Status', 'Price tag'],
      ['Paint the crossings', 'May 2025', 'June 2025', 'Completed', '$10'],
    ]),
  )
  assert.equal(label(draft, 'title'), 'Initiative')
  assert.equal(label(draft, 'timeline'), 'Start / Finish')
  assert.equal(label(draft, 'price-tag'), 'Price tag')
  assert.equal(label(draft, 'status'), undefined)
  const [action] = all(draft, 'action')
  assert.equal(action?.fields['price-tag'], '$10')
  assert.equal(action?.fields['timeline'], 'May 2025 – June 2025')
  for (const field of all(draft, 'field')) assert.match(codes(field).join(), /column-(named|added)/)
})

test('a column of percentages is progress; where one cell is no percentage, it stays as it is written', async () => {
  const read = async (cells: readonly string[]) => {
    const rows = cells.map((cell, index) => [`Paint crossing ${index}`, 'May 2025', 'On track', cell])
    return all(await pasted(table([['Action', 'Timeline', 'Status', '% done'], ...rows])), 'action').map(
      ({ fields }) => fields['progress'] ?? fields['percent-done'],
    )
  }
  assert.deepEqual(await read(['80%', '5 %', '100']), [80, 5, 100])
  assert.deepEqual(await read(['80%', 'n/a', '0.6']), ['80%', 'n/a', '0.6'])
})

test('of two columns that tell of progress, one is the state, and neither is squeezed into the other', async () => {
  const draft = await pasted(
    table([
      ['Action', 'Progress (%)', 'Progress', 'Status'],
      ['Paint the crossings', '50%', 'Half the paint is bought', 'In progress'],
      ['Trim the hedges', 'n/a', 'The shears are blunt', 'Delayed'],
    ]),
  )
  assert.deepEqual(
    all(draft, 'action').map(({ fields }) => [fields['status'], fields['progress-percent'], fields['progress-column']]),
    [
      ['In progress', '50%', 'Half the paint is bought'],
      ['Delayed', 'n/a', 'The shears are blunt'],
    ],
  )
})

test('a heading that stands above several tables names its column once', async () => {
  const rows = table([
    ['What / Quoi', 'When / Quand', 'Who / Qui'],
    ['Paint the crossings', 'May 2025', 'Roads'],
  ])
  const draft = await pasted(`<h2>1. North</h2>${rows}<h2>2. South</h2>${rows}`)
  assert.equal(label(draft, 'title'), 'What / Quoi')
  assert.equal(label(draft, 'timeline'), 'When / Quand')
})

test('a table of people after the plan is not taken for more of it, though it has as many columns', async () => {
  const draft = await pasted(
    table([
      ['Action', 'Timeline', 'Lead', 'Status'],
      ['Paint the crossings', 'May 2025', 'Roads', 'Completed'],
      ['Trim the hedges', 'June 2025', 'Parks', 'Delayed'],
    ]) +
      table([
        ['Name', 'Function', 'Responsible for', 'Telephone'],
        ['A. Tremblay', 'Engineer', 'Crossings', '555-0101'],
        ['B. Roy', 'Gardener', 'Hedges', '555-0102'],
      ]),
  )
  assert.equal(outline(draft).length, 2)
})

test('a document with a table is never refused: what is no plan is kept as notes, and that is said', async () => {
  const draft = await pasted(
    table([
      ['Park', 'Trees'],
      ['North', 'Elm'],
      ['South', 'Oak'],
    ]),
  )
  assert.equal(draft.counts['action'], undefined)
  assert.equal(draft.notes.length, 1)
  assert.ok(codesOf(draft).includes('no-actions'))
})
