import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codes, only, sure, within, bounds } from './helpers.ts'

test('a month is a stretch in which the work starts and ends', () => {
  sure({
    'September 2020': within('2020-09-01', '2020-09-30'),
    'March, 2022': within('2022-03-01', '2022-03-31'),
    'Feb. 2024': within('2024-02-01', '2024-02-29'),
    '12/2021': within('2021-12-01', '2021-12-31'),
    '2021-03': within('2021-03-01', '2021-03-31'),
  })
})

test('a range of months takes its year from where it is written', () => {
  sure({
    'Sept -Dec 2019': '2019-09-01..2019-09-30/2019-12-01..2019-12-31',
    'October – Dec 2019': '2019-10-01..2019-10-31/2019-12-01..2019-12-31',
    'Aug /Sept. 2014': '2014-08-01..2014-08-31/2014-09-01..2014-09-30',
    'Oct. 2020 – Jan. 2021': '2020-10-01..2020-10-31/2021-01-01..2021-01-31',
    'Dec - Feb 2021': '2020-12-01..2020-12-31/2021-02-01..2021-02-28',
    'January to March, 2021': '2021-01-01..2021-01-31/2021-03-01..2021-03-31',
    'July & August 2021': '2021-07-01..2021-07-31/2021-08-01..2021-08-31',
  })
})

test('days and ranges of days are exact', () => {
  sure({
    'May 30, 2020': '2020-05-30/2020-05-30',
    '2022-03-31': '2022-03-31/2022-03-31',
    '27 May - 3 June 2023': '2023-05-27/2023-06-03',
    'Jan 6-9 2015': '2015-01-06/2015-01-09',
    '30-Nov-20': '2020-11-30/2020-11-30',
    'between December 1, 2022, and December 1, 2023': '2022-12-01/2023-12-01',
    '25/12/2021': '2021-12-25/2021-12-25',
  })
})

test('years, quarters and halves are read by the calendar', () => {
  sure({
    '2027': within('2027-01-01', '2027-12-31'),
    '2021-2024': '2021-01-01..2021-12-31/2024-01-01..2024-12-31',
    '2021-24': '2021-01-01..2021-12-31/2024-01-01..2024-12-31',
    'Q2, 2022': within('2022-04-01', '2022-06-30'),
    'Q1 and Q2, 2022': '2022-01-01..2022-03-31/2022-04-01..2022-06-30',
    '2021 Q4': within('2021-10-01', '2021-12-31'),
    '2nd quarter 2021': within('2021-04-01', '2021-06-30'),
    'first quarter of 2021 (Jan-March)': '2021-01-01..2021-01-31/2021-03-01..2021-03-31',
    'H2 2023': within('2023-07-01', '2023-12-31'),
    'early 2022': within('2022-01-01', '2022-04-30'),
    'late 2024': within('2024-10-01', '2024-12-31'),
  })
})

test('a plan with a fiscal year has fiscal quarters, and says that they were assumed', () => {
  const clause = only('Q1 2022', { fiscalYearStart: 4 })
  assert.equal(bounds(clause.span), within('2022-04-01', '2022-06-30'))
  assert.ok(clause.confidence < 0.8)
  assert.deepEqual(codes(clause), ['fiscal-quarter'])
  sure({ 'Q1 2022-23': within('2022-04-01', '2022-06-30'), 'Q3 FY22': within('2021-10-01', '2021-12-31') })
})

test('fiscal years start in April unless the plan says otherwise', () => {
  sure({
    '2024-25': within('2024-04-01', '2025-03-31'),
    'FY19-FY21': '2018-04-01..2019-03-31/2020-04-01..2021-03-31',
    'by the end of fiscal year 2015–16': '/2016-03-31',
    'FY17-21': '2016-04-01..2017-03-31/2020-04-01..2021-03-31',
    '2021-22 to 2023-24': '2021-04-01..2022-03-31/2023-04-01..2024-03-31',
  })
  sure({ 'FY19-FY21': '2018-10-01..2019-09-30/2020-10-01..2021-09-30' }, { fiscalYearStart: 10 })
  sure({ FY2022: within('2022-01-01', '2022-12-31') }, { fiscalYearStart: 1 })
})

