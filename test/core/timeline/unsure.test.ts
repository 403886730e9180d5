import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseTimeline } from '@cswb/core/timeline.js'
import { bounds, codes, only } from './helpers.ts'

test('an ambiguous numeric date is marked with its readings, never guessed', () => {
  const clause = only('2/1/12')
  assert.deepEqual(clause.span, {})
  assert.deepEqual(clause.reasons, [{ code: 'ambiguous-date', words: '2/1/12', dates: ['2012-01-02', '2012-02-01'] }])
  assert.ok(clause.confidence < 0.8)
  assert.equal(bounds(only('2/1/12', { numericOrder: 'mdy' }).span), '2012-02-01/2012-02-01')
  assert.equal(bounds(only('2/1/12', { numericOrder: 'dmy' }).span), '2012-01-02/2012-01-02')
  assert.equal(bounds(only('02/1/12', { numericOrder: 'ymd' }).span), '2002-01-12/2002-01-12')
  assert.deepEqual(codes(only('3/4/2021')), ['ambiguous-date'])
  assert.deepEqual(codes(only('Nov-19')), ['ambiguous-date'])
  assert.deepEqual(codes(only('2010-11')), ['ambiguous-date'])
})

test('a day that does not exist and an end before its start are said, not mended', () => {
  for (const [phrase, code] of [
    ['June 31, 2021', 'impossible-date'],
    ['2021-02-30', 'impossible-date'],
    ['Dec 2022 – Jan 2021', 'end-before-start'],
  ] as const) {
    const clause = only(phrase)
    assert.deepEqual(clause.span, {}, phrase)
    assert.deepEqual(codes(clause), [code], phrase)
    assert.ok(clause.confidence <= 0.3, phrase)
  }
})

test('a month without a year is not dated', () => {
  for (const phrase of ['August – September', 'June 15', 'May and beyond']) {
    const clause = only(phrase)
    assert.deepEqual(clause.span, {}, phrase)
    assert.deepEqual(codes(clause), ['year-missing'], phrase)
  }
})

test('the end of a telephone number is not a year', () => {
  const clause = only('Call 613-555-2020')
  assert.deepEqual(clause.span, {})
  assert.ok(clause.confidence < 0.8)
})

test('a year inside other words is not sure', () => {
  const clause = only('2021 Census release')
  assert.ok(clause.confidence < 0.8)
  assert.deepEqual(codes(clause), ['date-unsure'])
})

test('words that are no dates stay words', () => {
  for (const phrase of [
    'The plan may be changed',
    'March with partners',
    'the second meeting',
    'from the year the plan starts',
    '1,900 responses',
    '$2020',
  ]) {
    const clause = only(phrase)
    assert.deepEqual(clause.span, {}, phrase)
    assert.equal(clause.confidence, 0, phrase)
    assert.deepEqual(codes(clause), ['not-understood'], phrase)
  }
})

test('what is around a date that cannot be read lowers its confidence', () => {
  assert.ok(only('June 2021-15').confidence < 0.8)
  assert.ok(only('Tentatively March 2022').confidence < 0.8)
  assert.ok(only('approximately March 2022').confidence < 0.8)
  assert.ok(only('June 2021 (September 2023)').confidence < 0.8)
})

test('horizons and durations are not dates', () => {
  for (const phrase of ['Short term', 'Immediate', '2 to 3 years', 'court terme']) {
    const clause = only(phrase)
    assert.deepEqual(clause.span, {}, phrase)
    assert.deepEqual(codes(clause), ['horizon'], phrase)
  }
})

test('an empty text has no clauses', () => {
  assert.deepEqual(parseTimeline(''), { text: '', clauses: [] })
  assert.equal(only('   ').confidence, 0)
})
