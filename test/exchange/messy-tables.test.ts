import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actions, all, codes, codesOf, names, outline, pasted, table, tasks } from './support/drafts.ts'

const head = ['Action', 'Timeline', 'Comment']

test('stakeholders are found after a dash, an en dash, a colon, "with", and in French, in the title’s row or in one of their own', async () => {
  for (const [title, ref] of [
    [['1. Lighting<br>Stakeholders Involved – CSS, EIC &amp; CUSA'], '1'],
    [['1. Lighting Stakeholders Involved - CSS, EIC and CUSA'], '1'],
    [['1. Lighting', 'Stakeholders: CSS; EIC; CUSA'], '1'],
    [['1. Lighting', 'With CSS, EIC &amp; CUSA'], '1'],
    [['Priority 1: Lighting', 'Partners involved with: CSS, EIC, and CUSA'], '1'],
    [['Thème 1 – Lighting<br>Parties prenantes\u00a0: CSS, EIC et CUSA'], '1'],
  ] as const) {
    const draft = await pasted(
      table([...title.map((row) => [`3*${row}`]), head, ['1.1 Walk the grounds', 'Fall 2021', '']]),
    )
    const [theme] = all(draft, 'theme')
    assert.equal(theme?.fields['title'], 'Lighting', title[0])
    assert.equal(theme?.fields['ref'], ref)
    assert.deepEqual(names(draft, theme?.fields['stakeholders']), ['CSS', 'EIC', 'CUSA'], title.join())
  }
})

test('an ampersand inside a name does not cut it', async () => {
  const draft = await pasted(
    table([
      ['3*1. Lighting<br>Stakeholders: CSS, Housing &amp; Residence Life, DUC &amp; Student Office'],
      head,
      ['1.1 Walk', 'Fall 2021', ''],
    ]),
  )
  assert.deepEqual(names(draft, all(draft, 'theme')[0]?.fields['stakeholders']), [
    'CSS',
    'Housing & Residence Life',
    'DUC',
    'Student Office',
  ])
})

test('a title on two lines is put together, and says so', async () => {
  const draft = await pasted(
    table([['3*3. Lighting that lets people'], ['3*see and be seen'], head, ['3.1 Walk', 'Fall 2021', '']]),
  )
  const [theme] = all(draft, 'theme')
  assert.equal(theme?.fields['title'], 'Lighting that lets people see and be seen')
  assert.ok(codes(theme).includes('title-joined'))
})

test('a title above the table, as a heading or as a paragraph, is the theme’s; other headings are sections', async () => {
  const rows = (ref: string) => table([head, [`${ref} Walk the grounds`, 'Fall 2021', '']])
  const draft = await pasted(
    `<h1>Safer paths</h1><h2>How to read this</h2><p>Rows are actions.</p><h2>1. Lighting</h2><p>Stakeholders Involved – CSS and EIC</p>${rows('1.1')}<p>2. Snow</p>${rows('2.1')}<p>Lighting (Cont’d)</p>${rows('1.2')}`,
  )
  assert.deepEqual(
    outline(draft).map(({ ref, theme }) => [ref, theme]),
    [
      ['1.1', 'Lighting'],
      ['2.1', 'Snow'],
      ['1.2', 'Lighting'],
    ],
  )
  assert.deepEqual(
    all(draft, 'section').map(({ fields }) => fields['title']),
    ['How to read this'],
  )
  assert.equal(all(draft, 'plan')[0]?.fields['title'], 'Safer paths')
})

test('"(Cont’d)", "(continued)" and "(suite)" tables join their theme', async () => {
  for (const mark of ['(Cont’d)', "- (Cont'd)", '(continued)', '(suite)', '– suite']) {
    const draft = await pasted(
      table([['3*4. Lighting'], head, ['4.1 Walk', 'Fall 2021', '']]) +
        table([['3*5. Snow'], head, ['5.1 Clear', '2022', '']]) +
        table([[`3*Lighting ${mark}`], head, ['4.2 Mend', '2022', '']]),
    )
    assert.deepEqual(
      outline(draft).map((action) => action['theme']),
      ['Lighting', 'Snow', 'Lighting'],
      mark,
    )
    assert.equal(all(draft, 'theme').length, 2)
  }
})

