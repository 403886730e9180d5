import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asOf, leafIn, make, plan, update } from './plans.ts'

const dated = plan({ documentDate: asOf })

test('the newest accepted update wins over the status words, and these over the timeline', () => {
  const cells = { timeline: 'by December 2020 (Not started)', status: 'In progress' }
  const stage = (...others: Parameters<typeof leafIn>[1] & object) => {
    const leaf = leafIn(cells, [dated, ...others])
    return [leaf.stage, leaf.from, leaf.reportedOn]
  }
  assert.deepEqual(stage(), ['in-progress', 'status', asOf])
  assert.deepEqual(leafIn({ ...cells, status: '' }, [dated]).from, 'timeline')
  const [old, late] = [update('2020-08-01', { status: 'On hold' }), update('2020-09-01', { status: 'Completed' })]
  assert.deepEqual(stage(late, old), ['completed', 'update', '2020-09-01'])
  assert.deepEqual(stage(old), ['on-hold', 'update', '2020-08-01'])
})

test('drafts, updates that wait or were returned, and those of later days do not count', () => {
  for (const fields of [{ state: 'draft' }, { state: 'submitted' }, { state: 'returned' }]) {
    const leaf = leafIn({ status: 'In progress' }, [dated, update('2020-09-01', { status: 'Completed', ...fields })])
    assert.deepEqual([leaf.stage, leaf.from], ['in-progress', 'status'], fields.state)
  }
  assert.equal(leafIn({}, [update('2020-09-11', { status: 'Completed' })]).stage, 'unknown')
  assert.equal(leafIn({}, [make('update', { about: 'a', status: 'Completed' })]).stage, 'unknown')
  assert.equal(leafIn({}, [update('2020-09-01', { status: 'Completed', state: 'accepted' })]).stage, 'completed')
})

test('an update that is not understood takes back nothing that was said', () => {
  const leaf = leafIn({ status: 'Completed' }, [dated, update('2020-09-01', { status: 'Reports posted to the site' })])
  assert.deepEqual([leaf.stage, leaf.from], ['completed', 'status'])
})

test('the plan teaches its own words', () => {
  const word = make('word', { says: 'Green-lit', stage: 'in-progress' })
  assert.equal(leafIn({ status: 'Green-lit' }, [dated]).stage, 'unknown')
  assert.equal(leafIn({ status: 'Green-lit' }, [dated, word]).stage, 'in-progress')
})

test('a later report that ongoing work is completed makes it completed; work that comes back stays active', () => {
  const done = update('2020-09-01', { status: 'Completed' })
  assert.deepEqual(pick(leafIn({ timeline: 'Ongoing' }, [done])), ['completed', 'one-off', 'completed'])
  assert.deepEqual(pick(leafIn({ timeline: 'Annually' }, [done])), ['completed', 'recurring', 'active'])
})

const pick = (leaf: ReturnType<typeof leafIn>) => [leaf.stage, leaf.nature, leaf.schedule]

test('only fresh reports make work on track or active', () => {
  const cells = { timeline: 'by December 2020' }
  const reported = (on: string, words: string, timeline = cells.timeline) => {
    const { schedule, freshness } = leafIn({ timeline }, [update(on, { status: words })])
    return [schedule, freshness]
  }
  assert.deepEqual(reported('2020-08-01', 'In progress'), ['on-track', 'fresh'])
  assert.deepEqual(reported('2019-08-01', 'In progress'), ['upcoming', 'stale'])
  assert.deepEqual(reported('2019-08-01', 'On track', ''), ['no-date', 'stale'])
  assert.deepEqual(reported('2020-08-01', 'Ongoing', ''), ['active', 'fresh'])
  assert.deepEqual(reported('2019-08-01', 'Ongoing', ''), ['no-date', 'stale'])
  assert.deepEqual(reported('2019-08-01', 'Completed/Ongoing', ''), ['no-date', 'stale'])
  assert.deepEqual(reported('2010-08-01', 'Completed', ''), ['completed', 'fresh'])
  assert.deepEqual(reported('2010-08-01', 'Cancelled', ''), ['stopped', 'fresh'])
  const silent = leafIn(cells)
  assert.deepEqual([silent.schedule, silent.freshness, silent.reportedOn], ['upcoming', 'never', undefined])
})

test('a span in its middle that nobody mentions is upcoming, never on track', () => {
  assert.equal(leafIn({ timeline: '2019–2022' }).schedule, 'upcoming')
})

test('words without a day are old words, not fresh ones', () => {
  const leaf = leafIn({ timeline: 'by December 2020', status: 'In progress' })
  assert.deepEqual([leaf.schedule, leaf.freshness, leaf.reportedOn], ['upcoming', 'stale', undefined])
})

