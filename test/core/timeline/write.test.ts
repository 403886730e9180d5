import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  clauseToEdtf,
  explainReason,
  formatTimeline,
  parseTimeline,
  toEdtf,
  wholeSpan,
  type ReasonCode,
} from '@cswb/core/timeline.js'

test('a timeline is written as EDTF', () => {
  for (const [phrase, edtf] of Object.entries({
    'Sept -Dec 2019': '2019-09/2019-12',
    'September 2020': '2020-09',
    'May 30, 2020': '2020-05-30',
    'by January 2015': '../2015-01',
    'Since September 2020': '2020-09/..',
    '2021-2024': '2021/2024',
    'fall 2019': '2019-09/2019-12',
    '2024-25': '2024-04/2025-03',
    '2024-2025': '2024?/2025?',
    'June 2022 and 2023': '{2022-06,2023-06}',
    'Draft January 2021 – Report June-Dec. 2021': '2021-01/2021-12',
    TBD: '',
    '2/1/12': '',
  }))
    assert.equal(toEdtf(parseTimeline(phrase)), edtf, phrase)
})

test('each clause has its own EDTF', () => {
  const { clauses } = parseTimeline('Draft January 2021 – Report June-Dec. 2021')
  assert.deepEqual(clauses.map(clauseToEdtf), ['2021-01', '2021-06/2021-12'])
})

test('the whole of a timeline ends openly where its last clause only starts', () => {
  assert.deepEqual(wholeSpan(parseTimeline('A June 2019 (Completed) B starts May 2021')), {
    earliestStart: '2019-06-01',
    latestStart: '2019-06-30',
  })
  assert.deepEqual(wholeSpan(parseTimeline('TBD')), {})
})

test('what was read is said in plain English and French', () => {
  for (const [phrase, en, fr] of [
    [
      'October – Dec 2019 – talks (Completed/Ongoing)',
      'October–December 2019, first step completed; continues',
      'octobre à décembre 2019, première étape terminée; se poursuit',
    ],
    ['by January 2015', 'by January 2015', 'd’ici janvier 2015'],
    ['By the end of March 2023', 'by March 31, 2023', 'd’ici le 31 mars 2023'],
    ['Since October 2020', 'from October 2020', 'à partir d’octobre 2020'],
    ['from 1 March 2021', 'from March 1, 2021', 'à partir du 1er mars 2021'],
    ['June 2022 and 2023', 'June 2022, June 2023', 'juin 2022, juin 2023'],
    ['Oct. 2020 – Jan. 2021', 'October 2020 – January 2021', 'octobre 2020 à janvier 2021'],
    ['27 May - 3 June 2023', 'May 27 – June 3, 2023', '27 mai à 3 juin 2023'],
    ['By 30 September, annually', 'each year, September 30', 'chaque année, 30 septembre'],
    ['every 2 weeks', 'every 2 weeks', 'toutes les 2 semaines'],
    ['every two years', 'every 2 years', 'tous les 2 ans'],
    ['TBD', 'date to be determined', 'date à déterminer'],
    ['In progress', 'in progress', 'en cours'],
    ['no dates at all', '', ''],
  ] as const) {
    assert.equal(formatTimeline(parseTimeline(phrase), 'en'), en, phrase)
    assert.equal(formatTimeline(parseTimeline(phrase), 'fr'), fr, phrase)
  }
})

test('every reason has a sentence in both languages', () => {
  const [reason] = parseTimeline('2/1/12').clauses[0]?.reasons ?? []
  assert.ok(reason)
  assert.equal(explainReason(reason, 'en'), '“2/1/12” can be read in several ways: 2012-01-02, 2012-02-01.')
  assert.equal(explainReason(reason, 'fr'), '« 2/1/12 » peut se lire de plusieurs façons : 2012-01-02, 2012-02-01.')
  for (const code of ['not-understood', 'several-stages', 'maybe-fiscal', 'unknown-words'] satisfies ReasonCode[])
    for (const language of ['en', 'fr'] as const)
      assert.doesNotMatch(explainReason({ code, words: 'x' }, language), /%|undefined/)
})