test('headings need not stand first, may come again, and may be in another order the second time', async () => {
  const draft = await pasted(
    table([
      ['3*1. Lighting'],
      head,
      ['1.1 Walk the grounds', 'Fall 2021', 'Bring a map'],
      ['3*2. Snow'],
      ['Timeline', 'Comment', 'Action'],
      ['Winter 2022', 'Salt is costly', '2.1 Clear the paths'],
    ]),
  )
  assert.deepEqual(outline(draft), [
    { ref: '1.1', title: 'Walk the grounds', timeline: 'Fall 2021', comment: 'Bring a map', theme: 'Lighting' },
    { ref: '2.1', title: 'Clear the paths', timeline: 'Winter 2022', comment: 'Salt is costly', theme: 'Snow' },
  ])
})

test('headings that stand above each other’s columns are seen by what is below them, and a person is told to look', async () => {
  const rows = ['Winter 2022', 'Fall 2023', 'May 2024'].map((when, index) => [
    `1.${index + 1} Do thing ${index}`,
    'CSS, EIC',
    when,
  ])
  const draft = await pasted(table([['Action', 'Timeline', 'Responsibility'], ...rows]))
  assert.equal(outline(draft)[0]?.['timeline'], 'Winter 2022')
  assert.deepEqual(
    draft.reasons.map(({ code, unsure }) => ({ code, unsure })),
    [{ code: 'columns-swapped', unsure: true }],
  )
})

test('a table without headings is read by what its columns hold, and a person is told to look', async () => {
  const draft = await pasted(
    table([
      ['1.1 Walk the grounds at night', 'Fall 2021'],
      ['1.2 Replace the broken lamps', 'TBD'],
    ]),
  )
  assert.deepEqual(outline(draft), [
    { ref: '1.1', title: 'Walk the grounds at night', timeline: 'Fall 2021' },
    { ref: '1.2', title: 'Replace the broken lamps', timeline: 'TBD' },
  ])
  assert.deepEqual(
    draft.reasons.map(({ code, unsure }) => ({ code, unsure })),
    [{ code: 'columns-guessed', unsure: true }],
  )
})

test('a table of contents is not taken for actions', async () => {
  const draft = await pasted(
    table([
      ['Introduction', '2'],
      ['Steps', '5'],
      ['Evaluation', '9'],
    ]) + table([head, ['1.1 Walk', 'Fall 2021', '']]),
  )
  assert.deepEqual(
    outline(draft).map(({ ref }) => ref),
    ['1.1'],
  )
  assert.deepEqual(
    draft.notes.map(({ fields }) => fields['text']),
    ['Introduction | 2\nSteps | 5\nEvaluation | 9'],
  )
  assert.deepEqual(codesOf(draft), ['table-not-actions'])
})

test('stacked actions are cut at their refs, inside a line too where the numbering goes on', async () => {
  const draft = await pasted(
    table([
      head,
      [
        '5.1 Walk the grounds at night. 5.2 Mend the lamps that 3.5 people in ten complain of. 5.3 Report.',
        '5.1: Fall 2021 5.2: TBD<br>5.3. Ongoing',
        '',
      ],
    ]),
  )
  assert.deepEqual(outline(draft), [
    { ref: '5.1', title: 'Walk the grounds at night.', timeline: 'Fall 2021' },
    { ref: '5.2', title: 'Mend the lamps that 3.5 people in ten complain of.', timeline: 'TBD' },
    { ref: '5.3', title: 'Report.', timeline: 'Ongoing' },
  ])
  assert.ok(actions(draft).every((action) => codes(action).includes('split-in-line')))
})