test('two following years may be one fiscal year, and are not sure', () => {
  const clause = only('2024-2025')
  assert.equal(bounds(clause.span), '2024-01-01..2024-12-31/2025-01-01..2025-12-31')
  assert.ok(clause.confidence < 0.8)
  assert.deepEqual(codes(clause), ['maybe-fiscal'])
})

test('seasons are those of Canadian universities unless the plan says otherwise', () => {
  sure({
    'winter term 2021': within('2021-01-01', '2021-04-30'),
    'Fall 2020 – Winter 2021': '2020-09-01..2020-12-31/2021-01-01..2021-04-30',
    'Winter/Spring 2021': '2021-01-01..2021-04-30/2021-03-01..2021-06-30',
    'fall 2019': within('2019-09-01', '2019-12-31'),
    'Summer/Fall 2021': '2021-06-01..2021-08-31/2021-09-01..2021-12-31',
    'summer term 2021': within('2021-05-01', '2021-08-31'),
    'winter 2020-21': within('2020-12-01', '2021-04-30'),
    '2022-2023 school year': within('2022-09-01', '2023-08-31'),
  })
  sure({ 'fall 2019': within('2019-09-01', '2019-11-30') }, { seasonConvention: 'northern' })
  sure({ 'winter 2021': within('2021-06-01', '2021-08-31') }, { seasonConvention: 'southern' })
  sure({ 'winter 2021': within('2021-01-01', '2021-04-30') }, { seasonConvention: 'academic-canada' })
  const winter = only('winter 2021', { seasonConvention: 'northern' })
  assert.equal(bounds(winter.span), within('2020-12-01', '2021-02-28'))
  assert.ok(winter.confidence < 0.8, 'a winter that wraps around the new year is not sure')
})

test('a winter by itself may have begun the year before, and is not sure until the plan has a convention', () => {
  for (const phrase of ['Winter 2021', 'by winter 2021', 'starts winter 2021', 'hiver 2021', 'Fall/Winter 2023']) {
    const clause = only(phrase)
    assert.ok(clause.confidence < 0.8, phrase)
    assert.ok(codes(clause).includes('season'), phrase)
  }
})

test('a deadline has only ends', () => {
  sure({
    'by January 2015': '/2015-01-01..2015-01-31',
    'end date December 2018': '/2018-12-01..2018-12-31',
    'no later than April 8, 2015': '/2015-04-08',
    'By the end of March 2023': '/2023-03-31',
    'funded until 2022': '/2022-01-01..2022-12-31',
    'Complete by June 2020': '/2020-06-01..2020-06-30',
  })
})

test('a start has only starts', () => {
  sure({
    'Since September 2020': '2020-09-01..2020-09-30/',
    'on a rolling basis beginning in fall 2022': '2022-09-01..2022-12-31/',
    'October 2020 and then annually': '2020-10-01..2020-10-31/',
    '2021-present': '2021-01-01..2021-12-31/',
    '2021+': '2021-01-01..2021-12-31/',
    'Start: January 2021 End: June 2022': '2021-01-01..2021-01-31/2022-06-01..2022-06-30',
    'starting by June 2021': '..2021-06-30/',
  })
})

