import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readStatus, type Stage, type StatusReading } from '@cswb/core/status.js'

const stages: Record<Stage, string[]> = {
  completed: [
    'Completed',
    'Complete',
    'COMPLETED',
    'Done.',
    'Achieved',
    'Fulfilled',
    'Fully implemented',
    'This action has been completed',
    'Terminé',
    'complétée',
    'Réalisées',
    'Mis en œuvre',
  ],
  'in-progress': [
    'In-Progress',
    'In- Progress',
    'in progress',
    'Underway',
    'On Target',
    'On Track',
    'Lagging',
    'Some Delay',
    'Insufficient Progress',
    'Partially complete',
    '50% complete',
    'Started June 2021',
    'En cours',
    'En bonne voie',
    'En retard',
    'presque terminé',
    'Actions taken, progress made, facing challenges',
    'En voie de réalisation',
    'Agreed. Work has begun.',
  ],
  'not-started': [
    'Not started',
    'Not yet started',
    'Upcoming',
    'NEW',
    'Planned',
    'were to commence in 2021',
    'Yet to commence',
    'Next phase scheduled for 2026',
    'À planifier',
    'Non amorcé',
    'Non commencée',
    'Pas encore commencé',
    'À venir',
  ],
  'on-hold': [
    'on hold',
    'Paused',
    'Progressed Paused',
    'Stalled',
    'Deferred to 2023',
    'En suspens',
    'reportée',
    'En attente de financement',
  ],
  cancelled: [
    'Cancelled',
    'canceled',
    'Withdrawn',
    'no longer proceeding',
    'Annulée',
    'abandonné',
    'Not being pursued',
    'N’est plus envisagé',
  ],
  unknown: [
    'TBD',
    'N/A',
    'No information',
    'Incomplete',
    'not yet completed',
    'To be completed',
    'Will be completed in 2023',
    'pas terminé',
    'Reports posted to the board’s site',
    'Supported',
  ],
}

test('the status words of real plans map to stages', () => {
  for (const [stage, phrases] of Object.entries(stages))
    for (const phrase of phrases) assert.equal(readStatus(phrase).stage, stage, phrase)
})

test('completed and ongoing together are a completed first step of standing work', () => {
  for (const phrase of [
    'Completed/Ongoing',
    '(Completed/Ongoing)',
    'complete and/or now considered on-going',
    'Completed; ongoing monitoring',
    'Terminé / continu',
  ]) {
    const { stage, nature } = readStatus(phrase)
    assert.deepEqual([stage, nature], ['completed', 'standing'], phrase)
  }
  assert.deepEqual(pick(readStatus('Ongoing')), ['in-progress', 'standing'])
  assert.deepEqual(pick(readStatus('First meeting held and ongoing talks in progress')), ['in-progress', 'standing'])
  assert.equal(readStatus('Quarterly').nature, 'recurring')
})

const pick = ({ stage, nature }: StatusReading) => [stage, nature]

test('the day and the owner inside a status are kept apart', () => {
  assert.equal(readStatus('Completed on 2022-08-10').on, '2022-08-10')
  assert.equal(readStatus('Complete – March 2021').on, '2021-03')
  assert.equal(readStatus('Réalisée le 31 mars 2022').on, '2022-03-31')
  assert.equal(readStatus('Completed on 2/1/12').on, undefined)
  assert.equal(readStatus('In progress: Division 4 to implement').owner, 'Division 4')
  assert.equal(readStatus('Completed: training given to staff').owner, undefined)
})

test('work that comes back is under way, and one part of it completed is not all of it', () => {
  for (const phrase of ['Done annually', 'Réalisé chaque année', 'Monthly meetings continue']) {
    const reading = readStatus(phrase)
    assert.deepEqual(pick(reading), ['in-progress', 'recurring'], phrase)
    assert.ok(reading.confidence < 0.8, phrase)
  }
  assert.ok(readStatus('The first phase is completed').confidence < 0.8)
  assert.ok(readStatus('Two of five actions completed').confidence < 0.8)
  assert.ok(readStatus('Closed – not implemented').confidence < 0.8)
  assert.ok(readStatus('The work is completed').confidence >= 0.8)
  assert.equal(readStatus('Planned for 2025').on, undefined)
})

test('a decision is no stage', () => {
  for (const [phrase, decision] of [
    ['Supported', 'supported'],
    ['Supported in part', 'in-part'],
    ['Not supported', 'not-supported'],
    ['Agreed in principle', 'in-part'],
    ['Management does not agree.', 'not-supported'],
    ['La direction n’accepte pas la recommandation', 'not-supported'],
    ['Awaiting Council decision', 'pending'],
    ['En attente d’une réponse', 'pending'],
    ['Pending Approval', 'pending'],
    ['Appuyé en partie', 'in-part'],
    ['En attente d’approbation', 'pending'],
  ] as const) {
    const reading = readStatus(phrase)
    assert.deepEqual([reading.decision, reading.stage], [decision, 'unknown'], phrase)
  }
})

test('words about pace are reasons, since they are no stage', () => {
  assert.deepEqual(
    readStatus('On Track').reasons.map(({ code }) => code),
    ['says-on-track'],
  )
  assert.deepEqual(
    readStatus('Behind schedule').reasons.map(({ code }) => code),
    ['says-behind'],
  )
  assert.ok(readStatus('Delayed').confidence < 0.8)
})

