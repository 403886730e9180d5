import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatTimeline, parseTimeline } from '@cswb/core/timeline.js'
import { bounds, codes, only, sure, within } from './helpers.ts'

test('what comes several times in a period keeps its count', () => {
  for (const [phrase, times] of Object.entries({
    '3 times per year': 3,
    'Three meetings a year': 3,
    'quatre fois par année': 4,
    'four times annually': 4,
  }))
    assert.deepEqual(only(phrase).recurrence, { every: 1, unit: 'year', times }, phrase)
  assert.equal(formatTimeline(parseTimeline('Three meetings a year'), 'en'), '3 times a year')
  assert.equal(formatTimeline(parseTimeline('Three meetings a year'), 'fr'), '3 fois par année')
  assert.deepEqual(only('5 % per year').recurrence, { every: 1, unit: 'year' })
})

test('days of the week and of the month come back', () => {
  for (const [phrase, unit] of Object.entries({
    'Every Monday': 'week',
    'Meets Tuesdays': 'week',
    'first Monday of the month': 'month',
    'le premier lundi du mois': 'month',
    'On the 20th day of each quarter, all services': 'quarter',
  }))
    assert.deepEqual(only(phrase).recurrence, { every: 1, unit }, phrase)
})

test('how often is told from the name of a thing', () => {
  assert.equal(only('Staff meet monthly with partners').recurrence?.unit, 'month')
  assert.equal(only('Report annually to council').recurrence?.unit, 'year')
  assert.equal(only('Plan annuel 2024').recurrence, undefined)
  assert.equal(only('Hold quarterly meetings').recurrence, undefined)
})

test('early, mid and late may be joined', () => {
  sure({
    'Mid-to-late 2023': within('2023-05-01', '2023-12-31'),
    'early to mid 2024': within('2024-01-01', '2024-08-31'),
  })
})

test('before a date is the day before it', () => {
  sure({
    'Before June 30, 2025': '/..2025-06-29',
    'avant juin 2025': '/..2025-05-31',
    'Before the end of 2023': '/2023-12-31',
    'On or before August 31, 2024': '/2024-08-31',
  })
})

test('weeks and lists of days are read', () => {
  sure({
    'First week of July 2023': within('2023-07-01', '2023-07-07'),
    'la dernière semaine de juin 2021': within('2021-06-24', '2021-06-30'),
    'Week of June 27, 2022': within('2022-06-27', '2022-07-03'),
    'January, 15, 2017': '2017-01-15/2017-01-15',
  })
  for (const phrase of ['Les 8, 9 et 15 mai 2024', 'May 8, 9 and 15, 2024'])
    assert.deepEqual(
      only(phrase).milestones.map(({ span }) => span.earliestStart),
      ['2024-05-08', '2024-05-09', '2024-05-15'],
      phrase,
    )
  assert.deepEqual(codes(only('Students: 10/6')), ['ambiguous-date'])
  assert.equal(only('24/7').confidence, 0)
})

test('a quarter stands before or behind its fiscal year', () => {
  sure({
    'Fiscal year 2024–25, Q2': within('2024-07-01', '2024-09-30'),
    'Q4 FY 2022-23': within('2023-01-01', '2023-03-31'),
    'FY 22/23': within('2022-04-01', '2023-03-31'),
    'to the end of fiscal year 2010-11': '/2011-03-31',
  })
})

test('what is to be completed at a date ends then, and what is to begin has not started', () => {
  sure({
    'Les travaux devraient être terminés en 2028.': '/2028-01-01..2028-12-31',
    'Will be completed in June 2026': '/2026-06-01..2026-06-30',
    'Work to begin January 2023': '2023-01-01..2023-01-31/',
  })
  assert.equal(only('Will be completed in June 2026').status, undefined)
  assert.equal(only('Work to begin January 2023').status?.stage, 'not-started')
  assert.equal(only('Next review scheduled for 2026').status?.stage, 'not-started')
})

test('a range may end in words', () => {
  sure({ '2019 – ongoing': '2019-01-01..2019-12-31/', '2022 and ongoing': '2022-01-01..2022-12-31/' })
  assert.equal(bounds(only('June 2021 – TBD').span), '2021-06-01..2021-06-30/')
  assert.ok(only('June 2021 – TBD').confidence < 0.8)
})

test('a deadline may be named far from its date', () => {
  for (const [phrase, expected] of Object.entries({
    'The deadline for the application is October 22, 2020.': '/2020-10-22',
    'Juin 2024 au plus tard': '/2024-06-01..2024-06-30',
    'Board approval expected March 2023': within('2023-03-01', '2023-03-31'),
    'Between now and June 2023': '/2023-06-01..2023-06-30',
  }))
    assert.equal(bounds(only(phrase).span), expected, phrase)
})

test('years stand where tables put them', () => {
  sure({
    'Q4-24': within('2024-10-01', '2024-12-31'),
    '2018 août': within('2018-08-01', '2018-08-31'),
    'exercice 2023 à 2024': within('2023-04-01', '2024-03-31'),
    'quatrième trimestre de l’exercice 2024-2025': within('2025-01-01', '2025-03-31'),
    'Été-automne 2024': '2024-06-01..2024-08-31/2024-09-01..2024-12-31',
    'May 13 → June 10 2024': '2024-05-13/2024-06-10',
    'Completed as of March 3, 2022': '2022-03-03/2022-03-03',
  })
  assert.equal(bounds(only('Q2 (Apr-Jun) 2022').span), within('2022-04-01', '2022-06-30'))
})

