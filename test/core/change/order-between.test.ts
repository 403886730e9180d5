import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createPlan } from '@cswb/store'
import { orderBetween } from '../../../packages/core/src/change/order-between.ts'

/** Orders as people write them. */
const written = fc.string({ unit: fc.constantFrom(...'0123456789ABZabz.-'), minLength: 1, maxLength: 6 })

test('between any two orders there is another, and after any there is one', () => {
  fc.assert(
    fc.property(written, written, (one, other) => {
      const [before, after] = one < other ? [one, other] : [other, one]
      assert.ok(orderBetween(before, null) > before)
      assert.ok(orderBetween(null, after) < after)
      if (before === after) return
      const order = orderBetween(before, after)
      assert.ok(before < order && order < after, `${before} ${order} ${after}`)
    }),
  )
})

test('many records in a row are added after any order, in their order, and orders stay short', () => {
  fc.assert(
    fc.property(written, (first) => {
      const orders = [first]
      for (let count = 0; count < 300; count++) orders.push(orderBetween(orders.at(-1)!, null))
      assert.deepEqual(orders.toSorted(), orders)
      assert.ok(orders.at(-1)!.length < first.length + 12, orders.at(-1))
    }),
  )
})

test('a plan whose orders somebody wrote by hand can be added to, and rearranged', async () => {
  const action = (id: string, order: string) => ({ id, kind: 'action', title: id, order })
  const records = [action('one', '1'), action('two', '2'), action('ten', '10')] as never
  const session = await createPlan({ title: 'By hand', records, store: 'memory', author: { name: 'Ana' } })
  const order = () => session.all('action').map(({ title }) => title)
  assert.deepEqual(order(), ['one', 'ten', 'two'])
  await session.change((edit) => {
    edit.add('action', { title: 'last' })
    edit.move('two', { after: 'one' })
    edit.move('ten', { before: 'one' })
  })
  assert.deepEqual(order(), ['ten', 'one', 'two', 'last'])
})