test('reports are fresh from the opening of the latest round that is due', () => {
  const rounds = (...dates: { opensOn?: string; dueOn: string }[]) => dates.map((each) => make('round', each))
  const fresh = (on: string, others: ReturnType<typeof rounds>) =>
    leafIn({ timeline: 'Ongoing' }, [update(on, { status: 'Ongoing' }), ...others]).freshness
  const two = rounds({ dueOn: '2020-03-31' }, { opensOn: '2020-06-01', dueOn: '2020-06-30' })
  assert.deepEqual([fresh('2020-05-31', two), fresh('2020-06-01', two)], ['stale', 'fresh'])
  const unopened = rounds({ dueOn: '2020-03-31' }, { dueOn: '2020-06-30' })
  assert.deepEqual([fresh('2020-03-30', unopened), fresh('2020-03-31', unopened)], ['stale', 'fresh'])
  const ahead = rounds({ opensOn: '2020-09-01', dueOn: '2020-09-30' })
  assert.equal(fresh('2020-01-15', ahead), 'fresh', 'a round that is not due yet makes nothing old')
  const given = rounds({ opensOn: '2018-01-01', dueOn: '2018-01-31' })
  assert.deepEqual(
    [fresh('2018-01-20', given), fresh('2020-01-20', given)],
    ['stale', 'fresh'],
    'the last round is long ago',
  )
})

test('a round asks only whom it names', () => {
  const others = [
    update('2020-01-15', { status: 'Ongoing' }),
    make('round', { dueOn: '2020-06-30', opensOn: '2020-06-01', asks: ['o1'] }),
  ]
  assert.equal(leafIn({ leads: ['o2'] }, others).freshness, 'fresh')
  assert.equal(leafIn({ leads: ['o1'] }, others).freshness, 'stale')
})

test('without rounds a report is fresh as long as the action says, else a year', () => {
  const fresh = (on: string, reporting: string, options = {}) =>
    leafIn({ reporting }, [update(on, { status: 'In progress' })], options).freshness
  assert.deepEqual([fresh('2020-06-10', 'Quarterly'), fresh('2020-06-09', 'Quarterly')], ['fresh', 'stale'])
  assert.deepEqual([fresh('2020-08-10', 'chaque mois'), fresh('2020-08-09', 'chaque mois')], ['fresh', 'stale'])
  assert.deepEqual([fresh('2019-09-11', ''), fresh('2019-09-10', '')], ['fresh', 'stale'])
  assert.deepEqual(
    [fresh('2020-08-11', '', { staleAfter: 30 }), fresh('2020-08-10', '', { staleAfter: 30 })],
    ['fresh', 'stale'],
  )
})

test('late needs a report made after a sure date of the whole action, or words, or a person', () => {
  const schedule = (timeline: string, on: string, status = 'In progress') =>
    leafIn({ timeline }, [update(on, { status })]).schedule
  assert.equal(schedule('by August 2020', '2020-09-02'), 'late')
  assert.equal(schedule('by August 2020', '2020-08-15'), 'date-passed')
  assert.equal(schedule('August 2020 – review complete', '2020-09-02'), 'date-passed', 'the date is that of a step')
  assert.equal(schedule('approximately August 2020', '2020-09-02'), 'no-date', 'the date is not sure')
  assert.equal(schedule('by December 2020', '2020-09-02', 'Behind schedule'), 'late')
  assert.equal(leafIn({ timeline: 'by August 2020', status: 'In progress' }, [dated]).schedule, 'date-passed')
  assert.equal(leafIn({ timeline: 'by August 2020', status: 'In progress', updatedOn: '2020-09-02' }).schedule, 'late')
})

test('old words about pace accuse nobody while the date is ahead', () => {
  const schedule = (timeline: string) =>
    leafIn({ timeline }, [update('2019-01-15', { status: 'Behind schedule' })]).schedule
  assert.equal(schedule('by December 2020'), 'upcoming')
  assert.equal(schedule('by August 2020'), 'late')
})

test('a date that a cell gives to another action is not this one’s', () => {
  const cell = '3.1: August 2020; 3.2: December 2020'
  const schedule = (ref: string) =>
    leafIn({ timeline: cell, ref }, [update('2020-09-02', { status: 'In progress' })]).schedule
  assert.deepEqual([schedule('3.1'), schedule('3.2')], ['late', 'on-track'])
  assert.notEqual(
    leafIn({ timeline: '3.1: by August 2020', ref: '4.4', updatedOn: '2020-09-02', status: 'In progress' }).schedule,
    'late',
  )
})