test('a list is a list of dates, not a stretch', () => {
  const lists: Record<string, string[]> = {
    'June 2022 and 2023': ['2022-06-01', '2023-06-01'],
    'July 2021 July 2022': ['2021-07-01', '2022-07-01'],
    'December 2021 June and December 2022 June 2023': ['2021-12-01', '2022-06-01', '2022-12-01', '2023-06-01'],
    'September 2017 & 2018': ['2017-09-01', '2018-09-01'],
    'Biennially, August 2018 and August 2020': ['2018-08-01', '2020-08-01'],
    'June and December 2022': ['2022-06-01', '2022-12-01'],
  }
  for (const [phrase, dates] of Object.entries(lists)) {
    const clause = only(phrase)
    assert.deepEqual(
      clause.milestones.map(({ span }) => span.earliestStart),
      dates,
      phrase,
    )
    assert.equal(clause.span.earliestStart, dates[0], phrase)
  }
  assert.equal(only('February, June, September, December 2025 and 2026').milestones.length, 8)
})

test('a recurrence is kept beside the dates', () => {
  const recurrences: Record<string, object> = {
    'on an annual basis': { every: 1, unit: 'year' },
    'each semester': { every: 1, unit: 'term' },
    'at the end of every school year': { every: 1, unit: 'year' },
    'By 30 September, annually': { every: 1, unit: 'year', at: ['--09-30'] },
    'September annually': { every: 1, unit: 'year', at: ['--09'] },
    'every 2 years': { every: 2, unit: 'year' },
    'twice a year': { every: 6, unit: 'month' },
    'Monthly update': { every: 1, unit: 'month' },
    'quarterly, starting January 2021': { every: 1, unit: 'quarter' },
  }
  for (const [phrase, recurrence] of Object.entries(recurrences)) {
    const clause = only(phrase)
    assert.deepEqual(clause.recurrence, recurrence, phrase)
    assert.ok(clause.confidence >= 0.8, phrase)
  }
  assert.deepEqual(codes(only('Biannual')), ['ambiguous-recurrence'])
})

test('TBD in all its forms is surely not dated', () => {
  for (const phrase of [
    'TBD',
    'T.B.D.',
    'to be determined',
    'TIMELINE TO BE DETERMINED',
    'date is to be confirmed',
    'end date to be determined',
    'to come in due course',
  ]) {
    const clause = only(phrase)
    assert.deepEqual(clause.span, {}, phrase)
    assert.ok(codes(clause).includes('to-be-determined'), phrase)
    assert.ok(clause.confidence >= 0.8, phrase)
  }
})

test('an owner stands behind a slash, or before "to" behind a status', () => {
  assert.equal(only('April 2023/Office of the President').owner, 'Office of the President')
  assert.equal(only('In progress: Division 4 to implement').owner, 'Division 4')
  assert.equal(only('Lead: Police Service').owner, 'Police Service')
  assert.equal(only('Aug / Sept. 2014').owner, undefined)
  assert.equal(only('March 2018 / New').owner, undefined)
})

test('relative phrases resolve when their anchor is known, and say so', () => {
  const anchors = { 'RAP expiry': '2023-12-31', document: '2022-08-15', 'plan start': '2021-04-01' }
  const resolved: Record<string, string> = {
    '6 months prior to RAP expiry': '2023-06-30/2023-06-30',
    'in 3-4 years time': within('2025-08-15', '2026-08-15'),
    'next year': within('2023-01-01', '2023-12-31'),
    'this fall': within('2022-09-01', '2022-12-31'),
    'by RAP expiry': '/2023-12-31',
    'Year 2': within('2022-04-01', '2023-03-31'),
    'within six months': '/2023-02-15',
  }
  for (const [phrase, expected] of Object.entries(resolved)) {
    const clause = only(phrase, { anchors })
    assert.equal(bounds(clause.span), expected, phrase)
    assert.ok(codes(clause).includes('anchor-used'), phrase)
    const without = only(phrase)
    assert.deepEqual(without.span, {}, `${phrase} without anchors`)
    assert.ok(without.confidence < 0.8, `${phrase} without anchors`)
  }
  sure({ 'six months after June 1, 2020': '2020-12-01/2020-12-01' })
  assert.equal(
    bounds(only('August – September', { anchors: { year: '2024' } }).span),
    '2024-08-01..2024-08-31/2024-09-01..2024-09-30',
  )
})
