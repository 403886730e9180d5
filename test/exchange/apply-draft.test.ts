import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PlanView, type PlanRecord } from '@cswb/core'
import { EditBuilder, Fold, undoOps, type Change, type Edit } from '@cswb/core/change.js'
import { readPlanDocument, writePlanDocument } from '@cswb/core/document.js'
import { applyDraft, type Draft } from '@cswb/exchange'
import { all, draftOf, pasted, table } from './support/drafts.ts'

/** A plan that can be edited and undone. */
function desk(records: PlanRecord[] = []) {
  const fold = new Fold()
  const log: Change[] = []
  let made = 0
  const commit = (ops: Change['ops'], extra: Partial<Change>) => {
    const change: Change = {
      id: `c${log.length}`,
      plan: 'p',
      client: 'desk',
      clientSeq: log.length + 1,
      schema: 1,
      by: { name: 'Ana' },
      at: '2026-03-01T09:00:00Z',
      ops,
      ...extra,
    }
    log.push(change)
    fold.apply([change])
    return change
  }
  const edit = (make: (edit: Edit) => void, extra: Partial<Change> = {}) => {
    const builder = new EditBuilder(fold, () => `r${++made}`)
    make(builder)
    return commit(builder.ops, extra)
  }
  if (records.length)
    edit((plan) => records.forEach(({ id, kind, ...fields }) => plan.add(kind, fields, { id })), { intent: 'create' })
  const into = () => Object.assign(new PlanView(fold.view.records()), { id: 'p' })
  const undo = (change: Change) =>
    commit(undoOps(fold, change, (id) => log.find((each) => each.id === id)).ops, { intent: 'undo', undoes: change.id })
  return { fold, log, edit, into, undo }
}

