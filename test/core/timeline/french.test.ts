import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codes, only, sure, within } from './helpers.ts'

test('months, ranges and days are read in French', () => {
  sure({
    'août 2020': within('2020-08-01', '2020-08-31'),
    'sept. à déc. 2019': '2019-09-01..2019-09-30/2019-12-01..2019-12-31',
    'de janvier à mars 2021': '2021-01-01..2021-01-31/2021-03-01..2021-03-31',
    '1er mars 2021': '2021-03-01/2021-03-01',
    'du 6 au 9 janvier 2015': '2015-01-06/2015-01-09',
    'du 27 mai au 3 juin 2023': '2023-05-27/2023-06-03',
    'entre le 1er décembre 2022 et le 1er décembre 2023': '2022-12-01/2023-12-01',
    'début 2022': within('2022-01-01', '2022-04-30'),
    'mi-2023': within('2023-05-01', '2023-08-31'),
  })
})

test('quarters, seasons, terms and fiscal years are read in French', () => {
  sure({
    'T2 2022': within('2022-04-01', '2022-06-30'),
    'T1 et T2 2022': '2022-01-01..2022-03-31/2022-04-01..2022-06-30',
    '2e trimestre de 2022': within('2022-04-01', '2022-06-30'),
    'deuxième trimestre de 2022-2023': within('2022-07-01', '2022-09-30'),
    'à l’automne 2019': within('2019-09-01', '2019-12-31'),
    'session d’hiver 2021': within('2021-01-01', '2021-04-30'),
    'l’été 2020': within('2020-06-01', '2020-08-31'),
    'exercice 2024-2025': within('2024-04-01', '2025-03-31'),
    'année scolaire 2023-2024': within('2023-09-01', '2024-08-31'),
    'd’ici la fin de l’exercice 2015-2016': '/2016-03-31',
  })
})

test('deadlines, starts and lists are read in French', () => {
  sure({
    'd’ici janvier 2015': '/2015-01-01..2015-01-31',
    'au plus tard le 8 avril 2015': '/2015-04-08',
    'jusqu’en 2022': '/2022-01-01..2022-12-31',
    'à partir de septembre 2020': '2020-09-01..2020-09-30/',
    'depuis 2019': '2019-01-01..2019-12-31/',
    'octobre 2020, puis chaque année': '2020-10-01..2020-10-31/',
  })
  assert.equal(only('juin 2022 et 2023').milestones.length, 2)
  assert.equal(only('juin et décembre 2022').milestones.length, 2)
})

test('recurrences and TBD are read in French', () => {
  assert.deepEqual(only('chaque année').recurrence, { every: 1, unit: 'year' })
  assert.deepEqual(only('Chaque trimestre').recurrence, { every: 1, unit: 'quarter' })
  assert.deepEqual(only('tous les deux ans').recurrence, { every: 2, unit: 'year' })
  assert.deepEqual(only('juin, chaque année').recurrence, { every: 1, unit: 'year', at: ['--06'] })
  assert.deepEqual(only('deux fois par année').recurrence, { every: 6, unit: 'month' })
  for (const phrase of ['à déterminer', 'À d.', 'date à confirmer', 'en temps voulu'])
    assert.deepEqual(codes(only(phrase)), ['to-be-determined'], phrase)
})

test('statuses inside a French timeline are read', () => {
  assert.equal(only('janvier 2020 (terminé)').status?.stage, 'completed')
  assert.equal(only('mars 2018 / Nouveau').status?.stage, 'not-started')
  assert.equal(only('L’examen a été complété en juin 2021').status?.stage, 'completed')
  assert.equal(only('sera terminé en juin 2021').status, undefined)
  assert.equal(only('En cours : la Division K doit mettre en œuvre').owner, 'la Division K')
  assert.equal(only('Les rencontres se poursuivent').status?.nature, 'standing')
})

test('one language alone is read where it is asked for', () => {
  assert.deepEqual(only('août 2020', { language: 'en' }).span, within2020)
  assert.equal(only('août 2020', { language: 'fr' }).span.earliestStart, '2020-08-01')
  assert.equal(only('T2 2022', { language: 'en' }).confidence < 0.8, true)
})

const within2020 = {
  earliestStart: '2020-01-01',
  latestStart: '2020-12-31',
  earliestEnd: '2020-01-01',
  latestEnd: '2020-12-31',
}
