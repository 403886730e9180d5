import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readAction, type Schedule } from '@cswb/core/status.js'

const asOf = '2020-09-10'
const schedule = (
  timeline: string,
  status?: string,
  options: { grace?: number; reportedOn?: string; asOf?: string } = {},
) => readAction({ timeline, ...(status !== undefined && { status }) }, { asOf, ...options }).schedule

test('the schedule of an action follows from its words and the day', () => {
  const expected: [timeline: string, status: string, schedule: Schedule][] = [
    ['June 2020', 'Completed', 'completed'],
    ['Nov. 2019 (Completed/Ongoing)', '', 'active'],
    ['Ongoing', '', 'active'],
    ['Quarterly', 'In progress', 'active'],
    ['Quarterly', '', 'no-date'],
    ['by December 2020', 'In progress', 'on-track'],
    ['by December 2020', '', 'upcoming'],
    ['by September 2020', 'In progress', 'due'],
    ['by August 2020', 'In progress', 'date-passed'],
    ['by August 2020', '', 'date-passed'],
    ['January 2021', '', 'upcoming'],
    ['TBD', '', 'no-date'],
    ['', '', 'no-date'],
    ['Fall 2020', 'On hold', 'stopped'],
    ['Fall 2020', 'Cancelled', 'stopped'],
    ['', 'On track', 'on-track'],
    ['by December 2020', 'Behind schedule', 'late'],
  ]
  for (const [timeline, status, wanted] of expected)
    assert.equal(schedule(timeline, status), wanted, `${timeline} | ${status}`)
})

test('unknown is never on track', () => {
  const timelines = fc.constantFrom(
    'by December 2020',
    '2020',
    'January 2021',
    'Annually',
    'TBD',
    '2019-2022',
    'from 2019',
    '2/1/12',
    'Fall 2020',
    '',
  )
  fc.assert(
    fc.property(
      timelines,
      fc.constantFrom('', 'TBD', 'Reports posted', 'Supported'),
      fc.integer({ min: 2019, max: 2023 }),
      (timeline, status, year) => {
        const reading = readAction({ timeline, status }, { asOf: `${year}-06-15` })
        assert.equal(reading.stage, 'unknown')
        assert.ok(!['on-track', 'active', 'completed', 'late'].includes(reading.schedule), reading.schedule)
      },
    ),
  )
})

test('nothing is late by its date alone unless a later report says that it is not complete', () => {
  assert.equal(schedule('by August 2020', 'In progress', { reportedOn: '2020-08-15' }), 'date-passed')
  assert.equal(schedule('by August 2020', 'In progress', { reportedOn: '2020-09-02' }), 'late')
  assert.equal(schedule('by August 2020', '', { reportedOn: '2020-09-02' }), 'date-passed')
})

test('old words make nothing on track, active or late', () => {
  const old = (timeline: string, status: string) => readAction({ timeline, status }, { asOf, fresh: false }).schedule
  assert.equal(old('by December 2020', 'In progress'), 'upcoming')
  assert.equal(old('by December 2020', 'Behind schedule'), 'upcoming')
  assert.equal(old('', 'On track'), 'no-date')
  assert.equal(old('', 'Ongoing'), 'no-date')
  assert.equal(old('', 'Completed/Ongoing'), 'no-date')
  assert.equal(old('2019–2020', 'Completed'), 'completed')
})

test('the date of a step, or of another action, makes no action late', () => {
  const late = (timeline: string, ref?: string) =>
    readAction({ timeline, status: 'In progress' }, { asOf, reportedOn: asOf, ...(ref !== undefined && { ref }) })
      .schedule
  assert.equal(late('August 2020'), 'late')
  assert.equal(late('August 2020 – review complete'), 'date-passed')
  assert.equal(late('3.1: August 2020; 3.2: December 2020', '3.1'), 'late')
  assert.equal(late('3.1: August 2020; 3.2: December 2020', '3.2'), 'on-track')
  assert.equal(late('3.1: August 2020', '9.9'), 'date-passed')
})

test('nobody is accused on an ambiguous phrase', () => {
  for (const timeline of [
    '2019 Census release',
    '2/1/12',
    'approximately June 2020',
    'Implementation January 2018',
    '2018-2019',
  ])
    assert.equal(schedule(timeline, 'In progress', { reportedOn: asOf }), 'no-date', timeline)
})

test('the grace of the plan is waited for', () => {
  assert.equal(schedule('by August 2020', '', { grace: 10 }), 'due')
  assert.equal(schedule('by August 2020', '', { grace: 9 }), 'date-passed')
})

test('the status cell wins over the words in the timeline, and says so', () => {
  const both = readAction({ timeline: 'June 2020 (In progress)', status: 'Completed' }, { asOf })
  assert.deepEqual([both.stage, both.statusFrom], ['completed', 'status'])
  const inside = readAction({ timeline: 'June 2020 (Completed)' }, { asOf })
  assert.deepEqual([inside.stage, inside.statusFrom], ['completed', 'timeline'])
  const decided = readAction({ timeline: 'June 2020 (Completed)', status: 'Supported' }, { asOf })
  assert.deepEqual([decided.stage, decided.statusFrom], ['completed', 'timeline'])
  assert.equal(readAction({ timeline: 'June 2020' }, { asOf }).statusFrom, 'none')
})

test('completed steps no longer count for the schedule, later ones do', () => {
  const steps = readAction(
    { timeline: 'First talk starts fall 2019 (Completed) Talk with all starts January 2021 (In- Progress)' },
    { asOf },
  )
  assert.deepEqual([steps.stage, steps.schedule], ['in-progress', 'upcoming'])
  assert.equal(steps.span.earliestStart, '2021-01-01')
  const next = readAction({ timeline: 'Draft June 2020 (Completed); Report December 2020' }, { asOf })
  assert.deepEqual([next.stage, next.schedule], ['in-progress', 'on-track'])
})

test('nothing is late on a season, on early or mid, or on a winter that may be another', () => {
  const on = { asOf: '2024-11-01', reportedOn: '2024-10-01' }
  for (const [timeline, wanted] of [
    ['by June 2023', 'late'],
    ['by the end of 2023', 'late'],
    ['early 2023', 'date-passed'],
    ['mi-2023', 'date-passed'],
    ['Spring/Summer 2023', 'date-passed'],
    ['hiver 2023', 'no-date'],
    ['Winter 2023', 'no-date'],
  ] as const)
    assert.equal(readAction({ timeline, status: 'In progress' }, on).schedule, wanted, timeline)
})

test('the cells of a campus plan come out as a coordinator would say', () => {
  const cells: [timeline: string, schedule: Schedule][] = [
    ['1.1: Sept -Dec 2019 – start talks (Completed/Ongoing)', 'active'],
    ['1.2: Ongoing', 'active'],
    ['2.4: In-Progress (CSS and EIC meet)', 'no-date'],
    ['3.2: February 2020 (Completed)', 'completed'],
    ['3.4: August 2020 – review complete and timetable developed', 'date-passed'],
    ['5.1: Fall 2019 – first meetings (one held and ongoing talks in progress)', 'active'],
    ['5.2: January 2021-Prepare RFS', 'upcoming'],
    ['6.1/6.2/6.3: TBD', 'no-date'],
  ]
  for (const [timeline, wanted] of cells) assert.equal(schedule(timeline), wanted, timeline)
})

test('any cells are read without throwing', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (timeline, status, day) => {
      const reading = readAction({ timeline, status }, { asOf: day })
      assert.equal(reading.timeline.text, timeline)
      assert.ok(reading.confidence >= 0 && reading.confidence <= 1)
    }),
  )
})
