// What every store promises, whatever is below it. Memory and IndexedDB are held to the same words.
import type { PlanEvent, PlanSession } from '@cswb/core'
import type { Author, Change } from '@cswb/core/change.js'
import type { PlanDocument } from '@cswb/core/document.js'
import type { Shelf } from '../../packages/store/src/plan-store.ts'
import { MemoryShelf } from '../../packages/store/src/memory.ts'
import { Plans } from '../../packages/store/src/plans.ts'
import type { StoreError } from '../../packages/store/src/store-error.ts'

export interface Given {
  it(name: string, promise: () => Promise<void>): void
  assert: {
    ok(value: unknown, message?: string): void
    strictEqual(actual: unknown, expected: unknown, message?: string): void
    deepEqual(actual: unknown, expected: unknown, message?: string): void
  }
  /** An empty place for plans, and a second tab's way to the same place. */
  place(): { here: Shelf; otherTab: Shelf }
}

const ada: Author = { name: 'Ada Roy' }
const ben: Author = { name: 'Ben Okafor' }
const records = [
  { id: 't1', kind: 'theme', ref: '1', title: 'Lighting' },
  { id: 'a1', kind: 'action', ref: '1.1', title: 'Light the paths', theme: 't1' },
  { id: 'a2', kind: 'action', ref: '1.2', title: 'Trim the hedges', theme: 't1' },
]

export async function failing<E = StoreError>(promise: Promise<unknown>): Promise<E> {
  const nothing = {}
  const found = await promise.then(
    () => nothing,
    (error: unknown) => error,
  )
  if (found === nothing) throw new Error('This was to be refused, and it was not.')
  return found as E
}

export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 5000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited five seconds for: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

export const dump = (session: PlanSession) =>
  JSON.stringify([...session.records()].sort((a, b) => (a.id < b.id ? -1 : 1)))

const newer = (change: Change, id: string): Change => ({
  ...change,
  id,
  client: 'newer',
  clientSeq: 1,
  schema: 99,
  intent: 'edit',
  ops: [{ record: 'a1', kind: 'action', field: 'glow', value: 'blue', was: [] }],
})