test('a ref that a sentence only mentions does not cut it', async () => {
  const draft = await pasted(
    table([head, ['1.1 Walk<br>1.2 Mend', '1.1: Fall 2021, as in 1.2 Mend above<br>1.2: Winter', '']]),
  )
  assert.deepEqual(
    outline(draft).map(({ timeline }) => timeline),
    ['Fall 2021, as in 1.2 Mend above', 'Winter'],
  )
})

test('pieces without a ref belong to the ref before them, and a ref may come twice', async () => {
  const draft = await pasted(
    table([
      head,
      [
        '2.1 Walk<br>2.2 Mend',
        '2.1: Fall 2021<br>(Completed)<br>2.2: May 2022 – Order<br>2.2 Settle June 2022',
        '2.2 Note: lamps are dear',
      ],
    ]),
  )
  assert.deepEqual(outline(draft), [
    { ref: '2.1', title: 'Walk', timeline: 'Fall 2021\n(Completed)' },
    { ref: '2.2', title: 'Mend', timeline: 'May 2022 – Order\nSettle June 2022', comment: 'lamps are dear' },
  ])
})

test('a cell that serves several refs is shared out to each of them as written, to a later table too', async () => {
  const draft = await pasted(
    table([head, ['6.1 Walk<br>6.2 Mend', '6.1/6.2/6:3: TBD', '']]) + table([head, ['6.3 Report', '', '']]),
  )
  assert.deepEqual(
    outline(draft).map(({ ref, timeline }) => [ref, timeline]),
    ['6.1', '6.2', '6.3'].map((ref) => [ref, '6.1/6.2/6:3: TBD']),
  )
  assert.ok(codes(actions(draft)[2]).includes('ref-corrected'))
})

test('a range of refs means all from the first to the last', async () => {
  const draft = await pasted(table([head, ['6.1 Walk<br>6.2 Mend<br>6.3 Report', '6.1–6.3: TBD', '']]))
  assert.deepEqual(
    outline(draft).map(({ timeline }) => timeline),
    ['6.1–6.3: TBD', '6.1–6.3: TBD', '6.1–6.3: TBD'],
  )
})

test('lines that match stacked actions one to one go to them; one line for several goes to each', async () => {
  const draft = await pasted(
    table([
      ['Action', 'Timeline', 'Status'],
      ['1.1 Walk<br>1.2 Mend', '<p>Fall 2021</p><p>Winter 2022</p>', 'In progress'],
    ]),
  )
  assert.deepEqual(outline(draft), [
    { ref: '1.1', title: 'Walk', timeline: 'Fall 2021', status: 'In progress' },
    { ref: '1.2', title: 'Mend', timeline: 'Winter 2022', status: 'In progress' },
  ])
  for (const action of actions(draft))
    assert.deepEqual(
      codes(action).filter((code) => code.startsWith('cell')),
      ['cell-aligned', 'cell-shared'],
    )
})

test('a timeline cell that stands beside several rows is given to each of their actions', async () => {
  const draft = await pasted(
    '<table><tr><td>Action<td>Timeline<td>Status</tr><tr><td>1.1 Walk<td rowspan="2">Fall 2021<td>Done</tr><tr><td>1.2 Mend<td>Planned</tr><tr><td>1.3 Report<td>2022<td>Planned</tr></table>',
  )
  assert.deepEqual(
    outline(draft).map(({ timeline, status }) => [timeline, status]),
    [
      ['Fall 2021', 'Done'],
      ['Fall 2021', 'Planned'],
      ['2022', 'Planned'],
    ],
  )
})

