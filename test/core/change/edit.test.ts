import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  checkOps,
  EditBuilder,
  EditError,
  Fold,
  historyOf,
  logAt,
  undoOps,
  undoStacks,
  type Change,
  type Edit,
} from '@cswb/core/change.js'

/** One person at one desk: edits in, changes out. */
function desk() {
  const fold = new Fold()
  const log: Change[] = []
  let made = 0
  const commit = (ops: Change['ops'], extra: Partial<Change> = {}) => {
    const change: Change = {
      id: `c${String(log.length).padStart(3, '0')}`,
      plan: 'p',
      client: 'desk',
      clientSeq: log.length + 1,
      schema: 1,
      by: { name: 'Ana' },
      at: `2026-03-${String(log.length + 1).padStart(2, '0')}T09:00:00Z`,
      ops,
      ...extra,
    }
    log.push(change)
    fold.apply([change])
    return change
  }
  const edit = (make: (edit: Edit) => void, extra?: Partial<Change>) => {
    const builder = new EditBuilder(fold, () => `r${++made}`)
    make(builder)
    return builder.ops.length ? commit(builder.ops, extra) : undefined
  }
  const back = (which: 'undo' | 'redo') => {
    const last = undoStacks(log, 'desk')[which].at(-1)
    assert.ok(last)
    const { ops, skipped } = undoOps(fold, last, (id) => log.find((change) => change.id === id))
    if (ops.length) commit(ops, { intent: which, undoes: last.id })
    return skipped
  }
  return {
    fold,
    log,
    edit,
    back,
    read: (id: string) => fold.view.get(id),
    title: (id: string) => fold.view.get(id)?.['title'],
  }
}

test('an edit of several records is one change, with one op for each record and field', () => {
  const { edit } = desk()
  const change = edit((plan) => {
    const theme = plan.add('theme', { title: 'Lights' })
    const action = plan.add('action', { title: 'First words', theme })
    plan.set(action, { title: 'Last words', comment: 'Soon' })
  })
  assert.deepEqual(
    change?.ops.map(({ field, record }) => `${record} ${field}`),
    ['r1 add', 'r2 add'],
  )
  assert.deepEqual(change?.ops[1]?.value, { title: 'Last words', theme: 'r1', comment: 'Soon', order: 'a0' })
})

test('writing what already stands is no change', () => {
  const { edit } = desk()
  edit((plan) => plan.add('action', { title: { en: 'Meet', fr: 'Rencontrer' }, leads: ['o1', 'o2'] }))
  assert.equal(
    edit((plan) => plan.set('r1', { title: { en: 'Meet', fr: 'Rencontrer' }, leads: ['o1', 'o2'] })),
    undefined,
  )
  assert.equal(
    edit((plan) => {
      plan.set('r1', { comment: 'x' })
      plan.set('r1', { comment: null })
    }),
    undefined,
  )
})

test('each language of a text, and each partner of a list, is its own op', () => {
  const { edit, read } = desk()
  edit((plan) => plan.add('action', { title: { en: 'Meet', fr: 'Rencontrer' }, leads: ['o1', 'o2'] }))
  const change = edit((plan) => plan.set('r1', { title: { en: 'Meet', fr: 'Se rencontrer' }, leads: ['o1', 'o3'] }))
  assert.deepEqual(change?.ops.map(({ field }) => field).sort(), ['leads#o2', 'leads#o3', 'title@fr'])
  assert.deepEqual(read('r1')?.['leads'], ['o1', 'o3'])
  edit((plan) => plan.set('r1', { title: 'Plain' }))
  assert.equal(read('r1')?.['title'], 'Plain')
})

test('an edit that cannot be is refused, by name, and leaves the plan as it was', () => {
  const { edit, fold } = desk()
  edit((plan) => (plan.add('action', { title: 'Whole' }), plan.add('action', { title: 'Part', parent: 'r1' })))
  const before = JSON.stringify([...fold.view.records()])
  const cases: [EditError['code'], (plan: Edit) => void][] = [
    ['record-missing', (plan) => plan.set('nowhere', { title: 'x' })],
    ['record-exists', (plan) => plan.add('action', { title: 'x' }, { id: 'r1' })],
    ['move-into-itself', (plan) => plan.move('r1', { under: { parent: 'r2' } })],
    ['field-reserved', (plan) => plan.set('r1', { removed: true } as never)],
  ]
  for (const [code, make] of cases)
    assert.throws(
      () => edit(make),
      (error: unknown) => error instanceof EditError && error.code === code,
    )
  assert.equal(JSON.stringify([...fold.view.records()]), before)
})

