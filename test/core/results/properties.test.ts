import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { PlanView, type PlanRecord, type Records } from '@cswb/core'
import { aggregate, explainResult, readResults, type IndicatorResult } from '@cswb/core/results.js'
import { performance, planWith, population, read, type Told } from './helpers.ts'

const asOf = '2025-06-30'
const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(Date.UTC(2015, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))
const value = fc.integer({ min: -1000, max: 1000 })
const direction = fc.constantFrom('up', 'down', 'maintain', undefined)
const path = fc.constantFrom('linear', 'at-the-end', undefined)
const measured = fc.uniqueArray(fc.record({ value, until: day }), { maxLength: 12, selector: ({ until }) => until })
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 6 })

const told = fc.record({
  indicator: fc.record({
    direction,
    path,
    tolerance: maybe(fc.integer({ min: 0, max: 50 })),
    baseline: maybe(value),
    baselineOn: maybe(day),
  }),
  targets: fc.uniqueArray(fc.record({ value: maybe(value), by: maybe(day) }), {
    maxLength: 4,
    selector: ({ by }) => by ?? '',
  }),
  measurements: measured,
})

/** Every value of a plan's one indicator through a function, tolerances by their own. */
function through(plan: Told, each: (value: number) => number, tolerance: (value: number) => number): Told {
  const of = (value: number | undefined) => (value === undefined ? undefined : each(value))
  const { indicator = {}, targets = [], measurements = [] } = plan
  return {
    indicator: {
      ...indicator,
      baseline: of(indicator.baseline),
      tolerance: indicator.tolerance === undefined ? undefined : tolerance(indicator.tolerance),
    },
    targets: targets.map((target) => ({ ...target, value: of(target.value) })),
    measurements: measurements.map((each) => ({ ...each, value: of(each.value) })),
  }
}

/** What a result says apart from its numbers. */
const verdict = (result: IndicatorResult) =>
  result.accountability === 'population'
    ? [result.trend, result.reasons]
    : [result.attainment, result.reasons, result.targets.map(({ target, outcome }) => [target, outcome])]

const close = (a: number | undefined, b: number | undefined) =>
  a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)))

test('progress and attainment do not hang on the unit: shifting and scaling change nothing', () => {
  fc.assert(
    fc.property(told, fc.integer({ min: 1, max: 8 }), value, (plan, power, shift) => {
      const scale = 2 ** power
      const moved = through(
        plan,
        (at) => at * scale + shift,
        (at) => at * scale,
      )
      const [a, b] = [performance(plan, asOf), performance(moved, asOf)]
      assert.deepEqual(verdict(a), verdict(b))
      assert.ok(close(a.progress, b.progress))
      assert.deepEqual(verdict(population(plan, asOf)), verdict(population(moved, asOf)))
    }),
    { numRuns: 400 },
  )
})

test('mirroring every value swaps up and down, with the same attainment, progress and trend', () => {
  const mirror = { up: 'down', down: 'up', maintain: 'maintain' } as const
  fc.assert(
    fc.property(told, (plan) => {
      const flipped = through(
        plan,
        (at) => -at,
        (at) => at,
      )
      const way = plan.indicator.direction
      const other: Told = { ...flipped, indicator: { ...flipped.indicator, direction: way && mirror[way] } }
      const [a, b] = [performance(plan, asOf), performance(other, asOf)]
      assert.deepEqual(verdict(a), verdict(b))
      assert.ok(close(a.progress, b.progress))
      assert.deepEqual(verdict(population(plan, asOf)), verdict(population(other, asOf)))
    }),
    { numRuns: 400 },
  )
})

test('the order of measurements, targets and groups does not matter', () => {
  const record = fc.record({
    value,
    until: day,
    group: fc.constantFrom(undefined, 'A', 'B', 'C'),
    provisional: fc.boolean(),
    releasedOn: maybe(day),
  })
  fc.assert(
    fc.property(told, fc.array(record, { maxLength: 20 }), fc.integer(), (plan, more, seed) => {
      const records = [...planWith({ ...plan, measurements: more, plan: { threshold: 8 } }).records()]
      const mixed = shuffled(records, seed)
      const [a, b] = [records, mixed].map((each) => readResults(new PlanView(each), { asOf }).of('i'))
      assert.deepEqual(a, b)
    }),
    { numRuns: 300 },
  )
})

test('a later measurement changes a result only once it is released', () => {
  fc.assert(
    fc.property(told, day, day, value, (plan, until, releasedOn, late) => {
      const more = { ...plan, measurements: [...plan.measurements, { value: late, until, releasedOn }] }
      fc.pre(releasedOn > asOf)
      assert.deepEqual(read(more, asOf), read(plan, asOf))
    }),
  )
})

