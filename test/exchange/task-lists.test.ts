import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '@cswb/exchange'
import { all, outline } from './support/drafts.ts'

const themes = (draft: Awaited<ReturnType<typeof readDocument>>) =>
  all(draft, 'theme').map(({ fields }) => fields['title'])

test('in a list of tasks, as sites and planners export them, the title is the action', async () => {
  const draft = await readDocument(
    [
      '"Title","Priority Area","Owner","Due Date","% Complete","Status","ID","Created"',
      '"Open the table","Well-being","Office A","2024-06-30","100","Completed","12","2024-01-02 09:14"',
      '"Hire a worker","Housing","Office B","2025-03-31","40","In Progress","13","2024-01-02 09:14"',
    ].join('\n'),
    { name: 'list.csv' },
  )
  assert.deepEqual(themes(draft), ['Well-being', 'Housing'])
  assert.deepEqual(
    outline(draft).map(({ ref, title, timeline, status }) => ({ ref, title, timeline, status })),
    [
      { ref: '12', title: 'Open the table', timeline: '2024-06-30', status: 'Completed' },
      { ref: '13', title: 'Hire a worker', timeline: '2025-03-31', status: 'In Progress' },
    ],
  )
})

test('how urgent a task is makes no theme, and when it was made is no timeline', async () => {
  const draft = await readDocument(
    [
      'Task ID,Task Name,Bucket Name,Progress,Priority,Assigned To,Created Date,Start date,Due date',
      'a1,Plan the centre,Housing,In progress,Important,Office A,01/15/2025,02/01/2025,06/30/2025',
      'a2,Train bystanders,Prevention,Completed,Medium,Office B,01/15/2025,,03/31/2025',
    ].join('\n'),
    { name: 'planner.csv' },
  )
  assert.deepEqual(themes(draft), ['Housing', 'Prevention'])
  assert.deepEqual(
    outline(draft).map(({ title, timeline }) => [title, timeline]),
    [
      ['Plan the centre', '02/01/2025 – 06/30/2025'],
      ['Train bystanders', '03/31/2025'],
    ],
  )
})

test('a column of the numbers of recommendations holds refs', async () => {
  const draft = await readDocument(
    'Recommendation #,Recommendation,Status\n1,Publish the data,Implemented\n2,Review it,Open',
    {
      name: 'tracker.csv',
    },
  )
  assert.deepEqual(
    outline(draft).map(({ ref }) => ref),
    ['1', '2'],
  )
})

test('people with titles are no actions', async () => {
  const draft = await readDocument(
    'Name,Title,Organization,Term ends\nA B,Chair,Town,2026\nC D,Vice-chair,County,2027',
    {
      name: 'members.csv',
    },
  )
  assert.equal(all(draft, 'action').length, 0)
})