test('records keep the place they are moved to', () => {
  const { edit, fold } = desk()
  edit((plan) => {
    plan.add('theme', { title: 'Lights' })
    for (const title of ['one', 'two', 'three']) plan.add('action', { title, theme: 'r1' })
  })
  const titles = () => fold.view.children('r1').map((record) => record['title'])
  edit((plan) => plan.move('r4', { before: 'r2' }))
  assert.deepEqual(titles(), ['three', 'one', 'two'])
  edit((plan) => plan.move('r2', { after: 'r3' }))
  assert.deepEqual(titles(), ['three', 'two', 'one'])
})

test('one edit brings a record back and writes in it', () => {
  const { edit, read } = desk()
  edit((plan) => plan.add('action', { title: 'Lights', comment: 'Soon' }))
  edit((plan) => plan.remove('r1'))
  edit((plan) => {
    plan.restore('r1')
    plan.set('r1', { title: 'More lights' })
  })
  assert.equal(read('r1')?.['title'], 'More lights')
  assert.equal(read('r1')?.['comment'], 'Soon')
})

test('one edit moves several records side by side, and beside what it has moved itself', () => {
  const { edit, fold } = desk()
  const under = (id: string) => fold.view.children(id).map((record) => record.id)
  edit((plan) => {
    plan.add('theme', { title: 'One' }, { id: 't1' })
    plan.add('theme', { title: 'Two' }, { id: 't2' })
    for (const id of ['a', 'b', 'c']) plan.add('action', { theme: 't1', title: id }, { id })
    plan.add('action', { theme: 't2', title: 'd' }, { id: 'd' })
  })
  edit((plan) => {
    plan.move('c', { under: { theme: 't2' }, before: 'd' })
    plan.move('a', { under: { theme: 't2' }, after: 'c' })
  })
  assert.deepStrictEqual(under('t2'), ['c', 'a', 'd'])
  edit((plan) => {
    plan.move('b', { under: { theme: 't2' }, before: 'c' })
    plan.remove('t1')
  })
  assert.deepStrictEqual(under('t2'), ['b', 'c', 'a', 'd'], 'what was moved away is not removed')
  edit((plan) => {
    plan.move('c', {})
    plan.move('a', {})
  })
  assert.deepStrictEqual(under('t2'), ['b', 'd', 'c', 'a'])
})

test('removing a theme removes what stands under it, and undo brings all of it back', () => {
  const { edit, fold, back } = desk()
  edit((plan) => {
    plan.add('theme', { title: 'Lights' })
    plan.add('action', { title: 'Whole', theme: 'r1' })
    plan.add('action', { title: 'Part', parent: 'r2' })
  })
  edit((plan) => plan.remove('r1'))
  assert.deepEqual([...fold.view.records()], [])
  assert.deepEqual(back('undo'), [])
  assert.deepEqual([...fold.view.records()].map(({ id }) => id).sort(), ['r1', 'r2', 'r3'])
  back('redo')
  assert.deepEqual([...fold.view.records()], [])
})

test('the same field can be taken back step by step, and a new record after its edits', () => {
  const { edit, back, title, read } = desk()
  edit((plan) => plan.add('action', { title: 'One' }))
  edit((plan) => plan.set('r1', { title: 'Two', comment: 'New' }))
  edit((plan) => plan.set('r1', { title: 'Three' }))
  for (const which of ['undo', 'redo', 'undo'] as const) assert.deepEqual(back(which), [])
  assert.equal(title('r1'), 'Two')
  assert.deepEqual(back('undo'), [])
  assert.deepEqual([title('r1'), read('r1')?.['comment']], ['One', undefined])
  assert.deepEqual(back('undo'), [])
  assert.equal(read('r1'), undefined)
  for (const expected of ['One', 'Two', 'Three']) {
    assert.deepEqual(back('redo'), [])
    assert.equal(title('r1'), expected)
  }
})

test('undo and redo walk back and forth, and skip what somebody has changed since', () => {
  const { edit, back, title, fold } = desk()
  edit((plan) => plan.add('action', { title: 'one' }))
  edit((plan) => plan.set('r1', { title: 'two', comment: 'kept' }))
  edit((plan) => plan.set('r1', { title: 'three' }), { client: 'other' })
  assert.deepEqual(back('undo'), [{ record: 'r1', field: 'title' }])
  assert.equal(title('r1'), 'three')
  assert.equal(fold.view.get('r1')?.['comment'], undefined)
  back('redo')
  assert.equal(fold.view.get('r1')?.['comment'], 'kept')
})