test('brackets that name an old date leave the new one', () => {
  for (const phrase of ['Q4 2024 (revised from Q1 2024)', 'T4 2024 (report du T1 2024)'])
    assert.equal(bounds(only(phrase).span), within('2024-10-01', '2024-12-31'), phrase)
  assert.equal(bounds(only('Juin 2021 – reporté à décembre 2021').span), within('2021-12-01', '2021-12-31'))
  assert.equal(only('Juin 2021 – reporté à décembre 2021').status?.stage, 'on-hold')
})

test('pairs of years from one to the next are fiscal years', () => {
  assert.equal(bounds(only('2021-2022 to 2023-2024').span), '2021-04-01..2022-03-31/2023-04-01..2024-03-31')
  sure({ 'Q3 FY24/25': within('2024-10-01', '2024-12-31'), '11-2023': within('2023-11-01', '2023-11-30') })
})

test('refs with letters part a cell', () => {
  assert.deepEqual(
    parseTimeline('1a) September 2022 1b) March 2023 1c) Ongoing').clauses.map(({ refs }) => refs),
    [['1a'], ['1b'], ['1c']],
  )
})

test('marks of footnotes are no part of a timeline', () => {
  sure({ 'June 2021[1]': within('2021-06-01', '2021-06-30'), '2023 [12]': within('2023-01-01', '2023-12-31') })
  assert.equal(only('June 2021[1]').label, '')
})

test('numbers of laws, rooms and standards are no dates', () => {
  for (const phrase of [
    'Bill 96',
    'Bill 2022 amendments to the Safety Act, 1990',
    'Room 2019, 100 Queen Street',
    'ISO 37120:2018 certification',
    'loi 2005-102 du 11/02/2005',
    'Salle 2024, 2e étage',
    'circulaire 6411-SG 07/07/2023',
  ]) {
    const clause = only(phrase)
    assert.deepEqual(clause.span, {}, phrase)
    assert.equal(clause.confidence, 0, phrase)
  }
  assert.equal(bounds(only('By-law 2021-45 passed in May 2021').span), within('2021-05-01', '2021-05-31'))
  assert.equal(bounds(only('By-law review by June 2023').span), '/2023-06-01..2023-06-30')
})

test('a year in a name gives way to the date behind it', () => {
  for (const [phrase, expected] of Object.entries({
    'Plan annuel 2025 : publication en octobre 2024': within('2024-10-01', '2024-10-31'),
    'Plan 2021-2025 adopted June 2021': within('2021-06-01', '2021-06-30'),
    '2023 : ouverture 15 août 2023': '2023-08-15/2023-08-15',
    'Since 2022, work on what the 2019 strategic plan names': '2022-01-01..2022-12-31/',
  }))
    assert.equal(bounds(only(phrase).span), expected, phrase)
  assert.equal(only('Plan annuel 2025 : publication en octobre 2024').label, 'Plan annuel 2025 : publication')
})

test('what is supposed, revised or still to be confirmed is not sure', () => {
  for (const phrase of [
    '~2023',
    'June 2022 - tentative',
    'Summer 2021 (TBC)',
    'Initially June 2021',
    'June 2021 (extended to March 2022)',
  ])
    for (const clause of parseTimeline(phrase).clauses) assert.ok(clause.confidence < 0.8, phrase)
})

test('who does it may stand before a colon or in brackets behind a status', () => {
  for (const [phrase, owner] of Object.entries({
    'Chief of Police: December 31, 2024': 'Chief of Police',
    'Service des loisirs : été 2023': 'Service des loisirs',
    'Legal Services: under way': 'Legal Services',
    'In progress (HR)': 'HR',
    'En cours (Service de police)': 'Service de police',
    'In progress – Community Services to report back': 'Community Services',
    'Report to council: June 2021': undefined,
    'Draft: June 2021': undefined,
    'In progress (talks with two schools)': undefined,
  }))
    assert.equal(only(phrase).owner, owner, phrase)
})

test('a status before a semicolon is not that of the date behind it', () => {
  const { clauses } = parseTimeline('Phase 1 – complete; phase 2 – fall 2023')
  assert.deepEqual(
    clauses.map(({ label, status, span }) => [label, status?.stage, span.earliestStart]),
    [
      ['Phase 1', 'completed', undefined],
      ['phase 2', undefined, '2023-09-01'],
    ],
  )
})

test('slips of the pen and numbers told twice do not hide a date', () => {
  sure({
    'Febuary 2023': within('2023-02-01', '2023-02-28'),
    'Decemeber 2024': within('2024-12-01', '2024-12-31'),
  })
  assert.deepEqual(only('every five (5) years').recurrence, { every: 5, unit: 'year' })
})

test('a deadline is one behind a verb, in brackets and under other names', () => {
  sure({
    'Plan adopted by July 1, 2021': '/2021-07-01',
    'adopter une politique (date butoir : 1er janvier 2019)': '/2019-01-01',
    'Planned start May 2023, planned completion June 2024': '2023-05-01..2023-05-31/2024-06-01..2024-06-30',
    'through spring and summer 2022': '2022-03-01..2022-06-30/2022-06-01..2022-08-31',
  })
  assert.equal(bounds(only('2025 budget year').span), within('2025-01-01', '2025-12-31'))
  assert.ok(only('On hold until 2024').confidence < 0.8)
})
