// What is being typed and not said yet.
import { ada, start, type Given } from './given.ts'

export function drafts(given: Given): void {
  const { it, assert } = given
  const kept = async (plan: { drafts?: { all(): Promise<ReadonlyMap<string, string>> } | undefined }) => [
    ...((await plan.drafts?.all()) ?? []),
  ]

  it('what is being typed is kept beside the plan, and is no part of it or its file', async () => {
    const { plan, other } = await start(given)
    await plan.drafts?.keep('a1/title', 'Light the pat')
    await plan.drafts?.keep('a2/title@fr', 'Tailler les')
    await plan.close()
    const again = await other.open('campus')
    assert.deepEqual(await kept(again), [
      ['a1/title', 'Light the pat'],
      ['a2/title@fr', 'Tailler les'],
    ])
    assert.strictEqual(again.get('a1')?.['title'], 'Light the paths')
    assert.ok(!JSON.stringify(await again.toDocument()).includes('Light the pat"'))
    await again.close()
  })

  it('a draft is forgotten when it is said or given up, and with the plan', async () => {
    const { plan, plans, here } = await start(given)
    await plan.drafts?.keep('a1/title', 'Li')
    await plan.drafts?.keep('a2/title', 'Tr')
    await plan.drafts?.keep('a1/title', undefined)
    assert.deepEqual(await kept(plan), [['a2/title', 'Tr']])
    const file = await plan.toDocument()
    await plan.close()
    await plans.remove('campus')
    const back = await plans.create({ from: file, slug: 'campus', author: ada })
    assert.deepEqual(await kept(back), [])
    assert.deepEqual((await here.list()).length, 1)
    await back.close()
  })

  it('drafts of one plan are not those of another', async () => {
    const { plan, plans } = await start(given)
    const second = await plans.create({ title: 'Transit', slug: 'transit', author: ada })
    await plan.drafts?.keep('a1/title', 'Li')
    assert.deepEqual(await kept(second), [])
    await Promise.all([plan.close(), second.close()])
  })
}
