// What is refused, how, and that nothing is lost by it.
import type { Change } from '@cswb/core/change.js'
import { MemoryShelf } from '../../../packages/store/src/memory.ts'
import { Plans } from '../../../packages/store/src/plans.ts'
import { ada, ben, failing, newer, start, until, type Given } from './given.ts'

export function refusals(given: Given): void {
  const { it, assert } = given

  it('records that are wrong make no plan, and everything wrong is said at once', async () => {
    const { here } = given.place()
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
    const { plan, plans, here } = await start(given)
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
    const { plan, plans } = await start(given, {})
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
    const { plan } = await start(given, {})
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
    const { plan } = await start(given)
    await plan.close()
    await plan.close()
    const refused = await failing(plan.change((edit) => edit.set('a1', { status: 'Late' })))
    assert.deepEqual([refused.code, refused.edit?.ops[0]?.value, plan.editable], ['closed', 'Late', false])
    assert.strictEqual(plan.get('a1')?.['status'], undefined)
  })

  it('a row written by newer software is shown as far as it is understood, never lost, and ends editing', async () => {
    const { plan, other, here } = await start(given)
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
    const { plan, other, here } = await start(given)
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
}
