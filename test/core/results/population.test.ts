import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bandOf } from '@cswb/core/results.js'
import { population, years } from './helpers.ts'

const up = { direction: 'up' } as const
const down = { direction: 'down' } as const
const trend = (indicator: object, values: readonly number[], asOf = '2030-06-30') =>
  population({ indicator, measurements: years(2010, values) }, asOf)

test('a population indicator has a trend and nothing that looks like a score', () => {
  const result = population(
    {
      indicator: { ...up, baseline: 50, baselineOn: '2010-12-31' },
      targets: [{ value: 80, by: '2020-12-31' }],
      measurements: years(2011, [52, 55, 60]),
    },
    '2030-06-30',
  )
  for (const field of ['attainment', 'progress', 'expected', 'expectedNow', 'target', 'targets'])
    assert.ok(!(field in result), field)
  assert.equal(result.trend, 'improving')
})

test('values inside normal variation are no change', () => {
  const result = trend(up, [50, 53, 49, 52, 50, 48, 51, 53])
  assert.deepEqual([result.trend, result.reasons], ['no-clear-change', ['within-variation']])
  assert.ok(result.band && result.band.low < 48 && result.band.high > 53)
})

test('a value beyond normal variation is a change, for the better or the worse', () => {
  const values = [50, 51, 50, 49, 50, 51, 50, 70]
  assert.deepEqual([trend(up, values).trend, trend(up, values).reasons], ['improving', ['outside-variation']])
  assert.equal(trend(down, values).trend, 'worsening')
})

test('eight values in a row beyond the usual level are a change', () => {
  const values = [40, 50, 42, 48, 41, 49, 43, 47, 50, 52, 51, 53, 50, 52, 51, 53]
  const result = trend(up, values)
  assert.deepEqual([result.trend, result.reasons], ['improving', ['long-run']])
})

test('a small change is none, by the tolerance', () => {
  const values = [50, 50.1, 50, 49.9, 50, 50.1, 50, 52]
  assert.equal(trend(up, values).trend, 'improving')
  assert.deepEqual(trend({ ...up, tolerance: 5 }, values).reasons, ['within-tolerance'])
})

test('a few values are a trend only where the last three go one way, and say that they are few', () => {
  assert.deepEqual([trend(up, [50, 52]).trend, trend(up, [50, 52]).reasons], ['no-clear-change', ['few-points']])
  assert.deepEqual(
    [trend(up, [50, 52, 55]).trend, trend(up, [50, 52, 55]).reasons],
    ['improving', ['few-points', 'run']],
  )
  assert.equal(trend(down, [50, 52, 55]).trend, 'worsening')
  assert.equal(trend(up, [50, 56, 52]).trend, 'no-clear-change')
  assert.equal(trend(up, [60, 50, 52, 55]).trend, 'no-clear-change')
  assert.equal(trend({ ...up, tolerance: 6 }, [50, 52, 55]).trend, 'no-clear-change')
})

test('the baseline is the first value where it was measured before the others', () => {
  const indicator = { ...up, baseline: 48, baselineOn: '2009-12-31' }
  assert.equal(trend(indicator, [50, 52]).trend, 'improving')
  assert.equal(trend({ ...indicator, baselineOn: '2010-12-31' }, [50, 52]).trend, 'no-clear-change')
})

test('what is to be maintained gets worse the further it is from its level', () => {
  const told = { direction: 'maintain', baseline: 50 } as const
  assert.equal(trend(told, [50, 53, 56]).trend, 'worsening')
  assert.equal(trend(told, [50, 47, 44]).trend, 'worsening')
  assert.equal(trend(told, [60, 56, 52]).trend, 'improving')
  assert.equal(trend({ direction: 'maintain' }, [60, 56, 52]).trend, 'no-direction')
})

test('what is missing is told as missing', () => {
  assert.equal(trend(up, []).trend, 'no-data')
  assert.equal(trend({}, [50, 52, 55]).trend, 'no-direction')
  const hidden = [...years(2010, [50, 52]), { period: '2012', suppressed: true }]
  assert.equal(population({ indicator: up, measurements: hidden }, '2030-06-30').trend, 'suppressed')
})

test('the limits of normal variation are those of an XmR chart', () => {
  // Mean 32.5, moving ranges 40, 10 and 10; twice over, with one of 20 between.
  const band = bandOf([10, 50, 40, 30, 10, 50, 40, 30])
  const ranges = (40 + 10 + 10 + 20 + 40 + 10 + 10) / 7
  assert.ok(band)
  assert.equal(band.center, 32.5)
  assert.ok(Math.abs(band.high - (32.5 + 2.66 * ranges)) < 1e-9)
  assert.ok(Math.abs(band.low - (32.5 - 2.66 * ranges)) < 1e-9)
  assert.equal(bandOf([1, 2, 3, 4, 5, 6, 7]), undefined)
})

test('a run that only makes up for what went before is no trend', () => {
  assert.equal(trend(up, [55, 50, 52, 55]).trend, 'no-clear-change')
  assert.equal(trend(up, [50, 60, 58, 55]).trend, 'no-clear-change')
  assert.equal(trend(up, [50, 60, 58, 50]).trend, 'no-clear-change')
  assert.equal(trend(up, [50, 60, 58, 45]).trend, 'worsening')
  assert.equal(trend(up, [50, 52, 52]).trend, 'no-clear-change')
  assert.equal(trend(up, [50, 50, 45]).trend, 'no-clear-change')
})

test('eight values in a row below the usual level are a change too', () => {
  const values = [50, 52, 51, 53, 50, 52, 51, 53, 40, 46, 42, 47, 41, 46, 43, 47]
  assert.deepEqual([trend(up, values).trend, trend(up, values).reasons], ['worsening', ['long-run']])
  assert.equal(trend(down, values).trend, 'improving')
})

test('with many values, too, what is to be maintained is judged by its distance from its level', () => {
  const steady = [50, 51, 50, 49, 50, 51, 50]
  const told = { direction: 'maintain', baseline: 50 } as const
  assert.equal(trend(told, [...steady, 70]).trend, 'worsening')
  assert.equal(trend(told, [...steady, 30]).trend, 'worsening')
  assert.equal(trend(told, [...steady, 51]).trend, 'no-clear-change')
  // The level of a target comes before that of the baseline.
  const targets = [{ value: 70 }]
  const toTarget = population({ indicator: told, targets, measurements: years(2010, [...steady, 70]) }, '2030-06-30')
  assert.equal(toTarget.trend, 'improving')
})