test('in a flat table, empty and merged theme cells repeat the one above', async () => {
  const csv =
    'Theme,No,Action,When\n1. Lighting,1.1,Walk the grounds,Fall 2021\n,1.2,Mend the lamps,TBD\n2. Snow,2.1,Clear the paths,Winter\n'
  assert.deepEqual(
    outline(await pasted(csv)).map(({ ref, theme }) => [ref, theme]),
    [
      ['1.1', 'Lighting'],
      ['1.2', 'Lighting'],
      ['2.1', 'Snow'],
    ],
  )
  const merged =
    '<table><tr><td>Theme<td>Action<td>When</tr><tr><td rowspan=2>Lighting<td>1.1 Walk<td>2021</tr><tr><td>1.2 Mend<td>2022</tr></table>'
  const draft = await pasted(merged)
  assert.deepEqual(
    outline(draft).map(({ theme }) => theme),
    ['Lighting', 'Lighting'],
  )
  assert.equal(all(draft, 'theme')[0]?.fields['ref'], '1')
})

test('in a flat table, a row with one cell above others is the title of a theme', async () => {
  const draft = await pasted(
    'Safer paths;;\nAction;Échéancier;Responsable\nÉclairage;;\n1.1 Marcher la nuit;2021;SSC\n1.2 Réparer;2022;SSC\nNeige;;\n2.1 Déblayer;2022;SSC\n2.2 Saler;2023;SSC\n',
  )
  assert.deepEqual(
    outline(draft).map(({ ref, theme }) => [ref, theme]),
    [
      ['1.1', 'Éclairage'],
      ['1.2', 'Éclairage'],
      ['2.1', 'Neige'],
      ['2.2', 'Neige'],
    ],
  )
  assert.equal(all(draft, 'plan')[0]?.fields['title'], 'Safer paths')
})

test('nested lists become tasks to any depth, typed bullets too', async () => {
  const real =
    '<p>1.1 Light the paths</p><ul><li>Walk<ul><li>by night</li><li>in rain<ol><li>with a map</li></ol></li></ul></li><li>Mend</li></ul>'
  const typed = '1.1 Light the paths<br>• Walk<br>▶ by night<br>▶ in rain<br>– with a map<br>• Mend'
  for (const cell of [real, typed]) {
    const draft = await pasted(table([head, [cell, 'Fall 2021', '']]))
    const [action] = actions(draft)
    assert.ok(action)
    assert.equal(action.fields['title'], 'Light the paths')
    const [walk, mend] = tasks(draft, action)
    assert.deepEqual([walk?.fields['title'], mend?.fields['title']], ['Walk', 'Mend'])
    assert.ok(walk)
    const [, rain] = tasks(draft, walk)
    assert.ok(rain)
    assert.deepEqual(
      tasks(draft, rain).map(({ fields }) => fields['title']),
      ['with a map'],
    )
    assert.equal(draft.counts['action'], 1)
    assert.equal(draft.counts['task'], 5)
  }
})

test('a cell that is only a list of actions gives one action an item', async () => {
  const draft = await pasted(
    table([
      ['Priority', 'Actions', 'Lead'],
      ['Lighting', '<ul><li>Walk the grounds</li><li>Mend the lamps</li></ul>', 'CSS'],
    ]),
  )
  assert.deepEqual(outline(draft), [
    { title: 'Walk the grounds', theme: 'Lighting' },
    { title: 'Mend the lamps', theme: 'Lighting' },
  ])
  assert.deepEqual(
    actions(draft).map(({ fields }) => names(draft, fields['leads'])),
    [['CSS'], ['CSS']],
  )
})

test('steps that span several rows have a task a row, each with who and when', async () => {
  const draft = await pasted(
    '<table><tr><td>Step<td>Tasks<td>Responsibility<td>Timeline</tr><tr><td rowspan=2>1. Begin<td>Write to members<td>Advisory Committee<td>May 2021</tr><tr><td>Hold a meeting<td>City of Northfield<td>June 2021</tr></table>',
  )
  const [step] = actions(draft)
  assert.ok(step)
  assert.equal(step.fields['title'], 'Begin')
  assert.deepEqual(
    tasks(draft, step).map(({ fields }) => [fields['title'], fields['timeline'], ...names(draft, fields['leads'])]),
    [
      ['Write to members', 'May 2021', 'Advisory Committee'],
      ['Hold a meeting', 'June 2021', 'City of Northfield'],
    ],
  )
})

