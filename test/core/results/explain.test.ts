import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainResult, resultLabel } from '@cswb/core/results.js'
import { planWith, population, read, years, type Told } from './helpers.ts'

const attendance: Told = {
  indicator: {
    title: { en: 'School attendance', fr: 'Fréquentation scolaire' },
    direction: 'up',
    path: 'linear',
    baseline: 81,
    baselineOn: '2019-12-31',
  },
  targets: [{ value: 90, by: '2026-12-31' }],
  measurements: years(2023, [84]),
}
const told = (plan: Told, language: 'en' | 'fr', asOf = '2024-06-30') =>
  explainResult(read(plan, asOf), planWith(plan), language)
const toldWhole = (plan: Told, language: 'en' | 'fr', asOf = '2030-06-30') => {
  const whole = { ...plan, indicator: { accountability: 'population', ...plan.indicator } as const }
  return explainResult(population(whole, asOf), planWith(whole), language)
}

test('a council hears where the value was, where it is, and what was expected', () => {
  assert.equal(
    told(attendance, 'en'),
    'School attendance rose from 81% (2019) to 84% (2023). On the way to 90% by the end of 2026, the value would then be 86.1%: it is off course. That is 33% of the way from the baseline.',
  )
  assert.equal(
    told(attendance, 'fr'),
    'Fréquentation scolaire\u00a0: la valeur est montée de 81\u00a0% (2019) à 84\u00a0% (2023). En route vers 90\u00a0% d’ici la fin de 2026, la valeur serait alors de 86,1\u00a0%\u00a0: l’indicateur est hors trajectoire. C’est 33\u00a0% du chemin depuis la valeur de référence.',
  )
})

test('a changed target is told with its reason, and what became of earlier ones', () => {
  const plan: Told = {
    ...attendance,
    targets: [
      { value: 95, by: '2026-12-31', setOn: '2019-12-31' },
      { value: 90, by: '2026-12-31', setOn: '2022-03-15', replaces: 't1', reason: 'Schools were closed.' },
      { value: 83, by: '2022-12-31' },
    ],
    measurements: years(2022, [83.5, 84]),
  }
  const en = told(plan, 'en')
  assert.match(en, /The earlier target of 83% by the end of 2022 was reached\./)
  assert.match(
    en,
    /The target was 95% by the end of 2026 until March 15, 2022; it was changed: “Schools were closed”\./,
  )
  assert.match(
    told(plan, 'fr'),
    /jusqu’au 15\u00a0mars 2022; elle a été modifiée\u00a0: «\u00a0Schools were closed\u00a0»\./,
  )
})

test('what is missing, provisional or overdue is said in so many words', () => {
  const cases: [Told, RegExp, RegExp][] = [
    [{ ...attendance, targets: [] }, /No target has been set/, /Aucune cible n’a été fixée/],
    [
      { ...attendance, measurements: [] },
      /stood at 81% \(2019\); nothing has been measured since/,
      /rien n’a été mesuré/,
    ],
    [
      { ...attendance, indicator: { title: 'Attendance', direction: 'up' } },
      /Without a baseline, nobody can tell how far/,
      /Sans valeur de référence/,
    ],
    [
      { ...attendance, measurements: [{ value: 84, period: '2023', provisional: true }] },
      /The latest value is provisional/,
      /La dernière valeur est provisoire/,
    ],
    [
      { ...attendance, indicator: { ...attendance.indicator, frequency: 'Quarterly' } },
      /of the period up to March 31, 2024 has not come in yet/,
      /se terminant le 31\u00a0mars 2024 n’est pas encore arrivée/,
    ],
    [
      { ...attendance, measurements: [{ period: '2023', suppressed: true }] },
      /is not shown, to protect the people/,
      /n’est pas montrée, afin de protéger/,
    ],
    [
      { ...attendance, targets: [{ value: 70, by: '2026-12-31' }] },
      /target of 70% by the end of 2026 lies below the baseline of 81%/,
      /est inférieure à la valeur de référence de 81\u00a0%/,
    ],
    [
      { ...attendance, indicator: { ...attendance.indicator, direction: 'maintain', tolerance: 2, baseline: 90 } },
      /It is to stay at 90%, give or take 2: it is off course\./,
      /doit se maintenir à 90\u00a0%, à 2 près\u00a0: l’indicateur est hors trajectoire\./,
    ],
    [
      { ...attendance, targets: [{ value: 90 }] },
      /The target is 90%; nobody has said by when/,
      /personne n’a dit pour quand/,
    ],
    [
      { ...attendance, targets: [{ value: 90, by: '2023-12-31' }] },
      /The target of 90% by the end of 2023 was not reached/,
      /n’a pas été atteinte/,
    ],
  ]
  for (const [plan, en, fr] of cases) {
    assert.match(told(plan, 'en', '2024-07-30'), en)
    assert.match(told(plan, 'fr', '2024-07-30'), fr)
  }
})

