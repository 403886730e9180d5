import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseTimeline, type Clause } from '@cswb/core/timeline.js'
import { bounds, codes, only, sure, within } from './helpers.ts'

test('a word such as "begin" makes the date a start, however far before it, or just behind it', () => {
  sure({
    'Staff will begin drafting the by-law in spring 2022': '2022-03-01..2022-06-30/',
    'Le démarrage des travaux est programmé en 2025': '2025-01-01..2025-12-31/',
    'Les ateliers commenceront en 2026': '2026-01-01..2026-12-31/',
    'Début prévu : automne 2024': '2024-09-01..2024-12-31/',
    'June 2024: start of the pilot': '2024-06-01..2024-06-30/',
    'Fin 2013 : début des travaux': '2013-10-01..2013-12-31/',
    'Early years program, June 2024': within('2024-06-01', '2024-06-30'),
    'Begin hiring: June 2023 (Completed)': within('2023-06-01', '2023-06-30'),
    'Will begin once the budget passes in June 2024': within('2024-06-01', '2024-06-30'),
  })
  const { clauses } = parseTimeline('Lancement en mars 2024, début des ateliers en mai 2024')
  assert.deepEqual(
    clauses.map(({ span }) => bounds(span)),
    [within('2024-03-01', '2024-03-31'), '2024-05-01..2024-05-31/'],
  )
  const clause = only('Begin hiring by June 2024')
  assert.ok(clause.confidence < 0.8, 'a deadline for a start is not one for the work')
})

test('a start and an end that follow each other are one range', () => {
  sure({
    'Begin fall 2024; complete by June 2026': '2024-09-01..2024-12-31/2026-06-01..2026-06-30',
    'Start Q1 2024, finish Q3 2024': '2024-01-01..2024-03-31/2024-07-01..2024-09-30',
    'Started in 2021, completed in 2023': '2021-01-01..2021-12-31/2023-01-01..2023-12-31',
    'débutera en mars 2025 et se terminera en juin 2026': '2025-03-01..2025-03-31/2026-06-01..2026-06-30',
    'a débuté en mars 2020 et a pris fin en juin 2021': '2020-03-01..2020-03-31/2021-06-01..2021-06-30',
  })
  assert.equal(only('Began March 2021; completed November 2022').status?.stage, 'completed')
})

test('a date that was put off gives way to the new one', () => {
  const clause = only('originally scheduled for November 25-26, 2024, will be postponed to January 2025')
  assert.equal(bounds(clause.span), within('2025-01-01', '2025-01-31'))
  assert.equal(clause.status?.stage, 'on-hold')
  sure({ 'Extended to December 31, 2025': '/2025-12-31', 'Ongoing to March 2025': '/2025-03-01..2025-03-31' })
})

test('quarters are read however they are written', () => {
  sure({
    '3Q 2024': within('2024-07-01', '2024-09-30'),
    '1Q25': within('2025-01-01', '2025-03-31'),
    'Q4 22/23': within('2023-01-01', '2023-03-31'),
    'FY23-24 Q3': within('2023-10-01', '2023-12-31'),
    'Fiscal Years 2021 & 2022': '2020-04-01..2021-03-31/2021-04-01..2022-03-31',
    'deuxième moitié de 2024': within('2024-07-01', '2024-12-31'),
    'T1-T2 2024-2025': '2024-04-01..2024-06-30/2024-07-01..2024-09-30',
    '1er et 2e trimestres 2024': '2024-01-01..2024-03-31/2024-04-01..2024-06-30',
  })
})

test('two months with short years are a range; what may be days or another year is not sure', () => {
  const range = only('Sep-24 to Jun-25')
  assert.equal(bounds(range.span), '2024-09-01..2024-09-30/2025-06-01..2025-06-30')
  assert.deepEqual(codes(range), ['short-year'])
  for (const phrase of ['FEBRUARY 2012 – 2013', '2024 school year', 'Policy 2019-04'])
    assert.ok(only(phrase).confidence < 0.8, phrase)
})

