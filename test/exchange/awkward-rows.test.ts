import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '@cswb/exchange'
import { codes, actions, outline, pasted, table } from './support/drafts.ts'

test('refs with a letter, and refs behind a word, are refs where most rows have one', async () => {
  const read = async (titles: readonly string[]) =>
    outline(await pasted(table([['Action', 'Status'], ...titles.map((title) => [title, 'Completed'])]))).map(
      ({ ref, title }) => [ref, title],
    )
  assert.deepEqual(await read(['1a Paint the lines', '1b Trim the hedges', '2a Mend the gate']), [
    ['1a', 'Paint the lines'],
    ['1b', 'Trim the hedges'],
    ['2a', 'Mend the gate'],
  ])
  assert.deepEqual(await read(['Recommendation 1<br>Paint the lines', 'Recommendation 2 (a): Trim the hedges']), [
    ['1', 'Paint the lines'],
    ['2 (a)', 'Trim the hedges'],
  ])
  assert.deepEqual(await read(['Action 4<br>Mend the gate', 'Action 5<br>Oil the hinge']), [
    ['4', 'Mend the gate'],
    ['5', 'Oil the hinge'],
  ])
})

test('a row of sums, and a legend apart below the rows, are notes and no actions', async () => {
  const csv = [
    'Theme;Action;Status;Budget',
    'Paths;Paint the lines;Completed;10 $',
    ';Trim the hedges;Delayed;20 $',
    ';Mend the gate;Delayed;5 $',
    'Total;;;35 $',
    ';;;',
    'Delayed = later than promised;;;',
  ].join('\n')
  const draft = await readDocument(csv, { name: 'plan.csv' })
  assert.deepEqual(
    outline(draft).map(({ title }) => title),
    ['Paint the lines', 'Trim the hedges', 'Mend the gate'],
  )
  assert.deepEqual(
    actions(draft).map(({ fields }) => fields['funding']),
    ['10 $', '20 $', '5 $'],
  )
  assert.deepEqual(
    draft.notes.map(({ fields }) => fields['text']),
    ['Total', '35 $', 'Delayed = later than promised'],
  )
})

test('an action that a page break cuts in two, with headings between, is one', async () => {
  const head = ['No.', 'Action', 'When', 'Status']
  const draft = await pasted(
    table([
      ['4*Appendix: work of the year'],
      head,
      ['1', 'Paint the crossings at every school that asks for it and', 'May 2025', 'On track.'],
      ['4*Page 2'],
      head,
      ['', 'is on a bus route', '', 'Two are dry.'],
      ['2', 'Trim the hedges', 'June 2025', 'Completed'],
    ]),
  )
  assert.deepEqual(
    outline(draft).map(({ ref, title, status }) => [ref, title, status]),
    [
      ['1', 'Paint the crossings at every school that asks for it and is on a bus route', 'On track.\nTwo are dry.'],
      ['2', 'Trim the hedges', 'Completed'],
    ],
  )
  assert.ok(codes(actions(draft)[0]).includes('rows-wrapped'))
})

test('an action with several deliverables has them as tasks, each with its own date and people', async () => {
  const draft = await pasted(
    `<table><tr><td>Action</td><td>Deliverable</td><td>Timeline</td><td>Status</td></tr>
    <tr><td rowspan="2">1. Safe paths</td><td>Paint the lines</td><td>May 2025</td><td>Completed</td></tr>
    <tr><td>Trim the hedges</td><td>June 2025</td><td>Delayed</td></tr></table>`,
  )
  assert.deepEqual(
    draft.records
      .filter(({ kind }) => kind === 'action')
      .map(({ fields: { ref, title, timeline, status, parent } }) => [ref, title, timeline, status, parent]),
    [
      ['1', 'Safe paths', undefined, undefined, undefined],
      [undefined, 'Paint the lines', 'May 2025', 'Completed', 'action:1'],
      [undefined, 'Trim the hedges', 'June 2025', 'Delayed', 'action:1'],
    ],
  )
})