test('groups are told beside the whole, and a hidden one without its value', () => {
  const plan: Told = {
    ...attendance,
    measurements: [
      { value: 84, period: '2023' },
      { value: 78, period: '2023', group: 'Newcomers' },
      { value: 91, period: '2022', group: 'Girls' },
      { period: '2023', group: 'Refugees', suppressed: true },
    ],
  }
  assert.match(told(plan, 'en'), /By group: Girls, 91% \(2022\); Newcomers, 78%; Refugees, not shown\./)
  assert.match(
    told(plan, 'fr'),
    /Par groupe\u00a0: Girls, 91\u00a0% \(2022\); Newcomers, 78\u00a0%; Refugees, non montré\./,
  )
})

test('values are written with their unit, as the language does', () => {
  const count: Told = {
    indicator: { title: 'Calls', scale: 'count', unit: { en: 'calls', fr: 'appels' }, direction: 'down' },
    measurements: [{ value: 12500.5, period: '2022-23' }],
  }
  assert.match(told(count, 'en'), /Calls stands at 12,500\.5\u00a0calls \(April 2022 to March 2023\)/)
  assert.match(told(count, 'fr'), /Calls\u00a0: 12\u00a0500,5\u00a0appels \(avril 2022 à mars 2023\)/)
  const money: Told = { ...count, indicator: { title: 'Cost', scale: 'amount', unit: '$' } }
  assert.match(told(money, 'en'), /\$12,500\.5/)
  assert.match(told(money, 'fr'), /12\u00a0500,5\u00a0\$/)
})

test('where a whole community is going is told without blame, and with what is normal', () => {
  const crime: Told = { indicator: { title: 'Violent crime', direction: 'down', scale: 'rate' } }
  const within = { ...crime, measurements: years(2010, [50, 53, 49, 52, 50, 48, 51, 53]) }
  assert.match(toldWhole(within, 'en'), /There is no real change: normal variation lies between 43\.5 and 58\./)
  assert.match(toldWhole(within, 'fr'), /Il n’y a pas de réel changement\u00a0: la variation normale se situe entre/)
  const beyond = { ...crime, measurements: years(2010, [50, 51, 50, 49, 50, 51, 50, 20]) }
  assert.match(toldWhole(beyond, 'en'), /That is an improvement beyond normal variation/)
  const few = { ...crime, measurements: years(2010, [50, 52]) }
  assert.match(toldWhole(few, 'en'), /The 2 values there are show no clear change\./)
  assert.match(toldWhole({ ...crime, measurements: years(2010, [50]) }, 'en'), /One value shows no change yet\./)
  const run = { ...crime, measurements: years(2010, [50, 48, 44]) }
  assert.match(
    toldWhole(run, 'fr'),
    /est meilleure que la précédente; avec 3 valeurs, cela peut encore être une variation normale/,
  )
})

test('attainments and trends have a word in both languages', () => {
  assert.deepEqual([resultLabel('on-course', 'en'), resultLabel('on-course', 'fr')], ['on course', 'en bonne voie'])
  assert.deepEqual([resultLabel('improving', 'en'), resultLabel('no-data', 'fr')], ['improving', 'aucune donnée'])
})
