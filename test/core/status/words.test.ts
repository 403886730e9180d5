import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readStatus } from '@cswb/core/status.js'
import { statusWords } from '../../../packages/core/src/status/words.ts'

test('every word of the vocabulary, alone in a cell, is read as its row says', () => {
  let read = 0
  for (const row of statusWords) {
    for (const says of row.says.split(',')) {
      const phrase = says.replace('*', '').replace('+', '')
      const reading = readStatus(phrase)
      assert.equal(reading.stage, row.stage ?? 'unknown', phrase)
      assert.equal(reading.nature, row.nature ?? 'one-off', phrase)
      assert.equal(reading.decision, row.decision, phrase)
      assert.ok(reading.confidence > 0, phrase)
      read++
    }
  }
  assert.ok(read > 200)
})

test('no phrase stands in two rows', () => {
  const all = statusWords.flatMap((row) => row.says.split(',').map((says) => says.replace('*', '')))
  assert.deepEqual(
    all.filter((says, i) => all.indexOf(says) !== i),
    [],
  )
})

/** Phrases by what they say: stage, nature, decision; `?` where a reader would doubt. */
const said: Record<string, string[]> = {
  'in-progress one-off': [
    'Work is nearly complete',
    '75 % complété',
    '40%',
    '⏳',
    '🟢 On track',
    '🔴 Delayed',
    '⚠️ Retard',
    'From not started to in progress',
    'Partially met',
    'Partiellement atteint',
    'En conception',
    'En déploiement',
    'En développement',
    'Bien avancé',
    'Mise en œuvre partielle',
    'Phase 1 done, phase 2 under way',
    'To a large extent complete',
    'Not fully implemented',
    'Quasiment terminé',
    'Pas entièrement réalisé',
  ],
  'completed one-off': [
    '100% complete',
    '100 %',
    '✅',
    '✅ Done',
    '🟢 Complete',
    'De en cours à terminé',
    'Passé de « en cours » à « complété »',
    'Completed, March 2023',
    'Terminé depuis juin 2022',
    'Complété (mai 2021)',
    'Rolled out in 2023',
    'Déployée en 2023',
    'HR: completed',
  ],
  'not-started one-off ?': ['0%', '❌'],
  'cancelled one-off ?': ['Merged into 2.3', 'Fusionnée avec l’action 4.1', 'Not proceeding at this time'],
  'cancelled one-off': [
    'No longer required',
    "N'est plus nécessaire",
    'Plus requis',
    "Won't proceed",
    'Will not be done',
    'Ne sera pas réalisé',
  ],
  'not-started one-off': [
    'À mettre en œuvre',
    'À entreprendre',
    'Programmée',
    'Not started - awaiting staff',
    'Not done',
  ],
  'unknown one-off supported': [
    'Management concurs',
    'The Board agrees with this recommendation.',
    'Endorsed by Council',
    'Budget adopté',
  ],
  'unknown one-off pending': ['Submitted to Council for approval', 'Soumis pour approbation'],
  'unknown one-off not-supported': ['Refus', 'Not approved', 'Non approuvé'],
  'completed standing': ['Operationalized', 'Intégrée aux activités courantes', 'Embedded in operations'],
  'in-progress one-off ?': [
    'Amber',
    'Jaune',
    'The policy is being rewritten',
    'We are currently reviewing options',
    'Red',
  ],
  'on-hold one-off': ['Halted', "À l'arrêt"],
  'unknown one-off': ['From 2018 to 2022'],
}

test('how a plan puts it does not matter: passive, noun, negation, hedge, picture, percentage', () => {
  for (const [says, phrases] of Object.entries(said)) {
    const [stage, nature, decision] = says.replace(' ?', '').split(' ')
    for (const phrase of phrases) {
      const reading = readStatus(phrase)
      assert.deepEqual([reading.stage, reading.nature, reading.decision], [stage, nature, decision], phrase)
      if (says.endsWith('?')) assert.ok(reading.confidence < 0.8, `${phrase}: doubted`)
    }
  }
})

test('what only looks like a status says nothing surely', () => {
  for (const phrase of [
    'Staff are interested in the option',
    'Not met',
    'Closed - not implemented',
    'Green-lit',
    'No longer delayed',
  ])
    assert.ok(readStatus(phrase).confidence < 0.8, phrase)
})

test('a long cell of "from … to …" is read in time', () => {
  const text = 'from a to '.repeat(20_000)
  assert.equal(readStatus(text).text, text)
})