test('rows that a narrow column broke in the middle of sentences are put together again', async () => {
  const text = [
    'Action\tTimeline\tComment',
    '2.1 Walk the grounds at night and write\t2.1: October –\tSafety is felt,',
    'down which lamps are broken.\tDec 2019\tnot only measured.',
    '2.2 Mend the lamps\t(Completed)\t',
    '\t2.2: Ongoing\t',
  ].join('\n')
  const draft = await pasted(`2. Lighting\nStakeholders Involved - CSS, EIC\n${text}`)
  assert.deepEqual(outline(draft), [
    {
      ref: '2.1',
      title: 'Walk the grounds at night and write down which lamps are broken.',
      timeline: 'October –\nDec 2019\n(Completed)',
      theme: 'Lighting',
    },
    { ref: '2.2', title: 'Mend the lamps', timeline: 'Ongoing', theme: 'Lighting' },
  ])
  assert.equal(all(draft, 'theme')[0]?.fields['comment'], 'Safety is felt, not only measured.')
  assert.ok(codes(actions(draft)[0]).includes('rows-wrapped'))
})

test('a column the plan does not know is added to it under its own heading', async () => {
  const draft = await pasted(
    table([
      ['Action', 'Timeline', 'Risk level'],
      ['1.1 Walk', 'Fall 2021', 'High'],
    ]),
  )
  assert.equal(actions(draft)[0]?.fields['risk-level'], 'High')
  assert.deepEqual(
    all(draft, 'field').map(({ fields }) => fields),
    [{ of: 'action', name: 'risk-level', label: 'Risk level' }],
  )
})

test('start and end dates are one timeline; planning areas are known by their words in both languages', async () => {
  const draft = await pasted(
    table([
      ['Action', 'Start date', 'End date', 'Planning area'],
      ['1.1 Walk', 'May 2021', 'June 2022', 'Prevention, Intervention centrée sur le risque'],
    ]),
  )
  assert.equal(actions(draft)[0]?.fields['timeline'], 'May 2021 – June 2022')
  assert.deepEqual(actions(draft)[0]?.fields['areas'], ['prevention', 'risk-intervention'])
})

test('an action that has the ref of another is kept, and said', async () => {
  const draft = await pasted(table([head, ['5.2 Walk', 'Fall 2021', ''], ['5.2 Mend', 'Winter 2022', '']]))
  assert.deepEqual(
    outline(draft).map(({ title, timeline }) => [title, timeline]),
    [
      ['Walk', 'Fall 2021'],
      ['Mend', 'Winter 2022'],
    ],
  )
  assert.ok(codes(actions(draft)[1]).includes('duplicate-ref'))
})

test('the same source always gives the same ids', async () => {
  const page = table([
    ['3*1. Lighting<br>Stakeholders: CSS'],
    head,
    ['1.1 Walk<ul><li>by night</li></ul>', 'Fall 2021', ''],
  ])
  const [first, second] = [await pasted(page), await pasted(page)]
  assert.deepEqual(first, second)
  assert.deepEqual(
    first.records.map(({ id }) => id),
    ['theme:1', 'organization:css', 'action:1.1', 'action:1.1/1'],
  )
})

test('two names for one party are one organization', async () => {
  const draft = await pasted(
    `<p>Campus Safety Services (CSS) leads.</p>${table([['3*1. Lighting<br>Stakeholders: CSS, Student Experience Office'], head, ['1.1 Walk', 'Fall 2021', '']])}${table([['3*2. Snow<br>Stakeholders: Campus Safety Services, SEO'], head, ['2.1 Clear', 'Fall 2021', '']])}`,
  )
  assert.deepEqual(
    all(draft, 'organization').map(({ fields }) => [fields['name'], fields['abbreviations']]),
    [
      ['Campus Safety Services', ['CSS']],
      ['Student Experience Office', ['SEO']],
    ],
  )
  const [light, snow] = all(draft, 'theme').map(({ fields }) => fields['stakeholders'])
  assert.deepEqual(light, snow)
})
