import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseTimeline } from '@cswb/core/timeline.js'
import { bounds, codes, only, within } from './helpers.ts'

const stage = (text: string) => {
  const { status } = only(text)
  return status && `${status.stage} ${status.nature}`
}

test('a status in the timeline cell is kept apart from the date', () => {
  assert.equal(stage('Sept -Dec 2019 – start talks (Completed/Ongoing)'), 'completed standing')
  assert.equal(stage('Nov. 2019 (Completed/Ongoing)'), 'completed standing')
  assert.equal(stage('February 2020 (Completed)'), 'completed one-off')
  assert.equal(stage('Ongoing'), 'in-progress standing')
  assert.equal(stage('In-Progress (CSS and EIC meet)'), 'in-progress one-off')
  assert.equal(stage('Completed on 2022-03-31'), 'completed one-off')
  assert.equal(stage('Launched in 2013'), 'completed one-off')
  assert.equal(bounds(only('Launched in 2013').span), '2013-01-01..2013-12-31/')
  assert.equal(only('February 2020 – hire (Completed)').label, 'hire')
})

test('what a date is for is no status', () => {
  assert.equal(stage('August 2020 – review complete and timetable developed'), undefined)
  assert.equal(stage('Complete training by June 2020'), undefined)
  assert.equal(stage('To be completed in June 2021'), undefined)
  assert.equal(
    parseTimeline('Start Spring 2021, complete Fall 2022').clauses.some((clause) => clause.status),
    false,
  )
  assert.equal(stage('The review will be completed by fall 2023'), undefined)
})

test('dated work that is ongoing has a start and no end', () => {
  const clause = only('Fall 2019 – first meetings (one held and ongoing talks in progress)')
  assert.equal(bounds(clause.span), '2019-09-01..2019-12-31/')
  assert.equal(clause.label, 'first meetings')
  assert.ok(codes(clause).includes('start-assumed'))
  assert.equal(bounds(only('Ongoing (2021-2024)').span), '2021-01-01..2021-12-31/2024-01-01..2024-12-31')
})

test('dates of reports on ongoing work are milestones', () => {
  const clause = only('Ongoing – reported February, 2022, 2023, 2024')
  assert.deepEqual(clause.span, {})
  assert.deepEqual(
    clause.milestones.map(({ label, span }) => [label, span.earliestStart]),
    [
      ['reported', '2022-02-01'],
      ['reported', '2023-02-01'],
      ['reported', '2024-02-01'],
    ],
  )
})

test('on hold until a date means that it goes on then', () => {
  const clause = only('On hold until 2023')
  assert.equal(bounds(clause.span), '2023-01-01..2023-12-31/')
  assert.equal(clause.status?.stage, 'on-hold')
})

test('clauses with a state each are read one by one', () => {
  const { clauses } = parseTimeline(
    'First talk with CSS starts fall 2019 (Completed) Talk with all partners starts Winter 2021 (In- Progress)',
  )
  assert.deepEqual(
    clauses.map((clause) => [clause.label, bounds(clause.span), clause.status?.stage]),
    [
      ['First talk with CSS', '2019-09-01..2019-12-31/', 'completed'],
      ['Talk with all partners', '2021-01-01..2021-04-30/', 'in-progress'],
    ],
  )
})

test('two dated steps in one line are two clauses', () => {
  const { clauses } = parseTimeline('Finalize selection January 2021 – Delivery and report June-Dec. 2021')
  assert.deepEqual(
    clauses.map((clause) => [clause.label, bounds(clause.span)]),
    [
      ['Finalize selection', within('2021-01-01', '2021-01-31')],
      ['Delivery and report', '2021-06-01..2021-06-30/2021-12-01..2021-12-31'],
    ],
  )
  const lists = parseTimeline('June 2021: Launch survey; Sept 2021: Report to council').clauses
  assert.deepEqual(
    lists.map((clause) => clause.label),
    ['Launch survey', 'Report to council'],
  )
})

test('a cell that serves several actions names them', () => {
  assert.deepEqual(only('6.1/6.2/6.3: TBD').refs, ['6.1', '6.2', '6.3'])
  const typo = only('7.1/7:2: TBD')
  assert.deepEqual(typo.refs, ['7.1', '7.2'])
  assert.ok(codes(typo).includes('ref-typo'))
})

test('a stacked cell broken over lines keeps each ref with its words', () => {
  const text =
    '2.1: October – Dec\n2019 – start talks\nPlan first meeting\nfor\nJanuary 2020\n(Completed)\n\n2.2. Meetings are\nongoing\n\n2.3: Ongoing\n\n2.4: In-Progress'
  const { clauses } = parseTimeline(text)
  assert.deepEqual(
    clauses.map((clause) => [clause.refs.join(), bounds(clause.span), clause.status?.stage]),
    [
      ['2.1', '2019-10-01..2019-10-31/2019-12-01..2019-12-31', undefined],
      ['', within('2020-01-01', '2020-01-31'), 'completed'],
      ['2.2', '/', 'in-progress'],
      ['2.3', '/', 'in-progress'],
      ['2.4', '/', 'in-progress'],
    ],
  )
})

test('refs in the middle of a line part it where they go on counting', () => {
  const text = '5.1: Fall 2019 – first meetings 5.2: January 2021-Prepare RFS 5.2 Finalize selection January 2021'
  assert.deepEqual(
    parseTimeline(text).clauses.map((clause) => [clause.refs.join(), clause.label]),
    [
      ['5.1', 'first meetings'],
      ['5.2', 'Prepare RFS'],
      ['5.2', 'Finalize selection'],
    ],
  )
  assert.deepEqual(only('meets WCAG 2.2 AA by June 2021').refs, [])
})

test('the milestones of a journey are read', () => {
  const journey: Record<string, string> = {
    'Draft Plan approved April 2017': within('2017-04-01', '2017-04-30'),
    'Consultation summer 2017': within('2017-06-01', '2017-08-31'),
    'Plan approved in November 2017': within('2017-11-01', '2017-11-30'),
    'Legislation enacted January 2019': within('2019-01-01', '2019-01-31'),
    'Implementation January 2018': '2018-01-01..2018-01-31/',
  }
  for (const [phrase, expected] of Object.entries(journey)) assert.equal(bounds(only(phrase).span), expected, phrase)
  assert.ok(only('Implementation January 2018').confidence < 0.8, 'that it is a start is assumed')
})
