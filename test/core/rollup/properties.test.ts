import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PlanView, type PlanRecord } from '@cswb/core'
import { policies, replay, rollUp, type GroupRollUp, type RollUp } from '@cswb/core/rollup.js'
import fc from 'fast-check'
import { asOf, over, pictureOf, play, records, steps } from './arbitrary.ts'

const runs = (numRuns: number) => ({ numRuns, endOnFailure: true })
const changeable = ['late', 'needs-attention', 'not-enough-information']

test('after any sequence of changes a roll-up equals one made from scratch, and names every group that changed', () => {
  const met = { groups: 0, removed: 0, rebuilt: 0 }
  fc.assert(
    fc.property(records, steps, (start, script) => {
      const view = new PlanView(start)
      const kept = rollUp(view, { asOf })
      let before = pictureOf(kept)
      for (const step of script) {
        const changed = kept.update(play(view, step))
        const after = pictureOf(kept)
        assert.deepEqual(after, pictureOf(rollUp(view, { asOf })))
        for (const id of new Set([...before.keys(), ...after.keys()])) {
          if (changed.has(id)) continue
          const [was, is] = [before.get(id), after.get(id)]
          assert.deepEqual(
            is && [is.kind, is.tally, is.verdict],
            was && [was.kind, was.tally, was.verdict],
            `${id} changed untold`,
          )
        }
        met.groups += changed.size
        met.removed += [...changed].filter((id) => before.has(id) && !after.has(id)).length
        met.rebuilt += changed.size >= after.size ? 1 : 0
        before = after
      }
    }),
    runs(400),
  )
  for (const [what, count] of Object.entries(met)) assert.ok(count > 50, `${what}: ${count}`)
})

test('a report on an action changes no group but its own', () => {
  fc.assert(
    fc.property(
      records,
      fc.nat(9),
      fc.constantFrom('Completed', 'On hold', 'Behind schedule'),
      (start, which, status) => {
        const view = new PlanView(start)
        const kept = rollUp(view, { asOf })
        const groups = kept.groups().filter(({ id }) => kept.leaves(id).some((leaf) => leaf.id === `a${which}`))
        const own = new Set(groups.map(({ id }) => id))
        const report = { id: 'new', kind: 'update', about: `a${which}`, on: asOf, status } as PlanRecord
        for (const id of kept.update(play(view, [{ id: 'new', record: report }]))) assert.ok(own.has(id), id)
      },
    ),
    runs(300),
  )
})

test('splitting an action into tasks changes no verdict and no number but its own', () => {
  fc.assert(
    fc.property(
      records,
      fc.nat(9),
      fc.array(fc.constantFrom('Completed', 'Behind schedule', 'TBD'), { minLength: 1, maxLength: 4 }),
      (start, which, parts) => {
        const parent = start.find(({ id }) => id === `a${which}`)
        fc.pre(parent !== undefined && !start.some(({ parent: named }) => named === parent.id))
        const tasks = parts.map(
          (status, at) =>
            ({
              id: `task${at}`,
              kind: 'action',
              parent: `a${which}`,
              theme: 't0',
              leads: ['o0'],
              status,
            }) as PlanRecord,
        )
        const [before, after] = [pictureOf(over(start)), pictureOf(over([...start, ...tasks]))]
        assert.equal(after.get(`a${which}`)?.tally.actions, tasks.length)
        after.delete(`a${which}`)
        assert.deepEqual(after, before)
      },
    ),
    runs(300),
  )
})

const plain = ({ tally, verdict }: GroupRollUp) => ({ tally, verdict })
const numbers = (all: RollUp) =>
  new Map(
    all
      .groups()
      .map((group) => [group.id, plain(group)])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)) as [string, ReturnType<typeof plain>][],
  )