const dump = (fold: Fold) => [...fold.view.records()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
const accept = (at: ReturnType<typeof desk>, draft: Draft) => {
  let ids = new Map<string, string>()
  const change = at.edit((edit) => void (ids = applyDraft(edit, draft, { into: at.into() })), { intent: 'import' })
  return { ids, change }
}

test('accepting a draft is one change, and undoing it restores the plan exactly', async () => {
  for (const path of ['campus/campus.en.docx', 'campus/campus.fr.csv', 'implementation/implementation.en.docx']) {
    const at = desk([
      { id: 'p', kind: 'plan', title: 'A plan of its own', documentDate: '2019-01-01' },
      { id: 't', kind: 'theme', title: 'There before' },
    ])
    const before = dump(at.fold)
    const { change } = accept(at, await draftOf(path))
    assert.equal(at.log.length, 2)
    assert.ok(dump(at.fold).length > before.length + 18)
    at.undo(change)
    assert.deepEqual(dump(at.fold), before)
  }
})

test('every record of the draft stands in the plan under a new id, and names the others by theirs', async () => {
  const at = desk([{ id: 'p', kind: 'plan' }])
  const draft = await draftOf('implementation/implementation.en.docx')
  const { ids } = accept(at, draft)
  assert.deepEqual(new Set(ids.keys()), new Set(draft.records.map(({ id }) => id)))
  for (const { id, fields } of draft.records) {
    const record = at.fold.view.get(ids.get(id) ?? '')
    assert.ok(record, id)
    for (const [field, value] of Object.entries(fields)) {
      if (typeof value === 'string') assert.equal(record[field], ids.get(value) ?? value)
    }
  }
  const steps = at.fold.view.all('action').filter(({ parent }) => !parent)
  assert.deepEqual(
    steps.map(({ title }) => title),
    all(draft, 'action')
      .filter(({ fields }) => !fields['parent'])
      .map(({ fields }) => fields['title']),
  )
  const tasks = at.fold.view.children(steps[0]?.id ?? '')
  assert.deepEqual(
    tasks.map(({ title }) => title),
    [
      'Write Terms of Reference (TOR)',
      'Have the TOR looked over and approved (who sits on the Partnership Council included).',
      'Send members a formal invitation.',
      'Set up the Partnership Council.',
    ],
  )
})

test('the plan that comes of it is a good document', async () => {
  for (const path of ['campus/campus.fr.docx', 'campus/campus.en.csv', 'implementation/implementation.en.html']) {
    const at = desk([{ id: 'p', kind: 'plan' }])
    accept(at, await draftOf(path))
    const document = { format: 'cswb-plan/1' as const, plan: 'p', records: dump(at.fold) }
    assert.deepEqual(readPlanDocument(writePlanDocument(document)), document)
  }
})

test('the plan’s empty fields are filled; what it says already stays, and the document’s words become a note', async () => {
  const at = desk([{ id: 'p', kind: 'plan', title: { en: 'Our plan' }, languages: [] }])
  const draft = await draftOf('campus/campus.fr.docx')
  accept(at, draft)
  const plan = at.fold.view.get('p')
  assert.deepEqual(plan?.['title'], { en: 'Our plan' })
  assert.equal(plan?.['documentDate'], '2020-09-10')
  assert.equal(plan?.['documentDateText'], '10 sept. 2020')
  assert.deepEqual(plan?.['languages'], ['fr'])
  const notes = at.fold.view.all('note')
  assert.deepEqual(
    notes.map(({ text, about }) => [text, about]),
    [[all(draft, 'plan')[0]?.fields['title'], 'p']],
  )
})

test('words the plan has already are not kept a second time', async () => {
  const draft = await draftOf('campus/campus.en.docx')
  const title = String(all(draft, 'plan')[0]?.fields['title'])
  for (const held of [title, { en: title, fr: 'Autre' }]) {
    const at = desk([{ id: 'p', kind: 'plan', title: held }])
    accept(at, draft)
    assert.deepEqual(at.fold.view.all('note'), [])
  }
})

test('organizations and groups the plan has are used, not added again', async () => {
  const at = desk([
    { id: 'p', kind: 'plan' },
    {
      id: 'css',
      kind: 'organization',
      name: { en: 'Campus Safety Services', fr: 'Services de sécurité du campus' },
      abbreviations: ['CSS'],
    },
    { id: 'hr', kind: 'organization', name: 'human resources' },
  ])
  const { ids } = accept(at, await draftOf('campus/campus.en.docx'))
  assert.equal(ids.get('organization:css'), 'css')
  assert.equal(ids.get('organization:hr'), 'hr')
  assert.equal(at.fold.view.all('organization').length, 10)
  assert.ok(at.fold.view.all('theme').every(({ stakeholders }) => stakeholders?.includes('css')))
})

test('every op says which document and which place it comes from, with the words no field holds', async () => {
  const at = desk([{ id: 'p', kind: 'plan' }])
  const page = table([
    ['3*1. Lighting<br>Stakeholders: CSS'],
    ['Action', 'Timeline', 'Comment'],
    ['1.1 Walk<br>1.2 Mend', '1.1: Fall 2021<br>1.2: TBD', ''],
  ])
  const { ids, change } = accept(at, await pasted(page, { name: 'lights.html' }))
  const sourceOf = (id: string) => change.ops.find(({ record }) => record === ids.get(id))?.source
  assert.ok(change.ops.every(({ source }) => source?.document === 'lights.html' && source.place))
  assert.deepEqual(sourceOf('action:1.2'), {
    document: 'lights.html',
    place: 'table 1, row 3 (Action | Timeline | Comment) “1.2:”',
  })
  assert.deepEqual(sourceOf('theme:1'), {
    document: 'lights.html',
    place: 'table 1, row 1 (Action | Timeline | Comment) “1.” “Stakeholders:” “CSS”',
  })
})

test('without a plan to go into, a plan record is added', async () => {
  const at = desk()
  const draft = await draftOf('campus/campus.en.docx')
  at.edit((edit) => void applyDraft(edit, draft, { planId: 'new' }))
  assert.equal(at.fold.view.get('new')?.['documentDate'], '2020-09-10')
})

test('notes say which document and place they come from', async () => {
  const at = desk([{ id: 'p', kind: 'plan' }])
  accept(at, await draftOf('implementation/implementation.en.docx'))
  for (const note of at.fold.view.all('note')) {
    assert.equal(note.document, 'implementation.en.docx')
    assert.match(note.place ?? '', /^table [45], row 1/)
    assert.equal(at.fold.view.get(note.about ?? '')?.kind, 'section')
  }
})