test('a rate of money is no recurrence, a count for each period is one', () => {
  for (const phrase of ['Loyer de 2 025 $ par mois', '$2,025 per month']) {
    assert.equal(only(phrase).recurrence, undefined, phrase)
    assert.equal(only(phrase).confidence, 0, phrase)
  }
  for (const phrase of ['3x/year', '3/year', '3 fois/an'])
    assert.deepEqual(only(phrase).recurrence, { every: 1, unit: 'year', times: 3 }, phrase)
  const days = only('30 September annually, 2023-2025')
  assert.deepEqual(days.recurrence, { every: 1, unit: 'year', at: ['--09-30'] })
  assert.equal(bounds(days.span), '2023-01-01..2023-12-31/2025-01-01..2025-12-31')
})

test('lettered items and sentences about different things are clauses of their own', () => {
  for (const phrase of ['a) Q1 2025 b) Q3 2025 c) TBD', '(a) Q1 2025 (b) Q3 2025 (c) TBD']) {
    const { clauses } = parseTimeline(phrase)
    assert.deepEqual(
      clauses.map(({ span, label }) => [bounds(span), label]),
      [
        [within('2025-01-01', '2025-03-31'), ''],
        [within('2025-07-01', '2025-09-30'), ''],
        ['/', ''],
      ],
    )
  }
  const [adopted, reviewed] = parseTimeline('Adopted in June 2021; review every four years').clauses
  assert.equal(bounds(adopted?.span ?? {}), within('2021-06-01', '2021-06-30'))
  assert.deepEqual(reviewed?.recurrence, { every: 4, unit: 'year' })
})

test('a group or officer behind a date is who does it', () => {
  for (const [phrase, owner] of [
    ['Spring 2024, Chief of Police', 'Chief of Police'],
    ['Q2 2025 – Victim Services', 'Victim Services'],
    ['Nov 2024 (Library Services)', 'Library Services'],
    ['June 2024 – Train Staff', undefined],
    ['June 2024 Review Committee meets', undefined],
  ] as const)
    assert.equal(only(phrase).owner, owner, phrase)
})

test('a condition behind a date makes it unsure and names nothing', () => {
  for (const phrase of ["D'ici 2023 si possible", 'June 2024 if possible']) {
    assert.equal(only(phrase).label, '', phrase)
    assert.ok(only(phrase).confidence < 0.8, phrase)
  }
})

test('the end of a year is its last day, and words before and behind a year bound it', () => {
  sure({
    'EOY 2025': '/2025-12-31',
    'by year end 2024': '/2024-12-31',
    'continued through the spring and summer of 2021': '2021-03-01..2021-06-30/2021-06-01..2021-08-31',
    'Pre-2020': '/..2019-12-31',
    'not earlier than June 2025': '2025-06-01..2025-06-30/',
    'completion expected June 2025': '/2025-06-01..2025-06-30',
    'Pilot until June 2024, then evaluate': '/2024-06-01..2024-06-30',
  })
})

test('a year before a colon or in brackets is that of the quarter beside it', () => {
  for (const phrase of ['2024: Q4', 'Quarter 4 (2024)', 'Q4 (October to December) 2024']) {
    const clause = only(phrase)
    assert.equal(bounds(clause.span), within('2024-10-01', '2024-12-31'), phrase)
    assert.deepEqual(codes(clause), ['year-carried'], phrase)
  }
  const [year, date] = parseTimeline('Year 1 – 2023').clauses
  assert.deepEqual(
    [codes(year as Clause), bounds(date?.span ?? {})],
    [['anchor-missing'], within('2023-01-01', '2023-12-31')],
  )
})

test('work that comes back after a first deadline starts then', () => {
  const clause = only('First report due spring 2025, annually thereafter')
  assert.equal(bounds(clause.span), '2025-03-01..2025-06-30/')
  assert.deepEqual(clause.recurrence, { every: 1, unit: 'year' })
})
