import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readStatus, type StatusReading } from '@cswb/core/status.js'

/** What a cell says: stage, decision, owner and day, those that are given; `?` where a reader would doubt. */
const told = ({ stage, decision, owner, on }: StatusReading) =>
  [stage, decision, owner, on].filter((each) => each !== undefined).join(' · ')

function promise(cells: Record<string, string>): void {
  for (const [cell, says] of Object.entries(cells)) {
    const reading = readStatus(cell)
    assert.equal(told(reading), says.replace(' ?', ''), cell)
    assert.equal(reading.confidence < 0.8, says.endsWith(' ?'), `${cell}: sure`)
    assert.equal(reading.text, cell)
  }
}

test('who does the work is read in brackets, beside a dash or colon, and behind "by"', () => {
  promise({
    'Completed (Deputy Chief, 2024-03-12)': 'completed · Deputy Chief · 2024-03-12',
    'Implementation under way (Facilities)': 'in-progress · Facilities',
    'En cours – Loisirs': 'in-progress · Loisirs',
    'SPVM : complété (2023-11)': 'completed · SPVM · 2023-11',
    'En continu (ressources humaines)': 'in-progress · ressources humaines',
    'Direction des ressources humaines – en cours': 'in-progress · Direction des ressources humaines',
    'Under way – Deputy Chief Smith': 'in-progress · Deputy Chief Smith',
    'Lead: Fire Services – in progress': 'in-progress · Fire Services',
    'Office of the Registrar: not started': 'not-started · Office of the Registrar',
    'Completed 2023-06-30 by Clerk’s Office': 'completed · Clerk’s Office · 2023-06-30',
    'Complété par le Service de police en juin 2023': 'completed · Service de police · 2023-06',
    'Waterloo Regional Police Service – in progress': 'in-progress · Waterloo Regional Police Service',
  })
})

test('a reason, a thing or a step beside the status is no owner', () => {
  for (const cell of [
    'Completed – Website updated',
    'In progress (training)',
    'In Process (Proposed Alternative)',
    'Delayed – vendor capacity',
    'Phase 2: not started',
    'Policy update: in progress',
    'In progress – Service standards',
    'Completed – EDI',
    'Completed in June 2023',
  ])
    assert.equal(readStatus(cell).owner, undefined, cell)
})

test('a completion with a rest, of a part or of a draft is not sure', () => {
  promise({
    'Complete except for training': 'unknown ?',
    'Completed, awaiting publication': 'completed ?',
    'Complete, pending sign-off': 'completed ?',
    'Draft complete': 'completed ?',
    'Implementation complete, embedding under way': 'in-progress ?',
    'All but complete': 'in-progress',
    'Half complete': 'in-progress',
    '2/5 complete': 'in-progress',
    '60 per cent complete': 'in-progress',
    'Being finalized': 'in-progress',
    'Completed ahead of schedule': 'completed',
  })
})

test('what never will be is cancelled, what only is not yet is not', () => {
  promise({
    'Will not be implemented': 'cancelled',
    'Won’t be done': 'cancelled',
    'Ne sera pas mise en œuvre': 'cancelled',
    'Isn’t complete': 'unknown ?',
    'Hasn’t started': 'not-started',
    'Never started': 'not-started',
  })
  assert.notEqual(readStatus('Will not be completed by the deadline').stage, 'cancelled')
})

test('"closed" says little beside another stage', () => {
  promise({
    'Closed – implemented': 'completed',
    'Closed (superseded)': 'cancelled',
    'Closed – no longer relevant': 'cancelled',
    'Closed - not implemented': 'completed ?',
    'Closed, not done': 'not-started ?',
    Closed: 'completed',
  })
})

test('waiting for the word of another is a decision that is pending', () => {
  promise({
    'Awaiting ratification by Council': 'unknown · pending ?',
    'Subject to budget approval': 'unknown · pending ?',
    'En attente de la réponse du ministère': 'unknown · pending ?',
    'Complete pending Council approval': 'unknown · pending ?',
    'Accepted with modifications': 'unknown · in-part ?',
    'Management agrees with the recommendation. Training has been completed.': 'completed · supported',
  })
})

test('only the day of the status itself is kept', () => {
  promise({
    'Completed Oct-23': 'completed · 2023-10 ?',
    'Complete as of 31 Dec 2023': 'completed · 2023-12-31',
    'On track for completion in 2025': 'in-progress',
    'In progress since 2022': 'in-progress',
    'Agreed. Target March 31, 2024.': 'unknown · supported',
    'En cours – à terminer en 2025': 'in-progress',
    'Paused in March 2024': 'on-hold · 2024-03',
  })
})

test('a plan’s own words win over every cue', () => {
  const words = [{ says: 'Complete pending sign-off', stage: 'in-progress' }] as const
  assert.deepEqual(told(readStatus('Complete pending sign-off', { words })), 'in-progress')
  assert.ok(readStatus('Complete pending sign-off', { words }).confidence >= 0.8)
})

test('unknown words beside a name stay unknown, with their text', () => {
  for (const cell of ['Transferred to the Region', 'See 2.4', '●', 'Information (Finance)', 'Voir commentaires']) {
    const { stage, text, confidence } = readStatus(cell)
    assert.deepEqual([stage, text, confidence], ['unknown', cell, 0], cell)
  }
})

test('long cells of brackets, names and cues are read in time', () => {
  for (const piece of ['(', 'by the ', 'pending a ', 'Police ', 'The X and ', 'a-'])
    assert.equal(readStatus(`Completed ${piece.repeat(20_000)}`).stage.length > 0, true)
})