export function promises({ it, assert, place }: Given): void {
  const start = async (options: { author?: Author } = { author: ada }) => {
    const { here, otherTab } = place()
    const plans = new Plans(here)
    const other = new Plans(otherTab)
    const plan = await plans.create({ title: 'Campus plan', slug: 'campus', records, ...options })
    return { plans, other, plan, here, otherTab }
  }

  it('a new plan holds what it began with, as one change that undo does not take back', async () => {
    const { plan } = await start()
    assert.strictEqual(plan.get(plan.id)?.['title'], 'Campus plan')
    assert.deepEqual(
      plan.children('t1').map(({ id }) => id),
      ['a1', 'a2'],
    )
    const { changes } = await plan.toDocument()
    assert.strictEqual(changes?.length, 1)
    assert.deepEqual([changes[0]?.intent, changes[0]?.clientSeq, changes[0]?.by], ['create', 1, ada])
    assert.deepEqual([plan.canUndo, plan.editable, plan.sync.state], [false, true, 'saved'])
    await plan.close()
  })

  it('an acknowledged edit is there when the plan is opened again, with who and why', async () => {
    const { plan, other } = await start()
    await plan.change((edit) => edit.set('a1', { status: 'Completed' }), { why: 'Seen on site' })
    await plan.close()
    const again = await other.open('campus')
    assert.strictEqual(again.get('a1')?.['status'], 'Completed')
    const [entry] = await again.history({ record: 'a1', field: 'status' })
    assert.deepEqual([entry?.by, entry?.why, entry?.after, entry?.before], [ada, 'Seen on site', 'Completed', []])
    await again.close()
  })

  it('an edit that changes nothing is no change', async () => {
    const { plan } = await start()
    assert.strictEqual(await plan.change((edit) => edit.set('a1', { title: 'Light the paths' })), undefined)
    assert.strictEqual((await plan.toDocument()).changes?.length, 1)
    await plan.close()
  })

  it('an edit that cannot be leaves the plan as it was, says why, and does not hold up the next', async () => {
    const { plan } = await start()
    const before = dump(plan)
    const missing = await failing<{ code: string }>(
      plan.change((edit) => {
        edit.set('a1', { title: 'Half' })
        edit.set('nowhere', { title: 'x' })
      }),
    )
    assert.strictEqual(missing.code, 'record-missing')
    const wrong = await failing<{ problems: { field: string; found: string }[] }>(
      plan.change((edit) => edit.set('a1', { progress: 400, title: 'Half' })),
    )
    assert.deepEqual(
      wrong.problems.map(({ field, found }) => [field, found]),
      [['progress', '400']],
    )
    const kept = await failing<{ code: string }>(plan.change((edit) => edit.remove(plan.id)))
    assert.strictEqual(kept.code, 'plan-kept')
    const late = await failing<Error>(plan.change((async () => {}) as () => void))
    assert.ok(late.message.includes('synchronous'))
    assert.strictEqual(dump(plan), before)
    await plan.change((edit) => edit.set('a1', { progress: 40 }))
    assert.strictEqual(plan.get('a1')?.['progress'], 40)
    await plan.close()
  })

  it('edits are made in the order they were asked for, each seeing the one before', async () => {
    const { plan } = await start()
    const made = ['a', 'b', 'c'].map((letter) =>
      plan.change((edit) => edit.set('a1', { comment: `${String(plan.get('a1')?.['comment'] ?? '')}${letter}` })),
    )
    await plan.close()
    await Promise.all(made)
    assert.strictEqual(plan.get('a1')?.['comment'], 'abc')
  })

  it('what is stored does not follow an object that the page goes on changing', async () => {
    const { plan, other } = await start()
    const title = { en: 'Light all paths', fr: 'Éclairer les sentiers' }
    await plan.change((edit) => edit.set('a1', { title }))
    title.en = 'Changed'
    const again = await other.open('campus')
    assert.strictEqual(dump(again), dump(plan))
    assert.ok(!dump(plan).includes('Changed'))
    await Promise.all([plan.close(), again.close()])
  })

  it('two tabs see each other’s changes at once, and each is told whose doing it was', async () => {
    const { plan, other } = await start()
    const tab = await other.open('campus', ben)
    const [heardHere, heardThere]: [PlanEvent[], PlanEvent[]] = [[], []]
    plan.subscribe((event) => heardHere.push(event))
    tab.subscribe((event) => heardThere.push(event))
    await plan.change((edit) => edit.set('a1', { status: 'Begun' }))
    await until(() => tab.get('a1')?.['status'] === 'Begun', 'the other tab to show the edit')
    await tab.change((edit) => edit.set('a2', { status: 'Done' }))
    await until(() => plan.get('a2')?.['status'] === 'Done', 'this tab to show the edit')
    const told = (events: PlanEvent[]) =>
      events.filter(({ origin }) => origin !== 'status').map(({ origin, records: ids }) => [origin, ...ids].join(' '))
    assert.deepEqual(told(heardHere), ['own a1', 'tab a2'])
    assert.deepEqual(told(heardThere), ['tab a1', 'own a2'])
    await Promise.all([plan.close(), tab.close()])
  })

  it('edits of many sessions at once are all kept, numbered without a gap', async () => {
    const { plan, plans, other } = await start()
    const sessions = [plan, await plans.open('campus'), await other.open('campus')]
    await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        sessions[at % 3]?.change((edit) => edit.add('note', { text: `Note ${at}` } as never)),
      ),
    )
    const { changes = [] } = await plan.toDocument()
    assert.deepEqual(
      changes.map(({ clientSeq }) => clientSeq),
      Array.from({ length: 31 }, (_, at) => at + 1),
    )
    assert.strictEqual(new Set(changes.map(({ client }) => client)).size, 1)
    for (const session of sessions)
      await until(() => session.all('note').length === 30, 'every session to hold every note')
    await Promise.all(sessions.map((session) => session.close()))
  })

  it('the same cell edited in two tabs at once keeps both values until somebody decides', async () => {
    const { plan, other } = await start()
    const tab = await other.open('campus', ben)
    await Promise.all([
      plan.change((edit) => edit.set('a1', { status: 'On track' })),
      tab.change((edit) => edit.set('a1', { status: 'Completed' })),
    ])
    for (const session of [plan, tab]) {
      await until(() => session.conflicts().length === 1, 'the conflict to show in both')
      const values = session.conflicts()[0]?.candidates.map(({ value }) => value)
      assert.deepEqual(values?.toSorted(), ['Completed', 'On track'])
      assert.strictEqual(session.sync.conflicts, 1)
    }
    assert.strictEqual(dump(plan), dump(tab))
    await tab.change((edit) => edit.set('a1', { status: 'Completed' }))
    await until(() => plan.conflicts().length === 0, 'the decision to arrive')
    assert.strictEqual(plan.get('a1')?.['status'], 'Completed')
    await Promise.all([plan.close(), tab.close()])
  })

  it('undo and redo survive a reload', async () => {
    const { plan, other } = await start()
    await plan.change((edit) => edit.set('a1', { status: 'One' }))
    await plan.change((edit) => edit.set('a1', { status: 'Two' }))
    await plan.undo()
    await plan.close()
    const again = await other.open('campus', ada)
    assert.deepEqual([again.get('a1')?.['status'], again.canUndo, again.canRedo], ['One', true, true])
    await again.redo()
    assert.strictEqual(again.get('a1')?.['status'], 'Two')
    await again.undo()
    const last = await again.undo()
    assert.strictEqual(last.change?.intent, 'undo')
    assert.deepEqual([again.get('a1')?.['status'], again.canUndo], [undefined, false])
    assert.deepEqual(await again.undo(), { change: undefined, skipped: [] })
    await again.close()
  })

  it('undo leaves alone what somebody has written since, says so, and goes on to the one before', async () => {
    const { plan, plans } = await start()
    await plan.change((edit) => edit.set('a2', { status: 'Earlier' }))
    await plan.change((edit) => edit.set('a1', { status: 'Mine' }))
    const elsewhere = await new Plans(new MemoryShelf()).openFile(JSON.stringify(await plan.toDocument()), {
      author: ben,
    })
    await elsewhere.session.change((edit) => edit.set('a1', { status: 'Theirs' }))
    const opened = await plans.openFile(JSON.stringify(await elsewhere.session.toDocument()))
    await until(() => plan.get('a1')?.['status'] === 'Theirs', 'the other’s edit to arrive')
    assert.deepEqual(await plan.undo(), { change: undefined, skipped: [{ record: 'a1', field: 'status' }] })
    assert.strictEqual(plan.get('a1')?.['status'], 'Theirs')
    const { change } = await plan.undo()
    assert.deepEqual([change?.ops[0]?.record, plan.get('a2')?.['status']], ['a2', undefined])
    await Promise.all([plan.close(), opened.session.close()])
  })

  it('the plan can be read as it stood at a moment', async () => {
    const { plan } = await start()
    await plan.change((edit) => edit.set('a1', { status: 'Before' }))
    await new Promise((resolve) => setTimeout(resolve, 5))
    const moment = new Date()
    await new Promise((resolve) => setTimeout(resolve, 5))
    await plan.change((edit) => edit.set('a1', { status: 'After' }))
    assert.strictEqual((await plan.at(moment)).get('a1')?.['status'], 'Before')
    assert.strictEqual((await plan.at('1999-01-01')).get('a1'), undefined)
    await plan.close()
  })

  it('a plan file opened elsewhere is the same plan with the same history, unknown things included', async () => {
    const { here } = place()
    const document = {
      format: 'cswb-plan/1',
      plan: 'p',
      records: [
        { id: 'p', kind: 'plan', title: 'Strange', mood: { calm: [1, 2] } },
        { id: 'x', kind: 'satellite', orbit: 'low', order: 'a0' },
      ],
      colophon: 'Set in Source Serif',
    } as unknown as PlanDocument
    const plan = await new Plans(here).create({ from: document, author: ada })
    await plan.change((edit) => edit.set('x', { orbit: 'high' }))
    const file = await plan.toDocument()
    const { session, taken, known } = await new Plans(new MemoryShelf()).openFile(JSON.stringify(file))
    assert.deepEqual([taken.length, known], [2, false])
    assert.deepEqual(await session.toDocument(), file)
    assert.strictEqual(file['colophon'], 'Set in Source Serif')
    assert.deepEqual(session.get('p')?.['mood'], { calm: [1, 2] })
    assert.deepEqual([session.get('x')?.['orbit'], (await session.history({ record: 'x' })).length], ['high', 3])
    await Promise.all([plan.close(), session.close()])
  })

  it('two copies of a plan edited apart merge like two devices, and a file brings in only what is not here', async () => {
    const { plan, plans } = await start()
    const apart = (
      await new Plans(new MemoryShelf()).openFile(JSON.stringify(await plan.toDocument()), { author: ben })
    ).session
    await apart.change((edit) => edit.set('a1', { status: 'Away' }))
    await plan.change((edit) => edit.set('a2', { status: 'Home' }))
    const heard: PlanEvent[] = []
    const opened = await plans.openFile(JSON.stringify(await apart.toDocument()))
    opened.session.subscribe((event) => heard.push(event))
    assert.deepEqual([opened.known, opened.taken.map(({ by }) => by.name)], [true, ['Ben Okafor']])
    assert.deepEqual([opened.session.get('a1')?.['status'], opened.session.get('a2')?.['status']], ['Away', 'Home'])
    await until(() => plan.get('a1')?.['status'] === 'Away', 'the open plan to show it too')
    const again = await plans.openFile(JSON.stringify(await apart.toDocument()))
    assert.deepEqual(again.taken, [])
    await Promise.all([plan.close(), opened.session.close(), again.session.close()])
  })

  it('a file without history does not overwrite a plan that is here', async () => {
    const { plan, plans } = await start()
    const same = await plan.toDocument({ log: false })
    const opened = await plans.openFile(JSON.stringify(same))
    assert.deepEqual([opened.known, opened.taken], [true, []])
    await opened.session.close()
    const edited = {
      ...same,
      records: same.records.map((each) => (each.id === 'a1' ? { ...each, status: 'By hand' } : each)),
    }
    const refused = await failing(plans.openFile(JSON.stringify(edited)))
    assert.strictEqual(refused.code, 'no-history')
    assert.strictEqual(plan.get('a1')?.['status'], undefined)
    await plan.close()
  })

  it('a broken or newer file is refused whole', async () => {
    const { plan, plans } = await start()
    const file = await plan.toDocument()
    const first = file.changes?.[0] as Change
    const broken = await failing<{ problems: { code: string }[] }>(plans.openFile('{"format": "cswb-plan/1"'))
    assert.deepEqual(broken.problems[0]?.code, 'not-json')
    const strange = { ...file, changes: [first, { ...first, id: 'other', plan: 'another', ops: [] }] }
    const mixed = await failing<{ problems: { path: string }[] }>(plans.openFile(JSON.stringify(strange)))
    assert.strictEqual(mixed.problems[0]?.path, 'changes[1].plan')
    const late = {
      ...file,
      changes: [first, newer(first, 'late')],
      records: file.records.map((each) => (each.id === 'a1' ? { ...each, glow: 'blue' } : each)),
    }
    assert.strictEqual((await failing(plans.openFile(JSON.stringify(late)))).code, 'newer-schema')
    assert.strictEqual(
      (await failing(new Plans(new MemoryShelf()).openFile(JSON.stringify(late)))).code,
      'newer-schema',
    )
    const moved = { text: () => Promise.reject(new DOMException('gone', 'NotReadableError')) } as unknown as Blob
    assert.strictEqual((await failing(plans.openFile(moved))).code, 'file-unreadable')
    assert.strictEqual((await plan.toDocument()).changes?.length, 1)
    await plan.close()
  })

  it('records that are wrong make no plan, and everything wrong is said at once', async () => {
    const { here } = place()
    const plans = new Plans(here)
    const wrong = [{ id: 'a', kind: 'action', progress: 'half' }, { id: 'a', kind: 'action' }, { kind: 'theme' }]
    const refused = await failing<{ problems: { code: string }[] }>(
      plans.create({ title: 'No', records: wrong as never }),
    )
    assert.deepEqual(
      refused.problems.map(({ code }) => code),
      ['field-wrong', 'id-twice', 'id-missing'],
    )
    assert.deepEqual(await here.list(), [])
  })

  it('plans are found by id or short name; a name is taken once, and one made of the title gets a number', async () => {
    const { plan, plans, here } = await start()
    assert.strictEqual((await failing(plans.create({ title: 'Other', slug: 'campus' }))).code, 'slug-taken')
    const second = await plans.create({ title: { fr: 'Plan d’action été' } })
    const third = await plans.create({ title: { fr: 'Plan d’action été' } })
    const listed = await here.list()
    assert.deepEqual(listed.map(({ slug }) => slug).toSorted(), ['campus', 'plan-d-action-ete', 'plan-d-action-ete-2'])
    const byId = await plans.open(plan.id)
    assert.strictEqual(byId.id, plan.id)
    const file = await plan.toDocument()
    assert.strictEqual((await failing(plans.create({ from: file }))).code, 'plan-exists')
    const missing = await failing(plans.open('nowhere'))
    assert.deepEqual([missing.code, missing.about], ['plan-missing', 'nowhere'])
    await second.change((edit) => edit.set(second.id, { title: 'Winter plan' }))
    await until(
      async () => (await here.list()).some(({ title }) => title === 'Winter plan'),
      'the list to show the new title',
    )
    await Promise.all([plan, second, third, byId].map((each) => each.close()))
  })

  it('nobody edits without a name; the edit is kept, and the name is asked for once', async () => {
    const { plan, plans } = await start({})
    const refused = await failing(plan.change((edit) => edit.set('a1', { status: 'Done' })))
    assert.deepEqual(
      [refused.code, refused.edit?.ops.length, plan.get('a1')?.['status']],
      ['author-missing', 1, undefined],
    )
    plan.author = ben
    const change = refused.edit && (await plan.retry(refused.edit))
    assert.deepEqual([change?.by, plan.get('a1')?.['status']], [ben, 'Done'])
    await until(async () => {
      const again = await plans.open('campus')
      await again.close()
      return again.author?.name === ben.name
    }, 'the name to be remembered')
    await plan.close()
  })

  it('an edit offered twice is made once', async () => {
    const { plan } = await start({})
    const { edit } = await failing(plan.change((each) => each.set('a1', { status: 'Done' })))
    plan.author = ada
    if (!edit) throw new Error('no edit in the error')
    const first = await plan.retry(edit)
    const second = await plan.retry(edit)
    assert.strictEqual(first?.id, second?.id)
    assert.strictEqual((await plan.toDocument()).changes?.length, 2)
    await plan.undo()
    assert.deepEqual([plan.get('a1')?.['status'], plan.canUndo], [undefined, false])
    await plan.close()
  })

  it('a closed plan takes no edit, and gives it back', async () => {
    const { plan } = await start()
    await plan.close()
    await plan.close()
    const refused = await failing(plan.change((edit) => edit.set('a1', { status: 'Late' })))
    assert.deepEqual([refused.code, refused.edit?.ops[0]?.value, plan.editable], ['closed', 'Late', false])
    assert.strictEqual(plan.get('a1')?.['status'], undefined)
  })

  it('a listener that throws disturbs neither the edit nor the other listeners', async () => {
    const { plan } = await start()
    const told: Error[] = []
    const { reportError } = globalThis
    globalThis.reportError = (error: Error) => void told.push(error)
    const heard: string[] = []
    plan.subscribe(({ origin }) => {
      if (origin === 'own') throw new Error('a page’s own fault')
    })
    plan.subscribe(({ origin }) => heard.push(origin))
    await plan.change((edit) => edit.set('a1', { status: 'Done' }))
    assert.ok(heard.includes('own'))
    globalThis.reportError = reportError
    assert.deepEqual(
      told.map(({ message }) => message),
      ['a page’s own fault'],
    )
    await plan.close()
  })

  it('a plan removed under an open page keeps what is seen and what is typed', async () => {
    const { plan, other } = await start()
    await other.remove('campus')
    await until(() => plan.sync.problem === 'gone', 'the session to notice')
    assert.strictEqual(plan.sync.state, 'lost')
    const refused = await failing(plan.change((edit) => edit.set('a1', { status: 'Typed' })))
    assert.deepEqual([refused.code, plan.get('a1')?.['title']], ['gone', 'Light the paths'])
    const rescued = await plan.toDocument({ log: false, include: refused.edit ? [refused.edit] : [] })
    assert.strictEqual(rescued.records.find(({ id }) => id === 'a1')?.['status'], 'Typed')
    assert.strictEqual((await failing(plan.toDocument())).code, 'gone')
    const { session } = await other.openFile(JSON.stringify(rescued))
    assert.strictEqual(session.get('a1')?.['status'], 'Typed')
    // What was brought back is another life of the plan: the old session must not write into it.
    assert.strictEqual((await failing(plan.change((edit) => edit.set('a1', { status: 'Again' })))).code, 'gone')
    assert.strictEqual((await failing(other.remove('nowhere'))).code, 'plan-missing')
    await Promise.all([plan.close(), session.close()])
  })

  it('an edit that could not be stored can be saved in the plan file, and comes back from there', async () => {
    const { plan, plans } = await start({})
    const { edit } = await failing(plan.change((each) => each.set('a1', { status: 'Unsaved' })))
    const file = await plan.toDocument({ include: edit ? [edit] : [] })
    assert.strictEqual(file.changes?.length, 2)
    const { session, taken } = await plans.openFile(JSON.stringify(file))
    assert.deepEqual([taken.length, session.get('a1')?.['status']], [1, 'Unsaved'])
    await Promise.all([plan.close(), session.close()])
  })

  it('a row written by newer software is shown as far as it is understood, never lost, and ends editing', async () => {
    const { plan, other, here } = await start()
    const store = here.open(plan.id)
    await store.read()
    const first = (await plan.toDocument()).changes?.[0] as Change
    await store.take([newer(first, 'late')], {})
    store.close()
    await until(() => plan.sync.problem === 'newer-schema', 'the open session to notice')
    assert.deepEqual([plan.editable, plan.canUndo, plan.get('a1')?.['glow']], [false, false, 'blue'])
    const refused = await failing(plan.change((edit) => edit.set('a1', { status: 'Old' })))
    assert.deepEqual([refused.code, refused.edit?.ops[0]?.value], ['newer-schema', 'Old'])
    const again = await other.open('campus')
    assert.deepEqual([again.editable, again.sync.problem, again.get('a1')?.['glow']], [false, 'newer-schema', 'blue'])
    assert.strictEqual((await again.toDocument()).changes?.length, 2)
    await Promise.all([plan.close(), again.close()])
  })

  it('a stored row that is no change is named, kept, and given back with the file', async () => {
    const { plan, other, here } = await start()
    const store = here.open(plan.id)
    await store.read()
    const bad = { id: 'bad', plan: plan.id, client: 'x', clientSeq: 0, ops: 'none' }
    await store.take([bad as never], {})
    store.close()
    const again = await other.open('campus')
    assert.deepEqual(
      [again.editable, again.sync.problem, again.get('a1')?.['title']],
      [false, 'damaged', 'Light the paths'],
    )
    const file = await again.toDocument()
    assert.deepEqual([file.changes?.length, file['unreadable']], [1, [bad]])
    const elsewhere = await new Plans(new MemoryShelf()).openFile(JSON.stringify(file))
    assert.deepEqual([elsewhere.session.editable, elsewhere.session.get('a1')?.['title']], [true, 'Light the paths'])
    await Promise.all([plan.close(), again.close()])
  })

  it('an installation that meets its own name on a stranger’s change takes a new name', async () => {
    const { plan, plans } = await start()
    const before = await plan.change((edit) => edit.set('a1', { status: 'One' }))
    const file = await plan.toDocument()
    const clone = {
      ...(before as Change),
      id: 'from-the-clone',
      ops: [{ record: 'a2', kind: 'action', field: 'status', value: 'Cloned', was: [] }],
    }
    const merged = {
      ...file,
      changes: [...(file.changes ?? []), clone],
      records: file.records.map((each) => (each.id === 'a2' ? { ...each, status: 'Cloned' } : each)),
    }
    const { session } = await plans.openFile(JSON.stringify(merged))
    await until(() => plan.get('a2')?.['status'] === 'Cloned', 'the clone’s edit to arrive')
    const after = await plan.change((edit) => edit.set('a1', { status: 'Two' }))
    assert.ok(after?.client !== before?.client)
    assert.strictEqual(after?.clientSeq, 1)
    await plan.undo()
    assert.strictEqual(plan.get('a1')?.['status'], 'One')
    await Promise.all([plan.close(), session.close()])
  })
}
