import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '@cswb/exchange'
import { actions, all, outline, pasted, table, tasks } from './support/drafts.ts'

const head = ['Action', 'Timeline', 'Status']

test('headings of one level above tables are themes, with a sentence between, which describes them', async () => {
  const rows = (title: string) => table([head, [title, 'Fall 2025', 'Completed']])
  const draft = await pasted(
    `<h1>Safer paths</h1><h2>Light</h2><p>Dark corners come first.</p>${rows('Mend the lamps')}<h2>Snow</h2>${rows('Salt the stairs')}<h2>Thanks</h2><p>To all who walked.</p>`,
  )
  assert.deepEqual(
    outline(draft).map(({ title, theme }) => [title, theme]),
    [
      ['Mend the lamps', 'Light'],
      ['Salt the stairs', 'Snow'],
    ],
  )
  assert.equal(all(draft, 'theme')[0]?.fields['description'], 'Dark corners come first.')
  assert.deepEqual(
    all(draft, 'section').map(({ fields }) => fields['title']),
    ['Thanks'],
  )
})

test('a heading above a table that names its themes in a column is a section', async () => {
  const rows = (theme: string) =>
    table([
      ['Theme', ...head],
      [theme, 'Mend it', 'Fall 2025', 'Completed'],
    ])
  const draft = await pasted(`<h2>Part A</h2>${rows('Light')}<h2>Part B</h2>${rows('Snow')}`)
  assert.deepEqual(
    outline(draft).map(({ theme }) => theme),
    ['Light', 'Snow'],
  )
})

test('a list under the title of a theme is its actions, where its items have refs; what is listed below them is tasks', async () => {
  const draft = await pasted(
    `<p>Plan of the library</p>
    <p>Theme 1: Light</p>${table([head, ['1.1 Mend the lamps', 'Fall 2025', 'Completed']])}
    <p>Theme 2: Listening</p><ul><li>2.1 Ask the readers<ul><li>by letter</li><li>at the door</li></ul></li><li>2.2 Tell them what came of it</li></ul>`,
  )
  assert.deepEqual(outline(draft).slice(1), [
    { ref: '2.1', title: 'Ask the readers', theme: 'Listening' },
    { ref: '2.2', title: 'Tell them what came of it', theme: 'Listening' },
  ])
  const asked = actions(draft)[1]
  assert.ok(asked)
  assert.deepEqual(
    tasks(draft, asked).map(({ fields }) => fields['title']),
    ['by letter', 'at the door'],
  )
})

test('a small table in a cell of a table of actions is a list in that cell', async () => {
  const inner = table([
    ['Hire the hall', 'May 2025'],
    ['Send the letters', 'June 2025'],
  ])
  const draft = await pasted(table([head, [`Hold a supper${inner}`, 'Fall 2025', 'On track']]))
  const [supper] = actions(draft)
  assert.ok(supper)
  assert.deepEqual(outline(draft), [{ title: 'Hold a supper', timeline: 'Fall 2025', status: 'On track' }])
  assert.deepEqual(
    tasks(draft, supper).map(({ fields }) => fields['title']),
    ['Hire the hall – May 2025', 'Send the letters – June 2025'],
  )
})

test('a table that only lays out a page does not hide the plan in it', async () => {
  const plan = table([head, ['Mend the lamps', 'Fall 2025', 'Completed']])
  for (const banner of [
    ['Logo', 'Menu'],
    ['Logo', 'Search', 'Menu'],
  ]) {
    const draft = await pasted(table([banner, ['News', `<p>Our plan</p>${plan}`]]))
    assert.deepEqual(outline(draft), [{ title: 'Mend the lamps', timeline: 'Fall 2025', status: 'Completed' }])
  }
})

test('a line above the first heading of a page is not the plan’s title', async () => {
  const draft = await pasted(
    `<p>Skip to content</p><h1>Safer paths</h1>${table([head, ['Mend the lamps', 'Fall 2025', 'Completed']])}`,
  )
  assert.equal(all(draft, 'plan')[0]?.fields['title'], 'Safer paths')
})

test('a theme column of "Priority 1", "Priority 2" gives themes of that name', async () => {
  for (const word of ['Priority', 'Theme number', 'Axe']) {
    const rows = [1, 1, 2, 2].map((theme, at) => `${word} ${theme},${theme}.${at + 1},Walk route ${at + 1},May 2025`)
    const draft = await readDocument(new File([['Theme,Ref,Action,Timeline', ...rows].join('\n')], 'plan.csv'))
    const titles = draft.records.filter(({ kind }) => kind === 'theme').map(({ fields }) => fields['title'])
    assert.deepEqual(titles, [`${word} 1`, `${word} 2`])
    assert.equal(draft.records.filter(({ kind, fields }) => kind === 'action' && fields['theme']).length, 4)
  }
})