test('the plan’s own dates, seasons and fiscal year are used in reading', () => {
  const schedule = (timeline: string, fields: Record<string, unknown>) => leafIn({ timeline }, [plan(fields)]).schedule
  assert.equal(schedule('in six months', { documentDate: '2020-01-15' }), 'date-passed')
  assert.equal(
    schedule('6 months prior to the end of the plan', { period: 'January 2018 – December 2019' }),
    'date-passed',
  )
  assert.equal(schedule('6 months prior to the end of the plan', {}), 'no-date')
  assert.equal(schedule('Q1 2020-21', { fiscalYearStart: 10 }), 'upcoming')
  assert.equal(schedule('Q1 2020-21', {}), 'date-passed')
})

test('grace is what the program says, else what the plan’s policy says', () => {
  const cells = { timeline: 'by August 2020' }
  assert.equal(leafIn(cells).schedule, 'date-passed')
  assert.equal(leafIn(cells, [], { grace: 30 }).schedule, 'due')
  const policy = { name: 'default', grace: 30 }
  assert.equal(leafIn(cells, [plan({ policy })]).schedule, 'due')
  assert.equal(leafIn(cells, [plan({ policy })], { grace: 0 }).schedule, 'date-passed')
})

test('an override holds from its first day to its last, and both words stay', () => {
  const override = (fields: Record<string, unknown> = {}) =>
    make('override', {
      about: 'a',
      schedule: 'on-track',
      reason: 'Agreed with the dean',
      by: 'R. Roy',
      on: '2020-09-01',
      until: '2020-10-31',
      ...fields,
    })
  const on = (day: string, ...all: ReturnType<typeof override>[]) => {
    const { schedule, derived } = leafIn({ timeline: 'by August 2020' }, all, { asOf: day })
    return [schedule, derived]
  }
  assert.deepEqual(on('2020-09-01', override()), ['on-track', 'date-passed'])
  assert.deepEqual(on('2020-10-31', override()), ['on-track', 'date-passed'])
  assert.deepEqual(on('2020-11-01', override()), ['date-passed', 'date-passed'])
  assert.deepEqual(on('2020-08-31', override())[0], 'due')
  for (const lacking of [{ reason: ' ' }, { until: undefined }, { schedule: 'fine' }])
    assert.equal(on(asOf, override(lacking))[0], 'date-passed', JSON.stringify(lacking))
  assert.equal(on(asOf, override({ on: '2020-09-05', schedule: 'late' }), override())[0], 'late', 'the one made last')
  const { override: kept } = leafIn({}, [override()])
  assert.deepEqual([kept?.by, kept?.until, kept?.reason], ['R. Roy', '2020-10-31', 'Agreed with the dean'])
})

test('progress is an interval, and nothing in it is invented', () => {
  const progress = (fields: Record<string, unknown>, ...others: ReturnType<typeof update>[]) =>
    leafIn(fields, [dated, ...others]).progress.join('–')
  assert.equal(progress({ status: 'Completed' }), '100–100')
  assert.equal(progress({ status: 'Not started' }), '0–0')
  assert.equal(progress({ status: 'In progress' }), '0–100')
  assert.equal(progress({}), '0–100')
  assert.equal(progress({ progress: 40 }), '40–40')
  assert.equal(progress({ progress: 40 }, update('2020-09-01', { progress: 60 })), '60–60')
  assert.equal(progress({ progress: 40 }, update('2020-09-01', { status: 'In progress' })), '40–40')
  assert.equal(progress({ progress: 400 }), '0–100')
})

test('a percentage says that work has started, or is over, where no word does', () => {
  const stage = (fields: Record<string, unknown>, ...others: ReturnType<typeof update>[]) =>
    leafIn(fields, others).stage
  assert.equal(stage({}, update('2020-09-01', { progress: 30 })), 'in-progress')
  assert.equal(stage({}, update('2020-09-01', { progress: 100 })), 'completed')
  assert.equal(stage({}, update('2020-09-01', { progress: 0 })), 'unknown')
  assert.equal(stage({ status: 'Not started' }, update('2020-09-01', { progress: 30 })), 'in-progress')
  assert.equal(
    stage({}, update('2020-08-01', { status: 'Completed' }), update('2020-09-01', { progress: 90 })),
    'in-progress',
  )
  assert.equal(stage({}, update('2020-09-01', { status: 'On hold', progress: 30 })), 'on-hold')
  assert.equal(stage({ status: 'Not started', progress: 30 }), 'not-started')
})

test('fields that do not fit count as not said', () => {
  const leaf = leafIn({ timeline: 7, status: ['x'], weight: -1, critical: 'yes', updatedOn: 'soon', leads: 'o1' }, [
    make('update', { about: 'a', on: 'never', status: 'Completed' }),
    make('round', { dueOn: 20 }),
    make('word', { says: 3 }),
  ])
  assert.deepEqual([leaf.stage, leaf.weight, leaf.critical, leaf.freshness], ['unknown', 1, false, 'never'])
})