test('contradictory words are not sure, and say so', () => {
  const reading = readStatus('Cancelled; completed')
  assert.equal(reading.stage, 'unknown')
  assert.ok(reading.confidence < 0.5)
  assert.deepEqual(
    reading.reasons.map(({ code }) => code),
    ['several-stages'],
  )
})

test('a plan teaches its own words, and they win', () => {
  const words = [
    { says: 'Green-lit', stage: 'in-progress' },
    { says: 'Monitoring', stage: 'completed', nature: 'standing' },
    { says: 'Échelonné', stage: 'on-hold' },
    { says: 'Ministre saisi', decision: 'pending' },
    { says: '2nd reading', stage: 'in-progress' },
    { says: 'R&D / stage 3b', stage: 'on-hold' },
    { says: 'ᐱᔭᕇᖅᑐᖅ', stage: 'completed' },
    { says: 'Done', stage: 'in-progress' },
  ] as const
  assert.equal(readStatus('green-lit').stage, 'unknown')
  assert.equal(readStatus('green-lit', { words }).stage, 'in-progress')
  assert.deepEqual(pick(readStatus('Monitoring', { words })), ['completed', 'standing'])
  assert.equal(readStatus('échelonné', { words }).stage, 'on-hold')
  assert.equal(readStatus('Ministre saisi', { words }).decision, 'pending')
  assert.equal(readStatus('2nd Reading', { words }).stage, 'in-progress')
  assert.equal(readStatus('R&D/Stage 3b', { words }).stage, 'on-hold')
  assert.equal(readStatus('ᐱᔭᕇᖅᑐᖅ', { words }).stage, 'completed')
  assert.equal(readStatus('Done', { words }).stage, 'in-progress')
})

test('any words that a plan teaches are read as it says', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdeéÀœ19жß'), minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 3 }), (parts) => {
      const says = parts.join(' ')
      const reading = readStatus(says, { words: [{ says, stage: 'cancelled' }] })
      assert.equal(reading.stage, 'cancelled', says)
      assert.equal(reading.text, says)
    }),
    { numRuns: 1000 },
  )
})

test('unknown words stay unknown, with their text', () => {
  const text = 'Reports posted to the board’s site'
  assert.deepEqual(readStatus(text), {
    text,
    stage: 'unknown',
    nature: 'one-off',
    confidence: 0,
    reasons: [{ code: 'unknown-words', words: text }],
  })
  assert.deepEqual(readStatus(''), { text: '', stage: 'unknown', nature: 'one-off', confidence: 0, reasons: [] })
})

test('any text is read without throwing, and kept', () => {
  const word = fc.constantFrom(
    'Completed',
    'ongoing',
    'not',
    'on hold',
    '/',
    ';',
    '(',
    ')',
    'en cours',
    '2021',
    'June',
    'will be',
    ':',
    'to',
    '%',
    '50',
    'é',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(word).map((words) => words.join(' ')),
      ),
      (text) => {
        const reading = readStatus(text)
        assert.equal(reading.text, text)
        assert.ok(reading.confidence >= 0 && reading.confidence <= 1)
        if (reading.stage === 'completed') assert.ok(/complet|done|e/i.test(text))
      },
    ),
    { numRuns: 2000 },
  )
})

test('few words that say little are read for what they say', () => {
  for (const [phrase, stage] of Object.entries({
    'No substantial action taken': 'not-started',
    'No work has been done on this item': 'not-started',
    'Aucune mesure prise à ce jour': 'not-started',
    'Progrès quasi nul': 'not-started',
    'Planned for next budget cycle': 'not-started',
    'To be actioned in a future phase': 'not-started',
    'Future initiative': 'not-started',
    'Moderate progress': 'in-progress',
    'Progrès modestes': 'in-progress',
    'Two of four workshops held': 'in-progress',
    'First cohort trained; second cohort scheduled for spring': 'in-progress',
    'Draft policy circulated for comment': 'in-progress',
    'Will not be moving ahead with this item': 'cancelled',
    'N’ira pas de l’avant': 'cancelled',
    'Mis sur pause (départ de la coordonnatrice)': 'on-hold',
    'Paused due to staffing': 'on-hold',
    'All of the workshops attended': 'unknown',
  }))
    assert.equal(readStatus(phrase).stage, stage, phrase)
  for (const phrase of [
    'Part of day-to-day operations',
    'Mesure permanente',
    'Continous',
    'Launched in 2022 and running',
  ])
    assert.equal(readStatus(phrase).nature, 'standing', phrase)
})

test('who a piece of work waits for is its owner, and what is to be done to a thing is none', () => {
  for (const [phrase, owner] of Object.entries({
    'HR to complete': 'HR',
    'With Legal for review': 'Legal',
    'In progress (Lead: Public Works)': 'Public Works',
    'Delayed - RFP to be reissued': undefined,
    'Report to follow': undefined,
  }))
    assert.equal(readStatus(phrase).owner, owner, phrase)
})

test('a date that is ahead or about something else is not that of the status', () => {
  for (const [phrase, on] of Object.entries({
    'Reporté en 2025': undefined,
    'Suspendu en 2023': '2023',
    'Débuté, se poursuivra en 2024': undefined,
    'Removed from plan at 2023 review': undefined,
    'Status as of Dec 31, 2023: on track': '2023-12-31',
    'On track for 2025': undefined,
  }))
    assert.equal(readStatus(phrase).on, on, phrase)
})
