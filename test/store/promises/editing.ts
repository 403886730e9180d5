// What a session promises of editing, undo and history.
import { ada, dump, failing, start, type Given } from './given.ts'

export function editing(given: Given): void {
  const { it, assert } = given

  it('a new plan holds what it began with, as one change that undo does not take back', async () => {
    const { plan } = await start(given)
    assert.strictEqual(plan.get(plan.id)?.['title'], 'Campus plan')
    assert.deepEqual(
      plan.children('t1').map(({ id }) => id),
      ['a1', 'a2'],
    )
    const { changes } = await plan.toDocument()
    assert.strictEqual(changes?.length, 1)
    assert.deepEqual([changes?.[0]?.intent, changes?.[0]?.clientSeq, changes?.[0]?.by], ['create', 1, ada])
    assert.deepEqual([plan.canUndo, plan.editable, plan.sync.state], [false, true, 'saved'])
    await plan.close()
  })

  it('an acknowledged edit is there when the plan is opened again, with who and why', async () => {
    const { plan, other } = await start(given)
    await plan.change((edit) => edit.set('a1', { status: 'Completed' }), { why: 'Seen on site' })
    await plan.close()
    const again = await other.open('campus')
    assert.strictEqual(again.get('a1')?.['status'], 'Completed')
    const [entry] = await again.history({ record: 'a1', field: 'status' })
    assert.deepEqual([entry?.by, entry?.why, entry?.after, entry?.before], [ada, 'Seen on site', 'Completed', []])
    await again.close()
  })

  it('an edit that changes nothing is no change', async () => {
    const { plan } = await start(given)
    assert.strictEqual(await plan.change((edit) => edit.set('a1', { title: 'Light the paths' })), undefined)
    assert.strictEqual((await plan.toDocument()).changes?.length, 1)
    await plan.close()
  })

  it('an edit that cannot be leaves the plan as it was, says why, and does not hold up the next', async () => {
    const { plan } = await start(given)
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
    const { plan } = await start(given)
    const made = ['a', 'b', 'c'].map((letter) =>
      plan.change((edit) => edit.set('a1', { comment: `${String(plan.get('a1')?.['comment'] ?? '')}${letter}` })),
    )
    await plan.close()
    await Promise.all(made)
    assert.strictEqual(plan.get('a1')?.['comment'], 'abc')
  })

  it('what is stored does not follow an object that the page goes on changing', async () => {
    const { plan, other } = await start(given)
    const title = { en: 'Light all paths', fr: 'Éclairer les sentiers' }
    await plan.change((edit) => edit.set('a1', { title }))
    title.en = 'Changed'
    const again = await other.open('campus')
    assert.strictEqual(dump(again), dump(plan))
    assert.ok(!dump(plan).includes('Changed'))
    await Promise.all([plan.close(), again.close()])
  })

  it('undo and redo survive a reload', async () => {
    const { plan, other } = await start(given)
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

  it('the plan can be read as it stood at a moment', async () => {
    const { plan } = await start(given)
    await plan.change((edit) => edit.set('a1', { status: 'Before' }))
    await new Promise((resolve) => setTimeout(resolve, 5))
    const moment = new Date()
    await new Promise((resolve) => setTimeout(resolve, 5))
    await plan.change((edit) => edit.set('a1', { status: 'After' }))
    assert.strictEqual((await plan.at(moment)).get('a1')?.['status'], 'Before')
    assert.strictEqual((await plan.at('1999-01-01')).get('a1'), undefined)
    await plan.close()
  })
}