test('history tells who changed what, when, why, from what to what; and the plan can be read as it stood', () => {
  const { edit, log } = desk()
  edit((plan) =>
    plan.add(
      'action',
      { title: 'one', comment: 'first' },
      { source: { document: 'plan.docx', place: 'table 1, row 2' } },
    ),
  )
  edit((plan) => plan.set('r1', { title: 'two' }), { why: 'Asked by council' })
  const [latest, ...earlier] = historyOf(log, { record: 'r1', field: 'title' })
  assert.deepEqual(
    [latest?.before, latest?.after, latest?.why, latest?.by.name, latest?.at],
    [['one'], 'two', 'Asked by council', 'Ana', '2026-03-02T09:00:00Z'],
  )
  assert.equal(earlier[0]?.source?.document, 'plan.docx')
  assert.equal(historyOf(log, { record: 'r1' }).length, 4)
  const then = new Fold(logAt(log, '2026-03-01T12:00:00Z'))
  assert.equal(then.view.get('r1')?.['title'], 'one')
})

test('history says from which moment on a change is in the plan, what it replaced, and what came in with it', () => {
  const { edit, log } = desk()
  const first = edit((plan) => plan.add('action', { title: 'one' }), { at: '2026-03-05T00:00:00Z' })
  edit((plan) => plan.set('r1', { title: 'two' }), { at: '2026-03-01T00:00:00Z' })
  const [second, begun] = historyOf(log, { record: 'r1', field: 'title' })
  assert.deepEqual([begun?.added, begun?.was], [true, []])
  assert.deepEqual([second?.added, second?.was], [false, [first?.id]])
  for (const entry of [second, begun])
    assert.ok(
      logAt(log, entry?.reached ?? '').some(({ id }) => id === entry?.change),
      'the change is in the plan by then',
    )
})

test('one register can be written by its name, and the others of its field stay', () => {
  const { edit, fold } = desk()
  edit((plan) => plan.add('action', { title: { en: 'one', fr: 'un' }, leads: ['o1', 'o2'] }))
  edit((plan) => {
    plan.write('r1', 'title@fr', 'une')
    plan.write('r1', 'leads#o1', null)
    plan.write('r1', 'comment', 'said')
  })
  const record = fold.view.get('r1')
  assert.deepEqual(
    [record?.['title'], record?.['leads'], record?.['comment']],
    [{ en: 'one', fr: 'une' }, ['o2'], 'said'],
  )
  edit((plan) => plan.write('r1', 'title', 'words of no language'))
  edit((plan) => plan.write('r1', 'title', null))
  assert.deepEqual(fold.view.get('r1')?.['title'], { en: 'one', fr: 'une' })
  assert.throws(() => edit((plan) => plan.write('r1', 'removed', [])), EditError)
  assert.throws(() => edit((plan) => plan.write('nobody', 'title', 'x')), EditError)
  edit((plan) => plan.write(plan.add('action', { title: 'new' }), 'comment', 'at once'))
  assert.equal(fold.view.get('r2')?.['comment'], 'at once')
})

test('a required text can get words in several languages in place of plain ones, and is missing only when it is empty', () => {
  const { fold, edit } = desk()
  edit((plan) => plan.add('override', { about: 'a', schedule: 'late', reason: 'rain', until: '2027-01-01' }))
  const opsOf = (make: (edit: Edit) => void) => {
    const builder = new EditBuilder(fold, () => 'new')
    make(builder)
    return builder.ops
  }
  assert.deepEqual(checkOps(opsOf((plan) => plan.set('r1', { reason: { en: 'rain', fr: 'pluie' } }))), [])
  assert.deepEqual(
    checkOps(opsOf((plan) => plan.set('r1', { reason: null }))).map(({ code }) => code),
    ['field-missing'],
  )
})

test('a clock set back does not reorder the past', () => {
  const { edit, log } = desk()
  edit((plan) => plan.add('action', { title: 'one' }), { at: '2026-03-05T00:00:00Z' })
  edit((plan) => plan.set('r1', { title: 'two' }), { at: '2026-03-01T00:00:00Z' })
  assert.equal(logAt(log, '2026-03-02T00:00:00Z').length, 0)
  assert.equal(logAt(log, '2026-03-05T00:00:00Z').length, 2)
  const received = log.map((change, place) => ({ ...change, receivedAt: `2026-04-0${place + 1}T00:00:00Z` }))
  assert.equal(logAt(received, '2026-04-01T12:00:00Z').length, 1)
})

test('a thousand actions are added and read in order', () => {
  const { edit, fold } = desk()
  edit((plan) => {
    plan.add('theme', { title: 'Lights' })
    for (let at = 0; at < 1000; at++) plan.add('action', { title: String(at), theme: 'r1' })
  })
  assert.deepEqual(
    fold.view.children('r1').map((record) => record['title']),
    Array.from({ length: 1000 }, (_, at) => String(at)),
  )
})
