// What a roll-up promises, as properties that any implementation can be held to: the real one, and ones with a mistake.
import assert from 'node:assert/strict'
import { PlanView, type PlanRecord } from '@cswb/core'
import type * as RollUps from '@cswb/core/rollup.js'
import type { Category, Leaf } from '@cswb/core/rollup.js'
import fc from 'fast-check'
import {
  actions,
  asOf,
  changeable,
  numbers,
  overWith,
  pictureOf,
  plain,
  play,
  records,
  steps,
  subsets,
  verdictOf,
} from './arbitrary.ts'

type Core = typeof RollUps

/** A share of 1 makes as many runs as a promise is worth. */
type Effort = { readonly share?: number; readonly seed?: number }

const runs = (count: number, seed: number | undefined) => ({
  numRuns: Math.ceil(count),
  endOnFailure: true,
  ...(seed !== undefined && { seed }),
})

/** Each throws where the promise is broken. */
export const promises: Record<string, (core: Core, effort?: Effort) => void> = {
  'after any sequence of changes a roll-up equals one made from scratch, and names every group that changed': (
    core,
    { share = 1, seed } = {},
  ) => {
    const met = { groups: 0, removed: 0, rebuilt: 0 }
    fc.assert(
      fc.property(records, steps, (start, script) => {
        const view = new PlanView(start)
        const kept = core.rollUp(view, { asOf })
        let before = pictureOf(kept)
        for (const step of script) {
          const changed = kept.update(play(view, step))
          const after = pictureOf(kept)
          assert.deepEqual(after, pictureOf(core.rollUp(view, { asOf })))
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
      runs(400 * share, seed),
    )
    if (share === 1) for (const [what, count] of Object.entries(met)) assert.ok(count > 50, `${what}: ${count}`)
  },

  'a report on an action changes no group but its own': (core, { share = 1, seed } = {}) => {
    fc.assert(
      fc.property(
        records,
        fc.nat(9),
        fc.constantFrom('Completed', 'On hold', 'Behind schedule'),
        (start, which, status) => {
          const view = new PlanView(start)
          const kept = core.rollUp(view, { asOf })
          const groups = kept.groups().filter(({ id }) => kept.leaves(id).some((leaf) => leaf.id === `a${which}`))
          const own = new Set(groups.map(({ id }) => id))
          const report = { id: 'new', kind: 'update', about: `a${which}`, on: asOf, status } as PlanRecord
          for (const id of kept.update(play(view, [{ id: 'new', record: report }]))) assert.ok(own.has(id), id)
        },
      ),
      runs(300 * share, seed),
    )
  },

  'splitting an action into tasks changes no verdict and no number but its own': (core, { share = 1, seed } = {}) => {
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
          const [before, after] = [pictureOf(overWith(core)(start)), pictureOf(overWith(core)([...start, ...tasks]))]
          assert.equal(after.get(`a${which}`)?.tally.actions, tasks.length)
          after.delete(`a${which}`)
          assert.deepEqual(after, before)
        },
      ),
      runs(300 * share, seed),
    )
  },

  'the order of records changes nothing, nor does how actions are grouped': (core, { share = 1, seed } = {}) => {
    fc.assert(
      fc.property(records, fc.infiniteStream(fc.nat(1000)), (start, keys) => {
        const shuffled = start.map((each) => ({ each, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key)
        assert.deepEqual(numbers(overWith(core)(shuffled.map(({ each }) => each))), numbers(overWith(core)(start)))
        // Under one theme, or under none: the plan counts the same.
        const flat = start.flatMap((each) => (each.kind === 'theme' ? [] : { ...each, theme: undefined }))
        assert.deepEqual(plain(overWith(core)(flat).plan), plain(overWith(core)(start).plan))
      }),
      runs(300 * share, seed),
    )
  },

  'counts sum to the number of distinct actions, in every dimension': (core, { share = 1, seed } = {}) => {
    fc.assert(
      fc.property(records, (start) => {
        const all = overWith(core)(start)
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
      runs(300 * share, seed),
    )
  },

  'linking an action twice changes nothing': (core, { share = 1, seed } = {}) => {
    const twice = (value: unknown) => (Array.isArray(value) ? [...value, ...value] : value)
    fc.assert(
      fc.property(records, (start) => {
        const doubled = start.map(
          (each) => Object.fromEntries(Object.entries(each).map(([key, value]) => [key, twice(value)])) as PlanRecord,
        )
        assert.deepEqual(numbers(overWith(core)(doubled)), numbers(overWith(core)(start)))
      }),
      runs(200 * share, seed),
    )
  },

  'unknown never reads as on track': (core, { share = 1, seed } = {}) => {
    fc.assert(
      fc.property(records, (start) => {
        const all = overWith(core)(start, { policy: { name: 'default', minimum: 1 } })
        const rounds = start.some(({ kind }) => kind === 'round')
        for (const group of all.groups()) {
          for (const { stage, freshness, derived, reportedOn } of all.leaves(group.id)) {
            if (stage === 'unknown' || freshness !== 'fresh')
              assert.ok(derived !== 'on-track' && derived !== 'active', derived)
            // More than a year before: without rounds, no rule makes it fresh.
            if (!rounds && (derived === 'on-track' || derived === 'active'))
              assert.ok((reportedOn ?? '') > '2019-09-01', reportedOn)
          }
          const { unknown, all: inScope } = group.tally.counts
          const by = inScope.weight > 0 ? 'weight' : 'actions'
          if (unknown[by] > 0.41 * inScope[by]) assert.notEqual(group.verdict, 'on-track')
        }
      }),
      runs(300 * share, seed),
    )
  },

  'an override that ends gives the derived word back': (core, { share = 1, seed } = {}) => {
    fc.assert(
      fc.property(records, (start) => {
        const [before, with2, after] = ['2020-08-31', '2020-09-10', '2021-01-01'].map((day) =>
          overWith(core)(start, { asOf: day }),
        )
        for (const { id } of start.filter(({ kind }) => kind === 'action')) {
          const bare = overWith(core)(
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
      runs(150 * share, seed),
    )
  },

  'every explanation replays: to its verdict, from the sufficient alone, and away from it': (
    core,
    { share = 1, seed } = {},
  ) => {
    const met = new Map<string, number>()
    const policy = fc.constantFrom(...Object.values(core.policies)).map((each) => ({ ...each, minimum: 1 }))
    fc.assert(
      fc.property(records, policy, (start, followed) => {
        const all = overWith(core)(start, { policy: followed })
        for (const { id, verdict, because } of all.groups()) {
          const again = core.replay(because, all.leaves(id))
          assert.deepEqual([again.verdict, again.sufficient], [verdict, verdict])
          assert.equal(because.toChange !== undefined, changeable.includes(verdict))
          assert.equal(again.changed, because.becomes)
          assert.notEqual(again.changed, verdict)
          met.set(verdict, (met.get(verdict) ?? 0) + 1)
        }
      }),
      runs(300 * share, seed),
    )
    if (share === 1) assert.equal(met.size, 7, [...met.keys()].join(' '))
  },

  'a tally counts what its leaves say, and nothing else': (core, { share = 1, seed } = {}) => {
    const is: Partial<Record<Category, (leaf: Leaf) => boolean>> = {
      all: () => true,
      'one-off': ({ nature }) => nature === 'one-off',
      completed: ({ stage, nature }) => stage === 'completed' && nature === 'one-off',
      late: ({ schedule }) => schedule === 'late',
      'no-date': ({ schedule }) => schedule === 'no-date',
      'on-hold': ({ stage, schedule }) => stage === 'on-hold' && schedule === 'stopped',
      never: ({ freshness }) => freshness === 'never',
      unknown: ({ stage, nature, schedule, freshness }) =>
        !(stage === 'completed' && nature === 'one-off') &&
        !['late', 'date-passed'].includes(schedule) &&
        (stage === 'unknown' || freshness !== 'fresh'),
    }
    const near = (a: number, b: number) => Math.abs(a - b) < 1e-6
    fc.assert(
      fc.property(records, (start) => {
        const all = overWith(core)(start)
        for (const { id, tally } of all.groups()) {
          const leaves = all.leaves(id).filter(({ stage }) => stage !== 'cancelled')
          const weigh = (some: readonly Leaf[]) => some.reduce((sum, { weight }) => sum + weight, 0)
          for (const [category, holds] of Object.entries(is)) {
            const found = leaves.filter(holds)
            const count = tally.counts[category as Category]
            const critical = found.filter((leaf) => leaf.critical)
            assert.deepEqual([count.actions, count.critical], [found.length, critical.length], category)
            assert.ok(near(count.weight, weigh(found)) && near(count.criticalWeight, weigh(critical)), category)
          }
          const oneOff = leaves.filter(({ nature }) => nature === 'one-off')
          const done = (end: 0 | 1) =>
            oneOff.reduce((sum, { weight, progress }) => sum + weight * progress[end], 0) / weigh(oneOff)
          assert.equal(tally.progress !== undefined, weigh(oneOff) > 0)
          if (tally.progress) assert.ok(near(tally.progress[0], done(0)) && near(tally.progress[1], done(1)))
        }
      }),
      runs(300 * share, seed),
    )
  },

  'no smaller set would be sufficient, and none would change the verdict, whatever the shipped policy': (
    core,
    { share = 1, seed } = {},
  ) => {
    const met = new Map<string, number>()
    const shipped = fc.constantFrom(...Object.values(core.policies))
    fc.assert(
      fc.property(actions(8), shipped, fc.constantFrom(1, 3), (records, { ...policy }, minimum) => {
        const followed = { ...policy, minimum }
        const all = overWith(core)(records, { policy: followed })
        const { verdict, because } = all.plan
        const leaves = all.leaves('plan')
        const sets = subsets(leaves)
        const sufficient = sets.find((set) => verdictOf(core, followed, leaves, (id) => !set.has(id)) === verdict)
        assert.equal(because.sufficient.length, sufficient?.size, 'sufficient')
        if (!changeable.includes(verdict)) return
        met.set(verdict, (met.get(verdict) ?? 0) + (because.toChange?.length === 1 ? 0 : 1))
        const change = sets.find((set) => verdictOf(core, followed, leaves, (id) => set.has(id)) !== verdict)
        assert.equal(because.toChange?.length, change?.size, 'to change')
      }),
      runs(600 * share, seed),
    )
    if (share < 1) return
    for (const verdict of changeable)
      assert.ok((met.get(verdict) ?? 0) > 2, `${verdict} with several to change: ${met.get(verdict)}`)
  },
}
