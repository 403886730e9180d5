// What plan files promise.
import type { PlanEvent } from '@cswb/core'
import type { Change } from '@cswb/core/change.js'
import type { PlanDocument } from '@cswb/core/document.js'
import { MemoryShelf } from '../../../packages/store/src/memory.ts'
import { Plans } from '../../../packages/store/src/plans.ts'
import { ada, ben, failing, newer, start, until, type Given } from './given.ts'

export function files(given: Given): void {
  const { it, assert } = given

  it('a plan file opened elsewhere is the same plan with the same history, unknown things included', async () => {
    const { here } = given.place()
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
    const { plan, plans } = await start(given)
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
    const { plan, plans } = await start(given)
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
    const { plan, plans } = await start(given)
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

  it('an edit that could not be stored can be saved in the plan file, and comes back from there', async () => {
    const { plan, plans } = await start(given, {})
    const { edit } = await failing(plan.change((each) => each.set('a1', { status: 'Unsaved' })))
    const file = await plan.toDocument({ include: edit ? [edit] : [] })
    assert.strictEqual(file.changes?.length, 2)
    const { session, taken } = await plans.openFile(JSON.stringify(file))
    assert.deepEqual([taken.length, session.get('a1')?.['status']], [1, 'Unsaved'])
    await Promise.all([plan.close(), session.close()])
  })
}