test('a newer measurement leaves every older value as it was', () => {
  fc.assert(
    fc.property(told, value, (plan, late) => {
      const newest = { value: late, until: asOf }
      const older = plan.measurements.filter(({ until }) => until !== asOf)
      const [a, b] = [
        read({ ...plan, measurements: older }, asOf),
        read({ ...plan, measurements: [...older, newest] }, asOf),
      ]
      assert.deepEqual(b.total.points.slice(0, -1), a.total.points)
      assert.equal(b.latest?.value, late)
    }),
  )
})

test('an aggregate of aggregates is the aggregate of all parts', () => {
  const part = fc.record({ numerator: fc.integer({ min: 0, max: 500 }), denominator: fc.integer({ min: 1, max: 500 }) })
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 12 }), fc.nat(), (parts, cut) => {
      const indicator = { id: 'i', kind: 'indicator', scale: 'percent' }
      const plan = new PlanView([indicator])
      const of = (all: typeof parts) =>
        aggregate(
          plan,
          all.map(
            (each, at) => ({ id: `m${at}`, kind: 'measurement', indicator: 'i', ...each }) as Records['measurement'],
          ),
        )
      const at = 1 + (cut % (parts.length - 1))
      const [whole, left, right] = [of(parts), of(parts.slice(0, at)), of(parts.slice(at))]
      assert.ok(whole.why === undefined && left.why === undefined && right.why === undefined)
      const { numerator = 0, denominator = 1 } = whole
      assert.deepEqual(
        [numerator, denominator],
        [(left.numerator ?? 0) + (right.numerator ?? 0), (left.denominator ?? 0) + (right.denominator ?? 0)],
      )
      const [low, high] = [Math.min(left.value, right.value), Math.max(left.value, right.value)]
      assert.ok(whole.value >= low - 1e-9 && whole.value <= high + 1e-9)
    }),
  )
})

test('a population indicator never yields a score, whatever the plan holds', () => {
  fc.assert(
    fc.property(told, (plan) => {
      const result = population(plan, asOf)
      for (const field of ['attainment', 'progress', 'expected', 'expectedNow', 'target', 'targets'])
        assert.ok(!(field in result))
    }),
  )
})

test('a suppressed value shows nowhere: another one in its place changes no result and no sentence', () => {
  const hidden = fc.record({
    value: fc.option(value, { nil: undefined }),
    numerator: maybe(fc.nat(7)),
    denominator: maybe(fc.nat(900)),
  })
  const group = fc.constantFrom(undefined, 'Group')
  const scale = fc.constantFrom('percent', 'count', undefined)
  fc.assert(
    fc.property(told, day, hidden, hidden, group, scale, (plan, until, one, other, group, scale) => {
      const having = (secret: object): Told => ({
        ...plan,
        indicator: { ...plan.indicator, scale },
        measurements: [...plan.measurements, { ...secret, until, group, suppressed: true }],
      })
      for (const reading of [read, population]) {
        const [a, b] = [reading(having(one), asOf), reading(having(other), asOf)]
        assert.deepEqual(a, b)
        for (const language of ['en', 'fr'] as const)
          assert.equal(
            explainResult(a, planWith(having(one)), language),
            explainResult(b, planWith(having(other)), language),
          )
      }
    }),
    { numRuns: 300 },
  )
})

test('a count below the threshold is in no sentence', () => {
  const small = fc.integer({ min: 1, max: 9 })
  fc.assert(
    fc.property(
      fc.array(fc.record({ value: small, until: day, group: fc.constantFrom(undefined, 'A', 'B') })),
      small,
      (measurements, baseline) => {
        const all: Told = {
          plan: { threshold: 10 },
          indicator: { scale: 'count', unit: 'people', direction: 'up', baseline, baselineOn: '2014-12-31' },
          targets: [{ value: 4000, by: '2026-12-31' }],
          measurements,
        }
        for (const result of [read(all, asOf), population(all, asOf)])
          for (const language of ['en', 'fr'] as const)
            assert.doesNotMatch(explainResult(result, planWith(all), language), /\b\d\u00a0people/)
      },
    ),
  )
})

test('every result can be told in both languages, without a gap', () => {
  fc.assert(
    fc.property(told, fc.boolean(), (plan, whole) => {
      const result = whole ? population(plan, asOf) : read(plan, asOf)
      const view = planWith(plan)
      for (const language of ['en', 'fr'] as const) {
        const text = explainResult(result, view, language)
        assert.match(text, /^\S.*\.$/)
        assert.doesNotMatch(text, /undefined|NaN|null|\[object|\s\s|\.\.|—/)
        if (language === 'fr') assert.doesNotMatch(text, / [:;%»]|« /)
      }
    }),
    { numRuns: 500 },
  )
})

function shuffled(records: readonly PlanRecord[], seed: number): PlanRecord[] {
  const key = (id: string) => [...`${id}${seed}`].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 997, 7)
  return [...records].sort((a, b) => key(a.id) - key(b.id))
}