test('the order of records changes nothing, nor does how actions are grouped', () => {
  fc.assert(
    fc.property(records, fc.infiniteStream(fc.nat(1000)), (start, keys) => {
      const shuffled = start.map((each) => ({ each, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key)
      assert.deepEqual(numbers(over(shuffled.map(({ each }) => each))), numbers(over(start)))
      // Under one theme, or under none: the plan counts the same.
      const flat = start.flatMap((each) => (each.kind === 'theme' ? [] : { ...each, theme: undefined }))
      assert.deepEqual(plain(over(flat).plan), plain(over(start).plan))
    }),
    runs(300),
  )
})

test('counts sum to the number of distinct actions, in every dimension', () => {
  fc.assert(
    fc.property(records, (start) => {
      const all = over(start)
      for (const { id, tally } of all.groups()) {
        const leaves = new Set(all.leaves(id).map((leaf) => leaf.id))
        const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0)
        assert.equal(tally.actions, leaves.size)
        assert.equal(sum(tally.schedules), leaves.size)
        assert.equal(sum(tally.freshness), leaves.size)
        assert.equal(
          Object.values(tally.stages)
            .map(sum)
            .reduce((a, b) => a + b, 0),
          leaves.size,
        )
        assert.equal(tally.counts.all.actions, all.leaves(id).filter(({ stage }) => stage !== 'cancelled').length)
      }
    }),
    runs(300),
  )
})

test('linking an action twice changes nothing', () => {
  const twice = (value: unknown) => (Array.isArray(value) ? [...value, ...value] : value)
  fc.assert(
    fc.property(records, (start) => {
      const doubled = start.map(
        (each) => Object.fromEntries(Object.entries(each).map(([key, value]) => [key, twice(value)])) as PlanRecord,
      )
      assert.deepEqual(numbers(over(doubled)), numbers(over(start)))
    }),
    runs(200),
  )
})

test('unknown never reads as on track', () => {
  fc.assert(
    fc.property(records, (start) => {
      const all = over(start, { policy: { name: 'default', minimum: 1 } })
      for (const group of all.groups()) {
        for (const { stage, freshness, derived } of all.leaves(group.id))
          if (stage === 'unknown' || freshness !== 'fresh')
            assert.ok(derived !== 'on-track' && derived !== 'active', derived)
        const { unknown, all: inScope } = group.tally.counts
        if (inScope.weight > 0 && unknown.weight > 0.41 * inScope.weight) assert.notEqual(group.verdict, 'on-track')
      }
    }),
    runs(300),
  )
})

test('an override that ends gives the derived word back', () => {
  fc.assert(
    fc.property(records, (start) => {
      const [before, with2, after] = ['2020-08-31', '2020-09-10', '2021-01-01'].map((day) => over(start, { asOf: day }))
      for (const { id } of start.filter(({ kind }) => kind === 'action')) {
        const bare = over(
          start.filter(({ kind }) => kind !== 'override'),
          { asOf: '2021-01-01' },
        )
        assert.equal(after?.leaf(id)?.schedule, bare.leaf(id)?.schedule)
        for (const all of [before, with2, after]) {
          const leaf = all?.leaf(id)
          assert.equal(leaf?.schedule, leaf?.override?.schedule ?? leaf?.derived)
        }
      }
    }),
    runs(150),
  )
})

test('every explanation replays: to its verdict, from the sufficient alone, and away from it', () => {
  const met = new Map<string, number>()
  const policy = fc.constantFrom(...Object.values(policies)).map((each) => ({ ...each, minimum: 1 }))
  fc.assert(
    fc.property(records, policy, (start, followed) => {
      const all = over(start, { policy: followed })
      for (const { id, verdict, because } of all.groups()) {
        const again = replay(because, all.leaves(id))
        assert.deepEqual([again.verdict, again.sufficient], [verdict, verdict])
        assert.equal(because.toChange !== undefined, changeable.includes(verdict))
        assert.equal(again.changed, because.becomes)
        assert.notEqual(again.changed, verdict)
        met.set(verdict, (met.get(verdict) ?? 0) + 1)
      }
    }),
    runs(300),
  )
  assert.equal(met.size, 7, [...met.keys()].join(' '))
})
